package p

// How many stores a load looks behind, and which.

var gx any
var gq bool
var gn int
var g1, g2 *int8

type wide struct{ a, b, c, d, e, f, g, h int }

//go:noinline
func more() bool { return gn > 0 }


func stores0(p *wide, n int) {
	p.a = 1
	gn = n
	if p.a != 1 {
		gx = new(int)
	}
	if p.h != n {
		gx = new(int8)
	}
}

func cleared0(n int) {
	var z wide
	gn = n
	if z.a != 0 {
		gx = new(int)
	}
	if z.h != 0 {
		gx = new(int8)
	}
	gx = z
}

func pointed0(p *wide, n int) {
	p.a = 1
	gn = n
	if p.a != 1 {
		gx = new(int)
	}
}

func elsewhere0(p, q *wide, s *string, n int) {
	p.a = 1
	gn = n
	*s = "a"
	gx = nil
	if p.a != 1 {
		gx = new(int)
	}
}

func stores1(p *wide, n int) {
	p.a = 1
	p.b = n
	if p.a != 1 {
		gx = new(int)
	}
	if p.h != n {
		gx = new(int8)
	}
}

func cleared1(n int) {
	var z wide
	z.b = n
	if z.a != 0 {
		gx = new(int)
	}
	if z.h != 0 {
		gx = new(int8)
	}
	gx = z
}

func pointed1(p *wide, n int, p0 *int) {
	p.a = 1
	*p0 = n
	if p.a != 1 {
		gx = new(int)
	}
}

func elsewhere1(p, q *wide, s *string, n int) {
	p.a = 1
	q.b = n
	*s = "a"
	gx = nil
	if p.a != 1 {
		gx = new(int)
	}
}

func stores2(p *wide, n int) {
	p.a = 1
	p.b = n
	p.c = n
	if p.a != 1 {
		gx = new(int)
	}
	if p.h != n {
		gx = new(int8)
	}
}

func cleared2(n int) {
	var z wide
	z.b = n
	z.c = n
	if z.a != 0 {
		gx = new(int)
	}
	if z.h != 0 {
		gx = new(int8)
	}
	gx = z
}

func pointed2(p *wide, n int, p0, p1 *int) {
	p.a = 1
	*p0 = n
	*p1 = n
	if p.a != 1 {
		gx = new(int)
	}
}

func elsewhere2(p, q *wide, s *string, n int) {
	p.a = 1
	q.b = n
	q.c = n
	*s = "a"
	gx = nil
	if p.a != 1 {
		gx = new(int)
	}
}

func stores3(p *wide, n int) {
	p.a = 1
	p.b = n
	p.c = n
	p.d = n
	if p.a != 1 {
		gx = new(int)
	}
	if p.h != n {
		gx = new(int8)
	}
}

func cleared3(n int) {
	var z wide
	z.b = n
	z.c = n
	z.d = n
	if z.a != 0 {
		gx = new(int)
	}
	if z.h != 0 {
		gx = new(int8)
	}
	gx = z
}

func pointed3(p *wide, n int, p0, p1, p2 *int) {
	p.a = 1
	*p0 = n
	*p1 = n
	*p2 = n
	if p.a != 1 {
		gx = new(int)
	}
}

func elsewhere3(p, q *wide, s *string, n int) {
	p.a = 1
	q.b = n
	q.c = n
	q.d = n
	*s = "a"
	gx = nil
	if p.a != 1 {
		gx = new(int)
	}
}

func stores4(p *wide, n int) {
	p.a = 1
	p.b = n
	p.c = n
	p.d = n
	p.e = n
	if p.a != 1 {
		gx = new(int)
	}
	if p.h != n {
		gx = new(int8)
	}
}

func cleared4(n int) {
	var z wide
	z.b = n
	z.c = n
	z.d = n
	z.e = n
	if z.a != 0 {
		gx = new(int)
	}
	if z.h != 0 {
		gx = new(int8)
	}
	gx = z
}

func pointed4(p *wide, n int, p0, p1, p2, p3 *int) {
	p.a = 1
	*p0 = n
	*p1 = n
	*p2 = n
	*p3 = n
	if p.a != 1 {
		gx = new(int)
	}
}

func elsewhere4(p, q *wide, s *string, n int) {
	p.a = 1
	q.b = n
	q.c = n
	q.d = n
	q.e = n
	*s = "a"
	gx = nil
	if p.a != 1 {
		gx = new(int)
	}
}

func stores5(p *wide, n int) {
	p.a = 1
	p.b = n
	p.c = n
	p.d = n
	p.e = n
	p.f = n
	if p.a != 1 {
		gx = new(int)
	}
	if p.h != n {
		gx = new(int8)
	}
}

func cleared5(n int) {
	var z wide
	z.b = n
	z.c = n
	z.d = n
	z.e = n
	z.f = n
	if z.a != 0 {
		gx = new(int)
	}
	if z.h != 0 {
		gx = new(int8)
	}
	gx = z
}

func pointed5(p *wide, n int, p0, p1, p2, p3, p4 *int) {
	p.a = 1
	*p0 = n
	*p1 = n
	*p2 = n
	*p3 = n
	*p4 = n
	if p.a != 1 {
		gx = new(int)
	}
}

func elsewhere5(p, q *wide, s *string, n int) {
	p.a = 1
	q.b = n
	q.c = n
	q.d = n
	q.e = n
	q.f = n
	*s = "a"
	gx = nil
	if p.a != 1 {
		gx = new(int)
	}
}

func stores6(p *wide, n int) {
	p.a = 1
	p.b = n
	p.c = n
	p.d = n
	p.e = n
	p.f = n
	p.g = n
	if p.a != 1 {
		gx = new(int)
	}
	if p.h != n {
		gx = new(int8)
	}
}

func cleared6(n int) {
	var z wide
	z.b = n
	z.c = n
	z.d = n
	z.e = n
	z.f = n
	z.g = n
	if z.a != 0 {
		gx = new(int)
	}
	if z.h != 0 {
		gx = new(int8)
	}
	gx = z
}

func pointed6(p *wide, n int, p0, p1, p2, p3, p4, p5 *int) {
	p.a = 1
	*p0 = n
	*p1 = n
	*p2 = n
	*p3 = n
	*p4 = n
	*p5 = n
	if p.a != 1 {
		gx = new(int)
	}
}

func elsewhere6(p, q *wide, s *string, n int) {
	p.a = 1
	q.b = n
	q.c = n
	q.d = n
	q.e = n
	q.f = n
	q.g = n
	*s = "a"
	gx = nil
	if p.a != 1 {
		gx = new(int)
	}
}
