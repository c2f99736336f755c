package causes

import (
	"fmt"
	"io"
)

type T struct {
	p    *int
	next *T
}

var (
	global *int
	table  = map[string]*T{} // want global
	keep   func()
)

func returned() *int {
	x := 1 // want returned
	return &x
}

func named() (res *T) {
	t := T{} // want returned
	res = &t
	return
}

func stored(t *T) {
	x := 1 // want stored-in-heap
	t.p = &x
}

func inGlobal() {
	x := 1 // want global
	global = &x
}

func inMap() {
	t := new(T) // want map-or-slice-element
	table["a"] = t
}

func appended(s []*int) []*int {
	x := 1 // want map-or-slice-element
	return append(s, &x) // want returned
}

func element(s []*int) {
	x := 1 // want map-or-slice-element
	s[0] = &x
}

func interfaceCall(w io.Writer) {
	buf := make([]byte, 10) // want interface-call
	w.Write(buf)
}

func unknownCall(f func(*int)) {
	x := 1 // want unknown-call
	f(&x)
}

func leaks(p *int) { global = p }

func callArgument() {
	x := 1 // want call-argument
	leaks(&x)
}

func converted(n int) {
	fmt.Println(n) // want interface-conversion
}

func captured() func() int {
	x := 1 // want captured
	return func() int { // want returned
		x++
		return x
	}
}

func loop(n int) int {
	var last *int
	for i := 0; i < n; i++ {
		x := i // want loop
		if last == nil || *last < x {
			last = &x
		}
	}
	return *last
}

func tooLarge() int {
	var big [1 << 20]byte // want too-large
	return len(big[:1])
}

func tooLargeMake() {
	s := make([]int, 10000) // want too-large
	s[0] = 1
}

func goStatement() {
	x := 1      // want go-statement
	go func() { // want go-statement
		x++
	}()
}

func deferred(n int) {
	x := 1 // want defer
	for range n {
		defer func() { x++ }() // want defer
	}
}

func sent(c chan *int) {
	x := 1 // want sent-on-channel
	c <- &x
}

func panicked(n int) {
	panic(n) // want panic
}

// The path that gc cuts short: the address goes round before it leaves.
func cycle() {
	var p **T
	for {
		t := new(T) // want stored-in-heap
		*p = t
		p = &t.next
	}
}

// On the heap because of what holds it: y is kept by a variable outside of the loop.
func restsOn(n int) {
	var outer *T
	x := 1 // want stored-in-heap
	for range n {
		y := T{} // want loop
		outer = &y
		y.p = &x
	}
	_ = outer
}
