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

func of0(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	s = ""
	if s == "" {
		gx = new(int)
	}
	if len(s) == 1 {
		gx = new(int8)
	}
	if s == "a" {
		gx = new(int16)
	}
	if s < "b" {
		gx = new(int32)
	}
	if s != t {
		gx = new(string)
	}
	if f > 1 {
		gx = new(float64)
	}
	if q == r {
		gx = new(uint)
	}
	if o[0] == 3 {
		gx = new(int)
	}
	if k == 0 {
		gx = new(int8)
	}
}

func of1(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	s = t
	if s != t {
		gx = new(int)
	}
	if s == "" {
		gx = new(int8)
	}
	if len(s) == 1 {
		gx = new(int16)
	}
	if s == "a" {
		gx = new(int32)
	}
	if s < "b" {
		gx = new(string)
	}
	if q {
		gx = new(float64)
	}
	if o == (One{3}) {
		gx = new(uint)
	}
	if w == (W{}) {
		gx = new(int)
	}
	if f > 1 {
		gx = new(int8)
	}
}

func of2(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	s += "a"
	if s == "a" {
		gx = new(int)
	}
	if s != t {
		gx = new(int8)
	}
	if s == "" {
		gx = new(int16)
	}
	if len(s) == 1 {
		gx = new(int32)
	}
	if a[0] == "a" {
		gx = new(string)
	}
	if z.a == 3 {
		gx = new(float64)
	}
	if a == c {
		gx = new(uint)
	}
	if string(b) == "a" {
		gx = new(int)
	}
	if s < "b" {
		gx = new(int8)
	}
}

func of3(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	s = s[1:]
	if s < "b" {
		gx = new(int)
	}
	if s != t {
		gx = new(int8)
	}
	if s == "" {
		gx = new(int16)
	}
	if len(s) == 1 {
		gx = new(int32)
	}
	if s == "a" {
		gx = new(string)
	}
	if h > 1 {
		gx = new(float64)
	}
	if z == (P{3, 4}) {
		gx = new(uint)
	}
	if w.b == 0 {
		gx = new(int)
	}
	if f < 0 {
		gx = new(int8)
	}
}

func of4(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	gs = s; t = gs
	if s != t {
		gn++
	}
	if s < "b" {
		gx = new(int8)
	}
	if s == "" {
		gx = new(int16)
	}
	if len(s) == 1 {
		gx = new(int32)
	}
	if s == "a" {
		gx = new(string)
	}
	if z.a == 3 {
		gx = new(float64)
	}
	if a == c {
		gx = new(uint)
	}
	if string(b) == "a" {
		gx = new(int)
	}
	if h > 1 {
		gx = new(int8)
	}
}

func of5(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	if s != "" {return}
	if s == "a" {
		gx = new(int)
	}
	if s < "b" {
		gx = new(int8)
	}
	if s != t {
		gx = new(int16)
	}
	if s == "" {
		gx = new(int32)
	}
	if len(s) == 1 {
		gx = new(string)
	}
	if len(b) == 0 {
		gx = new(float64)
	}
	if f != f {
		gx = new(uint)
	}
	if z.a == 3 {
		gx = new(int)
	}
	if a == c {
		gx = new(int8)
	}
}

func of6(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	if len(s) == 0 {return}
	if len(s) == 1 {
		gx = new(int)
	}
	if len(b) == 0 {
		gx = new(int8)
	}
	if s == "a" {
		gx = new(int16)
	}
	if s < "b" {
		gx = new(int32)
	}
	if s != t {
		gx = new(string)
	}
	if s == "" {
		gx = new(float64)
	}
	if f == g {
		gx = new(uint)
	}
	if !q && r {
		gx = new(int)
	}
	if a[0] == "a" {
		gx = new(int8)
	}
}

