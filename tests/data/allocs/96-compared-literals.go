package p

// Comparisons of literals: of those in static data less is known.


var gx any
var gn int
var gs string

type T struct {
	a int
	b string
}

type S = struct {
	a int
	b string
}

func g1(n int) {
	if (T{n, "hello"}) == (T{1, "x"}) {
		gx = new(int)
	}
}

func g2(n int) {
	if (T{n, gs}) == (T{1, "x"}) {
		gx = new(int)
	}
}

func g3(n int) {
	if (T{2, gs}) == (T{1, "x"}) {
		gx = new(int)
	}
}

func g4(n int) {
	if (T{1, "x"}) == (T{2, gs}) {
		gx = new(int)
	}
}

func g5(n int) {
	if (S{1, "x"}) == (S{2, gs}) {
		gx = new(int)
	}
}

func g6(n int) {
	if (S{1, "x"}) == (S{2, "x"}) {
		gx = new(int)
	}
}

func g7(n int) {
	if (S{1, "x"}) == (S{1, "xy"}) {
		gx = new(int)
	}
}

func g8(n int) {
	if (S{n, "x"}) == (S{n, "xy"}) {
		gx = new(int)
	}
}

func g9(n int) {
	if (S{n, "xy"}) == (S{n + 1, "xz"}) {
		gx = new(int)
	}
}

func g10(n int) {
	if (S{1, gs}) == (S{2, gs}) {
		gx = new(int)
	}
}

func g11(n int) {
	if [2]int{1, 2} == [2]int{1, 3} {
		gx = new(int)
	}
}

func g12(n int) {
	if [2]int{n, 2} == [2]int{1, 3} {
		gx = new(int)
	}
}

func g13(n int) {
	if [2]int{1, 2} == [2]int{n, 2} {
		gx = new(int)
	}
	if [2]int{1, 2} == [2]int{1, 2} {
		gx = new(int)
	}
}

func g14(n int) {
	v := S{1, gs}
	if v == (S{2, gs}) {
		gx = new(int)
	}
	w := S{2, gs}
	if v == w {
		gx = new(int)
	}
}

func g15(n int) {
	if [2]int{1, 2} == [2]int{3, 2} {
		gx = new(int)
	}
	if (struct{ a, b int }{1, 2}) == (struct{ a, b int }{1, 3}) {
		gx = new(int)
	}
	if (struct{ a, b int }{1, 2}) == (struct{ a, b int }{n, 3}) {
		gx = new(int)
	}
	if (struct{ a, b int }{1, 2}) == (struct{ a, b int }{1, 2}) {
		gx = new(int)
	} else {
		gx = new(string)
	}
}
