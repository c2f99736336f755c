package p

// Each function shows on what one rule depends: what would be decided otherwise if a part of it were another.

import "math/bits"

var gx any
var gn int
var gp *int
var g1, g2 *int8

type pair struct{ a, b int }
type flag struct{ a bool }
type small struct{ a int8 }
type four struct{ a, b, c, d int8 }
type five struct{ a, b, c, d, e int }

//go:noinline
func more() bool { return gn > 0 }

//go:noinline
func far(n any) int { return gn }

func quotientOfNegative(n int) {
	x := n&15 - 7
	if y := x / 2; y < -3 {
		gx = new(int)
	} else if y < -4 {
		gx = new(int8)
	} else if y > 4 {
		gx = new(int16)
	}
	if y := x >> 1; y < -4 {
		gn++
	} else if y > 4 {
		gn++
	}
	if y := x << 1; y < -14 {
		gx = new(int)
	} else if y > 16 {
		gx = new(int8)
	}
}

func wide(n uint64) {
	if q, r := bits.Div64(0, n&15, 3); q > 5 {
		gn++
	} else if r > 2 {
		gn++
	}
	if q, r := bits.Div64(1, n&15, 3); q > 5 {
		gx = new(int)
	} else if r > 2 {
		gx = new(int8)
	}
}

func indexOfCall(a [4]int, s []int, n int) {
	gn = a[far(&pair{n, 1})]
	gn = s[far(&pair{n, 2})]
}

func wholeArray(n int) {
	s := []int{1, n, 3, 4}
	gx = [4]int(s)
	t := make([]int, 3, 9)
	gx = [4]int(t)
	gx = new(int)
}

func comparedWithTruths(n int) {
	if n > 3 {
		if (n > 2) == true {
			gx = new(int)
		}
		if (n > 2) == false {
			gx = new(int8)
		}
		if (n > 2) != true {
			gx = new(int16)
		}
		if (n < 2) != false {
			gx = new(int32)
		}
		if yes := n > 2; yes == false {
			gx = new(uint)
		}
	}
	if (n > 2) == true {
		if n > 1 == false {
			gx = new(uint8)
		}
		if n < 3 {
			gx = new(uint16)
		}
	}
}

func emptyToldByVariable(s string) {
	if empty := s == ""; empty {
		if len(s) == 1 {
			gx = new(int)
		}
		if len(s) == 0 {
			gx = new(int8)
		}
		if len(s) > 0 {
			gx = new(int16)
		}
	} else if len(s) > 0 {
		gx = new(int32)
	}
}

func comparedNumbers(n, m int) {
	a, b := n&7, m&15+4
	if a == b {
		if a < 4 {
			gn++
		}
		if b > 7 {
			gn++
		}
		if b < 5 {
			gx = new(int16)
		}
		if a > 6 {
			gx = new(int32)
		}
	}
	if a < b {
		if a < 4 {
			gx = new(int)
		}
		if b > 7 {
			gx = new(int8)
		}
	}
	if b < a {
		if a < 5 {
			gn++
		}
		if b > 6 {
			gn++
		}
		if a == 5 {
			gx = new(int16)
		}
		if b == 6 {
			gx = new(int32)
		}
	}
	if b <= a {
		if a < 4 {
			gn++
		}
		if b > 7 {
			gn++
		}
		if a == 4 {
			gx = new(int16)
		}
	}
}

func zeroOfSmall(q bool) {
	var f flag
	if f.a {
		gx = new(int)
	}
	if q {
		f.a = more()
	}
	var s small
	if s.a != 0 {
		gx = new(int8)
	}
	if q {
		s.a = 3
	}
	gx = s
	if f.a {
		gx = new(int16)
	}
}

func zeroOfLarge(q bool) {
	var z five
	if q {
		z.a = 1
	}
	if z.b != 0 {
		gx = new(int)
	}
	gn = z.a
}

func steps(n int) {
	for i := 0; i < 10; i += 3 {
		if i > 9 {
			gx = new(int)
		}
		if i > 5 {
			gx = new(int8)
		}
		if i == 9 {
			gx = new(int16)
		}
	}
	for i := 20; i > 3; i -= 4 {
		if i < 4 {
			gx = new(int)
		}
		if i < 8 {
			gx = new(int8)
		}
		if i < 5 {
			gx = new(int16)
		}
	}
	for i := 1; i <= 11; i += 5 {
		if i > 11 {
			gx = new(int)
		}
		if i > 6 {
			gx = new(int8)
		}
	}
}

func stepsToMasked(s []int) {
	for i := 0; i < len(s)&-2; i += 2 {
		if i < 0 {
			gx = new(int)
		}
	}
	for i := 0; i < len(s)-2; i += 2 {
		if i < 0 {
			gx = new(int8)
		}
	}
	for i := 0; i < len(s)+2; i += 2 {
		if i < 0 {
			gx = new(int16)
		}
	}
	for i := 0; i < len(s)-1; i += 3 {
		if i < 0 {
			gx = new(int32)
		}
	}
}

func sameSign(n int) {
	f := 1.5
	if g := +f; g > 0 {
		gx = new(int)
	} else {
		gn++
	}
	if g := -f; g > 0 {
		gx = new(int)
	} else {
		gx = new(int8)
	}
}

func partsOfBoth(z pair, q bool) {
	old := z.a
	if q {
		z.b = 1
	} else {
		z.b = 2
	}
	if z.a == old {
		gx = new(int)
	}
	if z.a != old {
		gn++
	}
	if z.b > 2 {
		gn++
	}
}

func storedParts(y pair, n int) {
	z := y
	z.b = 2
	if z.a != y.a {
		gx = new(int)
	}
	z.a = n
	if z.a != n {
		gn++
	}
	if n > 3 && z.a <= 3 {
		gx = new(int16)
	}
	if z.b != 2 {
		gx = new(int32)
	}
}
