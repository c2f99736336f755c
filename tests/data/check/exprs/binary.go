package p

type (
	I  int
	F  func()
	T  struct{ a []int }
	U  struct{ a int }
	A  [2]func()
	E1 interface{ m() }
	E2 interface{ n() }
)

func (I) m() {}

func binary(i int, j int32, s string, f float64, c complex128, b bool, n I, fn F, m map[int]int, sl []int, t T, u U, a A, e any, e1 E1, e2 E2, p *int, q *string) {
	_ = i + j
	_ = i + s
	_ = s - s
	_ = s + 1
	_ = i + 1.5
	_ = i + 1.0
	_ = i % f
	_ = f % f
	_ = 1.5 % 2
	_ = b + b
	_ = i && i
	_ = b && i
	_ = b || nil
	_ = i & f
	_ = i &^ 1.5
	_ = i / 0
	_ = f / 0
	_ = 1.0 / 0
	_ = 1 % 0
	_ = c / (0 + 0i)
	_ = (1 + 2i) / (0 + 0i)
	_ = n + i
	_ = n + 1
	_ = e + 1
	_ = nil + nil
	_ = nil == nil
	_ = i == nil
	_ = fn == nil
	_ = fn == fn
	_ = m == m
	_ = sl == sl
	_ = nil == sl
	_ = t == t
	_ = u == u
	_ = a == a
	_ = e == 1
	_ = e == sl
	_ = e == t
	_ = e1 == e2
	_ = e1 == n
	_ = e1 == i
	_ = e < e
	_ = p < p
	_ = p == q
	_ = b < b
	_ = c < c
	_ = c == 1
	_ = "a" == 1
	_ = "a" < "b"
	_ = 1 == 1.5
	_ = u == 1
	_ = [2]int{} == [3]int{}
	_ = i == 1.5
	_ = s == 'a'
	i += s
	i += 1.5
	s += 1
	s -= s
	b &= b
	i <<= 1.5
	i <<= s
	i /= 0
	_ += 1
	s++
	b--
	sl++
	e++
	f++
	c--
	undefined1 + undefined2
	_ = undefined3 + i
}

func typeParams[P any, Q ~int | ~string, R comparable, N ~int | ~float64](p P, q Q, r R, n N) {
	_ = p + p
	_ = q + q
	_ = q - q
	_ = p == p
	_ = r == r
	_ = r == nil
	_ = r < r
	_ = q < q
	_ = p == nil
	_ = n + 1
	_ = n + 1.5
	_ = n % 2
	_ = n / 0
	_ = q + 1
	_ = q == p
	_ = 1 == p
}
