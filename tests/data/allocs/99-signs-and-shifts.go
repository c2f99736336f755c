package p

// What is known of -x, ^x, x>>n, and of a number with another sign, where something is known of x.

var gx any
var gn int

func negated(x, y int) {
	if x <= 3 || x > 9 {
		return
	}
	if -x > -4 {
		gx = new(int)
	}
	if -x >= -4 {
		gx = new(int8)
	}
	if -x < -9 {
		gx = new(int16)
	}
	if -x <= -9 {
		gx = new(int32)
	}
	if -x == -3 {
		gx = new(int64)
	}
	if -x == -4 {
		gx = new(uint)
	}
	if -x != -10 {
		gx = new(uint8)
	}
}

func negatedLeast(x, y int) {
	if x >= 0 {
		return
	}
	if -x < 0 {
		gx = new(int)
	}
	if -x == 0 {
		gx = new(int8)
	}
	if -x > 0 {
		gx = new(int16)
	}
	if -x != 5 {
		gx = new(int32)
	}
}

func negatedTwice(x, y int) {
	z := -x
	if z < 0 {
		return
	}
	if -z > 0 {
		gx = new(int)
	}
	if x > 0 {
		gx = new(int8)
	}
	if x+1 > 1 {
		gx = new(int16)
	}
}

func negatedProduct(x, y int) {
	x = y & 7 * 2
	if -x > 0 {
		gx = new(int)
	}
	if -x > -15 {
		gx = new(int8)
	}
	if x < 0 {
		gx = new(int16)
	}
}

func negatedUnsigned(x, y uint8) {
	if x < 3 || x > 5 {
		return
	}
	if -x > 252 {
		gx = new(int)
	}
	if -x == 253 {
		gx = new(int8)
	}
	if -x < 251 {
		gx = new(int16)
	}
	if -x == 250 {
		gx = new(int32)
	}
	if -x == 254 {
		gx = new(int64)
	}
	if -y == 0 {
		gx = new(uint)
	}
}

func negatedZero(x uint8) {
	if x > 5 {
		return
	}
	if -x > 5 {
		gx = new(int)
	}
	if -x < 6 {
		gx = new(int8)
	}
	if -x == 3 {
		gx = new(int16)
	}
}

func turned(x, y int) {
	if x <= 3 || x > 9 {
		return
	}
	if ^x > -5 {
		gx = new(int)
	}
	if ^x >= -5 {
		gx = new(int8)
	}
	if ^x < -10 {
		gx = new(int16)
	}
	if ^x <= -10 {
		gx = new(int32)
	}
	if ^x == -4 {
		gx = new(int64)
	}
	if ^x == -5 {
		gx = new(uint)
	}
	if ^x == -11 {
		gx = new(uint8)
	}
}

func turnedUnsigned(x, y uint8) {
	if x < 3 || x > 5 {
		return
	}
	if ^x > 251 {
		gx = new(int)
	}
	if ^x > 252 {
		gx = new(int8)
	}
	if ^x < 250 {
		gx = new(int16)
	}
	if ^x <= 250 {
		gx = new(int32)
	}
	if ^x == 253 {
		gx = new(int64)
	}
}

func turnedVariable(x uint8) {
	z := ^(x & 7)
	if z > 247 {
		gx = new(int)
	}
	if z < 248 {
		gx = new(int8)
	}
	if z == 3 {
		gx = new(int16)
	}
}

func turnedTwice(x, y int) {
	z := ^x
	if z < 5 {
		return
	}
	if ^z > 0 {
		gx = new(int)
	}
	if x < -5 {
		gx = new(int8)
	}
	if x > -6 {
		gx = new(int16)
	}
}

func constants(x, y int) {
	x = -1 << 63
	if -x < 0 {
		gx = new(int)
	}
	if x-1 > 0 {
		gx = new(int8)
	}
	if ^x == 1<<63-1 {
		gx = new(int16)
	}
	if x*3 < 0 {
		gx = new(int32)
	}
	if x-1 == 1<<63-1 {
		gx = new(int64)
	}
}

func constantBytes(x, y uint8) {
	x = 200
	if x+100 == 44 {
		gx = new(int)
	}
	if x*2 == 144 {
		gx = new(int8)
	}
	if -x == 56 {
		gx = new(int16)
	}
	if ^x == 55 {
		gx = new(int32)
	}
	if x<<1 == 144 {
		gx = new(int64)
	}
	if x-201 == 255 {
		gx = new(uint)
	}
}

func constantNarrowed(x, y int) {
	x = 300
	if uint8(x) == 44 {
		gx = new(int)
	}
	if int8(x) == 44 {
		gx = new(int8)
	}
	if uint8(-x) == 212 {
		gx = new(int16)
	}
	if int16(x) == 300 {
		gx = new(int32)
	}
}

