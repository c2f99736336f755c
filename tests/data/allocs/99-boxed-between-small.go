package p

// What is evaluated between small variables, and where that leaves them.

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

func fn1(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = n/m
	b := int8(n)
	g2 = &b
}

func fn2(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = n%m
	b := int8(n)
	g2 = &b
}

func fn3(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = n<<m
	b := int8(n)
	g2 = &b
}

func fn4(n int, u uint) {
	a := int8(n)
	g1 = &a
	gx = n>>u
	b := int8(n)
	g2 = &b
}

func fn5(n int, u uint) {
	a := int8(n)
	g1 = &a
	gx = n<<u
	b := int8(n)
	g2 = &b
}

func fn6(n int) {
	a := int8(n)
	g1 = &a
	gx = n<<3
	b := int8(n)
	g2 = &b
}

func fn7(n int, u uint, v uint) {
	a := int8(n)
	g1 = &a
	gx = u/v
	b := int8(n)
	g2 = &b
}

func fn8(n int) {
	a := int8(n)
	g1 = &a
	gx = n/3
	b := int8(n)
	g2 = &b
}

func fn9(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = n&m
	b := int8(n)
	g2 = &b
}

func fn10(n int) {
	a := int8(n)
	g1 = &a
	gx = -n
	b := int8(n)
	g2 = &b
}

func fn11(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = xs[n]
	b := int8(n)
	g2 = &b
}

func fn12(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = xs[2]
	b := int8(n)
	g2 = &b
}

func fn13(n int, a4 [4]int) {
	a := int8(n)
	g1 = &a
	gx = a4[n]
	b := int8(n)
	g2 = &b
}

func fn14(n int, a4 [4]int) {
	a := int8(n)
	g1 = &a
	gx = a4[n&3]
	b := int8(n)
	g2 = &b
}

func fn15(n int, a4 [4]int, u uint) {
	a := int8(n)
	g1 = &a
	gx = a4[u&3]
	b := int8(n)
	g2 = &b
}

func fn16(n int, b8 uint8) {
	a := int8(n)
	g1 = &a
	gx = w[b8]
	b := int8(n)
	g2 = &b
}

func fn17(n int) {
	a := int8(n)
	g1 = &a
	gx = w[n]
	b := int8(n)
	g2 = &b
}

func fn18(n int, pa *[4]int) {
	a := int8(n)
	g1 = &a
	gx = pa[n]
	b := int8(n)
	g2 = &b
}

func fn19(n int, pa *[4]int) {
	a := int8(n)
	g1 = &a
	gx = pa[n&3]
	b := int8(n)
	g2 = &b
}

func fn20(n int, pa *[4]int) {
	a := int8(n)
	g1 = &a
	gx = pa[1]
	b := int8(n)
	g2 = &b
}

func fn21(n int, p *int) {
	a := int8(n)
	g1 = &a
	gx = *p
	b := int8(n)
	g2 = &b
}

func fn22(n int, p *int) {
	a := int8(n)
	g1 = &a
	gx = p == nil
	b := int8(n)
	g2 = &b
}

func fn23(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = len(xs)
	b := int8(n)
	g2 = &b
}

func fn24(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = cap(xs)
	b := int8(n)
	g2 = &b
}

func fn25(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = len(s)
	b := int8(n)
	g2 = &b
}

func fn26(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = s[n]
	b := int8(n)
	g2 = &b
}

func fn27(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = s[2]
	b := int8(n)
	g2 = &b
}

func fn28(n int) {
	a := int8(n)
	g1 = &a
	gx = "abcd"[n]
	b := int8(n)
	g2 = &b
}

func fn30(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = s[n:]
	b := int8(n)
	g2 = &b
}

func fn31(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = s[:n]
	b := int8(n)
	g2 = &b
}

func fn32(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = s[1:]
	b := int8(n)
	g2 = &b
}

func fn33(n int, s string, m int) {
	a := int8(n)
	g1 = &a
	gx = s[n:m]
	b := int8(n)
	g2 = &b
}

func fn34(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = xs[n:]
	b := int8(n)
	g2 = &b
}

func fn35(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = xs[:n]
	b := int8(n)
	g2 = &b
}

func fn36(n int, xs []int, m int) {
	a := int8(n)
	g1 = &a
	gx = xs[n:m]
	b := int8(n)
	g2 = &b
}

func fn37(n int, xs []int, m int) {
	a := int8(n)
	g1 = &a
	gx = xs[:n:m]
	b := int8(n)
	g2 = &b
}

func fn38(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = xs[:]
	b := int8(n)
	g2 = &b
}

