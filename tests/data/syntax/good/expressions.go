package expressions

const (
	integers = 1_000 + 0x_F + 0b1 + 0o7 + 017 + 0
	floats   = 1. + .5 + 1e3 + 1.5e-3 + 0x1p-2 + 0x1.8p1 + 01e1
	numbers  = 1i + 1.5i + 0x1p1i + 08i
	runes    = 'a' + '\n' + '\'' + '\x00' + '\000' + '\u1234' + '\U0010FFFF' + 'é' + '本'
	strings  = "" + "a\"b" + `raw
string` + "\u65e5本" + `\`
)

var (
	precedence = a || b && c == d + e*f&g<<h | i ^ j - k/l%m>>n&^o != p < q
	left       = a - b - c + d*e*f
	right      = a - (b - c) + -(-d)
	unary      = -a + +b ^ ^c * *d & &e || !f && !!g
	receive    = <-a + <-<-b
	address    = &T{1, 2} == &(T{3}) && &x[1] != nil
	literals   = []T{{1, 2}, {a: 3, b: {4}}, 5: {6}}
	maps       = map[string][]int{"a": {1}, k: nil, "b": {}}
	arrays     = [...]int{1, 2, 3}
	generic    = List[int]{1, 2}
	qualified  = pkg.T{x: 1}.y
	instance   = pkg.List[int, string]{}.z
	structs    = struct{ x, y int }{1, 2}.x
	slices     = a[:] == b[1:] && c[:2] == d[1:2] && e[:1:2] == f[1:2:3]
	index      = a[i][j].k(l)[m]
	instances  = f[int](x) + g[int, string](y) + h[[]int, map[k]v, func()](z) + i[int,](j)
	calls      = f() + g(a, b) + h(a, b...) + i(a,) + j(a...,)
	assert     = x.(T).y.(*pkg.T).z.(interface{ m() })
	convert    = []byte(s) == (*T)(p) && (func())(f) == (<-chan int)(c) && chan int(d) == interface{}(e)
	method     = T.m == (*T).m && interface{ m() }.m == struct{ T }.m
	function   = func(a, b int) (c int) { return a }(1, 2)
	functype   = func() int(nil) == (func(x int) string)(nil)
	makes      = make([]int, n) == new(chan<- int) || make(<-chan int) == make(chan chan int, 1)
	channels   = make(<-chan chan<- int) == make(<-chan <-chan int)
	newexpr    = new(1 + 2)
	promoted   = Outer{inner: 1, Embedded: Embedded{x: 2}, deep: 3}
	keys       = T{a + b: c, "x": f(y), T{1}: T{2}, []int{3}: nil}
)
