package main

import (
	"slices"
)

type big struct{ a, b, c *int }

func insertAll(dst []*big, src ...*big) []*big { return slices.Insert(dst, 0, src...) }

func clone(b []big) []big { return slices.Clone(b) }

func main() {
	x := 1
	bs := []big{{a: &x}}
	cs := clone(bs)
	ps := insertAll(nil, &cs[0], &big{})
	ps = slices.Delete(ps, 0, 1)
	ps = slices.DeleteFunc(ps, func(b *big) bool { return b.a == nil })
	ps = slices.Compact(ps)
	ps = slices.Grow(ps, 10)
	ps = slices.Clip(ps)
	all := slices.Concat([]int{1}, []int{2, 3})
	all = slices.Replace(all, 0, 1, 7, 8)
	all = slices.CompactFunc(all, func(a, b int) bool { return a == b })
	rep := slices.Repeat([]string{"a"}, 3)
	var local [4]int
	_ = slices.Insert(local[:0], 0, 1)
	println(len(ps), len(all), len(rep), cap(rep))
}
