package p

// One statement or operand each: which of them end a block, in which small variables share memory.

import (
	"math"
	"math/bits"
	"runtime"
	"sync/atomic"
	"unsafe"
)

type T struct {
	a, b int
	s    string
	p    *int
	x    any
	l    []int
	t    *T
}

func (t T) Near() int { return t.a }

//go:noinline
func (t *T) Far() int { return t.b }

func (t *T) t2() *T { return t.t }

type K struct{ a, b int }

type ST struct{ a, b string }

type SX struct {
	a int8
	x any
	b string
}

type E int

func (E) Error() string { return "" }

type I interface{ Far() int }

type BG [100]int

var (
	g1, g2 *int8
	gi     int
	gs     string
	gp     *int
	gx     any
	ge     error
	gxs    []int
	gf     func(int) int
	gk     K
	gbg    BG
	gt     T
	g64    int64
	w      [256]int
	w2     [20]int
	io     error
	_      = math.Pi
	_      = bits.UintSize
	_      = runtime.GOOS
	_      atomic.Int64
	_      unsafe.Pointer
)

//go:noinline
func far(n int) int { return gi + n }

//go:noinline
func more() bool { return gi > 0 }

//go:noinline
func two() (int, int) { return gi, 1 }

//go:noinline
func two2() (string, int) { return gs, 1 }

//go:noinline
func two3(s string, n int) int { return n }

//go:noinline
func many(xs ...any) int { return len(xs) }

//go:noinline
func gxs2(xs []int) { gi = len(xs) }

//go:noinline
func use(x any, y *int8) {}

func u8(n int) uint8 { return uint8(n) }

func inl(n int) int { return n + 1 }

func inl2(n, m int) int { return n / m }

func inlLoop(n int) (s int) {
	for i := range n {
		s += i
	}
	return
}

func inlPanic(n int) int {
	if n > 3 {
		panic("n")
	}
	return n
}

func inlTwo(n int) (int, int) { return n, n + 1 }

func inlVoid(n int) {
	if n > 3 {
		return
	}
	gi = n
}

func inlStore(p *int, n int) { *p = n }

func inlEmpty() {}

func must(q bool) {
	if !q {
		panic("q")
	}
}

func idg[X any](x X) X { return x }

func anyOf[X any](x X) any { return x }

func zero[X any]() (x X) { return }

func asg[X any](x any) X { return x.(X) }

func fn1(n int, xs []int, m int) {
	a := int8(n)
	g1 = &a
	xs[n] = m
	b := int8(n)
	g2 = &b
}

func fn2(n int, xs []int) {
	a := int8(n)
	g1 = &a
	xs[0] = 1
	b := int8(n)
	g2 = &b
}

func fn3(n int, a4 [4]int, m int) {
	a := int8(n)
	g1 = &a
	a4[n] = m
	b := int8(n)
	g2 = &b
}

func fn4(n int, a4 [4]int) {
	a := int8(n)
	g1 = &a
	a4[n&3] = 1
	b := int8(n)
	g2 = &b
}

func fn5(n int, pa *[4]int) {
	a := int8(n)
	g1 = &a
	pa[n] = 1
	b := int8(n)
	g2 = &b
}

func fn6(n int, pa *[4]int) {
	a := int8(n)
	g1 = &a
	pa[0] = 2
	b := int8(n)
	g2 = &b
}

func fn7(n int, p *int) {
	a := int8(n)
	g1 = &a
	*p = n
	b := int8(n)
	g2 = &b
}

func fn8(n int, p *int) {
	a := int8(n)
	g1 = &a
	*p++
	b := int8(n)
	g2 = &b
}

func fn9(n int, p *int, m int) {
	a := int8(n)
	g1 = &a
	*p += m
	b := int8(n)
	g2 = &b
}

func fn10(n int, tp *T) {
	a := int8(n)
	g1 = &a
	tp.a = n
	b := int8(n)
	g2 = &b
}

