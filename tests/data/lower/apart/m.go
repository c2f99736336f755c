package m

import "m/g"

type P struct {
	*g.G
	n int
}

func (p *P) make(s string, d *g.D) (string, *g.D) { return s, p.Make(d) }

type Q struct{ P }

type R[T any] struct {
	g.G
	x T
}

func (r *R[T]) make(x T) T { r.x = x; return x }

type V[T any] struct{ *R[T] }

func use(p *P) any {
	_, d := p.make("", nil)
	return d
}

var a, b, c, d any = P{}, &Q{}, R[int]{}, &V[string]{}

var i g.I = &P{}

func all() (*g.D, *g.D) {
	var r g.I = &R[int]{}
	return g.Use(i), g.Use(r)
}
