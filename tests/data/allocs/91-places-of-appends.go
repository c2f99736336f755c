// Appends to places that are mentioned twice, with what is made for them alone; lengths of channels beside defers.
package p

type row struct {
	cells []int
	at    *[4][]int
}

var m map[string][]int
var deep map[string]*[4][]int
var sink []int

func done() {}

func places(a [][]int, r *row, k string, i, j, v int) {
	a[i] = append(a[i], v)
	a[i+j] = append(a[i+j], v)
	a[0] = append(a[0], v)
	a[len(k)] = append(a[len(k)], v)
	r.cells = append(r.cells, v)
	r.at[i] = append(r.at[i], v)
	r.at[i&3] = append(r.at[i&3], v)
	m[k] = append(m[k], v)
	m[k+k] = append(m[k+k], v)
	deep[k][i] = append(deep[k][i], v)
	deep[k][1] = append(deep[k][1], v, v)
}

func made(a []int, k string, n int) ([]int, []int) {
	a = append(a, make([]int, n)...)
	m[k] = append(m[k], make([]int, len(k))...)
	m[k] = append(a, make([]int, length(k))...)
	sink = append(append(a, n), make([]int, length(k))...)
	return append(a, make([]int, length(k+k))...), append(m[k], make([]int, n)...)
}

func passed(a []int, k string, n int) int {
	return take(append(a, make([]int, length(k))...), length(k)) + take(append(a, length(k), n), length(k))
}

//go:noinline
func take(a []int, n int) int { return len(a) + n }

//go:noinline
func length(k string) int { return len(k) }

func copied(s string, of []byte) ([]byte, []byte, []byte) {
	var buf [8]byte
	b := make([]byte, 6)
	n := copy(buf[:], s)
	k := copy(b, "four")
	l := copy(b, of)
	return make([]byte, n), make([]byte, k), make([]byte, l)
}

func capacities(s string, n int) ([]int, []int, []int) {
	return make([]int, 0, len(s)+1), make([]int, 0, n+1), make([]int, 0, -n)
}

func channels(c chan int) (*int8, *int8, int) {
	defer done()
	var a int8
	n := len(c)
	var b int8
	return &a, &b, n + cap(c)
}

func channelsWithout(c chan int) (*int8, *int8, int) {
	var a int8
	n := len(c)
	var b int8
	return &a, &b, n
}

type odd struct {
	a int
	_ int
	b int
}

type mixed struct {
	s string
	f float64
	i any
}

func equal(a, b [3]odd, c, d [2]mixed, e, f [2]struct{ x, y int8 }, m map[mixed]int) (bool, *int8) {
	var x int8
	same := a == b || c == d || e == f
	m[c[0]]++
	return same, &x
}
