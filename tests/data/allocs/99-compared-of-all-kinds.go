package p

// Comparisons of values of all sizes and kinds, between small variables, and what they tell.

var gx any
var gq bool
var gn int
var g1, g2 *int8

//go:noinline
func more() bool { return gn > 0 }


func between52(x, y [4]float64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told52(x, y [4]float64, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between53(x, y [5]float64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told53(x, y [5]float64, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between54(x, y [1]string, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told54(x, y [1]string, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between55(x, y [2]string, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told55(x, y [2]string, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between56(x, y [4]string, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told56(x, y [4]string, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between57(x, y [5]string, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told57(x, y [5]string, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between58(x, y [1]any, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told58(x, y [1]any, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between59(x, y [2]any, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told59(x, y [2]any, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between60(x, y [4]any, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told60(x, y [4]any, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between61(x, y [5]any, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told61(x, y [5]any, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between62(x, y [1]*int, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told62(x, y [1]*int, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between63(x, y [2]*int, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told63(x, y [2]*int, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between64(x, y [4]*int, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told64(x, y [4]*int, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between65(x, y [5]*int, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told65(x, y [5]*int, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between66(x, y [1]complex64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told66(x, y [1]complex64, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between67(x, y [2]complex64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told67(x, y [2]complex64, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between68(x, y [4]complex64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told68(x, y [4]complex64, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between69(x, y [5]complex64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told69(x, y [5]complex64, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between70(x, y struct{ a int }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told70(x, y struct{ a int }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between71(x, y struct{ a, b int }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told71(x, y struct{ a, b int }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between72(x, y struct{ a, b, c int }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told72(x, y struct{ a, b, c int }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between73(x, y struct{ a, b, c, d int }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told73(x, y struct{ a, b, c, d int }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between74(x, y struct{ a, b, c, d, e int }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told74(x, y struct{ a, b, c, d, e int }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between75(x, y struct{ a string }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told75(x, y struct{ a string }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between76(x, y struct{ a, b string }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told76(x, y struct{ a, b string }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between77(x, y struct{ a, b, c string }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told77(x, y struct{ a, b, c string }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between78(x, y struct{ a string; b int }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told78(x, y struct{ a string; b int }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between79(x, y struct{ a int8; b int }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told79(x, y struct{ a int8; b int }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between80(x, y struct{ a int8; b int8 }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told80(x, y struct{ a int8; b int8 }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between81(x, y struct{ a, b, c, d, e, f, g, h, i int8 }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told81(x, y struct{ a, b, c, d, e, f, g, h, i int8 }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between82(x, y struct{ a int32; b int32; c int32 }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told82(x, y struct{ a int32; b int32; c int32 }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between83(x, y struct{ a int; _ int; b int }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told83(x, y struct{ a int; _ int; b int }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between84(x, y struct{ _ int; a int }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told84(x, y struct{ _ int; a int }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between85(x, y struct{ _ int }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told85(x, y struct{ _ int }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between86(x, y struct{ a float64 }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told86(x, y struct{ a float64 }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between87(x, y struct{ a, b float64 }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told87(x, y struct{ a, b float64 }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between88(x, y struct{ a, b, c, d float32 }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told88(x, y struct{ a, b, c, d float32 }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between89(x, y struct{ a, b, c, d, e float32 }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told89(x, y struct{ a, b, c, d, e float32 }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between90(x, y struct{ a any }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told90(x, y struct{ a any }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between91(x, y struct{ a any; b int }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told91(x, y struct{ a any; b int }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between92(x, y struct{ a [2]int; b int8 }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told92(x, y struct{ a [2]int; b int8 }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between93(x, y struct{ a [1]string }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told93(x, y struct{ a [1]string }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between94(x, y struct{ a struct{ b string }; c int }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told94(x, y struct{ a struct{ b string }; c int }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between95(x, y struct{ a struct{ b int8 }; c int64 }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told95(x, y struct{ a struct{ b int8 }; c int64 }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between96(x, y struct{}, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told96(x, y struct{}, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between97(x, y [0]int, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told97(x, y [0]int, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between98(x, y [1]struct{ a, b int }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told98(x, y [1]struct{ a, b int }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between99(x, y [2]struct{ a, b int }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told99(x, y [2]struct{ a, b int }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between100(x, y [1][1]string, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told100(x, y [1][1]string, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between101(x, y [2][2]int8, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told101(x, y [2][2]int8, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between102(x, y struct{ a, b, c, d *int }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told102(x, y struct{ a, b, c, d *int }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between103(x, y struct{ a int16; b int32; c int64; d, e int8 }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told103(x, y struct{ a int16; b int32; c int64; d, e int8 }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}

func between104(x, y struct{ a, b bool; c float64; d string }, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told104(x, y struct{ a, b bool; c float64; d string }, q bool) {
	if x == x {
		gx = new(int)
	}
	if q && x == y {
		gx = new(int8)
	}
	if x != y {
		return
	}
	if x == y {
		gx = new(int16)
	}
	if q || x != y {
		gx = new(int32)
	}
	z := x
	if z == y && more() && z == x {
		gx = new(uint)
	}
}