func fn11(n int, tp *T, s string) {
	a := int8(n)
	g1 = &a
	tp.s = s
	b := int8(n)
	g2 = &b
}

func fn12(n int, tp *T, p *int) {
	a := int8(n)
	g1 = &a
	tp.p = p
	b := int8(n)
	g2 = &b
}

func fn13(n int, tp *T, x any) {
	a := int8(n)
	g1 = &a
	tp.x = x
	b := int8(n)
	g2 = &b
}

func fn14(n int, tp *T, t string) {
	a := int8(n)
	g1 = &a
	tp.s += t
	b := int8(n)
	g2 = &b
}

func fn15(n int, t0 T) {
	a := int8(n)
	g1 = &a
	t0.a = n
	b := int8(n)
	g2 = &b
}

func fn16(n int) {
	a := int8(n)
	g1 = &a
	gi = n
	b := int8(n)
	g2 = &b
}

func fn17(n int) {
	a := int8(n)
	g1 = &a
	gi++
	b := int8(n)
	g2 = &b
}

func fn18(n int, s string) {
	a := int8(n)
	g1 = &a
	gs = s
	b := int8(n)
	g2 = &b
}

func fn19(n int, p *int) {
	a := int8(n)
	g1 = &a
	gp = p
	b := int8(n)
	g2 = &b
}

func fn20(n int, x any) {
	a := int8(n)
	g1 = &a
	gx = x
	b := int8(n)
	g2 = &b
}

func fn21(n int, y any) {
	a := int8(n)
	g1 = &a
	gx = y
	b := int8(n)
	g2 = &b
}

func fn22(n int, e error) {
	a := int8(n)
	g1 = &a
	ge = e
	b := int8(n)
	g2 = &b
}

func fn23(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gxs = xs
	b := int8(n)
	g2 = &b
}

func fn24(n int, f func(int) int) {
	a := int8(n)
	g1 = &a
	gf = f
	b := int8(n)
	g2 = &b
}

func fn25(n int, k K) {
	a := int8(n)
	g1 = &a
	gk = k
	b := int8(n)
	g2 = &b
}

func fn26(n int, bg BG) {
	a := int8(n)
	g1 = &a
	gbg = bg
	b := int8(n)
	g2 = &b
}

func fn27(n int, tp *T, t0 T) {
	a := int8(n)
	g1 = &a
	*tp = t0
	b := int8(n)
	g2 = &b
}

func fn28(n int, t0 T, tp *T) {
	a := int8(n)
	g1 = &a
	t0 = *tp
	b := int8(n)
	g2 = &b
}

func fn29(n int, tp *T) {
	a := int8(n)
	g1 = &a
	gt = *tp
	b := int8(n)
	g2 = &b
}

func fn30(n int, tp *T) {
	a := int8(n)
	g1 = &a
	*tp = T{}
	b := int8(n)
	g2 = &b
}

func fn31(n int, tp *T) {
	a := int8(n)
	g1 = &a
	*tp = T{a: n}
	b := int8(n)
	g2 = &b
}

func fn32(n int) {
	a := int8(n)
	g1 = &a
	gt = T{}
	b := int8(n)
	g2 = &b
}

func fn33(n int, mm map[int]int, m int) {
	a := int8(n)
	g1 = &a
	mm[n] = m
	b := int8(n)
	g2 = &b
}

func fn34(n int, mm map[int]int) {
	a := int8(n)
	g1 = &a
	mm[n]++
	b := int8(n)
	g2 = &b
}

func fn35(n int, mm map[int]int, m int) {
	a := int8(n)
	g1 = &a
	mm[n] += m
	b := int8(n)
	g2 = &b
}

func fn36(n int, ms map[string]int, s string) {
	a := int8(n)
	g1 = &a
	ms[s] = n
	b := int8(n)
	g2 = &b
}

