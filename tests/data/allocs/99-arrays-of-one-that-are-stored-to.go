// The index of an element of a one-element array that is stored to is checked, whatever it is; a constant one that is
// read is not.

package p

var (
	gx any
	gn int
)

func one2(x [1]int) {
	a := int8(1)
	y := x[0]
	b := int8(2)
	gx, gx = &a, &b
	println(y)
}

func one3() {
	var x [1]int8
	a := int8(1)
	x[0] = 3
	b := int8(2)
	gx, gx = &a, &b
	println(x[0])
}

func one4() {
	var x [1]int8
	a := int8(1)
	x[0] = int8(gn)
	b := int8(2)
	gx, gx = &a, &b
	println(x[0])
}

func one5(x [1]*int8) {
	a := int8(1)
	*x[0] = 3
	b := int8(2)
	gx, gx = &a, &b
	println(x[0])
}

func one6(x [1][3]int8) {
	a := int8(1)
	x[0][1] = 3
	b := int8(2)
	gx, gx = &a, &b
	println(x[0][1])
}

func one7(x [2]int8) {
	a := int8(1)
	x[1] = 3
	b := int8(2)
	gx, gx = &a, &b
	println(x[0])
}

func one8(x struct { f [1]int8 }) {
	a := int8(1)
	x.f[0] = 3
	b := int8(2)
	gx, gx = &a, &b
	println(x.f[0])
}

func one9(x struct { f [1]int8 }) {
	a := int8(1)
	y := x.f[0]
	b := int8(2)
	gx, gx = &a, &b
	println(y)
}

func one10(x *[1]int8) {
	a := int8(1)
	y := x[0]
	b := int8(2)
	gx, gx = &a, &b
	println(y)
}

func one11(x *[1]int8) {
	a := int8(1)
	x[0] = 2
	b := int8(2)
	gx, gx = &a, &b
}

func one12(x [1]int8, i int) {
	a := int8(1)
	y := x[i]
	b := int8(2)
	gx, gx = &a, &b
	println(y)
}

func one13(x [1]int8, i int) {
	a := int8(1)
	x[i] = 5
	b := int8(2)
	gx, gx = &a, &b
	println(x[0])
}

func one14(x [1]int8, i int) {
	a := int8(1)
	x[0]++
	b := int8(2)
	gx, gx = &a, &b
	println(x[0])
}

func one15(x [1]int8, i int) {
	a := int8(1)
	x[0], i = 3, 4
	b := int8(2)
	gx, gx = &a, &b
	println(x[0])
}

func oneMade(p *int) {
	a := int8(1)
	y := [1]*int{p}
	b := int8(2)
	gx, gx = &a, &b
	println(y[0])
}

func oneNested(p *int) {
	a := int8(1)
	y := struct{ f [1]*int }{[1]*int{p}}
	b := int8(2)
	gx, gx = &a, &b
	println(y.f[0])
}

func onePointed(p *int) *[1]*int {
	a := int8(1)
	y := &[1]*int{p}
	b := int8(2)
	gx, gx = &a, &b
	return y
}
