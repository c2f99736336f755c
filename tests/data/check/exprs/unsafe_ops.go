package p

import "unsafe"

type (
	In  struct{ c int8; d int64 }
	S   struct{ a int8; b int64; In; *Out; f func() }
	Out struct{ o int }
)

func (S) m() {}

const (
	_ int8 = unsafe.Sizeof(S{}) * 10
	c1     = unsafe.Sizeof(In{})
	c2     = unsafe.Alignof(int64(1))
	c3     = unsafe.Offsetof(S{}.b)
)

var cArr [c1]int = [17]int{}
var arr [unsafe.Sizeof(c1)]int = [9]int{}

func ops(s S, p *S, i int, b []byte, str string, up unsafe.Pointer) {
	_ = unsafe.Offsetof(s.d)
	_ = unsafe.Offsetof(s.o)
	_ = unsafe.Offsetof(s.m)
	_ = unsafe.Offsetof(s.z)
	_ = unsafe.Offsetof(s)
	_ = unsafe.Offsetof(p.b)
	_ = unsafe.Offsetof(1)
	_ = unsafe.Sizeof()
	_ = unsafe.Sizeof(1, 2)
	_ = unsafe.Sizeof(nil)
	_ = unsafe.Sizeof(int)
	_ = unsafe.Alignof("a")
	_ = unsafe.Add(up, 1)
	_ = unsafe.Add(up, -1)
	_ = unsafe.Add(p, 1)
	_ = unsafe.Add(up, "a")
	_ = unsafe.Slice(&b[0], 1)
	_ = unsafe.Slice(i, 1)
	_ = unsafe.Slice(&b[0], -1)
	_ = unsafe.SliceData(b)
	_ = unsafe.SliceData(str)
	_ = unsafe.String(&b[0], 1)
	_ = unsafe.String(&i, 1)
	_ = unsafe.String(&b[0], 1.5)
	_ = unsafe.StringData(str)
	_ = unsafe.StringData(b)
	_ = unsafe.Nope(1)
	unsafe.Sizeof(1)
	unsafe.Pointer(1)
	unsafe.Sizeof
	_ = unsafe.Pointer
}

func tp[T any, P *int | *string](t T, p P) {
	const x = unsafe.Sizeof(t)
	var y = unsafe.Sizeof(t)
	_ = unsafe.Slice(p, 1)
	_ = y
}
