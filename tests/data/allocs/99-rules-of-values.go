package p

import (
	"math"
	"unsafe"
)

var gx any
var gn int
var gs []int
var gp *int
var g1, g2 *int8

type S struct {
	p    *int
	list []int
}

//go:noinline
func take(a int, b bool) int { return a }

//go:noinline
func pick(p, q *int) *int {
	if *p > 3 {
		return p
	}
	return q
}

func shifted(n int, u uint16) {
	a := (n | 0x100) >> 4
	if a&0x10 == 0 {
		gx = new(int)
	}
	if a&0x100 == 0 {
		gx = new(int8)
	}
	if a&0x1000 == 0 {
		gx = new(int16)
	}
	b := (u | 0x100) >> 4
	if b&0x10 == 0 {
		gx = new(int32)
	}
	if b == 0x1000 {
		gx = new(int64)
	}
	c := (u | 0x3) << 4
	if c&0x30 == 0x10 {
		gx = new(uint)
	}
	if c&0xf != 0 {
		gx = new(uint8)
	}
	if c&0x100 != 0 {
		gx = new(uint16)
	}
}

func signed(m int) {
	a := int(int8(m) | -128)
	if a == 0x80 {
		gx = new(int)
	}
	if a&0x100 == 0 {
		gx = new(int8)
	}
	if a == -1 {
		gx = new(int16)
	}
	b := int(uint8(m) | 0x80)
	if b == -0x80 {
		gx = new(int32)
	}
	if b&0x100 != 0 {
		gx = new(int64)
	}
	c := int64(int32(m) | -1<<31)
	if c&(1<<40) == 0 {
		gx = new(uint)
	}
}

func negativeZero() {
	z := 0.0
	y := z * -1
	if math.Float64bits(y) != 0 {
		gx = new(int)
	}
	w := z * 1
	if math.Float64bits(w) != 0 {
		gx = new(int8)
	}
}

func readAsFloat() {
	i := int64(-4616189618054758400)
	f := *(*float64)(unsafe.Pointer(&i))
	if f == -1 {
		gx = new(int)
	}
	if f == 1 {
		gx = new(int8)
	}
	j := int32(-1082130432)
	g := *(*float32)(unsafe.Pointer(&j))
	if g == -1 {
		gx = new(int16)
	}
	if g != -1 {
		gx = new(int32)
	}
}

func overLines(s, t []int, v S) {
	gs =
		append(s, t...)
	u :=
		append(s, t...)
	u =
		append(u, t...)
	v.list =
		append(v.list, t...)
	v.list =
		append(s, t...)
	gs = u
	gn = len(v.list)
}

func failsBefore(k int) {
	var arr [4]int
	k = 5
	gs = make([]int, arr[k])
}

func failsWithCap(n, k int) {
	var arr [4]int
	k = 5
	gs = make([]int, n, arr[k])
}

func failsBeside(p, q bool, n int) {
	var arr [4]int
	k := 5
	gn = take(arr[k], p && q)
	gx = new(int)
}

func failsBesides(p, q bool, n int) {
	var arr [4]int
	k := 5
	b := arr[k] > 3 == (p && q)
	gx = new(int)
	gn = take(1, b)
}

func through(q *int) {
	x := 1
	p := pick(&x, q)
	x = 1
	*p = 2
	if x == 2 {
		gx = new(int)
	}
	y := 3
	take(*pick(&y, q), true)
	y = 3
	*q = 4
	if y == 4 {
		gx = new(int8)
	}
	y = 3
	*gp = 4
	if y == 4 {
		gx = new(int16)
	}
}

func sums(n int) {
	switch n + 1 {
	case 1:
		if n+1 == 5 {
			gx = new(int)
		}
	case 2:
		if n+1 != 2 {
			gx = new(int8)
		}
	case 3:
		gn++
	case 4:
		gn--
	case 5:
		gn *= 2
	case 6:
		gn *= 3
	case 7:
		gn *= 4
	case 8:
		gn *= 5
	case 9:
		gn *= 6
	}
	switch n {
	case 1:
		if n == 5 {
			gx = new(int16)
		}
	case 2:
		gn++
	case 3:
		gn--
	case 4:
		gn *= 2
	case 5:
		gn *= 3
	case 6:
		gn *= 4
	case 7:
		gn *= 5
	case 8:
		gn *= 6
	}
}

func rests(n, k int) {
	if n%2 == 1 {
		gx = new(int)
	}
	if n%1 != 0 {
		gx = new(int8)
	}
	k = 1
	if n%k == 1 {
		gx = new(int16)
	}
	k = 2
	if n%k == 0 {
		gx = new(int32)
	} else {
		gx = new(int64)
	}
}

func negated(f float64) {
	n := 3
	m := -n
	if m == 3 {
		gx = new(int)
	}
	if m != -3 {
		gx = new(int8)
	}
	x := 3.0
	y := -x
	if y == 3 {
		gx = new(int16)
	}
	if -f == f {
		gx = new(int32)
	}
}

func shaped[T any](t, u T, n int) {
	a := int8(n)
	g1 = &a
	gx = t
	e := any(u)
	b := int8(n + 1)
	g2 = &b
	if e == nil {
		gn++
	}
}

func shapes(a [3]int, n int) {
	shaped(a, a, n)
	shaped("a", "b", n)
	shaped(&a, &a, n)
}

func (s *S) all(yield func(int) bool) {
	for i := 0; i < 3; i++ {
		if s.p == nil {
			return
		}
		if !yield(i) {
			return
		}
	}
}

func loops(s *S) {
	for i := range s.all {
		if s.p == nil {
			gx = new(int)
		}
		gn += i
	}
}

func loopsWithReturn(s *S) int {
	for i := range s.all {
		if s.p == nil {
			gx = new(int)
		}
		if i > gn {
			return i
		}
	}
	return 0
}

func limits(i int8, j int16, k int32, l int64) {
	if i >= -128 {
		gn++
	} else {
		gx = new(int)
	}
	if i <= 127 {
		gn++
	} else {
		gx = new(int8)
	}
	if -i == -128 {
		gx = new(int16)
	}
	m := int(i) + 1
	if m == 128 {
		gx = new(int32)
	}
	if m == -127 {
		gx = new(uint8)
	}
	if int(i) == 200 {
		gx = new(uint16)
	}
	if int(j) == 40000 {
		gx = new(uint32)
	}
	if int64(k) == 1<<31 {
		gx = new(uint64)
	}
	if l > 1<<62 {
		gx = new(string)
	}
}
