package main

import (
	"iter"
)

type tree[T any] struct {
	left, right *tree[T]
	value       T
}

func (t *tree[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) { t.push(yield) }
}

func (t *tree[T]) push(yield func(T) bool) bool {
	if t == nil {
		return true
	}
	return t.left.push(yield) && yield(t.value) && t.right.push(yield)
}

func main() {
	t := &tree[int]{&tree[int]{nil, nil, 1}, nil, 2}
	next, stop := iter.Pull(t.All())
	defer stop()
	for {
		v, ok := next()
		if !ok {
			break
		}
		println(v)
	}
	next2, stop2 := iter.Pull2(func(yield func(string, *int) bool) { x := 1; yield("a", &x) })
	s, p, ok := next2()
	println(s, *p, ok)
	stop2()
}