func of7(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	if s != t {return}
	if s != t {
		gx = new(int)
	}
	if len(s) == 1 {
		gx = new(int8)
	}
	if s == "a" {
		gx = new(int16)
	}
	if s < "b" {
		gx = new(int32)
	}
	if s == "" {
		gx = new(string)
	}
	if o[0] == 3 {
		gx = new(float64)
	}
	if k == 0 {
		gx = new(uint)
	}
	if f == g {
		gx = new(int)
	}
	if !q && r {
		gx = new(int8)
	}
}

func of8(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	_ = s[0]
	if s == "" {
		gx = new(int)
	}
	if len(s) == 1 {
		gx = new(int8)
	}
	if s == "a" {
		gx = new(int16)
	}
	if s < "b" {
		gx = new(int32)
	}
	if s != t {
		gx = new(string)
	}
	if f > 1 {
		gx = new(float64)
	}
	if q == r {
		gx = new(uint)
	}
	if o[0] == 3 {
		gx = new(int)
	}
	if k == 0 {
		gx = new(int8)
	}
}

func of9(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	switch s {case "a", "b": default: return}
	if s == "a" {
		gx = new(int)
	}
	if string(b) == "a" {
		gx = new(int8)
	}
	if s < "b" {
		gx = new(int16)
	}
	if s == "" {
		gx = new(int32)
	}
	if len(s) == 1 {
		gx = new(string)
	}
	if a[0] == "a" {
		gx = new(float64)
	}
	if len(b) == 0 {
		gx = new(uint)
	}
	if z.a == 3 {
		gx = new(int)
	}
	if a == c {
		gx = new(int8)
	}
}

func of10(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	if q {s = ""} else {s = "a"}
	if s == "a" {
		gx = new(int)
	}
	if s != t {
		gx = new(int8)
	}
	if q {
		gx = new(int16)
	}
	if s == "" {
		gx = new(int32)
	}
	if q == r {
		gx = new(string)
	}
	if len(s) == 1 {
		gx = new(float64)
	}
	if !q && r {
		gx = new(uint)
	}
	if a[0] == "a" {
		gx = new(int)
	}
	if z.a == 3 {
		gx = new(int8)
	}
}

func of11(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	f = 1.5
	if f < 0 {
		gx = new(int)
	}
	if f > 1 {
		gx = new(int8)
	}
	if f == g {
		gx = new(int16)
	}
	if f != f {
		gx = new(int32)
	}
	if s < "b" {
		gx = new(string)
	}
	if h > 1 {
		gx = new(float64)
	}
	if z == (P{3, 4}) {
		gx = new(uint)
	}
	if w.b == 0 {
		gx = new(int)
	}
	if s != t {
		gx = new(int8)
	}
}

func of12(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	f = g
	if f == g {
		gx = new(int)
	}
	if f < 0 {
		gx = new(int8)
	}
	if f > 1 {
		gx = new(int16)
	}
	if f != f {
		gx = new(int32)
	}
	if z.a == 3 {
		gx = new(string)
	}
	if a == c {
		gx = new(float64)
	}
	if string(b) == "a" {
		gx = new(uint)
	}
	if s < "b" {
		gx = new(int)
	}
	if h > 1 {
		gx = new(int8)
	}
}

func of13(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	f = -g
	if f == g {
		gx = new(int)
	}
	if f != f {
		gx = new(int8)
	}
	if f < 0 {
		gx = new(int16)
	}
	if f > 1 {
		gx = new(int32)
	}
	if len(b) == 0 {
		gx = new(string)
	}
	if s == "a" {
		gx = new(float64)
	}
	if z.a == 3 {
		gx = new(uint)
	}
	if a == c {
		gx = new(int)
	}
	if string(b) == "a" {
		gx = new(int8)
	}
}

func of14(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	f = float64(len(s))
	if len(s) == 1 {
		gx = new(int)
	}
	if f == g {
		gx = new(int8)
	}
	if len(b) == 0 {
		gx = new(int16)
	}
	if s == "a" {
		gx = new(int32)
	}
	if f != f {
		gx = new(string)
	}
	if s < "b" {
		gx = new(float64)
	}
	if f < 0 {
		gx = new(uint)
	}
	if s != t {
		gx = new(int)
	}
	if s == "" {
		gx = new(int8)
	}
}

