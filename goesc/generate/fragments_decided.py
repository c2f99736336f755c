"""Fragments about what gc knows (goesc.generate.fragments): which branch runs, which type an interface holds,
which numbers a variable can have, and what is generated to compare and hash.
"""

from __future__ import annotations

DECIDED: list[tuple[int, str]] = [
    # Functions that compare and hash are made for what goes into interfaces with methods.
    (21, """
type $1 interface{ $2(*$3) map[$4]$5 }

type $3 struct {
	a [17]float32
	?b string
	c [3][5][2]string
	?d func()
	e [40]$4
	?f chan [9]any
	?g map[$4]*$3
}

type $4 struct {
	a int8
	?b int32
	?_ int
	?c any
	d complex128
	?e, f [3]int16
	?g float64
	?h interface{ M(p *int) *int }
	?i string
	?j [7]byte
	?k struct{ l, m string; n float32 }
	?_ [0]int
	?o bool
	?p [70]struct{ q byte; r uint16 }
}

type $5 struct {
	a [100]byte
	?b [5]float64
	?c [2]$4
	?d, e string
	?f [1]any
	?g [0]string
	?h [12]string
	?i *$3
}

type $6 struct { $5; x [20]$5 }

func ($6) $2(a *$3) map[$4]$5 { return map[$4]$5{} }

func $7() any {
	var i $1 = $6{}
	?if j, ok := gx.($1); ok { i = j }
	?gx = i == $1(nil)
	?gx = map[$1]int{i: 1}
	return i.$2(nil)
}
"""),
    # Which type an interface holds, of variables that are set more than once.
    (21, """
type $1 interface{ Size() *int }

type $2 struct{ p *int }

func (t *$2) Size() *int { return t.p }

type $3 struct{ *$2; n int }

func $4(p *int) $1 { return &$2{p} }

func $5(p *int, b bool) *int {
	var i $1 = &$2{p}
	?if b { i = &$2{} }
	?if b { i = new($2) } else { i = $3{} }
	?if b { i = $4(p) }
	?if b { i = nil }
	?j := $4(p); if b { j = $4(nil) }; gx = j.Size()
	?k := i; gx = k.Size()
	?l := []$1{i}; gx = l[0].Size()
	?m := struct{ $1 }{i}; gx = m.Size()
	?n, o := i, $1(&$2{}); n, o = o, n; gx = n.Size()
	?for i == nil { i = &$2{p} }
	?func() { i = &$2{p} }()
	?q := &i; *q = &$2{p}
	?r := func() $1 { return i }(); gx = r.Size()
	?s, ok := gx.($1); if ok { gx = s.Size() }
	?switch u := gx.(type) { case *$2: i = u; case $1: i = u }
	?defer i.Size()
	return i.Size()
}

func $6() *int { return $5(&gn, gn > 2) }
"""),
    (21, """
func $1(b bool, r «io»Reader, p []byte) string {
	err := «errors»New("a")
	?if b { err = «errors»New("b") }
	?if b { err = nil }
	?if b { err = «fmt»Errorf("c") }
	?l := «io»LimitReader(r, 1); if b { l = «io»LimitReader(r, 2) }; l.Read(p)
	?t := «io»TeeReader(r, nil); if b { t = «io»TeeReader(r, nil) }; t.Read(p)
	?h := «fnv»New32(); if b { h = «fnv»New32() }; gn = h.Size()
	?g := «crc32»NewIEEE(); if b { g = «crc32»NewIEEE() }; gn = g.Size()
	?var w «io»Writer = &«bytes»Buffer{}; w.Write(p)
	?var v «fmt»Stringer = &«strings»Builder{}; gx = v.String()
	?«sort»Slice(p, func(i, j int) bool { return p[i] < p[j] })
	?gx = «strings»Map(func(r rune) rune { return r + 1 }, $S)
	?var o «sync»Once; o.Do(func() { gx = r })
	?var m «sync»Mutex; m.Lock(); defer m.Unlock()
	?x := «reflect»ValueOf(p).Interface(); gx = x
	?«fmt»Println(b, p, err, «fmt»Sprint(gn))
	return err.Error()
}

func $2() { $1(gn > 3, nil, nil) }
"""),
    (21, """
type $1 int

func (t $1) Own() int { return int(t) }

type $2 float64

func (t $2) Own() float64 { return float64(t) }

func $3[E any](i any) {
	switch x := i.(type) { case interface{ Own() E }: gx = x.Own() }
	?if x, ok := i.(interface{ Own() E }); ok { gx = x.Own() }
	?gx = i.(interface{ Own() E }).Own()
	?var x interface{ Own() int } = $1(3); gn = x.Own()
	?y := any($1(3)); switch y.(type) { case E: gn++; case interface{ Own() E }: gn-- }
}

func $4() {
	$3[int]($1(6))
	?$3[int]($2(7))
	?$3[float64]($2(8))
}
"""),
    # Types that only a dictionary knows in switches over interfaces with methods.
    (21, """
type $1 interface{ Own() *int }

type $2[E any] struct{ e E; p *int }

func (t $2[E]) Own() *int { return t.p }

func $3[E any, F $1](i $1, e E, f F) *int {
	?switch x := i.(type) { case F: return x.Own(); case $2[E]: gx = x.e; case *$2[*E]: gx = x }
	?switch i.(type) { case interface{ $1; More(E) F }: gn++; case nil, $2[F]: gn-- }
	?if x, ok := i.(F); ok { return x.Own() }
	?if x, ok := i.(interface{ More(E) }); ok { x.More(e) }
	?gx = i.($2[E])
	?i = f
	?i = $2[E]{e, nil}
	?gx = i == $1(f)
	?switch any(e) { case any(f), i: gn++ }
	?j := $1(f); gx = j.Own
	?defer $1.Own(f)
	return i.Own()
}

func $4(p *int) *int {
	?gx = $3($2[int]{}, $V, $2[string]{})
	return $3[any, $1](&$2[int]{1, p}, 3, $2[bool]{})
}
"""),
    # Branches that are decided by constants.
    (21, """
const $1 = 3

const $2 = "abc"

func $3(n int, s string, p *int) (r any) {
	?if $1 > 2 { r = p } else { r = &n }
	?if $1 == 2 && n > 3 { r = &s }
	?if n > 3 || true { r = p }
	?if !($1 != 3) || more() { r = n }
	?switch $1 { case 1: r = 1; case 2, 3: r = n; default: r = p }
	?switch $2 { case "a": r = 1; case "abc": r = &s; fallthrough; case "d": r = n }
	?switch { case false: r = 1; case $1 > 2: r = n; case n > 3: r = &n }
	?switch true { case $1 < 2: r = 1; default: r = s }
	?switch $1 { case 7: r = 1; default: fallthrough; case 9: r = 2 }
	?switch $1 { case n: r = 1; case 3: r = 2 }
	?switch $1 { case 4: r = new(int); break; case 5: }
	?for false { r = &n }
	?for $1 < 2 { r = new(int) }
	?if $1 < 2 { goto done }
	?if len($2) == 4 { r = &s; return }
	?if «unsafe»Sizeof(n) == 4 { r = &n }
	?{ const k = $1 > 5; if k { return r } else if n > 2 { return &s } }
	?if x := n; $1 > 7 { r = &x }
	?for { if $1 == 3 { break }; r = new(int) }
	?switch x := any(n).(type) { case int: if $1 == 2 { r = &x } }
	?if false { func() { r = &n }() }
	?if n > 2 { panic(r); r = &s }
	?if n > 1 { return 1; r = &n }
	goto done
done:
	return r
}
"""),
    # Branches that ranges of numbers decide, before something is made.
    (21, """
func $1(n int, u uint8, s []*int, t string) (r any) {
	?if n&7 > 7 { r = new(int) }
	?if n&7 > 6 { r = new(int) }
	?if u/2 > 127 { r = new(*int) }
	?if u>>4 >= 16 { r = &n }
	?if n%8 < -7 { r = []int{n} }
	?if int(u)<<2 > 1020 { r = new(int) }
	?if uint(n)%5 == 5 { r = make([]int, n) }
	?if len(s) < 0 || cap(s) < len(s) { r = &u }
	?if min(n, 3) > 3 { r = new(int) }
	?if max(len(t), 3) < 3 { r = t + "a" }
	?if n > 3 { if n < 2 { r = new(int) } else { r = &s } }
	?if n == 5 { if n != 5 { r = new(int) } }
	?if u&1 == 2 || u|1 == 0 { r = append(s, nil) }
	?for i := 0; i < 3; i++ { if i > 5 { r = new(int) }; if i < 0 { r = &i } }
	?for i := range s { if i < 0 { r = new(int) }; if i >= len(s) { r = s[:i] } }
	?if x := s[n:n+2]; len(x) == 3 { r = &x }
	?if x := s[2:]; len(x) > len(s) { r = new(int) }
	?if x := [4]int{}; len(x) > 4 { r = x }
	?if x := u &^ 3; x > 252 { r = new(int) }
	?if x := int8(u); x > 127 { r = string(t[0]) }
	?if x := len(t); x == 3 && x > 4 { r = []byte(t) }
	?if n > 0 && n <= 0 { r = new(int) }
	?if b := n > 3; b && !b { r = new(int) }
	?b := n > 3; if b { r = new(int) }; if !b { r = new(string) }
	?if p := &n; p == nil { r = new(int) }
	?if p := new(int); p != nil { r = p }
	?if f := func() int { return n }; f == nil { r = f }
	?if i := any(n); i == nil { r = new(int) }
	?if i := any(u); i == any(n) { r = new(int) }
	?if i, ok := any(n).(string); ok { r = &i }
	?switch i := any(u).(type) { case int: r = new(int); case uint8: r = &i; case nil: r = s }
	?switch i := any(s).(type) { case interface{ M(p *int) *int }: r = i; case []*int: r = &i; default: r = new(int) }
	?switch any(nil).(type) { case nil: r = new(int); default: r = &n }
	?var e error; if e != nil { r = e.Error() + "a" }
	?if n = 3; n == 3 { r = new(int) }
	?for { if n > 3 { break }; n++; r = new(int) }
	?func() { for { if n > 3 { return }; r = &u } }()
	?if x := n / 4 * 4; x > n { r = new(int) }
	?if x := (n &^ 1) + (n & 1); x != n { r = new(int) }
	?if uint16(u) > 255 || int64(u) < 0 { r = new(int) }
	?if t == "" { if len(t) > 0 { r = t + t } }
	?select { default: r = new(int) }
	return r
}
"""),
    # Bytes that become strings only to be looked at; what grows in place.
    (21, """
type $1 struct { m map[string][]*int; s map[[2]string]*int; n map[string]int; b []byte; t []string; c [4][]byte }

func $2(x *$1, b []byte, s string, p *int) (r any) {
	?x.m[s] = append(x.m[s], p)
	?x.m[string(b)] = append(x.m[string(b)], p, nil)
	?r = x.m[string(b)]
	?r = x.s[[2]string{string(b), s}]
	?x.n[string(b)]++
	?x.n[s+"a"] += len(b)
	?x.b = append(x.b, b...)
	?x.b = append(x.b, s...)
	?x.b = append(x.b[:0], "a"+s+"b"...)
	?x.c[gn] = append(x.c[gn], b[0])
	?x.t[gn], x.t[0] = x.t[0], string(b)
	?x.b = append(append([]byte(nil), b...), s...)
	?r = []byte(s + s)
	?r = []byte(s + "a" + string(b))
	?r = []byte(s + s + "x" + s)
	?r = []byte("a" + s + "b" + s + "c")
	?r = []byte(s + s + s + s + s + s)
	?r = []rune("a\\xff" + s)
	?for i, c := range "a\\xff\\u20ac" { r = c + rune(i) }
	?r = []rune("\\xc3(\\xe2\\x82")
	?r = string([]rune{'a', -1, 0x10ffff + 1})
	?if string(b) == "abc" || s+s != string(b) { r = s }
	?for _, c := range []byte(s) { r = c }
	?switch string(b) { case "a", "bc": r = 1; case s: r = 2 }
	?r = «strings»Repeat(string(b), 3) + s
	?r = len([]rune(s)) + len(string(b)) + copy(b, s)
	?r = «bytes»Equal([]byte(s), b)
	?{ var y [8]int; r = &y }
	?{ var y [10]int; r = &y }
	?{ var y [3]*int; r = y }
	?r = new([9]uint64)
	?r = struct{ a, b, c, d, e int64 }{1, 2, 3, 4, int64(gn)}
	?for i := range b { x.t = append(x.t, s[i:]) }
	return
}
"""),
    (23, """
func $1(b []byte, s string, t []string) (r any) {
	?r = «unique»Make(string(b))
	?r = «unique»Make(s + "a")
	?r = «unique»Make([2]string{string(b), s})
	?r = «unique»Make(any(s))
	?r = «unique»Make(struct{ a string; p *int }{string(b), &gn}).Value()
	?r = «unique»Make(3)
	return
}
"""),
    # Package variables of functions, and chains of them.
    (21, """
type $1 struct{ p *int; f func(*int) *int }

func (t $1) $2(p *int) *int { return t.p }

func $3(p *int) *int { return p }

var (
	$4 = $5
	$5 = $6
	$6 = []*int{&gn, nil}
	$7 = $3
	$8 = $7
	$9 = [...]$1{{f: $3}, {&gn, $7}, {p: $6[1]}}
	?_ = $1.$2
	?_ = $1{}.$2
	?_ = (*$1)(nil)
	?_ any = $1{p: nil, f: $8}
	?_ = map[string]func(*int) *int{"a": $3, "b": $7}
	?_ = func() int { gn = 3; return 1 }()
	?_ = func() int { $6 = nil; return len($5) }()
	?_ = interface{ $2(*int) *int }($1{})
	?_ = $9[1].f
	?_ = &$9[0].p
	?_ = *$6[0]
	?_ = $6[0] == nil
	?_ = uintptr(3) + 1
	?_ = []func(){func() {}, nil}
	?_, _ = $9[0].$2(nil), $8(&gn)
)
"""),
    # Long names of types, and the same name in several scopes.
    (21, f"""
type $1 struct {{
	{", ".join(letter * 80 for letter in "abcdef")} int
}}

type $2[E any] struct{{ v E }}

func (t *$2[E]) Set(v E) {{ gx = &$2[E]{{v}} }}

func $3[E any](e E) {{ gx = []E{{e}} }}

func $4[K comparable, V any](n int) {{ gx = make(map[K][]V, n) }}

func $5(e error) {{
	type local struct{{ y $1 }}
	?$3(local{{}})
	?$3($1{{}})
	?$3([]error{{e}})
	?$3(map[string]local{{}})
	?$3(func($1) (local, error) {{ return local{{}}, nil }})
	?$3([]$2[local]{{}})
	?$3(new(local))
	?$3(struct {{ A int `t:"x"`; b string; $1 }}{{}})
	?$3('x')
	?var b $2[local]; b.Set(local{{}})
	?$4[string, local](1)
	?{{ type local struct{{ z string }}; $3([]local{{}}); $4[local, *$1](2) }}
	?func() {{ type local []$2[int]; $3(local{{}}) }}()
	gx = local{{}}
}}
"""),
    # Types in generic functions with parameters of their own; instances that make others.
    (21, """
func $1[E any](v E) {
	type A struct{ t E }
	type c interface{ foo(E) A }
	?gx = map[string]c{}
	?gx = []A{{v}}
	?func() { type A struct{ q []E }; gx = &A{}; $2[A, *E](A{}) }()
	?$2[A, []A](A{v})
	gx = &A{v}
}

func $2[X, Y any](x X) {
	type L struct { x X; y Y }
	var l L
	?gx = []L{l}
	?$3(l)
	?$3([]*L{})
	?gx = func(L) map[string]Y { return nil }
	gx = l
}

func $3[Z any](z Z) { gx = []Z{z} }

type $4[E any] struct { val E; kids $5[$4[E]]; par *$4[E] }

type $5[E any] struct { items []E; first *E }

func (l *$5[E]) Add(e E) *$5[E] { l.items = append(l.items, e); l.first = &e; return l }

func (n *$4[E]) New(v E) *$4[E] {
	k := $4[E]{val: v, par: n}
	?n.kids.Add(k)
	?gx = n.kids
	return &k
}

func $6() {
	$1($V)
	?$1(3)
	?gx = (&$4[int]{}).New(3)
	?gx = $4[*$T]{}
	?gx = $5[$5[int]]{}
}
"""),
    # Devirtualising through wrappers of the same shape.
    (21, """
type $1[A, B any] interface{ Apply(x A) B }

type $2[A any] interface{ Match(empty $1[$3[A], any]) any }

type $3[A any] struct{}

func (x $3[A]) Match(empty $1[$3[A], any]) any { return empty.Apply(x) }

type $4[A, B any] struct{}

func (m $4[A, B]) Apply(_ $3[A]) any { return $3[B]{} }

func $5[A, B any](f $1[A, B], x $2[A]) $2[B] {
	?gx = f
	?gx = x.Match
	return x.Match($4[A, B]{}).($2[B])
}

type $6 struct{}

func ($6) Apply(x int) bool { return x > 0 }

func $7() any {
	var x $2[int] = $3[int]{}
	?_, ok := x.Match($4[int, bool]{}).($3[bool]); gx = ok
	y := $5[int, bool]($6{}, x)
	?gx = y.Match($4[bool, *int]{})
	return y
}
"""),
    # Generic functions as constants see them: conversions, rounding, sizes.
    (21, """
func $1[N interface{ ~int8 | ~int64 }, F interface{ ~float32 | ~float64 }, S interface{ ~string }](
	n N, f F, s S,
) (r any) {
	?n = 100
	?f = 1.5
	?s = "x"
	?var m N = 3; r = m
	?r = []S{"a", s}
	?r = []F{1, 2.5, f}
	?r = map[N]F{1: 2, n: f}
	?r = struct{ n N; s S }{4, "y"}
	?r = N(f) + N(len(s))
	?r = F(n) * 2
	?r = n<<2 + n>>1 + n%7&^3
	?if n > 3 && s == "q" || f < 2 { r = s + "z" }
	?switch s { case "a", "b": r = 1; default: r = s[1:] }
	?switch n { case 1: r = 1; case 2, 3: r = n }
	?for i := N(0); i < n; i++ { r = i }
	?r = []byte(s)
	?r = S([]byte("abc"))
	?r = [...]N{2: 1}
	?r = func(x ...N) N { return x[0] }(1, 2, n)
	?r = min(n, 2) + max(1, n)
	?r = any(n) == any(N(1))
	?r = float64(f) + float64(n)
	?r = -n + ^n - +n
	?return 3
	return
}

type $2 int64

type $3 string

func $4() {
	gx = $1(int8(gn), 1.5, "s")
	?gx = $1($2(3), float32(gn), $3("t"))
}
"""),
]  # fmt: skip
