package p

// One statement each that tells something, and the same questions behind it.

import (
	"math"
	"math/bits"
)

type P struct{ a, b int }
type Q struct {
	p *int
	s string
	x any
}
type One [1]int
type W struct{ a, b, c, d, e int }
type I interface{ M() }

func (*P) M() {}

var (
	gx  any
	gn  int
	gp  *int
	gs  string
	gz  P
	gl  []int
	gf  float64
	gq  bool
	_   = math.Pi
	_   = bits.UintSize
)

//go:noinline
func far(n int) int { return gn + n }

//go:noinline
func more() bool { return gn > 0 }

//go:noinline
func some() *int { return gp }

func id[X any](x X) X { return x }

func abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
}

func or(p *int) *int {
	if p == nil {
		return &gn
	}
	return p
}

func firstOf(s []int) int {
	if len(s) == 0 {
		return -1
	}
	return s[0]
}

func is(x any) bool {
	_, ok := x.(int)
	return ok
}

func isP(x any) bool {
	_, ok := x.(*int)
	return ok
}

func of0(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	p = r
	if p != r {
		gx = new(int)
	}
	if p == nil {
		gx = new(int8)
	}
	if z.p == nil {
		gx = new(int16)
	}
	if x != any(p) {
		gx = new(int32)
	}
	if t == nil {
		gx = new(string)
	}
	if f == nil {
		gx = new(float64)
	}
	if cap(l) > 3 {
		gx = new(uint)
	}
	if x == nil {
		gx = new(int)
	}
	if z.s == "" {
		gx = new(int8)
	}
}

func of1(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	p = nil
	if z.p == nil {
		gx = new(int)
	}
	if p == nil {
		gx = new(int8)
	}
	if l == nil {
		gx = new(int16)
	}
	if p != r {
		gx = new(int32)
	}
	if m == nil {
		gx = new(string)
	}
	if z.x == nil {
		gx = new(float64)
	}
	if x != any(p) {
		gx = new(uint)
	}
	if t == nil {
		gx = new(int)
	}
	if f == nil {
		gx = new(int8)
	}
}

func of2(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	gp = p; r = gp
	if p != r {
		gn++
	}
	if p == nil {
		gx = new(int8)
	}
	if z.p == nil {
		gx = new(int16)
	}
	if x != any(p) {
		gx = new(int32)
	}
	if t == nil {
		gx = new(string)
	}
	if f == nil {
		gx = new(float64)
	}
	if cap(l) > 3 {
		gx = new(uint)
	}
	if x == nil {
		gx = new(int)
	}
	if z.s == "" {
		gx = new(int8)
	}
}

func of3(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	p = m[1]
	if p != r {
		gx = new(int)
	}
	if z.p == nil {
		gx = new(int8)
	}
	if m == nil {
		gx = new(int16)
	}
	if x != any(p) {
		gx = new(int32)
	}
	if p == nil {
		gx = new(string)
	}
	if l == nil {
		gx = new(float64)
	}
	if isP(x) {
		gx = new(uint)
	}
	if z.x == nil {
		gx = new(int)
	}
	if len(l) == 0 {
		gx = new(int8)
	}
}

func of4(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	if p != r {return}
	if p != r {
		gx = new(int)
	}
	if p == nil {
		gx = new(int8)
	}
	if z.p == nil {
		gx = new(int16)
	}
	if x != any(p) {
		gx = new(int32)
	}
	if t == nil {
		gx = new(string)
	}
	if f == nil {
		gx = new(float64)
	}
	if cap(l) > 3 {
		gx = new(uint)
	}
	if x == nil {
		gx = new(int)
	}
	if z.s == "" {
		gx = new(int8)
	}
}

func of5(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	if q {p = &gn} else {p = new(int)}
	if p != r {
		gx = new(int)
	}
	if z.p == nil {
		gx = new(int8)
	}
	if x != any(p) {
		gx = new(int16)
	}
	if p == nil {
		gx = new(int32)
	}
	if cap(l) > 3 {
		gx = new(string)
	}
	if x == nil {
		gx = new(float64)
	}
	if z.s == "" {
		gx = new(uint)
	}
	if e == nil {
		gx = new(int)
	}
	if x == any(3) {
		gx = new(int8)
	}
}

