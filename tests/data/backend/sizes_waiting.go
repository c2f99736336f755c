package p

type M map[string]A
type A [1 << 33]byte
type M2 map[string]A
type M3 map[string]struct{a [1<<33]byte}
type I interface{ m([1 << 50]byte) }

func f[T any](x [1 << 50]T) { var y [1 << 51]T; _ = y }

type R struct {
	c chan [1 << 18]byte
	n *R
}

func (r *R) m(x chan [1 << 18]byte) {}

type Q [4]Q2
type Q2 [1 << 49]byte

var v = [...]int{1 << 50: 1}
