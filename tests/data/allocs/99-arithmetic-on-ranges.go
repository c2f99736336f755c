package p

// Arithmetic of gc on integers that are known, and on those of which it is known how large they can be.

var gx any
var gn int

func divided() {
	x, y := 7, -2
	if x/y != -3 {
		gx = new(int)
	}
	if x%y != 1 {
		gx = new(int8)
	}
	if -x/y != 3 {
		gx = new(int16)
	}
	if -x%y != -1 {
		gx = new(int32)
	}
	z := 2
	if -x/z != -3 {
		gx = new(int64)
	}
	if -x%z != -1 {
		gx = new(uint)
	}
	o := 0
	if o/y != 0 {
		gx = new(uint8)
	}
	if o%z != 0 {
		gx = new(uint16)
	}
	one := 1
	if x/one != 7 {
		gx = new(uint32)
	}
	if x%one != 0 {
		gx = new(uint64)
	}
	if -x/one != -7 {
		gx = new(string)
	}
	if -one/z != 0 {
		gx = new(float32)
	}
	if z/-one != -2 {
		gx = new(bool)
	}
}

func quotientsOfFew() {
	x, y, o, t := 0, 1, -1, 5
	if x/y != 0 || x/o != 0 || y/y != 1 || y/o != -1 {
		gx = new(int)
	}
	if t/y != 5 || t/o != -5 || t%o != 0 {
		gx = new(int8)
	}
	if o/y != -1 {
		gx = new(int16)
	}
	if o/o != 1 {
		gx = new(int32)
	}
	if y>>y != 0 {
		gx = new(int64)
	}
	if t>>y != 2 {
		gx = new(uint)
	}
	if 1<<y != 2 {
		gx = new(uint8)
	}
}

func largest(a, b uint8, k int) {
	x, y := int(a), int(b&15)
	if max(x, y+3) < 3 {
		gx = new(int)
	}
	if max(x, y+3) < 4 {
		gx = new(int8)
	}
	if min(x, y+3) > 18 {
		gx = new(int16)
	}
	if min(x, y+3) > 17 {
		gx = new(int32)
	}
	three, four := 3, 4
	if max(three, four) != 4 {
		gx = new(int64)
	}
	if min(three, four) != 3 {
		gx = new(uint)
	}
	s := make([]int, 300, 600)
	if x&^1 < 256 && k == 3 {
		gx = s[:x]
	}
}

func restsOfRanges(a uint8) {
	x := int(a) + 20
	if x%300 > 275 {
		gx = new(int)
	}
	if x%300 < 20 {
		gx = new(int8)
	}
	if x%300 < 21 {
		gx = new(int16)
	}
	y := int(a & 15)
	z := y + 7
	if y%10 > 9 {
		gx = new(int32)
	}
	if y%10 > 8 {
		gx = new(int64)
	}
	if y%8 > 7 {
		gx = new(uint)
	}
	if y%8 > 6 {
		gx = new(uint8)
	}
	if y%10 < 0 {
		gx = new(uint16)
	}
	if z%23 > 22 {
		gx = new(uint32)
	}
	if y%7 > 6 {
		gx = new(uint64)
	}
	if y%7 > 5 {
		gx = new([10]int)
	}
	if y%7 < 1 {
		gx = new([11]int)
	}
	v := y + 40
	if v%10 > 15 {
		gx = new([12]int)
	}
	if v%10 > 14 {
		gx = new([13]int)
	}
	if v%10 < -10 {
		gx = new([14]int)
	}
	if v%10 < -9 {
		gx = new([15]int)
	}
	if y%7 < 0 {
		gx = new(string)
	}
	if y%15 > 14 {
		gx = new(bool)
	}
	if y%15 < 0 {
		gx = new(float32)
	}
	w := y | 16
	if w%12 < 4 {
		gx = new(float64)
	}
	if w%12 < 0 {
		gx = new(complex64)
	}
	if w%12 > 11 {
		gx = new(complex128)
	}
	if w%14 > 13 {
		gx = new(uintptr)
	}
	if w%16 > 15 {
		gx = new([3]int)
	}
	if w%16 < 0 {
		gx = new([4]int)
	}
	if w%32 < 16 {
		gx = new([5]int)
	}
	if w%32 < 17 {
		gx = new([6]int)
	}
	if w%20 < 16 {
		gx = new([7]int)
	}
	if w%10 < 0 {
		gx = new([8]int)
	}
	if w%10 > 9 {
		gx = new([9]int)
	}
}