func of15(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	f = math.Abs(-2)
	if f == g {
		gx = new(int)
	}
	if f != f {
		gx = new(int8)
	}
	if f < 0 {
		gx = new(int16)
	}
	if f > 1 {
		gx = new(int32)
	}
	if o[0] == 3 {
		gx = new(string)
	}
	if k == 0 {
		gx = new(float64)
	}
	if len(s) == 1 {
		gx = new(uint)
	}
	if !q && r {
		gx = new(int)
	}
	if a[0] == "a" {
		gx = new(int8)
	}
}

func of16(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	f = math.NaN()
	if f > 1 {
		gx = new(int)
	}
	if f == g {
		gx = new(int8)
	}
	if f != f {
		gx = new(int16)
	}
	if f < 0 {
		gx = new(int32)
	}
	if s == "" {
		gx = new(string)
	}
	if q == r {
		gx = new(float64)
	}
	if o[0] == 3 {
		gx = new(uint)
	}
	if k == 0 {
		gx = new(int)
	}
	if len(s) == 1 {
		gx = new(int8)
	}
}

func of17(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	f = 1.5; g = f / 2; f = g
	if f == g {
		gx = new(int)
	}
	if f > 1 {
		gx = new(int8)
	}
	if f != f {
		gx = new(int16)
	}
	if f < 0 {
		gx = new(int32)
	}
	if q {
		gx = new(string)
	}
	if o == (One{3}) {
		gx = new(float64)
	}
	if w == (W{}) {
		gx = new(uint)
	}
	if s == "" {
		gx = new(int)
	}
	if q == r {
		gx = new(int8)
	}
}

func of18(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	h = 1.5
	if h > 1 {
		gx = new(int)
	}
	if w.b == 0 {
		gx = new(int8)
	}
	if f < 0 {
		gx = new(int16)
	}
	if s != t {
		gx = new(int32)
	}
	if q {
		gx = new(string)
	}
	if o == (One{3}) {
		gx = new(float64)
	}
	if w == (W{}) {
		gx = new(uint)
	}
	if s == "" {
		gx = new(int)
	}
	if f > 1 {
		gx = new(int8)
	}
}

func of19(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	f = 0.1; h = float32(f); f = float64(h)
	if h > 1 {
		gn++
	}
	if f < 0 {
		gn++
	}
	if f > 1 {
		gn++
	}
	if f == g {
		gx = new(int32)
	}
	if f != f {
		gn++
	}
	if s < "b" {
		gx = new(float64)
	}
	if z == (P{3, 4}) {
		gx = new(uint)
	}
	if w.b == 0 {
		gx = new(int)
	}
	if s != t {
		gx = new(int8)
	}
}

func of20(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	if f > 1 {return}
	if f < 0 {
		gx = new(int)
	}
	if f > 1 {
		gx = new(int8)
	}
	if f == g {
		gx = new(int16)
	}
	if f != f {
		gx = new(int32)
	}
	if z.a == 3 {
		gx = new(string)
	}
	if a == c {
		gx = new(float64)
	}
	if string(b) == "a" {
		gx = new(uint)
	}
	if s < "b" {
		gx = new(int)
	}
	if h > 1 {
		gx = new(int8)
	}
}

func of21(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	if !(f > 1) {return}
	if f != f {
		gx = new(int)
	}
	if f < 0 {
		gx = new(int8)
	}
	if f > 1 {
		gx = new(int16)
	}
	if f == g {
		gx = new(int32)
	}
	if len(b) == 0 {
		gx = new(string)
	}
	if s == "a" {
		gx = new(float64)
	}
	if z.a == 3 {
		gx = new(uint)
	}
	if a == c {
		gx = new(int)
	}
	if string(b) == "a" {
		gx = new(int8)
	}
}

