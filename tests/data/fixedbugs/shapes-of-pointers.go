// Pointers to all instances have one shape: those to another one are met where they are named, and so are its methods.

package p

var sink any

type Mapper[E, F any] interface{ Map(e E) F }

type Box[E any] interface {
	Accept(f Mapper[*Cell[E], any]) any
}

type Cell[E any] struct{}

func (c *Cell[E]) Accept(f Mapper[*Cell[E], any]) any { return f.Map(*new(*Cell[E])) }

type Refill[E, F any] struct{}

func (r Refill[E, F]) Map(_ *Cell[E]) any { return &Cell[F]{} }

func Convert[E, F any](f Mapper[E, F], x Box[E]) Box[F] { return x.Accept(Refill[E, F]{}).(Box[F]) }

func chain() {
	var x *Cell[[]byte]
	y := Convert[[]byte, string](nil, x)
	z := Convert[string, *int](nil, y)
	sink = Convert[*int, *int](nil, z)
}
