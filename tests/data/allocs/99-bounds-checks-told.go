package p

// Bounds checks of every kind, and what they tell of indices, lengths and capacities.

var gx any
var gn int


func of0(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[i]
	if i >= len(l) {
		gx = new(int)
	}
	if i == len(l) {
		gx = new(int8)
	}
	if i > len(l) {
		gx = new(int16)
	}
	if i+1 > len(l) {
		gn++
	}
	if i < 0 {
		gx = new(string)
	}
	if cap(l) == 0 {
		gx = new(float64)
	}
	if i >= len(s) {
		gx = new(uint)
	}
	if cap(l) == len(l) {
		gx = new(int)
	}
	if j > len(l) {
		gx = new(int8)
	}
}

func of1(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[i+1]
	if i >= len(l) {
		gx = new(int)
	}
	if i == len(l) {
		gx = new(int8)
	}
	if i > len(l) {
		gx = new(int16)
	}
	if i+1 > len(l) {
		gx = new(int32)
	}
	if j < i {
		gx = new(string)
	}
	if cap(l) < 4 {
		gx = new(float64)
	}
	if i > 8 {
		gx = new(uint)
	}
	if i-1 < 0 {
		gx = new(int)
	}
	if int(b) >= len(l) {
		gx = new(int8)
	}
}

func of2(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[i-1]
	if i == len(l) {
		gx = new(int)
	}
	if i > len(l) {
		gn++
	}
	if i+1 > len(l) {
		gx = new(int16)
	}
	if i >= len(l) {
		gx = new(int32)
	}
	if len(l) == 0 {
		gx = new(string)
	}
	if j > cap(l) {
		gx = new(float64)
	}
	if int(c) >= len(l) {
		gx = new(uint)
	}
	if len(l) < 3 {
		gx = new(int)
	}
	if i == 8 {
		gx = new(int8)
	}
}

func of3(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[u]
	if u >= uint(len(l)) {
		gn++
	}
	if len(l) < 3 {
		gx = new(int8)
	}
	if i+1 > len(l) {
		gx = new(int16)
	}
	if len(l) == 1 {
		gx = new(int32)
	}
	if cap(l) == 0 {
		gx = new(string)
	}
	if cap(l) == len(l) {
		gx = new(float64)
	}
	if j > len(l) {
		gx = new(uint)
	}
	if int(u) < 0 {
		gx = new(int)
	}
	if m > cap(l) {
		gx = new(int8)
	}
}

func of4(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[b]
	if int(b) >= len(l) {
		gx = new(int)
	}
	if u >= uint(len(l)) {
		gx = new(int8)
	}
	if m > cap(l) {
		gx = new(int16)
	}
	if int(k) >= len(l) {
		gx = new(int32)
	}
	if cap(l) < 4 {
		gx = new(string)
	}
	if i >= len(l) {
		gx = new(float64)
	}
	if len(l) <= 1 {
		gx = new(uint)
	}
	if len(l) == 0 {
		gx = new(int)
	}
	if b > 7 {
		gx = new(int8)
	}
}

func of5(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[c]
	if int(c) >= len(l) {
		gx = new(int)
	}
	if len(l) == 0 {
		gx = new(int8)
	}
	if i == len(l) {
		gx = new(int16)
	}
	if j > cap(l) {
		gx = new(int32)
	}
	if i > len(l) {
		gx = new(string)
	}
	if len(l) < 3 {
		gx = new(float64)
	}
	if i+1 > len(l) {
		gx = new(uint)
	}
	if len(l) == 1 {
		gx = new(int)
	}
	if cap(l) == 0 {
		gx = new(int8)
	}
}

func of6(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[k]
	if int(k) >= len(l) {
		gx = new(int)
	}
	if int(c) >= len(l) {
		gx = new(int8)
	}
	if i > len(l) {
		gx = new(int16)
	}
	if len(l) < 3 {
		gx = new(int32)
	}
	if i+1 > len(l) {
		gx = new(string)
	}
	if len(l) == 1 {
		gx = new(float64)
	}
	if cap(l) == 0 {
		gx = new(uint)
	}
	if cap(l) == len(l) {
		gx = new(int)
	}
	if j > len(l) {
		gx = new(int8)
	}
}

func of7(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = s[i]
	if i >= len(s) {
		gx = new(int)
	}
	if s == "" {
		gx = new(int8)
	}
	if j < i {
		gx = new(int16)
	}
	if i > 8 {
		gx = new(int32)
	}
	if i-1 < 0 {
		gx = new(string)
	}
	if i >= len(l) {
		gx = new(float64)
	}
	if len(s) < 2 {
		gx = new(uint)
	}
	if j > len(s) {
		gx = new(int)
	}
	if len(s) == 0 {
		gx = new(int8)
	}
}

