package p

type I interface{ M() }

type T struct{ p *int }

func (*T) M() {}

func a() {
	b()
	var i I = &T{}
	i.M()
}

func b() {
	var i I = &T{}
	i.M()
}
