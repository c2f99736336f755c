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

// An operand that writes leaves two states of memory: gc leads no way around it if it cannot tell which a block sees.
func o01(t *int) {
	if t == nil || more() {
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

func o02(t *int) {
	if t == nil || more() {
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

func o03(t *int) {
	if t != nil && more() {
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

func o04(t *int) {
	if t != nil && more() {
		if t == nil {
			gx = new(int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o05(t *int) {
	if t != nil && more() {
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

func o06(t *int) {
	if t != nil && more() {
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

func o07(t *int) {
	if t == nil || more() {
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

func o08(t *int) {
	switch {
	case t == nil || more():
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

func o09(t *int) {
	switch {
	case t == nil || more():
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

func o10(t *int) {
	switch {
	case more():
		gn++
	case t == nil || more():
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

func o11(t *int) {
	switch {
	case t == nil || more():
		return
	}
	ok := t != nil && more()
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

func o12(t *int) {
	switch {
	case t == nil || more():
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

func o13(t *int) {
	if t == nil || more() {
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

func o14(t *int) {
	if t == nil || more() {
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

func o15(t *int) {
	if t != nil && more() {
		gn++
	} else {
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

func o16(t *int) {
	if t != nil && more() {
		h2 = append(h2, 1)
		h2 = append(h2, 1)
		if t == nil {
			gx = new([2]int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o17(t *int) {
	if t != nil && more() {
		h2 = append(h2, 1)
		if t == nil {
			gx = new([2]int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o18(t *int) {
	if t != nil && more() {
		h2[4] = 3
		if t == nil {
			gx = new([2]int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o19(t *int) {
	if t != nil && more() {
		h2[4] = gn / g7
		if t == nil {
			gx = new([2]int)
		}
	}
	more()
	for range h2 {
		more()
	}
}

func o20(t *int) []int {
	switch {
	case t == nil || more():
		return []int{3}
	}
	if more() && t == nil {
		gx = map[int]int{gn: 1}
	}
	return gx.([]int)
}

func o21(t *int) []int {
	ok5 := t != nil && more()
	if !ok5 {
		return []int{3}
	}
	if more() && t == nil {
		gx = map[int]int{gn: 1}
	}
	return gx.([]int)
}

func o22(t *int) []int {
	ok5 := t != nil && more()
	if !ok5 {
		return nil
	}
	if more() && t == nil {
		gx = map[int]int{gn: 1}
	}
	return gx.([]int)
}

func o23(t *int) {
	if t == nil {
		gx = []int{3}
		return
	}
	ok6 := more() || t == nil
	if ok6 {
		gx = new([3]int)
	}
	if more() && t == nil {
		gx = map[int]int{gn: 1}
	}
}

func o24(t *int) {
	if t == nil || more() {
		gx = []int{3}
		return
	}
	ok6 := more() || t == nil
	if ok6 {
		gx = new([3]int)
	}
	if more() && t == nil {
		gx = map[int]int{gn: 1}
	}
}

func o25(t *int) []int {
	if t == nil || more() {
		return []int{gn}
	}
	if more() && t == nil {
		gx = map[int]int{gn: 1}
	}
	return gx.([]int)
}

func o26(t *int) int {
	if t == nil || more() {
		return 3
	}
	if more() && t == nil {
		gx = map[int]int{gn: 1}
	}
	return gx.(int)
}

func o27(p *int) {
	for p != nil || more() {
		more()
	}
	for func() bool { return p != nil }() {
		gx = new(int)
		if more() {
			break
		}
	}
}

func o28(p *int) {
	for p != nil {
		more()
	}
	if p != nil {
		gx = new(int)
	}
}

func o29(p *int) {
	for p != nil || more() {
		more()
	}
	if p != nil {
		gx = new(int)
	}
}

func o30(p int) {
	for p > 3 || more() {
		more()
	}
	if p > 4 {
		gx = new(int)
	}
}
