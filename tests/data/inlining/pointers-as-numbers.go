// Numbers that were pointers: through arithmetic, and as arguments of functions that keep what they stand for.
package p

import (
	"syscall"
	"unsafe"
)

func shifted(p *int, n uint) unsafe.Pointer { return unsafe.Pointer(uintptr(unsafe.Pointer(p)) << n >> n) }

func by(p *int, n *uint) unsafe.Pointer { return unsafe.Pointer(uintptr(unsafe.Pointer(p)) >> *n) }

func inverted(p *int) unsafe.Pointer { return unsafe.Pointer(-uintptr(unsafe.Pointer(p))) }

func added(p, q *int) unsafe.Pointer {
	return unsafe.Pointer(uintptr(unsafe.Pointer(p)) + *(*uintptr)(unsafe.Pointer(q)))
}

func number(p *int, n int) unsafe.Pointer { return unsafe.Pointer(uintptr(n) + uintptr(len(texts[*p]))) }

var texts []string

//go:uintptrescapes
func escapes(a uintptr, b ...uintptr) {}


func calls() {
	var a, b, c, d, e int
	syscall.AllThreadsSyscall(1, uintptr(unsafe.Pointer(&a)), 0, 0)
	syscall.Syscall(1, uintptr(unsafe.Pointer(&b)), 0, 0)
	escapes(uintptr(unsafe.Pointer(&c)), 1, uintptr(unsafe.Pointer(&d)))
	f := syscall.AllThreadsSyscall
	f(1, uintptr(unsafe.Pointer(&e)), 0, 0)
}

func later() {
	var a, b int
	defer syscall.AllThreadsSyscall(1, uintptr(unsafe.Pointer(&a)), 0, 0)
	go escapes(uintptr(unsafe.Pointer(&b)))
}
