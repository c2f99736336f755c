package p

var gs string
var gn int
var gx any
var gb []byte

type R []rune
type S string
type rr rune
type RR []rr

func c1(s string) int { return cap([]rune(s)) }
func c2(s string) int { return len([]rune(s)) }
func c3(s string)     { gn = cap(R(s)) }
func c4(s S)          { gn = len(R(s)) + cap([]rune(s)) }
func c5()             { gn = cap([]rune("abc")) }
func c6()             { gn = cap([]rune("")) }
func c7(s string) {
	_ = cap([]rune(s))
}
func c8(s string) {
	for i := range []rune(s) {
		gn += i
	}
}
func c9(s string) {
	for range []rune(s) {
		gn++
	}
}
func c10(s string) {
	for _, r := range []rune(s) {
		gn += int(r)
	}
}
func c11(s string)       { gs = string([]rune(s)) }
func c12(s string)       { _ = []rune(s) }
func c13(s string)       { gn = len(([]rune)(([]rune)(s))) }
func c14(s string)       { gn = len([]rune(s)[1:]) }
func c15(s string)       { gn = len(RR(s)) + cap(RR(s)) }
func id(r []rune) []rune { return r }
func c16(s string)       { gn = len(id([]rune(s))) + cap(id([]rune(s))) }
func n(r []rune) int     { return cap(r) }
func l(r []rune) int     { return len(r) }
func c17(s string)       { gn = n([]rune(s)) + l([]rune(s)) }
func c18(s string) {
	if len([]rune(s)) == 0 {
		gn = cap([]rune(s))
	}
}
func c19(s string) {
	if cap([]rune(s)) == 0 {
		gx = new(int)
	}
}
func c20(s string) {
	r := []rune(s)
	if len(r) == 0 {
		return
	}
	gn = len(r)
}
func c21(s string) { a := []rune(s); b := []rune(s); gn = len(a) + len(b) }
func c22(s string) {
	if len(s) == 0 {
		gn = len([]rune(s))
		gx = []rune(s)
	}
}
func c23[T ~string](s T)      { gn = cap([]rune(s)) + len([]rune(s)) }
func c24[T ~[]rune](s string) { gn = cap(T(s)) + len(T(s)) }
func c25(s string)            { _, _ = []rune(s), cap([]rune(s)) }
func c26(s string)            { defer println(cap([]rune(s)), len([]rune(s))) }
func c27(s string)            { println(cap([]rune(s)) > len([]rune(s)) && cap([]rune(gs)) > 1) }
func c28(s string)            { m := map[int]int{}; m[cap([]rune(s))]++ }
func c29(b []byte) int        { return cap([]rune(string(b))) + len([]rune(string(b))) }
func c30(b []byte) int {
	return len([]byte(string(b))) + cap([]byte(string(b))) + cap([]byte(gs)) + len([]byte(gs))
}
func c31(s string) {
	switch cap([]rune(s)) {
	case 1:
		gn = 1
	case 2:
		gx = cap([]rune(s))
	}
}

func use() { c23("a"); c23(S("a")); c24[R](""); c24[[]rune]("") }
