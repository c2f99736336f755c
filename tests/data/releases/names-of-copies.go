package p

// A literal that comes with an inlined call is named after the function it was written in, or after the one it comes into.

func counter() func() int {
	n := 0
	return func() int {
		step := func() { n++ }
		step()
		return n
	}
}

func twice(f func()) func() {
	return func() {
		each := func(g func()) { g() }
		each(f)
		each(f)
	}
}

type T struct{ n int }

func (t *T) adder() func(int) { return func(d int) { t.n += d } }

func pair() (func() int, func() int) { return counter(), counter() }

func use() int {
	own := func() int { return 1 }
	a, b := pair()
	var t T
	t.adder()(3)
	twice(func() { t.adder()(4) })()
	later := func() int {
		c := counter()
		return c() + c()
	}
	return a() + b() + own() + later()
}

func Map[E any](list []E, f func(E) E) []E {
	apply := func(at int) E { return f(list[at]) }
	for i := range list {
		list[i] = apply(i)
	}
	return list
}

func generic(list []int) []int { return Map(list, func(n int) int { return n + counter()() }) }

var start = counter()

var total = func() int { return counter()() + start() }()
