package p

import "unsafe"

var kept *int

func keep(q *int) uintptr { kept = q; return 8 }

// The argument of an inlined call in uintptr arithmetic is still assigned to its parameter.
func at(p unsafe.Pointer, q *int) unsafe.Pointer { return unsafe.Pointer(uintptr(p) + keep(q)) }

func under(p unsafe.Pointer, q *int) unsafe.Pointer { return unsafe.Pointer(-keep(q)) }

// The last parameter of a function that is not variadic is no slice of arguments.
//
//go:uintptrescapes
func plain(a uintptr, b []uintptr) { _ = b }

//go:uintptrescapes
func many(a uintptr, b ...uintptr) { _ = b }

func callsPlain(p *int) { plain(uintptr(unsafe.Pointer(p)), []uintptr{uintptr(unsafe.Pointer(p))}) }