func of8(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = s[u]
	if len(s) < 2 {
		gx = new(int)
	}
	if j > len(s) {
		gx = new(int8)
	}
	if len(s) == 0 {
		gx = new(int16)
	}
	if u > 7 {
		gx = new(int32)
	}
	if s == "" {
		gx = new(string)
	}
	if i >= len(s) {
		gx = new(float64)
	}
	if u >= uint(len(l)) {
		gx = new(uint)
	}
	if int(u) < 0 {
		gx = new(int)
	}
	if i-1 < 0 {
		gx = new(int8)
	}
}

func of9(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = s[b]
	if s == "" {
		gx = new(int)
	}
	if i >= len(s) {
		gx = new(int8)
	}
	if int(b) >= len(l) {
		gx = new(int16)
	}
	if len(s) < 2 {
		gx = new(int32)
	}
	if j > len(s) {
		gx = new(string)
	}
	if b > 7 {
		gx = new(float64)
	}
	if len(s) == 0 {
		gx = new(uint)
	}
	if m < 0 {
		gx = new(int)
	}
	if i == len(l) {
		gx = new(int8)
	}
}

func of10(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = a[i]
	if i < 0 {
		gx = new(int)
	}
	if i >= len(s) {
		gx = new(int8)
	}
	if j < i {
		gx = new(int16)
	}
	if i > 8 {
		gx = new(int32)
	}
	if i-1 < 0 {
		gx = new(string)
	}
	if i >= len(l) {
		gx = new(float64)
	}
	if i == len(l) {
		gx = new(uint)
	}
	if i > len(l) {
		gx = new(int)
	}
	if i == 8 {
		gx = new(int8)
	}
}

func of11(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = a[u]
	if u > 7 {
		gx = new(int)
	}
	if u >= uint(len(l)) {
		gx = new(int8)
	}
	if int(u) < 0 {
		gx = new(int16)
	}
	if int(k) >= len(l) {
		gx = new(int32)
	}
	if j < i {
		gx = new(string)
	}
	if cap(l) < 4 {
		gx = new(float64)
	}
	if i > 8 {
		gx = new(uint)
	}
	if i-1 < 0 {
		gx = new(int)
	}
	if int(b) >= len(l) {
		gx = new(int8)
	}
}

func of12(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = a[c]
	if int(c) >= len(l) {
		gx = new(int)
	}
	if c < 0 {
		gx = new(int8)
	}
	if j < 0 {
		gx = new(int16)
	}
	if len(l) == 0 {
		gx = new(int32)
	}
	if b > 7 {
		gx = new(string)
	}
	if len(s) == 0 {
		gx = new(float64)
	}
	if m < 0 {
		gx = new(uint)
	}
	if i == len(l) {
		gx = new(int)
	}
	if j > cap(l) {
		gx = new(int8)
	}
}

func of13(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = a[k]
	if int(k) >= len(l) {
		gx = new(int)
	}
	if k > 7 {
		gx = new(int8)
	}
	if i > len(l) {
		gx = new(int16)
	}
	if len(l) < 3 {
		gx = new(int32)
	}
	if i == 8 {
		gx = new(string)
	}
	if i+1 > len(l) {
		gx = new(float64)
	}
	if len(l) == 1 {
		gx = new(uint)
	}
	if i < 0 {
		gx = new(int)
	}
	if cap(l) == 0 {
		gx = new(int8)
	}
}

func of14(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = a[i&7]
	if j < i {
		gx = new(int)
	}
	if i > 8 {
		gx = new(int8)
	}
	if i-1 < 0 {
		gx = new(int16)
	}
	if i >= len(l) {
		gx = new(int32)
	}
	if i == len(l) {
		gx = new(string)
	}
	if i > len(l) {
		gx = new(float64)
	}
	if i == 8 {
		gx = new(uint)
	}
	if i+1 > len(l) {
		gx = new(int)
	}
	if i < 0 {
		gx = new(int8)
	}
}

func of15(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = a[i+1]
	if i == len(l) {
		gx = new(int)
	}
	if i > len(l) {
		gx = new(int8)
	}
	if i == 8 {
		gx = new(int16)
	}
	if i+1 > len(l) {
		gx = new(int32)
	}
	if i < 0 {
		gx = new(string)
	}
	if i >= len(s) {
		gx = new(float64)
	}
	if j < i {
		gx = new(uint)
	}
	if i > 8 {
		gx = new(int)
	}
	if i-1 < 0 {
		gx = new(int8)
	}
}

func of16(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[i:j]
	if i > len(l) {
		gx = new(int)
	}
	if i+1 > len(l) {
		gx = new(int8)
	}
	if j > len(l) {
		gx = new(int16)
	}
	if j < i {
		gx = new(int32)
	}
	if i >= len(l) {
		gx = new(string)
	}
	if i == len(l) {
		gx = new(float64)
	}
	if j > cap(l) {
		gx = new(uint)
	}
	if j > 8 {
		gx = new(int)
	}
	if m < j {
		gx = new(int8)
	}
}

