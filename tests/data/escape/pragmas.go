package p

import (
	"syscall"
	"unsafe"
)

//go:uintptrescapes
func escaping(a uintptr, b *int, rest ...uintptr) {}

var sink unsafe.Pointer

func calls(x, y int) uintptr {
	p, q := &x, &y
	escaping(uintptr(unsafe.Pointer(p)), q, uintptr(unsafe.Pointer(q)))
	var buf [10]byte
	n, _, _ := syscall.Syscall(syscall.SYS_WRITE, 1, uintptr(unsafe.Pointer(&buf[0])), 10)
	z := 3
	syscall.RawSyscall(0, uintptr(unsafe.Pointer(&z)), 0, 0)
	return n
}

func arithmetic(s []int, p *int, t *struct{ a, b int }) unsafe.Pointer {
	a := unsafe.Pointer(uintptr(unsafe.Pointer(&s[0])) + 8)
	u := uintptr(unsafe.Pointer(p))
	sink = unsafe.Pointer(u)
	sink = unsafe.Pointer(uintptr(unsafe.Pointer(t))&^7 + unsafe.Offsetof(t.b)<<1)
	return unsafe.Add(a, 3)
}

func headers(b []byte, s string) (string, []byte) {
	c := unsafe.String(unsafe.SliceData(b), len(b))
	d := unsafe.Slice(unsafe.StringData(s), len(s))
	return c, d
}

var known func(*int)

func callees(c bool, p, q, r *int) {
	var f func(*int)
	if c {
		f = leak
	} else {
		f = keep
	}
	f(p)
	g := keep
	g(q)
	h := known
	h(r)
	x := 1
	var k func(*int)
	k = keep
	k = func(a *int) { *a = 2 }
	k(&x)
	y := 1
	var m func(*int) = keep
	n := &m
	(*n)(&y)
	m(&y)
}

func leak(p *int) { sink = unsafe.Pointer(p) }
func keep(p *int) { *p = 1 }

type T struct{ f func(*int) }

func methods(t *T, p, q *int) {
	var f func(*T, *int) = (*T).leak
	f(t, p)
	g := (*T).keep
	g(t, q)
	h := t.leak
	x := 1
	h(&x)
	t.f(q)
}

func (t *T) leak(p *int) { sink = unsafe.Pointer(p) }
func (t *T) keep(p *int) { *p = 1 }
