package p

var gn int
var gp *int

func inBlock() {
	var p *int
	{
	back:
		x := 1
		p = &x
		if gn > 0 {
			goto back
		}
	}
	_ = p
}

func inIf() {
	var p *int
	if gn > 1 {
	back:
		x := 1
		p = &x
		if gn > 0 {
			goto back
		}
	}
	_ = p
}

func inElse() {
	var p *int
	if gn > 1 {
		p = nil
	} else {
	back:
		x := 1
		p = &x
		if gn > 0 {
			goto back
		}
	}
	_ = p
}

func inFor() {
	for range 2 {
		var p *int
	back:
		x := 1
		p = &x
		if gn > 0 {
			goto back
		}
		_ = p
	}
}

func inForOfCondition() {
	for gn > 2 {
		var p *int
	back:
		x := 1
		p = &x
		if gn > 0 {
			goto back
		}
		_ = p
	}
}

func inSwitch() {
	switch gn {
	case 1:
	case 2:
		var p *int
	back:
		x := 1
		p = &x
		if gn > 0 {
			goto back
		}
		_ = p
	}
}

func inTypeSwitch(v any) {
	switch v := v.(type) {
	case int:
		var p *int
	back:
		x := v
		p = &x
		if gn > 0 {
			goto back
		}
		_ = p
	default:
	}
}

func inSelect(c chan int) {
	select {
	case <-c:
		var p *int
	back:
		x := 1
		p = &x
		if gn > 0 {
			goto back
		}
		_ = p
	default:
	}
}

func inLiteral() {
	func() {
		var p *int
	back:
		x := 1
		p = &x
		if gn > 0 {
			goto back
		}
		_ = p
	}()
}

// The jump stands deeper than its label.
func fromWithin(c chan int, v any) {
	var p *int
inFor:
	a := 1
	p = &a
	for range 2 {
		if gn > 0 {
			goto inFor
		}
	}
	_ = p
inSwitch:
	b := 1
	p = &b
	switch gn {
	case 3:
		goto inSwitch
	}
	_ = p
inSelect:
	d := 1
	p = &d
	select {
	case <-c:
		goto inSelect
	default:
	}
	_ = p
inElse:
	e := 1
	p = &e
	if gn > 1 {
		p = nil
	} else {
		goto inElse
	}
	_ = p
inBlock:
	f := 1
	p = &f
	{
		goto inBlock
	}
}

// Jumps ahead make no loop, nor do labels that break and continue name.
func ahead() {
	var p *int
	x := 1
	p = &x
	if gn > 0 {
		goto end
	}
	gn = *p
end:
	y := 2
	p = &y
	_ = p
named:
	for range 2 {
		if gn > 1 {
			break named
		}
		if gn > 2 {
			continue named
		}
	}
	z := 3
	p = &z
}

// One label, jumped to from in front of it and from behind it.
func both() {
	var p *int
	if gn > 0 {
		goto here
	}
	gn++
here:
	if gn > 4 {
		w := 2
		p = &w
		goto here
	}
	_ = p
}

// In an inlined body the labels are its own.
func loops(p **int, n int) {
back:
	x := n
	*p = &x
	if gn > n {
		goto back
	}
}

func inlined() {
	var p *int
	loops(&p, 1)
	_ = p
	for range 2 {
		var q *int
		loops(&q, 2)
		_ = q
	}
back:
	var r *int
	loops(&r, 3)
	y := 1
	r = &y
	if gn > 0 {
		goto back
	}
}

// --- what is assigned to itself

type thing struct {
	p, q *int
	s, t []int
	a    [4]int
	ps   []*int
	pa   [3]*int
	m    map[int]*int
	next *thing
	in   struct{ p, q *int }
}

func index() int { gn++; return gn & 1 }

func (t *thing) fields() {
	t.p = t.q
	t.next.p = t.next.q
	(*t).p = (*t).q
	t.p = t.next.q
	t.next.p = t.q
	t.in.p = t.in.q
	t.p = t.in.q
	t.next.next.p = t.next.next.q
}

func (t *thing) slices(i, j int) {
	t.s = t.s[i:j]
	t.s = t.t[i:]
	t.s = t.s[:j:j]
	t.s = t.a[:]
	t.s = t.a[i:j]
	t.next.s = t.s[i:]
	t.s = t.next.s[i:]
	t.ps = t.ps[1:]
	t.ps = t.pa[:]
	t.in.p = &t.a[1]
}

func (t *thing) elements(i, j int) {
	t.ps[i] = t.ps[j]
	t.pa[i] = t.pa[j]
	t.m[i] = t.m[j]
	t.ps[i] = t.pa[j]
	t.ps[index()] = t.ps[j]
	t.ps[i] = t.ps[index()]
	t.next.ps[i] = t.next.ps[j]
	t.next.pa[i+1] = t.next.pa[j-1]
	t.ps[i] = t.next.ps[j]
	t.ps[len(t.ps)-1] = t.ps[*t.p]
}

func ofParameters(ps, qs []*int, pa *[2]*int, s *[]int, i, j int) {
	ps[i] = ps[j]
	ps[i] = qs[j]
	pa[i] = pa[j]
	(*pa)[i] = (*pa)[j]
	*s = (*s)[i:]
	*s = (*s)[i:j]
	qs = qs[1:]
	ps, qs = qs, ps
	ps[0], ps[1] = ps[1], ps[0]
}

func ofValues(t thing, u *thing, i int) {
	t.p = t.q
	t.s = t.s[i:]
	t.ps[i] = t.ps[0]
	t.next.p = t.next.q
	u.next = u
	u.next = u.next.next
	gp = t.p
}

func throughCalls(t *thing) {
	same(t).p = same(t).q
	same(t).s = same(t).s[1:]
	t.list()[0] = t.list()[1]
}

//go:noinline
func same(t *thing) *thing { return t }

//go:noinline
func (t *thing) list() []*int { return t.ps }

// --- branches that are always taken

const on = true

func inConstant() {
	var p *int
	if on {
	back:
		x := 1
		p = &x
		if gn > 0 {
			goto back
		}
	}
	_ = p
	if !on {
		gn++
	} else {
	again:
		y := 1
		p = &y
		if gn > 0 {
			goto again
		}
	}
	_ = p
}

func toConstant() {
	var p *int
back:
	x := 1
	p = &x
	if on {
		gn++
		if gn > 0 {
			goto back
		}
	}
	_ = p
	if gn := gn; on {
	again:
		y := gn
		p = &y
		if gn > 0 {
			goto again
		}
	}
	_ = p
}
