package main

import (
	"slices"
)

type node struct {
	key  string
	next *node
}

func main() {
	ints := []int{3, 1, 2}
	slices.Sort(ints)
	i, found := slices.BinarySearch(ints, 2)
	strs := []string{"b", "a"}
	slices.Sort(strs)
	println(i, found, slices.Contains(strs, "a"), slices.Index(ints, 3))
	nodes := []*node{{key: "x"}, {key: "y"}}
	n := &node{key: "z"}
	println(slices.Index(nodes, n), slices.Max(ints), slices.Min(strs))
	limit := 2
	ok := slices.ContainsFunc(nodes, func(n *node) bool { return len(n.key) > limit })
	j := slices.IndexFunc(strs, func(s string) bool { return s == "a" && ok })
	_ = j
	slices.Reverse(nodes)
	_ = slices.Equal(ints, []int{1, 2, 3})
	_ = slices.EqualFunc(ints, strs, func(a int, b string) bool { return len(b) == a })
}
