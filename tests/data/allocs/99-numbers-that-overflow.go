package p

// Known integers that their type has no room for keep their last bits.

import "math"

var gx any
var gn int

func narrow() {
	i, j := 300, -1
	if int8(i) == 5 {
		gx = new(int)
	}
	if uint8(i) != 44 {
		gx = new(int8)
	}
	if uint64(j) == 5 {
		gx = new(int16)
	}
	if uint32(j) != 1<<32-1 {
		gx = new(int32)
	}
	k := int8(i)
	if k != 44 {
		gx = new(int64)
	}
	s := make([]int, uint8(i))
	gx = s[0]
	u := uint8(200)
	if u+100 != 44 {
		gx = new(uint)
	}
	if u*2 > 200 {
		gx = new(uint8)
	}
	v := int8(100)
	if v+v > 0 {
		gx = new(uint16)
	}
	if -u == 5 {
		gx = new(uint32)
	}
	w := v << 1
	if w > 0 {
		gx = new(uint64)
	}
	if u-201 == 3 {
		gx = new(string)
	}
	if ^u == 3 {
		gx = new(float32)
	}
}

func signbit() {
	z := 0.0
	y := z * -1
	if math.Signbit(y) {
		gn++
	} else {
		gx = new(int64)
	}
	b := math.Float64bits(y)
	if b&(1<<63) == 0 {
		gx = new(int32)
	}
	if b != 1<<63 {
		gx = new(int16)
	}
	var h uint64 = 1 << 63
	if h&(1<<63) == 0 {
		gx = new(int8)
	}
	if h>>63 == 0 {
		gx = new(int)
	}
}

func plus() {
	u := uint8(200)
	if ^u == 3 {
		gx = new(int)
	}
	f := 2.5
	if +f == 3 {
		gx = new(int8)
	}
	c := 1 + 2i
	if real(+c) == 3 {
		gx = new(int16)
	}
}

func shifts() {
	u, n := uint8(200), 70
	if u<<n != 0 {
		gx = new(int)
	}
	if u>>n != 0 {
		gx = new(int8)
	}
	v := -5
	if v>>n != -1 {
		gx = new(int16)
	}
	if v<<n != 0 {
		gx = new(int32)
	}
	w := int8(100)
	if w<<1 > 0 {
		gx = new(int64)
	}
	if w<<63 > 0 {
		gx = new(uint)
	}
	var m uint64 = 1 << 63
	if w<<m > 0 {
		gx = new(uint8)
	}
}

func floats() {
	f, g, h, i := -1.0, 4e9, 1e19, -3e9
	if uint8(f) == 3 {
		gx = new(int)
	}
	if uint32(f) == 3 {
		gx = new(int8)
	}
	if uint64(f) == 3 {
		gx = new(int16)
	}
	if int32(g) == 3 {
		gx = new(int32)
	}
	if uint32(g) == 3 {
		gx = new(int64)
	}
	if uint64(h) == 3 {
		gx = new(uint8)
	}
	if int64(h) == 3 {
		gx = new(uint16)
	}
	if int16(g) == 3 {
		gx = new(uint32)
	}
	if int16(i) == 3 {
		gx = new(uint64)
	}
	if uint16(h) == 3 {
		gx = new(string)
	}
	if int64(g) == 3 {
		gx = new(uintptr)
	}
	if uint(g) == 3 {
		gx = new(float32)
	}
	if uintptr(g) == 3 {
		gx = new(float64)
	}
	if int(i) == 3 {
		gx = new(bool)
	}
	k := 3e9
	if uint32(k) == 3 {
		gx = new(bool)
	}
	if int64(k) == 3 {
		gx = new(int)
	}
}

func ends() {
	a := -1 << 63
	b := -1
	if a/b == 3 {
		gx = new(int)
	}
	if a%b == 3 {
		gx = new(int8)
	}
	if -a == 3 {
		gx = new(int16)
	}
	if a*2 == 3 {
		gx = new(int32)
	}
	if a-1 == 3 {
		gx = new(int64)
	}
	if a-1 < a {
		gx = new(uint8)
	}
	x := a - 1
	if x < 0 {
		gx = new(uint16)
	}
	y := int8(-128)
	if y/-1 > 0 {
		gx = new(uint32)
	}
	if -y > 0 {
		gx = new(uint64)
	}
	t := [4]int{}
	k := uint8(253)
	gn = t[k+4]
	gn = t[k+8]
	gx = new(string)
}
