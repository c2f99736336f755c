package p

// Parts of complex numbers, of which gc computes sums and products; it does not compare them.

type pair struct {
	c complex128
	f float64
}

var gx any
var gf float64

func complexes(c bool, f float64) {
	x := complex(1.0, 2.0)
	if real(x) == 2 {
		gx = new(int)
	}
	if imag(x) == 1 {
		gx = new(int8)
	}
	o, t := 1.0, 2.0
	if real(complex(o, t)) == 2 {
		gx = new(int16)
	}
	if imag(complex(o, t)) == 1 {
		gx = new(int32)
	}
	if imag(complex(f, t)) == 1 {
		gx = new(int64)
	}
	y := complex(o, f)
	if real(y) == 2 {
		gx = new(uint64)
	}
	if imag(y) == 2 {
		gx = new(uint32)
	}
	w := complex(f, o)
	if imag(w) == 2 {
		gx = new(string)
	}
	if w64 := complex64(w); imag(w64) == 2 {
		gx = new(bool)
	}
	if y64 := complex64(y); real(y64) == 2 {
		gx = new(byte)
	}
	d := complex(0.1, 0.1)
	if real(d+d+d) != 0.30000000000000004 {
		gx = new(rune)
	}
	if imag(d+d+d) != 0.30000000000000004 {
		gx = new(error)
	}
	if x == 3 {
		gx = new(uint16)
	}
	var z complex128
	if real(z) != 0 {
		gx = new(uint8)
	}
	if real(x+y) == 5 {
		gx = new(uint)
	}
	if real(x*x) == 5 {
		gx = new(uintptr)
	}
	if real(-x) == 5 {
		gx = new(float32)
	}
	if real(y) == 1 {
		return
	}
	gx = new(float64)
}

func complexLate(f float64, s []int) {
	o := 1.0
	n := 3
	if real(complex(o, f)) == 2 {
		n = 4
	}
	if n == 4 {
		gx = new(int)
	}
	m := 3
	r := real(complex(o, f))
	if r == 2 {
		m = 4
	}
	if m == 4 {
		gx = new(int8)
	}
	gx = make([]int, int(r))
}

func equal(c bool, f float64) {
	x := complex(1.0, 2.0)
	if x == 3 {
		gx = new(int)
	}
	if x != 3 {
		gx = new(int8)
	}
	if x == 3+2i {
		gx = new(int16)
	}
	if x == 1+2i {
		gx = new(int32)
	}
}

func equal2(f float64) {
	y := complex(1.0, f)
	if y == 3 {
		gx = new(int)
	}
	if real(y) == 3 && imag(y) == 3 {
		gx = new(int8)
	}
	if y == 1 {
		gx = new(int16)
	}
}

func late2(f float64) {
	n := 3
	o := 1.0
	if real(complex(o, f)) == 3 {
		n = 4
	}
	if n == 4 {
		gx = new(int)
	}
}

func late3(f float64) {
	n := 3
	o := 1.0
	if o == 3 {
		n = 4
	}
	if n == 4 {
		gx = new(int)
	}
}

func inMemory(p *complex128, a *[2]complex128) {
	*p = 1 + 2i
	if real(*p) == 3 {
		gx = new(int)
	}
	if *p == 3 {
		gx = new(int8)
	}
	a[1] = complex(1.0, gf)
	if real(a[1]) == 3 {
		gx = new(int16)
	}
}

func converted() {
	x := 0.1 + 2i
	y := complex64(x)
	if real(y) == 3 {
		gx = new(int)
	}
	if complex128(y) == x {
		gx = new(int8)
	}
	if real(complex128(y)) == 0.1 {
		gx = new(int16)
	}
	z := x - x
	if z == 3 {
		gx = new(int32)
	}
	if real(z) == 3 {
		gx = new(int64)
	}
	if real(x/x) == 3 {
		gx = new(uint)
	}
}

func met(c bool, f, g float64) {
	o := 1.0
	y := complex(o, f)
	if c {
		y = complex(o, g)
	}
	if real(y) == 3 {
		gx = new(int)
	}
	n := 3
	if real(y) == 3 {
		n = 4
	}
	if n == 4 {
		gx = new(int8)
	}
	m := 3
	if c && real(y) == 3 {
		m = 4
	}
	if m == 4 {
		gx = new(int16)
	}
}

func looped(k int, f float64) {
	y := complex(1, f)
	for i := 0; i < k; i++ {
		y += 1
		if real(y) == 3 {
			gx = new(int)
		}
	}
	z := complex(1, f)
	for i := 0; i < k; i++ {
		z = complex(1, imag(z)+1)
		if real(z) == 3 {
			gx = new(int8)
		}
	}
}

func fields(f float64, c bool) {
	p := pair{complex(2, f), 1}
	if real(p.c) == 3 {
		gx = new(int)
	}
	if p.f == 3 {
		gx = new(int8)
	}
	var q pair
	if imag(q.c) == 3 {
		gx = new(int16)
	}
	if q.c == 3 {
		gx = new(int32)
	}
	p.c += 2
	if real(p.c) == 3 {
		gx = new(int64)
	}
	r := &pair{}
	gx = r
	if r.f == 3 {
		gx = new(uint8)
	}
	r.c = complex(1, f)
	if real(r.c) == 3 {
		gx = new(uint16)
	}
	if imag(r.c) == 3 {
		gx = new(uint32)
	}
	s := new(complex128)
	gx = s
	if real(*s) == 3 {
		gx = new(uint64)
	}
	var big [9]complex128
	if real(big[2]) == 3 {
		gx = new(uintptr)
	}
	var bigf [19]float64
	if bigf[2] == 3 {
		gx = new(string)
	}
}
