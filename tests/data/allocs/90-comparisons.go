package p

// Comparisons between declarations of small variables that are moved to the heap: what is made of one of several
// conditions ends the block in which variables have one object.

var gx, gy any
var ge error
var gn int
var gs, gt string
var a1, b1 [1]int
var a2, b2 [2]int
var a5, b5 [5]int
var a9, b9 [9]int8
var i3, j3 [3]int32
var i2, j2 [2]int32
var h2, k2 [2]int16
var h3, k3 [3]int16
var y3, z3 [3]byte
var y8, z8 [8]byte
var f2, m2 [2]float32
var n2, o2 [2]string
var s1, t1 struct{ a int }
var s2, t2 struct{ a, b int32 }
var s5, t5 struct{ a, b, c, d, e int }
var s33, t33 struct{ a [33]byte }
var sb, tb struct {
	a int
	_ int
}
var ss, ts struct{ s string }
var sf, tf struct{ f float64 }
var sp, tp struct {
	a          int8
	b, c, d, e int
}
var su, tu struct{ p *int }
var e1, e2 struct{}
var p1, p2 *int
var c1, c2 complex128
var f1, f3 float64
var z1, z2 [0]int
var sw, tw struct{ inner struct{ x [1]int } }
var si, ti struct{ e any }

func do0() {
	var first uint16
	gx = &first
	println(gx == nil)
	second := 0
	gx = &second
}

func do1() {
	var first uint16
	gx = &first
	println(nil != gx)
	second := 0
	gx = &second
}

func do2() {
	var first uint16
	gx = &first
	println(gx == gy)
	second := 0
	gx = &second
}

func do3() {
	var first uint16
	gx = &first
	println(ge == nil)
	second := 0
	gx = &second
}

func do4() {
	var first uint16
	gx = &first
	println(gx == gn)
	second := 0
	gx = &second
}

func do5() {
	var first uint16
	gx = &first
	println(gn == gx)
	second := 0
	gx = &second
}

func do6() {
	var first uint16
	gx = &first
	println(gs == "")
	second := 0
	gx = &second
}

func do7() {
	var first uint16
	gx = &first
	println(gs != "")
	second := 0
	gx = &second
}

func do8() {
	var first uint16
	gx = &first
	println(gs == "a")
	second := 0
	gx = &second
}

func do9() {
	var first uint16
	gx = &first
	println(gs == gt)
	second := 0
	gx = &second
}

func do10() {
	var first uint16
	gx = &first
	println(gs < gt)
	second := 0
	gx = &second
}

func do11() {
	var first uint16
	gx = &first
	println(gs >= gt)
	second := 0
	gx = &second
}

func do12() {
	var first uint16
	gx = &first
	println(a1 == b1)
	second := 0
	gx = &second
}

func do13() {
	var first uint16
	gx = &first
	println(a2 == b2)
	second := 0
	gx = &second
}

func do14() {
	var first uint16
	gx = &first
	println(a5 == b5)
	second := 0
	gx = &second
}

func do15() {
	var first uint16
	gx = &first
	println(a9 == b9)
	second := 0
	gx = &second
}

func do16() {
	var first uint16
	gx = &first
	println(i3 == j3)
	second := 0
	gx = &second
}

func do17() {
	var first uint16
	gx = &first
	println(i2 == j2)
	second := 0
	gx = &second
}

func do18() {
	var first uint16
	gx = &first
	println(h2 == k2)
	second := 0
	gx = &second
}

func do19() {
	var first uint16
	gx = &first
	println(h3 == k3)
	second := 0
	gx = &second
}

func do20() {
	var first uint16
	gx = &first
	println(y3 == z3)
	second := 0
	gx = &second
}

func do21() {
	var first uint16
	gx = &first
	println(y8 == z8)
	second := 0
	gx = &second
}

func do22() {
	var first uint16
	gx = &first
	println(f2 == m2)
	second := 0
	gx = &second
}

func do23() {
	var first uint16
	gx = &first
	println(n2 == o2)
	second := 0
	gx = &second
}

func do24() {
	var first uint16
	gx = &first
	println(s1 == t1)
	second := 0
	gx = &second
}

func do25() {
	var first uint16
	gx = &first
	println(s2 == t2)
	second := 0
	gx = &second
}

func do26() {
	var first uint16
	gx = &first
	println(s5 == t5)
	second := 0
	gx = &second
}

func do27() {
	var first uint16
	gx = &first
	println(s33 == t33)
	second := 0
	gx = &second
}

func do28() {
	var first uint16
	gx = &first
	println(sb == tb)
	second := 0
	gx = &second
}

func do29() {
	var first uint16
	gx = &first
	println(ss == ts)
	second := 0
	gx = &second
}

func do30() {
	var first uint16
	gx = &first
	println(sf == tf)
	second := 0
	gx = &second
}

func do31() {
	var first uint16
	gx = &first
	println(sp == tp)
	second := 0
	gx = &second
}

func do32() {
	var first uint16
	gx = &first
	println(su == tu)
	second := 0
	gx = &second
}

func do33() {
	var first uint16
	gx = &first
	println(e1 == e2)
	second := 0
	gx = &second
}

func do34() {
	var first uint16
	gx = &first
	println(p1 == p2)
	second := 0
	gx = &second
}

func do35() {
	var first uint16
	gx = &first
	println(c1 == c2)
	second := 0
	gx = &second
}

func do36() {
	var first uint16
	gx = &first
	println(f1 != f3)
	second := 0
	gx = &second
}

func do37() {
	var first uint16
	gx = &first
	println(z1 == z2)
	second := 0
	gx = &second
}

func do38() {
	var first uint16
	gx = &first
	println(sw == tw)
	second := 0
	gx = &second
}

func do39() {
	var first uint16
	gx = &first
	println(si == ti)
	second := 0
	gx = &second
}