func fn39(n int, pa *[4]int) {
	a := int8(n)
	g1 = &a
	gx = pa[:]
	b := int8(n)
	g2 = &b
}

func fn40(n int, pa *[4]int) {
	a := int8(n)
	g1 = &a
	gx = pa[n:]
	b := int8(n)
	g2 = &b
}

func fn41(n int, pa *[4]int) {
	a := int8(n)
	g1 = &a
	gx = pa[:n]
	b := int8(n)
	g2 = &b
}

func fn42(n int) {
	a := int8(n)
	g1 = &a
	gx = w[:]
	b := int8(n)
	g2 = &b
}

func fn43(n int) {
	a := int8(n)
	g1 = &a
	gx = w2[:n]
	b := int8(n)
	g2 = &b
}

func fn44(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = [4]int(xs)
	b := int8(n)
	g2 = &b
}

func fn45(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = (*[4]int)(xs)
	b := int8(n)
	g2 = &b
}

func fn46(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = [0]int(xs)
	b := int8(n)
	g2 = &b
}

func fn47(n int, bs []byte) {
	a := int8(n)
	g1 = &a
	gx = string(bs)
	b := int8(n)
	g2 = &b
}

func fn48(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = []byte(s)
	b := int8(n)
	g2 = &b
}

func fn49(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = []rune(s)
	b := int8(n)
	g2 = &b
}

func fn50(n int, rs []rune) {
	a := int8(n)
	g1 = &a
	gx = string(rs)
	b := int8(n)
	g2 = &b
}

func fn51(n int) {
	a := int8(n)
	g1 = &a
	gx = string(rune(n))
	b := int8(n)
	g2 = &b
}

func fn52(n int, s string, t string) {
	a := int8(n)
	g1 = &a
	gx = s+t
	b := int8(n)
	g2 = &b
}

func fn53(n int, s string, t string) {
	a := int8(n)
	g1 = &a
	gx = s+"x"+t
	b := int8(n)
	g2 = &b
}

func fn54(n int, s string, t string) {
	a := int8(n)
	g1 = &a
	gx = s == t
	b := int8(n)
	g2 = &b
}

func fn55(n int, s string, t string) {
	a := int8(n)
	g1 = &a
	gx = s < t
	b := int8(n)
	g2 = &b
}

func fn56(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = s == "abc"
	b := int8(n)
	g2 = &b
}

func fn57(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = s == "a longer text than sixteen bytes"
	b := int8(n)
	g2 = &b
}

func fn58(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = s != ""
	b := int8(n)
	g2 = &b
}

func fn59(n int, bs []byte, s string) {
	a := int8(n)
	g1 = &a
	gx = string(bs) == s
	b := int8(n)
	g2 = &b
}

func fn60(n int, mm map[int]int) {
	a := int8(n)
	g1 = &a
	gx = mm[n]
	b := int8(n)
	g2 = &b
}

func fn61(n int, ms map[string]int, s string) {
	a := int8(n)
	g1 = &a
	gx = ms[s]
	b := int8(n)
	g2 = &b
}

func fn62(n int, ms map[string]int, bs []byte) {
	a := int8(n)
	g1 = &a
	gx = ms[string(bs)]
	b := int8(n)
	g2 = &b
}

func fn63(n int, mk map[K]int, m int) {
	a := int8(n)
	g1 = &a
	gx = mk[K{n, m}]
	b := int8(n)
	g2 = &b
}

func fn64(n int, mk map[K]int, k K) {
	a := int8(n)
	g1 = &a
	gx = mk[k]
	b := int8(n)
	g2 = &b
}

func fn65(n int, mx map[any]int, x any) {
	a := int8(n)
	g1 = &a
	gx = mx[x]
	b := int8(n)
	g2 = &b
}

func fn66(n int, mf map[float64]int, fl float64) {
	a := int8(n)
	g1 = &a
	gx = mf[fl]
	b := int8(n)
	g2 = &b
}

func fn67(n int, m8 map[uint8]int, b8 uint8) {
	a := int8(n)
	g1 = &a
	gx = m8[b8]
	b := int8(n)
	g2 = &b
}

func fn68(n int, mp map[*int]int, p *int) {
	a := int8(n)
	g1 = &a
	gx = mp[p]
	b := int8(n)
	g2 = &b
}

func fn69(n int, mm map[int]int) {
	a := int8(n)
	g1 = &a
	gx = len(mm)
	b := int8(n)
	g2 = &b
}

func fn70(n int, x any) {
	a := int8(n)
	g1 = &a
	gx = x.(int)
	b := int8(n)
	g2 = &b
}

func fn71(n int, x any) {
	a := int8(n)
	g1 = &a
	gx = x.(string)
	b := int8(n)
	g2 = &b
}

