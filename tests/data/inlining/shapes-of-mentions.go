// Two instances have one shape: which arguments a type is given is met where that is named, and not before.

package p

var gx any

type Z47[A, B any] interface{ Apply(x A) B }

type zz48[A any] interface{ Match(empty Z47[Z50[A], any]) any }

type Z50[A any] struct{}

func (x Z50[A]) Match(empty Z47[Z50[A], any]) any { return empty.Apply(x) }

type Z55[A, B any] struct{}

func (m Z55[A, B]) Apply(_ Z50[A]) any { return Z50[B]{} }

func Z59[A, B any](x zz48[A]) zz48[B] {
	return x.Match(Z55[A, B]{}).(zz48[B])
}

func Z67() any {
	var x zz48[int] = Z50[int]{}
	return Z59[int, bool](x)
}