func of22(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	if q {f = 1.5} else {f = 1.5}
	if f == g {
		gx = new(int)
	}
	if !q && r {
		gx = new(int8)
	}
	if f != f {
		gx = new(int16)
	}
	if f < 0 {
		gx = new(int32)
	}
	if q {
		gx = new(string)
	}
	if f > 1 {
		gx = new(float64)
	}
	if q == r {
		gx = new(uint)
	}
	if a[0] == "a" {
		gx = new(int)
	}
	if len(b) == 0 {
		gx = new(int8)
	}
}

func of23(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	f = 1e300; f *= 1e300
	if f == g {
		gx = new(int)
	}
	if f != f {
		gn++
	}
	if f < 0 {
		gn++
	}
	if f > 1 {
		gx = new(int32)
	}
	if o[0] == 3 {
		gx = new(string)
	}
	if k == 0 {
		gx = new(float64)
	}
	if len(s) == 1 {
		gx = new(uint)
	}
	if !q && r {
		gx = new(int)
	}
	if a[0] == "a" {
		gx = new(int8)
	}
}

func of24(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	q = true
	if q == r {
		gx = new(int)
	}
	if !q && r {
		gx = new(int8)
	}
	if q {
		gx = new(int16)
	}
	if s == "" {
		gx = new(int32)
	}
	if f > 1 {
		gx = new(string)
	}
	if o[0] == 3 {
		gx = new(float64)
	}
	if k == 0 {
		gx = new(uint)
	}
	if len(s) == 1 {
		gx = new(int)
	}
	if f == g {
		gx = new(int8)
	}
}

func of25(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	q = q && r
	if q == r {
		gx = new(int)
	}
	if !q && r {
		gx = new(int8)
	}
	if q {
		gx = new(int16)
	}
	if o == (One{3}) {
		gx = new(int32)
	}
	if w == (W{}) {
		gx = new(string)
	}
	if s == "" {
		gx = new(float64)
	}
	if f > 1 {
		gx = new(uint)
	}
	if o[0] == 3 {
		gx = new(int)
	}
	if k == 0 {
		gx = new(int8)
	}
}

func of26(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	q = len(s) > 0
	if len(s) == 1 {
		gx = new(int)
	}
	if s != t {
		gx = new(int8)
	}
	if q {
		gx = new(int16)
	}
	if s == "" {
		gx = new(int32)
	}
	if q == r {
		gx = new(string)
	}
	if !q && r {
		gx = new(float64)
	}
	if len(b) == 0 {
		gx = new(uint)
	}
	if s == "a" {
		gx = new(int)
	}
	if s < "b" {
		gx = new(int8)
	}
}

func of27(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	if q {return}
	if q {
		gx = new(int)
	}
	if q == r {
		gx = new(int8)
	}
	if !q && r {
		gx = new(int16)
	}
	if s < "b" {
		gx = new(int32)
	}
	if h > 1 {
		gx = new(string)
	}
	if z == (P{3, 4}) {
		gx = new(float64)
	}
	if w.b == 0 {
		gx = new(uint)
	}
	if f < 0 {
		gx = new(int)
	}
	if s != t {
		gx = new(int8)
	}
}

func of28(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	if q || r {return}
	if q == r {
		gx = new(int)
	}
	if !q && r {
		gx = new(int8)
	}
	if q {
		gx = new(int16)
	}
	if z.a == 3 {
		gx = new(int32)
	}
	if a == c {
		gx = new(string)
	}
	if string(b) == "a" {
		gx = new(float64)
	}
	if s < "b" {
		gx = new(uint)
	}
	if h > 1 {
		gx = new(int)
	}
	if z == (P{3, 4}) {
		gx = new(int8)
	}
}

func of29(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	q, r = r, q
	if q == r {
		gx = new(int)
	}
	if !q && r {
		gx = new(int8)
	}
	if q {
		gx = new(int16)
	}
	if len(b) == 0 {
		gx = new(int32)
	}
	if s == "a" {
		gx = new(string)
	}
	if f != f {
		gx = new(float64)
	}
	if z.a == 3 {
		gx = new(uint)
	}
	if a == c {
		gx = new(int)
	}
	if string(b) == "a" {
		gx = new(int8)
	}
}