func fn72(n int, x any) {
	a := int8(n)
	g1 = &a
	gx = x.(*int)
	b := int8(n)
	g2 = &b
}

func fn73(n int, x any) {
	a := int8(n)
	g1 = &a
	gx = x.(error)
	b := int8(n)
	g2 = &b
}

func fn74(n int, x any) {
	a := int8(n)
	g1 = &a
	gx = x.(I)
	b := int8(n)
	g2 = &b
}

func fn75(n int, i I) {
	a := int8(n)
	g1 = &a
	gx = i.(*T)
	b := int8(n)
	g2 = &b
}

func fn76(n int, e error) {
	a := int8(n)
	g1 = &a
	gx = e.(E)
	b := int8(n)
	g2 = &b
}

func fn77(n int, x any) {
	a := int8(n)
	g1 = &a
	gx = x.(K)
	b := int8(n)
	g2 = &b
}

func fn78(n int, x any) {
	a := int8(n)
	g1 = &a
	gx = x.(func())
	b := int8(n)
	g2 = &b
}

func fn79(n int, x any, y any) {
	a := int8(n)
	g1 = &a
	gx = x == y
	b := int8(n)
	g2 = &b
}

func fn80(n int, x any) {
	a := int8(n)
	g1 = &a
	gx = x == nil
	b := int8(n)
	g2 = &b
}

func fn81(n int, x any) {
	a := int8(n)
	g1 = &a
	gx = x == any(n)
	b := int8(n)
	g2 = &b
}

func fn82(n int, x any, p *int) {
	a := int8(n)
	g1 = &a
	gx = x == any(p)
	b := int8(n)
	g2 = &b
}

func fn83(n int, e error) {
	a := int8(n)
	g1 = &a
	gx = e == io
	b := int8(n)
	g2 = &b
}

func fn84(n int, i I, i2 I) {
	a := int8(n)
	g1 = &a
	gx = i == i2
	b := int8(n)
	g2 = &b
}

func fn85(n int, e error, e2 error) {
	a := int8(n)
	g1 = &a
	gx = e == e2
	b := int8(n)
	g2 = &b
}

func fn86(n int, x any) {
	a := int8(n)
	g1 = &a
	gx = x == any("a")
	b := int8(n)
	g2 = &b
}

func fn87(n int) {
	a := int8(n)
	g1 = &a
	gx = any(n)
	b := int8(n)
	g2 = &b
}

func fn88(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = any(s)
	b := int8(n)
	g2 = &b
}

func fn89(n int, b8 uint8) {
	a := int8(n)
	g1 = &a
	gx = any(b8)
	b := int8(n)
	g2 = &b
}

func fn90(n int, p *int) {
	a := int8(n)
	g1 = &a
	gx = any(p)
	b := int8(n)
	g2 = &b
}

func fn91(n int, k K) {
	a := int8(n)
	g1 = &a
	gx = any(k)
	b := int8(n)
	g2 = &b
}

func fn92(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = any(xs)
	b := int8(n)
	g2 = &b
}

func fn93(n int, fl float64) {
	a := int8(n)
	g1 = &a
	gx = any(fl)
	b := int8(n)
	g2 = &b
}

func fn94(n int, q bool) {
	a := int8(n)
	g1 = &a
	gx = any(q)
	b := int8(n)
	g2 = &b
}

func fn95(n int, a4 [4]int) {
	a := int8(n)
	g1 = &a
	gx = any(a4)
	b := int8(n)
	g2 = &b
}

func fn96(n int, e error) {
	a := int8(n)
	g1 = &a
	gx = any(e)
	b := int8(n)
	g2 = &b
}

func fn97(n int) {
	a := int8(n)
	g1 = &a
	gx = any(1)
	b := int8(n)
	g2 = &b
}

func fn98(n int) {
	a := int8(n)
	g1 = &a
	gx = any("x")
	b := int8(n)
	g2 = &b
}

func fn99(n int) {
	a := int8(n)
	g1 = &a
	gx = any(struct{}{})
	b := int8(n)
	g2 = &b
}

func fn100(n int, ev E) {
	a := int8(n)
	g1 = &a
	gx = error(ev)
	b := int8(n)
	g2 = &b
}

func fn101(n int, tp *T) {
	a := int8(n)
	g1 = &a
	gx = I(tp)
	b := int8(n)
	g2 = &b
}

func fn102(n int, i I) {
	a := int8(n)
	g1 = &a
	gx = any(i)
	b := int8(n)
	g2 = &b
}

func fn103(n int, e error) {
	a := int8(n)
	g1 = &a
	gx = e.Error()
	b := int8(n)
	g2 = &b
}

