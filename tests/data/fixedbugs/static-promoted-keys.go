package p

type Deep struct {
	a int
	p *int
}
type In struct {
	q int
	Deep
}
type Out struct {
	s string
	In
}

var n int

var plain = Out{q: 1}
var deep = Out{p: &n, s: "s"}
var pointer = &Out{a: 2, p: new(int)}
var list = []Out{{q: 1}, {a: 2, p: &n}}
var again = deep
var boxed any = Out{p: &n}

func local(p *int) (Out, *Out) {
	o := Out{p: p, q: 3}
	return o, &Out{a: n, s: "t"}
}