func of17(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[i:]
	if i >= len(l) {
		gx = new(int)
	}
	if i == len(l) {
		gx = new(int8)
	}
	if i > len(l) {
		gx = new(int16)
	}
	if i+1 > len(l) {
		gx = new(int32)
	}
	if i >= len(s) {
		gx = new(string)
	}
	if cap(l) == len(l) {
		gx = new(float64)
	}
	if j > len(l) {
		gx = new(uint)
	}
	if u >= uint(len(l)) {
		gx = new(int)
	}
	if m > cap(l) {
		gx = new(int8)
	}
}

func of18(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[:j]
	if j > cap(l) {
		gx = new(int)
	}
	if j > len(l) {
		gx = new(int8)
	}
	if int(b) >= len(l) {
		gx = new(int16)
	}
	if i >= len(l) {
		gx = new(int32)
	}
	if len(l) <= 1 {
		gx = new(string)
	}
	if j > len(s) {
		gx = new(float64)
	}
	if j < 0 {
		gx = new(uint)
	}
	if len(l) == 0 {
		gx = new(int)
	}
	if i == len(l) {
		gx = new(int8)
	}
}

func of19(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[i:j:8]
	if i == len(l) {
		gx = new(int)
	}
	if j > cap(l) {
		gx = new(int8)
	}
	if i > len(l) {
		gx = new(int16)
	}
	if i+1 > len(l) {
		gx = new(int32)
	}
	if j > len(l) {
		gx = new(string)
	}
	if j < i {
		gx = new(float64)
	}
	if i >= len(l) {
		gx = new(uint)
	}
	if j > 8 {
		gx = new(int)
	}
	if m < j {
		gx = new(int8)
	}
}

func of20(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[i:j:m]
	if i+1 > len(l) {
		gx = new(int)
	}
	if j > len(l) {
		gx = new(int8)
	}
	if m > cap(l) {
		gx = new(int16)
	}
	if j < i {
		gx = new(int32)
	}
	if i >= len(l) {
		gx = new(string)
	}
	if i == len(l) {
		gx = new(float64)
	}
	if j > cap(l) {
		gx = new(uint)
	}
	if m < j {
		gx = new(int)
	}
	if i > len(l) {
		gx = new(int8)
	}
}

func of21(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[:j:m]
	if m > cap(l) {
		gx = new(int)
	}
	if j > cap(l) {
		gx = new(int8)
	}
	if m < j {
		gx = new(int16)
	}
	if j > len(l) {
		gx = new(int32)
	}
	if int(k) >= len(l) {
		gx = new(string)
	}
	if j < i {
		gx = new(float64)
	}
	if cap(l) < 4 {
		gx = new(uint)
	}
	if int(b) >= len(l) {
		gx = new(int)
	}
	if i >= len(l) {
		gx = new(int8)
	}
}

func of23(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = s[i:j]
	if i >= len(s) {
		gx = new(int)
	}
	if j < i {
		gx = new(int8)
	}
	if j > len(s) {
		gx = new(int16)
	}
	if i > len(l) {
		gx = new(int32)
	}
	if i == 8 {
		gx = new(string)
	}
	if i+1 > len(l) {
		gx = new(float64)
	}
	if i < 0 {
		gx = new(uint)
	}
	if s == "" {
		gx = new(int)
	}
	if j > len(l) {
		gx = new(int8)
	}
}

func of24(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = s[i:]
	if i >= len(s) {
		gx = new(int)
	}
	if j < i {
		gx = new(int8)
	}
	if i > 8 {
		gx = new(int16)
	}
	if i-1 < 0 {
		gx = new(int32)
	}
	if i >= len(l) {
		gx = new(string)
	}
	if len(s) < 2 {
		gx = new(float64)
	}
	if j > len(s) {
		gx = new(uint)
	}
	if len(s) == 0 {
		gx = new(int)
	}
	if i == len(l) {
		gx = new(int8)
	}
}

func of25(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = s[:j]
	if j > len(s) {
		gx = new(int)
	}
	if len(s) < 2 {
		gx = new(int8)
	}
	if j < 0 {
		gx = new(int16)
	}
	if len(s) == 0 {
		gx = new(int32)
	}
	if j > cap(l) {
		gx = new(string)
	}
	if j > 8 {
		gx = new(float64)
	}
	if m < j {
		gx = new(uint)
	}
	if s == "" {
		gx = new(int)
	}
	if i >= len(s) {
		gx = new(int8)
	}
}

func of26(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = a[i:j]
	if j < i {
		gx = new(int)
	}
	if j > cap(l) {
		gx = new(int8)
	}
	if j > 8 {
		gx = new(int16)
	}
	if m < j {
		gx = new(int32)
	}
	if i > len(l) {
		gx = new(string)
	}
	if i == 8 {
		gx = new(float64)
	}
	if i+1 > len(l) {
		gx = new(uint)
	}
	if i < 0 {
		gx = new(int)
	}
	if i >= len(s) {
		gx = new(int8)
	}
}

