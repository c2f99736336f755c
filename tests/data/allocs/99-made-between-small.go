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
	g1 = new(int8)
	z := n/m
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn2(n int, m int) {
	g1 = new(int8)
	z := n%m
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn3(n int, m int) {
	g1 = new(int8)
	z := n<<m
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn4(n int, u uint) {
	g1 = new(int8)
	z := n>>u
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn5(n int, u uint) {
	g1 = new(int8)
	z := n<<u
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn6(n int) {
	g1 = new(int8)
	z := n<<3
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn7(n int, u uint, v uint) {
	g1 = new(int8)
	z := u/v
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn8(n int) {
	g1 = new(int8)
	z := n/3
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn9(n int, m int) {
	g1 = new(int8)
	z := n&m
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn10(n int) {
	g1 = new(int8)
	z := -n
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn11(n int, xs []int) {
	g1 = new(int8)
	z := xs[n]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn12(n int, xs []int) {
	g1 = new(int8)
	z := xs[2]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn13(n int, a4 [4]int) {
	g1 = new(int8)
	z := a4[n]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn14(n int, a4 [4]int) {
	g1 = new(int8)
	z := a4[n&3]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn15(n int, a4 [4]int, u uint) {
	g1 = new(int8)
	z := a4[u&3]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn16(n int, b8 uint8) {
	g1 = new(int8)
	z := w[b8]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn17(n int) {
	g1 = new(int8)
	z := w[n]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn18(n int, pa *[4]int) {
	g1 = new(int8)
	z := pa[n]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn19(n int, pa *[4]int) {
	g1 = new(int8)
	z := pa[n&3]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn20(n int, pa *[4]int) {
	g1 = new(int8)
	z := pa[1]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn21(n int, p *int) {
	g1 = new(int8)
	z := *p
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn22(n int, p *int) {
	g1 = new(int8)
	z := p == nil
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn23(n int, xs []int) {
	g1 = new(int8)
	z := len(xs)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn24(n int, xs []int) {
	g1 = new(int8)
	z := cap(xs)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn25(n int, s string) {
	g1 = new(int8)
	z := len(s)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn26(n int, s string) {
	g1 = new(int8)
	z := s[n]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn27(n int, s string) {
	g1 = new(int8)
	z := s[2]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn28(n int) {
	g1 = new(int8)
	z := "abcd"[n]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn30(n int, s string) {
	g1 = new(int8)
	z := s[n:]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn31(n int, s string) {
	g1 = new(int8)
	z := s[:n]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn32(n int, s string) {
	g1 = new(int8)
	z := s[1:]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn33(n int, s string, m int) {
	g1 = new(int8)
	z := s[n:m]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn34(n int, xs []int) {
	g1 = new(int8)
	z := xs[n:]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn35(n int, xs []int) {
	g1 = new(int8)
	z := xs[:n]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn36(n int, xs []int, m int) {
	g1 = new(int8)
	z := xs[n:m]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn37(n int, xs []int, m int) {
	g1 = new(int8)
	z := xs[:n:m]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn38(n int, xs []int) {
	g1 = new(int8)
	z := xs[:]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn39(n int, pa *[4]int) {
	g1 = new(int8)
	z := pa[:]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn40(n int, pa *[4]int) {
	g1 = new(int8)
	z := pa[n:]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn41(n int, pa *[4]int) {
	g1 = new(int8)
	z := pa[:n]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn42(n int) {
	g1 = new(int8)
	z := w[:]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn43(n int) {
	g1 = new(int8)
	z := w2[:n]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn44(n int, xs []int) {
	g1 = new(int8)
	z := [4]int(xs)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn45(n int, xs []int) {
	g1 = new(int8)
	z := (*[4]int)(xs)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn46(n int, xs []int) {
	g1 = new(int8)
	z := [0]int(xs)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn47(n int, bs []byte) {
	g1 = new(int8)
	z := string(bs)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn48(n int, s string) {
	g1 = new(int8)
	z := []byte(s)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn49(n int, s string) {
	g1 = new(int8)
	z := []rune(s)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn50(n int, rs []rune) {
	g1 = new(int8)
	z := string(rs)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn51(n int) {
	g1 = new(int8)
	z := string(rune(n))
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn52(n int, s string, t string) {
	g1 = new(int8)
	z := s+t
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn53(n int, s string, t string) {
	g1 = new(int8)
	z := s+"x"+t
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn54(n int, s string, t string) {
	g1 = new(int8)
	z := s == t
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn55(n int, s string, t string) {
	g1 = new(int8)
	z := s < t
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn56(n int, s string) {
	g1 = new(int8)
	z := s == "abc"
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn57(n int, s string) {
	g1 = new(int8)
	z := s == "a longer text than sixteen bytes"
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn58(n int, s string) {
	g1 = new(int8)
	z := s != ""
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn59(n int, bs []byte, s string) {
	g1 = new(int8)
	z := string(bs) == s
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn60(n int, mm map[int]int) {
	g1 = new(int8)
	z := mm[n]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn61(n int, ms map[string]int, s string) {
	g1 = new(int8)
	z := ms[s]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn62(n int, ms map[string]int, bs []byte) {
	g1 = new(int8)
	z := ms[string(bs)]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn63(n int, mk map[K]int, m int) {
	g1 = new(int8)
	z := mk[K{n, m}]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn64(n int, mk map[K]int, k K) {
	g1 = new(int8)
	z := mk[k]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn65(n int, mx map[any]int, x any) {
	g1 = new(int8)
	z := mx[x]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn66(n int, mf map[float64]int, fl float64) {
	g1 = new(int8)
	z := mf[fl]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn67(n int, m8 map[uint8]int, b8 uint8) {
	g1 = new(int8)
	z := m8[b8]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn68(n int, mp map[*int]int, p *int) {
	g1 = new(int8)
	z := mp[p]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn69(n int, mm map[int]int) {
	g1 = new(int8)
	z := len(mm)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn70(n int, x any) {
	g1 = new(int8)
	z := x.(int)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn71(n int, x any) {
	g1 = new(int8)
	z := x.(string)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn72(n int, x any) {
	g1 = new(int8)
	z := x.(*int)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn73(n int, x any) {
	g1 = new(int8)
	z := x.(error)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn74(n int, x any) {
	g1 = new(int8)
	z := x.(I)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn75(n int, i I) {
	g1 = new(int8)
	z := i.(*T)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn76(n int, e error) {
	g1 = new(int8)
	z := e.(E)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn77(n int, x any) {
	g1 = new(int8)
	z := x.(K)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn78(n int, x any) {
	g1 = new(int8)
	z := x.(func())
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn79(n int, x any, y any) {
	g1 = new(int8)
	z := x == y
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn80(n int, x any) {
	g1 = new(int8)
	z := x == nil
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn81(n int, x any) {
	g1 = new(int8)
	z := x == any(n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn82(n int, x any, p *int) {
	g1 = new(int8)
	z := x == any(p)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn83(n int, e error) {
	g1 = new(int8)
	z := e == io
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn84(n int, i I, i2 I) {
	g1 = new(int8)
	z := i == i2
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn85(n int, e error, e2 error) {
	g1 = new(int8)
	z := e == e2
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn86(n int, x any) {
	g1 = new(int8)
	z := x == any("a")
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn87(n int) {
	g1 = new(int8)
	z := any(n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn88(n int, s string) {
	g1 = new(int8)
	z := any(s)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn89(n int, b8 uint8) {
	g1 = new(int8)
	z := any(b8)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn90(n int, p *int) {
	g1 = new(int8)
	z := any(p)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn91(n int, k K) {
	g1 = new(int8)
	z := any(k)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn92(n int, xs []int) {
	g1 = new(int8)
	z := any(xs)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn93(n int, fl float64) {
	g1 = new(int8)
	z := any(fl)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn94(n int, q bool) {
	g1 = new(int8)
	z := any(q)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn95(n int, a4 [4]int) {
	g1 = new(int8)
	z := any(a4)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn96(n int, e error) {
	g1 = new(int8)
	z := any(e)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn97(n int) {
	g1 = new(int8)
	z := any(1)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn98(n int) {
	g1 = new(int8)
	z := any("x")
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn99(n int) {
	g1 = new(int8)
	z := any(struct{}{})
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn100(n int, ev E) {
	g1 = new(int8)
	z := error(ev)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn101(n int, tp *T) {
	g1 = new(int8)
	z := I(tp)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn102(n int, i I) {
	g1 = new(int8)
	z := any(i)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn103(n int, e error) {
	g1 = new(int8)
	z := e.Error()
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn104(n int, i I) {
	g1 = new(int8)
	z := i.Far()
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn105(n int, f func(int) int) {
	g1 = new(int8)
	z := f(n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn106(n int) {
	g1 = new(int8)
	z := far(n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn107(n int) {
	g1 = new(int8)
	z := inl(n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn108(n int, m int) {
	g1 = new(int8)
	z := inl2(n, m)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn109(n int) {
	g1 = new(int8)
	z := inlLoop(n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn110(n int) {
	g1 = new(int8)
	z := inlPanic(n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn111(n int, tp *T) {
	g1 = new(int8)
	z := tp.Far()
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn112(n int, tp *T) {
	g1 = new(int8)
	z := tp.Near()
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn113(n int, t0 T) {
	g1 = new(int8)
	z := t0.Near()
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn114(n int, tp *T) {
	g1 = new(int8)
	z := tp.Near
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn115(n int, tp *T) {
	g1 = new(int8)
	z := tp.Far
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn116(n int, i I) {
	g1 = new(int8)
	z := i.Far
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn117(n int, t0 T) {
	g1 = new(int8)
	z := t0.Near
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn118(n int, t0 T) {
	g1 = new(int8)
	z := T.Near(t0)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn119(n int) {
	g1 = new(int8)
	z := far
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn120(n int) {
	g1 = new(int8)
	z := func() int { return 1 }
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn121(n int) {
	g1 = new(int8)
	z := func() int { return n }
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn122(n int) {
	g1 = new(int8)
	z := func() int { return n }()
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn123(n int, m int) {
	g1 = new(int8)
	z := func(n int) int { return n / m }(m)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn124(n int, c chan int) {
	g1 = new(int8)
	z := <-c
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn125(n int, c chan int) {
	g1 = new(int8)
	z := len(c)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn126(n int, c chan int) {
	g1 = new(int8)
	z := cap(c)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn127(n int) {
	g1 = new(int8)
	z := make(chan int)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn128(n int) {
	g1 = new(int8)
	z := make(chan int, n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn129(n int) {
	g1 = new(int8)
	z := make([]int, 3)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn130(n int) {
	g1 = new(int8)
	z := make([]int, n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn131(n int, m int) {
	g1 = new(int8)
	z := make([]int, n, m)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn132(n int) {
	g1 = new(int8)
	z := make([]int, 0, 3)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn133(n int) {
	g1 = new(int8)
	z := make(map[int]int)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn134(n int) {
	g1 = new(int8)
	z := make(map[int]int, n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn135(n int) {
	g1 = new(int8)
	z := make(map[int]int, 100)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn136(n int) {
	g1 = new(int8)
	z := new(int)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn137(n int) {
	g1 = new(int8)
	z := new(n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn138(n int) {
	g1 = new(int8)
	z := new([200]int)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn139(n int) {
	g1 = new(int8)
	z := new(struct{})
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn140(n int) {
	g1 = new(int8)
	z := &T{}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn141(n int) {
	g1 = new(int8)
	z := &T{a: n}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn142(n int, m int) {
	g1 = new(int8)
	z := T{a: n, b: m}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn143(n int, xs []int, m int) {
	g1 = new(int8)
	z := T{a: xs[n], b: m/n}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn144(n int, m int) {
	g1 = new(int8)
	z := K{n, m}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn145(n int, m int) {
	g1 = new(int8)
	z := K{n/m, 1}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn146(n int) {
	g1 = new(int8)
	z := []int{1, 2, 3}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn147(n int, m int) {
	g1 = new(int8)
	z := []int{n, m}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn148(n int, m int) {
	g1 = new(int8)
	z := []int{n / m, 2}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn149(n int, s string) {
	g1 = new(int8)
	z := []any{n, s}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn150(n int, s string, t string) {
	g1 = new(int8)
	z := []string{s, t}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn151(n int, m int) {
	g1 = new(int8)
	z := [2]int{n, m}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn152(n int) {
	g1 = new(int8)
	z := [4]int{2: n}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn153(n int) {
	g1 = new(int8)
	z := [4]int{}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn154(n int, s string) {
	g1 = new(int8)
	z := [...]string{s, "a"}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn155(n int) {
	g1 = new(int8)
	z := map[int]int{}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn156(n int) {
	g1 = new(int8)
	z := map[int]int{1: 2}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn157(n int, m int) {
	g1 = new(int8)
	z := map[int]int{n: m}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn158(n int) {
	g1 = new(int8)
	z := map[string]int{"a": 1, "b": n}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn159(n int) {
	g1 = new(int8)
	z := map[K]int{{1, 2}: n}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn160(n int, xs []int) {
	g1 = new(int8)
	z := append(xs, n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn161(n int, xs []int, m int) {
	g1 = new(int8)
	z := append(xs, n, m)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn162(n int, xs []int, ys []int) {
	g1 = new(int8)
	z := append(xs, ys...)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn163(n int, xs []int, ys []int) {
	g1 = new(int8)
	z := append(xs[:n], ys...)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn164(n int, bs []byte, s string) {
	g1 = new(int8)
	z := append(bs, s...)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn165(n int, xs []int) {
	g1 = new(int8)
	z := append(xs[:0:0], n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn166(n int, ys []int) {
	g1 = new(int8)
	z := append([]int(nil), ys...)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn167(n int) {
	g1 = new(int8)
	z := append([]int{}, n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn168(n int, xs []int) {
	g1 = new(int8)
	z := append(xs, make([]int, n)...)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn169(n int, xs []int) {
	g1 = new(int8)
	z := append(xs)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn170(n int, xs []int, ys []int) {
	g1 = new(int8)
	z := copy(xs, ys)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn171(n int, bs []byte, s string) {
	g1 = new(int8)
	z := copy(bs, s)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn172(n int, ps []*int, ps2 []*int) {
	g1 = new(int8)
	z := copy(ps, ps2)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn173(n int, xs []int) {
	g1 = new(int8)
	z := copy(xs, xs[1:])
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn174(n int, m int) {
	g1 = new(int8)
	z := min(n, m)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn176(n int, s string, t string) {
	g1 = new(int8)
	z := min(s, t)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn177(n int) {
	g1 = new(int8)
	z := min(n, 3)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn178(n int, q bool, r bool) {
	g1 = new(int8)
	z := q && r
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn179(n int, q bool, m int) {
	g1 = new(int8)
	z := q && n/m > 1
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn180(n int, q bool, xs []int) {
	g1 = new(int8)
	z := q || xs[n] > 1
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn181(n int, q bool) {
	g1 = new(int8)
	z := q && far(n) > 1
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn182(n int, q bool, s string, t string) {
	g1 = new(int8)
	z := q || s == t
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn183(n int, q bool) {
	g1 = new(int8)
	z := !q
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn184(n int, m int) {
	g1 = new(int8)
	z := n < m && m < 3
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn185(n int, m int, xs []int) {
	g1 = new(int8)
	z := n < m || xs[0] > 1
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn186(n int, fl float64, fl2 float64) {
	g1 = new(int8)
	z := fl < fl2
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn187(n int, fl float64, fl2 float64) {
	g1 = new(int8)
	z := fl / fl2
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn188(n int, fl float64, fl2 float64) {
	g1 = new(int8)
	z := fl * fl2
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn189(n int, fl float64) {
	g1 = new(int8)
	z := int(fl)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn191(n int, fl float64) {
	g1 = new(int8)
	z := float32(fl)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn193(n int, fl float64, fl2 float64) {
	g1 = new(int8)
	z := complex(fl, fl2)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn194(n int, co complex128) {
	g1 = new(int8)
	z := real(co)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn195(n int, co complex128, co2 complex128) {
	g1 = new(int8)
	z := co == co2
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn196(n int, co complex128, co2 complex128) {
	g1 = new(int8)
	z := co * co2
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn197(n int, co complex128, co2 complex128) {
	g1 = new(int8)
	z := co / co2
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn198(n int, k K, k2 K) {
	g1 = new(int8)
	z := k == k2
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn199(n int, k K) {
	g1 = new(int8)
	z := k == K{1, 2}
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn200(n int, a4 [4]int, b4 [4]int) {
	g1 = new(int8)
	z := a4 == b4
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn201(n int, st ST, st2 ST) {
	g1 = new(int8)
	z := st == st2
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn202(n int, a1 [1]int, a12 [1]int) {
	g1 = new(int8)
	z := a1 == a12
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn203(n int, sx SX, sx2 SX) {
	g1 = new(int8)
	z := sx == sx2
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn204(n int, bg BG, bg2 BG) {
	g1 = new(int8)
	z := bg == bg2
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn205(n int, bg BG) {
	g1 = new(int8)
	z := bg
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn206(n int, k K) {
	g1 = new(int8)
	z := k
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn207(n int, st ST) {
	g1 = new(int8)
	z := st
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn208(n int, a4 [4]int) {
	g1 = new(int8)
	z := a4
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn209(n int, fl float64) {
	g1 = new(int8)
	z := math.Sqrt(fl)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn210(n int, fl float64) {
	g1 = new(int8)
	z := math.Abs(fl)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn213(n int, u uint) {
	g1 = new(int8)
	z := bits.Len(u)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn214(n int, u uint) {
	g1 = new(int8)
	z := bits.TrailingZeros(u)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn216(n int, p *int) {
	g1 = new(int8)
	z := unsafe.Slice(p, n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn217(n int, bs []byte) {
	g1 = new(int8)
	z := unsafe.String(&bs[0], n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn218(n int, s string) {
	g1 = new(int8)
	z := unsafe.StringData(s)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn219(n int, xs []int) {
	g1 = new(int8)
	z := unsafe.SliceData(xs)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn220(n int, p *int) {
	g1 = new(int8)
	z := unsafe.Add(unsafe.Pointer(p), n&7)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn221(n int, tp *T) {
	g1 = new(int8)
	z := *tp
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn222(n int, tp *T) {
	g1 = new(int8)
	z := tp.a
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn223(n int, tp *T) {
	g1 = new(int8)
	z := tp.s
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn224(n int, tp *T) {
	g1 = new(int8)
	z := &tp.a
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn225(n int, xs []int) {
	g1 = new(int8)
	z := &xs[n]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn226(n int, pa *[4]int) {
	g1 = new(int8)
	z := &pa[1]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn227(n int, pa *[4]int) {
	g1 = new(int8)
	z := &pa[n]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn228(n int, pp **int) {
	g1 = new(int8)
	z := *pp
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn229(n int, pp **int) {
	g1 = new(int8)
	z := **pp
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn230(n int, tp *T) {
	g1 = new(int8)
	z := (*tp).b
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn231(n int, tq T) {
	g1 = new(int8)
	z := tq.t.a
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn232(n int) {
	g1 = new(int8)
	z := recover()
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn233(n int) {
	g1 = new(int8)
	z := atomic.LoadInt64(&g64)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn234(n int) {
	g1 = new(int8)
	z := atomic.AddInt64(&g64, 1)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn235(n int, t0 T) {
	g1 = new(int8)
	z := any(t0)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn236(n int, bg BG) {
	g1 = new(int8)
	z := any(bg)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn237(n int, ptrs struct{ a, b *int }) {
	g1 = new(int8)
	z := any(ptrs)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn238(n int) {
	g1 = new(int8)
	z := idg(n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn239(n int, s string) {
	g1 = new(int8)
	z := idg(s)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn240(n int) {
	g1 = new(int8)
	z := anyOf(n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn241(n int, k K) {
	g1 = new(int8)
	z := anyOf(k)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn242(n int) {
	g1 = new(int8)
	z := zero[int]()
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn243(n int) {
	g1 = new(int8)
	z := zero[K]()
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn244(n int) {
	g1 = new(int8)
	z := zero[any]()
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn245(n int, x any) {
	g1 = new(int8)
	z := asg[int](x)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn246(n int, x any) {
	g1 = new(int8)
	z := asg[error](x)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn247(n int, m int) {
	g1 = new(int8)
	z := min(n, m, 3)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn248(n int) {
	g1 = new(int8)
	z := u8(n)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn249(n int) {
	g1 = new(int8)
	z := n == 3
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn250(n int, q bool, r bool) {
	g1 = new(int8)
	z := q == r
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn251(n int, xs []int) {
	g1 = new(int8)
	z := xs == nil
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn252(n int, mm map[int]int) {
	g1 = new(int8)
	z := mm == nil
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn253(n int, f func(int) int) {
	g1 = new(int8)
	z := f == nil
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn254(n int, c chan int) {
	g1 = new(int8)
	z := c == nil
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn255(n int, s string) {
	g1 = new(int8)
	z := string(s[1])
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn256(n int, s string) {
	g1 = new(int8)
	z := s[len(s)-1]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn257(n int, xs []int) {
	g1 = new(int8)
	z := xs[len(xs)-1]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn258(n int, xs []int) {
	g1 = new(int8)
	z := xs[:len(xs)-1]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn259(n int, bs []byte) {
	g1 = new(int8)
	z := bs[0] + bs[1]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn260(n int, xs []int) {
	g1 = new(int8)
	z := xs[0] + xs[1]
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn261(n int, p *int) {
	g1 = new(int8)
	z := p == &gi
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn262(n int, bs []byte) {
	g1 = new(int8)
	z := len(string(bs))
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn263(n int, s string) {
	g1 = new(int8)
	z := len([]rune(s))
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn264(n int, xs []int) {
	g1 = new(int8)
	z := cap(append(xs, 1))
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn265(n int) {
	g1 = new(int8)
	z := []byte("abc")
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn266(n int, s string) {
	g1 = new(int8)
	z := []byte("abc" + s)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn267(n int, b8 uint8) {
	g1 = new(int8)
	z := string([]byte{1, b8})
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn268(n int, tp *T) {
	g1 = new(int8)
	z := tp.t2().a
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn269(n int, s string) {
	g1 = new(int8)
	z := many(n, s)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn270(n int) {
	g1 = new(int8)
	z := many()
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn271(n int, x any) {
	g1 = new(int8)
	z := many(x)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn272(n int, xs2 []any) {
	g1 = new(int8)
	z := many(xs2...)
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

func fn273(n int) {
	g1 = new(int8)
	z := two3(two2())
	g2 = new(int8(n))
	gx = &z
	g1 = new(int8)
}