func shiftedRight(x, y int) {
	if x < -20 || x > -5 {
		return
	}
	if x>>1 > -3 {
		gx = new(int)
	}
	if x>>1 < -10 {
		gx = new(int8)
	}
	if x>>1 == -11 {
		gx = new(int16)
	}
	if x>>2 >= -1 {
		gx = new(int32)
	}
	if x>>2 == -5 {
		gx = new(int64)
	}
	if x>>63 == -1 {
		gx = new(uint)
	}
}

func shiftedByVariable(x, y int) {
	if x < -20 || x > 40 {
		return
	}
	if y < 1 || y > 2 {
		return
	}
	if x>>y > 20 {
		gx = new(int)
	}
	if x>>y < -10 {
		gx = new(int8)
	}
	if x>>y > 19 {
		gx = new(int16)
	}
	if x>>y < -9 {
		gx = new(int32)
	}
	if x>>y == 21 {
		gx = new(int64)
	}
}

func shiftedFar(x int8, y uint8) {
	z := x >> 60
	w := y >> (y & 7)
	if z > 0 {
		gx = new(int)
	}
	if z < -1 {
		gx = new(int8)
	}
	if z == -1 {
		gx = new(int16)
	}
	if w > 255 {
		gx = new(int32)
	}
	if w > y {
		gx = new(int64)
	}
}

func shiftedLeft(x, y uint8) {
	x &= 7
	y = y&1 + 1
	if x<<y > 28 {
		gx = new(int)
	}
	if x<<y > 27 {
		gx = new(int8)
	}
	if x<<y == 29 {
		gx = new(int16)
	}
	if 1<<y < 2 {
		gx = new(int32)
	}
	if 1<<y > 4 {
		gx = new(int64)
	}
	if 1<<y == 3 {
		gx = new(uint)
	}
}

func shiftedOut(x int8) {
	if x < 16 {
		return
	}
	if x<<1 < 32 {
		gx = new(int)
	}
	if x<<3 < 0 {
		gx = new(int8)
	}
}

func divided(x, y uint8) {
	x = 100
	y = y&7 + 1
	z := x / y
	if z > 100 {
		gx = new(int)
	}
	if z < 12 {
		gx = new(int8)
	}
	if z > 99 {
		gx = new(int16)
	}
	if z < 13 {
		gx = new(int32)
	}
}

func dividedByZeroToo(x, y uint8) {
	x &= 31
	y &= 3
	z := x / y
	if z > 31 {
		gx = new(int)
	}
	if z > 30 {
		gx = new(int8)
	}
}

func dividedByLess(x, y int) {
	if x < 7 || x > 20 {
		return
	}
	if x/-3 > -2 {
		gx = new(int)
	}
	if x/-3 >= -2 {
		gx = new(int8)
	}
	if x/-3 < -6 {
		gx = new(int16)
	}
	if x/-3 <= -6 {
		gx = new(int32)
	}
	if x/-1 == 3 {
		gx = new(int64)
	}
}

func dividedNegative(x, y int) {
	if x > -7 || x < -20 {
		return
	}
	if x/3 > 0 {
		gx = new(int)
	}
	if x/3 < -1 {
		gx = new(int8)
	}
	if x%3 > 0 {
		gx = new(int16)
	}
	if x%3 < -2 {
		gx = new(int32)
	}
	if x%3 > 2 {
		gx = new(int64)
	}
	if x%3 == 3 {
		gx = new(uint)
	}
}

func dividedKnown(x, y int) {
	if x != -5 {
		return
	}
	if x/3 < 0 {
		gx = new(int)
	}
	if x%3 == -2 {
		gx = new(int8)
	}
	if x/4 == -1 {
		gx = new(int16)
	}
	if x>>1 == -3 {
		gx = new(int32)
	}
	if x*3 == -15 {
		gx = new(int64)
	}
}

func dividedSeven(x, y int) {
	if x != 7 {
		return
	}
	if x/3 == 2 {
		gx = new(int)
	}
	if x%3 == 1 {
		gx = new(int8)
	}
}

func multiplied(x, y int) {
	if x < -3 || x > 5 {
		return
	}
	if x*2 > 10 {
		gx = new(int)
	}
	if x*2 < -6 {
		gx = new(int8)
	}
	if x*3 == 16 {
		gx = new(int16)
	}
}

func multipliedPositive(x, y int) {
	if x < 3 || x > 5 {
		return
	}
	if x*2 > 10 {
		gx = new(int)
	}
	if x*2 < 6 {
		gx = new(int8)
	}
	if x*3 == 16 {
		gx = new(int16)
	}
	if x*y < 3 {
		gx = new(int32)
	}
}

