package p

type I interface{ M(p *int) int }

type J interface {
	I
	N()
}

type T struct{ f *int }

func (t T) M(p *int) int   { return *p }
func (t *T) N()            { g = t.f }
func (t *T) P(p *int) *int { return p }

type E struct{ *T }

type W struct{ I }

type X struct{ E }

var g any

func one(p *int) int {
	var i I = T{}
	return i.M(p)
}

func pointer(p *int) {
	t := &T{p}
	var j J = t
	j.N()
	j.M(p)
	var i I = j
	i.M(p)
}

func same(c bool, p *int) int {
	var i I
	if c {
		i = T{}
	} else {
		i = T{p}
	}
	return i.M(p)
}

func different(c bool, p *int) int {
	var i I = T{}
	if c {
		i = &T{}
	}
	return i.M(p)
}

func niled(c bool, p *int) int {
	var i I
	if c {
		i = &T{}
	} else {
		i = nil
	}
	return i.M(p)
}

func taken(p *int) int {
	var i I = T{}
	q := &i
	*q = &T{}
	return i.M(p)
}

func promoted(p *int) int {
	var j J = E{&T{p}}
	j.N()
	var i I = W{T{p}}
	i.M(p)
	var k I = &X{E{&T{p}}}
	return k.M(p)
}

func embedded(w W, p *int) int {
	var i I = w
	return i.M(p) + I(&w).M(p)
}

func param(i I, p *int) int { return i.M(p) }

func assertion(a any, p *int) int {
	b := a.(T)
	var i I = b
	var c any = i
	return c.(I).M(p) + a.(I).M(p)
}

func results() (I, T) { return nil, T{} }

func multi(p *int) int {
	_, t := results()
	var i I = t
	var k I
	k, _ = results()
	return i.M(p) + k.M(p)
}

func ranges(ts []T, is []I, m map[*T]I, c chan T, p *int) (n int) {
	var i I
	for _, t := range ts {
		i = t
		n += i.M(p)
	}
	for _, k := range is {
		n += k.M(p)
	}
	for k, v := range m {
		var a I = k
		n += a.M(p) + v.M(p)
	}
	for t := range c {
		var a I = t
		n += a.M(p)
	}
	return
}

func switches(a any, p *int) int {
	switch v := a.(type) {
	case I:
		return v.M(p)
	case T:
		var i I = v
		return i.M(p)
	}
	return 0
}

func closure(p *int) func() int {
	var i I = T{p}
	return func() int { return i.M(p) }
}

func assignedInside(p *int) int {
	var i I = T{p}
	func() { i = &T{} }()
	return i.M(p)
}

func deferred(p *int) {
	var i I = &T{p}
	defer i.M(p)
	go i.M(p)
}

func impossible(p *int) int {
	return any(0).(I).M(p)
}

func chain(p *int) int {
	var a I = T{p}
	b := a
	c := b
	return c.M(p)
}

func self(p *int) int {
	var a I
	a = a
	return a.M(p)
}

func text(p *int) (s string) {
	var st interface{ String() string } = str(p)
	return st.String() + "x"
}

type str0 struct{ p *int }

func (s *str0) String() string { return "s" }

func str(p *int) *str0 { return &str0{p} }

func generic[A I](a A, p *int) int {
	var i I = a
	return i.M(p)
}

type G[A any] struct{ a A }

func (x *G[A]) M(p *int) int { return *p }

func gen2[A any](p *int) int {
	var i I = &G[A]{}
	return i.M(p)
}

func uses(p *int) {
	generic(T{}, p)
	generic(&T{}, p)
	gen2[int](p)
	var i I = &G[string]{}
	i.M(p)
}
