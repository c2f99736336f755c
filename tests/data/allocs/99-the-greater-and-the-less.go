package p

// Which of two numbers is the greater one: as branches choose, as operations make them, as conditions tell.

var gx any
var gn int

func atLeast(x, y, z int) {
	if x < 0 {
		x = 0
	}
	if x < 0 {
		gx = new(int)
	}
	if -x > 0 {
		gx = new(int8)
	}
	if x > 9 {
		gx = new(int16)
	}
	if x>>1 < 0 {
		gx = new(int32)
	}
	if x == -1 {
		gx = new(int64)
	}
}

func atMost(x, y, z int) {
	if x > 9 {
		x = 9
	}
	if x > 9 {
		gx = new(int)
	}
	if x > 8 {
		gx = new(int8)
	}
	if x == 10 {
		gx = new(int16)
	}
	if x < 0 {
		gx = new(int32)
	}
}

func within(x, y, z int) {
	if x < 0 {
		x = 0
	}
	if x > 9 {
		x = 9
	}
	if x < 0 {
		gx = new(int)
	}
	if x > 9 {
		gx = new(int8)
	}
	if x == 10 {
		gx = new(int16)
	}
}

func turnedRound(x, y, z int) {
	if 0 > x {
		x = 0
	}
	if !(y < 0) {
		y = 0
	}
	if !(0 <= z) {
		z = 0
	}
	if x < 0 {
		gx = new(int)
	}
	if y > 0 {
		gx = new(int8)
	}
	if y < 0 {
		gx = new(int16)
	}
	if z < 0 {
		gx = new(int32)
	}
	if z > 0 {
		gx = new(int64)
	}
}

func lessOfTwo(x, y, z int, s []int) {
	m := x
	if y < m {
		m = y
	}
	if m > x {
		gx = new(int)
	}
	if m > y {
		gx = new(int8)
	}
	if m == x {
		gx = new(int16)
	}
	if m < x {
		gx = new(int32)
	}
	if x >= m {
		gx = new(int64)
	}
	if y < m {
		gx = new(uint)
	}
}

func greaterOfTwo(x, y, z int) {
	m := x
	if x < y {
		m = y
	}
	if m < x {
		gx = new(int)
	}
	if m < y {
		gx = new(int8)
	}
	if m > x {
		gx = new(int16)
	}
	if x > m {
		gx = new(int32)
	}
}

func bothAssigned(x, y, z int) {
	var m, n int
	if x <= y {
		m, n = y, x
	} else {
		m, n = x, y
	}
	if m < x {
		gx = new(int)
	}
	if m < y {
		gx = new(int8)
	}
	if n > x {
		gx = new(int16)
	}
	if n > y {
		gx = new(int32)
	}
}

func otherConstant(x, y, z int) {
	if x < 0 {
		x = 1
	}
	if y != 3 {
		y = 3
	}
	if x < 0 {
		gx = new(int)
	}
	if y != 3 {
		gx = new(int8)
	}
	if y == 4 {
		gx = new(int16)
	}
}

func withBlocks(x, y, z int) {
	if x < 0 {
		if gn > 2 {
			gn = 4
		}
		x = 0
	}
	if y < 0 {
		gn++
		y = 0
	}
	if x < 0 {
		gx = new(int)
	}
	if y < 0 {
		gx = new(int8)
	}
}

func withElse(x, y, z int) {
	if x < 0 {
		x = 0
	} else {
		gn++
	}
	if y < 0 {
		gn++
	} else {
		y = 0
	}
	if x < 0 {
		gx = new(int)
	}
	if y > 0 {
		gx = new(int8)
	}
	if y < 0 {
		gx = new(int16)
	}
}

func twoConditions(x, y, z int) {
	if x < 0 && y > 0 {
		x = 0
	}
	if x < 0 {
		gx = new(int)
	}
}

func ofLength(x, y, z int, s []int) {
	if x > len(s) {
		x = len(s)
	}
	if x < 0 {
		x = 0
	}
	if x > len(s) {
		gx = new(int)
	}
	if len(s) < x {
		gx = new(int8)
	}
	if s[:x] == nil {
		gx = new(int16)
	}
}

func ofBytes(x, y uint8) {
	if x > y {
		x = y
	}
	if y < 3 {
		y = 3
	}
	if y < 3 {
		gx = new(int)
	}
	if x == 255 {
		gx = new(int8)
	}
}

