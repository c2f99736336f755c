package p

// Of what the run time makes the compiler does not know that it is not nil.


var gx any
var gt []int
var gn int
var gp *int
var gs string
var gf func()
var gpt *T

type T struct{ a, b int }

func l1() {
	p := new(int)
	gx = p
	if p == nil {
		gx = new(string)
	}
}

func l2() {
	p := &T{1, 2}
	gx = p
	if p == nil {
		gx = new(string)
	}
}

func l3() {
	p := []int{1}
	gx = p
	if p == nil {
		gx = new(string)
	}
}

func l4() {
	p := make([]int, gn)
	gx = p
	if p == nil {
		gx = new(string)
	}
}

func l5() {
	p := new([20]int)
	gx = p
	if p == nil {
		gx = new(string)
	}
}

func l6() {
	gp = &gn
	if gp == nil {
		gx = new(string)
	}
}

func l7(n int) {
	gp = &n
	if gp == nil {
		gx = new(string)
	}
}

func l8(n int) {
	gf = func() { gn = n }
	if gf == nil {
		gx = new(string)
	}
}

func l9() {
	gf = l6
	if gf == nil {
		gx = new(string)
	}
}

func l10() {
	gf = func() { gn = 1 }
	if gf == nil {
		gx = new(string)
	}
}

func l11() {
	gpt = &T{1, 2}
	if gpt == nil {
		gx = new(string)
	}
	if gpt.a == 2 {
		gx = new(string)
	}
}

func l12() {
	gx = 5
	if gx == nil {
		gx = new(string)
	}
}

func l13() {
	gx = gp
	if gx == nil {
		gx = new(string)
	}
}

func l14() {
	gx = new(int)
	if gx == nil {
		gx = new(string)
	}
	if _, ok := gx.(string); ok {
		gx = new(string)
	}
}

func l15() {
	gt = []int{}
	if gt == nil {
		gx = new(string)
	}
}

func l16() {
	gt = []int{1, 2}
	if len(gt) == 1 {
		gx = new(string)
	}
	gt = append(gt, 1)
}

func l17() {
	p := new(int)
	gx = p
	println(*p)
	if p == nil {
		gx = new(string)
	}
}

func l18() {
	var p *int
	if gn > 0 {
		p = new(int)
		gx = p
	} else {
		p = &gn
	}
	if p == nil {
		gx = new(string)
	}
}

func l19(s string) {
	b := []byte(s)
	gx = b
	if b == nil {
		gx = new(string)
	}
}

func l20(n int) {
	f := func() { gn = n }
	gf = f
	if f == nil {
		gx = new(string)
	}
}

func l21() {
	m := map[int]int{}
	gx = m
	if m == nil {
		gx = new(string)
	}
	c := make(chan int)
	gx = c
	if c == nil {
		gx = new(string)
	}
}

func l22() {
	v := []int{1}
	if v == nil {
		gx = new(string)
	}
	w := make([]int, 3)
	if w == nil {
		gx = new(string)
	}
	p := new(int)
	if p == nil {
		gx = new(string)
	}
}

func l23(x *T) {
	p := &x.b
	if p == nil {
		gx = new(string)
	}
	gp = &x.b
	if gp == nil {
		gx = new(string)
	}
}

func l24(x []int) {
	p := &x[1]
	if p == nil {
		gx = new(string)
	}
	gp = &x[1]
	if gp == nil {
		gx = new(string)
	}
	gp = &x[gn]
	if gp == nil {
		gx = new(string)
	}
}
