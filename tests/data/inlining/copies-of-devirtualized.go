// A function whose interface call was devirtualized before the function was inlined: copies of it have the interface
// call still, which is devirtualized there, and said so again.
package p

type N int

type I interface {
	K(x any)
}

func (n N) K(x any) {}

func constant() {
	var v I = N(5)
	for range func(yield func(int) bool) { yield(1) } {
		v.K(nil)
	}
}

func literal() {
	var v I = N(6)
	call := func() { v.K(1) }
	call()
}

func small(v I) { v.K(2) }

func known() {
	small(N(7))
}
