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

type I76 interface{ K() }

// What a loop that may be left by a break has assigned to; elements of literals that are not given; shifts that leave nothing.
func l01(s [3]struct{ a, b int }, k int) {
	x := 0
	for _, e := range s {
		if e.a == k {
			x = e.b
			break
		}
	}
	if x > 3 {
		gx = new(int)
	}
	y := 0
	for more() {
		if more() {
			y = k
			break
		}
	}
	if y > 3 {
		gx = new(int)
	}
	z := 0
	for more() {
		if more() {
			z = 0
			break
		}
		if more() {
			return
		}
	}
	if z > 3 {
		gx = new(int)
	}
}

func l02(v2 string) {
	switch {
	case more() || v2 == "":
		return
	}
	gn = 3
	if len(v2) == 0 {
		gx = new(int)
	}
}

func l03(a7 []byte) {
	if len(a7) != 0 {
		panic(gx)
	}
	gn++
	gx = make([]string, len(a7[gn:gn+3]))
	gx = make([]int, 2, len(a7[1:]))
}

func l04(a7 []byte) {
	if len(a7) != 0 {
		panic(gx)
	}
	gx = make([]int, 2, len(a7[1:]))
}

func l05() {
	for i3 := 0; i3 < 10 && more(); i3 += 3 {
		gx = make([]string, i3>>60)
	}
}

func l06(n int) {
	if n >= 0 && n < 10 {
		gx = make([]string, n>>60)
	}
	if n >= 0 && n < 10 {
		gx = make([]string, n/16)
	}
	if n >= 4 && n < 5 {
		gx = make([]string, n-4)
	}
}

func l07(r2 int) {
	v4 := [...]int{2: r2}[1]
	for v4 >= 10 {
		more()
	}
	for v4 == 3 {
		gx = make([]int, gn)
		if more() {
			break
		}
	}
	if v4 == 3 {
		println(len(make([]byte, count())))
	}
}

func l08() {
	for i3 := gn; i3 < 3; i3 += 2 {
		if i3 >= 3 {
			gx = make([]int, gn)
		}
	}
}

func l09() {
			v5 := ([]int)(nil)
			println(len(append(v5[gn:gn], v5[gn:gn+2]...)))
}

func l10() {
			v5 := ([]int)(nil)
			println(len(append(v5[gn:gn], 1, 2)))
}

func l11() {
	defer println(gn)
	for more() {
		if more() {
			gx = append([]int(nil), gn)[0]
			break
		}
	}
}

func l12(r int) {
	v := [...]int{2: 4}[1]
	if v > 0 {
		gx = new([2]int)
	}
}

func l13(r int) {
	v := [...]int{0: r, 2: 4}[1]
	if v > 0 {
		gx = new([2]int)
	}
}

func l14(r int) {
	v := []int{0: r, 2: 4}[1]
	if v > 0 {
		gx = new([2]int)
	}
}
