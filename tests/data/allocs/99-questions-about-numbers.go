package p

// One statement each that tells something, and the same questions behind it.

import (
	"math"
	"math/bits"
)

type P struct{ a, b int }
type Q struct {
	p *int
	s string
	x any
}
type One [1]int
type W struct{ a, b, c, d, e int }
type I interface{ M() }

func (*P) M() {}

var (
	gx  any
	gn  int
	gp  *int
	gs  string
	gz  P
	gl  []int
	gf  float64
	gq  bool
	_   = math.Pi
	_   = bits.UintSize
)

//go:noinline
func far(n int) int { return gn + n }

//go:noinline
func more() bool { return gn > 0 }

//go:noinline
func some() *int { return gp }

func id[X any](x X) X { return x }

func abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
}

func or(p *int) *int {
	if p == nil {
		return &gn
	}
	return p
}

func firstOf(s []int) int {
	if len(s) == 0 {
		return -1
	}
	return s[0]
}

func is(x any) bool {
	_, ok := x.(int)
	return ok
}

func isP(x any) bool {
	_, ok := x.(*int)
	return ok
}

func of0(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = y & 7
	if x != y {
		gx = new(int)
	}
	if x < y {
		gx = new(int8)
	}
	if x == 0 {
		gx = new(int16)
	}
	if x >= 3 {
		gx = new(int32)
	}
	if x>>1 > 3 {
		gx = new(string)
	}
	if int8(x) < 0 {
		gx = new(float64)
	}
	if x < 0 {
		gx = new(uint)
	}
	if x > 7 {
		gx = new(int)
	}
	if x == 8 {
		gx = new(int8)
	}
}

func of1(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = y >> 60
	if x != y {
		gx = new(int)
	}
	if x < y {
		gx = new(int8)
	}
	if x&1 == 1 {
		gx = new(int16)
	}
	if uint(x) > 7 {
		gx = new(int32)
	}
	if len(l) > x {
		gx = new(string)
	}
	if x == 0 {
		gx = new(float64)
	}
	if x < 0 {
		gx = new(uint)
	}
	if x > 7 {
		gn++
	}
	if x == 8 {
		gn++
	}
}

func of2(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = y ^ y
	if x != y {
		gx = new(int)
	}
	if x < y {
		gx = new(int8)
	}
	if a[x&3] == x {
		gx = new(int16)
	}
	if x == 8 {
		gx = new(int32)
	}
	if x+1 > 8 {
		gx = new(string)
	}
	if x == 3 || x == 5 {
		gx = new(float64)
	}
	if x == 0 {
		gx = new(uint)
	}
	if x < 0 {
		gx = new(int)
	}
	if x > 7 {
		gx = new(int8)
	}
}