func computed() {
	x, y, o := 12, 10, 0
	gx = make([]int, x<<o)
	gx = make([]int, x>>o)
	gx = make([]int, x>>(o+1))
	if x&y != 8 {
		gx = new(int)
	}
	if x|y != 14 {
		gx = new(int8)
	}
	if x^y != 6 {
		gx = new(int16)
	}
	if x&^y != 4 {
		gx = new(int32)
	}
	if x*y != 120 {
		gx = new(int64)
	}
	if x<<o != 12 {
		gx = new(uint)
	}
	if x>>o != 12 {
		gx = new(uint8)
	}
	if x-y != 2 {
		gx = new(uint16)
	}
	if x+y != 22 {
		gx = new(uint32)
	}
	w := 64
	var u uint64 = 1<<64 - 1
	if u>>w != 0 {
		gx = new(uint64)
	}
	if u<<w != 0 {
		gx = new(string)
	}
	if u<<63 != 1<<63 {
		gx = new(bool)
	}
}

func shiftsByNegative() {
	x, y := 1, -1
	gn = x << y
	gx = new(int)
}

func sums(a, b uint8) {
	x, y := int(a), int(b&15)
	if x+y > 270 {
		gx = new(int)
	}
	if x+y > 269 {
		gx = new(int8)
	}
	if x-y < -15 {
		gx = new(int16)
	}
	if x-y < -14 {
		gx = new(int32)
	}
	if x-y > 255 {
		gx = new(int64)
	}
	if x-y > 254 {
		gx = new(uint)
	}
	if x+5 < 5 {
		gx = new(uint8)
	}
	if x+5 > 260 {
		gx = new(uint16)
	}
	if x+5 < 6 {
		gx = new(uint32)
	}
	v := y + 3
	w := x + 2
	if v+w < 5 {
		gx = new(uint64)
	}
	if v+w < 6 {
		gx = new(string)
	}
	if v+w > 275 {
		gx = new(float32)
	}
}

func products(a, b int8, c uint8) {
	x, y, z := int(a), int(b), int(c)
	if x*y > 16384 {
		gx = new(int)
	}
	if x*y > 16383 {
		gx = new(int8)
	}
	if x*y < -16256 {
		gx = new(int16)
	}
	if x*y < -16255 {
		gx = new(int32)
	}
	if x*z < -32640 {
		gx = new(int64)
	}
	if x*z < -32639 {
		gx = new(uint)
	}
	if z*x < -32640 {
		gx = new(uint8)
	}
	if z*x > 32385 {
		gx = new(uint16)
	}
	if z*x > 32384 {
		gx = new(uint32)
	}
	if z*z > 65025 {
		gx = new(uint64)
	}
	if z*z > 65024 {
		gx = new(string)
	}
	p, q := z+2, x+200
	if p*q < 144 {
		gx = new(float32)
	}
	if p*q < 145 {
		gx = new(float64)
	}
	r := x - 200
	if p*r > -146 {
		gx = new(bool)
	}
	if p*r > -147 {
		gx = new(uintptr)
	}
	if r*r < 5329 {
		gx = new(complex64)
	}
	if r*r < 5330 {
		gx = new(complex128)
	}
}

func masked(n int, a uint8, b int8) {
	z := int(a)
	if n&z > 255 {
		gx = new(int)
	}
	if n&z < 0 {
		gx = new(int8)
	}
	if n&z > 254 {
		gx = new(int16)
	}
	if z&n > 255 {
		gx = new(int32)
	}
	p := z + 1
	if n&p > 256 {
		gx = new(int64)
	}
	if n&p > 255 {
		gx = new(uint)
	}
	if n&int(b) < 0 {
		gx = new(uint8)
	}
	if p&z > 255 {
		gx = new(uint16)
	}
}

