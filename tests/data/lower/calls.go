package p

type T struct{ n int }

func (t T) val(x any) int      { return t.n }
func (t *T) ptr(xs ...*int) *T { return t }

type E struct{ *T }
type I interface{ I2 }
type I2 interface {
	do(a any, b ...string) (int, error)
}

var sink any

func get() *T                 { return nil }
func mk() func(int) func() I  { return nil }
func none(...any)             {}
func spread() (int, string)   { return 0, "" }
func take(a any, b ...any)    {}
func dots(xs ...int) []int    { return xs }

func calls(t T, p *T, e E, i I, x int) {
	t.val(x)
	p.val("s")
	t.ptr(&x, nil)
	p.ptr()
	e.ptr(&x).ptr().n++
	e.val(nil)
	i.do(x, "a", "b")
	get().val(1)
	mk()(1)().do(nil)
	none()
	none(nil, x)
	take(spread())
	none(spread())
	dots(append(dots(), 1, 2)...)
	func(a int) { x = a }(2)
	new(T).ptr()
	(&T{}).val(x)
}

func values(t T, p *T, e *E, i I) {
	f := t.val
	g := e.ptr
	h := i.do
	k := (*T).ptr
	l := T.val
	m := I.do
	n := (*E).val
	f(1)
	g()
	h(2)
	k(p)
	l(t, 3)
	m(i, 4)
	n(e, 5)
}

func builtins(s []int, m map[any]string, c chan int, x int, a *[4]int, z complex128, str string) {
	s = append(s, x, 1)
	s = append(s[:1:2], s...)
	b := append([]byte(nil), str...)
	copy(b, str)
	delete(m, x)
	clear(m)
	close(c)
	sink = len(a) + cap(s) + len(str)
	sink = min(x, 3, cap(c))
	sink = complex(real(z), 1)
	sink = make([]any, x, 10)
	sink = make(map[string]int)
	sink = make(map[string]int, x)
	sink = make(chan T)
	sink = new(x + 1)
	sink = new([]int)
	print(x, "a", 1.5)
	defer recover()
	panic(x)
}

func goDefer(t *T, i I, x int, fs []func(any) error, m map[int]int) {
	go func() { x++ }()
	go func(a any) {}(x)
	defer t.ptr(&x)
	defer i.do(x, "s")
	defer fs[0](x)
	defer delete(m, x)
	go take([]any{x, 1, &x}, t)
	defer println(x)
	for range 3 {
		defer get()
	}
}