func of27(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = a[i:]
	if i >= len(s) {
		gx = new(int)
	}
	if j < i {
		gx = new(int8)
	}
	if i > 8 {
		gx = new(int16)
	}
	if i-1 < 0 {
		gx = new(int32)
	}
	if i >= len(l) {
		gx = new(string)
	}
	if i == len(l) {
		gx = new(float64)
	}
	if i > len(l) {
		gx = new(uint)
	}
	if i == 8 {
		gx = new(int)
	}
	if i+1 > len(l) {
		gx = new(int8)
	}
}

func of28(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = a[:j]
	if j > len(s) {
		gx = new(int)
	}
	if j < 0 {
		gx = new(int8)
	}
	if j > cap(l) {
		gx = new(int16)
	}
	if j > 8 {
		gx = new(int32)
	}
	if m < j {
		gx = new(string)
	}
	if j > len(l) {
		gx = new(float64)
	}
	if j < i {
		gx = new(uint)
	}
	if cap(l) < 4 {
		gx = new(int)
	}
	if i > 8 {
		gx = new(int8)
	}
}

func of29(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = a[i:j:m]
	if m < j {
		gx = new(int)
	}
	if j < i {
		gx = new(int8)
	}
	if m < 0 {
		gx = new(int16)
	}
	if i == len(l) {
		gx = new(int32)
	}
	if j > cap(l) {
		gx = new(string)
	}
	if j > 8 {
		gx = new(float64)
	}
	if i > len(l) {
		gx = new(uint)
	}
	if i == 8 {
		gx = new(int)
	}
	if i+1 > len(l) {
		gx = new(int8)
	}
}

func of30(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[2:j]
	if j > len(l) {
		gx = new(int)
	}
	if j > cap(l) {
		gx = new(int8)
	}
	if i+1 > len(l) {
		gx = new(int16)
	}
	if len(l) == 1 {
		gx = new(int32)
	}
	if cap(l) == 0 {
		gx = new(string)
	}
	if cap(l) == len(l) {
		gx = new(float64)
	}
	if u >= uint(len(l)) {
		gx = new(uint)
	}
	if m > cap(l) {
		gx = new(int)
	}
	if int(k) >= len(l) {
		gx = new(int8)
	}
}

func of31(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[i:4]
	if i >= len(l) {
		gx = new(int)
	}
	if i == len(l) {
		gx = new(int8)
	}
	if i > len(l) {
		gx = new(int16)
	}
	if i+1 > len(l) {
		gx = new(int32)
	}
	if m > cap(l) {
		gx = new(string)
	}
	if int(k) >= len(l) {
		gx = new(float64)
	}
	if j < i {
		gx = new(uint)
	}
	if cap(l) < 4 {
		gx = new(int)
	}
	if i > 8 {
		gx = new(int8)
	}
}

func of32(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[:len(l)-1]
	if len(l) == 0 {
		gn++
	}
	if i == len(l) {
		gx = new(int8)
	}
	if j > cap(l) {
		gx = new(int16)
	}
	if int(c) >= len(l) {
		gx = new(int32)
	}
	if i > len(l) {
		gx = new(string)
	}
	if len(l) < 3 {
		gx = new(float64)
	}
	if i+1 > len(l) {
		gx = new(uint)
	}
	if len(l) == 1 {
		gx = new(int)
	}
	if cap(l) == 0 {
		gn++
	}
}

func of33(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[len(l)-1]
	if int(c) >= len(l) {
		gx = new(int)
	}
	if i > len(l) {
		gx = new(int8)
	}
	if len(l) < 3 {
		gx = new(int16)
	}
	if i+1 > len(l) {
		gx = new(int32)
	}
	if len(l) == 1 {
		gx = new(string)
	}
	if cap(l) == 0 {
		gx = new(float64)
	}
	if cap(l) == len(l) {
		gx = new(uint)
	}
	if j > len(l) {
		gx = new(int)
	}
	if u >= uint(len(l)) {
		gx = new(int8)
	}
}

func of34(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[len(l)-2]
	if cap(l) == len(l) {
		gx = new(int)
	}
	if j > len(l) {
		gx = new(int8)
	}
	if u >= uint(len(l)) {
		gx = new(int16)
	}
	if m > cap(l) {
		gx = new(int32)
	}
	if int(k) >= len(l) {
		gx = new(string)
	}
	if cap(l) < 4 {
		gx = new(float64)
	}
	if int(b) >= len(l) {
		gx = new(uint)
	}
	if i >= len(l) {
		gx = new(int)
	}
	if len(l) <= 1 {
		gx = new(int8)
	}
}

