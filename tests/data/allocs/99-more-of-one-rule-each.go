package p

// More of what is decided by one rule each.

var gx any
var gn int
var gb bool
var gs = "a text that shares no memory"
var g1, g2 *int16
var gi []int

//go:noinline
func more() bool { return gn > 0 }

type T struct {
	a, b int
	s    []int
}

func products(n, m int) {
	if (n&3)*(m&7) > 21 {
		gx = new(int)
	}
	if (n&3)*(m&7) > 20 {
		gx = new(string)
	}
	if (n&3)+(m&7) > 10 || (n&3)-(m&7) > 3 || (n&3)-(m&7) < -7 {
		gx = new(int)
	}
	if (n&3)+(m&7) > 9 || (n&3)-(m&7) > 2 {
		gx = new(string)
	}
}

func shiftedByNothing() {
	z := 0
	gn = gn << z
	gx = new(int)
}

func shiftedBelow() {
	z := -1
	gn = gn << z
	gx = new(int)
}

type P struct{ a, b int }

func aggregates(p P) {
	if p == (P{1, 2}) {
		gx = new(int)
	}
	q := P{1, 3}
	if q == (P{1, 2}) {
		gx = new(int)
	}
	if (P{1, 2}) == q {
		gx = new(string)
	}
	if [2]int{gn, 3} == [2]int{1, 4} {
		gx = new(int)
	}
}

func sums(n, m int) {
	if m > 3 {
		gx = new(int)
	}
	if n+1 == 3 {
		gx = new(string)
	}
	if n < 5 {
		if n+1 == 3 {
			gx = new(int8)
		}
		if n-1 == 3 {
			gx = new(int16)
		}
		if n-1 == 4 {
			gx = new(int32)
		}
		if n+gn == 3 {
			gx = new(int64)
		}
	}
}

func nilOrNot(p, q *int, r *T) {
	if p == nil {
		if p != nil {
			gx = new(int)
		}
	} else if p == nil {
		gx = new(string)
	}
	if r.s == nil {
		gx = new(int)
	}
}

func twoPointers(b bool, p, q *int) {
	r := new(P)
	if b {
		r = &P{1, 2}
	}
	if r == nil {
		gx = new(int)
	}
	var e any = 3
	if b {
		e = 4
	}
	if e == nil {
		gx = new(int)
	}
	if _, ok := e.(string); ok {
		gx = new(string)
	}
	var f any = 3
	if b {
		f = "a"
	}
	if _, ok := f.(string); ok {
		gx = new(string)
	}
	if f == nil {
		gx = new(int)
	}
}

func oneOfTwoHeld(b bool, u, v *P) {
	x, y := &P{1, 2}, &P{3, 4}
	z := x
	if b {
		z = y
	}
	if z.a == 1 {
		gx = new(int)
	}
	w := x
	if b {
		w = x
	}
	if w.a == 3 {
		gx = new(string)
	}
}

func emptied(n uint8) {
	if n < 3 {
		if n != 0 && n != 1 && n != 2 {
			gx = new(int)
		}
	}
	if n != 255 && n != 254 && n > 253 {
		gx = new(string)
	}
	if n < 1 && n != 0 {
		gx = new(int)
	}
}

func fromInterface(e error, i interface{ Error() string }) {
	var a int16
	g1 = &a
	gx = e
	var b int16
	g2 = &b
	var x any = i
	gx = x
}

func arrays(a [5]int, p *[5]int, c chan int, m map[int]int, f func(func(int) bool)) {
	for i := range a {
		if i > 4 || i < 0 {
			gx = new(int)
		}
		if i > 3 {
			gx = new(string)
		}
	}
	for i := range p {
		if i > 4 || i < 0 {
			gx = new(int)
		}
	}
	for i := range c {
		if i < 0 {
			gx = new(int)
		}
	}
	for i := range m {
		if i < 0 {
			gx = new(int)
		}
	}
	for i := range f {
		if i < 0 {
			gx = new(int)
		}
	}
	for i := range gn {
		if i < 0 {
			gx = new(int)
		}
	}
	for i := range gs {
		if i < 0 {
			gx = new(int)
		}
	}
}

