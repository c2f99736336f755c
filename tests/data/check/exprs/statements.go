package p

type I interface{ m() }
type T struct{}

func (*T) m() {}

func unused(p int) (r int) {
	var a, b = 1, 2
	c := 3
	b = 4
	for i := 0; ; {
	}
	for k, v := range map[string]int{} {
	}
	if d := 1; true {
	} else if e := 2; false {
	}
	switch f := 1; {
	case true:
		g := 2
	}
	func() {
		h := 1
		func() { j := 2 }()
	}()
	var fn func()
	fn = func() { fn() }
	const unusedConst = 1
	type unusedType int
	_, l := 1, 2
	{
		m := 1
		m++
	}
	var (
		n int
		_ = n
		o int
	)
	return
}

func switches(i int, s string, e any, x I, f func(), sl []int) {
	switch i {
	case 1, 2, 1:
	case "a":
	case 1.5:
	case s:
	case nil:
	default:
	default:
	}
	switch {
	case i:
	case i > 1:
	case true, false, true:
	}
	switch s {
	case "a", "b", "a":
	}
	switch e {
	case 1, 1.0, "a", int8(1), 1:
	case sl:
	case f:
	}
	switch f {
	case nil:
	case f:
	}
	switch sl {
	}
	switch (T{}) {
	case (T{}):
	}
	switch 1.5 {
	case 1, 1.5, 1.5:
	}
	switch nil {
	}
	switch f() {
	}
	switch undefined {
	case 1:
	}
	switch y := e.(type) {
	}
	switch y := e.(type) {
	case int:
		_ = y + "a"
	case string, bool:
		_ = y + "a"
	case nil, nil:
	case undefined:
	case int:
	case T, *T:
	default:
		_ = y.foo
	default:
	}
	switch x.(type) {
	case T:
	case *T:
	case I:
	case string:
	case interface{ n() }:
	}
	switch i.(type) {
	}
	switch _ := e.(type) {
	}
	switch e := e.(type) {
	case error:
		e.Foo()
	}
	_ = e.(type)
	_ = i.(int)
	_ = x.(T)
	_ = x.(*T)
	_ = e.(undefined)
	fallthrough
	switch i {
	case 1:
		fallthrough
	case 2:
		fallthrough
	}
	switch e.(type) {
	case int:
		fallthrough
	default:
	}
}

func loops(i int, s string) {
	if i {
	}
	if i = 1; i > 0 {
	}
	for s {
	}
	for i := 0; i < "a"; i++ {
	}
	for x := 0; x < 10; x = 1.5 {
	}
	if x := 1; x {
	}
	if nil {
	}
	for undefined {
	}
}

func selects(c chan int, s chan<- string, i int) {
	select {
	case x := <-c:
	case x, ok := <-c:
		_ = x
	case i = <-c:
	case i, i = <-c:
	case s <- 1:
	case s <- "a":
	case <-s:
	case i:
	case i > 1:
	case f := 1:
	case (<-c):
	case i = 1:
	default:
	default:
	}
}

func terminating1() int {
	for {
	}
}
func terminating2(i int) int {
	for {
		if i > 0 {
			break
		}
	}
}
func terminating3(i int) int {
	switch {
	case i > 0:
		return 1
	default:
		panic(1)
	}
}
func terminating4(i int) int {
	switch {
	case i > 0:
		return 1
	}
}
func terminating5(i int) int {
L:
	for {
		switch {
		case i > 1:
			break L
		}
	}
}
func terminating6(c chan int) int {
	select {
	case <-c:
		return 1
	}
}
func terminating7(c chan int) int {
	select {
	case <-c:
		break
	}
}
func terminating8(i int) int {
	if i > 0 {
		return 1
	} else {
		goto end
	}
end:
	return 2
}
func terminating9(i int) int {
	if i > 0 {
		return 1
	}
}
func terminating10(xs []int) int {
	for range xs {
		return 1
	}
}
func terminating11() int {
	{
		return 1
	}
	;
}
func terminating12() int {
	(panic)(1)
}
func terminating13() (n int) {
	defer func() int {
	}()
	panic := func(int) {}
	panic(1)
}
