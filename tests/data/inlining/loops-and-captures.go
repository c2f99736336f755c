// What outlives what: loops, labels, literals and their variables.
package p

var (
	gi int
	gp *int
	gf func() int
	gs []int
	gc chan int
)

func before(s []int) func() int {
	var x int
	f := func() int { return x }
	for _, x = range s {
		gi++
	}
	return f
}

func beforeKeys(m map[int]int) func() int {
	var k, x int
	f := func() int { return k + x }
	for k, x = range m {
		gi++
	}
	return f
}

func after(s []int) func() int {
	var x int
	for _, x = range s {
		gi++
	}
	return func() int { return x }
}

func eachRound(s []int) (fs []func() int) {
	for i, x := range s {
		fs = append(fs, func() int { return i + x })
	}
	return
}

func eachRoundChanged(s []int) (fs []func() int) {
	for i, x := range s {
		fs = append(fs, func() int { x++; return i + x })
	}
	return
}

func setInLoop(n int) (fs []func() int) {
	var x int
	for i := 0; i < n; i++ {
		x = i
		fs = append(fs, func() int { return x })
	}
	return
}

func setBefore(n int) func() int {
	var x int
	x = n
	x = n + 1
	return func() int { return x }
}

func setAfter(n int) func() int {
	x := n
	f := func() int { return x }
	x = n + 1
	return f
}

func large() func() int {
	var a [16]int
	var b [17]int
	return func() int { return a[gi] + b[gi] }
}

func parametersOfLiterals(n int) func(p *int) {
	return func(p *int) {
		for {
			x := n
			p = &x
			gi += *p
		}
	}
}

func resultsOfLiterals(n int) func() *int {
	return func() (r *int) {
		for i := range n {
			x := i
			r = &x
		}
		return
	}
}

func innerOfLiterals(n int) int {
	f := func(p *int) int {
		var q *int
		for i := range n {
			x := i + *p
			q = &x
		}
		return *q
	}
	return f(&n)
}

func roundsBetween(n int) int {
	var p *int
	for range n {
		x := n
		for range n {
			p = &x
		}
		n += *p
	}
	return *p
}

func sameRound(n int) {
	for range n {
		x := n
		p := &x
		n += *p
	}
}

func labels(n int) int {
	var p *int
again:
	x := n
	p = &x
	n += *p
	if n < 100 {
		goto again
	}
	y := n
	p = &y
	return *p
}

func labelsInBlocks(n int) int {
	var p *int
	{
	again:
		n++
		if n < 100 {
			goto again
		}
	}
	y := n
	p = &y
	return *p
}

func labelsAndLoops(n int) int {
again:
	var q *int
	for range n {
		x := n
		q = &x
		n += *q
	}
	z := n
	q = &z
	if n < 100 {
		goto again
	}
	return *q
}

func calledAtOnce(n int) int {
	x, y := n, n
	return func(p *int) int { x++; return *p + y }(&y) + x
}

func calledLater(n int) *int {
	x := n
	f := func() *int { return &x }
	return f()
}

func keptIn(n int) int {
	x := n
	f := func() *int { return &x }
	return *f()
}

func passedOn(n int, use func(func() *int)) {
	x, y := n, n
	f := func() *int { return &x }
	use(f)
	h := func() *int { return &y }
	h()
}

func unknownResults(n int) int {
	x := n
	f := func() *int { return &x }
	if n > 3 {
		f = func() *int { return gp }
	}
	return *f()
}

func storedFunctions(n int) *int {
	x := n
	fs := []func() *int{func() *int { return &x }}
	return fs[0]()
}

func storedAndDropped(n int) {
	x := n
	fs := []func() *int{func() *int { return &x }}
	fs[0]()
}

func recursive(n int) int {
	var f func(int) int
	f = func(k int) int {
		if k == 0 {
			return n
		}
		return f(k - 1)
	}
	return f(n)
}

func nested(n int) func() func() *int {
	x := n
	return func() func() *int {
		y := x
		return func() *int { y++; return &y }
	}
}

func inSelect(n int) {
	var p *int
	select {
	case x := <-gc:
		p = &x
	case gi = <-gc:
		for {
			y := n
			p = &y
			n += *p
		}
	}
	gi = *p
}

func inSwitch(n int, e any) {
	var p *int
	switch {
	case n > 3:
		y := n
		p = &y
	}
	switch y := e.(type) {
	case int:
		p = &y
	case *int:
		p = y
	}
	for range n {
		switch y := e.(type) {
		case int:
			p = &y
		}
	}
	gi = *p
}

func deferred(n int) {
	x, y := n, n
	defer func() { gi = x }()
	for range n {
		defer func() { gi = y }()
	}
	go func() { gi = n }()
}

func labelsInBranches(n int) int {
	var p *int
	if n > 3 {
	again:
		n++
		if n < 100 {
			goto again
		}
	}
	y := n
	p = &y
	return *p
}

func leftLoops(n int) int {
	var p *int
outer:
	for range n {
		for range n {
			if n > 3 {
				break outer
			}
			continue outer
		}
	}
	y := n
	p = &y
	return *p
}

type zero struct{}

func capturesNothing(z zero) func() zero { return func() zero { return z } }
