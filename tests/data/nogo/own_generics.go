package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

type set[T comparable] map[T]struct{}

func (s set[T]) add(v T) { s[v] = struct{}{} }

func sortedKeys[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func transform[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func indexOf[T comparable](in []T, v T) int { return slices.Index(in, v) }

func largest[T cmp.Ordered](a, b *T) *T {
	if cmp.Less(*a, *b) {
		return b
	}
	return a
}

func contains[S ~[]E, E any](s S, f func(E) bool) bool { return slices.ContainsFunc(s, f) }

func main() {
	s := set[string]{}
	s.add("x")
	keys := sortedKeys(s)
	up := transform(keys, strings.ToUpper)
	fmt.Println(transform(up, func(s string) *int { n := len(s); return &n }))
	x, y := 1, 2
	println(*largest(&x, &y), indexOf(up, "X"), indexOf([]*int{&x}, &y))
	println(contains(up, func(s string) bool { return s == keys[0] }))
	a, b := "a", "b"
	fmt.Println(largest(&a, &b), max(x, y), cmp.Compare(1.5, float64(x)))
}
