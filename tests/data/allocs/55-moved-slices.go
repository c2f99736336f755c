package p

type node struct{ next *node }

func ints(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	return s
}
func nodes(n int) (s []*node) {
	for range n {
		s = append(s, &node{})
	}
	return
}
func capped(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
		if cap(s) > 100 {
			break
		}
	}
	return s
}
func sliced(n int) []*node {
	s := []*node{}
	for range n {
		s = append(s, nil)
		s = s[:len(s)]
	}
	return s
}
func leaf(s []int) int { return len(s) }
func passed(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
		leaf(s)
	}
	return s
}
func twice(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	if n > 3 {
		return s
	}
	return s
}
func captured(n int) []int {
	var s []int
	add := func(i int) { s = append(s, i) }
	for i := range n {
		add(i)
	}
	return s
}
func pointed(n int) ([]int, *int) {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	return s, &s[0]
}
func wide(n int) [][5]int {
	var s [][5]int
	for range n {
		s = append(s, [5]int{})
	}
	return s
}
func ranged(n int) (t int) {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	for _, x := range s {
		t += x
	}
	return t
}
func field(n int, t *struct{ s []int }) {
	for i := range n {
		t.s = append(t.s, i)
	}
}