func of6(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	_ = *p
	if z.p == nil {
		gx = new(int)
	}
	if x != any(p) {
		gx = new(int8)
	}
	if p == nil {
		gx = new(int16)
	}
	if p != r {
		gx = new(int32)
	}
	if m == nil {
		gx = new(string)
	}
	if z.x == nil {
		gx = new(float64)
	}
	if len(l) == 0 {
		gx = new(uint)
	}
	if is(x) {
		gx = new(int)
	}
	if t == nil {
		gx = new(int8)
	}
}

func of7(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	gn = *p + *r
	if p != r {
		gx = new(int)
	}
	if z.p == nil {
		gx = new(int8)
	}
	if x != any(p) {
		gx = new(int16)
	}
	if p == nil {
		gx = new(int32)
	}
	if cap(l) > 3 {
		gx = new(string)
	}
	if x == nil {
		gx = new(float64)
	}
	if z.s == "" {
		gx = new(uint)
	}
	if e == nil {
		gx = new(int)
	}
	if x == any(3) {
		gx = new(int8)
	}
}

func of8(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	z = Q{}
	if z.p == nil {
		gx = new(int)
	}
	if z.x == nil {
		gx = new(int8)
	}
	if z.s == "" {
		gx = new(int16)
	}
	if m == nil {
		gx = new(int32)
	}
	if x != any(p) {
		gx = new(string)
	}
	if len(l) == 0 {
		gx = new(float64)
	}
	if is(x) {
		gx = new(uint)
	}
	if p == nil {
		gx = new(int)
	}
	if t == nil {
		gx = new(int8)
	}
}

func of9(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	z.s = ""
	if z.s == "" {
		gx = new(int)
	}
	if z.p == nil {
		gx = new(int8)
	}
	if z.x == nil {
		gx = new(int16)
	}
	if cap(l) > 3 {
		gx = new(int32)
	}
	if x == nil {
		gx = new(string)
	}
	if e == nil {
		gx = new(float64)
	}
	if x == any(3) {
		gx = new(uint)
	}
	if i == nil {
		gx = new(int)
	}
	if l == nil {
		gx = new(int8)
	}
}

func of10(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	w := z; w.p = nil; z = w
	if z.p == nil {
		gx = new(int)
	}
	if z.x == nil {
		gx = new(int8)
	}
	if p == nil {
		gx = new(int16)
	}
	if m == nil {
		gx = new(int32)
	}
	if x != any(p) {
		gx = new(string)
	}
	if t == nil {
		gx = new(float64)
	}
	if f == nil {
		gx = new(uint)
	}
	if x == nil {
		gx = new(int)
	}
	if z.s == "" {
		gx = new(int8)
	}
}

func of11(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	t = &P{}
	if t == nil {
		gx = new(int)
	}
	if cap(l) > 3 {
		gx = new(int8)
	}
	if x == nil {
		gx = new(int16)
	}
	if z.s == "" {
		gx = new(int32)
	}
	if e == nil {
		gx = new(string)
	}
	if x == any(3) {
		gx = new(float64)
	}
	if i == nil {
		gx = new(uint)
	}
	if l == nil {
		gx = new(int)
	}
	if isP(x) {
		gx = new(int8)
	}
}

func of12(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	_ = t.a
	if t == nil {
		gx = new(int)
	}
	if z.p == nil {
		gx = new(int8)
	}
	if m == nil {
		gx = new(int16)
	}
	if z.x == nil {
		gx = new(int32)
	}
	if x != any(p) {
		gx = new(string)
	}
	if len(l) == 0 {
		gx = new(float64)
	}
	if is(x) {
		gx = new(uint)
	}
	if p == nil {
		gx = new(int)
	}
	if f == nil {
		gx = new(int8)
	}
}

func of13(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	i = &P{}
	if i == nil {
		gx = new(int)
	}
	if cap(l) > 3 {
		gx = new(int8)
	}
	if x == nil {
		gx = new(int16)
	}
	if z.s == "" {
		gx = new(int32)
	}
	if e == nil {
		gx = new(string)
	}
	if x == any(3) {
		gx = new(float64)
	}
	if l == nil {
		gx = new(uint)
	}
	if isP(x) {
		gx = new(int)
	}
	if p != r {
		gx = new(int8)
	}
}

