// What is decided by sizes and numbers: constants that are copied, comparisons that are calls, tests of switches, counting loops.
package p

var sink [][]int
var bytes [][]byte

func literals(x int) int {
	sum := 0
	sink = append(sink, []int{1})
	sink = append(sink, []int{x})
	sink = append(sink, []int{1, 2})
	sink = append(sink, []int{x, 1})
	sink = append(sink, []int{1, 2, 3})
	sink = append(sink, []int{x, 1, 2})
	sink = append(sink, []int{1, 2, 3, 4})
	sink = append(sink, []int{x, 1, 2, 3})
	sink = append(sink, []int{1, 2, 3, 4, 5})
	sink = append(sink, []int{x, 1, 2, 3, 4})
	sink = append(sink, []int{1, 2, 3, 4, 5, 6})
	sink = append(sink, []int{x, 1, 2, 3, 4, 5})
	sink = append(sink, []int{1, 2, 3, 4, 5, 6, 7, 8})
	sink = append(sink, []int{x, 1, 2, 3, 4, 5, 6, 7})
	sink = append(sink, []int{1, 2, 3, 4, 5, 6, 7, 8, 9})
	sink = append(sink, []int{x, 1, 2, 3, 4, 5, 6, 7, 8})
	sink = append(sink, []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
	sink = append(sink, []int{x, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
	sink = append(sink, []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17})
	sink = append(sink, []int{x, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
	bytes = append(bytes, []byte{1})
	bytes = append(bytes, []byte{1, 2, 3, 4, 5, 6, 7, 8})
	bytes = append(bytes, []byte{1, 2, 3, 4, 5, 6, 7, 8, 9})
	bytes = append(bytes, []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31})
	bytes = append(bytes, []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
	bytes = append(bytes, []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33})
	bytes = append(bytes, []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63})
	bytes = append(bytes, []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64})
	bytes = append(bytes, []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65})
	sum += use([]int{1})
	sum += use([]int{x})
	sum += use([]int{1, 2})
	sum += use([]int{x, 1})
	sum += use([]int{1, 2, 3})
	sum += use([]int{x, 1, 2})
	sum += use([]int{1, 2, 3, 4})
	sum += use([]int{x, 1, 2, 3})
	sum += use([]int{1, 2, 3, 4, 5})
	sum += use([]int{x, 1, 2, 3, 4})
	sum += use([]int{1, 2, 3, 4, 5, 6})
	sum += use([]int{x, 1, 2, 3, 4, 5})
	sum += use([]int{1, 2, 3, 4, 5, 6, 7, 8})
	sum += use([]int{x, 1, 2, 3, 4, 5, 6, 7})
	sum += use([]int{1, 2, 3, 4, 5, 6, 7, 8, 9})
	sum += use([]int{x, 1, 2, 3, 4, 5, 6, 7, 8})
	return sum
}

//go:noinline
func use(list []int) int { return len(list) }

func eq0(a, b struct{ a, _, b int32 }) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq1(a, b struct {
	a int8
	b int16
}) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq2(a, b struct{ a, b, c, d int }) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq3(a, b struct{ a, b, c, d, e int }) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq4(a, b struct {
	a int32
	b int64
	c int8
	d int64
}) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq5(a, b struct{ a, b string }) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq6(a, b struct {
	f float64
	g int
	h int8
}) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq7(a, b struct {
	a, b    int8
	c       int16
	d       int32
	e, f, g int64
}) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq8(a, b struct {
	a, b       int8
	c          int16
	d          int32
	e, f, g, h int64
}) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq9(a, b [1]int) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq10(a, b [1]struct{ a, b int }) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq11(a, b [4]int8) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq12(a, b [2]string) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq13(a, b [8]int8) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq14(a, b [1][2]int) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq15(a, b struct {
	a [1]int
	b [1]string
}) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq16(a, b struct{ i any }) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq17(a, b struct {
	a int
	i any
	b int
}) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func eq18(a, b struct {
	p    *int
	q, r *int8
	c    chan int
}) (*int8, *int8, bool) {
	var x int8
	same := a == b
	var y int8
	return &x, &y, same
}

func table(n int) (r *int) {
	switch n {
	case 0, 20, 21:
		return nil
	case 1:
		r = new(int)
	case 2:
		r = new(int)
	case 3, 23, 24:
		return nil
	case 4:
		r = new(int)
	case 5:
		r = new(int)
	case 6, 26, 27:
		return nil
	case 7:
		r = new(int)
	case 8:
		r = new(int)
	}
	return r
}

func tests(n int) (r *int) {
	switch n {
	case 0:
		if n == 0 {
			r = new(int)
		}
	case 1:
		if n == 1 {
			r = new(int)
		}
	case 2:
		if n == 2 {
			r = new(int)
		}
	case 3:
		if n == 3 {
			r = new(int)
		}
	case 4:
		if n == 4 {
			r = new(int)
		}
	case 5:
		if n == 5 {
			r = new(int)
		}
	case 6:
		if n == 6 {
			r = new(int)
		}
	case 9, 8, 10:
		if n > 8 && n < 11 {
			r = new(int)
		}
	}
	if n == 3 {
		r = new(int)
	}
	return r
}

func down(n int) (r *int) {
	for i := 10; i > 0; i-- {
		if i > 10 {
			r = new(int)
		}
		if i <= 0 {
			r = new(int)
		}
	}
	for i := 10; i >= 0; i -= 2 {
		if i > 10 || i < 0 {
			r = new(int)
		}
	}
	for i := n; i > 3; i-- {
		if i <= 3 {
			r = new(int)
		}
	}
	return r
}

func up(n int) (r *int) {
	for i := 0; i < 10; i++ {
		if i < 0 || i >= 10 {
			r = new(int)
		}
	}
	for i := 2; i <= 10; i += 3 {
		if i < 2 || i > 10 {
			r = new(int)
		}
	}
	for i := 2; i != n; i++ {
		if i < 2 {
			r = new(int)
		}
	}
	for i := 0; i > 10; i++ {
		r = new(int)
	}
	for i := 3; i < n; i++ {
		if i < 3 {
			r = new(int)
		}
	}
	return r
}

func none(n int) (*struct{}, []struct{}, *[0]int, any, func()) {
	return new(struct{}), make([]struct{}, n), new([0]int), [0]int{}, func() {}
}

func unnamed(_ [4]int, _ int, a [4]int) (_ int, _ *int, b [2]int) { return 1, &a[0], b }