func fn104(n int, i I) {
	a := int8(n)
	g1 = &a
	gx = i.Far()
	b := int8(n)
	g2 = &b
}

func fn105(n int, f func(int) int) {
	a := int8(n)
	g1 = &a
	gx = f(n)
	b := int8(n)
	g2 = &b
}

func fn106(n int) {
	a := int8(n)
	g1 = &a
	gx = far(n)
	b := int8(n)
	g2 = &b
}

func fn107(n int) {
	a := int8(n)
	g1 = &a
	gx = inl(n)
	b := int8(n)
	g2 = &b
}

func fn108(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = inl2(n, m)
	b := int8(n)
	g2 = &b
}

func fn109(n int) {
	a := int8(n)
	g1 = &a
	gx = inlLoop(n)
	b := int8(n)
	g2 = &b
}

func fn110(n int) {
	a := int8(n)
	g1 = &a
	gx = inlPanic(n)
	b := int8(n)
	g2 = &b
}

func fn111(n int, tp *T) {
	a := int8(n)
	g1 = &a
	gx = tp.Far()
	b := int8(n)
	g2 = &b
}

func fn112(n int, tp *T) {
	a := int8(n)
	g1 = &a
	gx = tp.Near()
	b := int8(n)
	g2 = &b
}

func fn113(n int, t0 T) {
	a := int8(n)
	g1 = &a
	gx = t0.Near()
	b := int8(n)
	g2 = &b
}

func fn114(n int, tp *T) {
	a := int8(n)
	g1 = &a
	gx = tp.Near
	b := int8(n)
	g2 = &b
}

func fn115(n int, tp *T) {
	a := int8(n)
	g1 = &a
	gx = tp.Far
	b := int8(n)
	g2 = &b
}

func fn116(n int, i I) {
	a := int8(n)
	g1 = &a
	gx = i.Far
	b := int8(n)
	g2 = &b
}

func fn117(n int, t0 T) {
	a := int8(n)
	g1 = &a
	gx = t0.Near
	b := int8(n)
	g2 = &b
}

func fn118(n int, t0 T) {
	a := int8(n)
	g1 = &a
	gx = T.Near(t0)
	b := int8(n)
	g2 = &b
}

func fn119(n int) {
	a := int8(n)
	g1 = &a
	gx = far
	b := int8(n)
	g2 = &b
}

func fn120(n int) {
	a := int8(n)
	g1 = &a
	gx = func() int { return 1 }
	b := int8(n)
	g2 = &b
}

func fn121(n int) {
	a := int8(n)
	g1 = &a
	gx = func() int { return n }
	b := int8(n)
	g2 = &b
}

func fn122(n int) {
	a := int8(n)
	g1 = &a
	gx = func() int { return n }()
	b := int8(n)
	g2 = &b
}

func fn123(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = func(n int) int { return n / m }(m)
	b := int8(n)
	g2 = &b
}

func fn124(n int, c chan int) {
	a := int8(n)
	g1 = &a
	gx = <-c
	b := int8(n)
	g2 = &b
}

func fn125(n int, c chan int) {
	a := int8(n)
	g1 = &a
	gx = len(c)
	b := int8(n)
	g2 = &b
}

func fn126(n int, c chan int) {
	a := int8(n)
	g1 = &a
	gx = cap(c)
	b := int8(n)
	g2 = &b
}

func fn127(n int) {
	a := int8(n)
	g1 = &a
	gx = make(chan int)
	b := int8(n)
	g2 = &b
}

func fn128(n int) {
	a := int8(n)
	g1 = &a
	gx = make(chan int, n)
	b := int8(n)
	g2 = &b
}

func fn129(n int) {
	a := int8(n)
	g1 = &a
	gx = make([]int, 3)
	b := int8(n)
	g2 = &b
}

func fn130(n int) {
	a := int8(n)
	g1 = &a
	gx = make([]int, n)
	b := int8(n)
	g2 = &b
}

func fn131(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = make([]int, n, m)
	b := int8(n)
	g2 = &b
}

func fn132(n int) {
	a := int8(n)
	g1 = &a
	gx = make([]int, 0, 3)
	b := int8(n)
	g2 = &b
}

func fn133(n int) {
	a := int8(n)
	g1 = &a
	gx = make(map[int]int)
	b := int8(n)
	g2 = &b
}

func fn134(n int) {
	a := int8(n)
	g1 = &a
	gx = make(map[int]int, n)
	b := int8(n)
	g2 = &b
}

func fn135(n int) {
	a := int8(n)
	g1 = &a
	gx = make(map[int]int, 100)
	b := int8(n)
	g2 = &b
}

