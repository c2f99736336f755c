package p

var gx any
var gn int

//go:noinline
func more() bool { return gn > 3 }

//go:noinline
func count() int { return gn }

// An append in a loop has a store on the stack if no way leads back to it.
func beforeABreak() {
	for more() {
		if more() {
			println(len(append([]int(nil), gn)))
			break
		}
	}
again:
	if more() {
		goto again
	}
}

func beforeAPanic() {
	for more() {
		func() {
			if more() {
				return
			}
			println(len(append([]int(nil), gn)))
			panic(gx)
		}()
	}
}

func clauses() {
	for more() {
		for range append([]int(nil), gn) {
			more()
		}
		switch {
		case more():
			println(len(append([]int(nil), gn)))
			fallthrough
		default:
			return
		case gn > 5:
			println(len(append([]int(nil), gn)))
		}
	}
}

func outOfBoth() {
out:
	for more() {
		for {
			if more() {
				continue out
			}
			println(len(append([]int(nil), gn)))
			break out
		}
	}
}

func selected(c chan int) {
	for more() {
		select {
		case <-c:
			println(len(append([]int(nil), gn)))
			return
		case c <- gn:
			println(len(append([]int(nil), gn)))
		default:
			println(len(append([]int(nil), gn)))
			goto out
		}
	}
out:
	gn++
}

func neverRepeated() {
	for i := 10; ; i++ {
		gx = make([]int, i>>60)
		if i >= gn {
			println(len(append([]int(nil), gn)))
		}
		if i > 3 {
			break
		}
	}
}

func neverRepeatedRange() {
	for i := range 20 {
		println(len(append([]int(nil), gn)))
		if i < 3 {
			return
		}
	}
}

// A break leaves the loop that is around it.
func innerBreak() {
	for i := 0; i <= 3 && more(); i += 3 {
		println(len(make([]byte, i)))
		for more() {
			if more() {
				break
			}
		}
	}
}

func outerBreak() {
out:
	for i := 0; i <= 3 && more(); i += 3 {
		println(len(make([]byte, i)))
		for more() {
			if more() {
				break out
			}
		}
	}
}
