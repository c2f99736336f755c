package p

// Arrays of one element are values: their index is checked, which ends the block that small variables share.

var gx any
var gn, g7 int

func a1() {
	x, y := 1, 2
	_, _ = x, y
	var a, b int16
	gx = &a
	gx = &b
}

func a2() {
	var a int16
	z := [1]*int{nil}[0]
	var b int16
	gx = &a
	gx = &b
	println(z)
}

func a3(p *int) {
	var a int16
	z := [1]*int{p}[0]
	var b int16
	gx = &a
	gx = &b
	println(z)
}

func a4(p *int) {
	var a int16
	z := [2]*int{p}[0]
	var b int16
	gx = &a
	gx = &b
	println(z)
}

func a5(p *int) {
	var a int16
	w := [1]*int{p}
	z := w[0]
	var b int16
	gx = &a
	gx = &b
	println(z)
}

func a6(p *int) {
	var a int16
	w := [2]*int{p}
	z := w[0]
	var b int16
	gx = &a
	gx = &b
	println(z)
}

func a7() []*int { return []*int{new(g7), [...]*int{(*int)(nil)}[0], new(gn)} }
func a8() []*int { return []*int{new(g7), [...]*int{(*int)(nil), nil}[0], new(gn)} }

func a9(p *[4]int) {
	var a int16
	z := p[2]
	var b int16
	gx = &a
	gx = &b
	println(z)
}
