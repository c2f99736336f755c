package p

// Literals on lines of their own: where what they make stands, and which of them are copied from static data.

var g []any
var gs []T
var gp *T
var gi []int
var gt []W

type T struct {
	a, b int
	p    *int
}

type S struct{ a, b int }

type W struct {
	a int
	p *int
}

func filled15() []S {
	return []S{
		{a: 0, b: 1},
		{a: 1, b: 2},
		{a: 2, b: 3},
		{a: 3, b: 4},
		{a: 4, b: 5},
		{a: 5, b: 6},
		{a: 6, b: 7},
		{a: 7, b: 8},
		{a: 8, b: 9},
		{a: 9, b: 10},
		{a: 10, b: 11},
		{a: 11, b: 12},
		{a: 12, b: 13},
		{a: 13, b: 14},
		{a: 14, b: 15},
	}
}

func filled16() []S {
	return []S{
		{a: 0, b: 1},
		{a: 1, b: 2},
		{a: 2, b: 3},
		{a: 3, b: 4},
		{a: 4, b: 5},
		{a: 5, b: 6},
		{a: 6, b: 7},
		{a: 7, b: 8},
		{a: 8, b: 9},
		{a: 9, b: 10},
		{a: 10, b: 11},
		{a: 11, b: 12},
		{a: 12, b: 13},
		{a: 13, b: 14},
		{a: 14, b: 15},
		{a: 15, b: 16},
	}
}

func filled17() []S {
	return []S{
		{a: 0, b: 1},
		{a: 1, b: 2},
		{a: 2, b: 3},
		{a: 3, b: 4},
		{a: 4, b: 5},
		{a: 5, b: 6},
		{a: 6, b: 7},
		{a: 7, b: 8},
		{a: 8, b: 9},
		{a: 9, b: 10},
		{a: 10, b: 11},
		{a: 11, b: 12},
		{a: 12, b: 13},
		{a: 13, b: 14},
		{a: 14, b: 15},
		{a: 15, b: 16},
		{a: 16, b: 17},
	}
}

func three10() []T {
	return []T{
		{a: 0, b: 1},
		{a: 1, b: 2},
		{a: 2, b: 3},
		{a: 3, b: 4},
		{a: 4, b: 5},
		{a: 5, b: 6},
		{a: 6, b: 7},
		{a: 7, b: 8},
		{a: 8, b: 9},
		{a: 9, b: 10},
	}
}

func three11() []T {
	return []T{
		{a: 0, b: 1},
		{a: 1, b: 2},
		{a: 2, b: 3},
		{a: 3, b: 4},
		{a: 4, b: 5},
		{a: 5, b: 6},
		{a: 6, b: 7},
		{a: 7, b: 8},
		{a: 8, b: 9},
		{a: 9, b: 10},
		{a: 10, b: 11},
	}
}

func moved31() []*int {
	x := []W{
		{a: 0, p: new(int)},
		{a: 1, p: new(int)},
		{a: 2, p: new(int)},
		{a: 3, p: new(int)},
		{a: 4, p: new(int)},
		{a: 5, p: new(int)},
		{a: 6, p: new(int)},
		{a: 7, p: new(int)},
		{a: 8, p: new(int)},
		{a: 9, p: new(int)},
		{a: 10, p: new(int)},
		{a: 11, p: new(int)},
		{a: 12, p: new(int)},
		{a: 13, p: new(int)},
		{a: 14, p: new(int)},
	}
	return []*int{x[gi[0]].p}
}

func moved32() []*int {
	x := []W{
		{a: 0, p: new(int)},
		{a: 1, p: new(int)},
		{a: 2, p: new(int)},
		{a: 3, p: new(int)},
		{a: 4, p: new(int)},
		{a: 5, p: new(int)},
		{a: 6, p: new(int)},
		{a: 7, p: new(int)},
		{a: 8, p: new(int)},
		{a: 9, p: new(int)},
		{a: 10, p: new(int)},
		{a: 11, p: new(int)},
		{a: 12, p: new(int)},
		{a: 13, p: new(int)},
		{a: 14, p: new(int)},
		{a: 15, p: new(int)},
	}
	return []*int{x[gi[0]].p}
}