func fn37(n int, ms map[string]int, bs []byte) {
	a := int8(n)
	g1 = &a
	ms[string(bs)] = n
	b := int8(n)
	g2 = &b
}

func fn38(n int, mk map[K]int, k K) {
	a := int8(n)
	g1 = &a
	mk[k] = 1
	b := int8(n)
	g2 = &b
}

func fn39(n int, mk map[K]int, m int) {
	a := int8(n)
	g1 = &a
	mk[K{n, m}]++
	b := int8(n)
	g2 = &b
}

func fn40(n int, mp map[*int]int, p *int) {
	a := int8(n)
	g1 = &a
	mp[p] = 3
	b := int8(n)
	g2 = &b
}

func fn41(n int, mxs map[int][]int, m int) {
	a := int8(n)
	g1 = &a
	mxs[n] = append(mxs[n], m)
	b := int8(n)
	g2 = &b
}

func fn42(n int, mbg map[int]BG, bg BG) {
	a := int8(n)
	g1 = &a
	mbg[n] = bg
	b := int8(n)
	g2 = &b
}

func fn43(n int, mm map[int]int) {
	a := int8(n)
	g1 = &a
	delete(mm, n)
	b := int8(n)
	g2 = &b
}

func fn44(n int, ms map[string]int, s string) {
	a := int8(n)
	g1 = &a
	delete(ms, s)
	b := int8(n)
	g2 = &b
}

func fn45(n int, mk map[K]int, k K) {
	a := int8(n)
	g1 = &a
	delete(mk, k)
	b := int8(n)
	g2 = &b
}

func fn47(n int, xs []int) {
	a := int8(n)
	g1 = &a
	clear(xs)
	b := int8(n)
	g2 = &b
}

func fn48(n int, ps []*int) {
	a := int8(n)
	g1 = &a
	clear(ps)
	b := int8(n)
	g2 = &b
}

func fn49(n int, c chan int) {
	a := int8(n)
	g1 = &a
	c <- n
	b := int8(n)
	g2 = &b
}

func fn50(n int, c chan int) {
	a := int8(n)
	g1 = &a
	close(c)
	b := int8(n)
	g2 = &b
}

func fn51(n int, m int) {
	a := int8(n)
	g1 = &a
	n, m = m, n
	b := int8(n)
	g2 = &b
}

func fn52(n int, xs []int, m int) {
	a := int8(n)
	g1 = &a
	xs[n], xs[m] = xs[m], xs[n]
	b := int8(n)
	g2 = &b
}

func fn53(n int, x any, y any) {
	a := int8(n)
	g1 = &a
	x, y = y, x
	b := int8(n)
	g2 = &b
}

func fn54(n int, q bool, mm map[int]int, m int) {
	a := int8(n)
	g1 = &a
	n, q = mm[m]
	b := int8(n)
	g2 = &b
}

func fn55(n int, q bool, c chan int) {
	a := int8(n)
	g1 = &a
	n, q = <-c
	b := int8(n)
	g2 = &b
}

func fn56(n int, q bool, x any) {
	a := int8(n)
	g1 = &a
	n, q = x.(int)
	b := int8(n)
	g2 = &b
}

func fn57(n int, e error, q bool, x any) {
	a := int8(n)
	g1 = &a
	e, q = x.(error)
	b := int8(n)
	g2 = &b
}

func fn58(n int, p *int, q bool, x any) {
	a := int8(n)
	g1 = &a
	p, q = x.(*int)
	b := int8(n)
	g2 = &b
}

func fn59(n int, k K, q bool, x any) {
	a := int8(n)
	g1 = &a
	k, q = x.(K)
	b := int8(n)
	g2 = &b
}

func fn60(n int, s string, q bool, x any) {
	a := int8(n)
	g1 = &a
	s, q = x.(string)
	b := int8(n)
	g2 = &b
}

func fn61(n int, q bool, x any) {
	a := int8(n)
	g1 = &a
	_, q = x.(int)
	b := int8(n)
	g2 = &b
}

