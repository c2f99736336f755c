package p

type Number interface{ ~int | ~float64 }

func Sum[T Number](xs ...T) (s T) { return }
func Two[A, B any](a A) (b B)     { return }

type List[T any] struct{ v T }
type Pair[K comparable, V any] struct {
	k K
	v V
}

func (l List[T]) Get() T        { return l.v }
func (l List) Bad()             {}
func (p Pair[K]) AlsoBad()      {}

type Rec[T any] struct{ r *Rec[*T] }

func loop[T any]() { loop[*T]() }

var (
	_ = Sum("a")
	_ = Sum(1, 2.5)
	_ = Sum[string]
	_ = Two(1)
	_ = Two[int, string, bool](1)
	_ List
	_ List[int, int]
	_ Pair[[]int, int]
	_ Number
	_ = Sum
	_ any = List[int]{}.Missing
)

func f[T any](x T) {
	_ = x + x
	_ = x == x
	x.foo()
	var n Number
	_ = T.bar
	for range x {
	}
	_ = x.(int)
	type L[Q any] struct{}
}

type Con interface {
	int
	m()
}

func g[T Con](x T) { x.m() }

var _ = g[int]
