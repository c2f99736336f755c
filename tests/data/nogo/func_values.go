package main

import (
	"cmp"
	"slices"
	"strings"
)

type table[K cmp.Ordered] struct {
	keys []K
	less func(a, b K) int
}

func newTable[K cmp.Ordered]() *table[K] { return &table[K]{less: cmp.Compare[K]} }

func (t *table[K]) sort() { slices.SortFunc(t.keys, t.less) }

func apply(f func([]string), s []string) { f(s) }

func main() {
	t := newTable[string]()
	t.keys = append(t.keys, "a")
	t.sort()
	apply(slices.Sort[[]string], t.keys)
	idx := slices.Index[[]int]
	println(idx([]int{1}, 1))
	slices.SortFunc(t.keys, cmp.Compare[string])
	slices.SortFunc(t.keys, strings.Compare)
	rev := slices.Reverse[[]string, string]
	defer rev(t.keys)
	go slices.Reverse([]int{1, 2})
	defer slices.Sort([]int{3})
	eq := slices.Equal[[]string]
	_ = eq
}
