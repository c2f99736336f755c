package main

import (
	"iter"
	"slices"
)

type item struct{ v *int }

func sum(s []int) (total int) {
	for i, v := range slices.All(s) {
		total += i * v
	}
	for v := range slices.Values(s) {
		total += v
	}
	return
}

func pointers(s []*item) []*item {
	var out []*item
	for i, it := range slices.Backward(s) {
		if i > 1 {
			out = append(out, it)
		}
	}
	return out
}

func collect(seq iter.Seq[*item]) []*item { return slices.Collect(seq) }

func main() {
	println(sum([]int{1, 2, 3}))
	x := 1
	items := []*item{{&x}, {nil}}
	items = collect(slices.Values(pointers(items)))
	items = slices.AppendSeq(items, slices.Values(items))
	for c := range slices.Chunk(items, 2) {
		println(len(c))
	}
	s := slices.Sorted(slices.Values([]int{2, 1}))
	t := slices.SortedFunc(slices.Values(s), func(a, b int) int { return b - a })
	println(len(s), len(t))
}
