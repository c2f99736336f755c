// Until 1.21 parameters without names are no variables, so that temporaries have other numbers.

package p

type shower interface{ show(p *int) *int }

type thing struct{ a int }

func (t *thing) show(p *int) *int { return p }

func temporaries(_ *int, xs []int) *int {
	return shower(any(map[int]*thing{1: nil}[len(xs)]).(*thing)).show(nil)
}

func inlined(_ int) int { return 1 }

func caller(xs []int) *int {
	n := inlined(2)
	return shower(any(map[int]*thing{1: nil}[n]).(*thing)).show(nil)
}

func recursive(_ **int, n int) *int {
	for n > 0 {
		recursive(func() **int { var x *int; return &x }(), 1)
	}
	return recursive(func() **int { var y *int; return &y }(), 2)
}

func (*thing) again(*int, int) {
	for {
		(&thing{}).again(new(int), 1)
	}
}
