package p

// Values that are known by one rule each, and those just beside it.

import "unsafe"

type pair struct{ a, b int }

type nested struct {
	in  pair
	out [1]pair
	n   int
	pad [4]int
}

type num int

type four struct{ a, b, c, d int }

type five struct{ a, b, c, d, e int }

var (
	gx any
	gn int
	gb bool
	gs nested
)

func signs(n int, u uint, i8 int8, u16 uint16) {
	if int(uint(n)) != n {
		gx = new(int)
	}
	if uint(int(u)) != u {
		gx = new(int8)
	}
	if int8(uint8(i8)) != i8 {
		gx = new(int16)
	}
	if uint16(int16(u16)) != u16 {
		gx = new(int32)
	}
}

func tail(s []int, n int) {
	t := s[2:n]
	if len(t) != n {
		gx = new(int)
	}
	v := s[0:n]
	if len(v) != n {
		gx = new(int8)
	}
	w := s[n:]
	if len(w) > len(s) {
		gx = new(int16)
	}
}

func loadedWhole(p *pair, q *[1]int) {
	x := *p
	if x.a == 3 {
		if p.a == 4 {
			gx = new(int)
		}
	}
	y := *q
	if y[0] == 3 {
	}
}

func floatsLess(f, g float64) {
	if f < g {
		if !(g > f) {
			gx = new(int)
		}
		if !(f < g) {
			gx = new(int8)
		}
	}
}

func floatsAtMost(f, g float64) {
	if f <= g {
		if !(g >= f) {
			gx = new(int)
		}
		if !(f <= g) {
			gx = new(int8)
		}
	}
}

func floatsMore(f, g float64) {
	if f > g {
		if !(g < f) {
			gx = new(int)
		}
	}
	if f >= g {
		if !(g <= f) {
			gx = new(int8)
		}
		if f < g {
			gx = new(int16)
		}
	}
}

func floatsEqual(f, g float64) {
	if f == g {
		if f != g {
			gx = new(int)
		}
	}
	if f != g {
		if f == g {
			gx = new(int8)
		}
	}
}

func sums(n int, b uint8, i int8, u uint32) {
	x := n + 1
	y := x + 2
	z := y - 3
	if z != n {
		gx = new(int8)
	}
	z = n - 5
	z = z + 3
	v := b + 200
	v = v + 100
	w := i + 100
	w = w + 100
	t := u + 3000000000
	t = t + 2000000000
}

func sumsOfWords(n int, u uint) {
	x := n + 1<<62
	x = x + 1<<62
	x = x + 1<<62
	x = x + 1<<62
	if x != n {
		gx = new(int)
	}
	y := u + 1<<63
	y = y + 1<<63
	if y != u {
		gx = new(int8)
	}
	z := u - 1
	z = z + 3
}

func sumsOfFloats(f float64) {
	g := f + 1
	g = g + 2
	if g != f+3 {
		gx = new(int)
	}
	g = f - 1
	g = g + 1
	if g != f {
		gx = new(int8)
	}
}

func remaindersNamed(n int, u uint) {
	if num(n%5) > 10 {
		gx = new(int)
	}
	if num(n%5) > 3 {
		gx = new(int8)
	}
	if (u+3)%8 > 7 {
		gx = new(int16)
	}
	if (u+3)%6 > 5 {
		gx = new(int32)
	}
	if (n+3)%8 > 7 {
		gx = new(int64)
	}
}

func extremes(n int, b uint8) {
	x, y := 3, 4
	if min(x, y) != 3 {
		gx = new(int)
	}
	if max(x, y) != 4 {
		gx = new(int8)
	}
	if min(n, 5) > 5 {
		gx = new(int16)
	}
	if max(int(b), 5) > 255 {
		gx = new(int32)
	}
}

func negated() {
	n := int8(-128)
	m := -n
	if m == -128 {
		gx = new(int)
	}
	k := 5
	if -k != -5 {
		gx = new(int8)
	}
}

func overflowing() {
	n := int8(100)
	m := n + 100
	if m == -56 {
		gx = new(int)
	}
	u := uint8(3)
	v := u - 5
	if v == 254 {
		gx = new(int8)
	}
}

func lengthsApart(s []int, n int) {
	if len(s)-cap(s) != 0 {
		gx = new(int)
	}
	if len(s)-len(s) != 0 {
		gx = new(int8)
	}
	if -n^(^n) != 0 {
		gx = new(int16)
	}
}

func floatsKnown() {
	f := 7.0
	g := f / 2
	if g == 3.5 {
		gx = new(int)
	}
	if g == 3 {
		gx = new(int8)
	}
	if int(f) != 7 {
		gx = new(int16)
	}
	h := 1e19
	if int(h) == 5 {
		gx = new(int64)
	}
	k := -2.5
	if int(k) != -2 {
		gx = new(uint8)
	}
}