func floats(x, y float64) {
	if x < 0 {
		x = 0
	}
	if x < 0 {
		gx = new(int)
	}
}

func builtins(x, y, z int, s []int) {
	m, n, k := min(x, y), max(x, y, 3), min(len(s), 4)
	if m > x {
		gx = new(int)
	}
	if m > y {
		gx = new(int8)
	}
	if m < x {
		gx = new(int16)
	}
	if n < x {
		gx = new(int32)
	}
	if n < y {
		gx = new(int64)
	}
	if n < 3 {
		gx = new(uint)
	}
	if n > x {
		gx = new(uint8)
	}
	if k > len(s) {
		gx = new(uint16)
	}
	if k > 4 {
		gx = new(uint32)
	}
	if k < 0 {
		gx = new(uint64)
	}
}

func masked(x, y, z int, u uint8) {
	m, n, k := x&7, u&9, u&^3
	if m > 7 {
		gx = new(int)
	}
	if n > u {
		gx = new(int8)
	}
	if k > u {
		gx = new(int16)
	}
	if m > x {
		gx = new(int32)
	}
	if u&7 > u {
		gx = new(int64)
	}
	if u < n {
		gx = new(uint)
	}
}

func maskedNotNegative(x, y, z int) {
	if x < 0 {
		return
	}
	m, n := x&y, y&^x
	if m > x {
		gx = new(int)
	}
	if m > y {
		gx = new(int8)
	}
	if n > y {
		gx = new(int16)
	}
	if x&3 > x {
		gx = new(int32)
	}
}

func lessened(x, y uint8, z int) {
	m, n, k := x>>1, x/3, x%(y|1)
	l := x % 7
	if m > x {
		gx = new(int)
	}
	if n > x {
		gx = new(int8)
	}
	if k > x {
		gx = new(int16)
	}
	if k >= y|1 {
		gx = new(int32)
	}
	if l > x {
		gx = new(int64)
	}
	if l > 6 {
		gx = new(uint)
	}
}

func lessenedSigned(x, y, z int) {
	if x < 0 || y <= 0 {
		return
	}
	m, n, k := x>>1, x/y, x%y
	if m > x {
		gx = new(int)
	}
	if n > x {
		gx = new(int8)
	}
	if k > x {
		gx = new(int16)
	}
	if k >= y {
		gx = new(int32)
	}
	if k < y {
		gx = new(int64)
	}
	if y > k {
		gx = new(uint)
	}
	if x/y > x {
		gx = new(uint8)
	}
	if x%y >= y {
		gx = new(uint16)
	}
}

func lessenedBackwards(x, y, z uint8) {
	if x>>1 < 3 || y/3 != 2 || z%7 != 3 {
		return
	}
	if x < 3 {
		gx = new(int)
	}
	if x == 2 {
		gx = new(int8)
	}
	if x < 6 {
		gx = new(int16)
	}
	if y < 2 {
		gx = new(int32)
	}
	if y == 1 {
		gx = new(int64)
	}
	if z < 3 {
		gx = new(uint)
	}
}

func added(x, y, z int) {
	if x > 9 || y > 5 || y < 1 {
		return
	}
	m := x + y
	n := x + 1
	k := x - y
	if m < x {
		gx = new(int)
	}
	if m <= x {
		gx = new(int8)
	}
	if m > x {
		gx = new(int16)
	}
	if m < y {
		gx = new(int32)
	}
	if n > x {
		gx = new(int64)
	}
	if n <= x {
		gx = new(uint)
	}
	if x+2 <= x {
		gx = new(uint8)
	}
	if x == n {
		gx = new(uint16)
	}
	if k < x {
		gx = new(uint32)
	}
	if k > x {
		gx = new(uint64)
	}
}

func addedUnknown(x, y, z int) {
	m, n := x+1, x-1
	if m > x {
		gx = new(int)
	}
	if n < x {
		gx = new(int8)
	}
	if m == x {
		gx = new(int16)
	}
	if m == n {
		gx = new(int32)
	}
}

func addedNegative(x, y, z int) {
	if x < -9 || x > 0 || y > 100 || y < 0 {
		return
	}
	m := x + y
	if m > y {
		gx = new(int)
	}
	if m >= y {
		gx = new(int8)
	}
	if m < y {
		gx = new(int16)
	}
	if m > x {
		gx = new(int32)
	}
	if m < x {
		gx = new(int64)
	}
}

