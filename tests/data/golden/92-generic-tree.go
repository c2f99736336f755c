package p

var g any

type Num interface{ ~int | ~float64 }
type Tree[K comparable, V any] struct {
	l, r *Tree[K, V]
	k    K
	v    V
	kids []Tree[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) *Tree[K, V] {
	if t == nil {
		return &Tree[K, V]{k: k, v: v}
	}
	t.kids = append(t.kids, Tree[K, V]{k: k})
	t.l = t.l.Put(k, v)
	return t
}
func (t Tree[K, V]) Walk(f func(K, V) bool) {
	for i := range t.kids {
		if !f(t.kids[i].k, t.kids[i].v) {
			return
		}
	}
	t.l.Walk(f)
}
func (t *Tree[K, V]) All() func(func(K, V) bool) { return t.Walk }

type I[T any] interface{ Do(T) I[T]; m(*T) }
type Impl[T any] struct{ x *T }

func (i Impl[T]) Do(t T) I[T] { i.x = &t; return i }
func (i Impl[T]) m(t *T)      { i.x = t; g = t }

func Use[T any](i I[T], t T) I[T] { return i.Do(t) }

type Opt[T any] func(*T)

func With[T any](opts ...Opt[T]) *T {
	var t T
	for _, o := range opts {
		o(&t)
	}
	return &t
}

func Chain[A, B, C any](f func(A) B, h func(B) C) func(A) C {
	return func(a A) C { return h(f(a)) }
}

func Sum[T Num](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	g = s
	return s + 1
}

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(t T) Set[T] { s[t] = struct{}{}; return s }
func SetOf[T comparable](ts ...T) Set[T] {
	s := make(Set[T], len(ts))
	for _, t := range ts {
		s.Add(t)
	}
	return s
}

type Pt struct{ X, Y int }
type List[T any] []T

func (l List[T]) Map(f func(T) T) List[T] {
	r := make(List[T], 0, len(l))
	for _, x := range l {
		r = append(r, f(x))
	}
	return r
}

func main2() {
	var t *Tree[string, Pt]
	t = t.Put("a", Pt{1, 2})
	t.Walk(func(s string, p Pt) bool { g = p; return true })
	for k, v := range t.All() {
		g, _ = k, v
	}
	var i I[int] = Impl[int]{}
	i = Use(i, 3)
	Use[string](Impl[string]{}, "x")
	w := With(func(p *Pt) { p.X = 1 }, func(p *Pt) { p.Y = 2 })
	g = w
	f := Chain(func(i int) string { return "" }, func(s string) *Pt { return &Pt{len(s), 0} })
	g = f(1)
	Sum(1, 2, 3)
	Sum(1.5)
	g = SetOf("a", "b")
	g = SetOf(Pt{}, Pt{1, 2})
	g = List[Pt]{{1, 2}}.Map(func(p Pt) Pt { return p })
	x := List[*Pt].Map
	g = x
	g = t.Put
	g = (*Tree[int, int]).Put
	g = Set[int].Add
}
