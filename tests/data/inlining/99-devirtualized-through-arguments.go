package p

import "sort"
import "strings"
import "io"

func id(x sort.Interface) sort.Interface { return x }

func f1(i, j int) bool {
	v := id(sort.Reverse(nil))
	return v.Less(i, j)
}
func f2(i, j int) bool {
	v := func(x sort.Interface) sort.Interface { return x }(sort.Reverse(nil))
	return v.Less(i, j)
}
func f3(i, j int) (int, error) {
	v := func(x io.Reader) io.Reader { return x }(strings.NewReader(""))
	return v.Read(nil)
}
func f4(i, j int) (int, error) {
	v := func(x io.Reader) io.Reader { return x }(io.LimitReader(nil, 3))
	return v.Read(nil)
}
func f5(i, j int) (int, error) {
	v := func() io.Reader { return io.LimitReader(nil, 3) }()
	return v.Read(nil)
}
func f6(i, j int) bool {
	return func(x sort.Interface) sort.Interface { return x }(sort.Reverse(nil)).Less(i, j)
}
func f7(i, j int) bool {
	w := sort.Reverse(nil)
	v := func(x sort.Interface) sort.Interface { return x }(w)
	return v.Less(i, j)
}
func rev(d sort.Interface) sort.Interface { return &R{d} }
type R struct{ sort.Interface }
func (r R) Less(i, j int) bool { return r.Interface.Less(j, i) }
func f8(i, j int) bool {
	v := func(x sort.Interface) sort.Interface { return x }(rev(nil))
	return v.Less(i, j)
}