func fn62(n int, m int) {
	a := int8(n)
	g1 = &a
	n, m = two()
	b := int8(n)
	g2 = &b
}

func fn63(n int, s string) {
	a := int8(n)
	g1 = &a
	s, n = two2()
	b := int8(n)
	g2 = &b
}

func fn64(n int) {
	a := int8(n)
	g1 = &a
	gs, gi = two2()
	b := int8(n)
	g2 = &b
}

func fn65(n int) {
	a := int8(n)
	g1 = &a
	_, _ = two()
	b := int8(n)
	g2 = &b
}

func fn66(n int, m int) {
	a := int8(n)
	g1 = &a
	n, m = inlTwo(n)
	b := int8(n)
	g2 = &b
}

func fn67(n int) {
	a := int8(n)
	g1 = &a
	go far(n)
	b := int8(n)
	g2 = &b
}

func fn68(n int, f func(int) int) {
	a := int8(n)
	g1 = &a
	go f(n)
	b := int8(n)
	g2 = &b
}

func fn69(n int) {
	a := int8(n)
	g1 = &a
	defer far(n)
	b := int8(n)
	g2 = &b
}

func fn70(n int, f func(int) int) {
	a := int8(n)
	g1 = &a
	defer f(n)
	b := int8(n)
	g2 = &b
}

func fn71(n int) {
	a := int8(n)
	g1 = &a
	defer func() { gi = n }()
	b := int8(n)
	g2 = &b
}

func fn72(n int) {
	a := int8(n)
	g1 = &a
	go func() { gi++ }()
	b := int8(n)
	g2 = &b
}

func fn73(n int, i I) {
	a := int8(n)
	g1 = &a
	defer i.Far()
	b := int8(n)
	g2 = &b
}

func fn74(n int, tp *T) {
	a := int8(n)
	g1 = &a
	defer tp.Near()
	b := int8(n)
	g2 = &b
}

func fn75(n int) {
	a := int8(n)
	g1 = &a
	defer recover()
	b := int8(n)
	g2 = &b
}

func fn76(n int) {
	a := int8(n)
	g1 = &a
	print(n)
	b := int8(n)
	g2 = &b
}

func fn77(n int, s string, q bool) {
	a := int8(n)
	g1 = &a
	println(s, n, q)
	b := int8(n)
	g2 = &b
}

func fn78(n int) {
	a := int8(n)
	g1 = &a
	println()
	b := int8(n)
	g2 = &b
}

func fn79(n int, x any, fl float64, p *int, xs []int) {
	a := int8(n)
	g1 = &a
	print(x, fl, p, xs)
	b := int8(n)
	g2 = &b
}

func fn80(n int, x any) {
	a := int8(n)
	g1 = &a
	panic(x)
	b := int8(n)
	g2 = &b
}

func fn81(n int) {
	a := int8(n)
	g1 = &a
	panic("x")
	b := int8(n)
	g2 = &b
}

func fn82(n int, q bool) {
	a := int8(n)
	g1 = &a
	if q {
	}
	b := int8(n)
	g2 = &b
}

func fn83(n int, q bool) {
	a := int8(n)
	g1 = &a
	if q {
		gi = 1
	}
	b := int8(n)
	g2 = &b
}

func fn84(n int, q bool) {
	a := int8(n)
	g1 = &a
	if q {
		return
	}
	b := int8(n)
	g2 = &b
}

func fn85(n int, q bool) {
	a := int8(n)
	g1 = &a
	if n > 3 && q {
		gi = 2
	}
	b := int8(n)
	g2 = &b
}

func fn86(n int, m int) {
	a := int8(n)
	g1 = &a
	if n := far(m); n > 1 {
	}
	b := int8(n)
	g2 = &b
}

func fn87(n int, q bool) {
	a := int8(n)
	g1 = &a
	if q {
		far(1)
	} else {
		far(2)
	}
	b := int8(n)
	g2 = &b
}

