package p

type node[T any] struct{ next *node[T] }
type ring[T any] struct{ next ring2[T] }
type ring2[T any] struct{ next ring[T] }
type adder[A adder[A]] interface{ add(A) A }
type first struct{ s second }
type second struct{ f first }

var a = b
var b = f()

func f() int { return a }