func givenOnce(x int) []int {
	var s []int
	s = append(s, x)
	return s
}

func givenTwice(x int) []int {
	var s []int
	s = append(s, x)
	s = append(s, x)
	return s
}

func givenInLoop(x int, h func([]int)) []int {
	var s []int
	for i := range x {
		s = append(s, i)
	}
	h(s)
	return s
}

func givenToMethod(x int, h interface{ m([]int) }) []int {
	var s []int
	for i := range x {
		s = append(s, i)
	}
	h.m(s)
	return s
}

func lookAt(s []int) int { return len(s) }

func givenToKnown(x int) []int {
	var s []int
	for i := range x {
		s = append(s, i)
	}
	gn = lookAt(s)
	return s
}

func copied(s []int, p []*int, t string, b []byte) {
	var a int16
	g1 = &a
	copy(s, gi)
	var c int16
	g2 = &c
	var d int16
	g1 = &d
	copy(p, p[1:])
	var e int16
	g2 = &e
	var f int16
	g1 = &f
	copy(b, t)
	var h int16
	g2 = &h
}

func switched(n int) {
	switch n {
	case 1:
		return
	case 2:
		gx = new(int)
		return
	default:
		return
	}
	gx = new(string)
}

func leftByLabel(n int) {
outer:
	for {
		for i := range n {
			switch i {
			case 3:
				break outer
			case 4:
				break
			case 5:
				continue outer
			}
			gx = new(int)
		}
		gx = new(string)
	}
	gx = new(int8)
}

func neverLeft(n int) {
	for {
		for {
			if gn > 3 {
				break
			}
		}
		gx = new(int)
	}
	gx = new(string)
}

func runes(f func() string, b []byte, g func() []byte) int {
	n := len([]rune(f() + gs))
	n += len(string(g()))
	n += len(string(append(b, 'a')))
	return n + len([]rune(string(append(b, 'b'))))
}

func capped(s []int) {
	t := s[2:4:7]
	if cap(t) == 5 && len(t) == 2 {
		gx = new(int)
	} else {
		gx = new(string)
	}
	u := append(t, 1, 2, 3)
	v := append(t, 1, 2, 3, 4)
	gi = u
	gi = v
}

func distances(s []int, i, j int) {
	t := s[i : i+3]
	if len(t) == 3 {
		gx = new(int)
	} else {
		gx = new(string)
	}
	u := s[i : i*3]
	if len(u) == 3 {
		gx = new(int)
	} else {
		gx = new(string)
	}
	w := s[i:i]
	if len(w) == 0 {
		gx = new(int)
	} else {
		gx = new(string)
	}
}

func behind(p **T, q [][]int) {
	(*p).s[1] = 4
	if (*p).s[1] == 5 {
		gx = new(int)
	}
}

func masked(u uint8, f float64, s string) {
	v := u & 3
	if v > 3 {
		gx = new(int)
	}
	if v > 2 {
		gx = new(string)
	}
	w := float64(u)
	if w > 300 {
		gx = new(int)
	}
	x := int(u)
	if x > 255 || x < 0 {
		gx = new(int)
	}
	y := max(f, 3)
	if y < 2 {
		gx = new(int)
	}
	z := max(u, 3)
	if z < 3 {
		gx = new(int)
	}
	t := max(s, "a")
	if t < "a" {
		gx = new(string)
	}
}

func added(m map[string]int, k []byte, n int) {
	n += 3
	gn += n
	m[string(k)] += 2
	gs += "a text that shares no memory"
}

func capturedByReference() {
	x := 3
	f := func() { x++ }
	f()
	if x == 3 {
		gx = new(int)
	}
	if x == 2 {
		gx = new(string)
	}
}

func capturedByValue() {
	x := 3
	f := func() { gn = x }
	f()
	if x == 2 {
		gx = new(string)
	}
}