func fn88(n int) {
	a := int8(n)
	g1 = &a
	if 1 > 2 {
		far(3)
	}
	b := int8(n)
	g2 = &b
}

func fn89(n int) {
	a := int8(n)
	g1 = &a
	if true {
		gi = 3
	}
	b := int8(n)
	g2 = &b
}

func fn90(n int) {
	a := int8(n)
	g1 = &a
	for range 3 {
	}
	b := int8(n)
	g2 = &b
}

func fn91(n int) {
	a := int8(n)
	g1 = &a
	for n > 3 {
		n--
	}
	b := int8(n)
	g2 = &b
}

func fn92(n int, q bool) {
	a := int8(n)
	g1 = &a
	for q {
	}
	b := int8(n)
	g2 = &b
}

func fn93(n int, i I) {
	a := int8(n)
	g1 = &a
	for i := 0; i < n; i++ {
		gi += i
	}
	b := int8(n)
	g2 = &b
}

func fn94(n int, i I) {
	a := int8(n)
	g1 = &a
	for i := range n {
		gi += i
	}
	b := int8(n)
	g2 = &b
}

func fn95(n int, xs []int) {
	a := int8(n)
	g1 = &a
	for range xs {
		gi++
	}
	b := int8(n)
	g2 = &b
}

func fn96(n int, i I, xs []int) {
	a := int8(n)
	g1 = &a
	for i, z := range xs {
		gi += i * z
	}
	b := int8(n)
	g2 = &b
}

func fn97(n int, s string) {
	a := int8(n)
	g1 = &a
	for range s {
		gi++
	}
	b := int8(n)
	g2 = &b
}

func fn98(n int, i I, r bool, s string) {
	a := int8(n)
	g1 = &a
	for i, r := range s {
		gi += i + int(r)
	}
	b := int8(n)
	g2 = &b
}

func fn99(n int, k K, mm map[int]int) {
	a := int8(n)
	g1 = &a
	for k := range mm {
		gi += k
	}
	b := int8(n)
	g2 = &b
}

func fn100(n int, k K, mm map[int]int) {
	a := int8(n)
	g1 = &a
	for k, z := range mm {
		gi += k + z
	}
	b := int8(n)
	g2 = &b
}

func fn101(n int, mm map[int]int) {
	a := int8(n)
	g1 = &a
	for range mm {
	}
	b := int8(n)
	g2 = &b
}

func fn102(n int, c chan int) {
	a := int8(n)
	g1 = &a
	for z := range c {
		gi = z
	}
	b := int8(n)
	g2 = &b
}

func fn103(n int, i I, a4 [4]int) {
	a := int8(n)
	g1 = &a
	for i := range a4 {
		gi += i
	}
	b := int8(n)
	g2 = &b
}

func fn104(n int, i I, a4 [4]int) {
	a := int8(n)
	g1 = &a
	for i, z := range a4 {
		gi += i * z
	}
	b := int8(n)
	g2 = &b
}

func fn105(n int, i I, pa *[4]int) {
	a := int8(n)
	g1 = &a
	for i, z := range pa {
		gi += i * z
	}
	b := int8(n)
	g2 = &b
}

func fn107(n int, i I, xs []int) {
	a := int8(n)
	g1 = &a
	for i := range xs {
		xs[i] = 0
	}
	b := int8(n)
	g2 = &b
}

func fn108(n int, i I, ps []*int) {
	a := int8(n)
	g1 = &a
	for i := range ps {
		ps[i] = nil
	}
	b := int8(n)
	g2 = &b
}

func fn109(n int, q bool) {
	a := int8(n)
	g1 = &a
	for {
		if q {
			break
		}
		q = more()
	}
	b := int8(n)
	g2 = &b
}

func fn110(n int, bs []byte) {
	a := int8(n)
	g1 = &a
	for _, bs[0] = range bs {
	}
	b := int8(n)
	g2 = &b
}

