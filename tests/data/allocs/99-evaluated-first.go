package p

// What gc moves before a statement is evaluated first: if it panics, what stands in place is never made.

import "io"

type big struct{ a [9]int }

var (
	gx any
	gn int
)

//go:noinline
func more() bool { return gn > 0 }

//go:noinline
func hide[E any](e E) E { return e }

func slicedNil() { gx = append(([]big)(nil)[:1], make([]big, 100000)[2:]...) }

func literalBeforeCall(b []byte, h []int) {
	gx = append([]int{copy(b, "x"), gn}, hide([]int(append(h, 2)[:len(new([4]int)[1:3]):cap(([]int)(nil))]))...)
}

func assertion() {
	type pair struct {
		r any
		b bool
	}
	gx = &pair{any((io.Seeker)(nil)).(io.Seeker), more()}
}

func inCall() { gx = [2]any{&gn, hide(new([2]int)[:hide(1)])} }

func entry(s []int) {
	gx = map[string]*big{"a": new(big), "b": {[9]int{len(([]int)(nil)[:2])}}}
}

func moved(n int) {
	for range 3 {
		gx = &n
		return
	}
}
