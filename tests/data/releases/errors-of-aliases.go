package p

import "io"

type text = []string
type list[T any] struct{}
type ints = list[int]
type reader = io.Reader
type any = int

func (text) m() {}

func use(t text, l ints, r reader, a any, e error) {
	_ = t.x
	_ = l + 1
	_ = []text{l}
	_ = map[any]text{"": l}
	_ = r.x
	e = t
	e = r
}
