package p

var t [4]int
var u, v [256]int
var ms [256]map[K]int

type K struct{ n int64 }

//go:noinline
func f(n int) int { return n & 3 }

func places(b, c uint8) (x int) {
	t[f(u[b])&3], x = f(v[c]), 2
	return
}

func looked(b, c uint8) bool {
	_, ok := ms[b][K{int64(u[c])}]
	return ok
}

func lookedAgain(b, c uint8, ok bool) bool {
	u[c], ok = ms[b][K{int64(v[c])}]
	return ok
}

func copied(p, q []*int) { copy(p, q) }

func cleared(p []*int, m map[*int]*int, q *int) {
	clear(p)
	delete(m, q)
	println(len(p), q)
}

//go:noinline
func g(m, n int) any { return m + n }

func asserted(b, c uint8) int { return g(v[c], f(u[b])).(int) }

func assertedPointer(b, c uint8) *int { return g(v[c], f(u[b])).(*int) }
