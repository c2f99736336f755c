package p

var gx any
var gn int

func sideBySide(n, m int, u uint8) {
	a, b := n&3, m
	if a > 3 {
		gx = new(int)
	}
	if a > 2 {
		gx = new(int8)
	}
	c, d := int(u), min(b, 7)
	if c > 255 {
		gx = new(int16)
	}
	if d > 7 {
		gx = new(int32)
	}
	if d > 6 {
		gx = new(int64)
	}
	e, f := int64(n)|1, n
	if e == 2 {
		gx = new(uint)
	}
	if e == 3 || f == 2 {
		gx = new(uint8)
	}
}

func widened(n uint16, m int) {
	a := int(n | 0x8000)
	if a == 0x7fff {
		gx = new(int)
	}
	if a&0x8000 == 0 {
		gx = new(int8)
	}
	if a&0x10000 != 0 {
		gx = new(int16)
	}
	if a&0x4000 != 0 {
		gx = new(int32)
	}
	b := int(uint16(m) | 0x8000)
	if b&0x8000 == 0 {
		gx = new(int64)
	}
	if b&-0x10000 != 0 {
		gx = new(uint)
	}
	if b&0x100 != 0 {
		gx = new(uint8)
	}
	c := int(uint32(m) | 0x80000000)
	if c&0x80000000 == 0 {
		gx = new(uint16)
	}
	if c&0x100000000 != 0 {
		gx = new(uint32)
	}
}

func deep(x, a, b, c, d int) {
	y := x &^ 1 & a & b & c & d & a & b & c & d & a & b & c & d
	if y == 1 {
		gx = new(int)
	}
}

func bounds(i int8, j int16, u uint8, n int) {
	if i < -128 {
		gx = new(int)
	}
	if i <= -128 {
		gx = new(int8)
	}
	if i > 127 {
		gx = new(int16)
	}
	if i >= 127 {
		gx = new(int32)
	}
	if j < -32768 || j > 32767 {
		gx = new(int64)
	}
	if u > 255 {
		gx = new(uint)
	}
	if u > 254 {
		gx = new(uint8)
	}
	k := int(i)
	if k < -128 {
		gx = new(uint16)
	}
	if k < -127 {
		gx = new(uint32)
	}
	if k > 127 {
		gx = new(uint64)
	}
	if k > 126 {
		gx = new(string)
	}
}

func tables(n int) {
	switch n + 1 {
	case 1:
		if n == 5 {
			gx = new(int)
		}
	case 2:
		if n != 1 {
			gx = new(int8)
		}
	case 3:
		if n == 7 {
			gx = new(int16)
		}
	case 4, 5, 6, 7, 8, 9, 10, 11:
		gn++
	}
	switch n {
	case 1:
		if n == 5 {
			gx = new(int32)
		}
	case 2:
		if n != 2 {
			gx = new(int64)
		}
	case 3, 4, 5, 6, 7, 8, 9, 10, 11:
		gn++
	}
}
