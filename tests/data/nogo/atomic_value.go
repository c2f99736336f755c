package main

import (
	"sync/atomic"
)

type state struct{ n int }

var global atomic.Pointer[state]

type holder[T any] struct{ p atomic.Pointer[T] }

func (h *holder[T]) put(v T) { h.p.Store(&v) }
func (h *holder[T]) take() *T { return h.p.Swap(nil) }

func main() {
	s := state{1}
	global.Store(&s)
	old := global.Load()
	var h holder[string]
	h.put("x")
	t := h.take()
	var v atomic.Value
	v.Store(old)
	var b atomic.Bool
	b.Store(v.Load() != nil)
	println(*t, b.Load(), global.CompareAndSwap(old, nil))
	f := global.Store
	f(old)
	g := (*atomic.Pointer[state]).Load
	_ = g(&global)
}
