package p

// What is reached decides which small variables share an object and what is told of pointers; and what stands in front
// of what fails is made all the same.

var (
	kept8  *int8
	kept   *[4]int
	object *int
	number int
	ended  chan int
)

type pair struct {
	p    *int
	a, b int
}

//go:noinline
func keep8(p *int8) { kept8 = p }

//go:noinline
func keep(p *[4]int) { kept = p }

//go:noinline
func end() {}

//go:noinline
func made(p *int) chan int { object = p; return ended }

func sameBlock() {
	var a int8
	keep8(&a)
	var b int8
	keep8(&b)
}

func notReached(n int) {
	if n == 3 {
		var a int8
		keep8(&a)
		if n != 3 {
			var b int8
			keep8(&b)
		}
	}
}

func behindReturn(n int) {
	if n > 3 {
		var a int8
		keep8(&a)
		return
	}
	var b int8
	keep8(&b)
}

func behindReturnAndLabel(n int) {
	var a int8
	keep8(&a)
	if n > 3 {
		goto out
	}
	{
		var b int8
		keep8(&b)
		return
	}
out:
	number = 1
}

func checkedInBranch(c bool, p *pair) {
	if c {
		end()
		number = p.a
	}
	if c {
		end()
	}
	if p == nil {
		object = new(int)
	}
}

func checkedInBoth(c bool, p *pair) {
	if c {
		end()
		number = p.a
	} else {
		end()
		number = p.b
	}
	if c {
		end()
	}
	if p == nil {
		object = new(int)
	}
}

func third(n int) int { return n / 3 }

func by(n, d int) int { return n / d }

func beforeWhatFails(n int) {
	z := 0
	var x [4]int
	number = by(n, z)
	keep(&x)
}

func besideWhatFails(n int) {
	z := 0
	number = third(len(make([]int, n))) + by(n, z)
	object = new(int)
}

func closed() { close(made(new(int))) }

func cleared() { clear(map[int]*int{1: new(int)}) }

func recovered() {
	made(new(int))
	recover()
	made(new(int))
}

func firstIsJumpedOver(c bool) {
	x := 3
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
	if x == 5 {
		object = new(int)
	}
}

func returnedObject(n int) (r *int) {
	r = new(int)
	if n > 3 {
		return nil
	}
	return
}

func parameter(n int) *int { return &n }

func result(n int) (r int, p *int) {
	p = &r
	return n, p
}

func resultAlone() (r int) {
	object = &r
	return
}

func onlyFromBehind(n int) {
	return
back:
	object = new(int)
	if n > 3 {
		return
	}
	goto back
}

func fromBehindToo(n int) {
	if n > 3 {
		goto ahead
	}
	return
back:
	object = new(int)
	return
ahead:
	end()
	goto back
}
