// What functions without bodies, and those that keep numbers alive, tell of their parameters.
package p

import "unsafe"

//go:linkname reads runtime.reads
//go:noescape
func reads(b []byte, f func() *int, n int, _ *int, u uintptr)

//go:linkname unnamed runtime.unnamed
func unnamed(*int, uintptr, []byte, int)

//go:linkname unnamedReads runtime.unnamedReads
//go:noescape
func unnamedReads(*int, []byte)

//go:linkname escaping runtime.escaping
//go:uintptrescapes
func escaping(s []uintptr, u, v uintptr)

//go:uintptrescapes
func list(s []uintptr, t ...uintptr) {}

//go:uintptrescapes
func onlyList(s []uintptr, u uintptr) {}

//go:uintptrescapes
func pointers(s []uintptr, t ...*int) {}

//go:uintptrescapes
func noneOfThem(n int, p *int, _ *int) {}

func blank(_ *int, p *int, _ uintptr) *int { return p }

var gp *int

func calls(s string, t []uintptr) {
	x, y := 1, 2
	reads([]byte(s), func() *int { return &x }, y, new(int), uintptr(unsafe.Pointer(new(int))))
	unnamed(new(int), uintptr(unsafe.Pointer(new(int))), []byte(s), 1)
	unnamedReads(new(int), []byte(s))
	escaping([]uintptr{uintptr(unsafe.Pointer(new(int)))}, uintptr(unsafe.Pointer(new(int))), 0)
	list([]uintptr{uintptr(unsafe.Pointer(new(int)))}, uintptr(unsafe.Pointer(new(int))))
	list(t, t...)
	onlyList([]uintptr{uintptr(unsafe.Pointer(new(int)))}, uintptr(unsafe.Pointer(new(int))))
	pointers([]uintptr{uintptr(unsafe.Pointer(new(int)))}, new(int))
	noneOfThem(1, new(int), new(int))
	gp = blank(new(int), new(int), uintptr(unsafe.Pointer(new(int))))
}

func passes(b []byte, f func() *int, s string) {
	reads(b, f, 1, nil, 0)
	unnamedReads(nil, b)
}

func later(s string) {
	x := 1
	passes([]byte(s), func() *int { return &x }, s)
}
