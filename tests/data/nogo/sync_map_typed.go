package main

import (
	"sync"
	"sync/atomic"
)

type typed[K comparable, V any] struct {
	m sync.Map
	n atomic.Int32
}

func (t *typed[K, V]) load(k K) (v V, ok bool) {
	x, ok := t.m.Load(k)
	if ok {
		v = x.(V)
	}
	return
}

func (t *typed[K, V]) store(k K, v V) { t.m.Store(k, v); t.n.Add(1) }

type lazy[T any] struct {
	once sync.Once
	v    atomic.Pointer[T]
	f    func() T
}

func (l *lazy[T]) get() T {
	l.once.Do(func() { v := l.f(); l.v.Store(&v) })
	return *l.v.Load()
}

func main() {
	var t typed[string, *int]
	x := 1
	t.store("a", &x)
	v, _ := t.load("a")
	u := &typed[int, string]{}
	u.store(1, "b")
	l := lazy[[]int]{f: func() []int { return []int{*v} }}
	println(len(l.get()), u.n.Load())
}
