"""Fragments about values (goesc.generate.fragments): initialisers that are made of others, conversions, selectors,
what is outside of Go's own rules (unsafe, functions without bodies), what is assigned to itself, sizes and alignment.
"""

from __future__ import annotations

VALUES: list[tuple[int, str]] = [
    # Package variables that copy others, or parts of others.
    (21, """
type $1 struct {
	a int
	b string
	c []int
	d [2]*int
	e any
	f struct{ g, h *int }
}

var $2 = $1{1, "x", []int{1, 2}, [2]*int{nil, &gn}, 3, struct{ g, h *int }{&gn, nil}}

var $3 = $2
?var $4 = $3.d[1]
var $5 = $2.f
var $6 = [3]int{1, 2, 3}
var $7 = $6
?var $8 = $7[1]
var $9 *int = $5.g
"""),
    (21, """
type $1 []*int

var $2 = []*int{&gn, nil}

var $3 = $1($2)
var $4 = &$3
?var $5 any = $3
var $6 = map[string]$1{"a": $3, "b": $2}
?var $7 = func() *int { return $2[0] }
var $8, $9 = $2, &$4
"""),
    (21, """
type $1 struct { p *$1; q [2]$2 }
type $2 struct { s string; f func(*int) *int; i interface{ M(p *int) *int } }
func (t $2) M(p *int) *int { return p }
func $3(p *int) *int { return p }

var $4 = &$1{p: &$1{}, q: [2]$2{{s: "a", f: $3}, {i: $2{s: "b"}}}}
var $5 = *$4
?var $6 = $4.q
var $7 = [...]*$1{3: $4, 1: &$5}
?var $8 = []any{$4, $5.q[0], $3, 1, "a", nil, 1.5, [0]int{}, struct{}{}}
var $9 = $2{f: func(p *int) *int { return $4.q[0].f(p) }}.M
"""),
    # Initialisers by calls that are inlined, with constants that conversions shorten.
    (21, """
type $1 struct {
	a int8
	b string
	c uint16
	d *int
	e any
	f []string
}

func $2(x int, s string, p *int) $1 { return $1{int8(x), s + "a", uint16(x), p, s, nil} }

func $3(x, y int) int { return x*2 + y }

func $4(s string, t string) string { return "<" + s + t + ">" }

func $5(x float64) int { return int(x) }

func $6(n int) func() int { return func() int { return n } }

var (
	_ = $2(300, "b", &gn)
	$7 = $2($3(1, 2), "b"+"c", nil)
	_ = $4("a", "b")
	$8 = []string{$4("x", "y"), $4($S, "z")}
	?_ = $5(1.5)
	?_ = $6(3)
	?_, $9 = $3(1, 2), $3(gn, 70000)
	?_ = [2]int{$3(1, 1), $3(2, 3)}
	?_ = map[string]int{"a": $3(1, 1), "b": 2}
	?_ = &$1{f: []string{$4("p", "q")}}
)
"""),
    # Functions without bodies, and pointers as integers.
    (21, """
var _ «unsafe»Pointer

//go:linkname $1 example.com/x.$1
func $1(p *int, q uintptr, s []byte) *int

//go:noescape
//go:linkname $2 example.com/x.$2
func $2(p *int, _ uintptr, n int) *int

//go:linkname $3 example.com/x.$3
func $3()

func $4(p *int, b []byte) *int {
	?$1(p, uintptr(«unsafe»Pointer(p)), b)
	?gx = $2(p, uintptr(«unsafe»Pointer(&b[0])), 3)
	?defer $1(p, uintptr(«unsafe»Pointer(p)), nil)
	?go $2(p, uintptr(«unsafe»Pointer(p))+8, 1)
	?x := 3; $1(&x, uintptr(«unsafe»Pointer(&x)), []byte("abc"))
	?y := 3; $2(&y, 0, 1)
	?f := $1; gx = f(p, 0, nil)
	$3()
	return $2(p, 0, 2)
}

//go:linkname $5 example.com/x.$6
func $5(p *int) *int { return p }
"""),
    (21, """
//go:uintptrescapes
func $1(a uintptr, b ...uintptr) { gn = int(a) }

type $2 struct{}

//go:uintptrescapes
func ($2) M(a, _ uintptr) {}

func $3(p *int) {
	x, y := 1, [3]int{}
	?$1(uintptr(«unsafe»Pointer(p)))
	?$1(uintptr(«unsafe»Pointer(&x)), uintptr(«unsafe»Pointer(&y[1])), 3)
	?$1(0, []uintptr{uintptr(«unsafe»Pointer(&x))}...)
	?defer $1(uintptr(«unsafe»Pointer(p)), uintptr(«unsafe»Pointer(&y)))
	?go $2{}.M(uintptr(«unsafe»Pointer(&x)), 3)
	?$2.M($2{}, uintptr(«unsafe»Pointer(&x)), uintptr(«unsafe»Pointer(&x)))
	?$1(uintptr(«unsafe»Pointer(func() *int { return &x }())))
	?$1(1, 2, uintptr(«unsafe»Pointer(new(int)))+3)
	gn, gx = x, y
}
"""),
    # Pointers that are computed, and headers of slices and strings.
    (21, """
type $1 struct {
	a, b int
	c    *[4]string
}

func $2(p *int, s string, b []byte, t *$1) (q «unsafe»Pointer) {
	?q = «unsafe»Pointer(uintptr(«unsafe»Pointer(p)) + «unsafe»Offsetof(t.b))
	?q = «unsafe»Pointer(uintptr(q) &^ 7)
	?q = «unsafe»Pointer(uintptr(«unsafe»Pointer(p)) + uintptr(gn)*8)
	?q = «unsafe»Pointer(uintptr(8) | -(^uintptr(q)))
	?q = «unsafe»Add(q, gn)
	?q = «unsafe»Pointer(«unsafe»StringData(s))
	?q = «unsafe»Pointer(«unsafe»SliceData(b))
	?b = «unsafe»Slice(«unsafe»StringData(s), len(s))
	?s = «unsafe»String(&b[0], gn)
	?gx = *(*string)(«unsafe»Pointer(&b))
	?gx = *(*[]byte)(«unsafe»Pointer(&s))
	?h := (*«reflect»SliceHeader)(«unsafe»Pointer(&b)); h.Data = uintptr(«unsafe»Pointer(p))
	?(*«reflect»SliceHeader)(«unsafe»Pointer(&b)).Data = uintptr(«unsafe»Pointer(p))
	?(*«reflect»StringHeader)(«unsafe»Pointer(&s)).Data = uintptr(q)
	?q = «unsafe»Pointer((*«reflect»SliceHeader)(«unsafe»Pointer(&b)).Data)
	?q = «unsafe»Pointer(«reflect»ValueOf(p).Pointer())
	?q = «unsafe»Pointer(«reflect»ValueOf(p).UnsafeAddr())
	?gx = (*$1)(«unsafe»Pointer(p)).c[1]
	?gn = int(«unsafe»Sizeof(*t) + «unsafe»Offsetof(t.c) + «unsafe»Alignof(s))
	?gx = uintptr(q) == 0
	return
}
"""),
    # What is assigned to itself, or to a part of itself.
    (21, """
type $1 struct {
	buf, more []byte
	room      [16]byte
	p, q      *$1
	s         string
	n         int
	all       [3]*$1
}

func (t *$1) $2(u $1, i int) {
	?t.buf = t.buf[1:]
	?t.buf = t.more[:i:i+1]
	?t.buf = t.room[:]
	?t.s = t.s[1:]
	?t.p = t.q
	?t.p.buf = t.p.more
	?t.p.q = t.p.p
	?t.all[1] = t.all[2]
	?t.all[i] = t.all[t.n]
	?t.all[i+1] = t.all[-i]
	?t.all[len(t.buf)] = t.all[cap(t.buf)]
	?t.all[t.p.n] = t.all[count()]
	?u.p = u.q
	?u.all[1] = u.all[0]
	?u.p = u.p.q
	?(*t).buf = (*t).buf[2:3:4]
	?*t = *t.p
	?*t.p = *t
	?t = t.p
	?t.p, t.q = t.q, t.p
	?t.all[0].p = t.all[0].q
	?t.all[i].p = t.all[i].q
	?t.all[uint8(i)].p = t.all[uint8(i)].q
	?t.all[^i&1].p = t.all[^i&1].q
	?(*t.p).p = (*t.p).q
	?t.buf = append(t.buf, t.buf...)
	?t.buf = append(t.buf[:0], t.room[:]...)
	?s := &t.buf; *s = (*s)[1:]
	?a := [2]*int{}; a[0] = a[1]; gx = a
	?v := []*int{nil, &i}; v[0] = v[1]; v[i] = v[0]; gx = v
	?m := map[int]*int{}; m[0] = m[1]; gx = m
}
"""),
    # Channels with a direction, and names of types inside one another.
    (21, """
type $1 func(a <-chan *int, b chan<- *int) (<-chan int, error)

type $2 struct {
	a <-chan $1
	b chan<- chan int
	c chan (<-chan int)
	d <-chan <-chan *$2
	e map[[2]string]chan<- func(...int)
	f interface{ N(a <-chan int, b ...chan<- int) (c chan (<-chan int), err error) }
	g struct{ $3; _ int; h, i *$2 }
	j [3][]map[string]*[2]any
	k func(func(int) (a, b *int)) func(_ int, s ...string)
}

type $3 = struct{ x, y int `json:"x"` }

func $4(t *$2, f $1, c chan *int) (d <-chan *int) {
	?t.a = make(chan $1, 1)
	?t.b <- make(chan int)
	?t.c = make(chan (<-chan int))
	?t.c <- <-t.c
	?gx = t.f
	?gx = t.g
	?gx = t.k
	?gx = t.j
	?gx = &t.e
	?gx = make(chan<- *$2)
	?gx = func(a <-chan $1, b ...chan<- int) {}
	?gx = struct{ a <-chan int; chan_ chan<- *$2 }{}
	?gx, _ = f(c, c)
	?gx = (<-chan *int)(c)
	?for x := range t.d { gx = x }
	?var i interface{ N(a <-chan int, b ...chan<- int) (c chan (<-chan int), err error) } = t.f; gx = i.N
	?gx = any(t).(interface{ private() })
	?gx = interface{ private(); $5 }(nil)
	?gx = map[chan<- int]struct{}{}
	return c
}

type $5 interface{ Q(x $3) *$3 }
"""),
    # Promotion through embedded pointers, structs and interfaces; keys of literals that are promoted.
    (21, """
type $1 struct { a *int; b [3]int }

func (t *$1) M(p *int) *int { t.a = p; return t.a }

func (t $1) V() any { return t.a }

type $2 interface{ M(p *int) *int; V() any }

type $3 struct { *$1; c int }

type $4 struct { $3; d string }

type $5 struct { $2; f *$4; e any }

func $6(p *int) $2 {
	x := $4{}
	?x.a = p
	?x.$3.$1 = &$1{a: p}
	?gx = x.M
	?gx = $4.V
	?gx = (*$4).M
	?gx = $2.M
	?gx = $5.V
	?gx = (*$5).M
	?gx = &x.b[1]
	?y := &$5{$2: x, e: 3}; y.M(p); gx = y.$2.V; y.f = &x
	?var i interface{ V() any } = struct{ $4 }{x}; gx = i.V()
	?gx = struct{ *$3; f int }{&x.$3, 3}.M
	?gx = func(t interface{ M(p *int) *int }) *int { return t.M(p) }(x)
	return x
}
"""),
    (27, """
type $1 struct { a *int; b [3]int }

type $2 struct { $1; c int }

type $3 struct { $2; d string }

func $4(p *int) any {
	?gx = $3{a: p, d: $S}
	?gx = &$3{c: 1, b: [3]int{1}}
	?gx = []$2{{a: p}, {c: 3, b: [3]int{}}}
	return $2{a: p, c: $n}
}

var $5 = $3{a: &gn, c: 3, d: "x"}
"""),
    # Sizes, and what has none.
    (21, """
type $1 struct{ a [0]int; b struct{} }

type $2 [0]*int

func $3(n int, p *int) any {
	?gx = new($1)
	?gx = &$2{}
	?gx = make([]struct{}, n)
	?gx = make([]$1, n, 10)
	?gx = []struct{}{{}, {}}
	?gx = [0]func(){}
	?gx = map[struct{}]$2{{}: {}}
	?{ var a [131072]byte; gx = a[n] }
	?{ var b [131073]byte; gx = b[n] }
	?gx = new([65537]byte)[n]
	?{ c := new([65536]byte); gx = c[n] }
	?{ const k = 8192; gx = cap(make([]int, k, k+1)) }
	?{ k := 3; gx = len(make([]int, k)) }
	?{ k := 100000; gx = len(make([]int, k)) }
	?{ k := len([]int{1, 2, 3}); s := make([]*int, k); s[0] = p; gn = *s[0] }
	?{ k := "abcdefghijklmnopqrstuvwxyz0123456789"; gn = len([]byte(k)) }
	?{ k := -1; gx = len(make([]int, n, n-k)) }
	?{ s := make([]int, int64(3), uint8(4)); gn = len(s) }
	?{ s := make([]int, 3.0, 'a'); gn = s[0] }
	?{ m := make(map[int]int, n); m[1] = 2; gn = m[2] }
	?{ m := make(map[string]*int, 8); m["a"] = p; gn = len(m) }
	?{ m := make(map[[2]any]int, 9); gn = len(m) }
	?gx = new(«atomic»Int64)
	?{ var x «atomic»Int64; x.Store(3); gx = x.Load() }
	?{ y := &«atomic»Uint64{}; y.Add(2) }
	?{ type big struct{ a [200]byte; p *int }; v := big{p: p}; gx = func() *int { return v.p } }
	?{ var v [128]byte; gx = func() byte { return v[n] } }
	?{ var v [129]byte; gx = func() byte { return v[n] } }
	return p
}
"""),
    # Slices that grow, are copied, ranged over and cut.
    (21, """
func $1(s, t []*int, n int, a *[4]*int, m map[string][]*int) (r any) {
	?r = make([]*int, n)
	?r = make([]int, 3, n)
	?for _, x := range s { r = x }
	?for i, x := range a { r = x; n = i }
	?for _, x := range *a { r = &x }
	?r = append(s, t...)
	?s = append(s, t...)
	?r = append(s, a[0], &n)
	?{ u := make([]*int, 2); copy(u, s); r = u[0] }
	?{ u := make([]*int, len(s)); copy(u, s); r = u }
	?{ u := make([][]*int, 1); copy(u[0], s); r = u }
	?{ u := append([]*int(nil), s...); r = u }
	?{ var u []*int; for _, x := range s { u = append(u, x) }; r = u }
	?{ var u []int; for i := range s { u = append(u, i) }; r = u }
	?{ u := s[:0]; for _, x := range t { if x != nil { u = append(u, x) } }; s = u }
	?{ u := a[1:2:3]; r = u[0] }
	?{ b := [4]int{}; u := b[:2:3]; n = u[0] }
	?r = a[:n:n]
	?m["a"] = append(m["a"], s[0])
	?m["b"] = append([]*int{&n}, m["a"]...)
	?{ u := *a; r = u[n] }
	?copy(a[:], s)
	?copy(s[1:], a[2:])
	return
}
"""),
    # Arithmetic of every kind of number.
    (21, """
func $1(a int8, b uint16, c float32, d complex128, e uintptr, f rune, s string, n int) (r any) {
	?r = imag(d) + real(d*2)
	?r = complex(c, c) == complex64(d)
	?r = imag(complex(1, c))
	?d *= complex(float64(n), 1)
	?r = int8(n) + a<<b - a>>3
	?b = b*3 + b/7%5 ^ b&^1 | b&2
	?c = c/3 - float32(a)
	?r = uint64(e)<<n | uint64(f)>>1
	?r = -c + +c
	?r = ^a
	?a /= 3
	?a %= 5
	?b >>= uint(n)
	?f = rune(s[n])
	?r = string(f) + string(rune(n))
	?r = float64(n) / 2 * float64(c) - 1
	?r = float32(float64(c) * 3)
	?r = uint8(n*300) + byte(f)
	?r = min(a, 3) + max(a, int8(n))
	?r = min(c, 1.5, float32(n)) < max(2, c)
	?r = min(s, "a") + max(s, "b", "c")
	?r = 1<<n + n<<1
	?r = 'a' + f
	?r = (n)
	?r = n & 1 == 0 && (n | 2) != 3 || !(n > 2 == (a < 3))
	?const k = 1 << 30; r = k / 7
	?var i any = 1i; r = i == 2.5
	?r = n / 8 * 8 + n % 16
	?r = int64(a) * int64(b) / 1000000007
	?r = uint32(n) / 10 + uint32(n) % 10
	return
}
"""),
    # Bounds that are known and are not.
    (21, """
func $1(s []*int, a *[8]int, t string, i int, u uint8) (r any) {
	?r = s[0]
	?r = a[u&7]
	?r = a[i&7]
	?r = a[i%8]
	?r = a[u>>5]
	?if i >= 0 && i < len(s) { r = s[i] }
	?for i := range s { r = s[i]; r = s[:i]; r = s[i:] }
	?for i := 0; i < len(t); i++ { r = t[i]; r = t[:i]; r = t[i+1:] }
	?if len(s) > 3 { r = s[3]; r = s[1:3:4] }
	?r = a[2:4]
	?r = a[:][i]
	?r = (*[2]*int)(s)
	?r = [2]*int(s)
	?s = s[:len(s):len(s)]
	?_ = s[7]; r = s[6]
	?r = [...]string{"a", "b"}[u&1]
	?r = "abcdef"[u%6]
	?r = "abcdefgh"[i&3:]
	?r = [4][2]int{}[i&3][u&1]
	?r = a[i/2] + a[7-i&3] + a[uint(i)>>62]
	?switch i { case 0, 1, 2: r = a[i] }
	?for i := range a { r = &a[i] }
	?for i := 7; i >= 0; i-- { r = a[i] }
	return
}
"""),
    # Comparisons: of structs, arrays and interfaces; keys that are hashed.
    (21, """
type $1 struct { a int; b string; c any; _ int; d [2]float64; e *int; f struct{ g, h int8 } }

type $2 struct { x [3]$1; y [40]byte; z interface{ M(p *int) *int } }

type $3 [5]string

func $4(a, b $1, c, d *$2, s, t $3, x any, m map[$1]*int, n map[$2]$3) (r any) {
	?r = a == b
	?r = *c != *d
	?r = s == t
	?r = x == a
	?r = c.x[0] == d.x[1]
	?r = c.z == d.z
	?r = x == any(s)
	?r = m[a]
	?m[b] = nil
	?r = n[*c]
	?delete(n, *d)
	?r = [2]any{x, 1} == [2]any{a, b}
	?r = struct{ a, b int; c string }{1, 2, "x"} == struct{ a, b int; c string }{gn, 3, $S}
	?r = map[any]int{a: 1, s: 2, c.y: 3}
	?r = map[[2]$3]bool{{s, t}: true}
	?r = map[float64]complex64{1: 2}
	?r = map[interface{ M(p *int) *int }]struct{}{}
	?r = [0]int{} == [0]int{}
	?r = &a == &b
	?r = a.f == b.f && a.d == b.d
	?if v, ok := m[$1{b: $S}]; ok { r = v }
	?switch a { case b: r = 1; case $1{}: r = 2 }
	return
}
"""),
]  # fmt: skip
