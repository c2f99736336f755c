package p

var g any

func unused(p *int) {
	f := func() int { return *p }
	_ = 0
	var h func()
	h = func() { g = p }
	_, _ = f, h
}

func dropped(p *int) {
	var f func() int
	f = func() int { return *p }
	var h func()
	h = func() { g = 1 }
	q := p
	var r any
	r = q
	f = nil
	h = nil
	_ = r
	if false {
		f()
		h()
	}
}

func assignedOnly(p *int, c bool) {
	x, y := p, p
	x = y
	if c {
		x = nil
	}
	var f func()
	f = func() { g = x }
	f = func() { g = c }
	_ = f
}

func never(p *int) (r *int) {
	var unusedVar *int
	unusedVar = p
	p = nil
	r = p
	var f func()
	f = func() { g = p }
	f = func() { g = new(int) }
	if false {
		f()
	}
	if false {
		g = unusedVar
	}
	return
}

func blankPair(p *int) {
	_, a := p, func() { g = p }
	_ = a
	_, b := func() { g = 2 }, 3
	_ = b
	var c func()
	c, _ = func() { g = p }, p
	if false {
		c()
	}
}

func chain(p *int) {
	a := p
	b := a
	c := b
	if false {
		g = c
	}
}

func inClosure(p *int) func() {
	return func() {
		x := func() { g = p }
		if false {
			x()
		}
		y := p
		z := y
		_ = z
	}
}

func effects(p *int) {
	a := new(int)
	b := []int{1}
	c := f(p)
	d := any(1)
	e := *p
	if false {
		g = []any{a, b, c, d, e}
	}
}

func f(p *int) *int { return p }
