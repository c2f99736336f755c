package p

type Stringer interface{ String() string }
type Number interface{ ~int | ~float64 }

type List[T any] struct {
	head *node[T]
	size int
}

type node[T any] struct {
	v    T
	next *node[T]
}

func (l *List[T]) Push(v T) *List[T] {
	l.head = &node[T]{v, l.head}
	l.size++
	return l
}

func (l List[T]) Each(f func(T) bool) {
	for n := l.head; n != nil; n = n.next {
		if !f(n.v) {
			return
		}
	}
}

func (l *List[T]) Map[U any](f func(T) U) *List[U] {
	out := &List[U]{}
	l.Each(func(v T) bool { out.Push(f(v)); return true })
	return out
}

type ID int

func (ID) String() string { return "" }

var sink any

func Join[S ~[]E, E Stringer](s S, sep string) string {
	out := ""
	for i, e := range s {
		if i > 0 {
			out += sep
		}
		out += e.String()
	}
	return out
}

func Sum[N Number](xs ...N) (total N) {
	for _, x := range xs {
		total += x
	}
	return total + 1
}

func Dynamic[T any](x any, v T) (T, bool) {
	switch x := x.(type) {
	case T:
		return x, true
	case []T:
		sink = x
	case Stringer:
		sink = x
	}
	sink = new(T)
	sink = map[string]T{"k": v}
	y, ok := x.(T)
	f := Wrap[T]
	f(y)
	type local struct{ t T }
	sink = local{v}
	return y, ok
}

func Wrap[T any](v T) *List[T] {
	var l List[T]
	return l.Push(v)
}

func Method[T Stringer](v T) func() string { return v.String }

func use(s []ID, p *int) {
	sink = Join(s, ",")
	sink = Sum(1.5, 2)
	Dynamic(s, p)
	sink = Wrap("s")
	sink = Method(ID(1))
	l := Wrap(p)
	l.Push(nil).Each(func(q *int) bool { sink = q; return false })
	f := l.Push
	g := (*List[*int]).Push
	g(f(nil), p)
	sink = l.Map(func(q *int) ID { return 0 })
	h := Sum[int]
	h(1)
}
