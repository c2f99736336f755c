package p

type I interface{ M(p *int) }

type T struct{ n int }

func (t *T) M(p *int) { t.n = *p }

func f(p *int) {
	var i I = &T{}
	i.M(p)
	defer i.M(p)
	go i.M(p)
	go func() { i.M(p) }()
}
