package p

var h, h2 []byte
var g int
var gs string
var ga any
type K struct{ s string; i int }
func conv(b []byte) string { return string(b) }
func mk(i int) *int { return &i }
func two(b []byte) (string, bool) { return string(b), g > 0 }
//go:noinline
func call(a, b int) int { return a + b }
//go:noinline
func text(s string) int { return len(s) }

func f1(m map[string]int, b []byte) int { k := string(b); _ = k; return m[k] }
func f2(m map[string]int, b []byte) int { k := string(b); x := m[k]; return x + len(k) }
func f3(m map[string]int, b []byte) int { k := string(b); if g > 0 { return call(1, 2) }; return m[k] }
func f4(m map[string]int, b []byte) int { k := string(b); if g > 0 { return call(1, 2) } else if g < -5 { return m[k] }; return 1 }
func f5(m map[string]int, b []byte) int { k := string(b); g++; return m[k] }
func f6(m map[string]int, b []byte) int { k := string(b); x := g; return m[k] + x }
func f7(m map[string]int, b []byte) int { k := string(b); k2 := k; return m[k2] }
func f8(m map[string]int, b []byte) int { k := string(b); k2 := k; return m[k2] + len(k) }
func f9(m map[string]int, b []byte) int { k := string(b); return call(m[k], call(1, 2)) }
func f10(m map[string]int, b []byte) int { k := string(b); return call(m[k], m["a"]) }
func f11(m map[string]int, b []byte) int { k := string(b); return call(m["a"], m[k]) }
func f12(m map[string]int, b []byte) any { k := string(b); return any(m[k]) }
func f13(m map[string]int, b []byte) any { k := string(b); return []int{m[k]} }
func f14(m map[string]int, b []byte) *K { k := string(b); return &K{i: m[k]} }
func f15(m map[string]int, b []byte) K { k := string(b); return K{i: m[k]} }
func f16(m map[string]string, b []byte) string { k := string(b); return m[k] + "x" }
func f17(m map[string]string, b []byte) string { k := string(b); return gs + m[k] + "x" + string(h) }
func f18(m map[string]string, b []byte) string { k := string(b); return string(h) + m[k] + gs }
func f19(m map[string]int, b []byte) func() int { k := string(b); x := m[k]; return func() int { return x } }
func f20(m map[string]int, b []byte) func() int { k := string(b); return func() int { return m[k] } }
func f21(m map[string]int, b []byte) int { return m[conv(b)] + *mk(1) }
func f22(m map[string]int, b []byte) { k := string(b); delete(m, k) }
func f23(m map[string]int, b []byte) { delete(m, conv(b)); delete(m, conv(h)) }
func f24(m map[string]int, b []byte) bool { return m[conv(b)] > 0 || m[conv(h)] > 1 }
func f25(m map[string]int, b []byte) int { s, ok := two(b); if ok { return m[s] }; return 0 }
func f26(m map[string]int, b []byte) { for _, x := range [][]byte{b, h} { k := string(x); if _, ok := m[k]; !ok { g++ } } }
func f27(m map[string]int, b []byte) { for _, x := range [][]byte{b, h} { k := string(x); if _, ok := m[k]; !ok { m[k] = 1 } } }
func f28(m map[string]int, b []byte) { var k string; for _, x := range [][]byte{b, h} { if m[k] > 1 { g++ }; k = string(x) } }
func f31(m map[string]int, b []byte) int { defer text("a"); k := string(b); return m[k] }
func f32(m map[string]int, b []byte) int { return m[string(h)] + m[conv(b)] }
func f33(m map[string]int, b []byte) int { return m[conv(b)] + m[string(h)] }
func f34(m map[string]int, b []byte) int { k := string(b); switch { case m[k] > 5: return 1; case g > 1: return 2 }; return 0 }
func f35(m map[string]int, b []byte) int { k := string(b); switch m[k] { case 5: return 1; case 7: return 2 }; return 0 }
func f36(m map[string]int, b []byte) int { k := string(b); go text("a"); return m[k] }
func f37(m map[string]int, b []byte) int { k := string(b); return max(m[k], 2) }
func f38(m map[string][]int, b []byte) int { k := string(b); return m[k][g] }
func f39(m map[string][]int, b []byte) int { k := string(b); t := 0; for _, x := range m[k] { t += x }; return t }
func f40(m map[string]any, b []byte) int { k := string(b); return m[k].(int) }
func f41(m map[string]any, b []byte) (int, bool) { k := string(b); x, ok := m[k].(int); return x, ok }
func f42(m map[string]string, b []byte) []byte { k := string(b); return []byte(m[k]) }
func f43(m map[string]string, b []byte) { k := string(b); ga = m[k] }
func f44(m map[string]string, b []byte) { k := string(b); defer text(m[k]) }
func f45(m map[string]string, b []byte) { k := string(b); go text(m[k]) }
func f46(m map[string]string, b []byte) int { k := string(b); return text(m[k]) + text(gs) }
func f47(m map[string]string, b []byte) int { k := string(b); return text(gs) + text(m[k]) }
func f48(m map[string]int, b []byte) []int { k := string(b); return make([]int, m[k]) }
func f49(m map[string]int, b []byte) []int { k := string(b); return append(h3, m[k]) }
func f50(m map[string][]int, b []byte) { k := string(b); h3 = append(h3, m[k]...) }
func f51(m map[string]int, b []byte) (x, y int) { k := string(b); return m[k], m["b"] }
func f52(m map[string]int, b []byte) (x, y int) { k := string(b); return m["b"], m[k] }
func f53(m map[string]*K, b []byte) { k := string(b); m[k].i = 4 }
func f54(m map[string]*K, b []byte) { k := string(b); m[k].i++ }
func f55(m map[string]int, b []byte) { k := string(b); var x int; ga = &x; x = m[k] }
func f56(m map[string]int, b []byte) { k := string(b); x := m[k]; ga = &x }
func f57(m map[string]int, b []byte) { k := string(b); _ = m[k]; var s string; ga = &s; go text("a") }

var h3 []int
