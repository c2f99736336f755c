package p


var (
	gx any
	gn int
	g7 int
	h0 []byte
	h2 []int
	g8 string
)

//go:noinline
func more() bool { return gn > 3 }

//go:noinline
func count() int { return gn }

// What a counter is in the body of its loop, if gc sees that it does not run over; behind the loop nothing is known.
func c01() {
	i := 0
	for i = 0; i < count(); i++ {
		more()
	}
	if i < 0 {
		gx = new(int)
	}
}

func c02() {
	i := 0
	for i = 0; i < len(h2); i += 2 {
		if i < 0 {
			gx = new(int)
		}
	}
}

func c03(s []int) {
	i := 0
	for i = 0; i < len(s); i += 2 {
		if i < 0 {
			gx = new(int)
		}
	}
}

func c04(s []int) {
	i := 0
	for i = 0; i < len(s)-1; i += 2 {
		if i < 0 {
			gx = new(int)
		}
	}
}

func c05(s []int) {
	i := 0
	for i = 0; i < len(s); i += 1 {
		if i < 0 {
			gx = new(int)
		}
	}
}

func c06(s []int) {
	for i := 10; i >= -1; i -= 2 {
		more()
		if i < 0 {
			gx = new(int)
		}
		if i > 10 {
			gx = new([2]int)
		}
	}
}

func c07(n int) {
	for i := n&7; i < 100; i += 7 {
		more()
		if i < 0 {
			gx = new(int)
		}
		if i > 98 {
			gx = new([2]int)
		}
	}
}

func c08(n int) {
	for i := 0; i < 100; i += 7 {
		more()
		if i < 0 {
			gx = new(int)
		}
		if i > 98 {
			gx = new([2]int)
		}
	}
}

func c09(n int) {
	for i := 5; i <= n; i++ {
		more()
		if i < 5 {
			gx = new(int)
		}
	}
}

func c10(n int) {
	for i := n; i > 5; i-- {
		more()
		if i < 6 {
			gx = new(int)
		}
		if i > n {
			gx = new(int)
		}
	}
}

func c11(n int) {
	for i := 5; i > n; i-- {
		more()
		if i > 5 {
			gx = new(int)
		}
	}
}

func c12(n int) {
	for i := 5; i >= n; i-- {
		more()
		if i > 5 {
			gx = new(int)
		}
	}
}

func c13(n uint) {
	for i := uint(5); i < n; i++ {
		more()
		if i < 5 {
			gx = new(int)
		}
	}
}

func c14(n int8) {
	for i := int8(5); i < n; i++ {
		more()
		if i < 5 {
			gx = new(int)
		}
	}
}

func c15(n int) {
	for i := 5; i != n; i++ {
		more()
		if i < 5 {
			gx = new(int)
		}
	}
}

func c16(n int) {
	for i := 5; more() && i < n; i++ {
		more()
		if i < 5 {
			gx = new(int)
		}
	}
}

func c17(n int) {
	for i := 5; i < n && more(); i++ {
		more()
		if i < 5 {
			gx = new(int)
		}
	}
}

func c18(n int) {
	for i := 5; n > i; i++ {
		more()
		if i < 5 {
			gx = new(int)
		}
	}
}

func c19(n int) {
	for i := 5; !(i >= n); i++ {
		more()
		if i < 5 {
			gx = new(int)
		}
	}
}

func c20(n int) {
	for i := 5; i < n;  {
		more()
		if i < 5 {
			gx = new(int)
		}
		i++
	}
}

func c21(n int) {
	for i := 5; i < n; i++ {
		more()
		if i < 5 {
			gx = new(int)
		}
		if more() {
			continue
		}
		more()
	}
}

func c22(n int) {
	for i := 10; i < 10; i++ {
		gx = new(int)
	}
	for i := 10; i < 10; i++ {
		gx = i
	}
	for i := 10; i != 10; i++ {
		gx = i
	}
	for i := 10; i == 10; i++ {
		gx = i
	}
	for i := 10; i == 11; i++ {
		gx = i
	}
	for i := 10; !(i == 10); i++ {
		gx = i
	}
	for i := 10; i != 10 && more(); i++ {
		gx = i
	}
	for i := 10; more() && i != 10; i++ {
		gx = i
	}
	for i := 10; more() && i < 10; i++ {
		gx = i
	}
}

func c23(n int) {
	x := 3
	if n > 3 {
		return
	}
	if n > 3 {
		x = 4
	}
	if x != 3 {
		gx = new(int)
	}
	if x == 4 {
		gx = new(int)
	}
}

func c24() {
	for i := len(h2); i >= count()&7; i-- {
		if i < 0 {
			gx = new(int)
		}
		println(len(append(make([]byte, i>>60), h0...)))
	}
}

func c25(x, y int) {
	if x > 3 && y > x {
		if y < 5 {
			gx = new(int)
		}
	}
	if x > 3 && y == x {
		if y < 4 {
			gx = new(int)
		}
	}
	if x&7 > y {
		if y > 6 {
			gx = new(int)
		}
	}
}
