// Run-time types: of conversions, maps, slices and channels, known or in a dictionary.
package p

type I interface{ M() }
type J interface {
	I
	N()
}
type T struct{ x int }

func (t T) M()  {}
func (t *T) N() {}

var sink any

func known(t T, i I, j J, m map[string]T, s []T, e any) (any, error) {
	sink = t
	i = t
	i = j
	e = i
	e = any(e)
	s = append(s, t)
	copy(s, s)
	m["a"] = t
	_, ok := m["b"]
	delete(m, "c")
	clear(m)
	n := make([]T, 3, 4)
	c := make(chan T)
	p := make(map[T]int, 5)
	q := map[any]I{1: t, "b": &t}
	for k, v := range m {
		sink, _ = k, v
	}
	var k any
	for k, sink = range s {
		_ = k
	}
	for i = range p {
	}
	switch {
	case any(true):
	}
	switch x := e.(type) {
	case nil:
	case I, error:
		sink = x
	case *T:
	}
	select {
	case sink = <-c:
	case c <- t:
	case x, ok2 := <-c:
		_, _ = x, ok2
	default:
	}
	println(ok, len(n), p, len(q), e == t, e == 1)
	return t, nil
}

func held[K comparable, V any, S ~[]V](k K, v V, s S, m map[K]V, i interface{ M() }) (any, S) {
	sink = v
	sink = s
	s = append(s, v)
	s = append(s, s...)
	copy(s, s)
	m[k] = v
	_, ok := m[k]
	delete(m, k)
	n := make([]V, 3)
	c := make(chan V)
	p := make(map[K]V)
	q := map[K]V{k: v}
	o := []any{k, v, 1}
	for a, b := range m {
		sink, o[0] = a, b
	}
	var a, b any
	for a, b = range m {
	}
	x, ok2 := sink.(V)
	y, ok3 := i.(interface{ N(V) })
	switch z := sink.(type) {
	case K:
	case []V:
		sink = z
	}
	f := func(w V) any { return w }
	println(ok, ok2, ok3, a, b, len(n), c, p, q, x, y, f)
	return new(V), s
}

func use() {
	held(1, "a", []string{}, nil, nil)
}
