package main

// Nil[int] and Nil[bool] have the same shape, so Function[Nil[int], any] and Function[Nil[bool], any] have it too: each
// mention of what became one instance has the wrappers of what it was made of made.

type Function[A, B any] interface{ Apply(x A) B }

type List[A any] interface {
	Match(empty Function[Nil[A], any]) any
}

type Nil[A any] struct{}

func (xs Nil[A]) Match(empty Function[Nil[A], any]) any { return empty.Apply(xs) }

type mapNil[A, B any] struct{}

func (m mapNil[A, B]) Apply(_ Nil[A]) any { return Nil[B]{} }

func Map[A, B any](f Function[A, B], xs List[A]) List[B] {
	return xs.Match(mapNil[A, B]{}).(List[B])
}

type positive struct{}

func (positive) Apply(x int) bool { return x > 0 }

type same struct{}

func (same) Apply(x int) int { return x }

func main() {
	var xs List[int] = Nil[int]{}
	ys := Map[int, int](same{}, xs)
	_, ok := Map[int, bool](positive{}, ys).(Nil[bool])
	println(ok)
}
