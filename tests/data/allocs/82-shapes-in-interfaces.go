package p

type myInt int
type st struct{ a, b, c, d, e int }

func (s st) String() string { return "" }

type Stringer interface{ String() string }

//go:noinline
func sink(any) {}

//go:noinline
func f[T any](x T) any {
	switch v := any(x).(type) {
	case int:
		return v + 1
	case string:
		return v + "x"
	case st:
		return v.a
	case *int:
		return *v
	case []byte:
		return string(v)
	case Stringer:
		return v.String()
	case error:
		return v.Error()
	case nil:
		return new([5]int)
	default:
		return new([10]int)
	}
}

//go:noinline
func g[T any](x T) any {
	switch any(x).(type) {
	case any:
		return new([11]int)
	default:
		return new([12]int)
	}
}

//go:noinline
func h[T any](x T) any {
	switch any(x).(type) {
	case T:
		return new([11]int)
	default:
		return new([12]int)
	}
}

//go:noinline
func k[T any](x T) any {
	y := any(x)
	switch y := y.(type) {
	case int, string:
		return y
	}
	switch y.(type) {
	case nil:
		return new([13]int)
	}
	switch any(x).(type) {
	default:
		return new([14]int)
	}
}

//go:noinline
func m[T any](x T) any {
	if s, ok := any(x).(Stringer); ok {
		return s.String()
	}
	if _, ok := any(x).(int); !ok {
		return new([15]int)
	}
	if any(x) == nil {
		return new([16]int)
	}
	return new([17]int)
}

//go:noinline
func n[T ~int | ~string](x T) any {
	switch v := any(x).(type) {
	case int:
		return v + 1
	case myInt:
		return v + 2
	case string:
		return v + "x"
	default:
		return new([18]int)
	}
}

//go:noinline
func o[T int | string](x T) any {
	switch v := any(x).(type) {
	case int:
		return v + 1
	case string:
		return v + "x"
	default:
		return new([18]int)
	}
}

//go:noinline
func p[T any](x *T) any {
	switch v := any(x).(type) {
	case *int:
		return *v + 1
	case *st:
		return v.a
	case interface{ Foo() }:
		return new([19]int)
	default:
		return new([20]int)
	}
}

func All() {
	sink(f(1)); sink(f("a")); sink(f(st{})); sink(f([]byte{})); sink(f[*int](nil)); sink(f[error](nil)); sink(f(1.5)); sink(f(myInt(1)))
	sink(g(1)); sink(g("a")); sink(g[error](nil)); sink(g(&st{}))
	sink(h(1)); sink(h("a")); sink(h[error](nil)); sink(h(&st{}))
	sink(k(1)); sink(k("a")); sink(k[error](nil)); sink(k(&st{})); sink(k(1.5))
	sink(m(1)); sink(m("a")); sink(m[error](nil)); sink(m(&st{})); sink(m(st{}))
	sink(n(1)); sink(n("a")); sink(n(myInt(1)))
	sink(o(1)); sink(o("a"))
	sink(p(new(int))); sink(p(new(st))); sink(p(new(string)))
}
