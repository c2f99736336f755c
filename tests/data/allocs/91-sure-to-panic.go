package p

// What is sure to panic, and what is not reached behind it; switches one of whose cases is sure to be taken.


var gx any
var gt []int
var gm map[int]int
var gn int
var gs []string

//go:noinline
func hide[E any](e E) E { return e }

//go:noinline
func more() bool { return gn > 0 }

func idxParam(s string) {
	const k = 7
	a := [2]int{1, 2}
	i := 7
	a[i] = 3
	gx = &s
}

func idxSlice() {
	v := []int{1, 2}
	i := 5
	println(v[i])
	gx = new(int)
}

func idxEmpty() {
	var v []int
	println(v[0])
	gx = new(int)
}

func nilMap() {
	var m map[int]int
	m[1] = 2
	gx = new(int)
}

func divZero(n int) {
	z := 0
	println(n / z)
	gx = new(int)
}

func modZero(n int) {
	z := 0
	n %= z
	gx = new(int)
}

func nilDeref() {
	var p *int
	println(*p)
	gx = new(int)
}

func nilField() {
	var p *struct{ a, b int }
	p.b = 1
	gx = new(int)
}

func nilCall() {
	var f func()
	f()
	gx = new(int)
}

func nilIface() {
	var e error
	println(e.Error())
	gx = new(int)
}

func never() {
	var s []int
	for range s {
		gx = new(int)
	}
	s = append(s, 1)
	gt = s
}

func never2() {
	n := 0
	var s []int
	for i := 0; i < n; i++ {
		s = append(s, i)
	}
	s = append(s, 1)
	println(s[0])
}

func gtNil() {
	gt = []int{1}
	if gt == nil {
		gx = new(int)
	}
}

func gtNil2() {
	gt = []int{1}
	if gt == nil && more() {
		gx = new(int)
	}
	if gm == nil {
		gx = new(string)
	}
}

func gnStore() {
	gn = 3
	if gn == 4 {
		gx = new(int)
	}
}

func sliceBounds() {
	v := []int{1, 2}
	v = v[5:]
	gx = new(int)
}

func sliceBounds2() {
	v := []int{1, 2}
	lo, hi := 2, 1
	v = v[lo:hi]
	gx = new(int)
}

func assertNil() {
	var x any
	println(x.(int))
	gx = new(int)
}

func assertWrong() {
	var x any = "s"
	println(x.(int))
	gx = new(int)
}

func shiftNeg(n int) {
	k := -1
	println(n << k)
	gx = new(int)
}

func toArray() {
	v := []int{1}
	a := [2]int(v)
	gx = a[0]
	gx = new(int)
}

func makeNeg() {
	n := -1
	v := make([]int, n)
	gx = v
	gx = new(int)
}

func unusedPanic(b bool) {
	if b {
		panic("x")
	} else {
		var m map[string]int
		m["a"]++
	}
	gx = new(int)
}

func addrStore(n int) {
	q := &n
	*q = 2
	v := make([]int, n)
	println(v[0])
}

func addrStore2(n int, p *int) {
	q := &n
	*p = 5
	*q = 2
	v := make([]int, n)
	println(v[0], *q)
}

func addrStore3(n int, p *int) {
	q := &n
	*q = 2
	*p = 5
	v := make([]int, n)
	println(v[0], *q)
}

func sw() {
	r := 65533
	switch {
	case r > 5, r == 7:
		gx = new(int)
	case r > 3:
		gx = new(int)
	}
	gx = new(string)
}

func sw2() {
	r := 65533
	switch {
	case more():
		gx = new(string)
	case r > 5, r == 7:
		gx = new(int)
		return
	case r > 3:
		gx = new(int)
	}
	gx = new(string)
}
