// Wrappers of methods, method values and expressions, go and defer.
package p

type B struct{ p *int }

func (b B) V(q *int) *int  { return q }
func (b *B) P() (*int, error) { return b.p, nil }

type E interface{ X(*int) }
type D struct {
	*B
	E
}

func use(d D, i E, b *B) {
	f := d.V
	g := b.P
	h := (*B).V
	k := E.X
	l := i.X
	go i.X(nil)
	defer d.X(b.p)
	defer f(nil)
	go func() {}()
	defer func(x *int) { _ = recover() }(b.p)
	x, err := g()
	println(f(x), h(b, x), err == nil)
	k(i, x)
	l(x)
	var e E = d
	e.X(x)
	func() { panic(err) }()
}
