package p

// Operations on type parameters: which of them read a type from a dictionary, and what is known of what they hold.

var gx any
var gn int
var g1, g2 *int16

type st[T any] struct{ a, b T }

func newOne[T any]() *T {
	var a int16
	g1 = &a
	p := new(T)
	var b int16
	g2 = &b
	return p
}

func newStruct[T any](x T) *st[T] {
	var a int16
	g1 = &a
	p := &st[T]{x, x}
	var b int16
	g2 = &b
	return p
}

func list[T any](x T) []T {
	var a int16
	g1 = &a
	p := []T{x, x}
	var b int16
	g2 = &b
	return p
}

func newList[T any](x T) any {
	var a int16
	g1 = &a
	p := new([3]T)
	var b int16
	g2 = &b
	return p
}

func ch[T any]() chan T {
	var a int16
	g1 = &a
	p := make(chan T)
	var b int16
	g2 = &b
	return p
}

func m0[T comparable]() map[T]int {
	var a int16
	g1 = &a
	p := make(map[T]int)
	var b int16
	g2 = &b
	return p
}

func m1[T comparable](n int) map[T]int {
	var a int16
	g1 = &a
	p := make(map[T]int, n)
	var b int16
	g2 = &b
	return p
}

func m2[T comparable](m map[T]int, x T) {
	var a int16
	g1 = &a
	m[x] = 3
	var b int16
	g2 = &b
}

func m3[T comparable](m map[T]int, x T) int {
	var a int16
	g1 = &a
	n := m[x]
	var b int16
	g2 = &b
	return n
}

func m4[T comparable](m map[T]int, x T) {
	var a int16
	g1 = &a
	delete(m, x)
	var b int16
	g2 = &b
}

func m5[T comparable](m map[T]int, x T) {
	var a int16
	g1 = &a
	clear(m)
	var b int16
	g2 = &b
}

func send[T comparable](m chan T, x T) {
	var a int16
	g1 = &a
	m <- x
	var b int16
	g2 = &b
}

func eq[T comparable](y, x T) bool {
	var a int16
	g1 = &a
	ok := x == y
	var b int16
	g2 = &b
	return ok
}

func boxed[T any](y T) any {
	var a int16
	g1 = &a
	x := any(y)
	var b int16
	g2 = &b
	return x
}

func boxedHere[T any](y T) bool {
	var a int16
	g1 = &a
	x := any(y)
	var b int16
	g2 = &b
	return x == gx
}

func asserted[T any](y any) T {
	var a int16
	g1 = &a
	x, _ := y.(T)
	var b int16
	g2 = &b
	return x
}

func lit[T any](y T) func() T {
	var a int16
	g1 = &a
	x := func() T { return y }
	var b int16
	g2 = &b
	return x
}

func moved[T any](y T) *T {
	var a int16
	g1 = &a
	x := y
	var b int16
	g2 = &b
	return &x
}

func addr[T any](y *st[T]) *T {
	var a int16
	g1 = &a
	x := &y.b
	var b int16
	g2 = &b
	return x
}

func mk[T any](n int) []T {
	var a int16
	g1 = &a
	x := make([]T, 3)
	var b int16
	g2 = &b
	return x
}

func mapLit[T comparable](x T) map[T]int {
	var a int16
	g1 = &a
	p := map[T]int{x: 3}
	var b int16
	g2 = &b
	return p
}

func toOwn[T any](x T) bool {
	if _, ok := any(x).(T); !ok {
		gx = new(int)
		return false
	}
	return true
}

//go:noinline
func ownAndAnother[T any](x T) bool {
	if !toOwn(gn) {
		gx = new(int8)
	}
	if _, ok := any(x).(T); !ok {
		gx = new(int32)
	}
	y := any(x)
	if _, ok := y.(T); !ok {
		gx = new(int16)
	}
	return true
}

func freshHere[T any](x T) T {
	var a int16
	g1 = &a
	p := new(T)
	*p = x
	var b int16
	g2 = &b
	return *p
}

func ofResults[T any](x T) {
	v, ok := twoResults()
	if _, is := v.(T); is && ok {
		gx = new(int)
	}
}

//go:noinline
func to[U, T any](x T) bool {
	_, ok := any(x).(U)
	if !ok {
		gx = new(int)
	}
	return ok
}

func twoResults() (any, bool) { return gx, gn > 3 }

//go:noinline
func a2[T any](x, y T) {
	v := any(x)
	w := any(y)
	if _, ok := v.(T); !ok {
		gx = new(int)
	}
	if _, ok := w.(T); !ok {
		gx = new(int8)
	}
}

//go:noinline
func a3[T any](x, y T) {
	v := any(x)
	if _, ok := v.(T); !ok {
		gx = new(int)
	}
	if _, ok := v.(string); ok {
		gx = new(int8)
	}
}

//go:noinline
func a5[T any](x, y T) {
	v, w := any(x), 3
	if _, ok := v.(T); !ok {
		gx = new(int)
	}
	gx = w
}

//go:noinline
func t1[P ~*int](p P) {
	if _, ok := any(p).(*string); ok {
		gx = new(int)
	}
}

func t2[P ~*int](p P) {
	if _, ok := any(p).(int); ok {
		gx = new(int)
	}
}

func t3[P ~[]int](p P) {
	if _, ok := any(p).([]string); ok {
		gx = new(int)
	}
}

//go:noinline
func t4[P ~*int | ~*string](p P) {
	if _, ok := any(p).(*string); ok {
		gx = new(int)
	}
}

//go:noinline
func t5[P any, Q interface{ *P }](q Q) {
	if _, ok := any(q).(*string); ok {
		gx = new(int)
	}
	if _, ok := any(q).(*int); ok {
		gx = new(int8)
	}
}

func calls(m map[int]int, s map[string]int, ci chan int, cs chan string, p *int, q *string) {
	newOne[int]()
	newOne[string]()
	newStruct(3)
	newStruct("")
	list(3)
	list("")
	newList(3)
	newList("")
	ch[int]()
	ch[string]()
	m0[int]()
	m0[string]()
	m1[int](3)
	m1[string](3)
	m2(m, 3)
	m2(s, "")
	m3(m, 3)
	m3(s, "")
	m4(m, 3)
	m4(s, "")
	m5(m, 3)
	m5(s, "")
	send(ci, 3)
	send(cs, "")
	eq(3, 4)
	eq("", "a")
	boxed(3)
	boxed("")
	boxedHere(3)
	boxedHere("")
	asserted[int](gx)
	asserted[string](gx)
	lit(3)
	lit("")
	moved(3)
	moved("")
	addr(&st[int]{})
	addr(&st[string]{})
	mk[int](3)
	mk[string](3)
	mapLit(3)
	mapLit("")
	toOwn("")
	ownAndAnother("")
	ownAndAnother(gn)
	freshHere(gn)
	freshHere("")
	to[string](gn)
	to[int]("")
	ofResults("")
	ofResults(gn)
	a2(1, 2)
	a2("", "")
	a3(1, 2)
	a3("", "")
	a5(1, 2)
	a5("", "")
	t1(p)
	t2(p)
	t3([]int{})
	t4(p)
	t4(q)
	t5[int](p)
	t5[string](q)
}
