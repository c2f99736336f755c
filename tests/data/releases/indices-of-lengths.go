// An index in a length comes into a temporary first, since a length is mentioned more than once; a mask is not seen then
// (walk/builtin.go:walkMakeSlice, assign.go:extendSlice).
package p

type small [8]int

//go:noinline
func length(n int) int { return n }

func a1(s []int, t *small, n int) []int {
	return append(s, make([]int, t[length(n)&4])...)
}
func a2(s []int, t *small, n int) []int {
	return append(s, make([]int, t[n&4])...)
}
func a3(s []int, t *small, n int) []int {
	s = append(s, make([]int, t[length(n)&4])...)
	return s
}
func a4(s []int, t *small, n int) []int {
	return append(append(s, n), make([]int, t[length(n)&4])...)
}
func a5(s []int, t *small, n int) []int {
	return append(append(s, n), make([]int, t[n&4])...)
}
func a6(s []int, t *small, n int) []int {
	return append(append(s, t[n&4]), t[length(n)&4])
}
func a7(s []int, t *small, n int) []int {
	return append(append(s, t[n&4]), t[n&4])
}
func a8(s []int, t *small, n int) []int {
	return append(s, t[n&4])
}
func a9(s []int, t *small, n int) ([]int, []int) {
	return s, append(s, make([]int, t[length(n)&4])...)
}
func b1(s []int, t *small, n int) ([]int, []int) {
	return s, append(s, make([]int, t[n&4])...)
}
func b2(s []int, t *small, n int) int {
	return t[length(n)&4]
}
func b3(s []int, t *small, n int) ([]int, int) {
	return make([]int, t[length(n)&4]), t[length(n)&4]
}

type myint int
type alias = int

func c1(s []int, t *small, n int, b uint8, big *[256]int) ([]int, []int, []int, []int) {
	return make([]int, t[n&4], t[b&7]), make([]int, t[b>>5]), make([]int, big[b]), make([]int, 1, t[n&3])
}
func c2(s []int, t *[8]myint, u *[8]uint, v *[8]alias, n int) ([]int, []int, []int) {
	return append(s, make([]int, t[n&4])...), append(s, make([]int, u[n&4])...), append(s, make([]int, v[n&4])...)
}
func c3(s []int, t *[8]uint8, n int, b uint8, big *[256]int8) (map[int]int, chan int, []int, []int) {
	return make(map[int]int, t[n&4]), make(chan int, t[n&4]), make([]int, t[n&4]), make([]int, big[b], big[b]+t8[n&3])
}

var t8 [8]int8

func c4(t *small, n int) int {
	a := make([]int, t[n&4])
	c := make([]int, t[n&4], 10)
	d := make([]int, t[n&3], t[n&4])
	return len(a) + len(c) + len(d)
}
func c5(s, u []int, t *small, n int) []int {
	a := make([]int, len(s[t[n&3]:]))
	copy(a, s)
	b := make([]int, t[n&3])
	copy(b, u)
	return append(a, b...)
}

func c6(u []int, t *small, n int) ([]int, []int, []int) {
	b := make([]int, t[n&3])
	copy(b, u)
	c := make([]int, t[n&3], 9)
	copy(c, u)
	d := make([]int, t[n&3])
	copy(d, u[1:])
	return b, c, d
}

func d1(s []int, t *small, n int, b uint8, big, c *[256]int) ([]int, []int, []int, []int) {
	return make([]int, big[b], c[b]), make([]int, big[b], c[b]+1), make([]int, big[b]+1, c[b]), make([]int, big[b]+1, c[b]+1)
}
func d2(s []int, t *small, n int, b uint8, big, c *[256]int) int {
	return len(make([]int, big[b], c[b])) + len(make([]int, big[b], c[b]+1)) + len(make([]int, big[b]+1, c[b])) + len(make([]int, big[b]+1, c[b]+1))
}
func d3(s []int, t *small, n int, b uint8, big, c *[256]int) []int {
	return append(s, big[b], t[n&7]+1, c[b], c[n&255]+big[b])
}
func d4(s *[256][]int, t *small, n int, b uint8, big, c *[256]int, u *[8]uint) []int {
	x := append(s[b], make([]int, t[n&7]+1)...)
	y := append(s[b], make([]int, u[n&7])...)
	z := append(s[b], make([]int, big[b])...)
	z = append(s[b], big[b]+1, 1)
	z = append(s[b], z...)
	z = append(s[n&255], big[b]+1, big[b])
	z = append(z[big[b]:], big[b])
	return append(append(x, y...), z...)
}