func of14(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	x = nil
	if z.x == nil {
		gx = new(int)
	}
	if x == nil {
		gx = new(int8)
	}
	if z.p == nil {
		gx = new(int16)
	}
	if m == nil {
		gx = new(int32)
	}
	if x != any(p) {
		gx = new(string)
	}
	if is(x) {
		gx = new(float64)
	}
	if p == nil {
		gx = new(uint)
	}
	if t == nil {
		gx = new(int)
	}
	if f == nil {
		gx = new(int8)
	}
}

func of15(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	x = i
	if x == nil {
		gx = new(int)
	}
	if x == any(3) {
		gx = new(int8)
	}
	if i == nil {
		gx = new(int16)
	}
	if isP(x) {
		gx = new(int32)
	}
	if z.x == nil {
		gx = new(string)
	}
	if x != any(p) {
		gx = new(float64)
	}
	if is(x) {
		gx = new(uint)
	}
	if cap(l) > 3 {
		gx = new(int)
	}
	if z.s == "" {
		gx = new(int8)
	}
}

func of16(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	x = z
	if z.x == nil {
		gx = new(int)
	}
	if z.p == nil {
		gx = new(int8)
	}
	if x != any(p) {
		gx = new(int16)
	}
	if is(x) {
		gx = new(int32)
	}
	if x == nil {
		gx = new(string)
	}
	if z.s == "" {
		gx = new(float64)
	}
	if x == any(3) {
		gx = new(uint)
	}
	if isP(x) {
		gx = new(int)
	}
	if m == nil {
		gx = new(int8)
	}
}

func of17(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	if x == nil {return}
	if x == nil {
		gx = new(int)
	}
	if z.x == nil {
		gx = new(int8)
	}
	if e == nil {
		gx = new(int16)
	}
	if x == any(3) {
		gx = new(int32)
	}
	if i == nil {
		gx = new(string)
	}
	if l == nil {
		gx = new(float64)
	}
	if isP(x) {
		gx = new(uint)
	}
	if z.p == nil {
		gx = new(int)
	}
	if m == nil {
		gx = new(int8)
	}
}

func of18(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	if q {x = 3} else {x = 4}
	if z.x == nil {
		gx = new(int)
	}
	if x != any(p) {
		gx = new(int8)
	}
	if is(x) {
		gx = new(int16)
	}
	if x == nil {
		gx = new(int32)
	}
	if x == any(3) {
		gx = new(string)
	}
	if isP(x) {
		gx = new(float64)
	}
	if z.p == nil {
		gx = new(uint)
	}
	if m == nil {
		gx = new(int)
	}
	if len(l) == 0 {
		gx = new(int8)
	}
}

func of19(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	_ = x.(*int)
	if x == nil {
		gn++
	}
	if x == any(3) {
		gx = new(int8)
	}
	if isP(x) {
		gx = new(int16)
	}
	if z.x == nil {
		gx = new(int32)
	}
	if x != any(p) {
		gx = new(string)
	}
	if is(x) {
		gx = new(float64)
	}
	if cap(l) > 3 {
		gx = new(uint)
	}
	if z.s == "" {
		gx = new(int)
	}
	if e == nil {
		gx = new(int8)
	}
}

func of20(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	_, q = x.(int); if !q {return}
	if z.x == nil {
		gx = new(int)
	}
	if x != any(p) {
		gx = new(int8)
	}
	if is(x) {
		gx = new(int16)
	}
	if x == nil {
		gx = new(int32)
	}
	if x == any(3) {
		gx = new(string)
	}
	if isP(x) {
		gx = new(float64)
	}
	if z.p == nil {
		gx = new(uint)
	}
	if m == nil {
		gx = new(int)
	}
	if len(l) == 0 {
		gx = new(int8)
	}
}

func of21(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	i, q = x.(I)
	if x == nil {
		gx = new(int)
	}
	if x == any(3) {
		gx = new(int8)
	}
	if i == nil {
		gx = new(int16)
	}
	if isP(x) {
		gx = new(int32)
	}
	if z.x == nil {
		gx = new(string)
	}
	if x != any(p) {
		gx = new(float64)
	}
	if is(x) {
		gx = new(uint)
	}
	if cap(l) > 3 {
		gx = new(int)
	}
	if z.s == "" {
		gx = new(int8)
	}
}

