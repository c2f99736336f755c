// Calls that are inlined and give what is known: what else they do is done.
package p

var (
	gi int
	gs []int
	ge any
)

//go:noinline
func show(v any) { gi++ }

func ten() int {
	gs = make([]int, 3)
	return 10
}

func asLength() int { return len(make([]int, ten())) }

func asRoom() int { return len(make([]int, 0, ten())) }

func asValue() { show(ten()) }

func kept() { ge = ten() }

func asLengthOfLiteral() int {
	s := []int{ten(), 2}
	return len(make([]int, len(s)))
}
