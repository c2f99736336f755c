package causes

import "unsafe"

type I interface {
	M(x int) string
	n()
}

type IM interface{ M(x int) string }

// Missing methods.
type (
	none   struct{}
	ptr    struct{}
	wrong  struct{}
	lower  struct{}
	field  struct{ M int }
	E1     struct{}
	E2     struct{}
	ambig  struct {
		E1
		E2
	}
	bad struct{ undefinedType }
)

func (*ptr) M(int) string                { return "" }
func (wrong) M(y int, z ...*string) error { return nil }
func (lower) m(int) string               { return "" }
func (E1) M(int) string                  { return "" }
func (E2) M(int) string                  { return "" }

var (
	_ IM = none{}
	_ IM = ptr{}
	_ IM = &ptr{}
	_ IM = wrong{}
	_ IM = lower{}
	_ IM = field{}
	_ IM = ambig{}
	_ IM = bad{}
	_ IM = &ambig{}
	_ I  = IM(nil)
	_ IM = new(IM)
	_ IM = new(I)
	_ I  = new(any)
	_ error = none{}
	_ comparableIface = none{}
)

type comparableIface = interface{ Error() string }

func assertions(x IM, e any) {
	_ = x.(none)
	_ = x.(*ptr)
	_ = x.(ptr)
	_ = x.(wrong)
	_ = x.(I)
	_ = e.(none)
	switch x.(type) {
	case lower, *wrong, I:
	}
}

// Constraints.
type (
	Num      interface{ ~int | ~float64 }
	Exact    interface{ int | string }
	Str      interface{ String() string }
	Both     interface {
		~int
		String() string
	}
	Empty interface {
		int
		string
	}
	Cmp interface {
		comparable
		String() string
	}
	MyInt int
	SMyInt int
)

func (SMyInt) String() string { return "" }

func num[T Num](T)                   {}
func exact[T Exact](T)               {}
func str[T Str](T)                   {}
func both[T Both](T)                 {}
func empty[T Empty](T)               {}
func cmp[T comparable](T)            {}
func cmps[T Cmp](T)                  {}
func tilde[T ~[]E, E any](T)         {}
func twice[T any](x, y T)            {}
func fn[A, B, C any](func(A) B, C)   {}
func chans[T chan int | chan<- int](T) {}

func constraints[P any, Q Num, R interface{ ~[]byte | ~string }, S interface{ chan int | chan string }](p P, q Q, r R, s S) {
	num("x")
	num[string]("x")
	num(p)
	num(q)
	exact(MyInt(1))
	exact(1.5)
	exact(q)
	str(1)
	str(SMyInt(1))
	both(MyInt(1))
	both(SMyInt(1))
	empty(1)
	empty[int](1)
	cmp([]int{})
	cmp(func() {})
	cmp(struct{ f []int }{})
	cmp(any(1))
	cmp(p)
	cmp(q)
	cmps(SMyInt(2))
	cmps(struct{}{})
	tilde(1)
	tilde(r)
	twice(1, "a")
	twice(1, 2.5)
	twice(1, nil)
	twice(p, q)
	twice(MyInt(1), 2)
	twice([]int{}, []string{})
	fn(1, 2)
	fn(func(int) string { return "" }, 3)
	fn[int](func(string) string { return "" }, 3)
	chans(make(chan int))
	chans(make(<-chan int))
	_ = r[0]
	for range s {
	}
	_ = <-s
	_ = q + 1.5
	_ = p + p
	_ = p == p
	var _ int = q
	var _ Q = 1.5
	var _ Q = "a"
	var _ P = nil
}

// Instances.
type (
	List[T any]                struct{ next *List[T]; val T }
	Pair[K comparable, V any]  struct{ k K; v V }
	Tree[T interface{ Less(T) bool }] struct{ l, r *Tree[T]; v T }
	Alias[T any]               = []List[T]
	Set[T comparable]          = map[T]struct{}
	Rec[P interface{ *Q }, Q any] struct{}
)

func (l *List[T]) Map(f func(T) T) *List[T] { return l }
func (p Pair[K, V]) Swap() Pair[K, V]        { return p }

var (
	_ int = List[string]{}
	_ int = Pair[string, []int]{}.Swap()
	_ Pair[[]int, int]
	_ Pair[int]
	_ List[int, int]
	_ Tree[int]
	_ int = Alias[int]{}
	_ int = Set[string]{}
	_ Set[[]int]
	_ List
	_ int = (*List[int]).Map
	_ int = Pair[int, error].Swap
	_ Rec[*int, string]
	_ Rec[*int, int]
)

// Type strings.
type (
	byteAlias = byte
	A1        = A2
	A2        = struct{ x, y int }
)

var (
	_ int = []byte{}
	_ int = []uint8{}
	_ int = []rune{}
	_ int = [3]byteAlias{}
	_ int = A1{}
	_ int = map[string]chan<- (<-chan int){}
	_ int = (chan (<-chan int))(nil)
	_ int = func(a, b int, c ...string) (x, y error) { return nil, nil }
	_ int = func(int) (err error) { return nil }
	_ int = struct {
		A1 "tag"
		f  int "t`\x00\""
	}{}
	_ int = any(1)
	_ int = interface{}(1)
	_ int = interface{ M(a int); error }(nil)
	_ int = unsafe.Pointer(nil)
	_ int = [...]int{1, 2}
	_ int = 'a'
	_ string = 1.5
	_ int = "a"
	_ int = new(struct{})
)

func shadow[int any, string interface{ ~[]int }](x int, y string) {
	var _ bool = x
	var _ bool = y
}

func local() {
	type T struct{}
	type U T
	var _ U = T{}
	type V[P any] struct{}
	var x struct {
		T
		*U
	}
	x.nope()
	x.T.nope = 1
	(&x).missing = 2
}

// Selectors.
type S struct {
	Exported int
	hidden   int
	*Inner
}
type Inner struct{ Deep, deep int }

func (s S) Method()  {}
func (s *S) PMethod() {}

func selectors(s S, p *S, pp **S, i IM, pi *IM) {
	_ = s.exported
	_ = s.Hidden
	_ = s.method
	_ = s.pmethod
	_ = s.DEEP
	_ = s.dEEP
	_ = pp.Exported
	_ = pp.Method
	_ = pi.M
	_ = i.m
	_ = i.X
	S{}.PMethod()
	_ = S.PMethod
	_ = S.Missing
	_ = (*S).PMethod
	_ = p.PMethod
}