func fn136(n int) {
	a := int8(n)
	g1 = &a
	gx = new(int)
	b := int8(n)
	g2 = &b
}

func fn137(n int) {
	a := int8(n)
	g1 = &a
	gx = new(n)
	b := int8(n)
	g2 = &b
}

func fn138(n int) {
	a := int8(n)
	g1 = &a
	gx = new([200]int)
	b := int8(n)
	g2 = &b
}

func fn139(n int) {
	a := int8(n)
	g1 = &a
	gx = new(struct{})
	b := int8(n)
	g2 = &b
}

func fn140(n int) {
	a := int8(n)
	g1 = &a
	gx = &T{}
	b := int8(n)
	g2 = &b
}

func fn141(n int) {
	a := int8(n)
	g1 = &a
	gx = &T{a: n}
	b := int8(n)
	g2 = &b
}

func fn142(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = T{a: n, b: m}
	b := int8(n)
	g2 = &b
}

func fn143(n int, xs []int, m int) {
	a := int8(n)
	g1 = &a
	gx = T{a: xs[n], b: m/n}
	b := int8(n)
	g2 = &b
}

func fn144(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = K{n, m}
	b := int8(n)
	g2 = &b
}

func fn145(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = K{n/m, 1}
	b := int8(n)
	g2 = &b
}

func fn146(n int) {
	a := int8(n)
	g1 = &a
	gx = []int{1, 2, 3}
	b := int8(n)
	g2 = &b
}

func fn147(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = []int{n, m}
	b := int8(n)
	g2 = &b
}

func fn148(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = []int{n / m, 2}
	b := int8(n)
	g2 = &b
}

func fn149(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = []any{n, s}
	b := int8(n)
	g2 = &b
}

func fn150(n int, s string, t string) {
	a := int8(n)
	g1 = &a
	gx = []string{s, t}
	b := int8(n)
	g2 = &b
}

func fn151(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = [2]int{n, m}
	b := int8(n)
	g2 = &b
}

func fn152(n int) {
	a := int8(n)
	g1 = &a
	gx = [4]int{2: n}
	b := int8(n)
	g2 = &b
}

func fn153(n int) {
	a := int8(n)
	g1 = &a
	gx = [4]int{}
	b := int8(n)
	g2 = &b
}

func fn154(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = [...]string{s, "a"}
	b := int8(n)
	g2 = &b
}

func fn155(n int) {
	a := int8(n)
	g1 = &a
	gx = map[int]int{}
	b := int8(n)
	g2 = &b
}

func fn156(n int) {
	a := int8(n)
	g1 = &a
	gx = map[int]int{1: 2}
	b := int8(n)
	g2 = &b
}

func fn157(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = map[int]int{n: m}
	b := int8(n)
	g2 = &b
}

func fn158(n int) {
	a := int8(n)
	g1 = &a
	gx = map[string]int{"a": 1, "b": n}
	b := int8(n)
	g2 = &b
}

func fn159(n int) {
	a := int8(n)
	g1 = &a
	gx = map[K]int{{1, 2}: n}
	b := int8(n)
	g2 = &b
}

func fn160(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = append(xs, n)
	b := int8(n)
	g2 = &b
}

func fn161(n int, xs []int, m int) {
	a := int8(n)
	g1 = &a
	gx = append(xs, n, m)
	b := int8(n)
	g2 = &b
}

func fn162(n int, xs []int, ys []int) {
	a := int8(n)
	g1 = &a
	gx = append(xs, ys...)
	b := int8(n)
	g2 = &b
}

func fn163(n int, xs []int, ys []int) {
	a := int8(n)
	g1 = &a
	gx = append(xs[:n], ys...)
	b := int8(n)
	g2 = &b
}

func fn164(n int, bs []byte, s string) {
	a := int8(n)
	g1 = &a
	gx = append(bs, s...)
	b := int8(n)
	g2 = &b
}

func fn165(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = append(xs[:0:0], n)
	b := int8(n)
	g2 = &b
}

func fn166(n int, ys []int) {
	a := int8(n)
	g1 = &a
	gx = append([]int(nil), ys...)
	b := int8(n)
	g2 = &b
}

func fn167(n int) {
	a := int8(n)
	g1 = &a
	gx = append([]int{}, n)
	b := int8(n)
	g2 = &b
}

func fn168(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = append(xs, make([]int, n)...)
	b := int8(n)
	g2 = &b
}

func fn169(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = append(xs)
	b := int8(n)
	g2 = &b
}

func fn170(n int, xs []int, ys []int) {
	a := int8(n)
	g1 = &a
	gx = copy(xs, ys)
	b := int8(n)
	g2 = &b
}

