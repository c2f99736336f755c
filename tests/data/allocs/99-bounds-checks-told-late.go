package p

// Bounds checks of every kind, and what they tell of indices, lengths and capacities.

var gx any
var gn int


func late0(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = l[i]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
	if i < 0 {
		gx = new(string)
	}
	if cap(l) == 0 {
		gx = new(float64)
	}
}

func late3(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = l[u]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
	if u >= uint(len(l)) {
		gx = new(int)
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
}

func late6(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = l[k]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late9(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = s[b]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late12(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = a[c]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late15(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = a[i+1]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late18(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = l[:j]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late21(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = l[:j:m]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late24(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = s[i:]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late27(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = a[i:]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late30(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = l[2:j]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late33(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = l[len(l)-1]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late36(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = l[0]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late39(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = l[2:4]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late42(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = s[2:]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late45(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = a[7]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late48(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = l[:u]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late51(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = l[c:]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late54(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = l[i:i]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late57(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = l[i:cap(l)]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late60(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = l[i%8]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late63(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = l[b>>5]
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}

func late66(l []int, s string, a *[8]int, i, j, m int, u uint, b uint8, c int8, k uint32) {
	if gn > 3 {
		_ = [4]int(l)
	} else if i < 0 || i > 3 || j < i || len(l) < 5 || u > 3 || c < 3 {
		return
	}
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
}
