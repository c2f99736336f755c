package p

// Bits that are known where paths meet, floating-point constants, quotients that are checked.

import (
	"math"
	"math/bits"
	"unsafe"
)

var (
	gx any
	gn int
	gu uint64
	gb byte
)

//go:noinline
func more() bool { return gn > 0 }

type kind struct{ flags, kind uint8 }

type value struct {
	t    *kind
	p    unsafe.Pointer
	flag uint
}

func valueOf(x any) value {
	t := *(**kind)(unsafe.Pointer(&x))
	if t == nil {
		return value{}
	}
	f := uint(t.kind)
	if t.flags&1 != 0 {
		f |= 1 << 7
	}
	return value{t, nil, f}
}

func (v value) address() uintptr {
	if v.flag&(1<<8) == 0 {
		panic("no address")
	}
	return uintptr(v.p)
}

func notAddressable(p *int, x any, v value) {
	switch gn {
	case 1:
		q := valueOf(p).address()
		gx = new(int)
		gx = q
	case 2:
		q := valueOf(x).address()
		gx = new(int)
		gx = q
	case 3:
		q := v.address()
		gx = new(int)
		gx = q
	}
}

func flags() {
	f := uint(gb)
	if more() {
		f |= 1 << 9
	}
	if f&(1<<8) != 0 {
		gx = new(int)
	}
	if f&(1<<9) != 0 {
		gx = new(int)
	}
	if f&^0xff>>8 == 1 {
		gx = new(int)
	}
	if int8(gn)&3|4 == 3 {
		gx = new(int)
	}
	if x := gn<<4 ^ 1; x&2 == 2 {
		gx = new(int)
	}
}

func floats(f float64) {
	if math.Signbit(1) {
		gx = new(int)
	}
	if math.Signbit(-1) {
		gx = new(int)
	}
	if math.IsInf(5, gn) {
		gx = new(int)
	}
	if math.IsInf(5, 1) || math.IsNaN(5) || math.Abs(-5) < 1 || math.Sqrt(5) < 1 {
		gx = new(int)
	}
	if math.Floor(5) < 1 {
		gx = new(int)
	}
	if math.Float64bits(2) == 3 || math.Float32bits(2) == 3 {
		gx = new(int)
	}
	x := float32(gn - gn)
	if x+1.5 < 1 || -x > 1 || x/2 == 7 {
		gx = new(int)
	}
	if f != f {
		gx = new(int)
	}
}

func quotients() {
	switch gn {
	case 1:
		_, r := bits.Div(5, 1, 1)
		gx = r
	case 2:
		_, r := bits.Div64(5, 1, 0)
		gx = r
	case 3:
		_, r := bits.Div64(0, 1, gu)
		gx = r
	}
}