func fn171(n int, bs []byte, s string) {
	a := int8(n)
	g1 = &a
	gx = copy(bs, s)
	b := int8(n)
	g2 = &b
}

func fn172(n int, ps []*int, ps2 []*int) {
	a := int8(n)
	g1 = &a
	gx = copy(ps, ps2)
	b := int8(n)
	g2 = &b
}

func fn173(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = copy(xs, xs[1:])
	b := int8(n)
	g2 = &b
}

func fn174(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = min(n, m)
	b := int8(n)
	g2 = &b
}

func fn177(n int) {
	a := int8(n)
	g1 = &a
	gx = min(n, 3)
	b := int8(n)
	g2 = &b
}

func fn178(n int, q bool, r bool) {
	a := int8(n)
	g1 = &a
	gx = q && r
	b := int8(n)
	g2 = &b
}

func fn179(n int, q bool, m int) {
	a := int8(n)
	g1 = &a
	gx = q && n/m > 1
	b := int8(n)
	g2 = &b
}

func fn180(n int, q bool, xs []int) {
	a := int8(n)
	g1 = &a
	gx = q || xs[n] > 1
	b := int8(n)
	g2 = &b
}

func fn181(n int, q bool) {
	a := int8(n)
	g1 = &a
	gx = q && far(n) > 1
	b := int8(n)
	g2 = &b
}

func fn182(n int, q bool, s string, t string) {
	a := int8(n)
	g1 = &a
	gx = q || s == t
	b := int8(n)
	g2 = &b
}

func fn183(n int, q bool) {
	a := int8(n)
	g1 = &a
	gx = !q
	b := int8(n)
	g2 = &b
}

func fn184(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = n < m && m < 3
	b := int8(n)
	g2 = &b
}

func fn185(n int, m int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = n < m || xs[0] > 1
	b := int8(n)
	g2 = &b
}

func fn186(n int, fl float64, fl2 float64) {
	a := int8(n)
	g1 = &a
	gx = fl < fl2
	b := int8(n)
	g2 = &b
}

func fn187(n int, fl float64, fl2 float64) {
	a := int8(n)
	g1 = &a
	gx = fl / fl2
	b := int8(n)
	g2 = &b
}

func fn188(n int, fl float64, fl2 float64) {
	a := int8(n)
	g1 = &a
	gx = fl * fl2
	b := int8(n)
	g2 = &b
}

func fn189(n int, fl float64) {
	a := int8(n)
	g1 = &a
	gx = int(fl)
	b := int8(n)
	g2 = &b
}

func fn191(n int, fl float64) {
	a := int8(n)
	g1 = &a
	gx = float32(fl)
	b := int8(n)
	g2 = &b
}

func fn193(n int, fl float64, fl2 float64) {
	a := int8(n)
	g1 = &a
	gx = complex(fl, fl2)
	b := int8(n)
	g2 = &b
}

func fn194(n int, co complex128) {
	a := int8(n)
	g1 = &a
	gx = real(co)
	b := int8(n)
	g2 = &b
}

func fn195(n int, co complex128, co2 complex128) {
	a := int8(n)
	g1 = &a
	gx = co == co2
	b := int8(n)
	g2 = &b
}

func fn196(n int, co complex128, co2 complex128) {
	a := int8(n)
	g1 = &a
	gx = co * co2
	b := int8(n)
	g2 = &b
}

func fn197(n int, co complex128, co2 complex128) {
	a := int8(n)
	g1 = &a
	gx = co / co2
	b := int8(n)
	g2 = &b
}

func fn198(n int, k K, k2 K) {
	a := int8(n)
	g1 = &a
	gx = k == k2
	b := int8(n)
	g2 = &b
}

func fn199(n int, k K) {
	a := int8(n)
	g1 = &a
	gx = k == K{1, 2}
	b := int8(n)
	g2 = &b
}

func fn200(n int, a4 [4]int, b4 [4]int) {
	a := int8(n)
	g1 = &a
	gx = a4 == b4
	b := int8(n)
	g2 = &b
}

func fn201(n int, st ST, st2 ST) {
	a := int8(n)
	g1 = &a
	gx = st == st2
	b := int8(n)
	g2 = &b
}

func fn202(n int, a1 [1]int, a12 [1]int) {
	a := int8(n)
	g1 = &a
	gx = a1 == a12
	b := int8(n)
	g2 = &b
}

func fn203(n int, sx SX, sx2 SX) {
	a := int8(n)
	g1 = &a
	gx = sx == sx2
	b := int8(n)
	g2 = &b
}

func fn204(n int, bg BG, bg2 BG) {
	a := int8(n)
	g1 = &a
	gx = bg == bg2
	b := int8(n)
	g2 = &b
}

