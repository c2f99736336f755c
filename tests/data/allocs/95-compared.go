package p

// Comparisons of structs, strings, interfaces; loops that never run, and those that may.


var gx any
var gn int
var gs string

//go:noinline
func more() bool { return gn > 0 }

//go:noinline
func hide[E any](e E) E { return e }

type T struct {
	a int
	b string
}

func f1(n int) {
	if (struct {
		a int
		b string
	}{n, "hello"}) == (struct {
		a int
		b string
	}{1, "x"}) {
		gx = new(int)
	}
}

func f2(n int) {
	if (T{1, "x"}) == (T{1, "x"}) {
		gx = new(int)
	} else {
		gx = new(string)
	}
}

func f3(n int) {
	if (T{1, "x"}) == (T{1, "y"}) {
		gx = new(int)
	} else {
		gx = new(string)
	}
}

func f4(n int) {
	if (T{1, "x"}) == (T{2, gs}) {
		gx = new(int)
	} else {
		gx = new(string)
	}
}

func f5(n int) {
	switch hide(gs)[:0] {
	case "k0":
		gx = new(int)
	case "k1":
		gx = new(string)
	case "":
		gx = new(int)
	default:
		gx = new(string)
	}
}

func f6(n int) {
	switch hide(gs)[:2] {
	case "k0":
		gx = new(int)
	case "k11":
		gx = new(string)
	case "":
		gx = new(int)
	default:
		gx = new(string)
	}
}

func f7(n int) {
	s := "k0"
	switch s {
	case "k0":
		gx = new(int)
	case "k1":
		gx = new(string)
	default:
		gx = new(string)
	}
}

func f8(n int) {
	if any((*T)(nil)) == any((*T)(nil)) {
		gx = new(int)
	} else {
		gx = new(string)
	}
}

func f9(n int) {
	if any((*T)(nil)) == any((*int)(nil)) {
		gx = new(int)
	} else {
		gx = new(string)
	}
}

func f10(n int) {
	if any(1) == any("a") {
		gx = new(int)
	} else {
		gx = new(string)
	}
}

func f11(n int) {
	if any(1) == any(2) {
		gx = new(int)
	} else {
		gx = new(string)
	}
}

func f12(n int) {
	if any(n) == any(true) || any(struct{}{}) == any(struct{}{}) {
		gx = new(int)
	} else {
		gx = new(string)
	}
}

func f13(p *T) {
	if any(p) == any(p) {
		gx = new(int)
	} else {
		gx = new(string)
	}
	if any(&gn) == any(&gs) {
		gx = new(int)
	}
	if any(&gn) == any((*int)(nil)) {
		gx = new(int)
	}
}

func f14(n int) {
	switch gn {
	case 0:
		for i := 0; i < gn; i++ {
			gx = new(int)
		}
		for i := 0; i < gn; i++ {
			println("x")
		}
		for gn > 3 {
			gx = new(int)
		}
		if gn > 3 {
			gx = new(string)
		}
	}
	switch n {
	case 0:
		for i := 0; i < n; i++ {
			gx = new(int)
		}
	}
	var p *T
	for p != nil {
		gx = new(T)
		p.a++
	}
	for p != nil {
		gx = new(T)
		p = new(T)
	}
}

func f15(n int) {
	if [2]int{1, n} == [2]int{3, 4} {
		gx = new(int)
	}
	if (struct{ a, b int }{n, 2}) == (struct{ a, b int }{1, 3}) {
		gx = new(int)
	}
	if (struct{ a, b, c, d, e int }{n, 2, 3, 4, 5}) == (struct{ a, b, c, d, e int }{1, 3, 3, 3, 3}) {
		gx = new(int)
	}
}

func f16(n int) {
	var e error
	if e == nil {
		gx = new(int)
	} else {
		gx = new(string)
	}
	var a any = n
	if a == nil {
		gx = new(string)
	}
	if a == any("x") {
		gx = new(string)
	}
	if a == "x" {
		gx = new(string)
	}
}
