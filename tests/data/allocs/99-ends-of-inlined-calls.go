package p

// How bodies end that are inlined, and what is behind them.

var (
	object *int
	kept8  *int8
	number int
)

//go:noinline
func end() {}

//go:noinline
func keep8(p *int8) { kept8 = p }

func forEver() {
again:
	end()
	{
		goto again
	}
}

func behindForEver() {
	forEver()
	object = new(int)
}

func untilThree(n int) int {
again:
	n--
	if n < 3 {
		return n
	}
	{
		end()
		goto again
	}
}

func behindUntilThree(n int) {
	number = untilThree(n)
	object = new(int)
}

func endsWithBlock() {
	{
		end()
		object = new(int)
	}
}

func behindBlock() {
	endsWithBlock()
	end()
}

func endsWithBlockOfOne() {
	{
		object = new(int)
	}
}

func behindBlockOfOne() { endsWithBlockOfOne() }

func fiveOrThree(n int) int {
	if n > 9 {
		return 5
	}
	return 3
}

func behindFiveOrThree(n int) {
	m := fiveOrThree(n)
	if m == 5 {
		object = new(int)
	}
	if m == 3 {
		object = new(int)
	}
	if m == 4 {
		object = new(int)
	}
}

func nothing() {}

func behindNothing() {
	nothing()
	object = new(int)
}

func returnsAlways(n int) int {
	{
		return n
	}
}

func behindReturnsAlways() {
	if returnsAlways(3) != 3 {
		object = new(int)
	}
}

func gotoBehindInlined(c bool) {
	x := 3
	y := fiveOrThree(x)
	if c {
		x = 4
		goto out
	}
	end()
out:
	if x == 4 {
		object = new(int)
	}
	if x == 3 {
		object = new(int)
	}
	if y != 3 {
		object = new(int)
	}
}

func gotoAroundInlined(c bool) {
	x := 3
	if c {
		x = 4
		goto out
	}
	x = fiveOrThree(x)
out:
	if x == 4 {
		object = new(int)
	}
	if x == 3 {
		object = new(int)
	}
	if x == 5 {
		object = new(int)
	}
}

func smallBehindDefer(c bool) {
	defer end()
	if c {
		end()
	}
	var a int8
	keep8(&a)
	var b int8
	keep8(&b)
}

func smallInEntry() {
	defer end()
	var a int8
	keep8(&a)
	var b int8
	keep8(&b)
}

func smallAroundFails(n int) {
	z := 0
	var a int8
	keep8(&a)
	third(1 / z)
	var b int8
	keep8(&b)
}

//go:noinline
func third(n int) {}

func provedByArgument(s []int) []int {
	first([4]int(s))
	return append(s[:0], 1, 2, 3, 4)
}

//go:noinline
func first(a [4]int) {}
