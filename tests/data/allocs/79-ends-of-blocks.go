package p

var (
	G any
	N int
	S string
)

//go:noinline
func hide[E any](e E) E { return e }

//go:noinline
func use(...int) {}

//go:noinline
func three(a *int, b int, c *int) { G, G = a, c }

func sliceLiteral() {
	a := N
	s := []int{a, 2}
	var b int16
	G, G = &a, &b
	println(s[0])
}

func noElements() {
	a := N
	s := []int{}
	var b int16
	G, G = &a, &b
	G = s
}

func wholeArray(p *[2]int) {
	a := N
	s := p[:]
	var b int16
	G, G = &a, &b
	println(s[N])
}

func wholeSlice(p []int) {
	a := N
	s := p[:]
	var b int16
	G, G = &a, &b
	println(len(s))
}

func viewed(p string) {
	a := N
	look([]byte(p))
	var b int16
	G, G = &a, &b
}

//go:noinline
func look(p []byte) {}

func variadic(p string) {
	a := N
	use(1)
	var b int16
	G, G = &a, &b
}

func pointerAsserted() [3]*int              { return [3]*int{new(N), hide(G).(*int), new(N)} }
func numberAsserted() (*int, int, *int)     { return new(N), hide(G).(int), new(N) }
func element(p []int) (*int, int, *int)     { return new(N), p[N], new(N) }
func passed(p []int) (*int, int, *int)      { return new(N), hide(p[N]), new(N) }
func inVariable(p []int) (*int, *int)       { return new(p[N]), new(N) }
func divided(p int) (*int, int, *int)       { return new(p), p / N, new(N) }
func shifted(p int) (*int, int, *int)       { return new(p), 1 << p, new(N) }
func either(p int) (*int, bool, *int)       { return new(p), p == 1 || N > 2, new(N) }
func largest(p int) (*int, int, *int)       { return new(p), max(p, N), new(N) }
func part(p []int) (*int, []int, *int)      { return new(N), p[1:], new(N) }
func compared(p string) (*int, bool, *int)  { return new(N), p == S, new(N) }
func counted(p map[int]int) (*int, int, *int) { return new(N), len(p), new(N) }
func converted(p error) (*int, any, *int)   { return new(N), any(p), new(N) }
func boxed(p []int) (*int, any, *int)       { return new(N), any([3]int{p[1]}), new(N) }
func before(p []int) (*int, int, int, *int) { return new(N), p[N], hide(1), new(N) }
func literal(p []int) (*int, []int, *int)   { return new(N), []int{p[N]}, new(N) }
func seen(p []int) (*int, int, *int)        { return new(N), len([]byte(S)), new(N) }

func entries() any { return map[string]*int{"a": new(N), "b": new(N + 1)} }

func entriesApart() any { return map[string]*int{"a": new(N), "b": hide(G).(*int), "c": new(N)} }

func entriesBefore(p []int) (int, any, *int) {
	return p[N], map[string]*int{"a": new(N), "b": &p[N], "c": new(N)}, new(N)
}

func assigned(p []int) { G, N, G = new(N), p[N], new(N) }

func argument(p []int) { three(new(N), p[1], new(N)) }

func conditions(p []int) {
	if p[N] > 1 {
		a, b := N, N
		G, G = &a, &b
	}
	for p[N] > 1 {
		a, b := N, N
		G, G = &a, &b
	}
}
