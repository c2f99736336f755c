// -lang=go1.12

package p

import "unsafe"

const (
	a = 1_000
	b = 0b101
	c = 0o17
	d = 0x1p3
	e = 0x10
	f = 017
)

func g(i int, s []int, p *[3]int) {
	_ = 1 << i
	_ = i << i
	i >>= i
	_ = (*[3]int)(s)
	_ = [3]int(s)
	_ = min(1, 2)
	clear(s)
	_ = new(1)
	_ = unsafe.Slice(p, 1)
	_ = unsafe.Add(nil, 1)
	_ = unsafe.SliceData(s)
	for range 10 {
	}
	for range func(func() bool) {} {
	}
	var x any
	type T[P any] struct{}
	_ = id[int](1)
	_ = id(1)
}

func id[P any](x P) P { return x }

type A = []int
type I interface{ ~int | string }
type J interface{ m(); K }
type K interface{ m() }
