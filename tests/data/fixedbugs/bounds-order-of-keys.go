// An index that comes to the run time as a map's key or in an interface is evaluated early or late, by its type.

package p

type pair struct{ a, b int32 }
type one struct{ s string }
type halves [2]uint32
type bytes8 [8]byte

func g() int { return 1 }

func h(n int) int { return n }

func use(x any, n int) {}

func floats(f [256]float64, t [256]int, b byte) { use(f[b], h(t[b])) }

func float32s(f [256]float32, t [256]int, b byte) { use(f[b], h(t[b])) }

func strings(f [256]one, t [256]int, b byte) { use(f[b], h(t[b])) }

func pairs(f [256]pair, t [256]int, b byte) { use(f[b], h(t[b])) }

func eights(f [256]bytes8, t [256]int, b byte) { use(f[b], h(t[b])) }

func complexes(f [256]complex128, t [256]int, b byte) { use(f[b], h(t[b])) }

func words(f [256]uint16, t [256]int, b byte) { use(f[b], h(t[b])) }

func keys(m map[pair]int, f [256]pair, t [256]int, b byte) int { return t[b] + m[f[b]] + t[b] }

func halfKeys(m map[halves]int, f [256]halves, t [256]int, b byte) int { return t[b] + m[f[b]] + t[b] }

func oneKeys(m map[one]int, f [256]one, t [256]int, b byte) int { return t[b] + m[f[b]] + t[b] }

func floatKeys(m map[float64]int, f [256]float64, t [256]int, b byte) int { return t[b] + m[f[b]] + t[b] }

func large(m map[int][200]byte, f [256]int, t [256]int, b byte) int { return t[b] + int(m[f[b]][0]) + t[b] }

type wide struct {
	_, _, _, _, _ struct{}
	p             *int
}

func wides(c chan wide, f [256]wide, t [256]int, b byte) { x := f[b]; c <- x; use(nil, h(t[b])) }

func named(m map[pair]int, f [256]pair, t [256]int, b byte) (int, bool) { x, ok := m[f[b]]; return x + t[b], ok }

func put(m map[pair]int, m1 map[one]int, f [256]pair, s [256]one, t [256]int, b byte) { m[f[b]] = t[b] + g(); m1[s[b]] += t[b] }

func del(m map[pair]int, f [256]pair, t [256]int, b byte) { delete(m, f[b]); delete(m, f[t[b]&7]) }

func lits(f [256]pair, t [256]int, b byte) map[pair]int { return map[pair]int{f[b]: t[b], f[b+1]: g()} }

func looks(m map[string]int, s [256][]byte, t [256]int, b byte) int { return t[b] + m[string(s[b])] + t[b] }

func pointers(f [256]*int, t [256]int, b byte) { use(f[b], h(t[b])) }

func empties(f [256]struct{}, t [256]int, b byte) { use(f[b], h(t[b])) }

func plain(f [256]string, t [256]int, b byte) { use(f[b], h(t[b])) }

func slices(f [256][]int, t [256]int, b byte) { use(f[b], h(t[b])) }

func interfaces(f [256]error, t [256]int, b byte) { use(f[b], h(t[b])) }

func bytes(f [256]byte, t [256]int, b byte) { use(f[b], h(t[b])) }

func pointerKeys(m map[*int]int, f [256]*int, t [256]int, b byte) int { return t[b] + m[f[b]] + t[b] }

func interfaceKeys(m map[any]int, f [256]any, t [256]int, b byte) int { return t[b] + m[f[b]] + t[b] }

func smallKeys(m map[uint16]int, f [256]uint16, t [256]int, b byte) int { return t[b] + m[f[b]] + t[b] }
