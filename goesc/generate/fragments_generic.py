"""Fragments of generic code (goesc.generate.fragments): methods of type parameters, types in functions, methods
with type parameters of their own, aliases, instances in instances, what a dictionary has a word for.
"""

from __future__ import annotations

GENERIC: list[tuple[int, str]] = [
    # Methods of type parameters: called, as values and as expressions; of values, pointers and interfaces.
    (21, """
type $1 struct{ a *int }

func (t $1) M(p *int) *int { gx = p; return t.a }

type $2 int

func (t *$2) M(p *int) *int { return p }

func $3[E interface{ M(p *int) *int }](e E, p *int) *int {
	?f := e.M; gx = f; gx = f(p)
	?g := E.M; gx = g
	?defer e.M(p)
	?go e.M(&gn)
	?gx = any(e)
	?var i interface{ M(p *int) *int } = e; gx = i.M(p)
	return e.M(p)
}

func $4(p *int) *int {
	?$3[*$2](nil, p)
	?$3[interface{ M(p *int) *int }]($1{p}, p)
	?$3(&$1{p}, p)
	return $3($1{p}, p)
}
"""),
    # A pointer that has the methods of a type parameter.
    (21, """
type $1 struct{ a, b *int }

func (t *$1) Set(p *int) { t.a = p }

func $2[E any, P interface{ *E; Set(p *int) }](p *int) *E {
	?var e E; P(&e).Set(p)
	q := P(new(E))
	q.Set(p)
	?f := q.Set; f(p)
	?gx = P.Set
	return (*E)(q)
}

func $3(p *int) any { return $2[$1](p) }
"""),
    # Types in generic functions, one in another; aliases of them.
    (21, """
func $1[E any](e E, more bool) any {
	type L struct {
		f    E
		next *L
	}
	?type M map[string]L; gx = M{"a": {f: e}}
	x := &L{f: e}
	?if more { type L struct{ g []E }; gx = L{[]E{e}} }
	?gx = []L{{f: e}, {e, x}}
	?gx = func() any { type N [2]E; return N{e, e} }()
	?_, ok := gx.(L); _ = ok
	?switch y := gx.(type) { case L: gx = y.f; case *L: gx = y.next }
	return x
}

func $2() {
	gx = $1($V, true)
	?gx = $1[int](3, gn > 2)
	?gx = $1(new(int), false)
}
"""),
    # Methods with type parameters.
    (27, """
type $1 struct{ f *int }

func (t *$1) $2[E any](e E) E {
	gx = t.f
	?gx = &e
	?defer func() { gx = e }()
	return e
}

func (t $1) $3[E any, F comparable](e E, f F) map[F]E { return map[F]E{f: e} }

func $4(p *int) *int {
	t := &$1{p}
	?gx = t.$3($S, 3)
	?gx = t.$2[$T]($V)
	?f := t.$2[int]; gx = f(3)
	?gx = (*$1).$2[string]
	?gx = $1.$3[int, string]
	return t.$2(p)
}
"""),
    (27, """
type $1[E any] struct{ e E }

func (t $1[E]) $2[F any](f func(E) F) $1[F] { return $1[F]{f(t.e)} }

func (t *$1[E]) $3[F any](f F) (E, F) {
	?gx = t.$3[F]
	return t.e, f
}

type $4 struct{ $1[*int] }

func $5(p *int) *int {
	x := $1[int]{3}.$2(func(n int) *int { return &n })
	?y, s := x.$3($V); gx, gx = y, s
	?gx = $4{}.$2[any]
	?gx = (&$4{}).$3[string]
	?z := $4{x}; gx, _ = z.$3(p)
	return x.e
}
"""),
    # Aliases with type parameters.
    (24, """
type $1[E any] = []E

type $2[E any] = map[string]$1[*E]

type $3[E any] struct{ f $1[E] }

type $4[E any] = *$3[E]

func $5[E any](e E) $4[E] {
	var m $2[E]
	?m = $2[E]{"a": {&e}}
	gx = m
	?gx = $1[E]{e}
	return &$3[E]{$1[E]{e}}
}

func $6() any {
	?gx = $5($S)
	?gx = $2[$T]{}
	return $5($V)
}
"""),
    # Values of instances; instances of instances; recursion with other arguments that end.
    (21, """
func $1[E any](e E) E { return e }

func $2[E any](e E) func(E) E {
	?gx = $1[[]E]
	?gx = $1[*E](&e)
	?gx = $1($1[E])
	return $1[E]
}

func $3[E, F any](e E, f F) any {
	?gx = $2(f)(f)
	?if gn > 0 { gx = $3(f, e) }
	?return func() any { return $1(e) }
	return $2(e)(e)
}

func $4(p *int) *int {
	?gx = $3($V, 1)
	?f := $1[*int]; gx = f
	?defer $1(p)
	?go $2(p)(p)
	return $2(p)($1(p))
}
"""),
    # Embedded instances, and methods that come through them, as expressions in generic code too.
    (21, """
type $1[E any] struct{ e E; next *$1[E] }

func (t $1[E]) Get() E { return t.e }

func (t *$1[E]) Put(e E) { t.e = e }

type $2[E any] struct {
	$1[E]
	p *$1[[]E]
}

type $3[E any] struct{ *$2[E] }

func $4[E any](e E) E {
	x := $3[E]{&$2[E]{}}
	?f := $2[E].Get; gx = f
	?g := (*$2[E]).Put; g(x.$2, e)
	?h := $3[E].Put; h(x, e)
	?gx = $3[E].Get
	?gx = (*$3[E]).Get
	?gx = x.Put
	?x.p.Put([]E{e})
	x.Put(e)
	return x.Get()
}

func $5(p *int) *int {
	?gx = $4($V)
	?gx = $3[$T]{}
	?var i interface{ Get() *int } = $2[*int]{}; p = i.Get()
	return $4(p)
}
"""),
    # Generic interfaces: of which a call is known to be of a type, or is not.
    (21, """
type $1[E any] interface {
	Get() E
	Put(e E)
}

type $2[E any] struct{ v E }

func (t *$2[E]) Get() E { return t.v }

func (t *$2[E]) Put(e E) { t.v = e }

func $3[E any](e E) E {
	var i $1[E] = &$2[E]{e}
	?i.Put(e)
	?j := any(i).($1[E]); j.Put(e)
	?if k, ok := gx.($1[E]); ok { k.Put(e) }
	return i.Get()
}

type $4 struct{ p *int }

func (t *$4) Get() *int { return t.p }

func (t *$4) Put(p *int) { t.p = p }

func $5[E any](i $1[E], e E) E { i.Put(e); return i.Get() }

func $6[E *int | []E](e E) { var i $1[*int] = &$4{}; i.Put(nil); gx = i }

func $7(p *int) *int {
	var i $1[*int] = &$4{p}
	?i.Put(&gn)
	?gx = $3($V)
	?gx = $5[*int](&$4{p}, p)
	?gx = $5[*int](&$2[*int]{p}, nil)
	?gx = $5($1[*int](i), p)
	return i.Get()
}
"""),
    # What only a dictionary knows: sizes, conversions of constants, assertions, switches, comparisons.
    (21, """
func $1[E comparable, N interface{ ~int8 | ~uint64 | ~float32 }](e E, n N, s []E) any {
	?gn = int(«unsafe»Sizeof(e)) + int(«unsafe»Sizeof(n))
	?gn = int(«unsafe»Alignof(e))
	?var b [4]N; b[1] = 3; gx = b
	?n += 2
	?n = N(gn)
	?gn = int(n)
	?gx = n + 1
	?gx = []N{1, n, 100}
	?gx = map[N]E{1: e}
	?if any(e) == any(n) || gx == any(s) { return e }
	?for i, x := range s { gx, gn = x, i }
	?switch gx { case e: gn++; case n: gn-- }
	?switch gx.(type) { case E: gn++; case N: gn--; case []E, *N: gn = 0; case func(E) N: }
	?switch x := any(e).(type) { case int: gn = x; case interface{ M(p *int) *int }: gx = x.M(nil); case E: gx = x }
	?x, ok := gx.(map[E]N); gx, _ = x[e], ok
	?gx = struct{ a E; b N }{e, n} == struct{ a E; b N }{e, 3}
	?c := make(chan E, 1); select { case c <- e: case gx = <-c: default: }; c <- s[0]
	?copy(s, s[1:])
	?s = append(s, e, e)
	?delete(map[E]N{}, e)
	?clear(s)
	?var i any = e; for _, i = range s { }; gx = i
	?gx, _ = any(n).(E)
	return func() E { return e }
}

func $2() {
	gx = $1(3, uint64(3), []int{1})
	?gx = $1($S, float32(1), nil)
	?gx = $1($P, int8(gn), nil)
	?gx = $1[any](gx, uint64(1), []any{3})
	?gx = $1([2]int{}, int8(3), nil)
	?gx = $1(struct{ a string; b [9]int }{}, int8(3), nil)
}
"""),
    # Constraints with a core type.
    (21, """
func $1[S ~[]E, E any](s S, e E) S {
	?for i := range s { s[i] = e }
	?s = s[1:len(s):cap(s)]
	?gx = make(S, 3, gn)
	?gx = (*[1]E)(s)
	?gx = func(v ...E) S { return v }(s...)
	?gx = S(nil)
	?gx = &s[0]
	return append(s, e)
}

func $2[M ~map[K]V, K comparable, V any](m M, k K, v V) V {
	?m[k] = v
	?delete(m, k)
	?for k, v := range m { gx, gx = k, v }
	?v, ok := m[k]; gx, gx = v, ok
	?gx = make(M, gn)
	?gx = M{k: v}
	return m[k]
}

func $3[C ~chan E, E any, F ~func(E) E, P ~*E](c C, f F, p P) E {
	?c <- *p
	?*p = f(*p)
	?go f(*p)
	?gx = func() { *p = <-c }
	?for e := range c { return f(e) }
	?close(c)
	return f(<-c)
}

type $4 []*int

type $5 map[string]$4

func $6(p *int) any {
	?gx = $2($5{}, "a", $4{p})
	?gx = $3(make(chan *int), func(p *int) *int { return p }, &p)
	?gx = $1([]$T{}, $V)
	return $1($4{p}, p)
}
"""),
    # Shapes that lie one in another, and recursive ones.
    (21, """
type $1[K comparable, V any] struct {
	k K
	v V
	l, r *$1[K, V]
	up   $2[$1[K, V]]
}

type $2[E any] []*E

func (t *$1[K, V]) Put(k K, v V) *$1[K, V] {
	?if t == nil { return &$1[K, V]{k: k, v: v} }
	?if t.k == k { t.v = v; return t }
	?t.up = append(t.up, t)
	t.l = t.l.Put(k, v)
	return t
}

func (t *$1[K, V]) All() func(func(K, V) bool) {
	return func(yield func(K, V) bool) {
		?if t == nil { return }
		?t.l.All()(yield)
		if !yield(t.k, t.v) { return }
	}
}

func $3[K comparable, V any](k K, v V) *$1[$4[K], V] { return (*$1[$4[K], V])(nil).Put($4[K]{k}, v) }

type $4[K comparable] struct{ k K }

func $5() {
	var t *$1[string, *int]
	t = t.Put("a", nil)
	?gx = $3($S, 1)
	?gx = $3(1, t)
	?t.All()(func(k string, v *int) bool { gx = v; return k != "" })
	gx = t
}
"""),
]  # fmt: skip
