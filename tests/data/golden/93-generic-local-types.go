package p

var g any

func Outer[T any](v T) {
	type A struct{ t T }
	type B[U any] struct {
		a A
		u U
	}
	type c interface{ foo(T) A }
	g = &A{v}
	g = &B[string]{A{v}, "x"}
	g = []B[A]{}
	g = map[string]c{}
	var f func(A) B[int]
	g = f
	func() {
		type A struct{ q []T }
		g = &A{}
		Inner[A, B[A]](A{})
	}()
	Inner[A, *B[T]](A{v})
}
func Inner[X, Y any](x X) {
	g = &x
	type L struct {
		x X
		y Y
	}
	var l L
	g = l
	g = []L{l}
	Third(l)
	Third(&l)
	Third([]*L{})
}
func Third[Z any](z Z) { g = []Z{z} }

type T struct{ a, b any }
type M[T any] struct{ *Emb[T]; n int }
type Emb[T any] struct{ v T }

func (e *Emb[T]) Get() *T { return &e.v }
func (e Emb[T]) Val() T   { return e.v }

type MI interface{ Get() *string }

func use() {
	type loc struct{ x int }
	Outer(1)
	Outer(loc{})
	Outer(T{})
	{
		type loc struct{ y string }
		Outer(&loc{})
		g = Third[loc]
		type gen[P any] struct{ p P; l loc }
		g = gen[int]{}
		g = &gen[loc]{}
		Third(gen[gen[int]]{})
	}
	m := M[string]{&Emb[string]{"x"}, 1}
	g = m.Get()
	g = m.Val
	var i MI = m
	g = i.Get
	g = M[int].Get
	g = (*M[int]).Val
}
