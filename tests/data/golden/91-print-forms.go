package p

import (
	"unsafe"
)

var g any

type (
	E1 struct{ int; *string }
	e2 = struct{ E1; a, b int "tag" }
	Fn func(int, ...any) (a, b error)
	fn2 = func(e2) Fn
	C1 chan<- chan int
	C2 <-chan (chan<- int)
	C3 chan (<-chan func())
	Rec []Rec
	RecM map[string]RecM
	RecF func(RecF) RecF
	RecS struct{ next *RecS; m map[string]RecS }
	RecI interface{ Next() RecI; priv(RecI) }
	B bool
	By byte
	Ru rune
	U8 uint8
	St string
	Fl float32
	Co complex64
	P unsafe.Pointer
	Bs []byte
)

type Gen[T any] struct{ v T }

func (Gen[T]) M(x T, y Gen[T]) {}

func conv0(n int, s string, b []byte, p *int, up unsafe.Pointer, bs Bs, i interface{ M() }, f float64, c complex128, r rune, ru Ru, st St) {
	g = E1{}
	g = e2{}
	g = []Fn{nil}
	g = []fn2{nil}
	g = make(C1, 3)
	g = make(C2)
	g = []C3{make(C3, n)}
	g = Rec{}
	g = RecM{"a": nil}
	g = []RecF{}
	g = &RecS{}
	g = []RecI{}
}

func conv1(n int, s string, b []byte, p *int, up unsafe.Pointer, bs Bs, i interface{ M() }, f float64, c complex128, r rune, ru Ru, st St) {
	g = B(true)
	g = By(1)
	g = Ru('x')
	g = Ru(-1)
	g = St("s\t\x00é\u2028\U0001F600")
	g = Fl(0.1)
	g = Co(1i)
	g = (P)(up)
	g = (*int)(up)
	g = (*[4]int)(b2i(n))
	g = [4]int(b2i(n))
	g = Bs(b)
}

func conv2(n int, s string, b []byte, p *int, up unsafe.Pointer, bs Bs, i interface{ M() }, f float64, c complex128, r rune, ru Ru, st St) {
	g = []byte(bs)
	g = string(bs) + string(r) + string(ru) + St2(st)
	g = (func())(nil)
	g = (chan int)(nil)
	g = (<-chan int)(make(chan int))
	g = uintptr(up)
	g = uint8(n) << 3
	g = n << uint(n) >> 2
	g = -n + ^n
	g = !(n == 3)
	g = !B(n > 3) && B(s < "x")
	g = +f * -f
}

func conv3(n int, s string, b []byte, p *int, up unsafe.Pointer, bs Bs, i interface{ M() }, f float64, c complex128, r rune, ru Ru, st St) {
	g = real(c) + imag(c)*2
	g = complex(f, 1)
	g = s[1:n] + s[:] + s[n:]
	g = b[1:n:5]
	g = [3]int{}[n]
	g = []int{1, 2, 3}[1:]
	g = map[string][]int{"a": {1}}["a"][n]
	g = &[]int{1}[0]
	g = *&n
	g = &*p
	g = *p &^ 3 | 4 ^ 5 & n
	g = (n + 1) * 2 % 3
}

func conv4(n int, s string, b []byte, p *int, up unsafe.Pointer, bs Bs, i interface{ M() }, f float64, c complex128, r rune, ru Ru, st St) {
	g = n - (n - 1) - 1
	g = i.(interface{ N() })
	g = g.(*E1).int
	g = g.(func(int, string) error)
	g = g.(map[St][]*E1)["x"]
	g = len(s) + cap(b) + copy(b, s)
	g = min(n, 3, len(s)) + max(n, 1)
	g = new(struct{ a []int })
	g = new([3]*E1)
	g = append(b, s...)
	g = append([]any{n}, s, 'c', 1.5, nil, 2i, "x")
	g = unsafe.String(&b[0], n)
}

func conv5(n int, s string, b []byte, p *int, up unsafe.Pointer, bs Bs, i interface{ M() }, f float64, c complex128, r rune, ru Ru, st St) {
	g = unsafe.Slice(p, n)
	g = unsafe.StringData(s)
	g = unsafe.SliceData(b)
	g = unsafe.Add(up, 8)
	g = unsafe.Sizeof(n) + 1
	g = func(a int) int { return a }(n)
	g = struct{ a int; b string }{n, s}
	g = struct{ Gen[int]; x any `json:"x"` }{}
	g = Gen[struct{ a By }]{}
	g = &Gen[map[St]interface{ M(); m2(int) }]{}
	g = []interface{ M(); m2(Gen[By]) string }{}
	g = []*Gen[e2]{{}, nil}
}

func conv6(n int, s string, b []byte, p *int, up unsafe.Pointer, bs Bs, i interface{ M() }, f float64, c complex128, r rune, ru Ru, st St) {
	g = [...]string{2: "a", 0: "b"}
	g = Gen[int].M
	g = Gen[By]{}.M
	x := [2]struct{ f func() }{}
	x[0].f()
	print(n, s, "x")
	println(recover())
	panic(s + "!")
}
func b2i(n int) []int { return make([]int, n, n*2) }
func St2(s St) string { return string(s) }

const big = 1 << 100
const fl = 1e1000 / 1e999

func consts0() {
	g = big >> 98
	g = fl
	g = float32(fl)
	g = 'a' + 1
	g = 'a' * 1.0
	g = rune(0x10FFFF)
	g = 0x10FFFF + 'a'
	g = int64(1) << 40
	g = uint(1<<64 - 1)
	g = 1.0
	g = 2.5e10
	g = 1e21
}

func consts1() {
	g = 123456789.0
	g = 0.000012345678
	g = 3 + 0i
	g = 1i * 1i
	g = complex64(complex(1e20, -1e-20))
	g = "a" + "b" + St("c")
	g = len("abc")
	g = St("x") == "x"
	g = len([3]int{})
	g = 5 / 2
	g = 5 / 2.0
	g = 7 % 4
}

func consts2() {
	g = ^0
	g = -5 >> 1
	g = "\xff\xfe"
	g = `raw
line`
	g = "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890"
	g = "ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé"
	g = "\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b"
	g = '\''
	g = '"'
	g = '\\'
	g = '\x00'
	g = '\u00ad'
}

func consts3() {
	g = '￿'
}
