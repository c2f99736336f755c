package main

import (
	"cmp"
	"iter"
	"maps"
	"slices"
)

func filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func mapped[T, U any](seq iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		seq(func(v T) bool { return yield(f(v)) })
	}
}

func group[K cmp.Ordered, V any](vs []V, key func(V) K) map[K][]V {
	out := map[K][]V{}
	for _, v := range vs {
		k := key(v)
		out[k] = append(out[k], v)
	}
	return out
}

type rec struct {
	name string
	size *int
}

func main() {
	x := 3
	recs := []rec{{"a", &x}, {"b", nil}}
	g := group(recs, func(r rec) string { return r.name })
	for _, k := range slices.Sorted(maps.Keys(g)) {
		println(k)
	}
	min := 1
	names := slices.Collect(mapped(filter(slices.Values(recs), func(r rec) bool { return *r.size > min }), func(r rec) string { return r.name }))
	ptrs := slices.Collect(mapped(slices.Values(recs), func(r rec) *rec { return &r }))
	println(len(names), len(ptrs), slices.MinFunc(ptrs, func(a, b *rec) int { return cmp.Compare(a.name, b.name) }).name)
}
