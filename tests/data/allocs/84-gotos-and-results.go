// What gotos that lead back repeat, results that interfaces copy nothing of, keys that come before what is stored.
package p

var g any

func f(n int) (ok bool, e struct{}) {
	if n > 3 {
		g = map[any]any{ok: e}
	}
	if ok {
		g = make([]int, n)
	}
	return
}

func behind(n int, more func() bool) {
	s := []int{}
again:
	if more() {
		goto again
	}
	g = make([]int, len(s))
	s = make([]int, n)
	g = s
}

func within(n int, more func() bool) {
	s := []int{}
again:
	g = make([]int, len(s))
	s = make([]int, n)
	g = s
	if more() {
		goto again
	}
}

func crossing(n int, more func() bool) {
	s := []int{}
again:
	g = make([]int, len(s))
inner:
	if more() {
		goto again
	}
	s = make([]int, n)
	g = s
	if more() {
		goto inner
	}
	s = nil
}

func keyed(m map[*int][]int, lists [][]int, n int) {
	m[new(7)], n = nil, 8
	m[new(8)] = append(lists[n], 1)
}