func of22(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	switch x.(type) {case nil: return}
	if z.x == nil {
		gx = new(int)
	}
	if x == nil {
		gx = new(int8)
	}
	if z.p == nil {
		gx = new(int16)
	}
	if m == nil {
		gx = new(int32)
	}
	if x != any(p) {
		gx = new(string)
	}
	if is(x) {
		gx = new(float64)
	}
	if p == nil {
		gx = new(uint)
	}
	if t == nil {
		gx = new(int)
	}
	if f == nil {
		gx = new(int8)
	}
}

func of23(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	switch v := x.(type) {case I: i = v; default: return}
	if x == nil {
		gx = new(int)
	}
	if x == any(3) {
		gx = new(int8)
	}
	if i == nil {
		gx = new(int16)
	}
	if isP(x) {
		gx = new(int32)
	}
	if z.x == nil {
		gx = new(string)
	}
	if x != any(p) {
		gx = new(float64)
	}
	if is(x) {
		gx = new(uint)
	}
	if cap(l) > 3 {
		gx = new(int)
	}
	if z.s == "" {
		gx = new(int8)
	}
}

func of24(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	if x != any(3) {return}
	if x != any(p) {
		gx = new(int)
	}
	if x == any(3) {
		gx = new(int8)
	}
	if z.x == nil {
		gx = new(int16)
	}
	if is(x) {
		gx = new(int32)
	}
	if x == nil {
		gx = new(string)
	}
	if isP(x) {
		gx = new(float64)
	}
	if z.p == nil {
		gx = new(uint)
	}
	if m == nil {
		gx = new(int)
	}
	if len(l) == 0 {
		gx = new(int8)
	}
}

func of25(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	l = []int{}
	if cap(l) > 3 {
		gx = new(int)
	}
	if l == nil {
		gx = new(int8)
	}
	if len(l) == 0 {
		gx = new(int16)
	}
	if x == nil {
		gx = new(int32)
	}
	if z.s == "" {
		gx = new(string)
	}
	if e == nil {
		gx = new(float64)
	}
	if x == any(3) {
		gx = new(uint)
	}
	if i == nil {
		gx = new(int)
	}
	if isP(x) {
		gx = new(int8)
	}
}

func of26(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	l = make([]int, 0, 8)
	if len(l) == 0 {
		gx = new(int)
	}
	if cap(l) > 3 {
		gx = new(int8)
	}
	if l == nil {
		gx = new(int16)
	}
	if z.p == nil {
		gx = new(int32)
	}
	if m == nil {
		gx = new(string)
	}
	if z.x == nil {
		gx = new(float64)
	}
	if x != any(p) {
		gx = new(uint)
	}
	if is(x) {
		gx = new(int)
	}
	if p == nil {
		gx = new(int8)
	}
}

func of27(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	l = l[:2:2]
	if cap(l) > 3 {
		gx = new(int)
	}
	if l == nil {
		gx = new(int8)
	}
	if len(l) == 0 {
		gx = new(int16)
	}
	if x == nil {
		gx = new(int32)
	}
	if z.s == "" {
		gx = new(string)
	}
	if e == nil {
		gx = new(float64)
	}
	if x == any(3) {
		gx = new(uint)
	}
	if i == nil {
		gx = new(int)
	}
	if isP(x) {
		gx = new(int8)
	}
}

func of28(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	l = append([]int(nil), l...)
	if l == nil {
		gx = new(int)
	}
	if z.p == nil {
		gx = new(int8)
	}
	if m == nil {
		gx = new(int16)
	}
	if z.x == nil {
		gx = new(int32)
	}
	if len(l) == 0 {
		gx = new(string)
	}
	if p == nil {
		gx = new(float64)
	}
	if t == nil {
		gx = new(uint)
	}
	if f == nil {
		gx = new(int)
	}
	if cap(l) > 3 {
		gx = new(int8)
	}
}

