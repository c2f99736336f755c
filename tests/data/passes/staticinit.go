package p

import (
	"errors"
	"fmt"
	"os"
)

type T struct {
	a int
	b *T
	c any
}

type I interface{ M() }

func (t *T) M() {}
func (t T) V()  {}

var n int
var k = 5
var str = "x"

var (
	p1 = &T{1, nil, nil}
	p2 = &T{a: k}
	p3 = &T{b: &T{2, nil, 3}}
	p4 = &T{c: n}
	p5 = &T{c: f()}
	p6 = &n
	p7 = &arr[2]
	p8 = &st.b
	p9 = new(int)
	pa = new(T)
)

var (
	arr = [4]int{1, 2, 3}
	arf = [4]int{1, f(), 3}
	st  = T{1, p1, "x"}
	cp  = st
	cq  = p1
	cs  = str
	ck  = k
	sl  = []int{1, 2}
	sf  = []int{1, f()}
	sp  = []*T{{1, nil, nil}, {n, p2, nil}, {f(), nil, nil}}
	ss  = [][]string{{"a"}, {"b", str}}
	em  = []int{}
	nm  map[string]int
	mm  = map[string]int{}
	m1  = map[string]int{"a": 1}
	m2  = map[string][]int{"a": {1, 2}, "b": nil}
	mk  = make(map[string]int, 10)
	ms  = make([]int, 10)
	mc  = make(chan int)
)

var (
	i1 any = 5
	i2 any = "x"
	i3 any = T{}
	i4 any = &T{}
	i5 any = n
	i6 any = f()
	i7 I   = &T{1, nil, nil}
	i8 any = nil
	i9 any = I(nil)
	ia any = [2]int{1, 2}
	ib     = []any{1, "a", n, f(), &T{}, nil, 2.5}
	ic any = struct{}{}
	id     = I(p1)
	ie any = i7
)

var (
	f1 = func() int { return 1 }
	f2 = f
	f3 = (*T).M
	f4 = T.V
	f5 = p1.M
	f6 = []func(x *int){func(x *int) { n = *x }, nil}
	f7 = struct{ f func() *int }{func() *int { return new(int) }}
	f8 = f2
	f9 = func(x *int) *int { return x }(&n)
)

var (
	b1 = []byte("abc")
	b2 = []byte(str)
	b3 = string(b1)
	b4 = []rune("abc")
	b5 = "a" + str
	b6 = str[1:]
	b7 = sl[:]
	b8 = arr[:]
)

var (
	e1 = errors.New("e")
	e2 = fmt.Errorf("x %d", 1)
	e3 = os.Stdout
	e4 error = &myErr{"x"}
)

type myErr struct{ s string }

func (e *myErr) Error() string { return e.s }

func f() int { return n }

var x1, x2 = two()
var x3, x4 any = two()
var x5, ok = m1["a"]
var x6, ok2 = i1.(*T)

func two() (*T, error) { return nil, nil }

var _ = f()
var _ any = 1
var _ I = (*T)(nil)
var _ = &T{}
var _ = map[string]int{"a": 1}
var _ = func() int { return 2 }
var _, _ = two()

var table = map[string]*T{
	"a": {1, nil, nil}, "b": {2, nil, nil}, "c": {3, nil, nil}, "d": {4, nil, nil}, "e": {5, nil, nil},
	"f": {6, nil, nil}, "g": {7, nil, nil}, "h": {8, nil, nil},
}

var effects = map[string]int{
	"a": f(), "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8, "i": 9, "j": 10, "k": 11,
}

var after = &T{c: map[int]int{1: 2, 2: 3, 3: 4}}
var afterCopy = after
var afterArr = arr

func init() { n = len(table) }
