// A literal that captures nothing is dumped again with what it stands in, after its analysis.

package p

import "errors"

type fault struct{ a, b any }

func (fault) Error() string { return "" }

var sink any

func marks(s string, xs []byte) {
	sink = func(s string) {
		_ = append([]byte(nil), []byte(s)...)
		v := "hello"
		func() {
			_ = v
		}()
		sink = v
	}
}

// The tag of a switch in an instance belongs to the package of the generic function.
func typed(err error) *fault {
	f, _ := errors.AsType[*fault](err)
	return f
}

// What carries temporaries stands at the function, though the table of fault and error comes with functions.
func several[E error](p E) (E, error) {
	a, b := several(fault{})
	_, _ = a, b
	var any2 = *new(any)
	_ = any2
	return any(p).(E), nil
}

func use() { several(fault{}) }

type named int

// Results that a loop body returns have names, where they are called and in wrappers, too.
func (n named) first(seq func(func(*int) bool)) (*int, bool) {
	for x := range seq {
		return x, true
	}
	p, ok := n.first(seq)
	return p, ok
}

type wraps struct{ named }

var _ interface {
	first(func(func(*int) bool)) (*int, bool)
} = wraps{}

func passes(xs ...int) int { return len(xs) }

// Storage that is used only once in each round of a loop is marked so, and used again.
func rounds(n int) {
	func() {
		for i := range 3 {
			func(xs []int) { println(len(xs)) }([]int{i, 2})
			println(passes(i, 1))
		}
	}()
	sink = n
}

// A variable that only an inlined literal reads is used.
func inlinedLiterals(p *int) (q *int) {
	r := p
	func() { q = r }()
	return
}