func ored(a, b uint8, c int8) {
	x, y := int(a)+3, int(b&15)
	if x|y < 3 {
		gx = new(int)
	}
	if x|y < 4 {
		gx = new(int8)
	}
	if x|y > 511 {
		gx = new(int16)
	}
	if x|y > 510 {
		gx = new(int32)
	}
	if x^y > 511 {
		gx = new(int64)
	}
	if x^y > 510 {
		gx = new(uint)
	}
	if x^y < 0 {
		gx = new(uint8)
	}
	if x^y < 1 {
		gx = new(uint16)
	}
	if x|int(c) < 3 {
		gx = new(uint32)
	}
	if int(c)^x < 0 {
		gx = new(uint64)
	}
	z := int(b & 7)
	if y|z > 15 {
		gx = new(string)
	}
	if y|z > 14 {
		gx = new(bool)
	}
}

func cleared(a uint8, c int8, n int) {
	x := int(a)
	if x&^15 > 240 {
		gx = new(int)
	}
	if x&^15 > 239 {
		gx = new(int8)
	}
	if x&^n > 255 {
		gx = new(int16)
	}
	if x&^n > 254 {
		gx = new(int32)
	}
	if int(c)&^15 > 127 {
		gx = new(int64)
	}
	if int(c)&^15 < 0 {
		gx = new(uint)
	}
	if x&^n < 0 {
		gx = new(uint8)
	}
}

func shifted(a uint8, b int8) {
	x := int(a)
	if x<<3 > 2040 {
		gx = new(int)
	}
	if x<<3 > 2039 {
		gx = new(int8)
	}
	if (x+8)>>3 > 32 {
		gx = new(int16)
	}
	if (x+8)>>3 < 1 {
		gx = new(int32)
	}
	if (x+8)>>3 > 31 {
		gx = new(int64)
	}
	if (x+8)>>3 < 2 {
		gx = new(uint)
	}
	if (x+9)/5 > 52 {
		gx = new(uint8)
	}
	if (x+9)/5 > 51 {
		gx = new(uint16)
	}
	if (x+9)/5 < 1 {
		gx = new(uint32)
	}
	if (x+9)/5 < 2 {
		gx = new(uint64)
	}
	if int(b)>>3 > 15 {
		gx = new(string)
	}
	if int(b)/4 > 31 {
		gx = new(bool)
	}
	if (x+1)<<2 < 4 {
		gx = new(float32)
	}
	if (x+1)<<2 < 5 {
		gx = new(float64)
	}
	if (x+8)>>64 > 0 {
		gx = new(complex64)
	}
	if (x+8)>>63 > 0 {
		gx = new(uintptr)
	}
}

func inverted(a uint8, b int8) {
	x, y := int(a), int(b)
	if -x > 0 {
		gx = new(int)
	}
	if -x > -1 {
		gx = new(int8)
	}
	if -x < -255 {
		gx = new(int16)
	}
	if -x < -254 {
		gx = new(int32)
	}
	if ^x >= 0 {
		gx = new(int64)
	}
	if ^x < -256 {
		gx = new(uint)
	}
	if ^x < -255 {
		gx = new(uint8)
	}
	if -(x * 2) > 0 {
		gx = new(error)
	}
	w := x * 3
	if -w > 0 {
		gx = new([3]int)
	}
	v := x << 1
	if -v > 0 {
		gx = new([4]int)
	}
	if -y > 128 {
		gx = new(uint16)
	}
	if -y > 127 {
		gx = new(uint32)
	}
	if -b > 0 {
		gx = new(uint64)
	}
	u := a & 15
	if ^u < 240 {
		gx = new(string)
	}
	if ^u < 241 {
		gx = new(bool)
	}
	if -u < 241 {
		gx = new(float32)
	}
	if -(u + 1) < 240 {
		gx = new(float64)
	}
	if -(u + 1) < 241 {
		gx = new(complex64)
	}
}