func subtracted(x, y uint8, a, b int) {
	if x < 9 || y > 9 || y == 0 {
		return
	}
	if a < 0 || b < a {
		return
	}
	m, n := x-y, b-a
	if m > x {
		gx = new(int)
	}
	if m == x {
		gx = new(int8)
	}
	if m < x {
		gx = new(int16)
	}
	if n < 0 {
		gx = new(int32)
	}
	if n > b {
		gx = new(int64)
	}
	if n == 0 {
		gx = new(uint)
	}
	if a-b > 0 {
		gx = new(uint8)
	}
}

func subtractedLess(x, y, z int) {
	if x < 0 || y <= x {
		return
	}
	if y-x < 1 {
		gx = new(int)
	}
	if y-x == 0 {
		gx = new(int8)
	}
	if y-x < 0 {
		gx = new(int16)
	}
	if y-x > 1 {
		gx = new(int32)
	}
	if x-y > 0 {
		gx = new(int64)
	}
	if x-y == 0 {
		gx = new(uint)
	}
}

func subtractedEqual(x, y, z int) {
	if x != y {
		return
	}
	if x-y == 0 {
		gx = new(int)
	}
	if x < y {
		gx = new(int8)
	}
	if y > x {
		gx = new(int16)
	}
	if x >= y {
		gx = new(int32)
	}
	if y <= x {
		gx = new(int64)
	}
	if x != y {
		gx = new(uint)
	}
	if y == x {
		gx = new(uint8)
	}
}

func subtractedTwice(x, y uint8) {
	if x-y >= 3 {
		return
	}
	if x-y > 3 {
		gx = new(int)
	}
	if x-y == 4 {
		gx = new(int8)
	}
	if y-x > 3 {
		gx = new(int16)
	}
}

func commuted(x, y, z int) {
	if x&y > 3 || x|y < 9 || x^y == 5 {
		return
	}
	if y&x > 3 {
		gx = new(int)
	}
	if y|x < 9 {
		gx = new(int8)
	}
	if y^x == 5 {
		gx = new(int16)
	}
	if x*y == y*x+1 {
		gx = new(int32)
	}
}

func fromConstant(x, y, z int) {
	if 5-x < 3 {
		return
	}
	if 5-x < 3 {
		gx = new(int)
	}
	if 5-x == 2 {
		gx = new(int8)
	}
	if 3-x == 1 {
		gx = new(int16)
	}
}

func fromConstantRest(x, y, z int) {
	if x < -3 || x > 3 {
		return
	}
	if (5-x)%3 < 0 {
		gx = new(int)
	}
	if (5-x)%3 > 2 {
		gx = new(int8)
	}
	if 5-x < 2 {
		gx = new(int16)
	}
	if 5-x > 8 {
		gx = new(int32)
	}
}

func laterLimits(x, y, z int) {
	if x >= y {
		return
	}
	if y > 9 {
		return
	}
	if z < x {
		return
	}
	if x < 0 {
		return
	}
	if x > 8 {
		gx = new(int)
	}
	if x == 9 {
		gx = new(int8)
	}
	if z < 0 {
		gx = new(int16)
	}
	if y < 1 {
		gx = new(int32)
	}
	if y <= 0 {
		gx = new(int64)
	}
	if z == 0 {
		gx = new(uint)
	}
}

func laterLimitsNotBelow(x, y, z int) {
	if x > y {
		return
	}
	if y > 9 {
		return
	}
	if z <= x {
		return
	}
	if x < 3 {
		return
	}
	if x > 9 {
		gx = new(int)
	}
	if x == 9 {
		gx = new(int8)
	}
	if z <= 3 {
		gx = new(int16)
	}
	if y < 3 {
		gx = new(int32)
	}
	if z == 4 {
		gx = new(int64)
	}
	if y == 3 {
		gx = new(uint)
	}
}

func laterEqual(x, y, z int) {
	if x != y {
		return
	}
	if y > 9 || y < 3 {
		return
	}
	if x > 9 {
		gx = new(int)
	}
	if x < 3 {
		gx = new(int8)
	}
	if x == 9 {
		gx = new(int16)
	}
}

