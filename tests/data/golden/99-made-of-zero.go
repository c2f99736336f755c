package p

// Lengths and capacities that variables hold which are never assigned to again: zero, one, below zero.

var sink []int

func zero() {
	n := 0
	s := make([]int, n)
	t := make([]int, n, n)
	_, _ = s, t
}

func one() {
	n, m := 1, 2
	s := make([]int, n)
	t := make([]int, n, m)
	_, _ = s, t
}

func below() {
	n := -1
	s := make([]int, n)
	m := 4
	t := make([]int, n, m)
	_, _ = s, t
}

func kept() {
	n := 0
	sink = make([]int, n)
	m := 3
	sink = make([]int, n, m)
	l := len([]int{1, 2})
	sink = make([]int, l)
}

func boxed() (a, b, c any) {
	n, s, f := 0, "", 0.0
	return n, s, f
}
