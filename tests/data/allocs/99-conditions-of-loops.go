// What the first operand of && tells in a loop, where the second is a call: only if the function ends behind the loop.

package p

var (
	gx     any
	gn, g7 int
)

//go:noinline
func more() bool { return gn > 0 }

//go:noinline
func count() int { return gn }

func l2(i5 int) {
	if i5 < 10 && more() {
		if i5 > 20 {
			gx = new(int)
		}
	}
	if more() { println(3) }
}

func l3(i5 int, s []int) {
	for i5 < 10 && more() {
		if i5 > 20 {
			gx = new(int)
		}
	}
	println(s[i5])
}

func l4(i5 int, s []int) {
	for i5 < 10 && more() {
		if i5 > 20 {
			gx = new(int)
		}
	}
	for more() {}
}

func l5(i5 int, s []int) {
	for i5 < 10 && more() {
		if i5 > 20 {
			gx = new(int)
		}
	}
	gx = i5
}

func l8(i5 int, s []int) {
	for more() {
	for i5 < 10 && more() {
		if i5 > 20 {
			gx = new(int)
		}
	}
	}
}

func l9(i5 int, s []int) {
	for i5 < 10 && len(s) > 3 {
		if i5 > 20 {
			gx = new(int)
		}
		i5++
	}
	if more() { println(3) }
}

func l10(i5 int, s []int) {
	for more() && i5 < 10 {
		if i5 > 20 {
			gx = new(int)
		}
	}
	if more() { println(3) }
}

func deferred2() {
	for i5 := gn; i5 < 10 && more(); i5++ {
		if i5 > 20 {
			gx = map[int]int{count(): 1}
		}
		if more() {
			continue
		}
	}
}

func deferred3() {
	for i5 := gn; i5 < 10 && more(); i5++ {
		_ = i5
		if i5 > 20 {
			gx = map[int]int{count(): 1}
		}
		if more() {
			continue
		}
	}
	defer func() { g7++ }()
}

func deferred4() {
	for i5 := gn; i5 < 10; i5++ {
		if i5 > 20 {
			gx = map[int]int{count(): 1}
		}
	}
	defer func() { g7++ }()
}

func deferred5() {
	for i5 := gn; i5 < 10 && more(); i5++ {
		if i5 > 20 {
			gx = map[int]int{count(): 1}
		}
	}
	defer func() { g7++ }()
}

func deferred6() {
	for i5 := gn; i5 < 10 && more(); i5++ {
		if i5 > 20 {
			gx = new(int)
		}
	}
	defer func() { g7++ }()
}

func deferred7() {
	for i5 := gn; i5 < 10 && more(); {
		if i5 > 20 {
			gx = new(int)
		}
	}
	defer func() { g7++ }()
}

func deferred8(i5 int) {
	if i5 < 10 && more() {
		if i5 > 20 {
			gx = new(int)
		}
	}
	defer func() { g7++ }()
}

func deferred9(i5 int) {
	for i5 < 10 && more() {
		if i5 > 20 {
			gx = new(int)
		}
	}
	gn++
}

func deferred10(i5 int) {
	for i5 < 10 && more() {
		if i5 > 20 {
			gx = new(int)
		}
	}
}

func deferred11(i5 int) {
	for i5 < 10 && more() {
		if i5 > 20 {
			gx = new(int)
		}
	}
	println(gn)
}

func deferred12(i5 int) {
	for i5 := count(); i5 < 10 && more(); i5++ {
		if i5 > 20 {
			gx = new(int)
		}
	}
	println(gn)
}

func deferred13(i5 int) {
	for i5 := 0; i5 < 10 && more(); i5++ {
		if i5 > 20 {
			gx = new(int)
		}
	}
	println(gn)
}