func bothWays(x, y, z int) {
	if x > y {
		return
	}
	if y > x {
		return
	}
	if x == y {
		gx = new(int)
	}
	if x < y {
		gx = new(int8)
	}
	if x != y {
		gx = new(int16)
	}
	if y <= x {
		gx = new(int32)
	}
}

func summand(x, y, z int8) {
	if x+1 <= 3 {
		return
	}
	if y-1 >= 0 {
		return
	}
	if z+3 < 10 {
		return
	}
	if x < 3 {
		gx = new(int)
	}
	if x == 2 {
		gx = new(int8)
	}
	if x == 3 {
		gx = new(int16)
	}
	if y > 0 {
		gx = new(int32)
	}
	if y == 1 {
		gx = new(int64)
	}
	if z < 7 {
		gx = new(uint)
	}
	if z > 124 {
		gx = new(uint8)
	}
	if z == 6 {
		gx = new(uint16)
	}
}

func summandLess(x, y, z int) {
	if x-1 >= 5 || y+1 > 5 || z+3 > 5 {
		return
	}
	if x > 5 {
		gx = new(int)
	}
	if x == 6 {
		gx = new(int8)
	}
	if y > 4 {
		gx = new(int16)
	}
	if z > 2 {
		gx = new(int32)
	}
	if z == 3 {
		gx = new(int64)
	}
}

func summandRoom(x, y int8) {
	if x > 100 || x+100 <= 3 {
		return
	}
	if y < 0 || y+100 > -100 {
		return
	}
	if x < -96 {
		gx = new(int)
	}
	if x == -97 {
		gx = new(int8)
	}
	if y < 28 {
		gx = new(int16)
	}
	if y == 27 {
		gx = new(int32)
	}
	if y > 56 {
		gx = new(int64)
	}
}

func summandUnsigned(x, y, z uint8) {
	if x+1 <= 3 {
		return
	}
	if y == 0 || y-1 < 5 {
		return
	}
	if z-1 > 5 {
		return
	}
	if x < 3 {
		gx = new(int)
	}
	if x == 2 {
		gx = new(int8)
	}
	if y < 6 {
		gx = new(int16)
	}
	if y == 6 {
		gx = new(int32)
	}
	if z > 6 {
		gx = new(int64)
	}
}

func solved(x, y, z int) {
	if x == 3 {
		return
	}
	if y <= 3 {
		return
	}
	if x^1 == 2 {
		gx = new(int)
	}
	if x^5 == 6 {
		gx = new(int8)
	}
	if -x == -3 {
		gx = new(int16)
	}
	if ^x == ^3 {
		gx = new(int32)
	}
	if x*3 == 9 {
		gx = new(int64)
	}
	if 7-x == 4 {
		gx = new(uint)
	}
	if y*3 == 9 {
		gx = new(uint8)
	}
	if y*3 == 12 {
		gx = new(uint16)
	}
	if ^y == -3 {
		gx = new(uint32)
	}
	if y^4 == 7 {
		gx = new(uint64)
	}
	if 3+x == 6 {
		gx = new(string)
	}
	if y*-1 == -2 {
		gx = new(float64)
	}
}

func solvedTold(x, y, z, w int) {
	if x^1 == 2 || 7-y == 4 || z*3 == 9 || -w == 5 {
		return
	}
	if x == 3 {
		gx = new(int)
	}
	if y == 3 {
		gx = new(int8)
	}
	if z == 3 {
		gx = new(int16)
	}
	if w == -5 {
		gx = new(int32)
	}
	if w == 5 {
		gx = new(int64)
	}
}

func solvedBits(x, y, z int) {
	x = y << 2
	z *= 4
	if x == 6 {
		gx = new(int)
	}
	if x-3 == 0 {
		gx = new(int8)
	}
	if 3-x == 1 {
		gx = new(int16)
	}
	if x^1 == 0 {
		gx = new(int32)
	}
	if ^x == -1 {
		gx = new(int64)
	}
	if z == 5 {
		gx = new(uint)
	}
	if z&3 == 1 {
		gx = new(uint8)
	}
}

func bitsOfRests(x, y uint8) {
	x = y &^ 3
	z := y * 4
	if x%4 == 1 {
		gx = new(int)
	}
	if x%4 == 0 {
		gx = new(int8)
	}
	if z%2 == 1 {
		gx = new(int16)
	}
	if z%8 == 4 {
		gx = new(int32)
	}
	if z&3 == 2 {
		gx = new(int64)
	}
}
