package p

import "unsafe"

type (
	I   interface{ m() }
	J   interface{ m(); n() }
	T   struct{ a int }
	U   struct{ a int `tag:"x"` }
	V   struct{ b int }
	N   interface{ ~int | ~string }
	Str string
	B   []byte
	Rn  []rune
)

func (*T) m() {}

func conv(i int, f float64, s string, b []byte, r []rune, t T, pt *T, u U, e any, n I, c chan int, up uintptr, sl []int, fn func()) {
	_ = int(f)
	_ = int(s)
	_ = string(i)
	_ = string(f)
	_ = string(b)
	_ = string(sl)
	_ = []byte(s)
	_ = []rune(s)
	_ = []int(s)
	_ = B("abc")
	_ = Rn("abc")
	_ = Str(b)
	_ = bool(i)
	_ = bool(1)
	_ = int("1")
	_ = int(nil)
	_ = []int(nil)
	_ = I(nil)
	_ = I(t)
	_ = I(pt)
	_ = J(n)
	_ = T(u)
	_ = U(t)
	_ = V(t)
	_ = (*U)(pt)
	_ = (*V)(pt)
	_ = int()
	_ = int(1, 2)
	_ = int(b...)
	_ = N(1)
	_ = (<-chan int)(c)
	_ = (chan<- string)(c)
	_ = unsafe.Pointer(pt)
	_ = unsafe.Pointer(up)
	_ = unsafe.Pointer(i)
	_ = uintptr(unsafe.Pointer(pt))
	_ = uintptr(pt)
	_ = [4]int(sl)
	_ = (*[4]int)(sl)
	_ = [4]string(sl)
	_ = (*[4]string)(sl)
	_ = []int([4]int{})
	_ = complex64(f)
	_ = complex128(1)
	_ = float32(1i)
	_ = float64(complex(1, 0))
	_ = int(complex128(1000))
	_ = int8(complex128(1000))
	_ = uint8(1000)
	_ = uint8(1000.0)
	_ = uint8(10.5)
	_ = uint8(-1)
	_ = int32('世')
	_ = any(i).(int)
	_ = func()(fn)
	_ = func(int)(fn)
	_ = struct{}(t)
	_ = undefinedType(1)
	_ = string(0x10ffff + 1)
}

func tpConv[P ~int | ~string, Q ~[]byte | ~string, R ~int8 | ~int16, S any, A [4]int | [5]int](p P, q Q, r R, s S, i int, sl []int) {
	_ = P(1)
	_ = P(1.5)
	_ = R(200)
	_ = R(i)
	_ = S(i)
	_ = S(1)
	_ = Q("abc")
	_ = Q(1)
	_ = int(p)
	_ = int(r)
	_ = string(q)
	_ = []byte(q)
	_ = P(q)
	_ = Q(p)
	_ = A(sl)
	_ = any(p)
	_ = I(s)
}