func of3(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = int(u & 7)
	if x < y {
		gx = new(int)
	}
	if x-3 < 0 {
		gx = new(int8)
	}
	if x*2 > 14 {
		gn++
	}
	if x > 7 {
		gn++
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gn++
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of4(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = int(b) + 1
	if x%4 == 3 {
		gx = new(int)
	}
	if x < 0 {
		gn++
	}
	if x <= -1 {
		gn++
	}
	if -x > 0 {
		gn++
	}
	if x == 0 {
		gn++
	}
	if x > 7 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of5(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = int(c) << 1
	if x >= 3 {
		gx = new(int)
	}
	if x>>1 > 3 {
		gx = new(int8)
	}
	if int8(x) < 0 {
		gx = new(int16)
	}
	if x == 0 {
		gx = new(int32)
	}
	if x < 0 {
		gx = new(string)
	}
	if x > 7 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x <= -1 {
		gx = new(int8)
	}
}

func of6(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = cap(l)
	if len(l) > x {
		gx = new(int)
	}
	if uint(x) > 7 {
		gx = new(int8)
	}
	if x != y {
		gx = new(int16)
	}
	if x&1 == 1 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x == 8 {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of7(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = len(a)
	if a[x&3] == x {
		gx = new(int)
	}
	if len(l) > x {
		gx = new(int8)
	}
	if x == 8 {
		gx = new(int16)
	}
	if x+1 > 8 {
		gx = new(int32)
	}
	if x == 3 || x == 5 {
		gx = new(string)
	}
	if x == 0 {
		gx = new(float64)
	}
	if x < 0 {
		gx = new(uint)
	}
	if x > 7 {
		gx = new(int)
	}
	if x != y {
		gx = new(int8)
	}
}

func of8(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = min(max(y, 0), 7)
	if x < y {
		gx = new(int)
	}
	if x != y {
		gx = new(int8)
	}
	if x-3 < 0 {
		gx = new(int16)
	}
	if x*2 > 14 {
		gx = new(int32)
	}
	if x > 7 {
		gx = new(string)
	}
	if x == 0 {
		gx = new(float64)
	}
	if x < 0 {
		gx = new(uint)
	}
	if x == 8 {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of9(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = firstOf(nil)
	if x < 0 {
		gx = new(int)
	}
	if x <= -1 {
		gx = new(int8)
	}
	if -x > 0 {
		gx = new(int16)
	}
	if x%4 == 3 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x > 7 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of10(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = bits.TrailingZeros8(b)
	if x>>1 > 3 {
		gx = new(int)
	}
	if int8(x) < 0 {
		gn++
	}
	if x == 0 {
		gx = new(int16)
	}
	if x >= 3 {
		gx = new(int32)
	}
	if x < 0 {
		gn++
	}
	if x > 7 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x <= -1 {
		gn++
	}
}

func of11(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = 0
	if len(l) > x {
		gx = new(int)
	}
	if x != y {
		gx = new(int8)
	}
	if x&1 == 1 {
		gx = new(int16)
	}
	if uint(x) > 7 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x == 8 {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of12(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = y; y = x + 1
	if x != y {
		gx = new(int)
	}
	if x < y {
		gx = new(int8)
	}
	if x+1 > 8 {
		gx = new(int16)
	}
	if x == 3 || x == 5 {
		gx = new(int32)
	}
	if a[x&3] == x {
		gx = new(string)
	}
	if x == 8 {
		gx = new(float64)
	}
	if x == 0 {
		gx = new(uint)
	}
	if x < 0 {
		gx = new(int)
	}
	if x > 7 {
		gx = new(int8)
	}
}

func of13(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = 3; x++
	if x*2 > 14 {
		gx = new(int)
	}
	if x > 7 {
		gx = new(int8)
	}
	if x < y {
		gx = new(int16)
	}
	if x-3 < 0 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of14(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = y & 7; x *= 2
	if x != y {
		gx = new(int)
	}
	if x < y {
		gx = new(int8)
	}
	if x <= -1 {
		gn++
	}
	if -x > 0 {
		gx = new(int32)
	}
	if x%4 == 3 {
		gx = new(string)
	}
	if x < 0 {
		gn++
	}
	if x == 0 {
		gx = new(uint)
	}
	if x > 7 {
		gx = new(int)
	}
	if x == 8 {
		gx = new(int8)
	}
}

func of15(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = y & 7; x ^= 15
	if x != y {
		gx = new(int)
	}
	if x < y {
		gx = new(int8)
	}
	if int8(x) < 0 {
		gn++
	}
	if x == 0 {
		gx = new(int32)
	}
	if x >= 3 {
		gx = new(string)
	}
	if x>>1 > 3 {
		gx = new(float64)
	}
	if x < 0 {
		gn++
	}
	if x > 7 {
		gx = new(int)
	}
	if x == 8 {
		gx = new(int8)
	}
}

func of16(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	if x > 7 {return}
	if x != y {
		gx = new(int)
	}
	if x&1 == 1 {
		gx = new(int8)
	}
	if uint(x) > 7 {
		gx = new(int16)
	}
	if len(l) > x {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x == 8 {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of17(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	if x == 0 {return}
	if x == 3 || x == 5 {
		gx = new(int)
	}
	if a[x&3] == x {
		gx = new(int8)
	}
	if x == 8 {
		gx = new(int16)
	}
	if x+1 > 8 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of18(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	if x > 3 && x < 7 {return}
	if x+1 > 8 {
		gx = new(int)
	}
	if x == 3 || x == 5 {
		gx = new(int8)
	}
	if a[x&3] == x {
		gx = new(int16)
	}
	if x == 8 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of19(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	if x > y {return}
	if x < y {
		gx = new(int)
	}
	if x != y {
		gx = new(int8)
	}
	if x*2 > 14 {
		gx = new(int16)
	}
	if x > 7 {
		gx = new(int32)
	}
	if x-3 < 0 {
		gx = new(string)
	}
	if x == 0 {
		gx = new(float64)
	}
	if x < 0 {
		gx = new(uint)
	}
	if x == 8 {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of20(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	if x-1 < 7 {return}
	if a[x&3] == x {
		gx = new(int)
	}
	if x == 8 {
		gx = new(int8)
	}
	if x+1 > 8 {
		gx = new(int16)
	}
	if x == 3 || x == 5 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of21(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	if uint(x) > 7 {return}
	if uint(x) > 7 {
		gx = new(int)
	}
	if x < y {
		gx = new(int8)
	}
	if x-3 < 0 {
		gx = new(int16)
	}
	if x*2 > 14 {
		gn++
	}
	if x > 7 {
		gn++
	}
	if x == 0 {
		gx = new(float64)
	}
	if x < 0 {
		gn++
	}
	if x == 8 {
		gn++
	}
	if x != y {
		gx = new(int8)
	}
}

func of22(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	if x/2 != 3 {return}
	if x%4 == 3 {
		gx = new(int)
	}
	if x < 0 {
		gx = new(int8)
	}
	if x <= -1 {
		gx = new(int16)
	}
	if -x > 0 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x > 7 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of23(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	if -x < 0 {return}
	if x >= 3 {
		gx = new(int)
	}
	if x>>1 > 3 {
		gx = new(int8)
	}
	if int8(x) < 0 {
		gx = new(int16)
	}
	if x == 0 {
		gx = new(int32)
	}
	if x < 0 {
		gx = new(string)
	}
	if x > 7 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x <= -1 {
		gx = new(int8)
	}
}

func of24(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	if q {x = 3}
	if uint(x) > 7 {
		gx = new(int)
	}
	if len(l) > x {
		gx = new(int8)
	}
	if x != y {
		gx = new(int16)
	}
	if x&1 == 1 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x == 8 {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of25(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	if x > 7 {x = 7}
	if x == 8 {
		gn++
	}
	if x+1 > 8 {
		gn++
	}
	if x == 3 || x == 5 {
		gx = new(int16)
	}
	if a[x&3] == x {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gn++
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of26(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	for x > 7 {x--}
	if x-3 < 0 {
		gx = new(int)
	}
	if x*2 > 14 {
		gx = new(int8)
	}
	if x > 7 {
		gx = new(int16)
	}
	if x < y {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of27(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	for x = 0; x < 8; x++ {gn++}
	if x < 0 {
		gx = new(int)
	}
	if x <= -1 {
		gx = new(int8)
	}
	if -x > 0 {
		gn++
	}
	if x%4 == 3 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x > 7 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of28(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	for x = range a {gn++}
	if a[x&3] == x {
		gx = new(int)
	}
	if x>>1 > 3 {
		gx = new(int8)
	}
	if int8(x) < 0 {
		gx = new(int16)
	}
	if x == 0 {
		gx = new(int32)
	}
	if x >= 3 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x == 8 {
		gx = new(int)
	}
	if x != y {
		gx = new(int8)
	}
}

func of29(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	for x = 0; x < 8; x += 3 {gn++}
	if len(l) > x {
		gx = new(int)
	}
	if x != y {
		gx = new(int8)
	}
	if x&1 == 1 {
		gx = new(int16)
	}
	if uint(x) > 7 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x == 8 {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of30(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	switch x {case 0, 1, 2: default: return}
	if x+1 > 8 {
		gx = new(int)
	}
	if x == 3 || x == 5 {
		gx = new(int8)
	}
	if a[x&3] == x {
		gx = new(int16)
	}
	if x == 8 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of31(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	switch x {case 0, 1, 2, 3, 4, 5, 6, 7: return}
	if x*2 > 14 {
		gx = new(int)
	}
	if x > 7 {
		gx = new(int8)
	}
	if x < y {
		gx = new(int16)
	}
	if x-3 < 0 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of32(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	_ = l[x]
	if len(l) > x {
		gx = new(int)
	}
	if x <= -1 {
		gx = new(int8)
	}
	if -x > 0 {
		gn++
	}
	if x%4 == 3 {
		gx = new(int32)
	}
	if x < 0 {
		gx = new(string)
	}
	if x == 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x == 8 {
		gx = new(int)
	}
	if x != y {
		gx = new(int8)
	}
}

func of33(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	_ = l[x:]
	if len(l) > x {
		gx = new(int)
	}
	if int8(x) < 0 {
		gx = new(int8)
	}
	if x == 0 {
		gx = new(int16)
	}
	if x >= 3 {
		gx = new(int32)
	}
	if x>>1 > 3 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x == 8 {
		gx = new(int)
	}
	if x != y {
		gx = new(int8)
	}
}

func of34(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	_ = make([]int, x)
	if x != y {
		gx = new(int)
	}
	if x&1 == 1 {
		gx = new(int8)
	}
	if uint(x) > 7 {
		gx = new(int16)
	}
	if len(l) > x {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x == 8 {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of35(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = p.a; p.a = 8
	if a[x&3] == x {
		gx = new(int)
	}
	if x == 3 || x == 5 {
		gx = new(int8)
	}
	if x == 8 {
		gx = new(int16)
	}
	if x+1 > 8 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of36(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	p.a, p.b = x, 3; y = p.b
	if x < y {
		gx = new(int)
	}
	if x != y {
		gx = new(int8)
	}
	if a[x&3] == x {
		gx = new(int16)
	}
	if x > 7 {
		gx = new(int32)
	}
	if x-3 < 0 {
		gx = new(string)
	}
	if x*2 > 14 {
		gx = new(float64)
	}
	if x == 0 {
		gx = new(uint)
	}
	if x < 0 {
		gx = new(int)
	}
	if x == 8 {
		gx = new(int8)
	}
}

func of37(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	z := P{3, 8}; x = z.b
	if -x > 0 {
		gx = new(int)
	}
	if x%4 == 3 {
		gx = new(int8)
	}
	if x < 0 {
		gx = new(int16)
	}
	if x <= -1 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x > 7 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of38(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	z := One{8}; x = z[0]
	if x == 0 {
		gn++
	}
	if x >= 3 {
		gx = new(int8)
	}
	if x>>1 > 3 {
		gx = new(int16)
	}
	if int8(x) < 0 {
		gn++
	}
	if x < 0 {
		gn++
	}
	if x > 7 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x <= -1 {
		gn++
	}
}

func of39(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	gn = 8; x = gn
	if x&1 == 1 {
		gx = new(int)
	}
	if uint(x) > 7 {
		gx = new(int8)
	}
	if len(l) > x {
		gx = new(int16)
	}
	if x != y {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x == 8 {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of40(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x, y = y, x
	if x != y {
		gx = new(int)
	}
	if x < y {
		gx = new(int8)
	}
	if a[x&3] == x {
		gx = new(int16)
	}
	if x == 8 {
		gx = new(int32)
	}
	if x+1 > 8 {
		gx = new(string)
	}
	if x == 3 || x == 5 {
		gx = new(float64)
	}
	if x == 0 {
		gx = new(uint)
	}
	if x < 0 {
		gx = new(int)
	}
	if x > 7 {
		gx = new(int8)
	}
}

func of41(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	goto L; L:
	if x < y {
		gx = new(int)
	}
	if x-3 < 0 {
		gx = new(int8)
	}
	if x*2 > 14 {
		gx = new(int16)
	}
	if x > 7 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of42(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	func() {x = 8}()
	if x%4 == 3 {
		gx = new(int)
	}
	if x < 0 {
		gx = new(int8)
	}
	if x <= -1 {
		gx = new(int16)
	}
	if -x > 0 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x > 7 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of43(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	for {if x > 3 {break}; x++}
	if x >= 3 {
		gx = new(int)
	}
	if x>>1 > 3 {
		gx = new(int8)
	}
	if int8(x) < 0 {
		gx = new(int16)
	}
	if x == 0 {
		gx = new(int32)
	}
	if x < 0 {
		gx = new(string)
	}
	if x > 7 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x <= -1 {
		gx = new(int8)
	}
}

func of44(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	b = uint8(x); if b > 7 {return}
	if uint(x) > 7 {
		gx = new(int)
	}
	if len(l) > x {
		gx = new(int8)
	}
	if x != y {
		gx = new(int16)
	}
	if x&1 == 1 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x == 8 {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of45(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	y = x + 1; if y > 8 {return}
	if x != y {
		gx = new(int)
	}
	if x < y {
		gx = new(int8)
	}
	if x == 8 {
		gx = new(int16)
	}
	if x+1 > 8 {
		gx = new(int32)
	}
	if x == 3 || x == 5 {
		gx = new(string)
	}
	if a[x&3] == x {
		gx = new(float64)
	}
	if x == 0 {
		gx = new(uint)
	}
	if x < 0 {
		gx = new(int)
	}
	if x > 7 {
		gx = new(int8)
	}
}

func of46(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	q = x > 7; if q {return}
	if x-3 < 0 {
		gx = new(int)
	}
	if x*2 > 14 {
		gx = new(int8)
	}
	if x > 7 {
		gx = new(int16)
	}
	if x < y {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of47(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	r := x < y; if r {return}
	if x != y {
		gx = new(int)
	}
	if x < y {
		gx = new(int8)
	}
	if x < 0 {
		gx = new(int16)
	}
	if x <= -1 {
		gx = new(int32)
	}
	if -x > 0 {
		gx = new(string)
	}
	if x%4 == 3 {
		gx = new(float64)
	}
	if x == 0 {
		gx = new(uint)
	}
	if x > 7 {
		gx = new(int)
	}
	if x == 8 {
		gx = new(int8)
	}
}

func of48(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = int(uint32(x))
	if x>>1 > 3 {
		gx = new(int)
	}
	if int8(x) < 0 {
		gx = new(int8)
	}
	if x == 0 {
		gx = new(int16)
	}
	if x >= 3 {
		gx = new(int32)
	}
	if x < 0 {
		gx = new(string)
	}
	if x > 7 {
		gx = new(float64)
	}
	if x == 8 {
		gx = new(uint)
	}
	if x != y {
		gx = new(int)
	}
	if x <= -1 {
		gx = new(int8)
	}
}

func of49(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = int(float64(3))
	if len(l) > x {
		gx = new(int)
	}
	if x != y {
		gx = new(int8)
	}
	if x&1 == 1 {
		gx = new(int16)
	}
	if uint(x) > 7 {
		gx = new(int32)
	}
	if x == 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(float64)
	}
	if x > 7 {
		gx = new(uint)
	}
	if x == 8 {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func of50(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = y - y
	if x != y {
		gx = new(int)
	}
	if x < y {
		gx = new(int8)
	}
	if x+1 > 8 {
		gx = new(int16)
	}
	if x == 3 || x == 5 {
		gx = new(int32)
	}
	if a[x&3] == x {
		gx = new(string)
	}
	if x == 8 {
		gx = new(float64)
	}
	if x == 0 {
		gx = new(uint)
	}
	if x < 0 {
		gx = new(int)
	}
	if x > 7 {
		gx = new(int8)
	}
}

func of51(x, y int, u uint, b uint8, c int8, q bool, l []int, s string, p *P, a [4]int) {
	x = y << 62
	if x < y {
		gx = new(int)
	}
	if x != y {
		gx = new(int8)
	}
	if x*2 > 14 {
		gx = new(int16)
	}
	if x > 7 {
		gx = new(int32)
	}
	if x-3 < 0 {
		gx = new(string)
	}
	if x == 0 {
		gx = new(float64)
	}
	if x < 0 {
		gx = new(uint)
	}
	if x == 8 {
		gx = new(int)
	}
	if x >= 3 {
		gx = new(int8)
	}
}
