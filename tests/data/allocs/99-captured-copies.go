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

// A variable that is captured by value is a copy in registers.
func c01(p0 any) {
	gx = func() {
		if !(p0 == nil) {
			more()
		} else {
			return
		}
		gn++
		if p0 == nil {
			gx = map[int]int{1: 1}
		}
	}
}

func c02(p0 any) {
	gx = func() {
		if !(p0 == nil) {
			more()
		} else {
			return
		}
		gn++
		switch {
		case p0 == nil:
			gx = map[int]int{1: 1}
		}
	}
}

func c03(p0 int) {
	gx = func() {
	if p0 >= 10 {
		more()
	} else {
		panic(gx)
	}
	if p0 > 0 || more() {
		return
	}
	gx = p0
	}
}

func c04(v1 int) {
	gx = func() {
			ok6 := v1%4 == 0
			if !ok6 {
				return
			}
			for v1%4 == 0 {
				more()
			}
			gx = make([]string, uint(v1)%9)
	}
}
