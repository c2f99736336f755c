package p

type text = []string
type pair[K, V any] struct{}
type twice interface {
	m()
	m()
}

func same[T any](a, b T)           {}
func less[T any](a, b T) bool      { return a < b }

var x pair[int]
var f func(int) string = same

func use(t text, n int) {
	same(t, n)
	len.x()
	t.x()
	n = t
}
