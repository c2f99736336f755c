package p
var gx any
type B[E, F any] struct { m map[int]F; self *B[E, F]; e E }
func (t *B[E, F]) m1(e E) E { gx = t; return e }
type G[E any] = struct { a B[int, bool]; b int }
type H[E, F any] struct { B[F, F]; f0 G[G[F]]; e E }
func (t *H[E, F]) m2(e E) E { gx = &e; return e }
func F[E, Q any](e E) E {
	var v0 H[*G[Q], []G[E]]; gx = v0
	gx = new(G[struct { a E; b int }])
	return e
}
func use() {
	gx = F[[]G[func()], H[G[string], *string]]
	gx = F[H[[]func(), G[bool]], G[G[any]]]
}
