// What types that a dictionary tells cost, and where fields of generic structures lie.
package p

type pair[T any] struct {
	first  T
	second *T
}

type outer[T any] struct {
	inner pair[T]
	last  int
}

type reader[T any] interface{ read() T }

func firstOf[T any](p *pair[T]) *T { return &p.first }

func secondOf[T any](p *pair[T]) **T { return &p.second }

func innerOf[T any](o *outer[T]) *pair[T] { return &o.inner }

func lastOf[T any](o *outer[T]) *int { return &o.last }

func as[T any](e any) T { return e.(T) }

func asToo[T any](e any) (T, bool) {
	t, ok := e.(T)
	return t, ok
}

func asList[T any](e any) []T { return e.([]T) }

func asReader[T any](e any) reader[T] { return e.(reader[T]) }

func fromReader[T any, U reader[T]](r reader[T]) U { return r.(U) }

func which[T any](e any) int {
	switch e.(type) {
	case T:
		return 1
	case []T:
		return 2
	case reader[T]:
		return 3
	case int:
		return 4
	}
	return 0
}

func whichOfReaders[T any, U reader[T]](r reader[T]) int {
	switch r.(type) {
	case U:
		return 1
	case nil:
		return 2
	}
	return 0
}

type number int

func (n number) read() string { return "" }

func uses(p *pair[string], o *outer[int], e any, r reader[string]) {
	*firstOf(p) = as[string](e)
	*secondOf(p) = &asList[string](e)[0]
	innerOf(o).first = *lastOf(o)
	_, _ = asToo[int](e)
	_ = asReader[int](e)
	_ = fromReader[string, number](r)
	*lastOf(o) = which[string](e) + whichOfReaders[string, number](r)
}