func fn111(n int) {
	a := int8(n)
	g1 = &a
	switch n {
	}
	b := int8(n)
	g2 = &b
}

func fn112(n int) {
	a := int8(n)
	g1 = &a
	switch n {
	case 1:
		gi = 1
	}
	b := int8(n)
	g2 = &b
}

func fn113(n int) {
	a := int8(n)
	g1 = &a
	switch n {
	case 1, 2, 3, 4, 5, 6, 7, 8, 9:
		gi = 1
	default:
		gi = 2
	}
	b := int8(n)
	g2 = &b
}

func fn114(n int, s string) {
	a := int8(n)
	g1 = &a
	switch s {
	case "a", "b":
		gi = 1
	}
	b := int8(n)
	g2 = &b
}

func fn115(n int) {
	a := int8(n)
	g1 = &a
	switch {
	}
	b := int8(n)
	g2 = &b
}

func fn116(n int, q bool) {
	a := int8(n)
	g1 = &a
	switch {
	case q:
		gi = 1
	}
	b := int8(n)
	g2 = &b
}

func fn117(n int) {
	a := int8(n)
	g1 = &a
	switch far(n) {
	}
	b := int8(n)
	g2 = &b
}

func fn118(n int, x any) {
	a := int8(n)
	g1 = &a
	switch x.(type) {
	}
	b := int8(n)
	g2 = &b
}

func fn119(n int, x any) {
	a := int8(n)
	g1 = &a
	switch x.(type) {
	case int, string:
		gi = 1
	}
	b := int8(n)
	g2 = &b
}

func fn120(n int, x any) {
	a := int8(n)
	g1 = &a
	switch z := x.(type) {
	case int:
		gi = z
	case error:
		ge = z
	}
	b := int8(n)
	g2 = &b
}

func fn121(n int, x any, s string) {
	a := int8(n)
	g1 = &a
	switch x {
	case n, s:
		gi = 1
	}
	b := int8(n)
	g2 = &b
}

func fn122(n int) {
	a := int8(n)
	g1 = &a
	switch 3 {
	case 3:
		gi = 1
	}
	b := int8(n)
	g2 = &b
}

func fn123(n int, c chan int) {
	a := int8(n)
	g1 = &a
	select {
	case <-c:
	}
	b := int8(n)
	g2 = &b
}

func fn124(n int, c chan int) {
	a := int8(n)
	g1 = &a
	select {
	case c <- n:
	default:
	}
	b := int8(n)
	g2 = &b
}

func fn125(n int, c chan int, m int) {
	a := int8(n)
	g1 = &a
	select {
	case n = <-c:
	case c <- m:
	}
	b := int8(n)
	g2 = &b
}

func fn126(n int) {
	a := int8(n)
	g1 = &a
	select {
	default:
	}
	b := int8(n)
	g2 = &b
}

func fn127(n int, q bool, c chan int) {
	a := int8(n)
	g1 = &a
	select {
	case n, q = <-c:
	default:
	}
	b := int8(n)
	g2 = &b
}

func fn128(n int) {
	a := int8(n)
	g1 = &a
	goto L
L:
	b := int8(n)
	g2 = &b
}

func fn129(n int, q bool) {
	a := int8(n)
	g1 = &a
L:
		for q {
			for {
				continue L
			}
		}
	b := int8(n)
	g2 = &b
}

func fn130(n int) {
	a := int8(n)
	g1 = &a
	{
		gi = 1
	}
	b := int8(n)
	g2 = &b
}

func fn131(n int) {
	a := int8(n)
	g1 = &a
	{
	}
	b := int8(n)
	g2 = &b
}

func fn132(n int) {
	a := int8(n)
	g1 = &a
	var z int
	_ = z
	b := int8(n)
	g2 = &b
}

func fn133(n int) {
	a := int8(n)
	g1 = &a
	var z [100]int
	gx = z
	b := int8(n)
	g2 = &b
}

