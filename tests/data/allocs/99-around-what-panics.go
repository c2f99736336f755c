package p

// What branches lead around what is sure to panic.

var gx any
var gn int
var gs []int

//go:noinline
func more() bool { return gn > 0 }

//go:noinline
func take(v ...any) bool { return len(v) > gn }

func a1() {
	switch {
	case more():
		gx = new(int)
	case take(append([]int16(nil)[:0], []int16(nil)[2:]...)):
		gx = new(string)
	case take():
		gx = new(int)
	}
	gx = new(string)
}

func a2() {
	if more() && take(append([]int16(nil)[:0], []int16(nil)[2:]...)) {
		gx = new(int)
	} else {
		gx = new(string)
	}
	gx = new(string)
}

func a3() {
	if more() || take(any(error(nil)).(error)) {
		gx = new(int)
	} else {
		gx = new(string)
	}
	gx = new(string)
}

func a5() {
	for i := 0; more(); i += []int{}[1] {
		gx = new(int)
	}
	gx = new(string)
}

func a6() {
	for i := 0; more(); i++ {
		gx = new(int)
		println([]int{}[1])
		gx = new(int)
	}
	gx = new(string)
}

func a7() {
	defer func() {
		gx = new(int)
	}()
	println([]int{}[1])
	gx = new(string)
}

func a8(c chan int) {
	select {
	case c <- []int{}[1]:
		gx = new(int)
	case <-c:
		gx = new(string)
	}
	gx = new(string)
}

func a9() {
	f := func() int {
		println([]int{}[1])
		return 1
	}
	if more() {
		gx = f()
	}
	gx = new(string)
}

func b1() (r *int) {
	if more() {
		goto L
	}
	println([]int{}[1])
L:
	r = new(int)
	return
}

func b2() {
L:
	for more() {
		switch {
		case take():
			println([]int{}[1])
			break L
		case more():
			break L
		}
		gx = new(int)
	}
	gx = new(string)
}

func inl(n int) any {
	if n > 3 {
		return []any{}[n]
	}
	return new(int)
}

func b3() {
	gx = inl(gn)
	gx = inl(2)
	gx = new(string)
	gx = inl(7)
	gx = new(string)
}

func b4() {
	x := []int{}[1] + len(append(gs, 1))
	gx = x
}

func b5() {
	x := []int{}[1] + *inl(2).(*int)
	gx = new(string)
	gx = x
}