func rests(a, b uint8, c int8) {
	x, y, z := int(a), int(b&7), int(c)
	if z%10 > 9 {
		gx = new(int)
	}
	if z%10 < -9 {
		gx = new(int8)
	}
	if z%10 < -8 {
		gx = new(int16)
	}
	if z%200 > 127 {
		gx = new(int32)
	}
	if z%200 < -128 {
		gx = new(int64)
	}
	if x%(y+1) > 7 {
		gx = new(uint)
	}
	if x%(y+1) > 6 {
		gx = new(uint8)
	}
	if y%(x+1) > 7 {
		gx = new(uint16)
	}
	if x%(y+1) < 0 {
		gx = new(uint32)
	}
	if z%(y+1) > 7 {
		gx = new(uint64)
	}
	if z%(y+1) < -7 {
		gx = new(string)
	}
	if z%(y+1) < -6 {
		gx = new(bool)
	}
	if x/(y+1) > 255 {
		gx = new(float32)
	}
	if x/(y+1) > 254 {
		gx = new(float64)
	}
	if (x+8)/(y+1) < 1 {
		gx = new(complex64)
	}
	if (x+8)/(y+1) < 2 {
		gx = new(complex128)
	}
	if (x+8)/(y+2) > 131 {
		gx = new(uintptr)
	}
	if (x+8)/(y+2) > 130 {
		gx = new(error)
	}
}

func shiftedBy(a, b uint8, c int8) {
	x, y, z := int(a), int(b&7), int(c)
	if x<<y > 32640 {
		gx = new(int)
	}
	if x<<y > 32639 {
		gx = new(int8)
	}
	if (x+1)<<(y+1) < 2 {
		gx = new(int16)
	}
	if (x+1)<<(y+1) < 3 {
		gx = new(int32)
	}
	if x>>(y+1) > 127 {
		gx = new(int64)
	}
	if x>>(y+1) > 126 {
		gx = new(uint)
	}
	if (x+256)>>y < 2 {
		gx = new(uint8)
	}
	if (x+256)>>y < 3 {
		gx = new(uint16)
	}
	if z>>(y+1) < -64 {
		gx = new(uint32)
	}
	if z>>(y+1) < -63 {
		gx = new(uint64)
	}
	if z>>(y+1) > 63 {
		gx = new(string)
	}
	if (z-200)>>(y+1) > -1 {
		gx = new(bool)
	}
	if (z-200)>>(y+1) > -2 {
		gx = new(float32)
	}
	if (z-600)>>y > -4 {
		gx = new(float64)
	}
	if (z-600)>>y > -5 {
		gx = new(complex64)
	}
	if x>>(x+1) > 127 {
		gx = new(complex128)
	}
	if y<<x < 0 {
		gx = new(uintptr)
	}
}

func notIn(a, b uint8, n int) {
	u := a | 128
	if b&^u > 127 {
		gx = new(int)
	}
	if b&^u > 126 {
		gx = new(int8)
	}
	m := -16
	if n&^m > 15 {
		gx = new(int16)
	}
	if n&^m < 0 {
		gx = new(int32)
	}
	x := int(a)
	if n&^x < 0 {
		gx = new(int64)
	}
	if n&^(x-256) > 255 {
		gx = new(uint)
	}
	if n&^(x-256) > 254 {
		gx = new(uint8)
	}
	if a&^15 > 240 {
		gx = new(uint16)
	}
	if a&^15 > 239 {
		gx = new(uint32)
	}
}

