package p

// A load is the same across stores elsewhere; a value is the same as itself.

import "unsafe"

type pair struct {
	a, b int
	p    *int
}

type named struct {
	s string
	n int
}

var (
	gx any
	gn int
	gm int
	gp *int
	gs string
)

//go:noinline
func more() bool { return gn > 0 }

func acrossClosure() {
	switch gn {
	case 0:
		var f func(v []rune, n int) []rune
		f = func(v []rune, n int) []rune {
			if n > 0 {
				return f(v, n-1)
			}
			return v
		}
		f(make([]rune, gn), 3)
	}
}

func acrossStores(p, q *pair) {
	if p.a == 3 {
		p.b = 4
		gm = 5
		if p.a != 3 {
			gx = new(int)
		}
		p.p = nil
		if p.a != 3 {
			gx = new(int)
		}
		q.a = 7
		if p.a != 3 {
			gx = new(int)
		}
	}
	if gn == 3 {
		gp = p.p
		p.p = nil
		if gn != 3 {
			gx = new(int)
		}
		p.a = 4
		if gn != 3 {
			gx = new(int)
		}
	}
}

func itself(a *int, c chan int, u unsafe.Pointer, e error, s struct {
	a *int
	b int
}, p [2]*int, n named, f float64) {
	if a != a || c != c || u != u || s != s || p != p || n != n {
		gx = new(int)
	}
	if e != e {
		gx = new(int)
	}
	if f != f {
		gx = new(int)
	}
	var x [9]int
	x[gn] = 2
	if x != x {
		gx = new(int)
	}
	b := more()
	if b != b {
		gx = new(int)
	}
	for a == a {
		more()
	}
	gx = new(int)
}

func lengths() {
	switch unsafe.String(unsafe.StringData(gs), 1) {
	case "k0":
		gx = new(int)
	case "k":
		gx = new(int)
	}
	if len(unsafe.Slice(unsafe.StringData(gs), 5)) == 4 {
		gx = new(int)
	}
}

func empty() {
	if (named{"", gn} == named{"x", 1}) {
		gx = new(int)
	}
	if (named{"x", gn} == named{"", 1}) {
		gx = new(int)
	}
	if (named{"xx", gn} == named{"x", 1}) {
		gx = new(int)
	}
	if (named{"", gn} == named{"x", gn + 1}) {
		gx = new(int)
	}
	if (named{"x", 1} == named{"", gn}) {
		gx = new(int)
	}
}
