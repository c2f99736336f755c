package p

// Labels that are led back to, in statements of every kind, and what an address of uintptr keeps.

import "unsafe"

var gn int

//go:noinline
func more() bool { return gn > 0 }

//go:noinline
func far(p uintptr) int { return int(p) }

func inBlock(n int) {
	var p *int
	{
	L:
		x := n
		p = &x
		if more() {
			goto L
		}
	}
	_ = p
}

func inBlocks(n int) {
	var p *int
	{
		{
		L:
			{
				x := n
				p = &x
			}
			if more() {
				goto L
			}
		}
	}
	_ = p
}

func inIf(n int) {
	var p *int
	if more() {
	L:
		x := n
		p = &x
		if more() {
			goto L
		}
	} else {
	M:
		y := n
		p = &y
		if more() {
			goto M
		}
	}
	_ = p
}

func inLoops(n int) {
	var p, q *int
	for range n {
	L:
		x := n
		p = &x
		if more() {
			goto L
		}
	}
	for i := 0; i < n; i++ {
		var r *int
	M:
		y := n
		r = &y
		q = r
		if more() {
			goto M
		}
	}
	_, _ = p, q
}

func inSwitches(n int, x any, c chan int) {
	var p *int
	switch n {
	case 1:
	L:
		x := n
		p = &x
		if more() {
			goto L
		}
	default:
	M:
		y := n
		p = &y
		if more() {
			goto M
		}
	}
	switch x.(type) {
	case int:
	N:
		z := n
		p = &z
		if more() {
			goto N
		}
	}
	select {
	case <-c:
	O:
		w := n
		p = &w
		if more() {
			goto O
		}
	default:
	}
	_ = p
}

func inLiteral(n int) func() {
	return func() {
		var p *int
		{
		L:
			x := n
			p = &x
			if more() {
				goto L
			}
		}
		_ = p
	}
}

func onlyForward(n int) {
	var p *int
	if more() {
		goto L
	}
	{
		x := n
		p = &x
	}
L:
	{
		y := n
		p = &y
	}
	_ = p
}

func address(s string) int {
	b := []byte(s)
	return far(uintptr(unsafe.Pointer(&b[0])))
}

func addressKept(s string) int {
	b := []byte(s)
	p := uintptr(unsafe.Pointer(&b[0]))
	return far(p)
}

func addressOf(p *int) int { return far(uintptr(unsafe.Pointer(p))) }

func addressOfMade() int {
	p := new(int)
	return far(uintptr(unsafe.Pointer(p)))
}

func notWritten(s string) int {
	b := []byte(s)
	return int(b[0])
}