func restsBehindConditions(n int, u uint) {
	if n >= 16 && n < 32 {
		if n%32 < 16 {
			gx = new(int)
		}
		if n%64 < 16 {
			gx = new(int8)
		}
		if n%33 < 16 {
			gx = new(int16)
		}
		if n%16 > 15 {
			gx = new(int32)
		}
		if n%8 > 7 {
			gx = new(int64)
		}
		if n%16 < 0 {
			gx = new(uint)
		}
	}
	if n >= 8 && n < 24 {
		if n%16 < 0 {
			gx = new([3]int)
		}
		if n%16 > 15 {
			gx = new([4]int)
		}
		if n%15 > 14 {
			gx = new([5]int)
		}
		if n%15 > 23 {
			gx = new([6]int)
		}
		if n%15 < -6 {
			gx = new([7]int)
		}
		if n%15 < -7 {
			gx = new([8]int)
		}
	}
	if n >= -20 && n < -10 {
		if n%7 < -6 {
			gx = new([9]int)
		}
		if n%7 < -5 {
			gx = new([10]int)
		}
		if n%64 < -20 {
			gx = new([11]int)
		}
		if -n < 11 {
			gx = new([12]int)
		}
		if -n < 12 {
			gx = new([13]int)
		}
	}
	if b := uint8(u); b >= 16 && b < 32 {
		if b%33 < 16 {
			gx = new([14]int)
		}
		if b%20 > 19 {
			gx = new([15]int)
		}
		if b%20 > 18 {
			gx = new([16]int)
		}
		if b%10 > 9 {
			gx = new([17]int)
		}
		if (b+4)%10 > 15 {
			gx = new([24]int)
		}
		if (b+4)%20 > 35 {
			gx = new([25]int)
		}
		if (b+4)%20 > 19 {
			gx = new([26]int)
		}
		if (b+4)%36 < 20 {
			gx = new([27]int)
		}
	}
	if h := int8(n); h >= 16 && h < 32 {
		if h%33 < 16 {
			gx = new([18]int)
		}
		if h%20 > 19 {
			gx = new([19]int)
		}
		if h%32 < 16 {
			gx = new([20]int)
		}
		if (h+4)%10 > 15 {
			gx = new([24]int)
		}
		if (h+4)%20 > 35 {
			gx = new([25]int)
		}
		if (h+4)%20 < -20 {
			gx = new([26]int)
		}
		if (h+4)%36 < 20 {
			gx = new([27]int)
		}
		if (h+4)%20 > 19 {
			gx = new([28]int)
		}
		if (h+4)%20 < 0 {
			gx = new([29]int)
		}
	}
	if h := int16(n); h >= 16 && h < 32 {
		if h%33 < 16 {
			gx = new([21]int)
		}
		if h%20 > 19 {
			gx = new([22]int)
		}
		if h%20 < -4 {
			gx = new([23]int)
		}
	}
	if u >= 16 && u < 32 {
		if u%32 < 16 {
			gx = new(uint8)
		}
		if u%33 < 16 {
			gx = new(uint16)
		}
		if u%17 > 16 {
			gx = new(uint32)
		}
	}
}

func restsOfSums(a uint8, n int) {
	y := int(a & 15)
	w := y | 16
	if w%32 < 16 {
		gx = new(int)
	}
	if w%33 < 16 {
		gx = new(int8)
	}
	if w%64 < 16 {
		gx = new(int16)
	}
	z := y + 16
	if z%32 < 16 {
		gx = new(int32)
	}
	if z%33 < 16 {
		gx = new(int64)
	}
	if z%33 > 31 {
		gx = new(uint)
	}
	if z%20 < -4 {
		gx = new(uint8)
	}
	if z%20 > 19 {
		gx = new(uint16)
	}
	if z%20 > 31 {
		gx = new(uint32)
	}
	if z%20 < 0 {
		gx = new(uint64)
	}
	if z%10 > 9 {
		gx = new(string)
	}
	if z%10 < 0 {
		gx = new(bool)
	}
	if (y+40)%20 > 15 {
		gx = new(float32)
	}
	if (y+40)%20 < 0 {
		gx = new(float64)
	}
	if (w+24)%20 > 15 {
		gx = new(complex64)
	}
	if (n&15+40)%20 > 15 {
		gx = new(complex128)
	}
	v := n & 15
	if (v+5)%3 > 2 {
		gx = new([3]int)
	}
	if (v+5)%3 < 0 {
		gx = new([4]int)
	}
	if (v+5)%30 < 5 {
		gx = new([5]int)
	}
	if (v+5)%30 > 20 {
		gx = new([6]int)
	}
}

