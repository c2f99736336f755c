package p

// Behind a bounds check its operands are known to be in bounds, and lengths and capacities to be large enough.

var gx any
var gn int
var gs []int

//go:noinline
func more() bool { return gn > 0 }

//go:noinline
func use(a int, b any) int { return a }

func ofIndex(v []int, n int) {
	_ = v[n]
	if n >= len(v) || n < 0 || n >= cap(v) || len(v) == 0 {
		gx = v
	}
	if len(v) == 1 || cap(v) == 1 {
		gx = new(int)
	}
}

func ofConstant(v []int) {
	_ = v[3]
	if len(v) < 4 || cap(v) < 4 {
		gx = v
	}
	if len(v) < 5 {
		gx = new(int)
	}
	gx = append(v[:0], 1, 2, 3, 4)
	gx = append(v[:0], 1, 2, 3, 4, 5)
}

func ofLow(v []int, n int) {
	_ = v[n:]
	if n > len(v) || n > cap(v) || n < 0 {
		gx = v
	}
	if n == len(v) {
		gx = new(int)
	}
}

func ofHigh(v []int, n int) {
	_ = v[:n]
	if n > cap(v) || n < 0 {
		gx = v
	}
	if n > len(v) {
		gx = new(int)
	}
}

func ofBoth(v []int, i, j int) {
	_ = v[i:j]
	if i > j || j < 0 || i > cap(v) || j > cap(v) {
		gx = v
	}
	if i > len(v) {
		gx = new(int)
	}
}

func ofThree(v []int, i, j, k int) {
	_ = v[i:j:k]
	if i > j || j > k || i > k || i > cap(v) || k > cap(v) || i < 0 {
		gx = v
	}
	if k > len(v) {
		gx = new(int)
	}
}

func ofOneConstant(v []int, j int) {
	_ = v[2:j]
	if j < 2 || cap(v) < 2 {
		gx = v
	}
	if len(v) < 2 {
		gx = new(int)
	}
	gx = append(v[:0], 1, 2)
}

func ofText(s string, i, j int) {
	_ = s[i:j]
	if i > j || j > len(s) || i > len(s) || i < 0 {
		gx = s
	}
	_ = s[j]
	if s == "" || j == len(s) {
		gx = s
	}
	if i == j {
		gx = new(int)
	}
}

func ofArrays(v [10]int, n int, m uint8, k int8, p *[10]int) {
	if v[n] > 0 {
		if n < 0 || n > 9 {
			gx = v
		}
		if n > 8 {
			gx = new(int)
		}
	}
	if p[m] > 0 && m > 9 {
		gx = v
	}
	if p[k] > 0 {
		if k > 9 || int(k) < 0 {
			gx = v
		}
		if k < 0 {
			gx = new(int)
		}
	}
}

func ofOtherTypes(v []int, n int8, m uint8, k uint64) {
	if more() {
		_ = v[n]
		if int(n) < 0 || int(n) >= len(v) {
			gx = v
		}
		if n < 0 {
			gx = new(int)
		}
	}
	if more() {
		_ = v[m]
		if int(m) >= len(v) {
			gx = v
		}
	}
	if more() {
		_ = v[k]
		if k > 1<<63 || int(k) < 0 || int(k) >= len(v) {
			gx = v
		}
	}
}

func inMemory(n int) {
	_ = gs[n]
	if n >= len(gs) {
		gx = gs
	}
	gn = 3
	if n >= len(gs) {
		gx = gs
	}
	more()
	if n >= len(gs) {
		gx = gs
	}
}

func inOrder(v, w []int, n int) {
	gn = use(v[n], append(v, 1))
	if n < 0 {
		gx = v
	}
	gn = w[n] + func() int {
		if n >= len(w) {
			gx = w
		}
		return 2
	}()
	if n >= len(w) {
		gx = w
	}
}

func ofOperands(v []int, n int) {
	if more() && v[n] > 0 && v[4] > 0 {
		if n < 0 || len(v) < 5 {
			gx = v
		}
	}
	if n < 0 {
		gx = new(int)
	}
	if more() || v[n] > 0 {
		if n < 0 {
			gx = new(int)
		}
	} else if n < 0 {
		gx = v
	}
}

func ofCases(v []int, n int) {
	switch {
	case n > 4 && v[7] == 3:
		if len(v) < 5 {
			gx = v
		}
	case n < 0 || len(v) == 0:
		gx = new(int)
	}
}

func ofLoops(v, w []int, n int, c chan int) {
	for i := range v {
		if v[n] > i {
			break
		}
	}
	if n < 0 {
		gx = new(int)
	}
	for v[n] = range w {
		if n < 0 {
			gx = new(int)
		}
	}
	if n < 0 {
		gx = new(int)
	}
	select {
	case v[n] = <-c:
		if n < 0 {
			gx = v
		}
	default:
	}
	if n < 0 {
		gx = new(int)
	}
}

func never(n int) {
	v := []int{}
	gx = v[n:n]
	gx = v[n : n+2]
	gx = new(int)
}

func lengthsOfAppends(p []int, n int) {
	println(cap(make([]byte, 0, len(append(p[n:n], p[n:n+2]...)))))
	gx = make([]int, 2, len(append(p[n:n], p[n:n+2]...)))
}

func sizesOfNothing(n int, a [10]int) {
	for i := range a {
		gx = make([]string, i>>60)
	}
	for i := 40; i > 0; i-- {
		gx = make([]string, i>>60)
		gx = make([]string, i/50)
		gx = make([]string, i/40)
	}
	if n > 0 && n < 5 {
		gx = make([]string, n>>3)
		gx = make([]string, n>>2)
	}
}
