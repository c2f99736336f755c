package p

type I interface{ M(p *int) }

type T struct{}

func (T) M(p *int) {}

func f(p, q *int) {
	g := func(p *int) {}
	var i I = T{}
	func() {
		g(p)
		i.M(q)
	}()
}

func deferred(p *int) {
	g := func(p *int) {}
	defer g(p)
}
