package p

// Each function shows on what one rule depends: what would be decided otherwise if a part of it were another.

var gx any
var gn int
var gp *int
var gs string
var g1, g2 *int8

type pair struct{ a, b int }
type four struct{ a, b, c, d int8 }
type five struct{ a, b, c, d, e int8 }

func (p *pair) get() int { return p.a }

//go:noinline
func more() bool { return gn > 0 }

//go:noinline
func kept(s []int) int { return len(s) }

//go:noinline
func lost(s []int) { gx = s }

//go:noinline
func written(s []int) { s[0] = 1 }

//go:noinline
func back(s []int) []int { return s }

//go:noinline
func made(n any) *pair { return nil }

func heldThroughLoop(q bool, xs []int, n, m int) {
	var x any = n
	for q {
		if _, ok := x.(int); !ok {
			gx = new(int)
		}
		for range xs {
			gn++
		}
		x = m
		q = more()
	}
	if x == nil {
		gx = new(int8)
	}
}

func assignedByRange(q bool, xs []any, n int) {
	var x any = n
	for q {
		if _, ok := x.(int); !ok {
			gx = new(int)
		}
		for _, x = range xs {
			gn++
		}
		q = more()
	}
}

func methodOfMade(n int) func() int { return made(&pair{n, 1}).get }

func onceOver(n int) {
	var p *int
	for range []int{7} {
		if p != nil {
			gx = new(int)
		}
		p = &gn
	}
	if p == nil {
		gx = new(int8)
	}
	q := gp
	for range []int{7, 8} {
		if q != gp {
			gx = new(int16)
		}
		q = &gn
	}
	if q == nil {
		gx = new(int32)
	}
	r := 1
	for range [0]int{} {
		r = 2
	}
	if r == 2 {
		gx = new(uint)
	}
}

func grown(n int) (t int) {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	t = s[0] + s[1]
	return
}

func grownAndKept(n int) int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	return kept(s)
}

func grownAndWritten(n int) {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	written(s)
	gn = s[0]
}

func grownAndBack(n int) {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	gn = len(back(s))
}

func grownAndLost(n int) {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	lost(s)
}

func grownAndReturned(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	gn = s[0]
	return s
}

func grownFromLiteral(n int) []int {
	s := []int{}
	for i := range n {
		s = append(s, i)
	}
	gn = s[0]
	gn = s[1]
	return s
}

func inRegisters(z four, w five, n int8) {
	z.a = n
	if z.a != n {
		gn++
	}
	w.a = n
	if w.a != n {
		gn++
	}
	gx = z
	gx = w
}

func fewNumbers(n int) {
	switch x := n&3 + 1000; x {
	case 1000, 1001, 1002, 1003:
		return
	}
	gn++
}

func fewNegative(n int) {
	switch x := n&3 - 1000; x {
	case -1000, -999, -998, -997:
		return
	}
	gn++
}

func manyNumbers(n int) {
	switch x := n&1023 - 512; x {
	case 1, 2, 3:
		return
	}
	gx = new(int)
}

func otherNumbers(b uint8) {
	switch b {
	case 0:
		gn = 1
	case 255:
		gn = 2
	default:
		if b == 0 {
			gx = new(int)
		}
		if b == 255 {
			gx = new(int8)
		}
		if b < 2 {
			gx = new(int16)
		}
	}
	switch b {
	case 0, 1:
		gn = 1
	default:
		if b == 0 {
			gn++
		}
		if b == 1 {
			gn++
		}
	}
	switch b {
	case 0, 1, 2:
		gn = 1
	case 9:
		gn = 2
	default:
		if b == 0 {
			gn++
		}
	}
}

func memoryAtLabels(p, r *int, q bool) {
	old := *p
	if q {
		goto L
	}
	*r = 3
L:
	if *p == old {
		gx = new(int)
	}
	if *p != old {
		gx = new(int8)
	}
}

func memoryAtLabelsUnchanged(p, r *int, q bool) {
	old := *p
	if q {
		goto L
	}
	gn = gn + 0
L:
	if *p != old {
		gn++
	}
}

func emptyMade(n int) {
	s := make([]int, 0)
	if len(s) != 0 {
		gx = new(int)
	}
	s = append(s, n)
	if len(s) != 1 {
		gx = new(int8)
	}
	gx = s
}

func sumsOfSums(n int) {
	x := n & 15
	y := x - 1
	if y > 6 {
		if z := y + 3; z < 10 {
			gn++
		}
		if z := y + 3; z > 17 {
			gn++
		}
		if z := y - 2; z < 5 {
			gn++
		}
	}
	w := x + 1
	if w > 6 {
		if z := w - 3; z < 4 {
			gn++
		}
		if z := w + 2; z < 9 {
			gn++
		}
	}
}

func withItself(x int) {
	if y := x & x; y != x {
		gx = new(int)
	}
	if y := x | x; y != x {
		gx = new(int8)
	}
	if y := x + x; y != x {
		gx = new(int16)
	}
	if y := x * x; y != x {
		gx = new(int32)
	}
	if y := x ^ x; y != 0 {
		gx = new(uint)
	}
}

func checkedIndex(xs []int, n int) {
	_ = xs[n]
	if n == 0 {
		gx = new(int)
	}
	if n < 1 {
		gx = new(int8)
	}
	if n < 0 {
		gx = new(int16)
	}
}

func addedFloats(q bool) {
	f := 1.5
	f += 1
	if f > 2 {
		gx = new(int)
	} else {
		gn++
	}
}

func breaksBehindSelect(c, d chan int, n int) {
	var p *int
	for {
		select {
		case <-c:
		case <-d:
		}
		if n > 3 {
			p = &gn
			break
		}
	}
	if p == nil {
		gx = new(int)
	}
	gx = new(int8)
}

func assertedAgain(n int, p *int) {
	if any(n).(int) != n {
		gn++
	}
	if any(p).(*int) != p {
		gn++
	}
	if any(3).(int) != 3 {
		gn++
	}
}

func literalOfMany(n int) {
	a := int8(n)
	g1 = &a
	gx = map[int]int{
		1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11, 12: 12, 13: 13, 14: 14,
		15: 1, 16: 2, 17: 3, 18: 4, 19: 5, 20: 6, 21: 7, 22: 8, 23: 9, 24: 10, 25: 11, 26: 12, 27: 13,
	}
	b := int8(n)
	g2 = &b
}

type deep struct {
	l []int
	x any
	p *pair
	s string
}

func nested(n, m int, s string) *deep {
	return &deep{
		l: []int{
			n,
			m,
		},
		x: any(
			m),
		p: &pair{
			1, n,
		},
		s: s +
			"x",
	}
}

func nestedInSlice(n, m int, s string) []deep {
	return []deep{
		{
			l: []int{n},
			x: m,
		},
		{
			x: any(n),
			s: s + "y",
		},
	}
}

func oneKey(m map[string]int, k, s string) {
	m[k+s] = 1
	m[s]++
	gs = s + k
}
