package p

type conn interface{ send(p *int) *int }

func dial(name string) conn { return nil }

func ask(name string) *int {
	q := new(int)
	return dial(name).send(q)
}
