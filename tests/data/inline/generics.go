package p

import (
	"cmp"
	"slices"
	"sync/atomic"
)

type number interface{ ~int | ~float64 }

type list[T any] struct {
	head *node[T]
	n    int
}

type node[T any] struct {
	value T
	next  *node[T]
}

func (l *list[T]) push(v T) { l.head = &node[T]{v, l.head}; l.n++ }
func (l *list[T]) len() int { return l.n }
func (l *list[T]) all() func(func(T) bool) {
	return func(yield func(T) bool) {
		for n := l.head; n != nil; n = n.next {
			if !yield(n.value) {
				return
			}
		}
	}
}

func sum[T number](s ...T) (t T) {
	for _, v := range s {
		t += v
	}
	return
}
func mapped[T, U any](s []T, f func(T) U) []U {
	out := make([]U, 0, len(s))
	for _, v := range s {
		out = append(out, f(v))
	}
	return out
}
func pick[T cmp.Ordered](a, b T) T { if a < b { return a }; return b }
func isA[T any](i any) bool        { _, ok := i.(T); return ok }
func zero[T any]() (t T)           { return }

func use(l *list[string], p *atomic.Pointer[int]) int {
	l.push("a")
	for s := range l.all() {
		if s == "b" {
			break
		}
	}
	n := 0
	for s := range l.all() {
		n += len(s)
	}
	_ = mapped([]int{1}, func(n int) string { return "" })
	p.Store(new(int))
	return n + l.len() + sum(1, 2) + int(sum(1.5)) + pick(3, 4) + *p.Load() + len(zero[string]())
}
func sorted(s []int) { slices.Sort(s) }
func has(s []string) bool { return slices.Contains(s, "x") && isA[int](s) }
func values(m []int) (n int) {
	for _, v := range slices.Backward(m) {
		n += v
	}
	return n
}
func withDefer(s []func()) {
	for _, f := range slices.All(s) {
		defer f()
	}
}
