package p

import "unsafe"

type I interface{ M() }

type T struct{ Name int }

func (*T) M() {}

type K int

func text(s string) {}

func f(t T, k K, n int) string {
	var unused int
	text(t)
	text(k)
	var i I = t
	_ = n + "x" == k
	t.name = 1
	t.m()
	t.Mm()
	_ = T{name: 1}
	switch n {
	case 1, 1:
	}
	return i
}

func f() {}
