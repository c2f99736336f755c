package p

var gx any
var gn int
var g1, g2 *int8

//go:noinline
func pick(p, q *int) *int {
	if *p > 3 {
		return p
	}
	return q
}

//go:noinline
func take(a int, b bool) int { return a }

// What only a jump from behind leads to is not reached, if the jump is not.
func deadLoop(n int) {
	arr := []int{1, 2}
	gn = arr[2]
again:
	gx = new(int)
	if gn > n {
		goto again
	}
}

func received(c chan int) {
	if len(c) > <-c {
		gx = new(int)
	}
	if len(c) <= <-c {
		gx = new(int8)
	}
}

func shaped[T any](t, u T, n int) {
	gx = t
	a := int8(n)
	e := any(u)
	b := int8(n + 1)
	g1 = &a
	g2 = &b
	if e == nil {
		gn++
	}
}

func shaped2[T any](t, u T, n int) {
	gx = t
	a := int8(n)
	_, ok := any(u).(error)
	b := int8(n + 1)
	g1 = &a
	g2 = &b
	if ok {
		gn++
	}
}

func shaped3[T any](t, u T, n int) {
	a := int8(n)
	gx = t
	println(any(u))
	b := int8(n + 1)
	g1 = &a
	g2 = &b
}

func shapes(a [3]int, n int) {
	shaped(a, a, n)
	shaped2(a, a, n)
	shaped3(a, a, n)
}

func through(n int, q *int) {
	x := n
	p := pick(&x, q)
	v := x
	*p = 2
	if x != v {
		gx = new(int)
	}
	*q = 3
	if x != v {
		gx = new(int8)
	}
	w := x
	*q = 3
	if x != w {
		gx = new(int16)
	}
}

func failsBeside(p, q bool, n int) {
	arr := []int{1, 2}
	gn = take(arr[2], p && q)
	gx = new(int)
}

func failsBesides(p, q bool, n int) {
	var arr [4]int
	k := 5
	b := (arr[k] > 3) == (p && q)
	gx = new(int)
	gn = take(1, b)
}

func failsInside(p bool, n int) {
	k := 5
	var arr [4]int
	if n/(k-5) > 3 == (p && gn > 3) {
		gn = arr[2]
	}
	gx = new(int)
}
