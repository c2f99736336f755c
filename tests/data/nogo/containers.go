package main

import (
	"container/heap"
	"container/list"
	"container/ring"
)

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ints) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

func main() {
	h := &ints{3, 2, 1}
	heap.Init(h)
	heap.Push(h, 4)
	println(heap.Pop(h).(int))
	l := list.New()
	e := l.PushBack(&ints{})
	l.InsertBefore("x", e)
	var v list.List
	v.PushFront(1)
	r := ring.New(3)
	r.Do(func(x any) { println(x != nil) })
}
