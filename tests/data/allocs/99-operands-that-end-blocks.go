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

func fn1(n int, m int) {
	a := int8(n)
	g1 = &a
	_ = n/m
	b := int8(n)
	g2 = &b
}

func fn2(n int, m int) {
	a := int8(n)
	g1 = &a
	_ = n%m
	b := int8(n)
	g2 = &b
}

func fn3(n int, m int) {
	a := int8(n)
	g1 = &a
	_ = n<<m
	b := int8(n)
	g2 = &b
}

func fn4(n int, u uint) {
	a := int8(n)
	g1 = &a
	_ = n>>u
	b := int8(n)
	g2 = &b
}

func fn5(n int, u uint) {
	a := int8(n)
	g1 = &a
	_ = n<<u
	b := int8(n)
	g2 = &b
}

func fn6(n int) {
	a := int8(n)
	g1 = &a
	_ = n<<3
	b := int8(n)
	g2 = &b
}

func fn7(n int, u uint, v uint) {
	a := int8(n)
	g1 = &a
	_ = u/v
	b := int8(n)
	g2 = &b
}

func fn8(n int) {
	a := int8(n)
	g1 = &a
	_ = n/3
	b := int8(n)
	g2 = &b
}

func fn9(n int, m int) {
	a := int8(n)
	g1 = &a
	_ = n&m
	b := int8(n)
	g2 = &b
}

func fn10(n int) {
	a := int8(n)
	g1 = &a
	_ = -n
	b := int8(n)
	g2 = &b
}

func fn11(n int, xs []int) {
	a := int8(n)
	g1 = &a
	_ = xs[n]
	b := int8(n)
	g2 = &b
}

func fn12(n int, xs []int) {
	a := int8(n)
	g1 = &a
	_ = xs[2]
	b := int8(n)
	g2 = &b
}

func fn13(n int, a4 [4]int) {
	a := int8(n)
	g1 = &a
	_ = a4[n]
	b := int8(n)
	g2 = &b
}

func fn14(n int, a4 [4]int) {
	a := int8(n)
	g1 = &a
	_ = a4[n&3]
	b := int8(n)
	g2 = &b
}

func fn15(n int, a4 [4]int, u uint) {
	a := int8(n)
	g1 = &a
	_ = a4[u&3]
	b := int8(n)
	g2 = &b
}

func fn16(n int, b8 uint8) {
	a := int8(n)
	g1 = &a
	_ = w[b8]
	b := int8(n)
	g2 = &b
}

func fn17(n int) {
	a := int8(n)
	g1 = &a
	_ = w[n]
	b := int8(n)
	g2 = &b
}

func fn18(n int, pa *[4]int) {
	a := int8(n)
	g1 = &a
	_ = pa[n]
	b := int8(n)
	g2 = &b
}

func fn19(n int, pa *[4]int) {
	a := int8(n)
	g1 = &a
	_ = pa[n&3]
	b := int8(n)
	g2 = &b
}

func fn20(n int, pa *[4]int) {
	a := int8(n)
	g1 = &a
	_ = pa[1]
	b := int8(n)
	g2 = &b
}

func fn21(n int, p *int) {
	a := int8(n)
	g1 = &a
	_ = *p
	b := int8(n)
	g2 = &b
}

func fn22(n int, p *int) {
	a := int8(n)
	g1 = &a
	_ = p == nil
	b := int8(n)
	g2 = &b
}

func fn23(n int, xs []int) {
	a := int8(n)
	g1 = &a
	_ = len(xs)
	b := int8(n)
	g2 = &b
}

func fn24(n int, xs []int) {
	a := int8(n)
	g1 = &a
	_ = cap(xs)
	b := int8(n)
	g2 = &b
}

func fn25(n int, s string) {
	a := int8(n)
	g1 = &a
	_ = len(s)
	b := int8(n)
	g2 = &b
}

func fn26(n int, s string) {
	a := int8(n)
	g1 = &a
	_ = s[n]
	b := int8(n)
	g2 = &b
}

func fn27(n int, s string) {
	a := int8(n)
	g1 = &a
	_ = s[2]
	b := int8(n)
	g2 = &b
}

func fn28(n int) {
	a := int8(n)
	g1 = &a
	_ = "abcd"[n]
	b := int8(n)
	g2 = &b
}

