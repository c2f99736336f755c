package p

var g any

// recursive instantiation and shapes
type Node[T any] struct {
	val  T
	kids List[Node[T]]
	par  *Node[T]
	m    Map[string, Node[T]]
}
type List[T any] struct{ items []T; first *T }
type Map[K comparable, V any] struct{ m map[K]V; l List[V] }

func (l *List[T]) Add(t T) *List[T] { l.items = append(l.items, t); l.first = &t; return l }
func (l *List[T]) Wrap() any { return &l.items }
func (n *Node[T]) New(v T) *Node[T] {
	k := Node[T]{val: v, par: n}
	n.kids.Add(k)
	n.m.l.Add(k)
	g = n.kids
	g = n.m
	return &k
}

// generic alias
type Vec[T any] = []T
type PairOf[T any] = struct{ a, b T }
type LL[T any] = List[List[T]]
type A1 = List[int]

func alias[T any](t T) any {
	g = Vec[T]{t}
	g = PairOf[T]{t, t}
	g = &LL[T]{}
	return Vec[PairOf[T]]{}
}

// interfaces with type params
type Cmp[T any] interface{ Compare(T) int; other(Cmp[T]) }
type Int int

func (i Int) Compare(j Int) int { return int(i - j) }
func (i Int) other(Cmp[Int])    {}

func MaxC[T Cmp[T]](a, b T) T {
	if a.Compare(b) > 0 {
		return a
	}
	var c Cmp[T] = b
	c.other(a)
	g = c
	return b
}

type Heap[T Cmp[T]] struct{ xs []T }

func (h *Heap[T]) Push(x T) {
	h.xs = append(h.xs, x)
	for i := len(h.xs) - 1; i > 0 && h.xs[i].Compare(h.xs[i/2]) < 0; i /= 2 {
		h.xs[i], h.xs[i/2] = h.xs[i/2], h.xs[i]
	}
}

// embedding
type Base[T any] struct{ *List[T]; n T }
type Derived[T any] struct{ Base[T]; extra []T }
type D2 struct{ Derived[string]; Int }

func (b Base[T]) Ptr() *T    { return &b.n }
func (b *Base[T]) Self() any { return b }

// funcs as values
func Apply[T, U any](t T, f func(T) U) U { return f(t) }
func Id[T any](t T) T                  { return t }
func Ref[T any](t T) *T                { return &t }
func Curry[A, B, C any](f func(A, B) C) func(A) func(B) C {
	return func(a A) func(B) C { return func(b B) C { return f(a, b) } }
}
func Memo[K comparable, V any](f func(K) V) func(K) V {
	m := map[K]V{}
	return func(k K) V {
		if v, ok := m[k]; ok {
			return v
		}
		v := f(k)
		m[k] = v
		return v
	}
}

type Opt struct{ x int; y *string }
type Num interface{ ~int | ~int8 | ~float32 }

func Arith[T Num](a T, b ...T) (r T) {
	for _, x := range b {
		r += x*a - T(len(b))
	}
	g = -r
	g = []any{a, r, T(3)}
	var arr [4]T
	g = arr
	g = &arr
	g = arr[1:]
	switch x := any(r).(type) {
	case int:
		g = x
	case T:
		g = x
	}
	return T(1.0)
}

func Chan[T any](c chan T, ts ...T) <-chan T {
	go func() {
		for _, t := range ts {
			c <- t
		}
		close(c)
	}()
	defer Id(c)
	defer func(t T) { g = t }(ts[0])
	go Ref(ts[0])
	for t := range c {
		g = t
		break
	}
	return c
}

func Each[T any](s []T) func(func(int, T) bool) {
	return func(yield func(int, T) bool) {
		for i, v := range s {
			if !yield(i, v) {
				return
			}
		}
	}
}

func Rng[T any](s []T) (r []*T) {
	for _, v := range Each(s) {
		r = append(r, &v)
	}
	for i, v := range s {
		defer func() { g = &i }()
		g = v
	}
	for i := range len(s) {
		r = append(r, &s[i])
	}
	return
}

func use() {
	var n Node[Int]
	n.New(1)
	var l List[Opt]
	g = l.Add(Opt{}).Wrap()
	alias(1)
	alias(Opt{})
	alias(&l)
	MaxC(Int(1), 2)
	h := &Heap[Int]{}
	h.Push(3)
	var d Derived[int]
	d.Add(1)
	g = d.Ptr()
	g = d.Self
	d2 := &D2{}
	d2.Add("x")
	g = d2.Wrap
	g = d2.Compare
	g = (*D2).Ptr
	g = Apply(1, Ref[int])
	g = Apply("x", func(s string) []byte { return []byte(s) })
	g = Id[A1]
	g = Id(Id[int])
	g = Curry(func(a int, b string) *Opt { return &Opt{a, &b} })(1)("x")
	f := Memo(func(s string) Opt { return Opt{} })
	f("x")
	Arith(1, 2, 3)
	Arith[float32](1)
	Arith(Int(1))
	Chan(make(chan Opt), Opt{})
	Rng([]Opt{{}})
	Rng([]*Opt{})
	_ = Rng[any]
	var fn func([]int) []*int = Rng
	g = fn
}
