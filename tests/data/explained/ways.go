package p

var sink **int

func f(a, b *int, c bool) *int {
	x, y := a, b
	if c {
		x, y = y, x
	}
	p := &x
	if c {
		p = &y
	}
	q := func() **int { return p }
	sink = q()
	return *p
}

func g(list [][]*int) (all []*int) {
	for _, part := range list {
		for _, p := range part {
			all = append(all, p)
		}
	}
	return all
}