func fn30(n int, s string) {
	a := int8(n)
	g1 = &a
	_ = s[n:]
	b := int8(n)
	g2 = &b
}

func fn31(n int, s string) {
	a := int8(n)
	g1 = &a
	_ = s[:n]
	b := int8(n)
	g2 = &b
}

func fn32(n int, s string) {
	a := int8(n)
	g1 = &a
	_ = s[1:]
	b := int8(n)
	g2 = &b
}

func fn33(n int, s string, m int) {
	a := int8(n)
	g1 = &a
	_ = s[n:m]
	b := int8(n)
	g2 = &b
}

func fn34(n int, xs []int) {
	a := int8(n)
	g1 = &a
	_ = xs[n:]
	b := int8(n)
	g2 = &b
}

func fn35(n int, xs []int) {
	a := int8(n)
	g1 = &a
	_ = xs[:n]
	b := int8(n)
	g2 = &b
}

func fn36(n int, xs []int, m int) {
	a := int8(n)
	g1 = &a
	_ = xs[n:m]
	b := int8(n)
	g2 = &b
}

func fn37(n int, xs []int, m int) {
	a := int8(n)
	g1 = &a
	_ = xs[:n:m]
	b := int8(n)
	g2 = &b
}

func fn38(n int, xs []int) {
	a := int8(n)
	g1 = &a
	_ = xs[:]
	b := int8(n)
	g2 = &b
}

func fn39(n int, pa *[4]int) {
	a := int8(n)
	g1 = &a
	_ = pa[:]
	b := int8(n)
	g2 = &b
}

func fn40(n int, pa *[4]int) {
	a := int8(n)
	g1 = &a
	_ = pa[n:]
	b := int8(n)
	g2 = &b
}

func fn41(n int, pa *[4]int) {
	a := int8(n)
	g1 = &a
	_ = pa[:n]
	b := int8(n)
	g2 = &b
}

func fn42(n int) {
	a := int8(n)
	g1 = &a
	_ = w[:]
	b := int8(n)
	g2 = &b
}

func fn43(n int) {
	a := int8(n)
	g1 = &a
	_ = w2[:n]
	b := int8(n)
	g2 = &b
}

func fn44(n int, xs []int) {
	a := int8(n)
	g1 = &a
	_ = [4]int(xs)
	b := int8(n)
	g2 = &b
}

func fn45(n int, xs []int) {
	a := int8(n)
	g1 = &a
	_ = (*[4]int)(xs)
	b := int8(n)
	g2 = &b
}

func fn46(n int, xs []int) {
	a := int8(n)
	g1 = &a
	_ = [0]int(xs)
	b := int8(n)
	g2 = &b
}

func fn47(n int, bs []byte) {
	a := int8(n)
	g1 = &a
	_ = string(bs)
	b := int8(n)
	g2 = &b
}

func fn48(n int, s string) {
	a := int8(n)
	g1 = &a
	_ = []byte(s)
	b := int8(n)
	g2 = &b
}

func fn49(n int, s string) {
	a := int8(n)
	g1 = &a
	_ = []rune(s)
	b := int8(n)
	g2 = &b
}

func fn50(n int, rs []rune) {
	a := int8(n)
	g1 = &a
	_ = string(rs)
	b := int8(n)
	g2 = &b
}

func fn51(n int) {
	a := int8(n)
	g1 = &a
	_ = string(rune(n))
	b := int8(n)
	g2 = &b
}

func fn52(n int, s string, t string) {
	a := int8(n)
	g1 = &a
	_ = s+t
	b := int8(n)
	g2 = &b
}

func fn53(n int, s string, t string) {
	a := int8(n)
	g1 = &a
	_ = s+"x"+t
	b := int8(n)
	g2 = &b
}

func fn54(n int, s string, t string) {
	a := int8(n)
	g1 = &a
	_ = s == t
	b := int8(n)
	g2 = &b
}

func fn55(n int, s string, t string) {
	a := int8(n)
	g1 = &a
	_ = s < t
	b := int8(n)
	g2 = &b
}

func fn56(n int, s string) {
	a := int8(n)
	g1 = &a
	_ = s == "abc"
	b := int8(n)
	g2 = &b
}

