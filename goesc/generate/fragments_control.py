"""Fragments about where control goes (goesc.generate.fragments): loops over functions that are left in every way,
labels, selects that convert, defers, benchmarks, functions that gc thinks are big.
"""

from __future__ import annotations

_BIG = "\n".join(f"\tgn = gn*{i} + gn<<2 - gn&7 | gn^{i}" for i in range(500))

CONTROL: list[tuple[int, str]] = [
    # Loops over functions in one another.
    (23, """
func $1(seq func(yield func(int, *int) bool), list []int) (res *int, err error) {
	?defer func() { res = nil }()
outer:
	for i, p := range seq {
		gx = p
	inner:
		for j, q := range seq {
			?if j > 3 { continue outer }
			?if j > 4 { break outer }
			?if j > 5 { goto done }
			?if j > 6 { return &i, nil }
			?if j > 7 { return }
			?if j > 8 { continue inner }
			?if j > 9 { break inner }
			?defer func() { gx = &j }()
			?gx = q
			?for range list { if i > j { continue inner }; if i == j { continue outer }; break }
			?for k := range seq { if k > j { continue outer }; if k < i { break inner }; if k == 3 { return p, nil }; \
if k == 4 { goto done } }
			?func() { for k := range seq { if k > 3 { return }; gn += k } }()
			?res = q
			if i > j { break }
			if q == nil { continue inner }
		}
		?switch { case i > 3: break; case i > 4: continue outer; case i > 5: break outer; default: continue }
		?select { default: break outer }
		?go func() { gx = &i }()
		?gx = p
		if i > 3 { continue outer }
	}
loop:
	for i := range list {
		for j := range seq {
			if i > j { continue loop }
			?if i < j { break loop }
			?if i == 9 { goto done }
			?if i == 8 { return &j, nil }
		}
	}
	?for gn, gx = range seq { }
	?for range seq { gn++ }
	goto done
done:
	return nil, nil
}
"""),
    (23, """
func $1[E any](s []E) func(func(int, E) bool) {
	return func(yield func(int, E) bool) {
		for i, e := range s {
			if !yield(i, e) { return }
		}
	}
}

func $2(s []*int) *int {
	var last *int
	for i, p := range $1(s) {
		?if i > 3 { return p }
		?last = p
		?defer println(i)
		?defer func() { last = nil }()
		?for _, q := range $1(s[i:]) { if q == p { return q }; last = q }
		?gx = func() *int { return p }
		gn += i
	}
	?for i := range $1([]string{$S}) { gn = i }
	?for range $1([]int{1}) { if gn > 3 { break } }
	?for _, gx = range $1(s) { }
	return last
}
"""),
    # Selects, receives and two results whose types are not those of what they are stored in.
    (21, """
func $1(a chan int, b chan *int, c <-chan [3]*int, d chan<- any, m map[string]*int) (x any, ok bool) {
	var e any = a
	var p *int
	?select { case x = <-a: case x = <-b: case x, ok = <-c: }
	?select { case e, ok = <-a: gx = e; default: }
	?select { case d <- a: case d <- p: case p = <-b: }
	?select { case m["a"] = <-b: case d <- m: gn++; case _ = <-a: }
	?select { case y, ok := <-b: gx, gx = y, ok; case y := <-c: gx = y[0] }
	?select { case d <- p: }
	?select { case x = <-a: }
	?select { default: }
	?x, ok = <-b
	?x, ok = m["a"]
	?x, ok = gx.(*int)
	?p, ok = <-b
	?p, ok = gx.(*int)
	?x = <-c
	?x, e = <-a, <-b
	?d <- p
	?d <- [2]int{<-a, 3}
	?for x = range a { }
	?for x = range m { }
	?for _, x = range m { }
	?for x, e = range []*int{p} { gx = e }
	?for gx, p = range m { }
	?go func() { d <- <-b }()
	?defer func() { <-a }()
	gx, gx = m, e
	e = p
	return
}

func $2(p *int) any {
	b := make(chan *int, 1)
	?b <- p
	m := map[string]*int{"a": p}
	x, _ := <-b
	?gx, _ = <-b
	?if y, ok := m["a"]; ok { return y }
	gx = m
	return x
}
"""),
    # Results of a call that are converted on their way.
    (21, """
type $1 struct{ p *int }

func (t $1) Error() string { return "" }

func $2(p *int) (int, *int, $1) { return gn, p, $1{p} }

func $3(p *int) (any, any, error) { return $2(p) }

func $4(p *int) (x any, q *int, err error) {
	?var a, b, c any = $2(p); gx, gx, gx = a, b, c
	?x, q, err = $2(p)
	?m := map[any]any{}; m[p], x, gx = $2(p)
	?gx, gx, gx = $2(p)
	?_, x, _ = $2(p)
	?println($5($2(p)))
	?x = $6($2(p))
	?defer $6($2(p))
	?go $5($2(p))
	x, q, err = $2(p)
	return
}

func $5(n int, p *int, t $1) int { return n }

func $6(v ...any) any { return v[0] }

var $7, $8, $9 any = $2(nil)
"""),
    # Labels, gotos and loops that a back jump makes.
    (21, """
func $1(n int, p *int) *int {
	i := 0
top:
	x := new(int)
	?y := &x; gx = y
	if i < n { i++; goto top }
	gx = x
	?{ gx = x; goto mid }
	if n == 6 { goto mid }
mid:
	switch {
	case n > 3:
		?fallthrough
	case n > 2:
		?goto end
		p = x
	default:
		break
	}
	?if n == 7 { goto top2 }
	goto end
top2:
	n--
end:
	?if n > 9 { goto end }
	if n > 8 { goto top2 }
	return p
}

func $2(n int) {
	?goto over
	?for { break }
over:
	for i := 0; i < n; i++ {
		?goto next
	next:
		if i > 3 { goto next }
		for { switch { case i > 2: continue over; case i > 1: break over; case i == 7: goto out } }
	}
out:
}
"""),
    # Loops of benchmarks, whose bodies keep what they compute alive.
    (24, """
func $1(b *«testing»B, p *int, m map[string]*int) {
	var s []int
	?for b.Loop() { s = append(s, *p); $2(p) }
	?for i := 0; b.Loop(); i++ { gn += i }
	?for b.Loop() { *p = *p + 1; p = $2(p) }
	?for b.Loop() { m["a"], _ = $2(p), gn; _, _ = m["a"] }
	?for b.Loop() { _, ok := gx.(int); gx = ok }
	?for b.Loop() { x, y := $3(p); gx, gx = x, y; _, _ = $3(p); $3(p) }
	?for b.Loop() { for b.Loop() { $2(p) }; func() { $2(&gn) }() }
	?for b.Loop() { if *p > 3 { $2(p); break }; switch *p { case 3: $2(nil) } }
	?for b.Loop() { defer $2(p); go $2(p) }
	?for b.Loop() { println($2(p)); gx = s[1:]; *p += 1; s[0] = 2; s[1]++ }
	?for b.Loop() { f := func() *int { return p }; f(); $2(f()) }
	?for b.Loop() { var t struct{ a, b int }; t.a = 1; t.b++; q := &t; q.a = 2 }
	?for !b.Loop() { gn++ }
	?for b.Loop() && gn > 3 { $2(p) }
	?for b.Loop() { goto done; done: }
	?for b.Loop() { $2($P); $4($S, $n); copy(s, s); clear(s); delete(m, "a") }
	?for b.Loop() { [1]func(){}[0](); «testing»Short(); b.Name(); gx = <-make(chan *int) }
	?for b.Loop() { select { case x := <-make(chan int): gx = x; default: } }
	?for b.Loop() { var a [3]int; a[1] = 2; _ = a; var i any = a; _ = i; _ = *p }
	?for b.Loop() { q := &[2]int{}; q[1] = 2; x := struct{ m map[string]int }{}; x.m["a"] = 1 }
	?for b.Loop() { s[0], m["b"] = 1, p; m["c"], _ = $2(p), gx; _, s[1] = $3(p) }
	b.N = 3
}

func $2(p *int) *int { return p }

func $3(p *int) (*int, int) { return p, *p }

func $4(s string, n int) int { return n }
"""),
    # A function that is big for gc, so that little is inlined into it.
    (21, f"""
//go:noinline
func $1(p *int) *int {{
{_BIG}
	gx = $2(p)
	?$3(p)
	?defer $2(p)
	return $2(p)
}}

func $2(p *int) *int {{ return p }}

func $3(p *int) {{ *p = *p + gn*2 - gn/3 + gn<<2; gn += *p; *p -= gn; *p |= gn; *p &= gn }}
"""),
    # Deferred and started calls of every sort.
    (21, """
type $1 struct{ p *int }

func (t $1) M(p *int) *int { return t.p }

func (t *$1) N(v ...any) { t.p = nil }

func $2(t $1, q *$1, f func(*int) *int, i interface{ M(p *int) *int }, s []func()) {
	?defer t.M(q.p)
	?defer q.N(t, 3)
	?go q.N(t.p, q)
	?defer f(t.p)
	?go f(q.p)
	?defer i.M(t.p)
	?go i.M(q.p)
	?defer (*$1).N(q, 1, t)
	?go $1.M(t, nil)
	?defer s[0]()
	?for _, g := range s { defer g(); go g() }
	?defer func(p *int, v ...any) { gx = p }(t.p, t, q)
	?go func(p *int) { gx = p }(t.p)
	?m := t.M; defer m(nil)
	?defer append(s, nil)[0]()
	?defer copy(s, s)
	?defer close(make(chan int))
	?defer delete(map[string]int{}, $S)
	?defer print(t.p, gn)
	?go println(q, i)
	?defer panic(t)
	?defer recover()
	?go recover()
	?if gn > 3 { defer q.N(); return }
	?func() { defer func() { gx = recover() }(); q.N(nil) }()
	?defer clear(s)
	?var e error; defer e.Error()
	?defer func() func() { return func() { gx = t } }()()
}
"""),
    # Switches of every sort.
    (21, """
type $1 interface{ M(p *int) *int }

func $2(x any, n int, s string, e error, b byte, f float64) (r any) {
	?switch n { case 1, 2, 3: r = 1; case 4: r = &n; case 5, 6: fallthrough; case 7: r = s; \
case 100, 101, 102, 103, 104: r = n }
	?switch s { case "a", "bc", "def", "ghij": r = s; case "klmno", "zz", "yy", "xx", "ww": r = 2; case s + "a": r = 3 }
	?switch y := x.(type) { case int, string: r = y; case *int: r = y; case $1: r = y.M(nil); \
case error, nil: r = y; case func(): y(); case []int: r = y[1:] }
	?switch x.(type) { case $1, error: r = 1; case interface{ K(x any) }: r = 2 }
	?switch y := e.(type) { case $1: r = y; case interface{ Is(error) bool }: r = y.Is(e) }
	?switch { case n > 3 && s != "": r = 1; case f < 2.5 || b == 'a': r = f; case e == nil: r = e }
	?switch x { case n, s: r = 1; case e, nil: r = 2; case [2]int{n, 1}: r = 3; case struct{ a string }{s}: r = 4 }
	?switch b { case 'a', 'b': r = b; case 0x7f: r = n }
	?switch f { case 1.5: r = 1; case 2: r = f }
	?switch y := n * 2; y { default: r = y; case 3: }
	?switch y := any(n).(type) { case int: r = &y; default: r = y }
	?switch n := n; { case n > 2: r = &n }
	?switch e { case nil: r = 1 }
	?switch [2]any{x, n} { case [2]any{s, 1}: r = 1 }
	?switch true { case n == 2, n == 3: r = 1 }
	return
}
"""),
]  # fmt: skip
