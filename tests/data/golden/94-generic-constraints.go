package p

import "fmt"

var g any

type S[T fmt.Stringer] struct{ v T; vs []T }

func (s *S[T]) Str() string {
	r := s.v.String() + "x"
	for _, v := range s.vs {
		r += v.String()
		f := v.String
		defer f()
		go v.String()
		defer v.String()
	}
	h := T.String
	g = h(s.v)
	return fmt.Sprint(s.v, r)
}

type Ord interface{ ~int | ~string }

func Max[T Ord](a, b T) T {
	switch any(a).(type) {
	case int:
	case string, []T:
		g = a
	case interface{ Foo(T) }:
	}
	x, ok := any(b).(T)
	_ = ok
	if s, ok := any(a).(fmt.Stringer); ok {
		g = s
	}
	g = fmt.Sprintf("%v %v", a, &b)
	if a < b {
		return x
	}
	return a
}

type PM[T any] interface {
	*T
	Set(string)
	Get() *T
}

func New[T any, P PM[T]](s string) T {
	var t T
	P(&t).Set(s)
	p := P(new(T))
	p.Set(s)
	g = p.Get()
	g = P.Set
	f := p.Set
	f("x")
	return *p
}

type V struct{ s string }

func (v *V) Set(s string) { v.s = s }
func (v *V) Get() *V      { return v }
func (v V) String() string { return v.s }

type F[T any] struct{ fn func(T) (T, error); ch chan T; arr [3]T; mp map[string]T }

func (f F[T]) Run(t T) (r T, err error) {
	r, err = f.fn(t)
	f.ch <- t
	f.arr[1] = t
	f.mp["k"] = t
	select {
	case v := <-f.ch:
		g = v
	case f.ch <- r:
	}
	v, ok := f.mp["x"]
	_, _ = v, ok
	w, _ := <-f.ch
	g = w
	copy(f.arr[:], []T{t})
	clear(f.mp)
	g = append([]T(nil), t, r)
	g = [...]T{t}
	g = struct{ T any; t T }{t, t}
	func() { g = t }()
	defer func() { recover(); g = &err }()
	return
}

func conv[A, B ~[]byte | ~string](a A) B { return B(a) }
func conv2[A ~string, B ~[]rune](a A) B { return B(a) }
func idx[S ~[]E, E comparable](s S, e E) int {
	for i := range s {
		if s[i] == e {
			return i
		}
	}
	return -1
}
func ptr[T any](t T) *T { return &t }
func zero[T any]() (z T) { return }
func keys[M ~map[K]V, K comparable, V any](m M) []K {
	r := make([]K, 0, len(m))
	for k := range m {
		r = append(r, k)
	}
	return r
}

type MyM map[string]V
type MyS []V

func use() {
	s := &S[V]{}
	g = s.Str()
	Max(1, 2)
	Max("a", "b")
	New[V]("x")
	f := F[*V]{}
	f.Run(nil)
	F[int]{}.Run(1)
	g = conv[string, []byte]("x")
	g = conv[[]byte, string](nil)
	g = conv2[string, []rune]("x")
	g = idx(MyS{}, V{})
	g = ptr(ptr(1))
	g = zero[V]()
	g = zero[*V]()
	g = zero[error]()
	g = keys(MyM{})
	g = *ptr[any](1)
}