func fn205(n int, bg BG) {
	a := int8(n)
	g1 = &a
	gx = bg
	b := int8(n)
	g2 = &b
}

func fn206(n int, k K) {
	a := int8(n)
	g1 = &a
	gx = k
	b := int8(n)
	g2 = &b
}

func fn207(n int, st ST) {
	a := int8(n)
	g1 = &a
	gx = st
	b := int8(n)
	g2 = &b
}

func fn208(n int, a4 [4]int) {
	a := int8(n)
	g1 = &a
	gx = a4
	b := int8(n)
	g2 = &b
}

func fn209(n int, fl float64) {
	a := int8(n)
	g1 = &a
	gx = math.Sqrt(fl)
	b := int8(n)
	g2 = &b
}

func fn210(n int, fl float64) {
	a := int8(n)
	g1 = &a
	gx = math.Abs(fl)
	b := int8(n)
	g2 = &b
}

func fn213(n int, u uint) {
	a := int8(n)
	g1 = &a
	gx = bits.Len(u)
	b := int8(n)
	g2 = &b
}

func fn214(n int, u uint) {
	a := int8(n)
	g1 = &a
	gx = bits.TrailingZeros(u)
	b := int8(n)
	g2 = &b
}

func fn216(n int, p *int) {
	a := int8(n)
	g1 = &a
	gx = unsafe.Slice(p, n)
	b := int8(n)
	g2 = &b
}

func fn217(n int, bs []byte) {
	a := int8(n)
	g1 = &a
	gx = unsafe.String(&bs[0], n)
	b := int8(n)
	g2 = &b
}

func fn218(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = unsafe.StringData(s)
	b := int8(n)
	g2 = &b
}

func fn219(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = unsafe.SliceData(xs)
	b := int8(n)
	g2 = &b
}

func fn220(n int, p *int) {
	a := int8(n)
	g1 = &a
	gx = unsafe.Add(unsafe.Pointer(p), n&7)
	b := int8(n)
	g2 = &b
}

func fn221(n int, tp *T) {
	a := int8(n)
	g1 = &a
	gx = *tp
	b := int8(n)
	g2 = &b
}

func fn222(n int, tp *T) {
	a := int8(n)
	g1 = &a
	gx = tp.a
	b := int8(n)
	g2 = &b
}

func fn223(n int, tp *T) {
	a := int8(n)
	g1 = &a
	gx = tp.s
	b := int8(n)
	g2 = &b
}

func fn224(n int, tp *T) {
	a := int8(n)
	g1 = &a
	gx = &tp.a
	b := int8(n)
	g2 = &b
}

func fn225(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = &xs[n]
	b := int8(n)
	g2 = &b
}

func fn226(n int, pa *[4]int) {
	a := int8(n)
	g1 = &a
	gx = &pa[1]
	b := int8(n)
	g2 = &b
}

func fn227(n int, pa *[4]int) {
	a := int8(n)
	g1 = &a
	gx = &pa[n]
	b := int8(n)
	g2 = &b
}

func fn228(n int, pp **int) {
	a := int8(n)
	g1 = &a
	gx = *pp
	b := int8(n)
	g2 = &b
}

func fn229(n int, pp **int) {
	a := int8(n)
	g1 = &a
	gx = **pp
	b := int8(n)
	g2 = &b
}

func fn230(n int, tp *T) {
	a := int8(n)
	g1 = &a
	gx = (*tp).b
	b := int8(n)
	g2 = &b
}

func fn231(n int, tq T) {
	a := int8(n)
	g1 = &a
	gx = tq.t.a
	b := int8(n)
	g2 = &b
}

func fn232(n int) {
	a := int8(n)
	g1 = &a
	gx = recover()
	b := int8(n)
	g2 = &b
}

func fn233(n int) {
	a := int8(n)
	g1 = &a
	gx = atomic.LoadInt64(&g64)
	b := int8(n)
	g2 = &b
}

func fn234(n int) {
	a := int8(n)
	g1 = &a
	gx = atomic.AddInt64(&g64, 1)
	b := int8(n)
	g2 = &b
}

func fn235(n int, t0 T) {
	a := int8(n)
	g1 = &a
	gx = any(t0)
	b := int8(n)
	g2 = &b
}

func fn236(n int, bg BG) {
	a := int8(n)
	g1 = &a
	gx = any(bg)
	b := int8(n)
	g2 = &b
}

func fn237(n int, ptrs struct{ a, b *int }) {
	a := int8(n)
	g1 = &a
	gx = any(ptrs)
	b := int8(n)
	g2 = &b
}

func fn238(n int) {
	a := int8(n)
	g1 = &a
	gx = idg(n)
	b := int8(n)
	g2 = &b
}