func of35(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[1]
	if int(b) >= len(l) {
		gx = new(int)
	}
	if i >= len(l) {
		gx = new(int8)
	}
	if len(l) <= 1 {
		gx = new(int16)
	}
	if len(l) == 0 {
		gx = new(int32)
	}
	if i == len(l) {
		gx = new(string)
	}
	if j > cap(l) {
		gx = new(float64)
	}
	if int(c) >= len(l) {
		gx = new(uint)
	}
	if i > len(l) {
		gx = new(int)
	}
	if len(l) < 3 {
		gx = new(int8)
	}
}

func of36(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[0]
	if i == len(l) {
		gx = new(int)
	}
	if j > cap(l) {
		gx = new(int8)
	}
	if int(c) >= len(l) {
		gx = new(int16)
	}
	if i > len(l) {
		gx = new(int32)
	}
	if len(l) < 3 {
		gx = new(string)
	}
	if i+1 > len(l) {
		gx = new(float64)
	}
	if len(l) == 1 {
		gx = new(uint)
	}
	if cap(l) == 0 {
		gx = new(int)
	}
	if cap(l) == len(l) {
		gx = new(int8)
	}
}

func of37(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[2:]
	if cap(l) == 0 {
		gx = new(int)
	}
	if cap(l) == len(l) {
		gx = new(int8)
	}
	if j > len(l) {
		gx = new(int16)
	}
	if u >= uint(len(l)) {
		gx = new(int32)
	}
	if m > cap(l) {
		gx = new(string)
	}
	if int(k) >= len(l) {
		gx = new(float64)
	}
	if cap(l) < 4 {
		gx = new(uint)
	}
	if int(b) >= len(l) {
		gx = new(int)
	}
	if i >= len(l) {
		gx = new(int8)
	}
}

func of38(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[:2]
	if cap(l) < 4 {
		gx = new(int)
	}
	if int(b) >= len(l) {
		gx = new(int8)
	}
	if i >= len(l) {
		gx = new(int16)
	}
	if len(l) <= 1 {
		gx = new(int32)
	}
	if len(l) == 0 {
		gx = new(string)
	}
	if i == len(l) {
		gx = new(float64)
	}
	if j > cap(l) {
		gx = new(uint)
	}
	if int(c) >= len(l) {
		gx = new(int)
	}
	if i > len(l) {
		gx = new(int8)
	}
}

func of39(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[2:4]
	if len(l) == 0 {
		gx = new(int)
	}
	if i == len(l) {
		gx = new(int8)
	}
	if j > cap(l) {
		gx = new(int16)
	}
	if int(c) >= len(l) {
		gx = new(int32)
	}
	if i > len(l) {
		gx = new(string)
	}
	if len(l) < 3 {
		gx = new(float64)
	}
	if i+1 > len(l) {
		gx = new(uint)
	}
	if len(l) == 1 {
		gx = new(int)
	}
	if cap(l) == 0 {
		gx = new(int8)
	}
}

func of40(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[2:2:4]
	if len(l) < 3 {
		gx = new(int)
	}
	if i+1 > len(l) {
		gx = new(int8)
	}
	if len(l) == 1 {
		gx = new(int16)
	}
	if cap(l) == 0 {
		gx = new(int32)
	}
	if cap(l) == len(l) {
		gx = new(string)
	}
	if j > len(l) {
		gx = new(float64)
	}
	if u >= uint(len(l)) {
		gx = new(uint)
	}
	if m > cap(l) {
		gx = new(int)
	}
	if int(k) >= len(l) {
		gx = new(int8)
	}
}

func of41(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = s[2]
	if len(s) < 2 {
		gx = new(int)
	}
	if j > len(s) {
		gx = new(int8)
	}
	if len(s) == 0 {
		gx = new(int16)
	}
	if s == "" {
		gx = new(int32)
	}
	if i >= len(s) {
		gx = new(string)
	}
	if u >= uint(len(l)) {
		gx = new(float64)
	}
	if int(u) < 0 {
		gx = new(uint)
	}
	if m > cap(l) {
		gx = new(int)
	}
	if int(k) >= len(l) {
		gx = new(int8)
	}
}

func of42(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = s[2:]
	if len(s) < 2 {
		gx = new(int)
	}
	if j > len(s) {
		gx = new(int8)
	}
	if len(s) == 0 {
		gx = new(int16)
	}
	if s == "" {
		gx = new(int32)
	}
	if i >= len(s) {
		gx = new(string)
	}
	if k > 7 {
		gx = new(float64)
	}
	if j < 0 {
		gx = new(uint)
	}
	if len(l) == 0 {
		gx = new(int)
	}
	if b > 7 {
		gx = new(int8)
	}
}

func of43(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = s[:2]
	if s == "" {
		gx = new(int)
	}
	if i >= len(s) {
		gx = new(int8)
	}
	if len(s) < 2 {
		gx = new(int16)
	}
	if j > len(s) {
		gx = new(int32)
	}
	if len(s) == 0 {
		gx = new(string)
	}
	if j > 8 {
		gx = new(float64)
	}
	if m < j {
		gx = new(uint)
	}
	if int(c) >= len(l) {
		gx = new(int)
	}
	if i > len(l) {
		gx = new(int8)
	}
}

