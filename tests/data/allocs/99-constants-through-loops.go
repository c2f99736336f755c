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

// A variable is the constant that it starts with until a way back that can be taken brings another value.
func c01() {
	for i, v := range "text" {
		switch {
		case more() || i == 0:
			panic(gx)
		}
		gx = v
	}
}

func c02() {
	for i := range gn {
		if i == 0 {
			panic(gx)
		}
		gx = new(int)
	}
}

func c03() {
	for i := 0; i < gn; i++ {
		if i < 3 {
			return
		}
		gx = new(int)
	}
}

func c04() {
	for i := 0; i < gn; i++ {
		if i > 7 {
			gx = new(int)
		}
		break
	}
}

func c05() {
	for i := 0; i < gn; i++ {
		if i != 0 {
			gx = new(int)
		}
		break
	}
}

func c06() {
	for i := 10; ; i += 3 {
		if i > 3 {
			break
		}
		gx = new(int)
	}
}

func c07() {
	for i := 10; ; i += 3 {
		println(len(make([]byte, i)))
		if i > 3 {
			break
		}
		gx = new(int)
	}
}

func c08() {
	for i := range gn {
		ok7 := func() bool { return i > 7 }()
		if !ok7 {
			panic(gx)
		}
		more()
		gx = make([]int, max(i, i))
	}
}

func c09() {
	for range gn {
		x := 3
		for i := range gn {
			if i == 0 {
				return
			}
			x++
		}
		if x > 3 {
			gx = new(int)
		}
	}
}

func c10() {
	x := 3
	for i := range gn {
		if i == 0 {
			break
		}
		x++
	}
	if x > 3 {
		gx = new(int)
	}
}

func c11() {
	x := 3
	for {
		if x < 4 {
			break
		}
		x++
	}
	if x > 3 {
		gx = new(int)
	}
}

func c12() {
	x := 3
	for x < 5 {
		if x < 4 {
			if more() {
				gx = new(int)
			}
			return
		}
		gx = new(int)
		x++
	}
}

func c13() {
	x := 3
	for {
		if x != 3 {
			gx = new(int)
			x++
		}
		if more() {
			break
		}
	}
}

func c14() {
	x := 3
	for {
		if x == 4 {
			gx = new(int)
			x++
		}
		if more() {
			break
		}
	}
}

func c15() {
	x := 3
	for i := range gn {
		if i == 0 {
			break
		}
		x++
	}
	if x > 3 {
		gx = new(int)
	}
}

func c16() {
	x := 3
	for i := range gn {
		if i == 0 {
			return
		}
		x++
	}
	if x > 3 {
		gx = new(int)
	}
}

func c17() {
	x := 3
	for range gn {
		if x == 3 {
			return
		}
		x++
	}
	if x > 3 {
		gx = new(int)
	}
}
