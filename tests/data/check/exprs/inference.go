package p

func id[T any](x T) T                            { return x }
func pair[A, B any](a A, b B) (A, B)              { return a, b }
func mapf[A, B any](xs []A, f func(A) B) []B      { return nil }
func num[T ~int | ~float64](x, y T) T             { return x }
func only[R any]() R                              { panic(0) }
func slices[S ~[]E, E any](s S) E                 { return s[0] }
func cmp[T comparable](a, b T) bool               { return a == b }
func vari[T any](xs ...T) T                       { return xs[0] }
func apply[T any](f func(T), x T)                 {}
func ptr[T any, PT interface{ *T; Set(string) }](s string) T { var t T; return t }

type (
	Set[T comparable] map[T]bool
	Node[K, V any]    struct{ k K; v V; next *Node[K, V] }
	Str               string
	Settable          int
)

func (*Settable) Set(string) {}
func (s Set[T]) Add(x T)     {}

func infer(i int, f float64, s []string, fn func(int) string, e error) {
	_ = id(1)
	_ = id(nil)
	_ = id[int]("a")
	_ = id[int, string](1)
	_ = id[undefined](1)
	_ = id
	_ = id[int]
	_, _ = pair(1, "a")
	_, _ = pair[string](1, "a")
	_ = pair(1, 2)
	_ = mapf(s, fn)
	_ = mapf([]int{1}, fn)
	_ = mapf([]int{1}, id)
	_ = mapf([]int{1}, id[string])
	_ = mapf(i, fn)
	_ = num(1, 2.5)
	_ = num(i, 2.5)
	_ = num(i, f)
	_ = num("a", "b")
	_ = num(1, "a")
	_ = only()
	_ = only[int]()
	var _ int = only()
	_ = slices(s)
	_ = slices(i)
	_ = slices[[]int]([]string{})
	_ = cmp(fn, fn)
	_ = cmp(e, e)
	_ = cmp(1, "a")
	_ = cmp(i, 1.5)
	_ = vari()
	_ = vari(1, 2.5, 'a')
	_ = vari(1, "a")
	_ = vari(s...)
	apply(func(x int) {}, "a")
	apply(id, 1)
	apply(f, 1)
	_ = ptr[Settable]("a")
	_ = ptr[int]("a")
	var st Set[func()]
	var st2 Set[string]
	st2.Add(1)
	st2.add("a")
	var nd Node[int]
	var nd2 Node[int, string, bool]
	var nd3 Node
	nd4 := Node[int, string]{k: "a"}
	nd5 := Node{k: 1}
	_, _, _, _, _, _ = st, nd, nd2, nd3, nd4, nd5
	_ = i[int]
	_ = fn[int]
	id[int](1, 2)
	id(1, 2)
	id()
	x := id(id)
	y := id[func(int) int](id)
	_, _ = x, y
}

func explicit[T int | string](x T) {
	explicit[bool](true)
	explicit(1.5)
	explicit[int](1)
	explicit[T](x)
}
