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

// No length is above its capacity; what is cut from a slice knows what was known of that then.
func l01(p0 []string) {
			ok2 := p0 == nil
			if !ok2 {
				return
			}
			ok3 := more() && len(p0) == 0
			if !ok3 {
				return
			}
			more()
			gx = make([]int, len(p0))
}

func l02(vs ...*int) {
	for {
		if vs != nil {
			return
		}
		if more() && cap(vs) < 3 {
			more()
		} else {
			return
		}
		println(cap(make([]byte, 0, len(vs))))
		if more() || len(vs) == 0 {
			gx = any(gn)
		}
		if more() {
			break
		}
	}
}

func l03(vs ...*int) {
		if vs != nil {
			return
		}
		println(cap(make([]byte, 0, len(vs))))
}

func l04(vs ...*int) {
		if cap(vs) < 3 {
		println(cap(make([]byte, 0, len(vs))))
		}
}

func l05(vs ...*int) {
		if len(vs) < 3 {
		println(cap(make([]byte, 0, len(vs))))
		}
		if 3 > cap(vs) {
			if len(vs) > 3 {
				gx = new(int)
			}
		}
}

func l06(v3 []byte) {
	println(len(make([]byte, len(append(v3[gn:gn], v3[gn:gn+2]...)))))
}

func l07(v3 []byte) {
	ok4 := func() bool { return cap(v3) < 3 }()
	if ok4 {
		return
	}
	gn = 3
	println(len(make([]byte, len(append(v3[gn:gn], v3[gn:gn+2]...)))))
}

func l08() {
	v3 := h0
	if cap(v3) < 3 {
		return
	}
	gn = 3
	println(len(make([]byte, len(append(v3[gn:gn], v3[gn:gn+2]...)))))
}

func l09(v3 []byte) {
	gn = 3
	println(len(make([]byte, len(append(v3[gn:gn], v3[gn:gn+2]...)))))
}

func l10() {
	v1 := (gn &^ gn)
	switch {
	case func() bool { return v1%4 == 0 }():
		gn++
	}
	gn = 3
	if v1 != 0 {
		gx = any(gn)
	}
	if v1 > 0 {
		gx = any(gn)
	}
	if v1 == 1 {
		gx = any(gn)
	}
}
