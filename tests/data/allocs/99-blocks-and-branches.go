package p

import "unsafe"

var gx any
var gn int
var gs []int
var g1, g2, g3 *int8
var gp *int

//go:noinline
func more(n int) int { return n + gn }

// A division ends the block, whatever is called after it in the same statement.
func ended(n, m int) {
	a := int8(n)
	g1 = &a
	gn = n/m + more(n)
	b := int8(m)
	g2 = &b
}

func copiedPointers(p, q []*int, n int) {
	a := int8(n)
	g1 = &a
	copy(p, q)
	b := int8(n)
	g2 = &b
}

func copiedNumbers(p, q []int, n int) {
	a := int8(n)
	g1 = &a
	copy(p, q)
	b := int8(n)
	g2 = &b
}

func lengths(a [][]int, i int) {
	if len(a[i]) > len(a[i]) {
		gx = new(int)
	}
	if len(a[i]) < len(a[i]) {
		gx = new(int8)
	}
	if len(a[i]) > cap(a[i]) {
		gx = new(int16)
	}
}

func below(i, n int) {
	if i < n {
		if n > i {
			gx = new(int)
		}
		if n <= i {
			gx = new(int8)
		}
		if n == i {
			gx = new(int16)
		}
		if n != i {
			gx = new(int32)
		}
		if n < i {
			gx = new(int64)
		}
		if n >= i {
			gx = new(uint)
		}
		if i > n {
			gx = new(uint8)
		}
		if i >= n {
			gx = new(uint16)
		}
		if i == n {
			gx = new(uint32)
		}
		if i != n {
			gx = new(uint64)
		}
		if i <= n {
			gx = new(string)
		}
	}
	if i <= n {
		if n > i {
			gx = new(int)
		}
		if n <= i {
			gx = new(int8)
		}
		if n == i {
			gx = new(int16)
		}
		if n != i {
			gx = new(int32)
		}
		if n < i {
			gx = new(int64)
		}
		if n >= i {
			gx = new(uint)
		}
		if i > n {
			gx = new(uint8)
		}
		if i >= n {
			gx = new(uint16)
		}
	}
}

func heldInterface(e any) {
	if e == nil {
		if _, ok := e.(string); ok {
			gx = new(int)
		}
	} else {
		if _, ok := e.(string); ok {
			gx = new(int8)
		}
		f := e
		if f == nil {
			gx = new(int16)
		}
	}
}

func toldNil(e any) {
	switch e.(type) {
	case nil:
		switch e.(type) {
		case int:
			gx = new(int)
		case nil:
			gx = new(int8)
		default:
			gx = new(int16)
		}
	case int:
		switch e.(type) {
		case nil:
			gx = new(int32)
		case int:
			gx = new(int64)
		}
	}
}

func whatWasFound(n, m int) {
	b := n > 3
	if b {
		if n > 2 {
			gx = new(int)
		}
	}
	c := n == m
	if c {
		if n == m {
			gx = new(int16)
		} else {
			gx = new(int32)
		}
	}
}

func behindUnknown(ps []*int, i, j int) {
	*ps[i] = 1
	if *ps[j] == 2 {
		gx = new(int)
	}
}

func fromAddress(p *int) {
	x := (*int)(unsafe.Pointer(uintptr(8)))
	gx = x
}

type K struct{ s string }

func keys(m map[string]int, b []byte, k map[K]int, s string, a map[[1]string]int) {
	m[string(b)], gn = 1, 2
	m[string(b)], gn = more(1), 2
	m[string(b)], m[s+"x"] = more(1), 2
	v, ok := k[K{s + "y"}]
	if ok {
		gn = v
	}
	v, ok = a[[1]string{string(b)}]
	if ok {
		gn = v
	}
}

func spaced(ar [4]int, m map[string]*[]int, b []byte) {
	ar[more(1)], gn = 1, 2
	(*m[string(b)])[1], gn = 1, 2
	(*m[string(b)])[more(1)], gn = more(2), 2
}
