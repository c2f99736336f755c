package p

// Comparisons that are several conditions end the block, others do not: then two small variables share an object.

var g1, g2 *int16
var gb bool
var gs string

func f0(x, y [1]string) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f1(x, y [2]string) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f2(x, y [2]int64) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f3(x, y [3]int64) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f4(x, y [2]int8) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f5(x, y [4]int8) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f6(x, y [5]int8) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f7(x, y [8]uint8) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f8(x, y [16]uint8) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f9(x, y [17]uint8) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f10(x, y [4]uint64) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f11(x, y [5]uint64) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f12(x, y [4]float32) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f13(x, y [5]float32) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f14(x, y [4]float64) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f15(x, y [2]bool) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f16(x, y [4]bool) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f17(x, y [5]bool) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f18(x, y [17]bool) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f19(x, y [2]complex128) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f20(x, y [3]uint16) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f21(x, y [8]uint16) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f22(x, y [9]uint16) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f23(x, y [4]uint32) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f24(x, y [5]uint32) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f25(x, y [3]uint32) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f26(x, y [2]uint32) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f27(x, y [2]uint16) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f28(x, y [1]int) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f29(x, y [1][2]int64) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f30(x, y [1][2]uint16) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f31(x, y [2][2]int) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f32(x, y [2]*int) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f33(x, y [0]int) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f34(x, y [1]any) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f35(x, y [1]struct{ a, b int }) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f36(x, y [2]struct{ a int }) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f37(x, y struct{ a [4]int8 }) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f38(x, y struct{ a [3]int8 }) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f39(x, y struct{ a [2]int64 }) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f40(x, y struct{ a [5]int64 }) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f41(x, y struct{}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f42(x, y struct{ a string }) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f43(x, y struct{ a any }) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f44(x, y struct{ a *int }) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f45(x, y struct{ a struct{ b, c int } }) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f46(x, y struct{ _ int }) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f47(x, y complex128) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f48(x, y float64) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f49(x, y *int) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f50(x, y any) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f51(x, y string) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f52(x, y chan int) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f53(x, y [2]float32) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f54(x, y [3]bool) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f55(x, y [2]int16) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f56(x, y [6]int16) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f57(x, y [2]complex64) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f58(x, y struct {
	a    float64
	b    int64
	c, d int32
	e    int64
}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f59(x, y struct {
	a [2]float64
	b int64
	c string
}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f60(x, y struct {
	a struct {
		_ uint32
		b uint32
	}
	c, d, e int64
}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f61(x, y struct {
	a struct {
		b uint32
		c float32
	}
	d, e, f int64
}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f62(x, y struct {
	z int64
	a struct {
		b uint32
		c uint32
	}
	d, e int64
}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f63(x, y struct {
	z [2]uint8
	a struct {
		b uint16
		c uint32
	}
	d, e, f int64
}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f64(x, y struct {
	z [4]uint8
	a struct {
		b uint8
		c uint16
	}
	d, e, f int64
}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f65(x, y struct {
	z uint32
	a [2]struct {
		b uint8
		c uint8
	}
	d, e, f int64
}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f66(x, y struct {
	z uint32
	a [2]struct {
		_ uint8
		c uint8
	}
	d, e, f int64
}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f67(x, y struct {
	z       uint32
	a       [1]float32
	d, e, f int64
}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f68(x, y struct {
	a, b int64
	c    string
	d    uint32
}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f69(x, y struct {
	a    any
	b, c string
}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f70(x, y struct {
	a    any
	b, c int64
}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f71(x, y struct{ a, b any }) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func f72(x, y struct {
	a       uint32
	b       [0]int
	c       uint32
	d, e, f int64
}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

var gx any
var ge error
var gi interface{ M() }
var gf func()

type P struct{}

func (*P) M() {}

var gp *P

func e0() {
	var a int16
	g1 = &a
	gb = gs == ""
	var b int16
	g2 = &b
}

func e1() {
	var a int16
	g1 = &a
	gb = "" == gs
	var b int16
	g2 = &b
}

func e2() {
	var a int16
	g1 = &a
	gb = gs == "a"
	var b int16
	g2 = &b
}

func e3() {
	var a int16
	g1 = &a
	gb = gs != ""
	var b int16
	g2 = &b
}

func e4() {
	var a int16
	g1 = &a
	gb = gs != "b"
	var b int16
	g2 = &b
}

func e5() {
	var a int16
	g1 = &a
	gb = "a" == gs
	var b int16
	g2 = &b
}

func e6() {
	var a int16
	g1 = &a
	gb = gs < "a"
	var b int16
	g2 = &b
}

func e7() {
	var a int16
	g1 = &a
	gb = gs < gs[1:]
	var b int16
	g2 = &b
}

func e8() {
	var a int16
	g1 = &a
	gb = any(gs) == nil
	var b int16
	g2 = &b
}

func e9() {
	var a int16
	g1 = &a
	gb = nil != gx
	var b int16
	g2 = &b
}

func e10() {
	var a int16
	g1 = &a
	gb = gx == gx
	var b int16
	g2 = &b
}

func e11() {
	var a int16
	g1 = &a
	gb = gx == gs
	var b int16
	g2 = &b
}

func e12() {
	var a int16
	g1 = &a
	gb = gs == gx
	var b int16
	g2 = &b
}

func e13() {
	var a int16
	g1 = &a
	gb = gx == ge
	var b int16
	g2 = &b
}

func e14() {
	var a int16
	g1 = &a
	gb = ge == gx
	var b int16
	g2 = &b
}

func e15() {
	var a int16
	g1 = &a
	gb = gx == gi
	var b int16
	g2 = &b
}

func e16() {
	var a int16
	g1 = &a
	gb = gi == gx
	var b int16
	g2 = &b
}

func e17() {
	var a int16
	g1 = &a
	gb = gi == gi
	var b int16
	g2 = &b
}

func e18() {
	var a int16
	g1 = &a
	gb = gf == nil
	var b int16
	g2 = &b
}

func e19() {
	var a int16
	g1 = &a
	gb = nil == gx
	var b int16
	g2 = &b
}

func e20() {
	var a int16
	g1 = &a
	gb = gx == nil
	var b int16
	g2 = &b
}

func e21() {
	var a int16
	g1 = &a
	gb = gs >= ""
	var b int16
	g2 = &b
}

func e22() {
	var a int16
	g1 = &a
	gb = gx == gp
	var b int16
	g2 = &b
}

func e23() {
	var a int16
	g1 = &a
	gb = gp == gx
	var b int16
	g2 = &b
}

func h0(x, y struct {
	z       uint32
	a       struct{ b float32 }
	d, e, f int64
}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func h1(x, y struct {
	a, b, c, d int64
	e          uint8
}) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func h2(x, y [16]int8) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func h3(x, y [3]int32) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}

func h4(x, y struct{ _, a, b, c, d int64 }) {
	var a int16
	g1 = &a
	gb = x == y
	var b int16
	g2 = &b
}
