package p

type in struct{ p *int }

type Out struct {
	in
	q int
}

func f(x *int) *Out { return &Out{p: x, q: 1} }
