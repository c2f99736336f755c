package p

// Comparisons of values of all sizes and kinds, between small variables, and what they tell.

var gx any
var gq bool
var gn int
var g1, g2 *int8

//go:noinline
func more() bool { return gn > 0 }


func between0(x, y int8, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told0(x, y int8, q bool) {
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

func between1(x, y string, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told1(x, y string, q bool) {
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

func between2(x, y float64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told2(x, y float64, q bool) {
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

func between3(x, y complex128, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told3(x, y complex128, q bool) {
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

func between4(x, y *int, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told4(x, y *int, q bool) {
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

func between5(x, y chan int, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told5(x, y chan int, q bool) {
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

func between6(x, y any, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told6(x, y any, q bool) {
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

func between7(x, y error, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told7(x, y error, q bool) {
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

func between8(x, y uintptr, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told8(x, y uintptr, q bool) {
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

func between9(x, y bool, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told9(x, y bool, q bool) {
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

func between10(x, y [1]int8, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told10(x, y [1]int8, q bool) {
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

func between11(x, y [2]int8, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told11(x, y [2]int8, q bool) {
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

func between12(x, y [3]int8, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told12(x, y [3]int8, q bool) {
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

func between13(x, y [4]int8, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told13(x, y [4]int8, q bool) {
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

func between14(x, y [5]int8, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told14(x, y [5]int8, q bool) {
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

func between15(x, y [8]int8, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told15(x, y [8]int8, q bool) {
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

func between16(x, y [16]int8, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told16(x, y [16]int8, q bool) {
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

func between17(x, y [17]int8, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told17(x, y [17]int8, q bool) {
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

func between18(x, y [1]int16, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told18(x, y [1]int16, q bool) {
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

func between19(x, y [2]int16, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told19(x, y [2]int16, q bool) {
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

func between20(x, y [3]int16, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told20(x, y [3]int16, q bool) {
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

func between21(x, y [4]int16, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told21(x, y [4]int16, q bool) {
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

func between22(x, y [5]int16, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told22(x, y [5]int16, q bool) {
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

func between23(x, y [8]int16, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told23(x, y [8]int16, q bool) {
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

func between24(x, y [16]int16, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told24(x, y [16]int16, q bool) {
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

func between25(x, y [17]int16, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told25(x, y [17]int16, q bool) {
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

func between26(x, y [1]int32, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told26(x, y [1]int32, q bool) {
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

func between27(x, y [2]int32, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told27(x, y [2]int32, q bool) {
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

func between28(x, y [3]int32, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told28(x, y [3]int32, q bool) {
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

func between29(x, y [4]int32, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told29(x, y [4]int32, q bool) {
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

func between30(x, y [5]int32, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told30(x, y [5]int32, q bool) {
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

func between31(x, y [8]int32, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told31(x, y [8]int32, q bool) {
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

func between32(x, y [16]int32, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told32(x, y [16]int32, q bool) {
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

func between33(x, y [17]int32, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told33(x, y [17]int32, q bool) {
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

func between34(x, y [1]int64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told34(x, y [1]int64, q bool) {
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

func between35(x, y [2]int64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told35(x, y [2]int64, q bool) {
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

func between36(x, y [3]int64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told36(x, y [3]int64, q bool) {
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

func between37(x, y [4]int64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told37(x, y [4]int64, q bool) {
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

func between38(x, y [5]int64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told38(x, y [5]int64, q bool) {
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

func between39(x, y [8]int64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told39(x, y [8]int64, q bool) {
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

func between40(x, y [16]int64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told40(x, y [16]int64, q bool) {
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

func between41(x, y [17]int64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told41(x, y [17]int64, q bool) {
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

func between42(x, y [1]bool, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told42(x, y [1]bool, q bool) {
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

func between43(x, y [2]bool, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told43(x, y [2]bool, q bool) {
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

func between44(x, y [4]bool, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told44(x, y [4]bool, q bool) {
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

func between45(x, y [5]bool, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told45(x, y [5]bool, q bool) {
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

func between46(x, y [1]float32, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told46(x, y [1]float32, q bool) {
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

func between47(x, y [2]float32, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told47(x, y [2]float32, q bool) {
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

func between48(x, y [4]float32, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told48(x, y [4]float32, q bool) {
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

func between49(x, y [5]float32, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told49(x, y [5]float32, q bool) {
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

func between50(x, y [1]float64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told50(x, y [1]float64, q bool) {
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

func between51(x, y [2]float64, n int) {
	a := int8(n)
	g1 = &a
	gq = x == y
	b := int8(n)
	g2 = &b
}

func told51(x, y [2]float64, q bool) {
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
