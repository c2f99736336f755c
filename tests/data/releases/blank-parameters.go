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
