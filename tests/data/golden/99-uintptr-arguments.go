package p

import (
	"syscall"
	"unsafe"
)

var gn uintptr

//go:noinline
func plain(p uintptr) { gn = p }

//go:noinline
//go:uintptrescapes
func escapes(p uintptr) { gn = p }

//go:noinline
//go:uintptrescapes
func several(n int, ps ...uintptr) { gn = ps[n] }

// A number that was an address is nothing that is written to: what is copied from a string needs no copy.
func notWritten(s string) uintptr {
	b := []byte(s)
	plain(uintptr(unsafe.Pointer(&b[0])))
	return uintptr(b[0])
}

func kept(s string) uintptr {
	b := []byte(s)
	escapes(uintptr(unsafe.Pointer(&b[0])))
	return uintptr(b[0])
}

func keptAmongOthers(s, t string) uintptr {
	b, c := []byte(s), []byte(t)
	several(1, uintptr(unsafe.Pointer(&b[0])), uintptr(unsafe.Pointer(&c[0])), gn)
	return uintptr(b[0]) + uintptr(c[0])
}

func keptInSlice(s string) {
	x := 1
	several(0, []uintptr{1: uintptr(unsafe.Pointer(&x)), 0: gn}...)
	several(0, []uintptr{uintptr(unsafe.Pointer(&x))}...)
}

func mayBeEither(c bool) {
	x, y := 1, 2
	f := plain
	if c {
		f = escapes
	}
	f(uintptr(unsafe.Pointer(&x)))
	g := escapes
	g(uintptr(unsafe.Pointer(&y)))
	escapes(uintptr(unsafe.Pointer(&x)) + 1)
	z := 1
	escapes(uintptr(unsafe.Pointer(&z)) + 1)
	type number uintptr
	w := 1
	escapes(uintptr(number(uintptr(unsafe.Pointer(&w)))))
}

// The system calls keep what they are given alive, and nothing else.
func systemCalls(s string, f uintptr) {
	b := []byte(s)
	syscall.Syscall(syscall.SYS_WRITE, 1, uintptr(unsafe.Pointer(&b[0])), uintptr(len(b)))
	var x struct{ a, b int }
	syscall.RawSyscall6(1, uintptr(unsafe.Pointer(&x)), uintptr(unsafe.Pointer(&x.b)), f, uintptr(1.0), uintptr(len(b)), 0)
	p := unsafe.Pointer(&x)
	syscall.Syscall(1, uintptr(p), f, uintptr(unsafe.Add(p, 1)))
	call := syscall.Syscall
	if f > 1 {
		call = syscall.RawSyscall
	}
	y := 2
	call(1, uintptr(unsafe.Pointer(&y)), 0, 0)
	for range 2 {
		z := 3
		syscall.Syscall(1, uintptr(unsafe.Pointer(&z)), 0, 0)
		defer syscall.Syscall(1, uintptr(unsafe.Pointer(&z)), 0, 0)
	}
}