func of44(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = s[1:3]
	if s == "" {
		gx = new(int)
	}
	if i >= len(s) {
		gx = new(int8)
	}
	if len(s) < 2 {
		gx = new(int16)
	}
	if j > len(s) {
		gx = new(int32)
	}
	if len(s) == 0 {
		gx = new(string)
	}
	if cap(l) == len(l) {
		gx = new(float64)
	}
	if j > len(l) {
		gx = new(uint)
	}
	if u >= uint(len(l)) {
		gx = new(int)
	}
	if int(u) < 0 {
		gx = new(int8)
	}
}

func of45(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = a[7]
	if i-1 < 0 {
		gx = new(int)
	}
	if int(b) >= len(l) {
		gx = new(int8)
	}
	if i >= len(l) {
		gx = new(int16)
	}
	if len(l) <= 1 {
		gx = new(int32)
	}
	if k > 7 {
		gx = new(string)
	}
	if len(s) < 2 {
		gx = new(float64)
	}
	if j > len(s) {
		gx = new(uint)
	}
	if j < 0 {
		gx = new(int)
	}
	if len(l) == 0 {
		gx = new(int8)
	}
}

func of46(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = a[2:]
	if m < 0 {
		gx = new(int)
	}
	if i == len(l) {
		gx = new(int8)
	}
	if j > cap(l) {
		gx = new(int16)
	}
	if u > 7 {
		gx = new(int32)
	}
	if j > 8 {
		gx = new(string)
	}
	if m < j {
		gx = new(float64)
	}
	if int(c) >= len(l) {
		gx = new(uint)
	}
	if i > len(l) {
		gx = new(int)
	}
	if len(l) < 3 {
		gx = new(int8)
	}
}

func of47(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[u:]
	if u >= uint(len(l)) {
		gx = new(int)
	}
	if len(l) == 1 {
		gx = new(int8)
	}
	if cap(l) == 0 {
		gx = new(int16)
	}
	if cap(l) == len(l) {
		gx = new(int32)
	}
	if j > len(l) {
		gx = new(string)
	}
	if int(u) < 0 {
		gx = new(float64)
	}
	if m > cap(l) {
		gx = new(uint)
	}
	if int(k) >= len(l) {
		gx = new(int)
	}
	if cap(l) < 4 {
		gx = new(int8)
	}
}

func of48(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[:u]
	if u >= uint(len(l)) {
		gx = new(int)
	}
	if int(k) >= len(l) {
		gx = new(int8)
	}
	if cap(l) < 4 {
		gx = new(int16)
	}
	if int(b) >= len(l) {
		gx = new(int32)
	}
	if i >= len(l) {
		gx = new(string)
	}
	if len(l) <= 1 {
		gx = new(float64)
	}
	if len(l) == 0 {
		gx = new(uint)
	}
	if i == len(l) {
		gx = new(int)
	}
	if j > cap(l) {
		gx = new(int8)
	}
}

func of49(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[u:k]
	if u >= uint(len(l)) {
		gx = new(int)
	}
	if int(k) >= len(l) {
		gx = new(int8)
	}
	if len(l) == 0 {
		gx = new(int16)
	}
	if i == len(l) {
		gx = new(int32)
	}
	if j > cap(l) {
		gx = new(string)
	}
	if u > 7 {
		gx = new(float64)
	}
	if int(c) >= len(l) {
		gx = new(uint)
	}
	if i > len(l) {
		gx = new(int)
	}
	if len(l) < 3 {
		gx = new(int8)
	}
}

func of50(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[b:]
	if int(b) >= len(l) {
		gx = new(int)
	}
	if i > len(l) {
		gx = new(int8)
	}
	if len(l) < 3 {
		gx = new(int16)
	}
	if i+1 > len(l) {
		gx = new(int32)
	}
	if len(l) == 1 {
		gx = new(string)
	}
	if cap(l) == 0 {
		gx = new(float64)
	}
	if cap(l) == len(l) {
		gx = new(uint)
	}
	if j > len(l) {
		gx = new(int)
	}
	if u >= uint(len(l)) {
		gx = new(int8)
	}
}

func of51(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[c:]
	if int(c) >= len(l) {
		gx = new(int)
	}
	if j > len(l) {
		gx = new(int8)
	}
	if u >= uint(len(l)) {
		gx = new(int16)
	}
	if m > cap(l) {
		gx = new(int32)
	}
	if int(k) >= len(l) {
		gx = new(string)
	}
	if cap(l) < 4 {
		gx = new(float64)
	}
	if int(b) >= len(l) {
		gx = new(uint)
	}
	if i >= len(l) {
		gx = new(int)
	}
	if len(l) <= 1 {
		gx = new(int8)
	}
}

