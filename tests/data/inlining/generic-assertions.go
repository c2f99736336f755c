package p

type R1[T any] interface{ Hash(T) int }
type O1[T any] interface{ Less(T, T) bool }
type S[T any] struct{ rules R1[T]; a any }

func (s S[T]) C1() {
	if o, ok := s.rules.(O1[T]); ok {
		println(o)
	}
}
func (s S[T]) C2() {
	if o, ok := s.a.(O1[T]); ok {
		println(o)
	}
}
func (s S[T]) C3() {
	if o, ok := s.a.(T); ok {
		_ = o
	}
}
func (s S[T]) C4() {
	if o, ok := s.a.([]T); ok {
		_ = o
	}
}
func (s S[T]) C5() {
	o := s.a.(O1[T])
		println(o)
}
func (s S[T]) C6() {
	_, ok := s.a.(O1[T])
		println(ok)
}
func (s S[T]) C7() {
	var o O1[T]
	var ok bool
	o, ok = s.a.(O1[T])
		println(o, ok)
}

var X S[any]
var Y S[int]
var A = X.C1
var B = Y.C1

func (s S[T]) D1() any { return s.rules.(interface{ M() }) }
func (s S[T]) D2() (x any, ok bool) { x, ok = s.rules.(any); return }
func (s S[T]) D3() { switch x := s.rules.(type) { case O1[T]: println(x); case R1[T]: println(x.Hash) } }
