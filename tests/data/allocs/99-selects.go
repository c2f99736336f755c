package p

// Operands of sends, receives and cases that take memory, and what a select tells behind it.

var (
	kept  *int
	kept8 *int8
	done  bool
)

//go:noinline
func pick(p *int) chan int { kept = p; return nil }

//go:noinline
func keep8(p *int8) { kept8 = p }

func receivedTwo() int {
	v, ok := <-pick(new(int))
	done = ok
	return v
}

func sent() { pick(new(int)) <- 1 }

func oneOfTwo(c chan int) {
	select {
	case <-pick(new(int)):
	case <-c:
	}
}

func sentToOne(c chan int) {
	select {
	case pick(new(int)) <- 1:
	case <-c:
	}
}

func mayWrite(c chan int, p *int) {
	*p = 1
	select {
	case <-c:
	default:
	}
	if *p != 1 {
		kept = new(int)
	}
}

func mayWriteInOne(c, d chan int, p *int) {
	*p = 1
	select {
	case <-c:
		pick(nil)
	case <-d:
	default:
		*p = 1
	}
	if *p != 1 {
		kept = new(int)
	}
}

func before(c chan int) {
	var a int8
	keep8(&a)
	select {
	case <-c:
	default:
	}
	var b int8
	keep8(&b)
}

func inCases(c, d chan int) {
	select {
	case <-c:
		var a int8
		keep8(&a)
	case <-d:
		var b int8
		keep8(&b)
	default:
		var e int8
		keep8(&e)
	}
	var f int8
	keep8(&f)
}

func lastReturns(c, d chan int) {
	select {
	case <-c:
	case <-d:
		return
	}
	kept = new(int)
}

func allReturn(c, d chan int) {
	select {
	case <-c:
		return
	case <-d:
		return
	}
	kept = new(int)
}

func forEver() {
	select {}
	kept = new(int)
}

func sameInAll(c, d chan int) {
	n := 0
	select {
	case <-c:
		n = 3
	case <-d:
		n = 3
	}
	if n != 3 {
		kept = new(int)
	}
}

func notInAll(c, d chan int) {
	n := 0
	select {
	case <-c:
		n = 3
	case <-d:
	}
	if n == 3 {
		kept = new(int)
	}
}

func receivedInto(c, d chan int) {
	n := 3
	select {
	case n = <-c:
	case <-d:
	}
	if n != 3 {
		kept = new(int)
	}
}

func receivedIntoOne(c chan int) {
	n := 3
	select {
	case n = <-c:
		if n != 3 {
			kept = new(int)
		}
	}
}

func writtenThrough(c, d chan int, p *int) {
	*p = 3
	select {
	case *p = <-c:
	case <-d:
		return
	}
	if *p != 3 {
		kept = new(int)
	}
}

func readInOneCase(c, d chan int, s []int) []int {
	select {
	case <-c:
		done = s[2] == 1
	case <-d:
	}
	return append(s[:2:2], 1)
}

func beforeCases(c, d chan int) {
	var a int8
	keep8(&a)
	select {
	case <-c:
		var b int8
		keep8(&b)
	default:
	}
	var e int8
	keep8(&e)
}

func readInFirstCase(c, d chan int, s []int) []int {
	select {
	case <-c:
		_ = append(s, 1)
	case <-d:
	}
	return append(s[:0], s...)
}

func readInLastCase(c, d chan int, s []int) []int {
	select {
	case <-c:
	case <-d:
		_ = append(s, 1)
	}
	return append(s[:0], s...)
}

func readBefore(c, d chan int, s []int) []int {
	_ = append(s, 1)
	select {
	case <-c:
	case <-d:
	}
	return append(s[:0], s...)
}
