package p
var gx any
type B[E any] struct { e E }
func (t *B[E]) m(e E) E { t.e = e; return t.e }
type G[E any] struct { B[*E] }
type A[E any] = []bool
func F[E, Q any](e E) E {
	gx = G[B[A[Q]]]{}
	gx = new(A[G[string]])
	return e
}
func f() {
	gx = F[int8, struct { a G[int16] }]
	gx = F[string, G[int]]
}
