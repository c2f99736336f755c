package main

import (
	"slices"
)

type iface interface{ M() int }
type impl struct{ p *int }

func (i impl) M() int   { return *i.p }

type named []impl
type fn func() int
type pair struct {
	a int
	b string
}

func main() {
	x := 1
	fs := []fn{func() int { return x }}
	is := []iface{impl{&x}}
	ns := named{{&x}}
	cs := []chan int{make(chan int)}
	ms := []map[string]int{{}}
	as := [][4]int{{1}}
	ps := []pair{{1, "a"}}
	us := [][]byte{[]byte("a")}
	es := []any{1, "a"}
	zs := []struct{}{{}}
	bs := []bool{true}
	println(slices.Index(is, iface(impl{&x})), slices.Index(cs, nil), slices.Index(as, [4]int{}), slices.Index(ps, pair{}))
	println(slices.Index(es, any(x)), slices.Contains(zs, struct{}{}), slices.Index(bs, false))
	fs = slices.Insert(fs, 0, func() int { return x + 1 })
	is = slices.Insert(is, 0, iface(&impl{&x}))
	ns = slices.Insert(ns, 0, impl{&x})
	ms = slices.Insert(ms, 0, map[string]int{"a": x})
	us = slices.Insert(us, 0, []byte("b"))
	println(slices.IndexFunc(fs, func(f fn) bool { return f() == x }), slices.IndexFunc(us, func(b []byte) bool { return len(b) == x }))
	_ = append(slices.Clone(ns), impl{})
	_, _ = slices.Clone(ms), slices.Clone(es)
	m := slices.MaxFunc(is, func(a, b iface) int { return a.M() - b.M() })
	println(m.M())
}
