package p

var g int
var sink []*int
var gx any

//go:noinline
func call() int { return g }

func direct(n int, b bool) {
	ok := b && n == 0
	if ok {
		sink = make([]*int, n)
	}
}
func negated(n int, b bool) {
	ok := b && n == 0
	if !ok {
		return
	}
	sink = make([]*int, n)
}
func three(n, m int, b bool) {
	ok := b && n == 0 && m == 1
	if !ok {
		return
	}
	sink = make([]*int, n)
}
func either(n int, b bool) {
	bad := b || n != 0
	if bad {
		return
	}
	sink = make([]*int, n)
}
func called(n int, b bool) {
	ok := b && n == 0
	call()
	if ok {
		sink = make([]*int, n)
	}
}
func between(n int, b bool) {
	ok := b && n == 0
	x := n * 3
	if ok {
		sink = make([]*int, n)
	}
	g = x
}
func stored(n int, b bool) {
	ok := b && n == 0
	g = 4
	if ok {
		sink = make([]*int, n)
	}
}
func again(n int, b bool) {
	ok := b && n == 0
	if ok {
		sink = make([]*int, n)
	}
	if ok {
		gx = make([]*int, n)
	}
}
func changed(n int, b bool) {
	ok := b && n == 0
	n++
	if ok {
		sink = make([]*int, n)
	}
}
func inInit(n int, b bool) {
	if ok := b && n == 0; ok {
		sink = make([]*int, n)
	}
}
func kept(n int, b bool) bool {
	ok := b && n == 0
	if ok {
		sink = make([]*int, n)
	}
	return ok
}
func switched(n int, b bool) {
	ok := b && n == 0
	switch {
	case ok:
		sink = make([]*int, n)
	}
}
