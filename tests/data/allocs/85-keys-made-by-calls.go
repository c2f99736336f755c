package p

var h []byte
var g int
var gs string
var many [200]byte
type N string
type wide [200]byte

func conv() string { return string(h) }
func convArg(b []byte) string { return string(b) }
func convPrint(b []byte) string { println(g); return string(b) }
func convNamed(b []byte) N { return N(b) }
func convVar(b []byte) string { s := string(b); return s }
func convNamedResult(b []byte) (s string) { s = string(b); return }
func convBranch(b []byte) string { if g > 0 { return string(b) }; return "x" }
func deep(b []byte) string { return convArg(b) }

type K struct{ s string; i int }
func convK(b []byte) K { return K{string(b), 1} }

func f1(m map[string]int) int { return m[conv()] }
func f2(m map[string]int, b []byte) int { return m[convArg(b)] }
func f3(m map[string]int, b []byte) int { return m[convPrint(b)] }
func f4(m map[N]int, b []byte) int { return m[convNamed(b)] }
func f5(m map[string]int, b []byte) int { return m[convVar(b)] }
func f6(m map[string]int, b []byte) int { return m[convNamedResult(b)] }
func f7(m map[string]int, b []byte) int { return m[convBranch(b)] }
func f8(m map[string]int, b []byte) int { return m[deep(b)] }
func f9(m map[K]int, b []byte) int { return m[convK(b)] }
func f10(m map[K]int, b []byte) int { return m[K{convArg(b), 2}] }
func f11(m map[string]wide, b []byte) wide { return m[convArg(b)] }
func f12(m map[any]int, b []byte) int { return m[convArg(b)] }
func f13(m map[string]int, b []byte) int { v, ok := m[convArg(b)]; if ok { return v }; return 0 }
func f14(m map[string]int, b []byte) { delete(m, convArg(b)) }
func f15(m map[string]int, b []byte) { m[convArg(b)] = 1 }
func f16(m map[string]int, b []byte) { m[convArg(b)]++ }
func f17(m map[string][]int, b []byte) { m[gs] = append(m[convArg(b)], 1, 2) }
func f18(m map[string][]int, b []byte) { m[gs] = append(m[convPrint(b)], 1, 2) }
func f19(m map[string]string, b []byte) { m[gs] = m[convArg(b)] }
func f20(m map[string]int, b []byte) int { return g + m[convArg(b)] }
func f21(m map[string]int, b []byte) int { return m[convArg(b)] + g }
func f22(m map[string]int, b []byte) int { return m[convArg(b)] + m[convArg(b)] }
func f23(m map[string]int, b []byte) { if m[convArg(b)] > 0 { println(1) } }
func f24(m map[string]int, b []byte) { for m[convArg(b)] > 0 { println(1) } }
func f25(m map[string]int, b []byte) { sink(m[convArg(b)]) }
func f26(m map[string]int, b []byte) { gs2 = any(m[convArg(b)]) }
func f27(m map[string]int, b []byte) { sink2(m[convArg(b)], m[convPrint(b)]) }
func f28(m map[string]int, b []byte) { switch m[convArg(b)] { case 1: println(1); case 5: println(3)} }
func f29(m map[string]int, b []byte) { println(m[convArg(b)]) }
func f30(m map[string]*int, b []byte) int { return *m[convArg(b)] }
func f31(m map[string][]int, b []byte) int { return m[convArg(b)][0] }
func f32(m map[string][]int, b []byte) int { return len(m[convArg(b)]) }
func f33(m map[string]map[string]int, b []byte) int { return m["a"][convArg(b)] }
func f34(m map[string]map[string]int, b []byte) int { return m[convArg(b)]["a"] }
func f35(m map[string]map[string]int, b []byte) int { return m[convArg(b)][convArg(b)] }
func f36(m func() map[string]int, b []byte) int { return m()[convArg(b)] }
func f37(m map[string]int, b []byte) { for range m[convArg(b)] { println(1) } }
func f38(m map[string]int, b []byte) { g = m[convArg(b)] }
func f39(m map[string]int, b []byte) { g += m[convArg(b)] }
func f40(m map[string]K, b []byte) int { return m[convArg(b)].i }
func f41(m map[string]int, b []byte) int { return m[string(convArg(b))] }
func f42(m map[string]int, b []byte) int { x := convArg(b); return m[x] }
func f43(m map[string]int, b []byte) int { x := convArg(b); y := m[x]; return y + g }
func f44(m map[string]int, b []byte) int { return m[convArg(b[1:])] }
func f45(m map[string]bool, b []byte) bool { return g > 0 && m[convArg(b)] }
func f46(m map[string]bool, b []byte) bool { return m[convArg(b)] && g > 0 }
func f47(m map[string]func(), b []byte) { m[convArg(b)]() }
func f48(m map[string]int, b []byte) { x, y := m[convArg(b)], m[convArg(b)]; println(x, y) }
func f49(m map[string]int, b []byte) int { var s string; s = convArg(b); return m[s] }
func f50(m map[string]int, b []byte) int { return m[convArg(b) + "x"] }
func f51(m map[string]int, b []byte) int { return m[func() string { return string(b) }()] }
func f52(m map[string]int, b []byte) bool { _, ok := m[convArg(b)]; return ok }
func f53(m map[string]int, b []byte) bool { _, ok := m[convPrint(b)]; return ok }
func f54(m map[string]int, b []byte) []int { return []int{m[convArg(b)], 1} }
func f55(m map[string]int, b []byte) K { return K{i: m[convArg(b)]} }
func f56(m map[string]int, b []byte) *int { x := m[convArg(b)]; return &x }
func f57(m map[string]int, b []byte) { c <- m[convArg(b)] }
func f58(m map[string]int, b []byte) int { return -m[convArg(b)] }
func f59(m map[string]int, b []byte) bool { return !mb[convArg(b)] }

var mb map[string]bool
var c chan int
var gs2 any
//go:noinline
func sink(int) {}
//go:noinline
func sink2(int, int) {}