func of52(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[:c]
	if int(c) >= len(l) {
		gx = new(int)
	}
	if len(l) <= 1 {
		gx = new(int8)
	}
	if len(l) == 0 {
		gx = new(int16)
	}
	if i == len(l) {
		gx = new(int32)
	}
	if j > cap(l) {
		gx = new(string)
	}
	if i > len(l) {
		gx = new(float64)
	}
	if len(l) < 3 {
		gx = new(uint)
	}
	if i+1 > len(l) {
		gx = new(int)
	}
	if len(l) == 1 {
		gx = new(int8)
	}
}

func of53(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = s[k:]
	if s == "" {
		gx = new(int)
	}
	if i >= len(s) {
		gx = new(int8)
	}
	if int(k) >= len(l) {
		gx = new(int16)
	}
	if k > 7 {
		gx = new(int32)
	}
	if len(s) < 2 {
		gx = new(string)
	}
	if j > len(s) {
		gx = new(float64)
	}
	if len(s) == 0 {
		gx = new(uint)
	}
	if u > 7 {
		gx = new(int)
	}
	if j > 8 {
		gx = new(int8)
	}
}

func of54(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[i:i]
	if i >= len(l) {
		gx = new(int)
	}
	if i == len(l) {
		gx = new(int8)
	}
	if i > len(l) {
		gx = new(int16)
	}
	if i+1 > len(l) {
		gx = new(int32)
	}
	if i >= len(s) {
		gx = new(string)
	}
	if cap(l) == len(l) {
		gx = new(float64)
	}
	if j > len(l) {
		gx = new(uint)
	}
	if u >= uint(len(l)) {
		gx = new(int)
	}
	if m > cap(l) {
		gx = new(int8)
	}
}

func of55(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[i:i+2]
	if i >= len(l) {
		gx = new(int)
	}
	if i == len(l) {
		gx = new(int8)
	}
	if i > len(l) {
		gx = new(int16)
	}
	if i+1 > len(l) {
		gx = new(int32)
	}
	if i > 8 {
		gx = new(string)
	}
	if i-1 < 0 {
		gx = new(float64)
	}
	if int(b) >= len(l) {
		gx = new(uint)
	}
	if len(l) <= 1 {
		gx = new(int)
	}
	if len(l) == 0 {
		gx = new(int8)
	}
}

func of56(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[i:len(l)]
	if i == len(l) {
		gx = new(int)
	}
	if i > len(l) {
		gx = new(int8)
	}
	if i+1 > len(l) {
		gx = new(int16)
	}
	if i >= len(l) {
		gx = new(int32)
	}
	if j > cap(l) {
		gx = new(string)
	}
	if int(c) >= len(l) {
		gx = new(float64)
	}
	if len(l) < 3 {
		gx = new(uint)
	}
	if i == 8 {
		gx = new(int)
	}
	if len(l) == 1 {
		gx = new(int8)
	}
}

func of57(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[i:cap(l)]
	if i+1 > len(l) {
		gx = new(int)
	}
	if i >= len(l) {
		gx = new(int8)
	}
	if i == len(l) {
		gx = new(int16)
	}
	if i > len(l) {
		gx = new(int32)
	}
	if len(l) == 1 {
		gx = new(string)
	}
	if i < 0 {
		gx = new(float64)
	}
	if cap(l) == 0 {
		gx = new(uint)
	}
	if i >= len(s) {
		gx = new(int)
	}
	if cap(l) == len(l) {
		gx = new(int8)
	}
}

func of58(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[len(l)/2]
	if m > cap(l) {
		gx = new(int)
	}
	if int(k) >= len(l) {
		gx = new(int8)
	}
	if cap(l) < 4 {
		gx = new(int16)
	}
	if int(b) >= len(l) {
		gx = new(int32)
	}
	if i >= len(l) {
		gx = new(string)
	}
	if len(l) <= 1 {
		gx = new(float64)
	}
	if len(l) == 0 {
		gx = new(uint)
	}
	if i == len(l) {
		gx = new(int)
	}
	if j > cap(l) {
		gx = new(int8)
	}
}

func of59(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[len(l)>>1:]
	if len(l) == 0 {
		gx = new(int)
	}
	if i == len(l) {
		gx = new(int8)
	}
	if j > cap(l) {
		gx = new(int16)
	}
	if int(c) >= len(l) {
		gx = new(int32)
	}
	if i > len(l) {
		gx = new(string)
	}
	if len(l) < 3 {
		gx = new(float64)
	}
	if i+1 > len(l) {
		gx = new(uint)
	}
	if len(l) == 1 {
		gx = new(int)
	}
	if cap(l) == 0 {
		gx = new(int8)
	}
}

func of60(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[i%8]
	if i > len(l) {
		gx = new(int)
	}
	if i+1 > len(l) {
		gx = new(int8)
	}
	if i >= len(l) {
		gx = new(int16)
	}
	if i == len(l) {
		gx = new(int32)
	}
	if int(c) >= len(l) {
		gx = new(string)
	}
	if len(l) < 3 {
		gx = new(float64)
	}
	if i == 8 {
		gx = new(uint)
	}
	if len(l) == 1 {
		gx = new(int)
	}
	if i < 0 {
		gx = new(int8)
	}
}

