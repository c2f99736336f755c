// What escape analysis has found of storage stands in the dump of what a literal that captures nothing stands in.

package p

import (
	"syscall"
	"unsafe"
)

var sink any

//go:noinline
func passes(xs ...int) int { return len(xs) }

// A variable that keeps alive what a call is given as a number has its address taken.
func keeps(n int) {
	sink = func() {
		for range 2 {
			x := 1
			syscall.Syscall(1, uintptr(unsafe.Pointer(&x)), 0, 0)
		}
	}
}

// Storage that each round of a loop may use again is transient; a variable that outlives the round keeps its.
func rounds() {
	sink = func() {
		var last []int
		var kept func() int
		for i := range 3 {
			passes(i, 2)
			xs := []int{i, 1}
			f := func() int { return i }
			kept = f
			f = xs2(xs).count
			passes(f(), len(last))
			last = xs
		}
		passes(kept())
	}
}

type xs2 []int

func (xs xs2) count() int { return len(xs) }