func fn57(n int, s string) {
	a := int8(n)
	g1 = &a
	_ = s == "a longer text than sixteen bytes"
	b := int8(n)
	g2 = &b
}

func fn58(n int, s string) {
	a := int8(n)
	g1 = &a
	_ = s != ""
	b := int8(n)
	g2 = &b
}

func fn59(n int, bs []byte, s string) {
	a := int8(n)
	g1 = &a
	_ = string(bs) == s
	b := int8(n)
	g2 = &b
}

func fn60(n int, mm map[int]int) {
	a := int8(n)
	g1 = &a
	_ = mm[n]
	b := int8(n)
	g2 = &b
}

func fn61(n int, ms map[string]int, s string) {
	a := int8(n)
	g1 = &a
	_ = ms[s]
	b := int8(n)
	g2 = &b
}

func fn62(n int, ms map[string]int, bs []byte) {
	a := int8(n)
	g1 = &a
	_ = ms[string(bs)]
	b := int8(n)
	g2 = &b
}

func fn63(n int, mk map[K]int, m int) {
	a := int8(n)
	g1 = &a
	_ = mk[K{n, m}]
	b := int8(n)
	g2 = &b
}

func fn64(n int, mk map[K]int, k K) {
	a := int8(n)
	g1 = &a
	_ = mk[k]
	b := int8(n)
	g2 = &b
}

func fn65(n int, mx map[any]int, x any) {
	a := int8(n)
	g1 = &a
	_ = mx[x]
	b := int8(n)
	g2 = &b
}

func fn66(n int, mf map[float64]int, fl float64) {
	a := int8(n)
	g1 = &a
	_ = mf[fl]
	b := int8(n)
	g2 = &b
}

func fn67(n int, m8 map[uint8]int, b8 uint8) {
	a := int8(n)
	g1 = &a
	_ = m8[b8]
	b := int8(n)
	g2 = &b
}

func fn68(n int, mp map[*int]int, p *int) {
	a := int8(n)
	g1 = &a
	_ = mp[p]
	b := int8(n)
	g2 = &b
}

func fn69(n int, mm map[int]int) {
	a := int8(n)
	g1 = &a
	_ = len(mm)
	b := int8(n)
	g2 = &b
}

func fn70(n int, x any) {
	a := int8(n)
	g1 = &a
	_ = x.(int)
	b := int8(n)
	g2 = &b
}

func fn71(n int, x any) {
	a := int8(n)
	g1 = &a
	_ = x.(string)
	b := int8(n)
	g2 = &b
}

func fn72(n int, x any) {
	a := int8(n)
	g1 = &a
	_ = x.(*int)
	b := int8(n)
	g2 = &b
}

func fn73(n int, x any) {
	a := int8(n)
	g1 = &a
	_ = x.(error)
	b := int8(n)
	g2 = &b
}

func fn74(n int, x any) {
	a := int8(n)
	g1 = &a
	_ = x.(I)
	b := int8(n)
	g2 = &b
}

func fn75(n int, i I) {
	a := int8(n)
	g1 = &a
	_ = i.(*T)
	b := int8(n)
	g2 = &b
}

func fn76(n int, e error) {
	a := int8(n)
	g1 = &a
	_ = e.(E)
	b := int8(n)
	g2 = &b
}

func fn77(n int, x any) {
	a := int8(n)
	g1 = &a
	_ = x.(K)
	b := int8(n)
	g2 = &b
}

func fn78(n int, x any) {
	a := int8(n)
	g1 = &a
	_ = x.(func())
	b := int8(n)
	g2 = &b
}

func fn79(n int, x any, y any) {
	a := int8(n)
	g1 = &a
	_ = x == y
	b := int8(n)
	g2 = &b
}

func fn80(n int, x any) {
	a := int8(n)
	g1 = &a
	_ = x == nil
	b := int8(n)
	g2 = &b
}

func fn81(n int, x any) {
	a := int8(n)
	g1 = &a
	_ = x == any(n)
	b := int8(n)
	g2 = &b
}

func fn82(n int, x any, p *int) {
	a := int8(n)
	g1 = &a
	_ = x == any(p)
	b := int8(n)
	g2 = &b
}

func fn83(n int, e error) {
	a := int8(n)
	g1 = &a
	_ = e == io
	b := int8(n)
	g2 = &b
}

