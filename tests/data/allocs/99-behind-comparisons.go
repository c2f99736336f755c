package p

// Comparisons that the run time makes: behind them memory is another to gc, and where two ways meet it may lose what a condition told.

var (
	gx any
	gn int
	gb bool
	g8 string
	h2 []int
	h0 []byte
	g7 int
)

type B [3]int

type P struct{ a, b string }

//go:noinline
func more() bool { return gn > 3 }

func a1(p *int, t, u string) {
	if *p == 3 {
		gb2 := t == u
		if *p == 4 {
			gx = new(int)
		}
		gb = gb2
	}
}

func a2(p *int, t, u string) {
	if *p == 3 {
		if t == u {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func a3(p *int, t, u string) {
	if *p == 3 {
		if t == "ab" {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func a4(p *int, t, u string) {
	if *p == 3 {
		if t < u {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func a5(p *int, t, u any) {
	if *p == 3 {
		if t == u {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func a6(p *int, t, u [9]int) {
	if *p == 3 {
		if t == u {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func a7(p *int, t []byte, u string) {
	if *p == 3 {
		if string(t) == u {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func a8(p *int, t []byte, u string) {
	*p = 3
	gb2 := string(t) == u
	if *p == 4 {
		gx = new(int)
	}
	gb = gb2
}

func a9(p *int, t, u string) {
	*p = 3
	gb2 := t == u
	if *p == 4 {
		gx = new(int)
	}
	gb = gb2
}

func i1(p *int, t any, n int) {
	if *p == 3 {
		if t == n {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func i2(p *int, t any, n int) {
	if *p == 3 {
		if t == any(n) {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func i3(p *int, t any, n string) {
	if *p == 3 {
		if t == n {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func i4(p *int, t any, n *int) {
	if *p == 3 {
		if t == n {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func i5(p *int, t any, n B) {
	if *p == 3 {
		if t == n {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func i6(p *int, t error, n error) {
	if *p == 3 {
		if t == n {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func i7(p *int, t error) {
	if *p == 3 {
		if t == nil {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func i8(p *int, t, n P) {
	if *p == 3 {
		if t == n {
			if *p == 4 {
				gx = new(int)
			}
		}
	}
}

func i9(p *int, t string) {
	if *p == 3 {
		if t == "12345678901234567" {
			if *p == 4 {
				gx = new(int)
			}
			if len(t) == 4 {
				gx = new(int8)
			}
		}
	}
}

func j1(t, u string) {
	if t == "12345678901234567" {
		if len(t) == 4 {
			gx = new(int8)
		}
		for range gn {
			gb = !gb
		}
	}
	for range gn {
		gb = !gb
	}
}

func j2(t *string, u string) {
	if *t == "12345678901234567" {
		if len(*t) == 4 {
			gx = new(int8)
		}
		gn++
	}
}

func j3(t *string, u string) {
	if *t == "12345678901234567" {
		gb = true
		if len(*t) == 4 {
			gx = new(int8)
		}
		gn++
	}
}

func j4(t string) {
	switch t {
	case "12345678901234567":
		if len(t) == 4 {
			gx = new(int8)
		}
		for range gn {
			gb = !gb
		}
	}
	for range gn {
		gb = !gb
	}
}

func o01a(t *int, h [9]int) {
	if t == nil || (h == [9]int{}) {
		return
	}
	if t == nil {
		gx = new(int)
	}
	more()
	for range h2 {
		more()
	}
}

func o01x(t *int, h any) {
	if t == nil || h == gx {
		return
	}
	if t == nil {
		gx = new(int)
	}
	more()
	for range h2 {
		more()
	}
}

func o02a(t *int, h [9]int) {
	if t == nil || (h == [9]int{}) {
		if more() {
			more()
		}
		return
	}
	if t == nil {
		gx = new(int)
	}
	more()
	for range h2 {
		more()
	}
}

func o02s(t *int, h string) {
	if t == nil || h == g8 {
		if more() {
			more()
		}
		return
	}
	if t == nil {
		gx = new(int)
	}
	more()
	for range h2 {
		more()
	}
}

func o02x(t *int, h any) {
	if t == nil || h == gx {
		if more() {
			more()
		}
		return
	}
	if t == nil {
		gx = new(int)
	}
	more()
	for range h2 {
		more()
	}
}

func o03a(t *int, h [9]int) {
	if t != nil && (h == [9]int{}) {
		if t == nil {
			gx = new(int)
		}
		for range h2 {
			more()
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o03s(t *int, h string) {
	if t != nil && h == g8 {
		if t == nil {
			gx = new(int)
		}
		for range h2 {
			more()
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o03x(t *int, h any) {
	if t != nil && h == gx {
		if t == nil {
			gx = new(int)
		}
		for range h2 {
			more()
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o04a(t *int, h [9]int) {
	if t != nil && (h == [9]int{}) {
		if t == nil {
			gx = new(int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o04s(t *int, h string) {
	if t != nil && h == g8 {
		if t == nil {
			gx = new(int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o04x(t *int, h any) {
	if t != nil && h == gx {
		if t == nil {
			gx = new(int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o05a(t *int, h [9]int) {
	if t != nil && (h == [9]int{}) {
		if t == nil {
			gx = new(int)
		}
		return
	} else {
		more()
	}
	more()
	for range h2 {
		more()
	}
}

func o05s(t *int, h string) {
	if t != nil && h == g8 {
		if t == nil {
			gx = new(int)
		}
		return
	} else {
		more()
	}
	more()
	for range h2 {
		more()
	}
}

func o05x(t *int, h any) {
	if t != nil && h == gx {
		if t == nil {
			gx = new(int)
		}
		return
	} else {
		more()
	}
	more()
	for range h2 {
		more()
	}
}

func o06a(t *int, h [9]int) {
	if t != nil && (h == [9]int{}) {
		if t == nil {
			gx = new(int)
		}
		more()
	} else {
		for range h2 {
			more()
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o06s(t *int, h string) {
	if t != nil && h == g8 {
		if t == nil {
			gx = new(int)
		}
		more()
	} else {
		for range h2 {
			more()
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o06x(t *int, h any) {
	if t != nil && h == gx {
		if t == nil {
			gx = new(int)
		}
		more()
	} else {
		for range h2 {
			more()
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o07a(t *int, h [9]int) {
	if t == nil || (h == [9]int{}) {
		for range h2 {
			more()
		}
	} else {
		if t == nil {
			gx = new(int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o07s(t *int, h string) {
	if t == nil || h == g8 {
		for range h2 {
			more()
		}
	} else {
		if t == nil {
			gx = new(int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o07x(t *int, h any) {
	if t == nil || h == gx {
		for range h2 {
			more()
		}
	} else {
		if t == nil {
			gx = new(int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o08a(t *int, h [9]int) {
	switch {
	case t == nil || h == [9]int{}:
		for range h2 {
			more()
		}
	default:
		if t == nil {
			gx = new(int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o08s(t *int, h string) {
	switch {
	case t == nil || h == g8:
		for range h2 {
			more()
		}
	default:
		if t == nil {
			gx = new(int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o08x(t *int, h any) {
	switch {
	case t == nil || h == gx:
		for range h2 {
			more()
		}
	default:
		if t == nil {
			gx = new(int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o09a(t *int, h [9]int) {
	switch {
	case t == nil || h == [9]int{}:
		return
	default:
		if t == nil {
			gx = new(int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o09s(t *int, h string) {
	switch {
	case t == nil || h == g8:
		return
	default:
		if t == nil {
			gx = new(int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o09x(t *int, h any) {
	switch {
	case t == nil || h == gx:
		return
	default:
		if t == nil {
			gx = new(int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o10a(t *int, h [9]int) {
	switch {
	case more():
		gn++
	case t == nil || h == [9]int{}:
		gn++
	default:
		if t == nil {
			gx = new(int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o10s(t *int, h string) {
	switch {
	case more():
		gn++
	case t == nil || h == g8:
		gn++
	default:
		if t == nil {
			gx = new(int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o10x(t *int, h any) {
	switch {
	case more():
		gn++
	case t == nil || h == gx:
		gn++
	default:
		if t == nil {
			gx = new(int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o11a(t *int, h [9]int) {
	switch {
	case t == nil || h == [9]int{}:
		return
	}
	ok := t != nil && h == [9]int{}
	if !ok {
		return
	}
	gn = 3
	ok6 := more() || t == nil
	if ok6 {
		gx = new([3]int)
	}
	if more() && t == nil {
		gx = new([2]int)
	}
}

func o11s(t *int, h string) {
	switch {
	case t == nil || h == g8:
		return
	}
	ok := t != nil && h == g8
	if !ok {
		return
	}
	gn = 3
	ok6 := more() || t == nil
	if ok6 {
		gx = new([3]int)
	}
	if more() && t == nil {
		gx = new([2]int)
	}
}

func o11x(t *int, h any) {
	switch {
	case t == nil || h == gx:
		return
	}
	ok := t != nil && h == gx
	if !ok {
		return
	}
	gn = 3
	ok6 := more() || t == nil
	if ok6 {
		gx = new([3]int)
	}
	if more() && t == nil {
		gx = new([2]int)
	}
}

func o12a(t *int, h [9]int) {
	switch {
	case t == nil || h == [9]int{}:
		h0[3] = 4
		return
	}
	if more() && t == nil {
		gx = new([2]int)
	}
	more()
	for range h2 {
		more()
	}
}

func o12s(t *int, h string) {
	switch {
	case t == nil || h == g8:
		h0[3] = 4
		return
	}
	if more() && t == nil {
		gx = new([2]int)
	}
	more()
	for range h2 {
		more()
	}
}

func o12x(t *int, h any) {
	switch {
	case t == nil || h == gx:
		h0[3] = 4
		return
	}
	if more() && t == nil {
		gx = new([2]int)
	}
	more()
	for range h2 {
		more()
	}
}

func o13a(t *int, h [9]int) {
	if t == nil || (h == [9]int{}) {
		h0[3] = 4
		h2 = append(h2, 1)
		panic(3)
	}
	if more() && t == nil {
		gx = new([2]int)
	}
	more()
	for range h2 {
		more()
	}
}

func o13s(t *int, h string) {
	if t == nil || h == g8 {
		h0[3] = 4
		h2 = append(h2, 1)
		panic(3)
	}
	if more() && t == nil {
		gx = new([2]int)
	}
	more()
	for range h2 {
		more()
	}
}

func o13x(t *int, h any) {
	if t == nil || h == gx {
		h0[3] = 4
		h2 = append(h2, 1)
		panic(3)
	}
	if more() && t == nil {
		gx = new([2]int)
	}
	more()
	for range h2 {
		more()
	}
}

func o14a(t *int, h [9]int) {
	if t == nil || (h == [9]int{}) {
		panic(3)
	}
	if more() && t == nil {
		gx = new([2]int)
	}
	more()
	for range h2 {
		more()
	}
}

func o14s(t *int, h string) {
	if t == nil || h == g8 {
		panic(3)
	}
	if more() && t == nil {
		gx = new([2]int)
	}
	more()
	for range h2 {
		more()
	}
}

func o14x(t *int, h any) {
	if t == nil || h == gx {
		panic(3)
	}
	if more() && t == nil {
		gx = new([2]int)
	}
	more()
	for range h2 {
		more()
	}
}
