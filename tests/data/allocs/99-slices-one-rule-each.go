package p

// Slices that are made, appended to and copied, one rule each, and what is known of pointers behind them.

import "unsafe"

var (
	gx     any
	gn     int
	gs     []int
	g1, g2 *int16
)

//go:noinline
func see(s []int) {}

func places(p unsafe.Pointer, ss [][]int, pp *[]int) {
	*(*[]int)(p) =
		append(*(*[]int)(p), 1)
	(*[4][]int)(ss)[0] =
		append((*[4][]int)(ss)[0], 1)
	*pp =
		append(*pp, 1)
	ss[gn] =
		append(ss[gn], 1)
	ss[gn+1] =
		append(ss[gn+1], 1)
}

func behindGrown(p *int, s []int) int {
	s = append(s, 1)
	x := *p
	if p == nil {
		gx = new(int)
	}
	see(s)
	return x
}

func behindInPlace(p *int) int {
	gs = append(gs, 1)
	x := *p
	if p == nil {
		gx = new(int)
	}
	return x
}

func behindSpread(p *int, s, t []int) int {
	s = append(s, t...)
	x := *p
	if p == nil {
		gx = new(int)
	}
	see(s)
	return x
}

func behindMade(p *int, n int) int {
	s := make([]int, n)
	x := *p
	if p == nil {
		gx = new(int)
	}
	see(s)
	return x
}

func behindFixed(p *int, n int) int {
	s := make([]int, 3)
	x := *p
	if p == nil {
		gx = new(int)
	}
	see(s)
	return x
}

func behindRoom(p *int, n int) int {
	s := make([]int, 0, 3)
	s = append(s, n)
	x := *p
	if p == nil {
		gx = new(int)
	}
	see(s)
	return x
}

func behindCopied(p *int, s, t []int) int {
	copy(s, t)
	x := *p
	if p == nil {
		gx = new(int)
	}
	return x
}

func behindMap(p *int, n int) int {
	m := map[int]int{}
	x := *p
	if p == nil {
		gx = new(int)
	}
	return x + m[n]
}

func behindMapOfSize(p *int, n int) int {
	m := make(map[int]int, n)
	x := *p
	if p == nil {
		gx = new(int)
	}
	return x + m[n]
}

func behindClosure(p *int, n int) int {
	f := func() int { return n }
	x := *p
	if p == nil {
		gx = new(int)
	}
	n++
	return x + f()
}

func oneByte(n int) byte {
	var b []byte
	b = append(b, 'x')
	return b[n]
}

func wideElement(n int) int {
	var b [][4]int
	b = append(b, [4]int{n})
	return b[n][n]
}

func widerElement(n int) int {
	var b [][5]int
	b = append(b, [5]int{n})
	return b[n][n]
}

func toldOne(t []int, n int) int {
	if len(t) != 2 {
		return 0
	}
	b := make([]int, 0, 4)
	b = append(b, t...)
	return b[n]
}

func toldMany(t []int, n int) int {
	if len(t) != 5 {
		return 0
	}
	b := make([]int, 0, 4)
	b = append(b, t...)
	return b[n]
}

func copiedInto(s, t []int) {
	copy(append(s, 1), t)
	copy(t, append(s, 2))
}

func smallAroundCopy(y []int) {
	var a int16
	g1 = &a
	x := make([]int, len(y))
	copy(x, y)
	var b int16
	g2 = &b
	gs = x
}

func smallAroundCopyOfPointers(y []*int) {
	var a int16
	g1 = &a
	x := make([]*int, len(y))
	copy(x, y)
	var b int16
	g2 = &b
	gx = x
}

func otherLength(y, z []int) {
	x := make([]int, len(z))
	copy(x, y)
	gs = x
	v := make([]int, gn)
	copy(v, y)
	gs = v
	w := make([]int, cap(y))
	copy(w, y)
	gs = w
}

func lengthOfAppended(s []int, n int) int {
	b := make([]int, len(append([]int(nil), 1, 2, 3)))
	d := make([]int, cap(append([]int(nil), 1, 2, 3)))
	return b[n] + d[n]
}

func noCapacity(n int) {
	k := 0
	gs = make([]int, n, k)
	gs = make([]int, k, k)
	gs = make([]int, k)
}

func eightOrLess(n, i int) int {
	s := make([]int, n&7)
	t := make([]int, n&3)
	v := make([]byte, n&31)
	w := make([]byte, n&63)
	return s[i] + t[i] + int(v[i]) + int(w[i])
}

func tenFixed(n int) int {
	s := make([]int, 10)
	return s[n]
}

func none(s []int) []int {
	b := make([]int, 0, 4)
	return append(b, s[:0]...)
}

func id(s []int) []int { return append(s, 1) }

func two(s []int) ([]int, int) { return append(s, 1), 3 }

func ofInlined(s []int) {
	x, y := two(s)
	gs = x
	gn = y
}

func toFront(s []int) []int {
	s = append(s[:0], s...)
	return s
}

func toFrontOfGrown(s []int, n int) []int {
	for i := range n {
		s = append(s, i)
	}
	s = append(s[:0], s...)
	return s
}

func bytesOfGrown(s string, b []byte) []byte { return []byte(s + string(append(b, 'x'))) }

func lengthsDecide(p *int, x string) {
	if *p != 3 {
		return
	}
	if x[:2] == x[:3] {
		gn++
	}
	if *p == 4 {
		gx = new(int)
	}
}

func failsInMake(n int) {
	i := 7
	a := [3]int{n}
	gx = []any{new(int), make([]int, a[i]), new(int8)}
}

func failsInCapacity(n int) {
	i := 7
	a := [3]int{n}
	gs = append(make([]int, 2, a[i]), *new(int))
}

func failsInAppend(n int, s []int) {
	i := 7
	a := [3]int{n}
	gx = []any{new(int), append(s, a[i]), new(int8)}
}
