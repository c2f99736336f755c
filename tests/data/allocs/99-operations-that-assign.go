package p

// What x op= y leaves in variables, in fields and in memory.

var gx any

type pair struct {
	n int
	f float64
	c complex128
}

func ops(f float64) {
	p := pair{1, 2, 3}
	p.n += 2
	if p.n == 4 {
		gx = new(int)
	}
	p.f += 2
	if p.f == 5 {
		gx = new(int8)
	}
	p.c += 2
	if real(p.c) == 3 {
		gx = new(int16)
	}
	y := complex(1.0, f)
	y += 2
	if real(y) == 4 {
		gx = new(int32)
	}
	y -= 1
	y *= 2
	if real(y) == 5 {
		gx = new(int64)
	}
	g := 1.5
	g += 3
	if g == 4 {
		gx = new(uint)
	}
	q := pair{1, 2, complex(f, 2)}
	q.c += 2
	if imag(q.c) == 3 {
		gx = new(uint8)
	}
}

func inMemory(p *int, s []int, q *pair, f *float64) {
	*p = 3
	*p += 1
	if *p == 5 {
		gx = new(int)
	}
	s[1] = 2
	s[1] <<= 2
	if s[1] == 9 {
		gx = new(int8)
	}
	q.n = 1
	q.n++
	if q.n == 3 {
		gx = new(int16)
	}
	*f = 2
	*f *= 2
	if *f == 3 {
		gx = new(int32)
	}
	q.c = 1
	q.c *= 2
	if real(q.c) == 3 {
		gx = new(int64)
	}
	m := map[int]int{}
	m[1] = 3
	m[1] += 3
	if m[1] == 7 {
		gx = new(uint)
	}
	var a [3]int
	a[1] = 3
	a[1] -= 1
	if a[1] == 3 {
		gx = new(uint8)
	}
	var b [1]int
	b[0] = 3
	b[0] &^= 1
	*p = 3
	*f = 1
	*p /= 2
	if *p == 2 {
		gx = new(uint32)
	}
	q.n = s[2]
	q.n += 3
	if q.n == s[2] {
		gx = new(string)
	}
}

func unknown(n int, p *int, q *pair) {
	*p = n & 7
	*p += 1
	if *p == 9 {
		gx = new(int)
	}
	q.n = n & 7
	q.n += 1
	if q.n > 8 {
		gx = new(int8)
	}
	r := pair{n & 7, 1, 1}
	r.n += 1
	if n == 3 {
		*p = n
		*p |= 4
		if *p == 4 {
			gx = new(int32)
		}
	}
	k := *p
	*p++
	if k == *p {
		gx = new(int64)
	}
	if n > 3 {
		r.n = n
		r.n += 1
		if r.n < 3 {
			gx = new(uint)
		}
		*p = n
		*p -= 1
		if *p < 2 {
			gx = new(uint8)
		}
	}
}

func looped(k int) {
	p := pair{1, 1, 1}
	for i := 0; i < k; i++ {
		p.n++
		if p.n == 1 {
			gx = new(int)
		}
		p.f++
		if p.f == 2 {
			gx = new(int8)
		}
	}
	if p.n == 1 {
		gx = new(int16)
	}
}
