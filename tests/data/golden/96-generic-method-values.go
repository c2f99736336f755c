package p

type S struct{ a []int }

func (s *S) Map[T any](f func(int) T) []T {
	var r []T
	for _, x := range s.a {
		r = append(r, f(x))
	}
	return r
}
func (s S) Conv[T, U any](t T, u func(T) U) (r struct{ t T; u U }) {
	r.t, r.u = t, u(t)
	return r
}

type G[K comparable] struct{ m map[K]int }

func (g *G[K]) With[V any](v V) *H[K, V]          { return &H[K, V]{g, v} }
func (g G[K]) Keys[S ~[]K](s S) S                 { for k := range g.m { s = append(s, k) }; return s }
func (g *G[K]) Rec[V any](v V, n int) any {
	if n == 0 { return v }
	return g.Rec([]V{v}[0], n-1)
}

type H[K comparable, V any] struct {
	g *G[K]
	v V
}

func (h H[K, V]) Both[X any](x X) func() (K, V, X) {
	return func() (k K, v V, y X) { return k, h.v, x }
}

type E struct{ *S; G[string] }

var sink any

func use(s *S, g G[string], e E) {
	sink = s.Map(func(i int) string { return "x" })
	sink = s.Map[any](func(i int) any { return i })
	sink = s.Conv(1, func(i int) *int { return &i })
	sink = g.With(3)
	sink = g.With("x").Both(1.5)
	h := g.With(s)
	sink = h.Both[int]
	sink = g.Keys([]string{})
	sink = g.Rec(1, 2)
	sink = e.Map(func(i int) bool { return true })
	sink = e.With(e)
	f := e.Map[int8]
	sink = f(nil)
	m := (*S).Map[rune]
	sink = m(s, nil)
	k := G[int].Keys[[]int]
	sink = k
	go s.Map(func(i int) error { return nil })
	defer g.With(1)
	defer e.Rec("x", 1)
	sink = (&E{}).Rec[*int]
}

func gen[T comparable](t T) {
	g := G[T]{}
	sink = g.With(t).Both(&t)
	sink = g.Rec(t, 1)
	sink = g.Rec[[]T]
	s := &S{}
	sink = s.Map(func(int) T { return t })
	sink = s.Conv[T, []T]
}
func use2() { gen(1); gen("x"); gen(new(int)) }
