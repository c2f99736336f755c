package p

type pair struct{ lo, hi uint16 }

var (
	G   any
	N   int
	All []int
)

//go:noinline
func more() bool { return N > 0 }

func ofNil(s []int) []int      { return append(s, []int(nil)...) }
func ofEmpty(s []int) []int    { return append(s, []int{}...) }
func ofMade(s []int) []int     { return append(s, make([]int, 0)...) }
func toGlobal()                { All = append(All, nil...) }
func toPlace(p *[]int)         { *p = append(*p, nil...) }
func ofResult(s []int) (r []int) {
	All = append(s, r...)
	return
}
func inLoop(n int) (s []int) {
	for range n {
		s = append(s, []int(nil)...)
	}
	return
}
func ofPart(s []byte) []byte { return append(s[:1:2], 3) }

// The length of what an append gives is not seen in time.
func ofAppended(v []pair) []pair { return append(v, append(([]pair)(nil), nil...)...) }
func toAppended() []string      { return append(append([]string{}, "x"), []string{}...) }
func afterLoop(v []pair) []pair {
	for range N {
		v = append(v, pair{})
	}
	return append(v, []pair(nil)...)
}
func afterAppend(v []pair) []pair {
	v = append(v, pair{})
	v = append(v, []pair(nil)...)
	return v
}

func makeNone() (r []int)  { G = make([]string, len(r)); return }
func copyNone() {
	var v []string = nil
	w := make([]string, len(v))
	copy(w, v)
	G = w
}
func rangeNone() {
	v := make([]byte, 0)
	for range v {
		G = new([9000]int)
	}
}

func rangeNilMap() (m map[string]int) {
	for k := range m {
		G = k
	}
	return
}
