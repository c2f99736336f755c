// -lang=go1.20

package p

type In struct{ x int }
type Out struct{ In }

func id[T any](x T) T              { return x }
func app[T any](f func(T) T, x T)  {}

var fn func(int) int = id
var fn2 func(int) int = id[int]

func f(s []int, m map[string]int, it func(func(int) bool)) {
	for i := range 10 {
		_ = i
	}
	for x := range it {
		_ = x
	}
	clear(m)
	_ = max(1, 2)
	_ = new(1)
	_ = Out{x: 1}
	app(id, 1)
	app(id[int], 1)
	_ = [2]int(s)
}
