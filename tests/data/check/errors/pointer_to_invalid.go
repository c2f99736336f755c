package p

type t struct{ p *int }

func f() {
	_ = new([0x]int)[1]
	_ = new([0b]int).x
	var p *t = new([0o]int)
	_ = p
}