func of30(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	for q {q = more()}
	if !q && r {
		gx = new(int)
	}
	if q {
		gx = new(int8)
	}
	if q == r {
		gx = new(int16)
	}
	if f == g {
		gx = new(int32)
	}
	if a[0] == "a" {
		gx = new(string)
	}
	if len(b) == 0 {
		gx = new(float64)
	}
	if s == "a" {
		gx = new(uint)
	}
	if f != f {
		gx = new(int)
	}
	if z.a == 3 {
		gx = new(int8)
	}
}

func of31(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	z = P{}
	if z.a == 3 {
		gx = new(int)
	}
	if z == (P{3, 4}) {
		gx = new(int8)
	}
	if o[0] == 3 {
		gx = new(int16)
	}
	if k == 0 {
		gx = new(int32)
	}
	if len(s) == 1 {
		gx = new(string)
	}
	if f == g {
		gx = new(float64)
	}
	if !q && r {
		gx = new(uint)
	}
	if a[0] == "a" {
		gx = new(int)
	}
	if len(b) == 0 {
		gx = new(int8)
	}
}

func of32(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	z = P{a: 3}
	if z.a == 3 {
		gx = new(int)
	}
	if a[0] == "a" {
		gx = new(int8)
	}
	if s == "a" {
		gx = new(int16)
	}
	if a == c {
		gx = new(int32)
	}
	if string(b) == "a" {
		gx = new(string)
	}
	if z == (P{3, 4}) {
		gx = new(float64)
	}
	if s == "" {
		gx = new(uint)
	}
	if f > 1 {
		gx = new(int)
	}
	if q == r {
		gx = new(int8)
	}
}

func of33(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	z.a++
	if z.a == 3 {
		gx = new(int)
	}
	if a[0] == "a" {
		gx = new(int8)
	}
	if s == "a" {
		gx = new(int16)
	}
	if a == c {
		gx = new(int32)
	}
	if string(b) == "a" {
		gx = new(string)
	}
	if z == (P{3, 4}) {
		gx = new(float64)
	}
	if q {
		gx = new(uint)
	}
	if o == (One{3}) {
		gx = new(int)
	}
	if w == (W{}) {
		gx = new(int8)
	}
}

func of34(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	gz = P{3, 4}; z = gz
	if z.a == 3 {
		gx = new(int)
	}
	if z == (P{3, 4}) {
		gx = new(int8)
	}
	if w.b == 0 {
		gx = new(int16)
	}
	if f < 0 {
		gx = new(int32)
	}
	if s != t {
		gx = new(string)
	}
	if q {
		gx = new(float64)
	}
	if o == (One{3}) {
		gx = new(uint)
	}
	if w == (W{}) {
		gx = new(int)
	}
	if s == "" {
		gx = new(int8)
	}
}

func of35(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	if z != (P{3, 4}) {return}
	if z == (P{3, 4}) {
		gx = new(int)
	}
	if z.a == 3 {
		gx = new(int8)
	}
	if s < "b" {
		gx = new(int16)
	}
	if h > 1 {
		gx = new(int32)
	}
	if w.b == 0 {
		gx = new(string)
	}
	if f < 0 {
		gx = new(float64)
	}
	if s != t {
		gx = new(uint)
	}
	if q {
		gx = new(int)
	}
	if o == (One{3}) {
		gx = new(int8)
	}
}

func of36(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	if q {z = P{}}
	if z.a == 3 {
		gx = new(int)
	}
	if z == (P{3, 4}) {
		gx = new(int8)
	}
	if q {
		gx = new(int16)
	}
	if q == r {
		gx = new(int32)
	}
	if !q && r {
		gx = new(string)
	}
	if a == c {
		gx = new(float64)
	}
	if string(b) == "a" {
		gx = new(uint)
	}
	if s < "b" {
		gx = new(int)
	}
	if h > 1 {
		gx = new(int8)
	}
}

