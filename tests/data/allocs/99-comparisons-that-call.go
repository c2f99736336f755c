package p

// Comparisons of all kinds of values, and of texts of all lengths: which of them are calls, behind which memory is read anew.

var gx any
var gn int

type t0 [1]string

func compare0(p *int, x, y t0) {
	if *p == 3 {
		if x == y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t1 [1]int

func compare1(p *int, x, y t1) {
	if *p == 3 {
		if x != y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t2 [2]int

func compare2(p *int, x, y t2) {
	if *p == 3 {
		if x == y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t3 [4]int

func compare3(p *int, x, y t3) {
	if *p == 3 {
		if x != y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t4 [5]int

func compare4(p *int, x, y t4) {
	if *p == 3 {
		if x == y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t5 [16]int8

func compare5(p *int, x, y t5) {
	if *p == 3 {
		if x != y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t6 [17]int8

func compare6(p *int, x, y t6) {
	if *p == 3 {
		if x == y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t7 [4]float64

func compare7(p *int, x, y t7) {
	if *p == 3 {
		if x != y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t8 [5]float64

func compare8(p *int, x, y t8) {
	if *p == 3 {
		if x == y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t9 [0]string

func compare9(p *int, x, y t9) {
	if *p == 3 {
		if x != y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t10 [2][2]int

func compare10(p *int, x, y t10) {
	if *p == 3 {
		if x == y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t11 [1][1]int

func compare11(p *int, x, y t11) {
	if *p == 3 {
		if x != y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t12 [2]*int

func compare12(p *int, x, y t12) {
	if *p == 3 {
		if x == y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t13 [3]struct{}

func compare13(p *int, x, y t13) {
	if *p == 3 {
		if x != y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t14 [2]string

func compare14(p *int, x, y t14) {
	if *p == 3 {
		if x == y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t15 [4]bool

func compare15(p *int, x, y t15) {
	if *p == 3 {
		if x != y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t16 [5]int16

func compare16(p *int, x, y t16) {
	if *p == 3 {
		if x == y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t17 [2]complex128

func compare17(p *int, x, y t17) {
	if *p == 3 {
		if x != y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t18 [4]uint32

func compare18(p *int, x, y t18) {
	if *p == 3 {
		if x == y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t19 struct{ a, b, c, d int }

func compare19(p *int, x, y t19) {
	if *p == 3 {
		if x != y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t20 struct{ a, b, c, d, e int }

func compare20(p *int, x, y t20) {
	if *p == 3 {
		if x == y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t21 struct {
	a int
	s string
}

func compare21(p *int, x, y t21) {
	if *p == 3 {
		if x != y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t22 struct {
	_ string
	a int
}

func compare22(p *int, x, y t22) {
	if *p == 3 {
		if x == y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t23 struct {
	a int
	x any
}

func compare23(p *int, x, y t23) {
	if *p == 3 {
		if x != y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t24 struct{ a, b float64 }

func compare24(p *int, x, y t24) {
	if *p == 3 {
		if x == y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t25 struct{ a, b, c, d, e float64 }

func compare25(p *int, x, y t25) {
	if *p == 3 {
		if x != y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t26 struct {
	a int
	b [2]string
}

func compare26(p *int, x, y t26) {
	if *p == 3 {
		if x == y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t27 struct{ p, q *int }

func compare27(p *int, x, y t27) {
	if *p == 3 {
		if x != y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t28 struct {
	a int8
	b int64
}

func compare28(p *int, x, y t28) {
	if *p == 3 {
		if x == y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t29 struct {
	a [1]struct{ s string }
}

func compare29(p *int, x, y t29) {
	if *p == 3 {
		if x != y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

type t30 struct{}

func compare30(p *int, x, y t30) {
	if *p == 3 {
		if x == y {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func literal16(p *int, x string) {
	if *p == 3 {
		if x == "1234567890123456" {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func literal17(p *int, x string) {
	if *p == 3 {
		if x == "12345678901234567" {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func literalLess(p *int, x string) {
	if *p == 3 {
		if x < "a" {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func literalNothing(p *int, x string) {
	if *p == 3 {
		if x > "" {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func literalAtMost(p *int, x string) {
	if *p == 3 {
		if "" <= x {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func known8(p *int, x string) {
	s := "12345678"
	if *p == 3 {
		if x == s {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func known9(p *int, x string) {
	s := "123456789"
	if *p == 3 {
		if x == s {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func known0(p *int, x string) {
	s := ""
	if *p == 3 {
		if x != s {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func knownLess(p *int, x string) {
	s := "abc"
	if *p == 3 {
		if x < s {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func knownLessNothing(p *int, x string) {
	s := ""
	if *p == 3 {
		if x >= s {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func known1(p *int, x string) {
	s := "a"
	if *p == 3 {
		if s != x {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func both(p *int, x string) {
	s, t := "abc", x[:3]
	if *p == 3 {
		if s == t {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func same(p *int, x string) {
	if *p == 3 {
		if x == x {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func lengths(p *int, x string) {
	if *p == 3 {
		if x[:2] == x[:3] {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func turned(p *int, x string) {
	if *p == 3 {
		if "12345678901234567" != x {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func again(x, y string) {
	if x != y {
		if x != y {
			gn++
		} else {
			gx = new(int)
		}
	}
}

func againOfArrays(x, y [1]any) {
	if x != y {
		if x != y {
			gn++
		} else {
			gx = new(int)
		}
	}
	if x == y {
		if x == y {
			gn++
		} else {
			gx = new(int8)
		}
	}
}

func toldBefore(p *int, x string) {
	if x == "" {
		if *p == 3 {
			if x == "12345678901234567890" {
				gx = new(int8)
			}
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func inLoops(p *int, x, y string, n int) {
	for i := 0; i < n; i++ {
		if *p == 3 {
			if x == y {
				if *p == 4 {
					gx = new(int)
				}
			}
			y = x[1:]
		}
	}
	for x == y {
		if *p == 4 {
			gn++
		}
		x = x[1:]
	}
}