func fn84(n int, i I, i2 I) {
	a := int8(n)
	g1 = &a
	_ = i == i2
	b := int8(n)
	g2 = &b
}

func fn85(n int, e error, e2 error) {
	a := int8(n)
	g1 = &a
	_ = e == e2
	b := int8(n)
	g2 = &b
}

func fn86(n int, x any) {
	a := int8(n)
	g1 = &a
	_ = x == any("a")
	b := int8(n)
	g2 = &b
}

func fn87(n int) {
	a := int8(n)
	g1 = &a
	_ = any(n)
	b := int8(n)
	g2 = &b
}

func fn88(n int, s string) {
	a := int8(n)
	g1 = &a
	_ = any(s)
	b := int8(n)
	g2 = &b
}

func fn89(n int, b8 uint8) {
	a := int8(n)
	g1 = &a
	_ = any(b8)
	b := int8(n)
	g2 = &b
}

func fn90(n int, p *int) {
	a := int8(n)
	g1 = &a
	_ = any(p)
	b := int8(n)
	g2 = &b
}

func fn91(n int, k K) {
	a := int8(n)
	g1 = &a
	_ = any(k)
	b := int8(n)
	g2 = &b
}

func fn92(n int, xs []int) {
	a := int8(n)
	g1 = &a
	_ = any(xs)
	b := int8(n)
	g2 = &b
}

func fn93(n int, fl float64) {
	a := int8(n)
	g1 = &a
	_ = any(fl)
	b := int8(n)
	g2 = &b
}

func fn94(n int, q bool) {
	a := int8(n)
	g1 = &a
	_ = any(q)
	b := int8(n)
	g2 = &b
}

func fn95(n int, a4 [4]int) {
	a := int8(n)
	g1 = &a
	_ = any(a4)
	b := int8(n)
	g2 = &b
}

func fn96(n int, e error) {
	a := int8(n)
	g1 = &a
	_ = any(e)
	b := int8(n)
	g2 = &b
}

func fn97(n int) {
	a := int8(n)
	g1 = &a
	_ = any(1)
	b := int8(n)
	g2 = &b
}

func fn98(n int) {
	a := int8(n)
	g1 = &a
	_ = any("x")
	b := int8(n)
	g2 = &b
}

func fn99(n int) {
	a := int8(n)
	g1 = &a
	_ = any(struct{}{})
	b := int8(n)
	g2 = &b
}

func fn100(n int, ev E) {
	a := int8(n)
	g1 = &a
	_ = error(ev)
	b := int8(n)
	g2 = &b
}

func fn101(n int, tp *T) {
	a := int8(n)
	g1 = &a
	_ = I(tp)
	b := int8(n)
	g2 = &b
}

func fn102(n int, i I) {
	a := int8(n)
	g1 = &a
	_ = any(i)
	b := int8(n)
	g2 = &b
}

func fn103(n int, e error) {
	a := int8(n)
	g1 = &a
	_ = e.Error()
	b := int8(n)
	g2 = &b
}

func fn104(n int, i I) {
	a := int8(n)
	g1 = &a
	_ = i.Far()
	b := int8(n)
	g2 = &b
}

func fn105(n int, f func(int) int) {
	a := int8(n)
	g1 = &a
	_ = f(n)
	b := int8(n)
	g2 = &b
}

func fn106(n int) {
	a := int8(n)
	g1 = &a
	_ = far(n)
	b := int8(n)
	g2 = &b
}

func fn107(n int) {
	a := int8(n)
	g1 = &a
	_ = inl(n)
	b := int8(n)
	g2 = &b
}

func fn108(n int, m int) {
	a := int8(n)
	g1 = &a
	_ = inl2(n, m)
	b := int8(n)
	g2 = &b
}

func fn109(n int) {
	a := int8(n)
	g1 = &a
	_ = inlLoop(n)
	b := int8(n)
	g2 = &b
}

func fn110(n int) {
	a := int8(n)
	g1 = &a
	_ = inlPanic(n)
	b := int8(n)
	g2 = &b
}

func fn111(n int, tp *T) {
	a := int8(n)
	g1 = &a
	_ = tp.Far()
	b := int8(n)
	g2 = &b
}
