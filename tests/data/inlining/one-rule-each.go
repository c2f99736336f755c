package p

import "unsafe"

// What one rule each decides.

type T struct {
	p, q *int
	a    []*int
}

var g *int
var gf func() int
var gi int
var gs []int

func negated(t []T, i, j int) {
	t[-i].p = t[-j].q
	t[-i].p = t[-i].q
	t[^i].p = t[^j].q
	t[i].p = t[j].q
	t[len(t)-1].p = t[len(t)-1].q
	t[len(t)].p = t[len(t)].q
	t[cap(t)].p = t[len(t)].q
}

func sums(t []T, i, j int) {
	t[i+1].p = t[i+1].q
	t[i+1].p = t[j+1].q
	t[i+1].p = t[i+2].q
	t[i-1].p = t[i+1].q
	t[i&7].p = t[i&7].q
	t[i<<1].p = t[i<<1].q
}

func converted(t []T, i int, u uint8, f float64) {
	t[uint8(i)].p = t[uint8(i)].q
	t[uint8(i)].p = t[uint16(i)].q
	t[int(f)].p = t[int(f)].q
	t[int(u)].p = t[int(u)].q
	t[int(u)].p = t[uint(u)].q
}

func notOrdered(m map[bool][]T, x, y bool) {
	m[!x][0].p = m[!x][0].q
	m[!x][0].p = m[!y][0].q
}

func reassigned() (func() int, int) {
	a, b := two()
	f := func() int { return a + b }
	a, _ = two()
	return f, a
}

func reassignedByLookUp(m map[int]int, c chan int, e any) (func() int, func() bool) {
	a, ok := m[1]
	b, ok2 := m[2]
	d, ok3 := m[3]
	f := func() int { return a + b + d }
	h := func() bool { return ok && ok2 && ok3 }
	a, ok = m[2]
	b, ok2 = <-c
	d, ok3 = e.(int)
	return f, h
}

func two() (int, int) { return gi, gi }

func blankLabels(n int) {
_:
	for i := 0; i < n; i++ {
		x := i
		g = &x
	}
_:
	gi++
	var y int
	g = &y
}

func loopInSelect(c chan int) {
	select {
	case <-c:
	again:
		x := gi
		g = &x
		if gi > 3 {
			goto again
		}
	default:
	}
}

func keptInSelect(c chan int) {
	var y *int
	select {
	case <-c:
	again:
		x := gi
		y = &x
		if gi > *y {
			goto again
		}
	}
}

func keptInSwitch() {
	var y *int
	switch gi {
	case 3:
	again:
		x := gi
		y = &x
		if gi > *y {
			goto again
		}
	}
}

func forward() {
	var y *int
	if gi > 3 {
		goto later
	}
	gi++
later:
	x := new(int)
	y = x
	gi = *y
}

func madeOfNothing() {
	n := -1
	s := make([]int, n)
	gi = len(s)
}

func madeOfMuch() {
	n := 1 << 20
	s := make([]int, n)
	m := 10
	t := make([]int, m)
	u := make([]int, 2, m)
	gi = len(s) + len(t) + len(u)
}

//go:linkname escaping runtime.escaping
//go:uintptrescapes
func escaping(p uintptr, q *int, a [1]uintptr, s ...uintptr)

//go:uintptrescapes
func escapingBody(p uintptr, q *int, a [1]uintptr, s ...uintptr) {}

type U uintptr

func escapes(u U, s []uintptr) {
	var a, b, c, d, e, f int
	escaping(uintptr(unsafe.Pointer(&a)), (*int)(unsafe.Pointer(&b)), [1]uintptr{uintptr(unsafe.Pointer(&c))}, uintptr(unsafe.Pointer(&d)))
	escaping(uintptr(u), &e, [1]uintptr{}, uintptr(u), uintptr(unsafe.Pointer(&f)))
	escaping(1, nil, [1]uintptr{}, s...)
	escaping(1, nil, [1]uintptr{}, []uintptr{uintptr(unsafe.Pointer(new(int)))}...)
}

func escapesBody(u U, s []uintptr) {
	var a, b, c, d, e, f int
	escapingBody(uintptr(unsafe.Pointer(&a)), (*int)(unsafe.Pointer(&b)), [1]uintptr{uintptr(unsafe.Pointer(&c))}, uintptr(unsafe.Pointer(&d)))
	escapingBody(uintptr(u), &e, [1]uintptr{}, uintptr(u), uintptr(unsafe.Pointer(&f)))
	escapingBody(1, nil, [1]uintptr{}, s...)
	escapingBody(1, nil, [1]uintptr{}, []uintptr{uintptr(unsafe.Pointer(new(int)))}...)
}

//go:linkname assembly runtime.assembly
func assembly(p uintptr, q *int)

func keeps(u U) {
	var a, b int
	assembly(uintptr(unsafe.Pointer(&a)), (*int)(unsafe.Pointer(&b)))
	assembly(uintptr(u), nil)
}

func capturedTwice(n int) func() {
	x := n
	f := func() { x++ }
	h := func() { f(); x-- }
	return h
}

func calledAtOnce(n int) *int {
	x := n
	return func() *int { return &x }()
}

func deferred(p *int, n int) {
	defer func(q *int) { gi = *q }(p)
	defer two()
	go func(q *int) { gi = *q }(&n)
	for range n {
		defer func(q *int) { gi = *q }(p)
	}
}