func fn134(n int) {
	a := int8(n)
	g1 = &a
	var z K
	gk = z
	b := int8(n)
	g2 = &b
}

func fn135(n int) {
	a := int8(n)
	g1 = &a
	var z T
	gt = z
	b := int8(n)
	g2 = &b
}

func fn136(n int) {
	a := int8(n)
	g1 = &a
	z := T{a: n}
	gt = z
	b := int8(n)
	g2 = &b
}

func fn137(n int, m int) {
	a := int8(n)
	g1 = &a
	z := []int{1, n}
	gi = z[m]
	b := int8(n)
	g2 = &b
}

func fn138(n int, m int) {
	a := int8(n)
	g1 = &a
	z := [3]int{1, n}
	gi = z[m]
	b := int8(n)
	g2 = &b
}

func fn139(n int) {
	a := int8(n)
	g1 = &a
	z := make([]int, 3)
	gxs2(z)
	b := int8(n)
	g2 = &b
}

func fn140(n int, m int) {
	a := int8(n)
	g1 = &a
	z := func() { gi = m }
	z()
	b := int8(n)
	g2 = &b
}

func fn141(n int, x any) {
	a := int8(n)
	g1 = &a
	runtime.KeepAlive(x)
	b := int8(n)
	g2 = &b
}

func fn142(n int) {
	a := int8(n)
	g1 = &a
	runtime.GC()
	b := int8(n)
	g2 = &b
}

func fn143(n int) {
	a := int8(n)
	g1 = &a
	atomic.StoreInt64(&g64, 1)
	b := int8(n)
	g2 = &b
}

func fn144(n int) {
	a := int8(n)
	g1 = &a
	gp = &gi
	b := int8(n)
	g2 = &b
}

func fn145(n int) {
	a := int8(n)
	g1 = &a
	gp = nil
	b := int8(n)
	g2 = &b
}

func fn146(n int, xs []int) {
	a := int8(n)
	g1 = &a
	xs = nil
	b := int8(n)
	g2 = &b
}

func fn147(n int, xs []int) {
	a := int8(n)
	g1 = &a
	xs = xs[1:]
	b := int8(n)
	g2 = &b
}

func fn148(n int, xs []int) {
	a := int8(n)
	g1 = &a
	xs = append(xs, n)
	b := int8(n)
	g2 = &b
}

func fn149(n int, ps []*int, p *int) {
	a := int8(n)
	g1 = &a
	ps = append(ps, p)
	b := int8(n)
	g2 = &b
}

func fn150(n int) {
	a := int8(n)
	g1 = &a
	gxs = append(gxs, n)
	b := int8(n)
	g2 = &b
}

func fn151(n int, bs []byte, s string) {
	a := int8(n)
	g1 = &a
	bs = append(bs, s...)
	b := int8(n)
	g2 = &b
}

func fn152(n int, xs []int, m int) {
	a := int8(n)
	g1 = &a
	xs = append(xs[:n], xs[m:]...)
	b := int8(n)
	g2 = &b
}

func fn153(n int, tp *T) {
	a := int8(n)
	g1 = &a
	tp.l = append(tp.l, n)
	b := int8(n)
	g2 = &b
}

func fn154(n int, s string, t string) {
	a := int8(n)
	g1 = &a
	s += t
	b := int8(n)
	g2 = &b
}

func fn155(n int, s string) {
	a := int8(n)
	g1 = &a
	s += "x"
	b := int8(n)
	g2 = &b
}

func fn156(n int, t string) {
	a := int8(n)
	g1 = &a
	gs += t
	b := int8(n)
	g2 = &b
}

func fn157(n int, tp *T) {
	a := int8(n)
	g1 = &a
	tp.a, tp.b = tp.b, tp.a
	b := int8(n)
	g2 = &b
}