func limitsOfLengths(s []int, t [][3]byte, e []struct{}, b []byte) {
	if len(s) > 1<<60-1 {
		gx = new(int)
	}
	if len(s) > 1<<61-1 {
		gx = new(int8)
	}
	if len(t) >= 6148914691236517205 {
		gx = new(int16)
	}
	if len(t) > 6148914691236517205 {
		gx = new(int32)
	}
	if cap(s) < 0 {
		gx = new(int64)
	}
	if len(e) > 1<<62 {
		gx = new(uint8)
	}
	if cap(b) > 1<<63-2 {
		gx = new(uint16)
	}
}

func minusOne() {
	n := -1
	u := uint(n)
	if u > 5 {
		gb = true
	} else {
		gx = new(int)
	}
	v := uint8(n)
	if v != 255 {
		gx = new(int8)
	}
}

func viewed(p *int) {
	n := 0
	s := unsafe.Slice(p, n)
	if len(s) > 0 {
		gx = new(int)
	}
	t := unsafe.Slice(p, 1)
	if len(t) != 1 {
		gx = new(int8)
	}
	v := unsafe.Slice(p, 3)
	if cap(v) != 3 {
		gx = new(int16)
	}
}

func viewedBelow(p *int) {
	n := -1
	s := unsafe.Slice(p, n)
	gn = len(s)
}

func elementsOfLiterals(n int) {
	if []bool{false, true}[0] {
		gx = new(int)
	}
	if ([]float64{0, 1})[0] == 1 {
		gx = new(int8)
	}
	if ([]int{0, 1})[0] == 1 {
		gx = new(int16)
	}
	if ([]int{3, 1})[0] == 1 {
		gx = new(int32)
	}
	if ([]int{5: 1})[3] == 1 {
		gx = new(int64)
	}
	if ([4]int{3: 1})[0] == 1 {
		gx = new(uint32)
	}
}

func manyElements() {
	if ([]int{100: 1})[3] == 1 {
		gx = new(int)
	}
	if ([]int{3: 1})[3] == 1 {
		gx = new(int8)
	}
}

func beyondTexts() {
	i := 3
	s := "abc"
	if s[i] == 'a' {
		gx = new(int)
	}
	gx = new(int8)
}

func beyondLiterals() {
	i := 2
	if ([]int{1, 2})[i] == 3 {
		gx = new(int)
	}
	gx = new(int8)
}

func beforeLiterals() {
	i := -1
	if ([]int{1, 2})[i] == 2 {
		gx = new(int)
	}
	gx = new(int8)
}

func fieldsOfFour() {
	x := four{1, 2, 3, 4}
	if x.a != 1 {
		gx = new(int)
	}
}

func assertedBack(n *int) {
	if p, ok := any(n).(*int); ok && p != n {
		gx = new(int8)
	}
	s := "abc"
	if any(s).(string) != "abc" {
		gx = new(int16)
	}
}

func newLarge() {
	q := new(pair)
	if q.a == 1 {
		gx = new(int8)
	}
	r := new(int)
	if *r == 1 {
		gx = new(int16)
	}
}

func ofMaps(m map[int]int, mp map[int]*pair) {
	m[3] = 1
	if m[3] == 2 {
		gx = new(int)
	}
	mp[3].a = 4
	if mp[3].a == 5 {
		gx = new(int8)
	}
}

func storedParts(p *nested) {
	p.in = pair{1, 2}
	if p.in.a == 3 {
		gx = new(int)
	}
	if p.in.b == 3 {
		gx = new(int8)
	}
	p.out = [1]pair{{4, 5}}
	p.n = 5
	if p.n == 3 {
		gx = new(int32)
	}
	if p.pad[2] == 4 {
		gx = new(int64)
	}
}

func storedInGlobal() {
	gs.in = pair{1, 2}
	if gs.in.a == 3 {
		gx = new(int)
	}
	gs.out[0] = pair{3, 4}
	if gs.out[0].b == 3 {
		gx = new(int8)
	}
	if gs.in.b == 4 {
		gx = new(int16)
	}
}

type withPointer struct {
	p   unsafe.Pointer
	q   *int
	f   func()
	u   uintptr
	pad [4]int
}

//go:noinline
func see(p *withPointer) {}

func zeroPointers() {
	var z withPointer
	if z.p != nil {
		gx = new(int)
	}
	if z.q != nil {
		gx = new(int8)
	}
	if z.u != 0 {
		gx = new(int16)
	}
	if z.f != nil {
		gx = new(int32)
	}
	see(&z)
}

func zeroBytes(b []byte) {
	if len([]byte("abc")) != 3 {
		gx = new(int)
	}
	v := string(b)
	if len(v) != len(b) {
		gx = new(int16)
	}
}

func namesOfNames(n int) {
	x := n
	y := x
	if y != n {
		gx = new(int)
	}
	k := 5
	l := k
	m := l
	if m != 5 {
		gx = new(int8)
	}
}