func fn239(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = idg(s)
	b := int8(n)
	g2 = &b
}

func fn240(n int) {
	a := int8(n)
	g1 = &a
	gx = anyOf(n)
	b := int8(n)
	g2 = &b
}

func fn241(n int, k K) {
	a := int8(n)
	g1 = &a
	gx = anyOf(k)
	b := int8(n)
	g2 = &b
}

func fn242(n int) {
	a := int8(n)
	g1 = &a
	gx = zero[int]()
	b := int8(n)
	g2 = &b
}

func fn243(n int) {
	a := int8(n)
	g1 = &a
	gx = zero[K]()
	b := int8(n)
	g2 = &b
}

func fn244(n int) {
	a := int8(n)
	g1 = &a
	gx = zero[any]()
	b := int8(n)
	g2 = &b
}

func fn245(n int, x any) {
	a := int8(n)
	g1 = &a
	gx = asg[int](x)
	b := int8(n)
	g2 = &b
}

func fn246(n int, x any) {
	a := int8(n)
	g1 = &a
	gx = asg[error](x)
	b := int8(n)
	g2 = &b
}

func fn247(n int, m int) {
	a := int8(n)
	g1 = &a
	gx = min(n, m, 3)
	b := int8(n)
	g2 = &b
}

func fn248(n int) {
	a := int8(n)
	g1 = &a
	gx = u8(n)
	b := int8(n)
	g2 = &b
}

func fn249(n int) {
	a := int8(n)
	g1 = &a
	gx = n == 3
	b := int8(n)
	g2 = &b
}

func fn250(n int, q bool, r bool) {
	a := int8(n)
	g1 = &a
	gx = q == r
	b := int8(n)
	g2 = &b
}

func fn251(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = xs == nil
	b := int8(n)
	g2 = &b
}

func fn252(n int, mm map[int]int) {
	a := int8(n)
	g1 = &a
	gx = mm == nil
	b := int8(n)
	g2 = &b
}

func fn253(n int, f func(int) int) {
	a := int8(n)
	g1 = &a
	gx = f == nil
	b := int8(n)
	g2 = &b
}

func fn254(n int, c chan int) {
	a := int8(n)
	g1 = &a
	gx = c == nil
	b := int8(n)
	g2 = &b
}

func fn255(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = string(s[1])
	b := int8(n)
	g2 = &b
}

func fn256(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = s[len(s)-1]
	b := int8(n)
	g2 = &b
}

func fn257(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = xs[len(xs)-1]
	b := int8(n)
	g2 = &b
}

func fn258(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = xs[:len(xs)-1]
	b := int8(n)
	g2 = &b
}

func fn259(n int, bs []byte) {
	a := int8(n)
	g1 = &a
	gx = bs[0] + bs[1]
	b := int8(n)
	g2 = &b
}

func fn260(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = xs[0] + xs[1]
	b := int8(n)
	g2 = &b
}

func fn261(n int, p *int) {
	a := int8(n)
	g1 = &a
	gx = p == &gi
	b := int8(n)
	g2 = &b
}

func fn262(n int, bs []byte) {
	a := int8(n)
	g1 = &a
	gx = len(string(bs))
	b := int8(n)
	g2 = &b
}

func fn263(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = len([]rune(s))
	b := int8(n)
	g2 = &b
}

func fn264(n int, xs []int) {
	a := int8(n)
	g1 = &a
	gx = cap(append(xs, 1))
	b := int8(n)
	g2 = &b
}

func fn266(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = []byte("abc" + s)
	b := int8(n)
	g2 = &b
}

func fn267(n int, b8 uint8) {
	a := int8(n)
	g1 = &a
	gx = string([]byte{1, b8})
	b := int8(n)
	g2 = &b
}

func fn268(n int, tp *T) {
	a := int8(n)
	g1 = &a
	gx = tp.t2().a
	b := int8(n)
	g2 = &b
}

func fn269(n int, s string) {
	a := int8(n)
	g1 = &a
	gx = many(n, s)
	b := int8(n)
	g2 = &b
}

func fn270(n int) {
	a := int8(n)
	g1 = &a
	gx = many()
	b := int8(n)
	g2 = &b
}

func fn271(n int, x any) {
	a := int8(n)
	g1 = &a
	gx = many(x)
	b := int8(n)
	g2 = &b
}

func fn272(n int, xs2 []any) {
	a := int8(n)
	g1 = &a
	gx = many(xs2...)
	b := int8(n)
	g2 = &b
}

func fn273(n int) {
	a := int8(n)
	g1 = &a
	gx = two3(two2())
	b := int8(n)
	g2 = &b
}

