package p

import "unsafe"

// What inlining decides by one rule each.

type T struct {
	first int
	p, q  *int
}

type U struct {
	a struct{ b, c int }
	d int
}

var g *int
var gi int
var gs []int
var gt string

func fromZero(s []int) []int { return s[0:] }

func fromOne(s []int) []int { return s[1:] }

func from(s []int, i int) []int { return s[i:] }

func toLength(s []int) []int { return s[:len(s)] }

func toLengthOfOther(s, t []int) []int { return s[:len(t)] }

func toLengthOfPackage() []int { return gs[:len(gs)] }

func fromZeroToLength(s []int) []int { return s[0:len(s)] }

func fromZeroOfText(s string) string { return s[0:len(s)] }

func capped(s []int) []int { return s[0:len(s):cap(s)] }

func first(t *T) *int { return &t.first }

func firstOfValue() *int { var t T; return &t.first }

func second(t *T) **int { return &t.p }

func firstOfFirst(u *U) *int { return &u.a.b }

func firstPart(u *U) *struct{ b, c int } { return &u.a }

func lastOfFirst(u *U) *int { return &u.a.c }

func reinterpreted(f float64) uint64 { return *(*uint64)(unsafe.Pointer(&f)) }

func named(e any) int {
	switch x := e.(type) {
	case int:
		return x
	}
	return 0
}

func unnamed(e any) int {
	switch e.(type) {
	case int:
		return 1
	}
	return 0
}

func results() (int, *int) { return gi, g }

func usesResults() (a int, b *int) {
	a, b = results()
	return
}

func usesTwice() (int, *int) {
	a, b := results()
	a, b = results()
	return a, b
}

func literal(n int) func() func() int {
	return func() func() int {
		m := n
		return func() int { m++; return m + n }
	}
}

func usesLiteral() func() int {
	f := literal(3)
	h := literal(4)
	h()
	return f()
}

func labelled(n int) int {
	i := 0
loop:
	for i < n {
		i++
		if i == 7 {
			break loop
		}
	}
_:
	if i == 3 {
		goto end
	}
	i++
end:
	return i
}

func usesLabelled() int { return labelled(3) + labelled(4) }

func literalWithLabels(n int) func() int {
	return func() int {
	loop:
		for n < 3 {
			n++
			continue loop
		}
		return n
	}
}

func usesLiteralWithLabels() int { return literalWithLabels(3)() + literalWithLabels(4)() }

type M struct{ n int }

func (m M) value() int     { return m.n }
func (m *M) pointer() *int { return &m.n }
func (m M) taking(f func(M) int) int {
	return f(m)
}

func methodExpression() int { return M.value(M{gi}) + (*M).value(&M{gi}) + *(*M).pointer(&M{gi}) }

func methodValue() func() int {
	m := M{gi}
	return m.value
}

func usesMethodValue() int { return methodValue()() + M{3}.taking(M.value) }

type E[X any] struct{ x X }

func (e E[X]) get() X          { return e.x }
func (e E[X]) later() func() X { return e.get }
func (e *E[X]) at() *X         { return &e.x }

func usesGeneric() int {
	e := E[int]{gi}
	f := e.get
	return e.later()() + f() + *e.at() + E[int].get(e) + *(*E[int]).at(&e)
}

func genericLiteral[X any](x X) func() X {
	f := E[X]{x}.get
	return func() X { return f() }
}

func usesGenericLiteral() (string, int) { return genericLiteral("a")(), genericLiteral(3)() }

func unnamedParams(int, *int, string) int { return 3 }

func blankParams(_ int, _ *int, a string) (_ int, b *int) { return len(a), nil }

func usesUnnamed() int {
	a, _ := blankParams(1, &gi, gt)
	return unnamedParams(1, new(int), "a") + a
}

func empty(p *int) {}

func usesEmpty() { empty(new(int)); empty(&gi) }

func variadic(s ...*int) int { return len(s) }

func usesVariadic() int { return variadic() + variadic(new(int)) + variadic([]*int{new(int)}...) }

type I interface{ m() int }

type A struct{ n int }

func (a A) m() int { return a.n }

func throughInterface(i I) int { return i.m() }

func usesInterface() int {
	var i I = A{gi}
	f := i.m
	return throughInterface(A{3}) + i.m() + f()
}

func nested(n int) int {
	f := func(m int) int {
		h := func(k int) int { return k + n }
		return h(m) + h(n)
	}
	return f(3) + f(4)
}

func usesNested() int { return nested(gi) }
