package p

var gx any
var gn int

//go:noinline
func more() bool { return gn > 0 }

// What is ranged over is evaluated once, however often the loop repeats.
func ranged() {
	for {
		for range append([]int{}, 1) {
			gn++
		}
		break
	}
}

func rangedVariable(n int) {
	for {
		var s []int
		for i := range append(s, n) {
			gn += i
		}
		break
	}
	for more() {
		var s []int
		for range n {
			s = append(s, n)
		}
		gn += len(s)
		break
	}
}

func goesBack(n int) {
back:
	var s []int
	s = append(s, n)
	gn += len(s)
	if gn > 3 {
		panic("enough")
	}
	goto back
}

func around(n int) {
	for {
		goesBack(n)
		break
	}
}

func around2(n int) {
	for {
		goesBack(n)
		if more() {
			break
		}
	}
}

func zero() {
	var z *int
	if z != nil {
		gx = new(int)
	}
	p := new(*int)
	gx = p
	if *p != nil {
		gx = new(int8)
	}
	var e error
	if e != nil {
		gx = new(int16)
	}
}

func zeroOfHeap() **int {
	var z *int
	if z != nil {
		gx = new(int)
	}
	return &z
}

// A loop whose condition is known in one operand only may not be entered.
func ofTwo(p bool) {
	k, x := 1, 0
	for p && k < 3 {
		x = 1
		p = more()
	}
	if x == 0 {
		gx = new(int)
	}
}

func ofEither(p bool) {
	k, x := 1, 0
	for p || k > 3 {
		x = 1
		p = more()
	}
	if x == 0 {
		gx = new(int8)
	}
}

func entered(p bool) {
	k, x := 1, 0
	for i := 0; k < 3 && i < 3; i++ {
		x = 1
	}
	if x == 0 {
		gx = new(int16)
	}
}

func neverEntered(p bool) {
	k := 1
	for p && k > 3 {
		gx = new(int32)
	}
	for k > 3 && p {
		gx = new(int64)
	}
}
