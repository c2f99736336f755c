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

// The cases of a switch without a tag are asked in turn: each knows that those before it do not hold.
func o01(p0 any) {
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
		h2 = append(h2, 1)
}

func o02() {
	v1 := more()
	switch {
	case !v1:
		panic(gx)
	}
	gx = v1
	switch {
	case v1:
		gx = new(int)
	default:
		gx = new(int)
	}
}

func o03() {
	v1 := more()
	switch {
	case !v1:
		panic(gx)
	}
	if !v1 {
		gx = new(int)
	}
}

func o04() {
	v1 := more()
	if v1 {
		panic(gx)
	}
	gx = v1
	if v1 {
		gx = new(int)
	}
}

func o05() {
	v1 := count()
	switch {
	case v1 > 3:
		panic(gx)
	case v1 > 2:
		if v1 > 3 {
			gx = new(int)
		}
	default:
		if v1 > 2 {
			gx = new(int)
		}
	}
}

func o06(v int) {
	switch {
	default:
		if v > 3 {
			gx = new(int)
		}
	case v > 3:
		gx = new([2]int)
		fallthrough
	case v > 1:
		if v > 3 {
			gx = new([3]int)
		}
		if v > 1 {
			gx = new([4]int)
		}
	}
}

func o07(v, w int) {
	switch {
	case v > 3, w > 3:
		if v > 3 {
			gx = new([3]int)
		}
		if v <= 3 {
			gx = new([3]int)
		}
	case w > 1:
		if v > 3 || w > 3 {
			gx = new([5]int)
		}
	}
}

func o08(v []int, w int) {
	switch v[w] {
	case v[3]:
	case v[1]:
		if len(v) < 4 {
			gx = new([5]int)
		}
	}
	if w < 0 {
			gx = new([5]int)
	}
	if len(v) < 4 {
			gx = new([5]int)
	}
}

func o09(p *int, w int) {
	switch {
	case p == nil:
		return
	case *p == 3:
		w = 4
	case w == 4:
		gx = 4
	}
	if p == nil {
		gx = new([5]int)
	}
}

func o10(p *int, w int) {
	switch {
	case p == nil:
		panic(1)
	}
	if p == nil {
		gx = new([5]int)
	}
}

func o11(p *int, w int) {
	for {
	switch {
	case p == nil:
		return
	case w == 3:
		break
	default:
		continue
	}
	if w != 3 {
		gx = new([5]int)
	}
	if p == nil {
		gx = new([5]int)
	}
	}
}