func of37(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	o = One{}
	if o == (One{3}) {
		gn++
	}
	if o[0] == 3 {
		gn++
	}
	if len(b) == 0 {
		gx = new(int16)
	}
	if s == "a" {
		gx = new(int32)
	}
	if f != f {
		gx = new(string)
	}
	if z.a == 3 {
		gx = new(float64)
	}
	if a == c {
		gx = new(uint)
	}
	if string(b) == "a" {
		gx = new(int)
	}
	if s < "b" {
		gx = new(int8)
	}
}

func of38(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	o = One{gn}
	if o == (One{3}) {
		gx = new(int)
	}
	if o[0] == 3 {
		gx = new(int8)
	}
	if f == g {
		gx = new(int16)
	}
	if !q && r {
		gx = new(int32)
	}
	if a[0] == "a" {
		gx = new(string)
	}
	if len(b) == 0 {
		gx = new(float64)
	}
	if s == "a" {
		gx = new(uint)
	}
	if f != f {
		gx = new(int)
	}
	if z.a == 3 {
		gx = new(int8)
	}
}

func of39(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	a = [2]string{}
	if string(b) == "a" {
		gx = new(int)
	}
	if a[0] == "a" {
		gx = new(int8)
	}
	if s == "a" {
		gx = new(int16)
	}
	if z.a == 3 {
		gx = new(int32)
	}
	if a == c {
		gx = new(string)
	}
	if o[0] == 3 {
		gx = new(float64)
	}
	if k == 0 {
		gx = new(uint)
	}
	if len(s) == 1 {
		gx = new(int)
	}
	if f == g {
		gx = new(int8)
	}
}

func of40(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	a[0] = "a"
	if a[0] == "a" {
		gx = new(int)
	}
	if s == "a" {
		gx = new(int8)
	}
	if z.a == 3 {
		gx = new(int16)
	}
	if a == c {
		gx = new(int32)
	}
	if string(b) == "a" {
		gx = new(string)
	}
	if s == "" {
		gx = new(float64)
	}
	if f > 1 {
		gx = new(uint)
	}
	if q == r {
		gx = new(int)
	}
	if o[0] == 3 {
		gx = new(int8)
	}
}

func of41(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	if a[0] != "a" {return}
	if a[0] == "a" {
		gx = new(int)
	}
	if s == "a" {
		gx = new(int8)
	}
	if z.a == 3 {
		gx = new(int16)
	}
	if a == c {
		gx = new(int32)
	}
	if string(b) == "a" {
		gx = new(string)
	}
	if q {
		gx = new(float64)
	}
	if o == (One{3}) {
		gx = new(uint)
	}
	if w == (W{}) {
		gx = new(int)
	}
	if s == "" {
		gx = new(int8)
	}
}

func of42(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	w.b = 0
	if w.b == 0 {
		gx = new(int)
	}
	if w == (W{}) {
		gx = new(int8)
	}
	if len(b) == 0 {
		gx = new(int16)
	}
	if string(b) == "a" {
		gx = new(int32)
	}
	if s < "b" {
		gx = new(string)
	}
	if f < 0 {
		gx = new(float64)
	}
	if s != t {
		gx = new(uint)
	}
	if q {
		gx = new(int)
	}
	if o == (One{3}) {
		gx = new(int8)
	}
}

func of43(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	if w != (W{}) {return}
	if w.b == 0 {
		gx = new(int)
	}
	if w == (W{}) {
		gx = new(int8)
	}
	if s < "b" {
		gx = new(int16)
	}
	if h > 1 {
		gx = new(int32)
	}
	if z == (P{3, 4}) {
		gx = new(string)
	}
	if f < 0 {
		gx = new(float64)
	}
	if s != t {
		gx = new(uint)
	}
	if q {
		gx = new(int)
	}
	if o == (One{3}) {
		gx = new(int8)
	}
}