func moved33() []*int {
	x := []W{
		{a: 0, p: new(int)},
		{a: 1, p: new(int)},
		{a: 2, p: new(int)},
		{a: 3, p: new(int)},
		{a: 4, p: new(int)},
		{a: 5, p: new(int)},
		{a: 6, p: new(int)},
		{a: 7, p: new(int)},
		{a: 8, p: new(int)},
		{a: 9, p: new(int)},
		{a: 10, p: new(int)},
		{a: 11, p: new(int)},
		{a: 12, p: new(int)},
		{a: 13, p: new(int)},
		{a: 14, p: new(int)},
		{a: 15, p: new(int)},
	}
	return []*int{x[gi[0]].p}
}

func sparse20_5() []S {
	return []S{
		19: {a: 1},
		0:  {a: 0, b: 1},
		1:  {a: 1, b: 2},
		2:  {a: 2, b: 3},
		3:  {a: 3, b: 4},
	}
}

func sparse20_4() []S {
	return []S{
		19: {a: 1},
		0:  {a: 0, b: 1},
		1:  {a: 1, b: 2},
		2:  {a: 2, b: 3},
	}
}

func sparse19_4() []S {
	return []S{
		18: {a: 1},
		0:  {a: 0, b: 1},
		1:  {a: 1, b: 2},
		2:  {a: 2, b: 3},
	}
}

func sparse23_5() []S {
	return []S{
		22: {a: 1},
		0:  {a: 0, b: 1},
		1:  {a: 1, b: 2},
		2:  {a: 2, b: 3},
		3:  {a: 3, b: 4},
	}
}

func sparse24_5() []S {
	return []S{
		23: {a: 1},
		0:  {a: 0, b: 1},
		1:  {a: 1, b: 2},
		2:  {a: 2, b: 3},
		3:  {a: 3, b: 4},
	}
}

func sides(p *struct{ a, b []*int }) {
	p.a, p.b =
		[]*int{
			new(int)},
		[]*int{
			new(int)}
}

func sidesOfVariables() ([]*int, []*int) {
	var x, y []*int
	x, y =
		[]*int{
			new(int)},
		[]*int{
			new(int)}
	return x, y
}

func sidesMoved() (func(), []*int) {
	var x, y []*int
	f := func() { x, y = y, x }
	x, y =
		[]*int{
			new(int)},
		[]*int{
			new(int)}
	return f, y
}

func sidesTaken(use func(*[]*int)) []*int {
	var x, y []*int
	z := &x
	x, y =
		[]*int{
			new(int)},
		[]*int{
			new(int)}
	_ = *z
	return y
}

func blanks() {
	_, _ =
		[]*int{
			new(int)},
		map[int]*int{
			1: new(int)}
}

func blank() {
	_ =
		map[int]*int{
			1: new(int)}
}

func variable() []*int {
	var x []*int
	x =
		[]*int{
			new(int)}
	return x
}

func moved() func() []*int {
	var x []*int
	f := func() []*int { return x }
	x =
		[]*int{
			new(int)}
	return f
}

func taken() []*int {
	var x []*int
	z := &x
	x =
		[]*int{
			new(int)}
	return *z
}

func ofPackage() {
	gi =
		[]int{
			len(g)}
	gp =
		&T{
			a: len(g)}
}

func element(m map[string][]int, s [][]int) {
	m["a"] =
		[]int{
			len(g)}
	s[0] =
		[]int{
			len(g)}
}

func field(t T) (r struct{ a []int }) {
	r.a =
		[]int{
			len(g)}
	return
}

func results() (a, b []int) {
	return []int{
			len(g)},
		[]int{
			len(g)}
}

func resultsMoved() (a, b []int) {
	gf = func() { a, b = b, a }
	return []int{
			len(g)},
		[]int{
			len(g)}
}

var gf func()

func handed(f func(a, b []int)) {
	f([]int{
		len(g)},
		[]int{
			len(g)})
}

func inlined(a, b []int) { g = append(g, a, b) }

func handedOver() {
	inlined([]int{
		len(g)},
		[]int{
			len(g)})
}