func of29(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	if len(l) == 0 {return}
	if len(l) == 0 {
		gx = new(int)
	}
	if cap(l) > 3 {
		gx = new(int8)
	}
	if l == nil {
		gx = new(int16)
	}
	if x == nil {
		gx = new(int32)
	}
	if z.s == "" {
		gx = new(string)
	}
	if e == nil {
		gx = new(float64)
	}
	if x == any(3) {
		gx = new(uint)
	}
	if i == nil {
		gx = new(int)
	}
	if isP(x) {
		gx = new(int8)
	}
}

func of30(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	if cap(l) < 4 {return}
	if cap(l) > 3 {
		gx = new(int)
	}
	if len(l) == 0 {
		gx = new(int8)
	}
	if l == nil {
		gx = new(int16)
	}
	if z.p == nil {
		gx = new(int32)
	}
	if m == nil {
		gx = new(string)
	}
	if z.x == nil {
		gx = new(float64)
	}
	if x != any(p) {
		gx = new(uint)
	}
	if is(x) {
		gx = new(int)
	}
	if p == nil {
		gx = new(int8)
	}
}

func of31(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	_ = [4]int(l)
	if cap(l) > 3 {
		gx = new(int)
	}
	if l == nil {
		gx = new(int8)
	}
	if len(l) == 0 {
		gn++
	}
	if x == nil {
		gx = new(int32)
	}
	if z.s == "" {
		gx = new(string)
	}
	if e == nil {
		gx = new(float64)
	}
	if x == any(3) {
		gx = new(uint)
	}
	if i == nil {
		gx = new(int)
	}
	if isP(x) {
		gx = new(int8)
	}
}

func of32(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	for range l {return}
	if len(l) == 0 {
		gx = new(int)
	}
	if cap(l) > 3 {
		gx = new(int8)
	}
	if l == nil {
		gx = new(int16)
	}
	if z.p == nil {
		gx = new(int32)
	}
	if m == nil {
		gx = new(string)
	}
	if z.x == nil {
		gx = new(float64)
	}
	if x != any(p) {
		gx = new(uint)
	}
	if is(x) {
		gx = new(int)
	}
	if p == nil {
		gx = new(int8)
	}
}

func of33(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	m = map[int]*int{}
	if m == nil {
		gn++
	}
	if cap(l) > 3 {
		gx = new(int8)
	}
	if x == nil {
		gx = new(int16)
	}
	if z.s == "" {
		gx = new(int32)
	}
	if e == nil {
		gx = new(string)
	}
	if x == any(3) {
		gx = new(float64)
	}
	if i == nil {
		gx = new(uint)
	}
	if l == nil {
		gx = new(int)
	}
	if isP(x) {
		gx = new(int8)
	}
}

func of34(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	if m == nil {return}
	if m == nil {
		gx = new(int)
	}
	if z.p == nil {
		gx = new(int8)
	}
	if z.x == nil {
		gx = new(int16)
	}
	if p == nil {
		gx = new(int32)
	}
	if t == nil {
		gx = new(string)
	}
	if f == nil {
		gx = new(float64)
	}
	if x == nil {
		gx = new(uint)
	}
	if e == nil {
		gx = new(int)
	}
	if i == nil {
		gx = new(int8)
	}
}

func of35(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	for _, p = range m {gn++}
	if p != r {
		gx = new(int)
	}
	if z.p == nil {
		gx = new(int8)
	}
	if m == nil {
		gx = new(int16)
	}
	if x != any(p) {
		gx = new(int32)
	}
	if p == nil {
		gx = new(string)
	}
	if cap(l) > 3 {
		gx = new(float64)
	}
	if x == nil {
		gx = new(uint)
	}
	if z.s == "" {
		gx = new(int)
	}
	if e == nil {
		gx = new(int8)
	}
}

func of36(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	f = func() {gn++}; f()
	if f == nil {
		gx = new(int)
	}
	if z.p == nil {
		gx = new(int8)
	}
	if m == nil {
		gx = new(int16)
	}
	if z.x == nil {
		gx = new(int32)
	}
	if x != any(p) {
		gx = new(string)
	}
	if len(l) == 0 {
		gx = new(float64)
	}
	if is(x) {
		gx = new(uint)
	}
	if p == nil {
		gx = new(int)
	}
	if t == nil {
		gx = new(int8)
	}
}

