package p

// What one rule each decides: operands that ask for memory in places that are looked at for other reasons, limits that are
// just met, values that are known from just before.

var gx any
var gn int
var gb bool
var gs string
var g1, g2 *int16
var gi []int

//go:noinline
func hide[E any](e E) E { return e }

func toArrays(s []int, n *int) [2]int {
	a := [2]int(append(s, 1, 2))
	b := (*[2]int)(append(s, *n))
	return [2]int{a[0], b[1]}
}

func byTable(n int) {
	if n == 3 {
		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func byTableOfConstant() {
	n := 3
	switch n {
	case 1:
		gx = new(int)
	case 2:
		gx = new(int8)
	case 3:
		gx = new(string)
	case 4:
		gx = new(int32)
	case 5:
		gx = new(int64)
	case 6:
		gx = new(bool)
	case 7:
		gx = new(float64)
	case 8:
		gx = new([]int)
	}
}

func oneOfArrays(x [1][2]int, y [1][1]int, z [2]int) {
	var a int16
	g1 = &a
	gn = x[0][1]
	var b int16
	g2 = &b
}

func ofTwo(x [1][2]int, y [1][1]int, z [2]int) {
	var a int16
	g1 = &a
	gn = z[0]
	var b int16
	g2 = &b
}

func gaps(n int) {
	switch n & 3 {
	case 0, 3:
		gx = new(int)
	default:
		gx = new(string)
	}
}

func gapsOfMore(n int) {
	switch n & 3 {
	case 0, 1, 3:
		gx = new(int)
	default:
		gx = new(string)
	}
}

func gapsBetween(n int) {
	switch n & 3 {
	case 0, 3:
		gx = new(int)
	case 1, 2:
		gx = new(bool)
	default:
		gx = new(string)
	}
}

func setThree() bool { gn = 3; return true }

func setInOperand(b bool) {
	ok := b && setThree()
	if gn == 4 {
		gx = new(int)
	}
	if gn == 3 {
		gx = new(string)
	}
	gb = ok
}

func setBeforeOperand(b bool) {
	gn = 3
	ok := b && gs == "a"
	if gn == 4 {
		gx = new(int)
	}
	gb = ok
}

func lengthOfMap(s []int, n int) map[int]int { return make(map[int]int, len(append(s, n))) }

type T struct {
	a, b int
	s    []int
}

func sameValue(p *T) {
	if p != nil {
		q := p
		if q.a == 3 {
			if p.a == 4 {
				gx = new(int)
			}
		}
	}
}

func appended(p *T, n int) {
	p.s =
		append(p.s, n)
	gi =
		append(gi, n)
	p.s =
		append(gi, n)
	hide(p).s =
		append(hide(p).s, n)
}

func appendedFarther(p *[]T, m map[int][]int, n int) {
	(*p)[n].s =
		append((*p)[n].s, n)
	(*p)[n+1].s =
		append((*p)[n+1].s, n)
	m[n] =
		append(m[n], n)
	(*p)[gn].s =
		append((*p)[gn].s, n)
}

func sums(n int) {
	if n < 2 {
		if n+1 == 3 {
			gx = new(int8)
		}
		if n-1 == 3 {
			gx = new(int16)
		}
	}
	if gn > 2 {
		if n+gn == 3 {
			gx = new(int32)
		}
	}
}

func cut() {
	s := make([]int, 5, 9)
	t := s[2:]
	if len(t) == 3 {
		gx = new(int)
	} else {
		gx = new(string)
	}
	if cap(t) == 7 {
		gx = new(int)
	} else {
		gx = new(string)
	}
	u := t[1:]
	if len(u) == 2 && cap(u) == 6 {
		gx = new(int)
	} else {
		gx = new(string)
	}
}

func cutAndAppended(n int) []int {
	s := make([]int, 5, n)
	t := s[2:]
	if len(t) == 3 {
		t = append(t, 1)
	}
	return t
}

func shifted() {
	x, y := 8, 2
	if x>>y == 2 {
		gx = new(int)
	} else {
		gx = new(string)
	}
	if x<<y == 32 {
		gx = new(int)
	} else {
		gx = new(string)
	}
	if x-y == 6 {
		gx = new(int)
	} else {
		gx = new(string)
	}
	if y-x == -6 {
		gx = new(int)
	} else {
		gx = new(string)
	}
	if x&^y == 8 && x^y == 10 && x|y == 10 && x%3 == 2 && x/3 == 2 && x*y == 16 {
		gx = new(int)
	} else {
		gx = new(string)
	}
}

func added(m map[int]string, p *T, a, b string, i int) {
	m[i] += a + b
	gs += a + b
	gs += a
	m[i] += a
}

func comparedToLength(s []int, p *T) {
	if len(s) > cap(s) {
		gx = new(int)
	}
	if len(p.s) > cap(p.s) {
		gx = new(string)
	}
	if len(gi) > cap(gi) {
		gx = new(int8)
	}
	if cap(s) < len(s) {
		gx = new(int16)
	}
	if cap(p.s) < len(p.s) {
		gx = new(int32)
	}
	if len(hide(s)) > cap(hide(s)) {
		gx = new(int64)
	}
}

func deferred(n int, f func()) int {
	defer f()
	defer f()
	defer f()
	if n == 1 {
		return 1
	}
	if n == 2 {
		return 2
	}
	if n == 3 {
		return 3
	}
	if n == 4 {
		return 4
	}
	return 5
}

func deferredMore(n int, f func()) int {
	defer f()
	defer f()
	defer f()
	if n == 1 {
		return 1
	}
	if n == 2 {
		return 2
	}
	if n == 3 {
		return 3
	}
	if n == 4 {
		return 4
	}
	if n == 5 {
		return 5
	}
	return 6
}

func deferredTwice(n int, f func()) int {
	defer f()
	defer f()
	if n == 1 {
		return 1
	}
	if n == 2 {
		return 2
	}
	if n == 3 {
		return 3
	}
	if n == 4 {
		return 4
	}
	if n == 5 {
		return 5
	}
	if n == 6 {
		return 6
	}
	return 7
}

func deferredEight(f func()) {
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
}

func deferredNine(f func()) {
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
}

func putToFront(s []int, n int) {
	gi = append(s[:0], s...)
	t := append(s, n)
	gi = append(t[:0], t...)
}

func putToFrontInLoop(s []int, n int) {
	for range n {
		s = append(s, n)
	}
	gi = append(s[:0], s...)
	gi = append(s, gi[:0]...)
}

type P struct{ _, a *int }

func boxes(a int32, p *int, u [1]*int, v struct{ a int32 }, w [2]int16, x struct{ a, b int16 }, y float32, z P) {
	gx = a
	gx = p
	gx = u
	gx = v
	gx = w
	gx = x
	gx = y
	gx = z
}

func numbers(n uint8) {
	if n > 3 && n < 5 {
		if n == 4 {
			gx = new(int)
		} else {
			gx = new(string)
		}
	}
	if n != 0 && n != 1 && n < 3 {
		if n == 2 {
			gx = new(int)
		} else {
			gx = new(string)
		}
	}
	if n != 0 && n != 2 && n != 1 && n < 3 {
		gx = new(int)
	}
}

func numbersThatFill(n int8, u uint8) {
	if int(n) > 127 || int(u) > 255 || int(n) < -128 {
		gx = new(int)
	}
	if int(n) > 126 || int(u) > 254 || int(n) < -127 {
		gx = new(string)
	}
}

func four() []int {
	x := [4][]int{
		{
			gn},
		{
			gn},
		{
			gn},
		{
			gn},
	}
	return x[gn&3]
}

func five() []int {
	x := [5][]int{
		{
			gn},
		{
			gn},
		{
			gn},
		{
			gn},
		{
			gn},
	}
	return x[gn&3]
}

func fourTaken() []int {
	x := [4][]int{}
	y := &x
	x = [4][]int{
		{
			gn},
		{
			gn},
		{
			gn},
		{
			gn},
	}
	return y[gn&3]
}

func pointer() *[5][]int {
	return &[5][]int{
		{
			gn},
		{
			gn},
		{
			gn},
		{
			gn},
		{
			gn},
	}
}
