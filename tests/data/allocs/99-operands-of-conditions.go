package p

// Operands of && and || that take memory, fail, assign, or tell something to those behind them.

var (
	object *int
	kept8  *int8
	sink   any
	slice  []int
)

//go:noinline
func end() {}

//go:noinline
func of(p *int) bool { object = p; return true }

//go:noinline
func keep8(p *int8) bool { kept8 = p; return true }

//go:noinline
func keep(s []int) bool { slice = s; return true }

//go:noinline
func box(x any) bool { sink = x; return true }

func assigns(c bool) {
	x := 3
	if c && func() bool { x = 4; return true }() {
		end()
	}
	if x != 3 {
		object = new(int)
	}
}

func assignsAndKeeps(c bool) bool {
	x := 3
	ok := c || func() bool { x = 4; return true }()
	if x != 3 {
		object = new(int)
	}
	return ok
}

func smallInLast(c bool) bool {
	ok := c && func() bool { var a int8; return keep8(&a) }()
	var b int8
	keep8(&b)
	return ok
}

func smallAround(c bool) bool {
	var a int8
	keep8(&a)
	ok := c && of(nil)
	var b int8
	keep8(&b)
	return ok
}

func smallInFirst(c bool) bool {
	ok := func() bool { var a int8; return keep8(&a) }() && c
	var b int8
	keep8(&b)
	return ok
}

func failsBehind(n int) bool {
	z := 0
	ok := box(n) && 1/z == 2
	object = new(int)
	return ok
}

func failsBehindSecond(n int, c bool) bool {
	z := 0
	ok := c && box(n) && 1/z == 2
	object = new(int)
	return ok
}

func failsFirst(n int) bool {
	z := 0
	ok := 1/z == 2 && box(n)
	object = new(int)
	return ok
}

func failsInCondition(n int, c bool) {
	z := 0
	if c && 1/z == 2 {
		object = new(int)
	}
	box(n)
}

func failsInAlternative(n int, c bool) {
	z := 0
	if c || 1/z == 2 {
		object = new(int)
	} else {
		box(n)
	}
}

func neverAsked(n int) bool {
	x := 3
	return x == 4 && box(n)
}

func alwaysAsked(n int) bool {
	x := 3
	return x == 4 || box(n)
}

func neverAskedThird(n int, c bool) bool {
	x := 3
	return c && x == 4 && box(n)
}

func neverAskedAlternative(n int, c bool) bool {
	x := 3
	return (c || x == 3) || box(n)
}

func askedOfLater(n int) bool {
	return n == 3 && n == 4 && box(n)
}

func askedOfLaterAlternative(n int) bool {
	return n != 3 || n != 4 || box(n)
}

func provedBySecond(s []int, c bool) bool {
	return c && [4]int(s)[1] == 2 && keep(append(s[:0], 1, 2, 3, 4))
}

func provedByFirst(s []int, c bool) bool {
	return [4]int(s)[1] == 2 && keep(append(s[:0], 1, 2, 3, 4))
}

func provedBehind(s []int, c bool) []int {
	if c && [4]int(s)[1] == 2 {
		return append(s[:0], 1, 2, 3, 4)
	}
	return append(s[:0], 1, 2, 3, 4)
}

func writtenBySecond(p *int, c bool) {
	*p = 3
	if c && of(nil) {
		if *p != 3 {
			object = new(int)
		}
	}
}

func notWrittenByFirst(p *int, c bool) {
	*p = 3
	if c && *p == 3 {
		if *p != 3 {
			object = new(int)
		}
	}
	if *p != 3 {
		object = new(int)
	}
}

func writtenOnOneWay(p *int, c bool) {
	*p = 3
	ok := c && of(nil)
	if *p != 3 {
		object = new(int)
	}
	box(ok)
}

func neverWritten(p *int) {
	x := 4
	*p = 3
	ok := x == 3 && of(nil)
	if *p != 3 {
		object = new(int)
	}
	box(ok)
}

func toldByBoth(n int, c bool) {
	ok := c && n == 3
	if ok {
		if n != 3 {
			object = new(int)
		}
		if !c {
			object = new(int)
		}
	}
}

func toldByNeither(n int, c bool) {
	if c || n == 3 {
		end()
	} else {
		if n == 3 {
			object = new(int)
		}
		if c {
			object = new(int)
		}
	}
}

func mixedKinds(n int, c, d bool) {
	if (c || d) && n == 3 {
		if n != 3 {
			object = new(int)
		}
		if !c && !d {
			object = new(int)
		}
	}
}

func panicsInSecond(n int, c bool) bool {
	ok := c && func() bool { panic(n) }()
	object = new(int)
	return ok
}

func panicsInFirst(n int, c bool) bool {
	ok := func() bool { panic(n) }() && c
	object = new(int)
	return ok
}

func inlinedWithEnds(n int) int {
	m := func(n int) int {
		for n > 9 {
			if n == 77 {
				return 3
			}
			n--
		}
		return n
	}(n)
	if m == 3 {
		object = new(int)
	}
	if n == 77 {
		sink = n
	}
	return m
}

func inlinedAlwaysThree(n int) {
	m := func(n int) int {
		if n > 9 {
			return 3
		}
		return 3
	}(n)
	if m != 3 {
		object = new(int)
	}
}

func inlinedPanics(n int) {
	m := func(n int) int {
		if n > 9 {
			panic(n)
		}
		return 3
	}(n)
	if m != 3 {
		object = new(int)
	}
	if n > 9 {
		object = new(int)
	}
}

func inlinedNeverReturns(n int) {
	func(n int) {
		panic(n)
	}(n)
	object = new(int)
}

func calledLiteral(n int) {
	x := 3
	func() {
		defer end()
		object = &x
		sink = n
	}()
	if x != 3 {
		sink = x
	}
}

func calledLiteralInLoop(n int) {
	for i := range n {
		func() {
			defer end()
			sink = i
		}()
	}
}

func calledValue(f func(any), n int) { f(n) }

func calledOf(fs []func(*int), n int) { fs[2](new(int)) }

func calledMethod(x interface{ M(*int) }) { x.M(new(int)) }
