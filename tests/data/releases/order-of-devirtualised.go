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

// Until 1.21 a literal comes after those in it.
func nested() {
	literal := func(p *int) {
		var i I = &T{}
		i.M()
		inner := func() {
			var j I = &T{p}
			j.M()
		}
		inner()
	}
	literal(nil)
}
