// Conditions, divisions, shifts and type switches that decide which calls are made, and which variables share one object.
package p

type fooer interface{ foo() }
type barer interface{ bar() }

func anyFirst(v any) int {
	switch v.(type) {
	case any:
		return 1
	case fooer:
		return 2
	}
	return 0
}

func anyBetween(v any, e error) int {
	switch v.(type) {
	case fooer:
		return 3
	case any:
		return 4
	case barer:
		return 5
	}
	switch e.(type) {
	case any, fooer:
		return 6
	case nil:
		return 7
	case barer:
		return 8
	}
	return 0
}

func afterConcrete(v any) int {
	switch v.(type) {
	case any, int:
		return 1
	case barer:
		return 2
	}
	return 0
}

func negative() *int {
	n := -1
	s := make([]int, n)
	if len(s) == 0 {
		return new(int)
	}
	if cap(s) < 0 {
		return new(int)
	}
	return nil
}

func nils(n int) *int {
	a := []int{1, 2}
	b := make([]int, n)
	c := make([]int, 0, n+1)
	var d []int
	e := a[:0]
	if a == nil {
		return new(int)
	}
	if b == nil {
		return new(int)
	}
	if c == nil {
		return new(int)
	}
	if d != nil {
		return new(int)
	}
	if e == nil {
		return new(int)
	}
	if f := b[:1]; f == nil {
		return new(int)
	}
	if g := append(a, n); g == nil {
		return new(int)
	}
	return nil
}

func lengths(a, b []int, n, k int) *int {
	if -n == -k && cap(a) == cap(b) {
		return new(int)
	}
	if cap(a) == len(a) {
		return new(int)
	}
	c := a[:len(b)]
	if len(c) == cap(b) {
		return new(int)
	}
	if len(c) == len(b) {
		return nil
	}
	return new(int)
}

func constantFirst(n int, f float64, s string, u uint8) *int {
	if 5 > n {
		return new(int)
	}
	if 5 < f {
		return new(int)
	}
	if "a" > s {
		return new(int)
	}
	if 255 < u {
		return new(int)
	}
	if 0 > u {
		return new(int)
	}
	return nil
}

func signed(x, by int) (*int8, *int8, int) {
	var a int8
	y := x << by
	var b int8
	return &a, &b, y
}

func unsigned(x int, by uint) (*int8, *int8, int) {
	var a int8
	y := x << by
	var b int8
	return &a, &b, y
}

func divided(x, by int) (*int8, *int8, int) {
	var a int8
	y := x / by
	var b int8
	return &a, &b, y
}

func dividedFloats(x, by float64) (*int8, *int8, float64) {
	var a int8
	y := x / by
	var b int8
	return &a, &b, y
}

func remainders(n int) *int {
	if n%4 > 3 {
		return new(int)
	}
	if n%4 < -3 {
		return new(int)
	}
	m := n & 7
	if m%8 > 7 || m/2 > 3 || m<<1 > 14 || m>>1 > 3 {
		return new(int)
	}
	if m|8 > 15 || m^3 > 7 {
		return new(int)
	}
	return nil
}

var array [4]int
var table = map[[2]int]int{}

func conversions(f float64, i int, u uint64, s []int) (any, any, any, uint64) {
	x, ok := table[[2]int{i, int(u)}]
	_, there := table[[2]int{}]
	if ok != there {
		return f, i, u, uint64(f)
	}
	return x, [1]int{i}, [4]int(s), uint64(f)
}

func swapped(p, q *int, s []int, i, j int, m map[int]int) {
	*p, *q = *q, *p
	s[i], s[j] = s[j], s[i]
	s[i], i = i, s[i]
	i, s[i] = 1, i
	m[i], m[j] = m[j], m[i]
	array[s[i]], s = 2, nil
}