func fn158(n int, st ST, s string, t string) {
	a := int8(n)
	g1 = &a
	st.a, st.b = s, t
	b := int8(n)
	g2 = &b
}

func fn159(n int, a4 [4]int, b4 [4]int) {
	a := int8(n)
	g1 = &a
	a4 = b4
	b := int8(n)
	g2 = &b
}

func fn160(n int, bg BG, bg2 BG) {
	a := int8(n)
	g1 = &a
	bg = bg2
	b := int8(n)
	g2 = &b
}

func fn161(n int, pb *BG, bg BG) {
	a := int8(n)
	g1 = &a
	*pb = bg
	b := int8(n)
	g2 = &b
}

func fn162(n int, bg BG, pb *BG) {
	a := int8(n)
	g1 = &a
	bg = *pb
	b := int8(n)
	g2 = &b
}

func fn163(n int, pb *BG) {
	a := int8(n)
	g1 = &a
	gbg = *pb
	b := int8(n)
	g2 = &b
}

func fn164(n int, x any) {
	a := int8(n)
	g1 = &a
	x = n
	b := int8(n)
	g2 = &b
}

func fn165(n int, x any, k K) {
	a := int8(n)
	g1 = &a
	x = k
	b := int8(n)
	g2 = &b
}

func fn166(n int, e error, ev E) {
	a := int8(n)
	g1 = &a
	e = ev
	b := int8(n)
	g2 = &b
}

func fn167(n int, i I, tp *T) {
	a := int8(n)
	g1 = &a
	i = tp
	b := int8(n)
	g2 = &b
}

func fn168(n int, xs []int, ys []int) {
	a := int8(n)
	g1 = &a
	copy(xs, ys)
	b := int8(n)
	g2 = &b
}

func fn169(n int) {
	a := int8(n)
	g1 = &a
	inlVoid(n)
	b := int8(n)
	g2 = &b
}

func fn170(n int, p *int) {
	a := int8(n)
	g1 = &a
	inlStore(p, n)
	b := int8(n)
	g2 = &b
}

func fn171(n int) {
	a := int8(n)
	g1 = &a
	inlEmpty()
	b := int8(n)
	g2 = &b
}

func fn172(n int, q bool) {
	a := int8(n)
	g1 = &a
	must(q)
	b := int8(n)
	g2 = &b
}

func fn173(n int) {
	a := int8(n)
	g1 = &a
	must(n > 1)
	b := int8(n)
	g2 = &b
}

func fn174(n int) {
	a := int8(n)
	g1 = &a
	n = inl(n)
	b := int8(n)
	g2 = &b
}

func fn175(n int) {
	a := int8(n)
	g1 = &a
	gi = inlLoop(n)
	b := int8(n)
	g2 = &b
}

func fn176(n int, m int) {
	a := int8(n)
	g1 = &a
	n /= m
	b := int8(n)
	g2 = &b
}

func fn177(n int, m int) {
	a := int8(n)
	g1 = &a
	n %= m
	b := int8(n)
	g2 = &b
}

func fn178(n int, m int) {
	a := int8(n)
	g1 = &a
	n <<= m
	b := int8(n)
	g2 = &b
}

func fn179(n int, u uint, v uint) {
	a := int8(n)
	g1 = &a
	u >>= v
	b := int8(n)
	g2 = &b
}

func fn180(n int, xs []int, m int) {
	a := int8(n)
	g1 = &a
	xs[n] /= m
	b := int8(n)
	g2 = &b
}

func fn181(n int, xs []int, u uint) {
	a := int8(n)
	g1 = &a
	xs[n] <<= u
	b := int8(n)
	g2 = &b
}

func fn182(n int, fl float64, fl2 float64) {
	a := int8(n)
	g1 = &a
	fl /= fl2
	b := int8(n)
	g2 = &b
}

func fn183(n int, p *int) {
	a := int8(n)
	g1 = &a
	unsafe.Slice(p, n)[0] = 1
	b := int8(n)
	g2 = &b
}
