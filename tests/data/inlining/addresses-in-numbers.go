// Numbers that pointers were made to, and pointers that are made of numbers again.
package p

import (
	"reflect"
	"unsafe"
)

type T struct {
	u uintptr
	p *int
	a [4]uintptr
}

type word uintptr

type raw unsafe.Pointer

var gu uintptr

func ofHeader(h *reflect.SliceHeader) unsafe.Pointer { return unsafe.Pointer(h.Data) }

func ofText(h *reflect.StringHeader) unsafe.Pointer { return unsafe.Pointer(h.Data + 8) }

func ofLength(h *reflect.SliceHeader) unsafe.Pointer { return unsafe.Pointer(uintptr(h.Len)) }

func ofValue(h reflect.SliceHeader) unsafe.Pointer { return unsafe.Pointer(h.Data) }

func ofField(t *T) unsafe.Pointer { return unsafe.Pointer(t.u) }

func ofValuesField(t T) unsafe.Pointer { return unsafe.Pointer(t.u) }

func ofElement(t *T, i int) unsafe.Pointer { return unsafe.Pointer(t.a[i]) }

func ofPointed(p *uintptr) unsafe.Pointer { return unsafe.Pointer(*p) }

func shifted(p *int, n *uintptr) unsafe.Pointer {
	return unsafe.Pointer(uintptr(unsafe.Pointer(p)) << (uintptr(unsafe.Pointer(n)) & *new(uintptr)))
}

func shiftedBack(p *int, n uint) unsafe.Pointer {
	return unsafe.Pointer(uintptr(unsafe.Pointer(p)) >> n)
}

func joined(p, q *int, u uintptr) unsafe.Pointer {
	return unsafe.Pointer((uintptr(unsafe.Pointer(p)) ^ u) | -uintptr(unsafe.Pointer(q)))
}

func ofNumber(n *int) unsafe.Pointer { return unsafe.Pointer(uintptr(*n) + uintptr(*new(int))) }

func ofNamed(p *int) unsafe.Pointer { return unsafe.Pointer(raw(word(unsafe.Pointer(p)) + 1)) }

func ofRaw(p raw) unsafe.Pointer { return unsafe.Pointer(uintptr(unsafe.Pointer(p)) &^ 7) }

func received(c chan uintptr, p *int) unsafe.Pointer {
	return unsafe.Pointer(<-c + -<-c + uintptr(unsafe.Pointer(p)))
}

func called(f func(unsafe.Pointer) uintptr, p *int) unsafe.Pointer {
	return unsafe.Pointer(f(unsafe.Pointer(p)))
}

func least(p, q *int) unsafe.Pointer {
	return unsafe.Pointer(min(uintptr(unsafe.Pointer(p)), uintptr(unsafe.Pointer(q))))
}

func kept(p *int) unsafe.Pointer {
	u := uintptr(unsafe.Pointer(p))
	return unsafe.Pointer(u)
}

func set(h *reflect.SliceHeader, s *reflect.StringHeader, t *T, p, q, r *int) {
	h.Data = uintptr(unsafe.Pointer(p))
	s.Data = uintptr(unsafe.Pointer(q)) + 1
	t.u = uintptr(unsafe.Pointer(r))
}

func setToNothing(h *reflect.SliceHeader, m map[int]uintptr, c chan uintptr, e any) (ok bool) {
	h.Data = 0
	h.Data, ok = m[1]
	h.Data, ok = <-c
	h.Data, ok = e.(uintptr)
	for h.Data = range 3 {
	}
	return
}

func setInValue(p *int) (h reflect.SliceHeader) {
	h.Data = uintptr(unsafe.Pointer(p))
	return h
}

func exchanged(h, k *reflect.SliceHeader, p *int) {
	h.Data, k.Data = k.Data, uintptr(unsafe.Pointer(p))
}

func offset(n int) uintptr { return uintptr(n) * 8 }

func inlined(p *int) unsafe.Pointer {
	return unsafe.Pointer(uintptr(unsafe.Pointer(p)) + offset(*new(int)))
}
