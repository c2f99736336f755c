package p

// What cutting leaves of slices, texts and arrays; what makes give whose length or capacity varies.

var gx any
var gn int
var gs []int
var gt string

func fromIndex(a [8]int, p *[8]int, i int) {
	s := p[1:3]
	if len(s) != 2 {
		gx = new(int)
	}
	if cap(s) != 7 {
		gx = new(int8)
	}
	s = append(s, 1, 2, 3, 4, 5)
	gs = append(s, 6)
	t := p[:]
	if len(t) != 8 || cap(t) != 8 {
		gx = new(int16)
	}
	u := t[2:]
	if len(u) != 6 || cap(u) != 6 {
		gx = new(int32)
	}
	v := t[2:2]
	if len(v) != 0 || cap(v) != 6 {
		gx = new(int64)
	}
	w := a[3:5:6]
	if len(w) != 2 || cap(w) != 3 {
		gx = new(uint)
	}
	w = append(w, 1)
	gs = append(w, 2)
	x := a[8:]
	if len(x) != 0 || cap(x) != 0 {
		gx = new(uint8)
	}
	gs = append(x, i)
	y := p[2:5:5]
	gs = append(y, i)
	z := p[0:0:1]
	gs = append(z, i)
}

func unknownBase(s []int, i, n int) {
	a := s[2:5]
	if len(a) != 3 {
		gx = new(int)
	}
	b := s[i : i+3]
	if len(b) != 3 {
		gx = new(int8)
	}
	c := s[i-1 : i+2]
	if len(c) != 3 {
		gx = new(int16)
	}
	d := s[i:i]
	if len(d) != 0 {
		gx = new(int32)
	}
	e := s[len(s):]
	if len(e) != 0 {
		gx = new(int64)
	}
	f := s[0:4]
	if len(s[:4:4]) != 4 {
		gx = new(uint8)
	}
	g := s[1:4:6]
	if len(g) != 3 || cap(g) != 5 {
		gx = new(uint16)
	}
	h := s[1:4:n]
	if len(h) != 3 {
		gx = new(uint32)
	}
	g = append(g, 1, 2)
	gs = append(g, 3)
	if f == nil {
		gx = new(string)
	}
	if s[0:0] == nil {
		gx = new(bool)
	}
	if k := s[i+1 : i+1]; len(k) != 0 {
		gx = new(float32)
	}
	if k := s[i : n+3]; len(k) != 3 {
		gx = new(float64)
	}
	if k := s[i+2 : i+1]; len(k) != 0 {
		gx = new(complex64)
	}
}

func texts(t string, i int) {
	x := "abcdef"
	if x[1:3] != "bc" {
		gx = new(int)
	}
	if x[2:] != "cdef" {
		gx = new(int8)
	}
	if x[:2] != "ab" {
		gx = new(int16)
	}
	if x[6:] != "" || x[0:0] != "" {
		gx = new(int32)
	}
	if len(t[1:4]) != 3 {
		gx = new(int64)
	}
	if len(t[i:i+2]) != 2 {
		gx = new(uint)
	}
	if len(t[len(t):]) != 0 {
		gx = new(uint8)
	}
	if x[:] != "abcdef" {
		gx = new(uint16)
	}
	gt = x[:i]
}

func made(n int) {
	a := make([]int, 3, 5)
	a = append(a, 1, 2)
	gs = append(a, 3)
	b := make([]int, 0, n)
	if len(b) != 0 {
		gx = new(int)
	}
	gs = append(b, 1)
	if b == nil {
		gx = new(int8)
	}
	c := make([]int, 2, n+2)
	if len(c) != 2 {
		gx = new(int16)
	}
	d := make([]int, 0, n&7+3)
	d = append(d, 1, 2, 3)
	gs = append(d, 4)
	e := make([]int, n)
	if len(e) == cap(e) {
		gx = new(int64)
	}
	f := make([]int, 0, len(e)+2)
	f = append(f, 1)
	gs = append(f, 2)
	g := make([]int, 0)
	gs = append(g, 1)
	if g == nil {
		gx = new(uint)
	}
	gs = g
}

func onStack(n int) int {
	a := make([]int, 0, n)
	a = append(a, 1)
	b := make([]int, 0, n&7+3)
	c := make([]int, 2, 4)
	c = append(c, 1, 2)
	c = append(c, 3)
	d := make([]int, 0, len(b)+1)
	d = append(d, 2)
	e := make([]int, 0, 3)
	if e == nil {
		gx = new(int)
	}
	f := make([]int, 0)
	if f == nil {
		gx = new(int8)
	}
	g := make([][1 << 20]byte, 0, n)
	g = append(g, [1 << 20]byte{})
	return len(a) + len(b) + len(c) + len(d) + len(g)
}

func negative(k int) {
	k = -1
	switch gn {
	case 1:
		a := make([]int, k)
		gx = new(int)
		gs = a
	case 2:
		a := make([]int, k, 3)
		gx = new(int8)
		gs = a
	case 3:
		a := make([]int, k)
		gs = append(a, 1)
		gx = new(int16)
	case 4:
		a := make([]int, k)
		gn = len(append(a, 1))
		gx = new(int32)
	}
}

func known(s []int) {
	if len(s) == 5 {
		t := s[1:]
		if len(t) != 4 {
			gx = new(int)
		}
		u := s[:3]
		gs = append(u, 1, 2)
		gs = append(u, 1, 2, 3)
		gs = append(s[:4], 1)
		gs = append(s[:4:4], 1)
		gs = append(s[2:3], 1, 2)
		gs = append(s[2:3], 1, 2, 3)
	}
	if cap(s) > 5 {
		gs = append(s[:3], 1, 2, 3)
		gs = append(s[:3], 1, 2, 3, 4)
	}
	if s == nil {
	} else {
		if t := s[:0]; t == nil {
			gx = new(int32)
		}
		if t := s[0:1]; t == nil {
			gx = new(int64)
		}
	}
	i, j := 2, 4
	if t := s[i:j]; len(t) != 2 {
		gx = new(uint)
	}
	if t := s[i:j:j]; cap(t) != 2 {
		gx = new(uint8)
	}
}
