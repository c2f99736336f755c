package p

// What a load sees of the stores before it.


var gx any
var gt []int
var gm map[int]int
var gn int
var gb bool
var gp *int
var gs string

type T struct{ a, b int }

var gst T

//go:noinline
func more() bool { return gn > 0 }

func e1() {
	gn = 3
	if gn == 4 {
		gx = new(int)
	}
}

func e2() {
	gn = 3
	gb = true
	if gn == 4 {
		gx = new(int)
	}
}

func e3() {
	gn = 3
	gx = nil
	if gn == 4 {
		gx = new(int)
	}
}

func e4(p *int) {
	gn = 3
	*p = 4
	if gn == 4 {
		gx = new(int)
	}
}

func e5() {
	gp = nil
	if gp != nil {
		gx = new(int)
	}
}

func e6() {
	gs = "a"
	if gs == "" {
		gx = new(int)
	}
}

func e7() {
	gst = T{1, 2}
	if gst.a == 4 {
		gx = new(int)
	}
}

func e8() {
	gst.a = 3
	if gst.a == 4 {
		gx = new(int)
	}
}

func e9() {
	gt = nil
	if gt != nil {
		gx = new(int)
	}
}

func e10() {
	gp = new(int)
	if gp == nil {
		gx = new(int)
	}
}

func e11() {
	gx = nil
	if gx != nil {
		gx = new(int)
	}
}

func e12() {
	gm = map[int]int{}
	if gm == nil {
		gx = new(int)
	}
}

func e13() {
	gt = []int{1}
	if gt == nil {
		gx = new(int)
	}
}

func e14() {
	n := 5
	p := &n
	gp = p
	n = 3
	if n == 4 {
		gx = new(string)
	}
}

func e15() {
	n := 5
	f := func() { n++ }
	f()
	n = 3
	if n == 4 {
		gx = new(string)
	}
	gx = f
}

func e16(n int) func() {
	return func() {
		n = 3
		if n == 4 {
			gx = new(string)
		}
	}
}

func e17(p *int) {
	*p = 3
	if *p == 4 {
		gx = new(string)
	}
}

func e18(p *T) {
	p.a = 3
	if p.a == 4 {
		gx = new(string)
	}
}

func e19(p *T) {
	p.a = 3
	p.b = 3
	if p.a == 4 {
		gx = new(string)
	}
}

func e20(p []int) {
	p[0] = 3
	if p[0] == 4 {
		gx = new(string)
	}
}

func e21() {
	var a [4]int
	i := 2
	a[i] = 3
	if a[2] == 4 {
		gx = new(string)
	}
	println(a[gn])
}

func e22() {
	gn = 3
	if more() {
		return
	}
	if gn == 4 {
		gx = new(string)
	}
}

func e23(b bool) {
	gn = 3
	x := 1
	if b {
		x = 2
	}
	if gn == 4 {
		gx = new(string)
	}
	println(x)
}

func e24(b bool) {
	n := 0
	q := &n
	if b {
		*q = 3
	} else {
		*q = 3
	}
	if n == 4 {
		gx = new(string)
	}
	println(q)
}

func e25(b bool) {
	n := 0
	q := &n
	for range 5 {
		if n == 4 {
			gx = new(string)
		}
	}
	println(q)
}

func e26() {
	var n int
	q := &n
	if n == 4 {
		gx = new(string)
	}
	println(q)
}

func e27() {
	n := 3
	q := &n
	if *q == 4 {
		gx = new(string)
	}
	println(q)
}
