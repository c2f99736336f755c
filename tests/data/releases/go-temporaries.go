package p

// What go and defer keep for later counts among the temporaries from when gc makes it: as the statement is read, or, until
// Go 1.21, when the function is analysed.

type T struct{ p *int }

func (t *T) M(p *int) *int { return p }

type I interface{ M(p *int) *int }

func mk(p *int) *T { return &T{p} }

//go:noinline
func two(p *int) (*T, any) { return &T{p}, 1 }

func use(p *int, n int, more ...any) *int { return p }

func before(p, q *int) {
	defer use(p, *q, 1+*q)
	defer I(mk(p)).M(q)
	var a, b any = two(q)
	use(p, 1, a, b, I(mk(p)).M(q))
}

func between(p, q *int) {
	for i := 0; i < 3; i++ {
		go use(p, *q, *q)
		func() {
			defer use(p, *q, I(mk(p)).M(q))
		}()
		go I(mk(p)).M(q)
	}
	var a, b any = two(q)
	use(p, 1, a, b, I(mk(p)).M(q))
}

func init() {
	defer use(nil, 1, I(mk(nil)).M(nil))
	var a, b any = two(nil)
	use(nil, 1, a, b)
}
