package p

// What was stored where a pointer leads is known once its checks are one: the branch that this decides is there before.

var gx any
var gn, gm int

type pair struct{ a, b int }

type nested struct {
	in  pair
	out [1]pair
	n   int
	pad [4]int
}

var gp pair

func qc1(p *pair) {
	p.a, p.b = 1, 2
	if p.a == 3 {
		gx = new(int)
	}
	if p.b == 3 {
		gx = new(int8)
	}
}

func qc2(p *pair) {
	p.a = 1
	p.b = 2
	if p.a == 3 {
		gx = new(int)
	}
	if p.b == 3 {
		gx = new(int8)
	}
	if p.b == 4 {
		gx = new(int16)
	}
}

func qc3(p *pair) {
	*p = pair{1, 2}
	if p.a == 3 {
		gx = new(int)
	}
	if p.a == 4 {
		gx = new(int8)
	}
	if p.a == 5 {
		gx = new(int16)
	}
}

func qc4(p *pair) {
	*p = pair{1, 2}
	if p.b == 3 {
		gx = new(int)
	}
	if p.b == 4 {
		gx = new(int8)
	}
	if p.b == 5 {
		gx = new(int16)
	}
}

func qc5(p *pair) {
	*p = pair{1, 2}
	if p.a == 3 {
		gx = nil
	}
	if p.b == 4 {
		gx = new(int8)
	}
}

func qc6(p *struct{ a int }) {
	*p = struct{ a int }{3}
	if p.a == 4 {
		gx = new(int8)
	}
	if p.a == 5 {
		gx = new(int16)
	}
}

func rc1() {
	gp.a, gp.b = 1, 2
	if gp.a == 3 {
		gx = new(int)
	}
	if gp.b == 3 {
		gx = new(int8)
	}
	if gp.b == 4 {
		gx = new(int8)
	}
}

func rc2(p *pair) {
	p.a = 1
	p.b = 2
	if p.a == 3 {
		gm++
	}
	if p.b == 3 {
		gx = new(int8)
	}
	if p.b == 4 {
		gx = new(int16)
	}
}

func rc3(p *int, n int) {
	*p = 3
	if n == 3 {
		gm++
	}
	if *p == 4 {
		gx = new(int8)
	}
}

func rc4(p *int, n int) {
	*p = 3
	if n == 3 {
		n++
	}
	if *p == 4 {
		gx = new(int8)
	}
	gn = n
}

func rc5(p *int, n int) {
	*p = 3
	m := 4
	if m == 3 {
		gx = new(int)
	}
	if *p == 4 {
		gx = new(int8)
	}
	if *p == 5 {
		gx = new(int16)
	}
}

func rc6(n int) {
	gn = 3
	m := 4
	if m == 3 {
		gx = new(int)
	}
	if gn == 4 {
		gx = new(int8)
	}
	if gn == 5 {
		gx = new(int16)
	}
	if gn == 6 {
		gx = new(int32)
	}
}

func rc7(n int) {
	gn = 3
	if gn == 4 {
		gx = new(int8)
	}
	if gn == 5 {
		gx = new(int16)
	}
	if gn == 6 {
		gx = new(int32)
	}
}

func rc8(p *int) {
	*p = 3
	if *p == 4 {
		gx = new(int8)
	}
	if *p == 5 {
		gx = new(int16)
	}
	if *p == 6 {
		gx = new(int32)
	}
}

func rc9(p *int) {
	_ = *p
	if gn == 3 {
		return
	}
	*p = 3
	if *p == 4 {
		gx = new(int8)
	}
	if *p == 5 {
		gx = new(int16)
	}
	if *p == 6 {
		gx = new(int32)
	}
}

func pa1(p *nested) {
	p.in = pair{1, 2}
	if p.in.a == 3 {
		gx = new(int)
	}
}

func pa2(p *nested) {
	p.in = pair{1, 2}
	if p.in.b == 3 {
		gx = new(int8)
	}
}

func pa3(p *nested) {
	p.in = pair{1, 2}
	if p.in.a == 3 {
		gx = new(int)
	}
	if p.in.b == 3 {
		gx = new(int8)
	}
}

func pa4(p *nested, n int) {
	p.in = pair{n, 2}
	if p.in.b == 3 {
		gx = new(int8)
	}
}

func pa5(p *pair, n int) {
	*p = pair{n, 2}
	if p.b == 3 {
		gx = new(int8)
	}
}

func pa6(p *pair, n int) {
	*p = pair{1, 2}
	if p.b == 3 {
		gx = new(int8)
	}
	if p.a == 3 {
		gx = new(int)
	}
}