func of44(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	k = 1i
	if k == 0 {
		gn++
	}
	if z.a == 3 {
		gx = new(int8)
	}
	if a == c {
		gx = new(int16)
	}
	if string(b) == "a" {
		gx = new(int32)
	}
	if s < "b" {
		gx = new(string)
	}
	if h > 1 {
		gx = new(float64)
	}
	if z == (P{3, 4}) {
		gx = new(uint)
	}
	if w.b == 0 {
		gx = new(int)
	}
	if f < 0 {
		gx = new(int8)
	}
}

func of45(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	f = imag(1i)
	if f != f {
		gx = new(int)
	}
	if f < 0 {
		gx = new(int8)
	}
	if f > 1 {
		gx = new(int16)
	}
	if f == g {
		gx = new(int32)
	}
	if len(b) == 0 {
		gx = new(string)
	}
	if s == "a" {
		gx = new(float64)
	}
	if z.a == 3 {
		gx = new(uint)
	}
	if a == c {
		gx = new(int)
	}
	if string(b) == "a" {
		gx = new(int8)
	}
}

func of46(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	b = []byte("a")
	if string(b) == "a" {
		gx = new(int)
	}
	if a[0] == "a" {
		gx = new(int8)
	}
	if len(b) == 0 {
		gx = new(int16)
	}
	if s == "a" {
		gx = new(int32)
	}
	if z.a == 3 {
		gx = new(string)
	}
	if a == c {
		gx = new(float64)
	}
	if s < "b" {
		gx = new(uint)
	}
	if w.b == 0 {
		gx = new(int)
	}
	if f == g {
		gx = new(int8)
	}
}

func of47(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	b = append(b, 'a')
	if string(b) == "a" {
		gx = new(int)
	}
	if a[0] == "a" {
		gx = new(int8)
	}
	if len(b) == 0 {
		gx = new(int16)
	}
	if s == "a" {
		gx = new(int32)
	}
	if z.a == 3 {
		gx = new(string)
	}
	if a == c {
		gx = new(float64)
	}
	if s < "b" {
		gx = new(uint)
	}
	if w.b == 0 {
		gx = new(int)
	}
	if o[0] == 3 {
		gx = new(int8)
	}
}

func of48(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	if string(b) != "a" {return}
	if string(b) == "a" {
		gx = new(int)
	}
	if a[0] == "a" {
		gx = new(int8)
	}
	if len(b) == 0 {
		gn++
	}
	if s == "a" {
		gx = new(int32)
	}
	if z.a == 3 {
		gx = new(string)
	}
	if a == c {
		gx = new(float64)
	}
	if s < "b" {
		gx = new(uint)
	}
	if w.b == 0 {
		gx = new(int)
	}
	if s == "" {
		gx = new(int8)
	}
}

func of49(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	copy(b, "a")
	if string(b) == "a" {
		gx = new(int)
	}
	if a[0] == "a" {
		gx = new(int8)
	}
	if len(b) == 0 {
		gx = new(int16)
	}
	if s == "a" {
		gx = new(int32)
	}
	if z.a == 3 {
		gx = new(string)
	}
	if a == c {
		gx = new(float64)
	}
	if s < "b" {
		gx = new(uint)
	}
	if w.b == 0 {
		gx = new(int)
	}
	if q {
		gx = new(int8)
	}
}

func of50(s, t string, f, g float64, h float32, q, r bool, z P, o One, a, c [2]string, w W, k complex128, b []byte) {
	s = string(rune(97))
	if s != t {
		gx = new(int)
	}
	if s == "" {
		gx = new(int8)
	}
	if len(s) == 1 {
		gx = new(int16)
	}
	if s == "a" {
		gx = new(int32)
	}
	if string(b) == "a" {
		gx = new(string)
	}
	if s < "b" {
		gx = new(float64)
	}
	if w.b == 0 {
		gx = new(uint)
	}
	if f < 0 {
		gx = new(int)
	}
	if q {
		gx = new(int8)
	}
}
