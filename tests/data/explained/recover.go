package p

type T struct{ p *int }

func (t *T) m(p *int) { t.p = p }

func f(t *T, p *int) {
	defer recover()
	defer t.m(p)
	go t.m(p)
}
