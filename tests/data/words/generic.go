package p

import "slices"

var sink any

type Node[T any] struct {
	next *Node[T]
	val  T
}

type List[T any] struct{ head *Node[T] }

func (l *List[T]) Push(v T) {
	l.head = &Node[T]{next: l.head, val: v}
}

func Map[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

type Named interface{ Name() string }

func show[T Named](v T) string { return "x" + v.Name() }

type A struct{ s string }

func (a A) Name() string { return a.s }

func keep[T any](x T) { sink = x }

func use() {
	var l List[int]
	l.Push(1)
	var m List[string]
	m.Push("a")
	_ = Map([]int{1}, func(i int) string { return "a" })
	_ = Map([]string{"b"}, func(i string) *int { return nil })
	_ = show(A{})
	keep(1)
	keep("a")
	keep(&m)
	keep(struct{}{})
	for i, x := range slices.All([]int{1}) {
		sink = i
		_ = x
	}
	for x := range slices.Values([]*A{}) {
		if x == nil {
			return
		}
		sink = x
	}
}