func withoutSign(x, y int) {
	if x >= 0 {
		return
	}
	if uint(x) > 20 {
		gx = new(int)
	}
	if uint(x) == 7 {
		gx = new(int8)
	}
	if uint(x) >= 1<<63 {
		gx = new(int16)
	}
	if uint(x) > 1<<63 {
		gx = new(int32)
	}
	if uint64(int8(x)) > 7 {
		gx = new(int64)
	}
	if uint8(x) == 7 {
		gx = new(uint)
	}
}

func withSign(u uint) {
	if u < 1<<63+5 {
		return
	}
	if int(u) < 0 {
		gx = new(int)
	}
	if int(u) == 3 {
		gx = new(int8)
	}
	if int(u) > -5 {
		gx = new(int16)
	}
	if int(u) != 7 {
		gx = new(int32)
	}
}

func withSignKept(u uint, x int) {
	if u < 1<<63+5 {
		return
	}
	x = int(u)
	if x < 0 {
		gx = new(int)
	}
	if x == 3 {
		gx = new(int8)
	}
	if x > -5 {
		gx = new(int16)
	}
}

func toldWithoutSign(x int, u uint) {
	if uint(x) >= 10 {
		return
	}
	if int(u) < 0 {
		return
	}
	if x < 0 {
		gx = new(int)
	}
	if x > 9 {
		gx = new(int8)
	}
	if x > 8 {
		gx = new(int16)
	}
	if u > 1<<63 {
		gx = new(int32)
	}
	if u >= 1<<62 {
		gx = new(int64)
	}
}

func toldFar(x int, b uint8) {
	if uint(x) < 1<<63+3 {
		return
	}
	if int8(b) >= 0 {
		return
	}
	if x > 0 {
		gx = new(int)
	}
	if x == 4 {
		gx = new(int8)
	}
	if b < 128 {
		gx = new(int16)
	}
	if b == 3 {
		gx = new(int32)
	}
	if b > 128 {
		gx = new(int64)
	}
}

func toldWider(x uint8, y int8, u uint16) {
	if int(x) > 9 || int(y) < -3 || int(int32(u)) > 7 {
		return
	}
	if x > 9 {
		gx = new(int)
	}
	if x == 10 {
		gx = new(int8)
	}
	if x == 9 {
		gx = new(int16)
	}
	if y < -3 {
		gx = new(int32)
	}
	if y == -3 {
		gx = new(int64)
	}
	if u > 7 {
		gx = new(uint)
	}
	if u == 7 {
		gx = new(uint8)
	}
}

func toldNarrower(x int) {
	if uint8(x) > 3 {
		return
	}
	if x > 3 {
		gx = new(int)
	}
	if x == 300 {
		gx = new(int8)
	}
	if uint8(x) == 4 {
		gx = new(int16)
	}
}

func lengths(s []int, t string, x int) {
	x = len(s)
	y := cap(s)
	z := len(t)
	if x < 0 {
		gx = new(int)
	}
	if x > 1<<60 {
		gx = new(int8)
	}
	if x >= 1<<60 {
		gx = new(int16)
	}
	if y < 0 {
		gx = new(int32)
	}
	if z < 0 {
		gx = new(int64)
	}
	if z == 1<<62 {
		gx = new(uint)
	}
	if x == -1 {
		gx = new(uint8)
	}
}

func boundsOfLengths(s []int, x, y int) {
	_ = s[x]
	_ = s[y:]
	if x+1 > 0 {
		gx = new(int)
	}
	if x*2 < 0 {
		gx = new(int8)
	}
	if x < 1<<60 {
		gx = new(int16)
	}
	if x < 1<<60-1 {
		gx = new(int32)
	}
	if y+1 > 0 {
		gx = new(int64)
	}
	if y*2 < 0 {
		gx = new(uint)
	}
	if y*8 < 0 {
		gx = new(uint8)
	}
	if y*16 < 0 {
		gx = new(uint16)
	}
}

func lengthsOfRests(s []int, x int) {
	if len(s) < 5 {
		return
	}
	if len(s[1:]) > 3 {
		gx = new(int)
	}
	if len(s[1:]) > 4 {
		gx = new(int8)
	}
	if len(s[2:][1:]) > 1 {
		gx = new(int16)
	}
	if len(s[2:][1:]) > 2 {
		gx = new(int32)
	}
	if len(s[x:]) > 1 {
		gx = new(int64)
	}
}

func lengthsKept(s []int, t string) {
	if len(s) > 5 || len(t) < 3 {
		return
	}
	r, u := s[2:], t[1:]
	if len(r) > 3 {
		gx = new(int)
	}
	if len(r) == 3 {
		gx = new(int8)
	}
	if len(u) < 2 {
		gx = new(int16)
	}
	if len(u) == 2 {
		gx = new(int32)
	}
}