func of61(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[i&7]
	if i >= len(l) {
		gx = new(int)
	}
	if i == len(l) {
		gx = new(int8)
	}
	if i > len(l) {
		gx = new(int16)
	}
	if i+1 > len(l) {
		gx = new(int32)
	}
	if cap(l) == len(l) {
		gx = new(string)
	}
	if j > len(l) {
		gx = new(float64)
	}
	if u >= uint(len(l)) {
		gx = new(uint)
	}
	if m > cap(l) {
		gx = new(int)
	}
	if int(k) >= len(l) {
		gx = new(int8)
	}
}

func of62(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[u%8]
	if u >= uint(len(l)) {
		gx = new(int)
	}
	if i >= len(l) {
		gx = new(int8)
	}
	if len(l) <= 1 {
		gx = new(int16)
	}
	if len(l) == 0 {
		gx = new(int32)
	}
	if i == len(l) {
		gx = new(string)
	}
	if j > cap(l) {
		gx = new(float64)
	}
	if u > 7 {
		gx = new(uint)
	}
	if int(c) >= len(l) {
		gx = new(int)
	}
	if i > len(l) {
		gx = new(int8)
	}
}

func of63(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = l[b>>5]
	if int(b) >= len(l) {
		gx = new(int)
	}
	if j > cap(l) {
		gx = new(int8)
	}
	if int(c) >= len(l) {
		gx = new(int16)
	}
	if i > len(l) {
		gx = new(int32)
	}
	if len(l) < 3 {
		gx = new(string)
	}
	if i+1 > len(l) {
		gx = new(float64)
	}
	if len(l) == 1 {
		gx = new(uint)
	}
	if cap(l) == 0 {
		gx = new(int)
	}
	if cap(l) == len(l) {
		gx = new(int8)
	}
}

func of64(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = s[len(s)-1]
	if s == "" {
		gx = new(int)
	}
	if i >= len(s) {
		gx = new(int8)
	}
	if len(s) < 2 {
		gx = new(int16)
	}
	if j > len(s) {
		gx = new(int32)
	}
	if len(s) == 0 {
		gx = new(string)
	}
	if cap(l) == 0 {
		gx = new(float64)
	}
	if c < 0 {
		gx = new(uint)
	}
	if cap(l) == len(l) {
		gx = new(int)
	}
	if j > len(l) {
		gx = new(int8)
	}
}

func of65(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = s[:len(s)-1]
	if len(s) < 2 {
		gx = new(int)
	}
	if j > len(s) {
		gx = new(int8)
	}
	if len(s) == 0 {
		gn++
	}
	if s == "" {
		gn++
	}
	if i >= len(s) {
		gx = new(string)
	}
	if cap(l) < 4 {
		gx = new(float64)
	}
	if i > 8 {
		gx = new(uint)
	}
	if i-1 < 0 {
		gx = new(int)
	}
	if int(b) >= len(l) {
		gx = new(int8)
	}
}

func of66(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = [4]int(l)
	if i == len(l) {
		gx = new(int)
	}
	if j > cap(l) {
		gx = new(int8)
	}
	if int(c) >= len(l) {
		gx = new(int16)
	}
	if i > len(l) {
		gx = new(int32)
	}
	if len(l) < 3 {
		gn++
	}
	if i+1 > len(l) {
		gx = new(float64)
	}
	if len(l) == 1 {
		gn++
	}
	if cap(l) == 0 {
		gn++
	}
	if cap(l) == len(l) {
		gx = new(int8)
	}
}

func of67(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = (*[4]int)(l)
	if i+1 > len(l) {
		gx = new(int)
	}
	if len(l) == 1 {
		gn++
	}
	if cap(l) == 0 {
		gn++
	}
	if cap(l) == len(l) {
		gx = new(int32)
	}
	if j > len(l) {
		gx = new(string)
	}
	if u >= uint(len(l)) {
		gx = new(float64)
	}
	if m > cap(l) {
		gx = new(uint)
	}
	if int(k) >= len(l) {
		gx = new(int)
	}
	if cap(l) < 4 {
		gn++
	}
}

func of68(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	_ = [1]int(l)
	if m > cap(l) {
		gx = new(int)
	}
	if int(k) >= len(l) {
		gx = new(int8)
	}
	if cap(l) < 4 {
		gx = new(int16)
	}
	if int(b) >= len(l) {
		gx = new(int32)
	}
	if i >= len(l) {
		gx = new(string)
	}
	if len(l) <= 1 {
		gx = new(float64)
	}
	if len(l) == 0 {
		gn++
	}
	if i == len(l) {
		gx = new(int)
	}
	if j > cap(l) {
		gx = new(int8)
	}
}
