// What is inlined is read anew: literals in it have the code that constants decide about (until 1.21), and have nothing
// inlined into them, although they are decided on late in functions that call themselves (until 1.23). Those that are
// called at once do not outlive being inlined into the initialiser of the package.

package p

var any1 any

type pair struct{ a, b *int }

type holder struct {
	n    int
	pair pair
}

func (h holder) nothing() {}

func (h holder) dead() *int {
	literal := func(t any) {
		if true {
			h.nothing()
		} else {
			any1 = h.pair
		}
		switch {
		case len("ab") > 2:
			any1 = h.n
		}
	}
	any1 = literal
	return &h.n
}

type keeper interface{ dead() *int }

var kept keeper = holder{}

func recursive(n int) {
	literal := func(a *int) *int {
		defer func(b []int) {
			var v [1]byte
			inner := func() { println(len(v), v[0]) }
			inner()
		}(make([]int, 3))
		return nil
	}
	any1 = literal
	recursive(1)
}

func deferred(n int) {
	defer func(b []int) {
		inner := func() { println(len(b), n) }
		inner()
	}(make([]int, 3))
	deferred(1)
}

func results() (*int, [3]*int) {
	return func(v ...*int) *int { return v[0] }(&new([3]int)[1]), [3]*int{}
}

func converted(p *int) *int {
	return func(x *int) *int { return x }(map[int]*int{}[1])
}

var first, others = results()

var outer = converted(func() *int { return func() *int { var x int; return &x }() }())

func init() { first, others = results() }
