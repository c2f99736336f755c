package p

var g any

func f(i interface{ M() }) { g = i.(interface{ N() }) }

type e struct{ p *int }

func (x *e) Get() *int { return x.p }

func h(p *int) *int {
	var i interface{ Get() *int } = &e{p}
	return i.
		Get()
}
