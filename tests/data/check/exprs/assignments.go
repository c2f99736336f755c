package p

type (
	T struct{ f int; g []int }
	I interface{ m() }
	P *int
)

func one() int            { return 1 }
func two() (int, string)  { return 1, "a" }
func none()               {}
func gen[X any](x X) X    { return x }
func gen2[X, Y any](x X) Y { panic(1) }

var pkgVar, pkgVar2 = two()
var a1, a2, a3 = two()
var b1, b2 = one()
var c1 = two()
var d1 = none()
var e1, e2 = 1
var e3, e4 = 1, 2, 3
var e5, e6, e7 = 1, 2
var n1 = nil
var n2 *int = nil
var n3 int = nil
var n4 = P(nil)
var fgen func(int) int = gen
var fgen2 func(int) string = gen
var fgen3 = gen
var fgen4 func(int) string = gen2[int]
var fgen5 func(int) string = gen2
var self = self
var typ = int
var bi = len
var blank = _

const k = 1

func assign(m map[string]T, mp map[string]*T, arr [3]int, s string, p *T, ch chan int, e any, i I, f func() int) {
	var x, y int
	x, y = two()
	x, s = two()
	x = two()
	x, y = one()
	x, y, s = two()
	x = none()
	x, y = 1
	x = 1, 2
	x, y = 1, 2, 3
	x, y = y, x
	k = 2
	one() = 1
	one = nil
	s[0] = 'a'
	m["a"].f = 1
	mp["a"].f = 1
	m["a"].g[0] = 1
	T{}.f = 1
	(x) = 1
	"a" = "b"
	nil = 1
	int = 1
	_ = nil
	_ = 1 << 100
	_, _ = 1, nil
	*p = T{}
	*p = p
	p = *p
	x = "a"
	x = 1.5
	s = 1
	s = 'a'
	e = s
	s = e
	i = e
	e = i
	x = e
	i = p
	v, ok := m["a"]
	v, ok = m["b"]
	v, ok := m["c"]
	v2, ok := <-ch
	v3, ok := e.(int)
	v4, ok := arr[0]
	v5, ok := f()
	x, x := 1, 2
	x, 1 := 1, 2
	p.f := 1
	k := 1
	k, k2 := 1, 2
	x.y = 1
	z = 1
	z := z
	w := nil
	q := none()
	t := int
	var _ = gen
	_ = gen
	h := gen[int]
	var fn func(string) string = h
	fn = gen
	fn = gen[int]
	f = gen
	s = p.g
	x += "a"
	_, _, _ = x, y, fn
}

func results() (int, string) {
	if true {
		return 1
	}
	if true {
		return 1, "a", 2
	}
	if true {
		return two()
	}
	if true {
		return one()
	}
	if true {
		return "a", 1
	}
	if true {
		return nil, nil
	}
	if true {
		return gen, gen
	}
	return
}

func named() (x int, err error) {
	{
		x := 1
		return
	}
	if x := 1; x > 0 {
		return x, nil
	}
	return
}

func noResult() {
	return 1
	return none()
	return one(), 2
}

func funcResult() func(int) int {
	return gen
}

func untypedResult() (float32, byte) {
	return 1e40, 256
}
