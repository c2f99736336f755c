package p

type T struct{ f func(int) }

func (T) m(a int, b string) {}
func (*T) pm()              {}
func f0()                   {}
func f1(int)                {}
func f2(int, string) error  { return nil }
func v(int, ...string)      {}
func vi(...any)             {}
func two() (int, string)    { return 1, "" }
func three() (a, b, c int)  { return }

func calls(t T, pt *T, s []string, a []any, fn func(), i int) {
	f0(1)
	f1()
	f1("a")
	f1(1, 2)
	f1(two())
	f1(f0())
	f1(nil)
	f2(two())
	f2(three())
	f2(1)
	f2(1, 2)
	f2(1, "a", 3, 4)
	f2("a", 1.5)
	v()
	v(1)
	v(1, "a", 2)
	v(1, s...)
	v(1, "a", s...)
	v(s...)
	v(1, a...)
	v(1, nil...)
	v(two())
	v(three())
	v(two()...)
	vi(two())
	vi(nil, 1, "a")
	vi(s...)
	vi(a...)
	f0(s...)
	f1(s...)
	t.m(1)
	t.m(1, "a")
	T.m(t, 1, "a")
	T.m(1, "a")
	(*T).pm(t)
	(*T).pm(pt)
	T.pm(t)
	t.f("a")
	t.g()
	fn(1)
	fn()()
	i()
	T()
	nil()
	undefined(1, undefined2)
	"a"()
	func(int) {}("a")
	_ = f0()
	_ = f2(1, "a")
	f2(1, "a")
	x, y := f2(1, "a")
	go f0
	go f0()
	defer f0
	defer len(s)
	defer int(i)
	defer append(s, "a")
	go func() {}
	defer recover()
	defer panic(1)
	go (f0())
	_, _ = x, y
}
