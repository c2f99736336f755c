package p

type (
	Seq0  func(yield func() bool)
	Seq1  func(yield func(int) bool)
	Seq2  func(yield func(int, string) bool)
	Bool  bool
	MyInt int
)

func ranges(a [3]int, pa *[3]int, s []string, str string, m map[string]float64, ch chan int, so chan<- int, i int, u8 uint8, mi MyInt, f float64, e any, s0 Seq0, s1 Seq1, s2 Seq2, fn func(), fb func(func(int) Bool), f3 func(func(a, b, c int) bool), fv func(func(...int) bool), fr func(func(int) bool) int, fi func(int), nilp *int) {
	for i, v := range a {
		_ = i + "a"
		_ = v + "a"
	}
	for i, v, w := range a {
	}
	for range a {
	}
	for i := range pa {
		_ = i + "a"
	}
	for _, c := range str {
		_ = c + "a"
	}
	for k, v := range m {
		_ = k + 1
		_ = v + "a"
	}
	for v := range ch {
		_ = v + "a"
	}
	for k, v := range ch {
	}
	for range so {
	}
	for i := range 10 {
		_ = i + "a"
	}
	for i, j := range 10 {
	}
	for i := range u8 {
		_ = i + "a"
	}
	for i := range mi {
		_ = i + "a"
	}
	for i := range 1.0 {
	}
	for i := range 'a' {
		_ = i + "a"
	}
	for i := range 1 << 100 {
	}
	for range f {
	}
	for range e {
	}
	for range nil {
	}
	for range nilp {
	}
	for range s0 {
	}
	for x := range s0 {
	}
	for x := range s1 {
		_ = x + "a"
	}
	for x, y := range s1 {
	}
	for x, y := range s2 {
		_ = x + y
	}
	for x, y, z := range s2 {
	}
	for range fn {
	}
	for range fb {
	}
	for range f3 {
	}
	for range fv {
	}
	for range fr {
	}
	for range fi {
	}
	for i = range s {
	}
	for i, str = range s {
	}
	for str = range s {
	}
	for i, i = range s {
	}
	for f = range 10 {
	}
	for u8 = range 1000 {
	}
	for u8 = range 10 {
	}
	for e = range 10 {
	}
	for m["a"] = range 10 {
	}
	for _ = range s {
	}
	for _, _ = range s {
	}
	for _ := range s {
	}
	for a[0], s[0] = range s {
	}
	for undefined1 = range s {
	}
	for x := range undefined2 {
	}
	for 1 = range s {
	}
	for len = range s {
	}
	for x := range x {
	}
	for range len {
	}
	for range int {
	}
	const n = len(a)
	for range n {
	}
}

func tp[T []int | []string, U ~[]int, V any, W int | int8, X Seq1 | Seq2, C chan int | chan<- int](t T, u U, v V, w W, x X, c C) {
	for range t {
	}
	for i, e := range u {
		_ = i + e + "a"
	}
	for range v {
	}
	for i := range w {
		_ = i
	}
	for range x {
	}
	for range c {
	}
}
