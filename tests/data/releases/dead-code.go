package p

const debug = false

var sink *int

func after(n int) any {
	if !debug {
		return nil
	}
	return n
}

func loop(p *int) {
	for debug {
		sink = p
	}
}

func returned(p *int) {
	return
	sink = p
}

func cases(n int, p, q *int) {
	switch 2 {
	case 1:
		sink = p
	case 2:
		_ = q
	default:
		sink = q
	}
	switch {
	case debug && n > 1:
		sink = p
	}
	if debug && n > 1 || debug {
		f := func() *int { return &n }
		sink = f()
	}
}
