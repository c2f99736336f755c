package p

// Wrappers of types with shapes are made where code mentions these types.

type base struct{ p *int }

func (b *base) Set(p *int) { b.p = p }
func (b base) Get() *int   { return b.p }

type I interface{ Do(*int) *int }

type wrap[T any] struct {
	base
	I
	t T
}

func (w *wrap[T]) own(t T) { w.t = t }

type S interface{ Set(*int) }

func use[T any](t T) S {
	w := &wrap[T]{t: t}
	w.Set(nil)
	f := w.Get
	_ = f()
	g := (*wrap[T]).Set
	g(w, nil)
	var s S = w
	return s
}

func inner[T any](t T) S {
	type loc struct {
		*base
		t T
	}
	l := loc{t: t}
	l.Set(nil)
	h := loc.Set
	h(l, nil)
	k := l.Get
	k()
	x := struct{ base }{}
	x.Set(nil)
	var s S = &x
	return s
}

func F() { use(1); use("a"); inner(1); inner("x") }

type list[E interface{ Less(E) bool }] struct {
	items []E
}
type el struct{ base }

func (e el) Less(o el) bool { return e.p == o.p }
func (l *list[E]) min() (m E) {
	for _, x := range l.items {
		f := x.Less
		g := E.Less
		if f(m) || g(x, m) {
			m = x
		}
	}
	return
}
func G() el { var l list[el]; return l.min() }

type tree[K comparable] struct {
	l, r *tree[K]
	k    K
}

func (t *tree[K]) put(k K) *tree[K] { return t.r }

func (t tree[K]) walk(f func(K) bool) {
	f(t.k)
	t.l.walk(f)
}

func H(t *tree[string]) { t.walk(nil) }