func neverNegative(s []int, t string, a uint8, b int8, n int) {
	if len(s)%4 < 0 || cap(s)%4 < 0 || len(t)%4 < 0 {
		gx = new(int)
	}
	if len(s) > 3 && len(s) < 8 {
		if len(s)%8 < 4 {
			gx = new(int8)
		}
		if len(s)%9 < 4 {
			gx = new(int16)
		}
	}
	x := int(a)
	if x > 16 && x < 32 {
		if x%32 < 16 {
			gx = new(int32)
		}
		if x>>1%32 < 8 {
			gx = new(int64)
		}
		if x/2%32 < 8 {
			gx = new(uint)
		}
		if x%64%32 < 16 {
			gx = new(uint8)
		}
		if (x^0)%32 < 16 {
			gx = new(uint16)
		}
	}
	y := int(b)
	if y > 16 && y < 32 {
		if y%32 < 16 {
			gx = new(uint32)
		}
		if y>>1%32 < 8 {
			gx = new(uint64)
		}
		if y/2%32 < 8 {
			gx = new(string)
		}
		if (y|16)%32 < 16 {
			gx = new(bool)
		}
		if (y&63)%32 < 16 {
			gx = new(float32)
		}
		if (y&-2)%32 < 16 {
			gx = new(float64)
		}
	}
	z := n &^ 15
	if z > 31 && z < 64 {
		if z%64 < 32 {
			gx = new(complex64)
		}
	}
	w := int(int16(a))
	if w > 31 && w < 64 {
		if w%64 < 32 {
			gx = new(complex128)
		}
	}
	if v := n ^ -1; v > 31 && v < 64 {
		if v%64 < 32 {
			gx = new(uintptr)
		}
	}
	if v := x ^ -1; v > 31 && v < 64 {
		if v%64 < 32 {
			gx = new([3]int)
		}
	}
}

func cutOff(n int, u uint16) {
	if n >= -3 && n < 200 {
		if m := uint8(n); m > 199 {
			gx = new(int)
		}
		if m := int16(n); m < -3 {
			gx = new(int8)
		}
		if m := uint(n); m > 199 {
			gx = new(int16)
		}
		if m := int64(n); m > 199 {
			gx = new(int32)
		}
		if m := int64(n); m < -3 {
			gx = new(int64)
		}
	}
	if n >= 0 && n < 200 {
		if m := uint8(n); m > 199 {
			gx = new(uint)
		}
		if m := int8(n); m < 0 {
			gx = new(uint8)
		}
		if m := int16(n); m < 0 {
			gx = new(uint16)
		}
	}
	if n >= 300 && n < 400 {
		if m := uint8(n); m < 44 {
			gx = new(uint32)
		}
	}
	if m := n & 0xff; int8(m) < -128 {
		gx = new(uint64)
	}
	if u < 50000 {
		if m := int16(u); m < 0 {
			gx = new(string)
		}
	}
	if u < 30000 {
		if m := int16(u); m < 0 {
			gx = new(bool)
		}
	}
}

func sumsOfSums(n int, a uint8) {
	if n > 3 && n < 100 {
		x := n + 1
		if x+2 < 7 {
			gx = new(int)
		}
		if x+2 < 8 {
			gx = new(int8)
		}
		if x-3 > 97 {
			gx = new(int16)
		}
		if x-3 > 96 {
			gx = new(int32)
		}
		if x*2 < 10 {
			gx = new(int64)
		}
		y := n - 2
		if y+3 > 100 {
			gx = new(uint)
		}
		if y-3 < -1 {
			gx = new(uint8)
		}
	}
	z := int(a) + 1
	w := z + 2
	if w < 3 {
		gx = new(uint16)
	}
	if w < 4 {
		gx = new(uint32)
	}
	if z > 10 {
		if z+5 < 17 {
			gx = new(string)
		}
	}
	m := a + 1
	if m+2 < 3 {
		gx = new(bool)
	}
	if int(a)-int(a)/2 < 0 {
		gx = new(float32)
	}
	if v := max(n, 3); v < 3 {
		gx = new(float64)
	}
	if v := max(n, 3); v < 4 {
		gx = new(complex64)
	}
	if v := min(n, 3, int(a)); v > 3 {
		gx = new(complex128)
	}
}