func of37(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	go f()
	if f == nil {
		gx = new(int)
	}
	if cap(l) > 3 {
		gx = new(int8)
	}
	if x == nil {
		gx = new(int16)
	}
	if z.s == "" {
		gx = new(int32)
	}
	if e == nil {
		gx = new(string)
	}
	if x == any(3) {
		gx = new(float64)
	}
	if i == nil {
		gx = new(uint)
	}
	if l == nil {
		gx = new(int)
	}
	if isP(x) {
		gx = new(int8)
	}
}

func of38(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	if e != nil {return}
	if e == nil {
		gx = new(int)
	}
	if z.p == nil {
		gx = new(int8)
	}
	if m == nil {
		gx = new(int16)
	}
	if z.x == nil {
		gx = new(int32)
	}
	if p == nil {
		gx = new(string)
	}
	if t == nil {
		gx = new(float64)
	}
	if f == nil {
		gx = new(uint)
	}
	if x == nil {
		gx = new(int)
	}
	if i == nil {
		gx = new(int8)
	}
}

func of39(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	for p != nil {p = some()}
	if z.p == nil {
		gx = new(int)
	}
	if p == nil {
		gx = new(int8)
	}
	if x == nil {
		gx = new(int16)
	}
	if e == nil {
		gx = new(int32)
	}
	if i == nil {
		gx = new(string)
	}
	if l == nil {
		gx = new(float64)
	}
	if p != r {
		gx = new(uint)
	}
	if m == nil {
		gx = new(int)
	}
	if z.x == nil {
		gx = new(int8)
	}
}

func of40(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	if q {goto L}; p = &gn; L:
	if z.p == nil {
		gx = new(int)
	}
	if x != any(p) {
		gx = new(int8)
	}
	if p == nil {
		gx = new(int16)
	}
	if p != r {
		gx = new(int32)
	}
	if m == nil {
		gx = new(string)
	}
	if z.x == nil {
		gx = new(float64)
	}
	if len(l) == 0 {
		gx = new(uint)
	}
	if is(x) {
		gx = new(int)
	}
	if t == nil {
		gx = new(int8)
	}
}

func of41(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	p, x = nil, p
	if x == nil {
		gx = new(int)
	}
	if z.p == nil {
		gx = new(int8)
	}
	if z.x == nil {
		gx = new(int16)
	}
	if x != any(p) {
		gx = new(int32)
	}
	if p == nil {
		gx = new(string)
	}
	if e == nil {
		gx = new(float64)
	}
	if x == any(3) {
		gx = new(uint)
	}
	if i == nil {
		gx = new(int)
	}
	if l == nil {
		gx = new(int8)
	}
}

func of42(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	v := x != nil; if !v {return}
	if z.x == nil {
		gx = new(int)
	}
	if x == nil {
		gx = new(int8)
	}
	if z.p == nil {
		gx = new(int16)
	}
	if m == nil {
		gx = new(int32)
	}
	if x != any(p) {
		gx = new(string)
	}
	if is(x) {
		gx = new(float64)
	}
	if p == nil {
		gx = new(uint)
	}
	if t == nil {
		gx = new(int)
	}
	if f == nil {
		gx = new(int8)
	}
}

func of43(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	func() {p = nil}()
	if z.p == nil {
		gx = new(int)
	}
	if p == nil {
		gx = new(int8)
	}
	if x == nil {
		gx = new(int16)
	}
	if e == nil {
		gx = new(int32)
	}
	if i == nil {
		gx = new(string)
	}
	if l == nil {
		gx = new(float64)
	}
	if p != r {
		gx = new(uint)
	}
	if m == nil {
		gx = new(int)
	}
	if z.x == nil {
		gx = new(int8)
	}
}

func of44(p, r *int, z Q, t *P, x any, i I, l []int, m map[int]*int, q bool, f func(), e error) {
	p = id(&gn)
	if z.p == nil {
		gx = new(int)
	}
	if x != any(p) {
		gx = new(int8)
	}
	if p == nil {
		gx = new(int16)
	}
	if p != r {
		gx = new(int32)
	}
	if m == nil {
		gx = new(string)
	}
	if z.x == nil {
		gx = new(float64)
	}
	if len(l) == 0 {
		gx = new(uint)
	}
	if is(x) {
		gx = new(int)
	}
	if t == nil {
		gx = new(int8)
	}
}
