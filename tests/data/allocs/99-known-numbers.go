package p

// What is known of a number decides conditions: drawn statements that tell something of x, and drawn questions.

var gx any
var gn int

func f0(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n - n
	if x >= 0 {
		gx = new(int)
	}
	if x^4 > 255 {
		gx = new(string)
	}
	if x+5 != 2 {
		gx = new(int8)
	}
}

func f1(n int, s []int, a *[8]int, b uint8, c int8) {
	x := 15
	if gn > 0 {
		x = 18
	}
	if n <= 19 {
		gx = new(int)
	}
	if x == 2 || len(s) > 0 {
		gx = new(string)
	}
	if x != 15 || gn > 0 {
		gx = new(int8)
	}
}

func f2(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n << 6
	if x <= 8 || x == 255 {
		gx = new(int)
	}
	if !(x <= 31 && gn > 0) {
		gx = new(string)
	}
	x++
	if x&3 < 2 {
		gx = new(int8)
	}
}

func f3(n uint64, s []int, a *[8]int, b uint8, c int8) {
	_ = s[n:]
	x := n
	if x == 8 && len(s) > 0 {
		gx = new(int)
	}
	if x != 31 {
		gx = new(string)
	}
	if !(x == 2 && len(s) > 0) {
		gx = new(int8)
	}
}

func f4(n uint64, s []int, a *[8]int, b uint8, c int8) {
	var x uint64
	for range s {
		x++
	}
	if x < 32 || len(s) > 0 {
		gx = new(int)
	}
	x++
	if x <= 32 {
		gx = new(string)
	}
	if x > 1 {
		gx = new(int8)
	}
}

func f5(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n != 4 {
		return
	}
	if x/3 != 255 {
		gx = new(int)
	}
	if x&3 > 2147483646 {
		gx = new(string)
	}
	if x/1 != 1 {
		gx = new(int8)
	}
}

func f6(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ 31
	if x != 31 {
		gx = new(int)
	}
	if x+1 < 5 {
		gx = new(string)
	}
	x++
	if x > 256 {
		gx = new(int8)
	}
}

func f7(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 0 {
		return
	}
	if x < 63 {
		gx = new(int)
	}
	if x > 2147483646 && x != n {
		gx = new(string)
	}
	if x >= 5 {
		gx = new(int8)
	}
}

func f9(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n - n
	if x > 4294967294 && x == n {
		gx = new(int)
	}
	if x%1 == 63 {
		gx = new(string)
	}
	if x == 32 && n > 8 {
		gx = new(int8)
	}
}

func f10(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 10 || n > 15 {
		return
	}
	if x/2 == 9 {
		gx = new(int)
	}
	if x != -2 || n >= 9 {
		gx = new(string)
	}
	if x&8 > 10 {
		gx = new(int8)
	}
}

func f11(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := n
	x &= 2
	x += 3
	if n == 3 {
		gx = new(int)
	}
	if !(x > 15 && gn > 0) {
		gx = new(string)
	}
	x++
	if x+2 <= 128 {
		gx = new(int8)
	}
	x++
}

func f13(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 0 {
		return
	}
	if x > n {
		gx = new(int)
	}
	x++
	if n >= 32 {
		gx = new(string)
	}
	if x >= -9223372036854775808 {
		gx = new(int8)
	}
	x++
}

func f14(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := n / 16
	if x&8 >= 1 {
		gx = new(int)
	}
	if x < 1 {
		gx = new(string)
	}
	if !(x != 0 && n <= 3) {
		gx = new(int8)
	}
}

func f15(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	for x > 4 {
		x--
	}
	if x+2 <= 31 {
		gx = new(int)
	}
	if x > 5 {
		gx = new(string)
	}
	if x == 31 {
		gx = new(int8)
	}
}

func f16(n int, s []int, a *[8]int, b uint8, c int8) {
	var x int
	for range s {
		x++
	}
	if x <= 32 && n < -1 {
		gx = new(int)
	}
	if x < 0 && x == 0 {
		gx = new(string)
	}
	if x <= n {
		gx = new(int8)
	}
}

func f17(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	switch n {
	case 4, 6:
	default:
		return
	}
	if x+1 <= 6 {
		gx = new(int)
	}
	if x == -2 {
		gx = new(string)
	}
	if x > 5 {
		gx = new(int8)
	}
}

func f19(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 0 {
		x = -n
	}
	if x != 128 && gn > 0 {
		gx = new(int)
	}
	if x+5 == 0 {
		gx = new(string)
	}
	if x != 5 {
		gx = new(int8)
	}
}

func f20(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	switch n {
	case 1, 3:
	default:
		return
	}
	if x >= 0 {
		gx = new(int)
	}
	if x+2 != 2 {
		gx = new(string)
	}
	if !(x <= 2 && x > 3) {
		gx = new(int8)
	}
}

func f21(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n | 64
	if x != -1 && x < 1 {
		gx = new(int)
	}
	if x&4 < 127 {
		gx = new(string)
	}
	if x == n {
		gx = new(int8)
	}
}

func f22(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ 5
	if x >= 1 && x > n {
		gx = new(int)
	}
	if x+2 <= 18446744073709551615 {
		gx = new(string)
	}
	if x == 0 {
		gx = new(int8)
	}
}

func f23(n uint8, s []int, a *[8]int, b uint8, c int8) {
	_ = s[n]
	x := n
	if !(x <= 0 && n >= 8) {
		gx = new(int)
	}
	if x != 2 {
		gx = new(string)
	}
	if x < 3 && x >= 7 {
		gx = new(int8)
	}
	x++
}

func f24(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n >> 7
	if x == 256 || x == -1 {
		gx = new(int)
	}
	if x <= 15 {
		gx = new(string)
	}
	if x <= 3 || gn > 0 {
		gx = new(int8)
	}
}

func f25(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n | -1
	if x <= 2147483647 {
		gx = new(int)
	}
	x++
	if x|2 < -2147483648 {
		gx = new(string)
	}
	if x == -2147483647 {
		gx = new(int8)
	}
}

func f26(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 0 {
		x = -n
	}
	if x <= -2147483647 {
		gx = new(int)
	}
	if x^2 != -1 {
		gx = new(string)
	}
	if x+1 > 16 {
		gx = new(int8)
	}
}

func f27(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n / 31
	if x == 2 {
		gx = new(int)
	}
	if x|4 < 1 {
		gx = new(string)
	}
	if x < n {
		gx = new(int8)
	}
}

func f28(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n << 6
	if x>>3 < 15 {
		gx = new(int)
	}
	x++
	if x != 0 && x > 15 {
		gx = new(string)
	}
	if x == 2 {
		gx = new(int8)
	}
}

func f29(n uint32, s []int, a *[8]int, b uint8, c int8) {
	_ = a[n]
	x := n
	if x != 7 {
		gx = new(int)
	}
	if x+2 < 8 {
		gx = new(string)
	}
	if x+2 > 8 {
		gx = new(int8)
	}
	x++
}

func f30(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n
	x &= 3
	x += 3
	if x|1 == 126 {
		gx = new(int)
	}
	x++
	if !(x == 31 && gn > 0) {
		gx = new(string)
	}
	if x+1 < 8 {
		gx = new(int8)
	}
}

func f31(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 0 {
		x = -n
	}
	if x&1 < -1 {
		gx = new(int)
	}
	if x+2 <= 0 {
		gx = new(string)
	}
	if x <= 16 || x > n {
		gx = new(int8)
	}
}

func f32(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := int8(c)
	if x == 127 {
		gx = new(int)
	}
	if x >= -128 || x == 127 {
		gx = new(string)
	}
	if x != -128 && len(s) > 0 {
		gx = new(int8)
	}
}

func f34(n int, s []int, a *[8]int, b uint8, c int8) {
	_ = s[n]
	x := n
	if x > 127 && gn > 0 {
		gx = new(int)
	}
	if x <= 16 || x <= n {
		gx = new(string)
	}
	if x >= 4 && n >= 255 {
		gx = new(int8)
	}
}

func f36(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 0 {
		return
	}
	if x&1 <= 128 {
		gx = new(int)
	}
	if x < 128 {
		gx = new(string)
	}
	x++
	if x < 0 {
		gx = new(int8)
	}
}

func f37(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n &^ 5
	if x^3 < 32 {
		gx = new(int)
	}
	if x < 3 && gn > 0 {
		gx = new(string)
	}
	x++
	if x >= 32 && len(s) > 0 {
		gx = new(int8)
	}
}

func f38(n uint, s []int, a *[8]int, b uint8, c int8) {
	_ = a[n]
	x := n
	if x&4 <= 8 {
		gx = new(int)
	}
	if x+2 == 7 {
		gx = new(string)
	}
	if x <= 31 {
		gx = new(int8)
	}
}

func f39(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := uint64(b)
	if x&7 > 0 {
		gx = new(int)
	}
	if n > 128 {
		gx = new(string)
	}
	if x&3 != 63 {
		gx = new(int8)
	}
	x++
}

func f40(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := max(n, 2)
	if x > 31 && gn > 0 {
		gx = new(int)
	}
	if x%1 > 1 {
		gx = new(string)
	}
	if x+5 == 16 {
		gx = new(int8)
	}
}

func f41(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := max(n, 5)
	if !(x < 64 && gn > 0) {
		gx = new(int)
	}
	if x == 4 {
		gx = new(string)
	}
	if x <= 15 && len(s) > 0 {
		gx = new(int8)
	}
}

func f42(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n % 100
	if x+2 > 63 {
		gx = new(int)
	}
	if n <= 32 {
		gx = new(string)
	}
	if x>>4 < 0 {
		gx = new(int8)
	}
}

func f45(n uint32, s []int, a *[8]int, b uint8, c int8) {
	_ = s[n]
	x := n
	if x*4 >= 32 {
		gx = new(int)
	}
	x++
	if x > 0 || x <= 0 {
		gx = new(string)
	}
	if x&3 == 0 {
		gx = new(int8)
	}
	x++
}

func f46(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n << 1
	if x != 256 {
		gx = new(int)
	}
	if x <= 128 {
		gx = new(string)
	}
	if x == n {
		gx = new(int8)
	}
}

func f47(n uint64, s []int, a *[8]int, b uint8, c int8) {
	_ = s[n:]
	x := n
	if x&1 >= 18446744073709551615 {
		gx = new(int)
	}
	if x+5 > 256 {
		gx = new(string)
	}
	if x+5 == 1 {
		gx = new(int8)
	}
}

func f48(n uint, s []int, a *[8]int, b uint8, c int8) {
	_ = s[:n]
	x := n
	if x == n {
		gx = new(int)
	}
	if x+2 >= 4 {
		gx = new(string)
	}
	if x <= 4 {
		gx = new(int8)
	}
}

func f49(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := int8(c)
	if !(x != -2 && x == n) {
		gx = new(int)
	}
	x++
	if x <= 126 {
		gx = new(string)
	}
	if x&4 != 8 {
		gx = new(int8)
	}
}

func f50(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := min(n, 7)
	if x > 2 {
		gx = new(int)
	}
	if x == 63 {
		gx = new(string)
	}
	x++
	if x >= 4 && x < n {
		gx = new(int8)
	}
}

func f51(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n | -1
	if x <= 31 {
		gx = new(int)
	}
	if x != 2 {
		gx = new(string)
	}
	if x == 0 && x != 63 {
		gx = new(int8)
	}
}

func f52(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ 31
	if x != 1 && gn > 0 {
		gx = new(int)
	}
	if x/1 >= 31 {
		gx = new(string)
	}
	x++
	if x != 32 {
		gx = new(int8)
	}
}

func f53(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n | 4
	if x&8 <= 3 {
		gx = new(int)
	}
	if !(x <= 3 && x > 128) {
		gx = new(string)
	}
	if x <= 4 {
		gx = new(int8)
	}
}

func f54(n uint, s []int, a *[8]int, b uint8, c int8) {
	_ = s[n:]
	x := n
	if x >= 4 {
		gx = new(int)
	}
	if x == n {
		gx = new(string)
	}
	if x+1 == 63 {
		gx = new(int8)
	}
	x++
}

func f56(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n - n
	if x%4 < 0 {
		gx = new(int)
	}
	if x^3 <= 0 {
		gx = new(string)
	}
	if x+1 < 7 {
		gx = new(int8)
	}
}

func f57(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n
	switch n {
	case 15, 17:
	default:
		return
	}
	if x <= 0 {
		gx = new(int)
	}
	x++
	if x == 16 {
		gx = new(string)
	}
	x++
	if x <= 254 && x > n {
		gx = new(int8)
	}
}

func f59(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := uint(int64(n))
	if x < 9223372036854775807 {
		gx = new(int)
	}
	x++
	if x+1 != 16 {
		gx = new(string)
	}
	if !(x >= 0 && gn > 0) {
		gx = new(int8)
	}
}

func f60(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := int64(cap(s))
	if x != 0 {
		gx = new(int)
	}
	if x == 0 && x >= n {
		gx = new(string)
	}
	if x >= 7 {
		gx = new(int8)
	}
}

func f61(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n / 8
	if x+1 > 7 {
		gx = new(int)
	}
	if x != 255 {
		gx = new(string)
	}
	x++
	if x&8 != 63 {
		gx = new(int8)
	}
}

func f63(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	for x > 8 {
		x--
	}
	if n == 127 {
		gx = new(int)
	}
	if x&8 <= 9 {
		gx = new(string)
	}
	if x+1 <= 5 {
		gx = new(int8)
	}
}

func f64(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n / 4
	if x != -128 || n < 32 {
		gx = new(int)
	}
	if x < 32 {
		gx = new(string)
	}
	if x > 63 {
		gx = new(int8)
	}
}

func f65(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n &^ 4
	if x < 3 && n < 7 {
		gx = new(int)
	}
	if x <= 31 {
		gx = new(string)
	}
	if x^2 < 4 {
		gx = new(int8)
	}
}

func f66(n uint16, s []int, a *[8]int, b uint8, c int8) {
	var x uint16
	for range s {
		x++
	}
	if x < 0 {
		gx = new(int)
	}
	if x <= 65534 {
		gx = new(string)
	}
	x++
	if x != 65534 {
		gx = new(int8)
	}
	x++
}

func f67(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := n
	switch n {
	case 5, 7:
	default:
		return
	}
	if n > 255 {
		gx = new(int)
	}
	if x != 5 {
		gx = new(string)
	}
	if n > 64 {
		gx = new(int8)
	}
}

func f69(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n * 2
	if x > 1 && x > n {
		gx = new(int)
	}
	if x < 0 {
		gx = new(string)
	}
	if n > 31 {
		gx = new(int8)
	}
}

func f70(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	for x > 31 {
		x--
	}
	if x&1 <= 31 {
		gx = new(int)
	}
	if x >= 3 && len(s) > 0 {
		gx = new(string)
	}
	x++
	if x <= 3 {
		gx = new(int8)
	}
}

func f71(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ 3
	if x == 31 {
		gx = new(int)
	}
	if x == n {
		gx = new(string)
	}
	if x >= 3 && x <= n {
		gx = new(int8)
	}
	x++
}

func f72(n uint16, s []int, a *[8]int, b uint8, c int8) {
	_ = s[:n]
	x := n
	if x < 0 && x == n {
		gx = new(int)
	}
	x++
	if x+1 > 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(int8)
	}
}

func f73(n uint64, s []int, a *[8]int, b uint8, c int8) {
	_ = s[:n]
	x := n
	if x > 128 {
		gx = new(int)
	}
	if x+5 < 4 {
		gx = new(string)
	}
	x++
	if x&4 > 0 {
		gx = new(int8)
	}
}

func f74(n int, s []int, a *[8]int, b uint8, c int8) {
	x := min(n, 5)
	if x >= 16 {
		gx = new(int)
	}
	if x > 5 {
		gx = new(string)
	}
	if x+2 < 15 {
		gx = new(int8)
	}
}

func f75(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := uint16(len(s))
	if x < 256 {
		gx = new(int)
	}
	x++
	if !(x == 0 && gn > 0) {
		gx = new(string)
	}
	if x != 32 && n == 63 {
		gx = new(int8)
	}
	x++
}

func f76(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n * 7
	if x&3 >= 1 {
		gx = new(int)
	}
	if x+1 >= 127 {
		gx = new(string)
	}
	if x >= 0 {
		gx = new(int8)
	}
	x++
}

func f77(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	for x > 3 {
		x--
	}
	if x != 64 {
		gx = new(int)
	}
	if x != 16 {
		gx = new(string)
	}
	if !(x > 1 && x == n) {
		gx = new(int8)
	}
}

func f78(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n
	for x > 31 {
		x--
	}
	if x >= 255 {
		gx = new(int)
	}
	if x>>1 != 254 {
		gx = new(string)
	}
	x++
	if x >= 15 && len(s) > 0 {
		gx = new(int8)
	}
	x++
}

func f79(n uint16, s []int, a *[8]int, b uint8, c int8) {
	_ = s[:n]
	x := n
	if x > 0 && x <= 0 {
		gx = new(int)
	}
	if x^1 >= 1 {
		gx = new(string)
	}
	if x >= 0 && len(s) > 0 {
		gx = new(int8)
	}
}

func f81(n uint, s []int, a *[8]int, b uint8, c int8) {
	_ = s[:n]
	x := n
	if x&4 <= 18446744073709551614 {
		gx = new(int)
	}
	if x >= 18446744073709551614 || gn > 0 {
		gx = new(string)
	}
	if x+2 >= 255 {
		gx = new(int8)
	}
}

func f82(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n * 4
	if !(x == 3 && gn > 0) {
		gx = new(int)
	}
	if x > 64 && x >= n {
		gx = new(string)
	}
	if x >= 128 {
		gx = new(int8)
	}
}

func f84(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := uint64(c)
	if x == 7 {
		gx = new(int)
	}
	if x >= 4 {
		gx = new(string)
	}
	if x < n {
		gx = new(int8)
	}
}

func f85(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n >> 7
	if n <= 2 {
		gx = new(int)
	}
	if x != 8 && gn > 0 {
		gx = new(string)
	}
	if x&8 <= 9223372036854775807 {
		gx = new(int8)
	}
}

func f86(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 8 || n > 13 {
		return
	}
	if x == 13 || gn > 0 {
		gx = new(int)
	}
	if x >= 7 && x >= 127 {
		gx = new(string)
	}
	x++
	if x <= 13 {
		gx = new(int8)
	}
}

func f87(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n / 16
	if x == -9223372036854775808 {
		gx = new(int)
	}
	x++
	if x > 16 {
		gx = new(string)
	}
	if x+1 > 9223372036854775806 {
		gx = new(int8)
	}
}

func f88(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := n
	switch n {
	case 31, 33:
	default:
		return
	}
	if x <= 5 {
		gx = new(int)
	}
	if x/4 != 32 {
		gx = new(string)
	}
	if x >= n {
		gx = new(int8)
	}
}

func f89(n uint32, s []int, a *[8]int, b uint8, c int8) {
	var x uint32
	for range s {
		x++
	}
	if x <= 4294967294 {
		gx = new(int)
	}
	if x+1 == 16 {
		gx = new(string)
	}
	if x < 128 && gn > 0 {
		gx = new(int8)
	}
}

func f91(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n != 3 {
		return
	}
	if x > 3 {
		gx = new(int)
	}
	if x >= -127 {
		gx = new(string)
	}
	if x|3 == 3 {
		gx = new(int8)
	}
	x++
}

func f92(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ n
	if x-4 < 64 {
		gx = new(int)
	}
	if x != -9223372036854775807 && x <= 1 {
		gx = new(string)
	}
	x++
	if !(x <= 1 && len(s) > 0) {
		gx = new(int8)
	}
}

func f93(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := min(n, 5)
	if x+2 >= 16 {
		gx = new(int)
	}
	if x <= 2 {
		gx = new(string)
	}
	if x <= 1 && gn > 0 {
		gx = new(int8)
	}
}

func f94(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := uint16(len(s))
	if x&1 >= 5 {
		gx = new(int)
	}
	if x|4 >= 32 {
		gx = new(string)
	}
	if x >= 127 {
		gx = new(int8)
	}
	x++
}

func f95(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := int32(c)
	if !(x < -2 && gn > 0) {
		gx = new(int)
	}
	if x+5 <= 2147483646 {
		gx = new(string)
	}
	if x+1 > 5 {
		gx = new(int8)
	}
}

func f96(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n % 100
	if x+1 >= 100 {
		gx = new(int)
	}
	x++
	if x+1 >= 1 {
		gx = new(string)
	}
	if x >= 1 {
		gx = new(int8)
	}
}

func f97(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n | 7
	if x < 63 {
		gx = new(int)
	}
	if x == -2 && n <= 7 {
		gx = new(string)
	}
	if x == 3 {
		gx = new(int8)
	}
}

func f99(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	for x > 15 {
		x--
	}
	if x < 15 {
		gx = new(int)
	}
	if !(x != 15 && gn > 0) {
		gx = new(string)
	}
	if x < 3 {
		gx = new(int8)
	}
}

func f100(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := max(n, 16)
	if x > 4 && gn > 0 {
		gx = new(int)
	}
	x++
	if x >= 128 {
		gx = new(string)
	}
	if x < 2 {
		gx = new(int8)
	}
	x++
}

func f102(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n & 4
	if !(x > 31 && n == 5) {
		gx = new(int)
	}
	x++
	if x/2 > 0 {
		gx = new(string)
	}
	x++
	if x == 4 || len(s) > 0 {
		gx = new(int8)
	}
}

func f103(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := n >> 7
	if x > 255 {
		gx = new(int)
	}
	if x == 0 && len(s) > 0 {
		gx = new(string)
	}
	if x <= 0 {
		gx = new(int8)
	}
}

func f104(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := uint(len(s))
	if x >= n {
		gx = new(int)
	}
	if x < 128 {
		gx = new(string)
	}
	if !(x > 16 && n > 15) {
		gx = new(int8)
	}
}

func f105(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := uint16(b)
	if x&7 < 255 {
		gx = new(int)
	}
	if x != 255 {
		gx = new(string)
	}
	if x > 31 {
		gx = new(int8)
	}
	x++
}

func f106(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ n
	if x == 0 {
		gx = new(int)
	}
	if x&1 > 4 {
		gx = new(string)
	}
	x++
	if x != 31 {
		gx = new(int8)
	}
}

func f107(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := uint16(cap(s))
	if x >= 127 || x >= 0 {
		gx = new(int)
	}
	if x+1 == 0 {
		gx = new(string)
	}
	if x&1 >= 31 {
		gx = new(int8)
	}
}

func f108(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n > 3 {
		return
	}
	if x <= 127 && x < 2 {
		gx = new(int)
	}
	if x > 4 {
		gx = new(string)
	}
	if x != 3 {
		gx = new(int8)
	}
}

func f110(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ 7
	if x != 65535 && len(s) > 0 {
		gx = new(int)
	}
	if x >= 65534 {
		gx = new(string)
	}
	if x < 1 {
		gx = new(int8)
	}
	x++
}

func f111(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n % 15
	if x < 14 {
		gx = new(int)
	}
	if x^4 > 1 {
		gx = new(string)
	}
	if x%2 <= 9223372036854775806 {
		gx = new(int8)
	}
}

func f113(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ n
	if x > 0 || x == n {
		gx = new(int)
	}
	if x+1 != 0 {
		gx = new(string)
	}
	if !(x > 255 && gn > 0) {
		gx = new(int8)
	}
}

func f114(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n == 64 {
		return
	}
	if x&1 != 64 {
		gx = new(int)
	}
	if x+5 != 127 {
		gx = new(string)
	}
	if x != 126 || gn > 0 {
		gx = new(int8)
	}
}

func f115(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n >> 3
	if x > 31 {
		gx = new(int)
	}
	if x != 1 || len(s) > 0 {
		gx = new(string)
	}
	if x&7 == 32 {
		gx = new(int8)
	}
}

func f117(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n | -1
	if x&8 == -1 {
		gx = new(int)
	}
	if !(x >= 1 && len(s) > 0) {
		gx = new(string)
	}
	if x+2 < -1 {
		gx = new(int8)
	}
	x++
}

func f118(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 0 {
		return
	}
	if x == 0 && x >= n {
		gx = new(int)
	}
	if x&1 >= -1 {
		gx = new(string)
	}
	if x > 4 && x == n {
		gx = new(int8)
	}
}

func f119(n int, s []int, a *[8]int, b uint8, c int8) {
	var x int
	for range s {
		x++
	}
	if x+1 == 5 {
		gx = new(int)
	}
	if x <= 3 && x != 3 {
		gx = new(string)
	}
	if x>>4 >= 0 {
		gx = new(int8)
	}
	x++
}

func f120(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := int64(cap(s))
	if x > 0 {
		gx = new(int)
	}
	if x > 63 && len(s) > 0 {
		gx = new(string)
	}
	if x <= 255 && gn > 0 {
		gx = new(int8)
	}
}

func f121(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 100 || n > 105 {
		return
	}
	if x >= 128 {
		gx = new(int)
	}
	if x >= 32 && n <= 99 {
		gx = new(string)
	}
	if x&4 >= 105 {
		gx = new(int8)
	}
}

func f122(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n | -1
	if x >= 127 {
		gx = new(int)
	}
	if x >= -1 || x != n {
		gx = new(string)
	}
	if x < 5 {
		gx = new(int8)
	}
}

func f123(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n
	x &= 8
	x += 3
	if x < 64 {
		gx = new(int)
	}
	if n > 31 {
		gx = new(string)
	}
	if x != 11 && x != 11 {
		gx = new(int8)
	}
	x++
}

func f124(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := max(n, 7)
	if x < 64 {
		gx = new(int)
	}
	if x < 8 && x > n {
		gx = new(string)
	}
	if x < 127 {
		gx = new(int8)
	}
}

func f125(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n &^ 100
	if x >= 5 {
		gx = new(int)
	}
	if !(x != 254 && n < 3) {
		gx = new(string)
	}
	if x+1 <= 31 {
		gx = new(int8)
	}
}

func f126(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n << 2
	if x < 5 {
		gx = new(int)
	}
	x++
	if x%1 >= 1 {
		gx = new(string)
	}
	if !(x <= -9223372036854775807 && len(s) > 0) {
		gx = new(int8)
	}
}

func f127(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := n - n
	if x != 2 {
		gx = new(int)
	}
	x++
	if x/4 != 0 {
		gx = new(string)
	}
	if !(x == 0 && gn > 0) {
		gx = new(int8)
	}
}

func f128(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := n
	for x > 2 {
		x--
	}
	if x != 4 {
		gx = new(int)
	}
	if x > 2 && n != 4 {
		gx = new(string)
	}
	if x != 3 && x != n {
		gx = new(int8)
	}
}

func f129(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n >> 4
	if x+1 <= 256 {
		gx = new(int)
	}
	if x > 15 || n > 4 {
		gx = new(string)
	}
	if x == 8 {
		gx = new(int8)
	}
	x++
}

func f130(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n | 2
	if x|4 >= 2 {
		gx = new(int)
	}
	if x > 1 || gn > 0 {
		gx = new(string)
	}
	if x < 9223372036854775807 && n > 1 {
		gx = new(int8)
	}
}

func f131(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := n / 2
	if x <= 18446744073709551614 || x >= n {
		gx = new(int)
	}
	if x > 7 {
		gx = new(string)
	}
	if x <= 15 {
		gx = new(int8)
	}
}

func f132(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n != 100 {
		return
	}
	if x == 0 && n <= 1 {
		gx = new(int)
	}
	if x < 255 {
		gx = new(string)
	}
	if x <= 65535 || x <= n {
		gx = new(int8)
	}
}

func f133(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n | 10
	if x <= n {
		gx = new(int)
	}
	if x&8 > 1 {
		gx = new(string)
	}
	if x == 9 || x == n {
		gx = new(int8)
	}
}

func f134(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n
	switch n {
	case 100, 102:
	default:
		return
	}
	if x >= 102 && len(s) > 0 {
		gx = new(int)
	}
	if x&4 == 16 {
		gx = new(string)
	}
	x++
	if x < 1 {
		gx = new(int8)
	}
}

func f135(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := max(n, 15)
	if x < 15 || n < 5 {
		gx = new(int)
	}
	if x >= 7 || len(s) > 0 {
		gx = new(string)
	}
	x++
	if x <= 14 && len(s) > 0 {
		gx = new(int8)
	}
}

func f137(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ 15
	if n != 7 {
		gx = new(int)
	}
	if x == 63 {
		gx = new(string)
	}
	if x-1 >= 256 {
		gx = new(int8)
	}
	x++
}

func f138(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	x &= 1
	x += 3
	if x != 255 {
		gx = new(int)
	}
	if x == 255 && n >= 4 {
		gx = new(string)
	}
	if x != 0 && x != 128 {
		gx = new(int8)
	}
}

func f140(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n * 7
	if x+1 <= 0 {
		gx = new(int)
	}
	if x&3 != 0 {
		gx = new(string)
	}
	x++
	if x != 16 || gn > 0 {
		gx = new(int8)
	}
}

func f141(n uint32, s []int, a *[8]int, b uint8, c int8) {
	var x uint32
	for range s {
		x++
	}
	if x >= 1 && x > 0 {
		gx = new(int)
	}
	if x|4 <= 63 {
		gx = new(string)
	}
	if x+1 == 3 {
		gx = new(int8)
	}
}

func f142(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n > 15 {
		return
	}
	if x > 7 || len(s) > 0 {
		gx = new(int)
	}
	x++
	if x <= 0 || len(s) > 0 {
		gx = new(string)
	}
	if !(x == 0 && n == 16) {
		gx = new(int8)
	}
}

func f143(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ 7
	if x >= 128 {
		gx = new(int)
	}
	if x == 5 {
		gx = new(string)
	}
	x++
	if x&7 == 3 {
		gx = new(int8)
	}
}

func f144(n uint, s []int, a *[8]int, b uint8, c int8) {
	_ = s[:n]
	x := n
	if x > 31 {
		gx = new(int)
	}
	x++
	if n == 256 {
		gx = new(string)
	}
	if x != 2 {
		gx = new(int8)
	}
}

func f147(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := uint64(int64(n) & 4)
	if x < 18446744073709551615 {
		gx = new(int)
	}
	if x^4 >= 0 {
		gx = new(string)
	}
	if x <= 0 || gn > 0 {
		gx = new(int8)
	}
}

func f148(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n != 100 {
		return
	}
	if x >= 15 {
		gx = new(int)
	}
	if x != 100 {
		gx = new(string)
	}
	if x-2 < 63 {
		gx = new(int8)
	}
}

func f149(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := max(n, 15)
	if x <= 0 && len(s) > 0 {
		gx = new(int)
	}
	if x&4 != 64 {
		gx = new(string)
	}
	if x >= 18446744073709551615 && n != 128 {
		gx = new(int8)
	}
}

func f150(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := n * 15
	if x > 255 {
		gx = new(int)
	}
	if x < 128 {
		gx = new(string)
	}
	if x < 65535 {
		gx = new(int8)
	}
}

func f151(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := min(n, 100)
	if x+2 != 16 {
		gx = new(int)
	}
	if x&1 < 8 {
		gx = new(string)
	}
	if x > 101 && x > n {
		gx = new(int8)
	}
}

func f152(n int32, s []int, a *[8]int, b uint8, c int8) {
	_ = s[n:]
	x := n
	if x < 0 && n <= 15 {
		gx = new(int)
	}
	if x <= 5 {
		gx = new(string)
	}
	if x >= 0 || gn > 0 {
		gx = new(int8)
	}
	x++
}

func f153(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n > 100 {
		return
	}
	if x <= 255 || x >= n {
		gx = new(int)
	}
	if x >= 31 {
		gx = new(string)
	}
	if !(x >= 101 && x < n) {
		gx = new(int8)
	}
}

func f154(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n > 100 {
		return
	}
	if x < 128 || x <= n {
		gx = new(int)
	}
	if x < 16 && gn > 0 {
		gx = new(string)
	}
	if x > 100 {
		gx = new(int8)
	}
}

func f155(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n &^ 31
	if x <= 255 {
		gx = new(int)
	}
	if x != 255 && gn > 0 {
		gx = new(string)
	}
	if x != 128 || x < n {
		gx = new(int8)
	}
}

func f157(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n - n
	if x >= 7 {
		gx = new(int)
	}
	if x&7 >= 0 {
		gx = new(string)
	}
	if x >= n {
		gx = new(int8)
	}
}

func f159(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 4 || n > 9 {
		return
	}
	if x <= 255 {
		gx = new(int)
	}
	if x < 1 {
		gx = new(string)
	}
	if x > 3 && x <= 64 {
		gx = new(int8)
	}
}

func f161(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := uint16(c)
	if x&3 >= 128 {
		gx = new(int)
	}
	if x >= 128 || x <= n {
		gx = new(string)
	}
	if !(x != 2 && x > n) {
		gx = new(int8)
	}
}

func f162(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := max(n, 4)
	if x&4 <= 3 {
		gx = new(int)
	}
	if x < 8 {
		gx = new(string)
	}
	if x == 4 {
		gx = new(int8)
	}
}

func f163(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ 10
	if x+5 == 8 {
		gx = new(int)
	}
	if x == -1 {
		gx = new(string)
	}
	if x != 8 {
		gx = new(int8)
	}
}

func f164(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ n
	if x == -2 {
		gx = new(int)
	}
	if x != 16 || len(s) > 0 {
		gx = new(string)
	}
	if !(x >= 4 && len(s) > 0) {
		gx = new(int8)
	}
}

func f165(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n == 16 {
		return
	}
	if x <= 255 {
		gx = new(int)
	}
	if x+1 >= 1 {
		gx = new(string)
	}
	if n < 255 {
		gx = new(int8)
	}
}

func f166(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n
	switch n {
	case 31, 33:
	default:
		return
	}
	if x >= -127 {
		gx = new(int)
	}
	x++
	if !(x <= 127 && len(s) > 0) {
		gx = new(string)
	}
	if x == 33 {
		gx = new(int8)
	}
}

func f167(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := uint64(uint(n))
	if n > 128 {
		gx = new(int)
	}
	if x+2 >= 31 {
		gx = new(string)
	}
	x++
	if n < 8 {
		gx = new(int8)
	}
}

func f169(n uint16, s []int, a *[8]int, b uint8, c int8) {
	_ = a[n]
	x := n
	if x > 7 && n < 0 {
		gx = new(int)
	}
	if x <= 16 {
		gx = new(string)
	}
	if x > 5 {
		gx = new(int8)
	}
}

func f170(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := uint64(len(s))
	if n > 127 {
		gx = new(int)
	}
	if x < 2 {
		gx = new(string)
	}
	x++
	if x+2 != 256 {
		gx = new(int8)
	}
}

func f171(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n &^ 1
	if n > 0 {
		gx = new(int)
	}
	if x >= 0 && gn > 0 {
		gx = new(string)
	}
	x++
	if x >= 7 && x >= n {
		gx = new(int8)
	}
}

func f172(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := min(n, 10)
	if x != 10 && len(s) > 0 {
		gx = new(int)
	}
	if x != 0 && x >= 0 {
		gx = new(string)
	}
	if x < 7 {
		gx = new(int8)
	}
	x++
}

func f173(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := n
	for x > 15 {
		x--
	}
	if x <= 18446744073709551615 {
		gx = new(int)
	}
	if x >= 0 || len(s) > 0 {
		gx = new(string)
	}
	if !(x != 18446744073709551614 && x <= n) {
		gx = new(int8)
	}
}

func f174(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := n &^ 2
	if n < 18446744073709551615 {
		gx = new(int)
	}
	x++
	if x+2 != 2 {
		gx = new(string)
	}
	if x == 32 || gn > 0 {
		gx = new(int8)
	}
}

func f175(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n - n
	if n < 0 {
		gx = new(int)
	}
	if x >= 64 {
		gx = new(string)
	}
	if x == 15 || x >= n {
		gx = new(int8)
	}
}

func f176(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	x &= 10
	x += 3
	if x == 4 {
		gx = new(int)
	}
	if x != n {
		gx = new(string)
	}
	if x == n {
		gx = new(int8)
	}
}

func f177(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := -n
	if x <= n {
		gx = new(int)
	}
	if x == 8 || x > 2147483646 {
		gx = new(string)
	}
	if x > 16 || len(s) > 0 {
		gx = new(int8)
	}
	x++
}

func f178(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ 10
	if x > 9223372036854775807 {
		gx = new(int)
	}
	if x&7 != 8 {
		gx = new(string)
	}
	if x != -1 {
		gx = new(int8)
	}
}

func f180(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ 16
	if x == 64 {
		gx = new(int)
	}
	if x <= 5 || x >= 0 {
		gx = new(string)
	}
	if x <= 127 {
		gx = new(int8)
	}
}

func f181(n int, s []int, a *[8]int, b uint8, c int8) {
	_ = s[n]
	x := n
	if x == 0 && x != n {
		gx = new(int)
	}
	if x < 16 {
		gx = new(string)
	}
	if x > 63 && x == n {
		gx = new(int8)
	}
	x++
}

func f183(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := int64(c)
	if x != 1 {
		gx = new(int)
	}
	if x <= -128 {
		gx = new(string)
	}
	if x == 1 && n <= 1 {
		gx = new(int8)
	}
}

func f185(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	x &= 3
	x += 3
	if x > n {
		gx = new(int)
	}
	if x != 127 && x < n {
		gx = new(string)
	}
	if !(x <= 32 && x > n) {
		gx = new(int8)
	}
}

func f186(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if gn > 0 {
		x = 100
	} else {
		x = 101
	}
	if x <= 102 {
		gx = new(int)
	}
	if x >= 1 {
		gx = new(string)
	}
	if x == 101 && len(s) > 0 {
		gx = new(int8)
	}
}

func f187(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := uint16(int64(n) & 10)
	if x|3 < 15 {
		gx = new(int)
	}
	if x <= 64 && gn > 0 {
		gx = new(string)
	}
	if x < 63 {
		gx = new(int8)
	}
	x++
}

func f188(n uint32, s []int, a *[8]int, b uint8, c int8) {
	var x uint32
	for range s {
		x++
	}
	if x&8 != 1 {
		gx = new(int)
	}
	if x+2 == 0 {
		gx = new(string)
	}
	if x != 16 && gn > 0 {
		gx = new(int8)
	}
	x++
}

func f189(n uint32, s []int, a *[8]int, b uint8, c int8) {
	_ = s[n:]
	x := n
	if x >= n {
		gx = new(int)
	}
	if n <= 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(int8)
	}
}

func f191(n uint64, s []int, a *[8]int, b uint8, c int8) {
	_ = s[:n]
	x := n
	if x < 16 {
		gx = new(int)
	}
	if x < n {
		gx = new(string)
	}
	if x < 0 {
		gx = new(int8)
	}
	x++
}

func f192(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := int64(len(s))
	if x != -2 || n < 64 {
		gx = new(int)
	}
	if x < 127 {
		gx = new(string)
	}
	if x == n {
		gx = new(int8)
	}
}

func f193(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := n
	for x > 1 {
		x--
	}
	if x&7 >= 18446744073709551615 {
		gx = new(int)
	}
	if x < 127 {
		gx = new(string)
	}
	if x == 63 {
		gx = new(int8)
	}
	x++
}

func f195(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ 4
	if x != 8 {
		gx = new(int)
	}
	if x+1 == 1 {
		gx = new(string)
	}
	if !(x < 5 && n != 128) {
		gx = new(int8)
	}
}

func f196(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n &^ 8
	if x == 0 {
		gx = new(int)
	}
	if x < 1 {
		gx = new(string)
	}
	x++
	if x <= 16 && len(s) > 0 {
		gx = new(int8)
	}
}

func f197(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := n & 1
	if x <= 2 {
		gx = new(int)
	}
	if x != 7 {
		gx = new(string)
	}
	if x <= n {
		gx = new(int8)
	}
}

func f198(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ n
	if x&4 < 3 {
		gx = new(int)
	}
	if x < 32 {
		gx = new(string)
	}
	x++
	if x >= 31 || x >= n {
		gx = new(int8)
	}
	x++
}

func f199(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := n
	switch n {
	case 15, 17:
	default:
		return
	}
	if !(x != 16 && x != 16) {
		gx = new(int)
	}
	if x <= n {
		gx = new(string)
	}
	x++
	if x > 16 {
		gx = new(int8)
	}
}

func f200(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n >> 7
	if x <= n {
		gx = new(int)
	}
	if x != 128 {
		gx = new(string)
	}
	if x > 8 || gn > 0 {
		gx = new(int8)
	}
}

func f201(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 1 || n > 6 {
		return
	}
	if x&4 < 0 {
		gx = new(int)
	}
	if x < 16 {
		gx = new(string)
	}
	if x == 1 {
		gx = new(int8)
	}
}

func f202(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n == 4 {
		return
	}
	if x == n {
		gx = new(int)
	}
	if x < 1 || x < n {
		gx = new(string)
	}
	if x != 2 && n <= -2 {
		gx = new(int8)
	}
}

func f203(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if gn > 0 {
		x = 10
	} else {
		x = 11
	}
	if x >= n {
		gx = new(int)
	}
	if x == 5 && x <= n {
		gx = new(string)
	}
	if x&7 > 255 {
		gx = new(int8)
	}
}

func f204(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n > 31 {
		return
	}
	if x <= 255 {
		gx = new(int)
	}
	if x != 31 {
		gx = new(string)
	}
	if x == 30 && gn > 0 {
		gx = new(int8)
	}
}

func f205(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := max(n, 4)
	if !(x >= 4 && gn > 0) {
		gx = new(int)
	}
	if x >= 1 {
		gx = new(string)
	}
	if x&3 != -2 {
		gx = new(int8)
	}
}

func f206(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n > 10 {
		return
	}
	if x < n {
		gx = new(int)
	}
	if x+1 >= 8 {
		gx = new(string)
	}
	x++
	if x <= 1 && gn > 0 {
		gx = new(int8)
	}
}

func f207(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n == 2 {
		return
	}
	if x > 2 && x > n {
		gx = new(int)
	}
	if !(x == 3 && gn > 0) {
		gx = new(string)
	}
	if x != 255 {
		gx = new(int8)
	}
}

func f208(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n << 6
	if x == n {
		gx = new(int)
	}
	if !(x < 5 && gn > 0) {
		gx = new(string)
	}
	if x < -2147483648 {
		gx = new(int8)
	}
}

func f209(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n == 10 {
		return
	}
	if x == 10 {
		gx = new(int)
	}
	if x == 0 {
		gx = new(string)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func f210(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n * 31
	if x > 5 {
		gx = new(int)
	}
	if x >= 0 {
		gx = new(string)
	}
	if x < 128 {
		gx = new(int8)
	}
}

func f211(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ 5
	if x+1 == 5 {
		gx = new(int)
	}
	if n < 15 {
		gx = new(string)
	}
	if x <= 0 {
		gx = new(int8)
	}
}

func f212(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n << 4
	if x > 32 {
		gx = new(int)
	}
	if x+5 <= 15 {
		gx = new(string)
	}
	if x == 63 || x > n {
		gx = new(int8)
	}
}

func f213(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := n / 7
	if x >= 63 || x <= n {
		gx = new(int)
	}
	if x < 8 || x != n {
		gx = new(string)
	}
	if x != 5 {
		gx = new(int8)
	}
	x++
}

func f214(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := uint16(cap(s))
	if x >= 8 || x <= 5 {
		gx = new(int)
	}
	if x-2 < 65535 {
		gx = new(string)
	}
	if !(x == 32 && gn > 0) {
		gx = new(int8)
	}
}

func f215(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n &^ -1
	if x > 3 && gn > 0 {
		gx = new(int)
	}
	if x != 0 {
		gx = new(string)
	}
	if x+2 != -9223372036854775808 {
		gx = new(int8)
	}
}

func f216(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n / 31
	if x > 1 {
		gx = new(int)
	}
	if x != 7 || x != n {
		gx = new(string)
	}
	if x+1 < 9223372036854775807 {
		gx = new(int8)
	}
}

func f217(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n | 10
	if x == 9 || x != 0 {
		gx = new(int)
	}
	if x == 0 {
		gx = new(string)
	}
	if x != 3 {
		gx = new(int8)
	}
}

func f218(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := -n
	if x == n {
		gx = new(int)
	}
	if x > 9223372036854775807 && gn > 0 {
		gx = new(string)
	}
	if x+2 == 4 {
		gx = new(int8)
	}
}

func f222(n uint64, s []int, a *[8]int, b uint8, c int8) {
	_ = s[:n]
	x := n
	if x == 32 {
		gx = new(int)
	}
	if x&1 >= 3 {
		gx = new(string)
	}
	x++
	if x|4 <= 16 {
		gx = new(int8)
	}
}

func f223(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n - n
	if x == 63 || x == 9223372036854775807 {
		gx = new(int)
	}
	if x < 9223372036854775807 && gn > 0 {
		gx = new(string)
	}
	if x*4 < 255 {
		gx = new(int8)
	}
}

func f224(n uint64, s []int, a *[8]int, b uint8, c int8) {
	_ = s[:n]
	x := n
	if x < 0 || gn > 0 {
		gx = new(int)
	}
	if x > 0 || len(s) > 0 {
		gx = new(string)
	}
	if x >= 0 {
		gx = new(int8)
	}
}

func f227(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := max(n, 2)
	if x > 0 {
		gx = new(int)
	}
	if x > n {
		gx = new(string)
	}
	if x&3 != 2 {
		gx = new(int8)
	}
	x++
}

func f228(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n * 7
	if x < 16 && len(s) > 0 {
		gx = new(int)
	}
	if x&8 != 256 {
		gx = new(string)
	}
	if x >= 3 {
		gx = new(int8)
	}
}

func f229(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n * 2
	if x&8 > 31 {
		gx = new(int)
	}
	x++
	if x&1 == 0 {
		gx = new(string)
	}
	if x == 4294967294 || n >= 1 {
		gx = new(int8)
	}
}

func f230(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n | 31
	if x+1 < 64 {
		gx = new(int)
	}
	if x != -1 {
		gx = new(string)
	}
	if x+1 > -128 {
		gx = new(int8)
	}
}

func f231(n uint16, s []int, a *[8]int, b uint8, c int8) {
	_ = s[n:]
	x := n
	if x <= 0 && x <= n {
		gx = new(int)
	}
	if x-2 >= 1 {
		gx = new(string)
	}
	if x <= 0 {
		gx = new(int8)
	}
}

func f232(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n * 15
	if x <= 32 {
		gx = new(int)
	}
	if x == 3 || x != n {
		gx = new(string)
	}
	if x == -9223372036854775807 {
		gx = new(int8)
	}
}

func f233(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if gn > 0 {
		x = 3
	} else {
		x = 4
	}
	if x > 1 && x != 0 {
		gx = new(int)
	}
	if x >= 4 {
		gx = new(string)
	}
	if x+2 < 0 {
		gx = new(int8)
	}
}

func f235(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := uint(cap(s))
	if x > 128 {
		gx = new(int)
	}
	if x == 16 && x >= n {
		gx = new(string)
	}
	if x >= 1 || n >= 0 {
		gx = new(int8)
	}
}

func f236(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := int64(uint32(n) & 16)
	if !(x < 63 && len(s) > 0) {
		gx = new(int)
	}
	if x >= 9223372036854775806 {
		gx = new(string)
	}
	if x > 0 {
		gx = new(int8)
	}
}

func f237(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ 16
	if x != 16 {
		gx = new(int)
	}
	x++
	if x <= 2147483646 && len(s) > 0 {
		gx = new(string)
	}
	if x == 2 {
		gx = new(int8)
	}
}

func f238(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	switch n {
	case 4, 6:
	default:
		return
	}
	if x == 32 {
		gx = new(int)
	}
	if x%3 <= 31 {
		gx = new(string)
	}
	if x+1 > 64 {
		gx = new(int8)
	}
}

func f239(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := int32(c)
	if x != 4 && gn > 0 {
		gx = new(int)
	}
	if x|1 != 2147483646 {
		gx = new(string)
	}
	if x != 255 {
		gx = new(int8)
	}
}

func f240(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := int8(c)
	if x != 127 {
		gx = new(int)
	}
	if x != -128 {
		gx = new(string)
	}
	if !(x <= 2 && len(s) > 0) {
		gx = new(int8)
	}
}

func f241(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	for x > 1 {
		x--
	}
	if x >= 0 && x > 256 {
		gx = new(int)
	}
	if !(x > 63 && x >= n) {
		gx = new(string)
	}
	if !(x != 0 && len(s) > 0) {
		gx = new(int8)
	}
}

func f243(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	switch n {
	case 64, 66:
	default:
		return
	}
	if x+1 != 0 {
		gx = new(int)
	}
	if x <= 66 || len(s) > 0 {
		gx = new(string)
	}
	if n != 63 {
		gx = new(int8)
	}
	x++
}

func f244(n int8, s []int, a *[8]int, b uint8, c int8) {
	_ = a[n]
	x := n
	if x == 0 {
		gx = new(int)
	}
	if x == n {
		gx = new(string)
	}
	if x <= 63 || gn > 0 {
		gx = new(int8)
	}
}

func f245(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 0 {
		return
	}
	if x <= 127 {
		gx = new(int)
	}
	if x/2 < 4 {
		gx = new(string)
	}
	if x>>2 == 127 {
		gx = new(int8)
	}
}

func f246(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n &^ 8
	if x^1 != 255 {
		gx = new(int)
	}
	if x+1 == 1 {
		gx = new(string)
	}
	if x%4 <= 8 {
		gx = new(int8)
	}
}

func f247(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ n
	if x != 5 {
		gx = new(int)
	}
	x++
	if x+5 > 255 {
		gx = new(string)
	}
	x++
	if x+1 >= 15 {
		gx = new(int8)
	}
}

func f248(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ 10
	if x == 127 || x == n {
		gx = new(int)
	}
	if x+2 <= 7 {
		gx = new(string)
	}
	if x != 4 {
		gx = new(int8)
	}
}

func f249(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n > 31 {
		return
	}
	if x&7 < -2 {
		gx = new(int)
	}
	if x*3 <= -2147483648 {
		gx = new(string)
	}
	if x != n {
		gx = new(int8)
	}
}

func f250(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := n
	x &= 16
	x += 3
	if x > n {
		gx = new(int)
	}
	if x-1 < 3 {
		gx = new(string)
	}
	if x >= n {
		gx = new(int8)
	}
	x++
}

func f251(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ 31
	if x&4 >= -1 {
		gx = new(int)
	}
	x++
	if x+1 <= 8 {
		gx = new(string)
	}
	if x&7 > 32 {
		gx = new(int8)
	}
}

func f252(n int, s []int, a *[8]int, b uint8, c int8) {
	x := int(b)
	if x != 31 || x < n {
		gx = new(int)
	}
	x++
	if x == -1 {
		gx = new(string)
	}
	if x+1 == 256 {
		gx = new(int8)
	}
}

func f253(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := uint8(int(n))
	if x != 128 {
		gx = new(int)
	}
	if x != 255 {
		gx = new(string)
	}
	if x != 4 {
		gx = new(int8)
	}
}

func f254(n int, s []int, a *[8]int, b uint8, c int8) {
	x := int(b)
	if x != 5 {
		gx = new(int)
	}
	if x|1 == 256 {
		gx = new(string)
	}
	if x&8 != 128 {
		gx = new(int8)
	}
	x++
}

func f255(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n &^ -1
	if x+1 != -128 {
		gx = new(int)
	}
	if x+5 > 16 {
		gx = new(string)
	}
	x++
	if x <= 0 {
		gx = new(int8)
	}
}

func f256(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n | -1
	if x == -1 {
		gx = new(int)
	}
	if x > 128 {
		gx = new(string)
	}
	x++
	if x > 15 {
		gx = new(int8)
	}
}

func f257(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := uint16(cap(s))
	if x != 127 {
		gx = new(int)
	}
	if x >= 4 {
		gx = new(string)
	}
	x++
	if x > 0 && x >= 256 {
		gx = new(int8)
	}
}

func f258(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if gn > 0 {
		x = 1
	} else {
		x = 2
	}
	if x+5 != 256 {
		gx = new(int)
	}
	if n > 255 {
		gx = new(string)
	}
	if x <= 1 {
		gx = new(int8)
	}
}

func f259(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 0 {
		return
	}
	if x>>3 < -1 {
		gx = new(int)
	}
	if x >= 8 {
		gx = new(string)
	}
	if x+5 >= 31 {
		gx = new(int8)
	}
}

func f260(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := uint(uint32(n) & 31)
	if x == 8 || len(s) > 0 {
		gx = new(int)
	}
	if x >= 8 {
		gx = new(string)
	}
	if x&3 == 256 {
		gx = new(int8)
	}
}

func f261(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n << 6
	if x+2 <= 255 {
		gx = new(int)
	}
	if x > n {
		gx = new(string)
	}
	if x*2 >= 0 {
		gx = new(int8)
	}
}

func f263(n int, s []int, a *[8]int, b uint8, c int8) {
	x := int(cap(s))
	if x < 256 {
		gx = new(int)
	}
	x++
	if x&1 > 31 {
		gx = new(string)
	}
	if x*1 > 8 {
		gx = new(int8)
	}
}

func f264(n uint, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n == 1 {
		return
	}
	if x < 1 {
		gx = new(int)
	}
	if x+1 < 32 {
		gx = new(string)
	}
	x++
	if x < 32 {
		gx = new(int8)
	}
	x++
}

func f266(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n >> 7
	if x < 32 && len(s) > 0 {
		gx = new(int)
	}
	if x > 31 && n == 128 {
		gx = new(string)
	}
	if x+1 < 9223372036854775807 {
		gx = new(int8)
	}
}

func f267(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := int8(uint(n) & 5)
	if x == 127 && gn > 0 {
		gx = new(int)
	}
	if x > 127 {
		gx = new(string)
	}
	if x&7 != 0 {
		gx = new(int8)
	}
}

func f268(n int8, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n != 7 {
		return
	}
	if x != 32 {
		gx = new(int)
	}
	if x-2 >= 3 {
		gx = new(string)
	}
	if x <= 7 && n != 7 {
		gx = new(int8)
	}
}

func f269(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := n | 7
	if x+1 <= 2 {
		gx = new(int)
	}
	if x <= 1 {
		gx = new(string)
	}
	if x+2 <= 6 {
		gx = new(int8)
	}
}

func f270(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := uint8(len(s))
	if x >= 1 {
		gx = new(int)
	}
	if x&1 != 4 {
		gx = new(string)
	}
	if x == 5 {
		gx = new(int8)
	}
}

func f271(n int64, s []int, a *[8]int, b uint8, c int8) {
	_ = s[n]
	x := n
	if x+1 > 2 {
		gx = new(int)
	}
	if x < 3 {
		gx = new(string)
	}
	if x <= 2 {
		gx = new(int8)
	}
}

func f272(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := n &^ 7
	if x|4 < 32 {
		gx = new(int)
	}
	if x > 63 {
		gx = new(string)
	}
	if x >= 0 && n >= 128 {
		gx = new(int8)
	}
}

func f273(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := uint8(int8(n) & 31)
	if x == 0 {
		gx = new(int)
	}
	x++
	if x-2 < 0 {
		gx = new(string)
	}
	if x < 255 {
		gx = new(int8)
	}
}

func f274(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := max(n, 15)
	if n != 15 {
		gx = new(int)
	}
	if x-1 <= 14 {
		gx = new(string)
	}
	if x+5 <= 18446744073709551614 {
		gx = new(int8)
	}
}

func f275(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 3 || n > 8 {
		return
	}
	if !(x < 8 && n <= 9) {
		gx = new(int)
	}
	if x&1 != 3 {
		gx = new(string)
	}
	x++
	if x != 2 && x > -1 {
		gx = new(int8)
	}
}

func f276(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n | 15
	if x >= 4294967295 || gn > 0 {
		gx = new(int)
	}
	if x >= 15 || x < 15 {
		gx = new(string)
	}
	x++
	if x >= 16 {
		gx = new(int8)
	}
}

func f278(n uint8, s []int, a *[8]int, b uint8, c int8) {
	_ = s[:n]
	x := n
	if x^4 < 0 {
		gx = new(int)
	}
	if n <= 16 {
		gx = new(string)
	}
	if x <= 31 && x == 2 {
		gx = new(int8)
	}
}

func f279(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n >> 2
	if x&8 < 32 {
		gx = new(int)
	}
	if x >= 16 {
		gx = new(string)
	}
	if x > 255 {
		gx = new(int8)
	}
}

func f280(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := uint32(len(s))
	if x <= 128 && gn > 0 {
		gx = new(int)
	}
	if x&8 != 31 {
		gx = new(string)
	}
	if x+1 >= 0 {
		gx = new(int8)
	}
}

func f281(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n / 64
	if x == -9223372036854775807 {
		gx = new(int)
	}
	if x*1 < 5 {
		gx = new(string)
	}
	if x >= 2 && n < 255 {
		gx = new(int8)
	}
}

func f283(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n > 1 {
		return
	}
	if x < 1 {
		gx = new(int)
	}
	if x/1 <= 7 {
		gx = new(string)
	}
	if x|4 <= 3 {
		gx = new(int8)
	}
}

func f284(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n &^ 8
	if x <= 0 && n < 0 {
		gx = new(int)
	}
	if x+5 >= 255 {
		gx = new(string)
	}
	if x >= 3 {
		gx = new(int8)
	}
	x++
}

func f285(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n &^ n
	if x <= 32 {
		gx = new(int)
	}
	if x < 2 && n < 5 {
		gx = new(string)
	}
	if x >= -2147483647 && gn > 0 {
		gx = new(int8)
	}
}

func f286(n uint16, s []int, a *[8]int, b uint8, c int8) {
	x := max(n, 8)
	if x == 4 || gn > 0 {
		gx = new(int)
	}
	if x == 3 {
		gx = new(string)
	}
	x++
	if x&1 != 1 {
		gx = new(int8)
	}
}

func f287(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := uint64(c)
	if x == 8 {
		gx = new(int)
	}
	if x < 16 {
		gx = new(string)
	}
	if x>>2 > 1 {
		gx = new(int8)
	}
}

func f288(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n | -1
	if x > 2147483646 {
		gx = new(int)
	}
	if x != 5 && n < -2147483648 {
		gx = new(string)
	}
	if x <= 32 {
		gx = new(int8)
	}
}

func f289(n int8, s []int, a *[8]int, b uint8, c int8) {
	_ = s[n]
	x := n
	if x != -127 && x >= n {
		gx = new(int)
	}
	if x < 3 {
		gx = new(string)
	}
	x++
	if x+1 == 127 {
		gx = new(int8)
	}
}

func f290(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n &^ n
	if x&4 >= 127 {
		gx = new(int)
	}
	x++
	if x <= 9223372036854775807 && len(s) > 0 {
		gx = new(string)
	}
	if x&7 <= 9223372036854775806 {
		gx = new(int8)
	}
}

func f291(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n > 1 {
		return
	}
	if x == 0 || x == n {
		gx = new(int)
	}
	if x >= 2 || x != n {
		gx = new(string)
	}
	if x <= 1 {
		gx = new(int8)
	}
}

func f292(n uint64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 100 || n > 105 {
		return
	}
	if x <= n {
		gx = new(int)
	}
	if x == 15 || len(s) > 0 {
		gx = new(string)
	}
	if x >= 0 {
		gx = new(int8)
	}
}

func f293(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n != 5 {
		return
	}
	if !(x < 8 && gn > 0) {
		gx = new(int)
	}
	if x%4 > 5 {
		gx = new(string)
	}
	if x >= 1 || n > 255 {
		gx = new(int8)
	}
}

func f294(n uint32, s []int, a *[8]int, b uint8, c int8) {
	x := n >> 7
	if x < 7 && x != n {
		gx = new(int)
	}
	if x+1 <= 64 {
		gx = new(string)
	}
	if x&1 >= 3 {
		gx = new(int8)
	}
}

func f295(n int64, s []int, a *[8]int, b uint8, c int8) {
	x := n ^ n
	if x <= -1 {
		gx = new(int)
	}
	x++
	if x != -9223372036854775808 {
		gx = new(string)
	}
	if x+1 < -9223372036854775808 {
		gx = new(int8)
	}
}

func f296(n int32, s []int, a *[8]int, b uint8, c int8) {
	x := n
	if n < 31 || n > 36 {
		return
	}
	if x >= 37 {
		gx = new(int)
	}
	if x != 2147483646 && x < n {
		gx = new(string)
	}
	if x+2 <= 8 {
		gx = new(int8)
	}
}

func f297(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n << 6
	if x <= 16 && x == n {
		gx = new(int)
	}
	if x != 255 && n <= 254 {
		gx = new(string)
	}
	if x >= 127 {
		gx = new(int8)
	}
	x++
}

func f298(n int, s []int, a *[8]int, b uint8, c int8) {
	x := n << 3
	if x <= n {
		gx = new(int)
	}
	if x >= -1 && len(s) > 0 {
		gx = new(string)
	}
	if x < 0 {
		gx = new(int8)
	}
}

func f299(n uint8, s []int, a *[8]int, b uint8, c int8) {
	x := n - n
	if !(x <= 255 && len(s) > 0) {
		gx = new(int)
	}
	if x != 0 {
		gx = new(string)
	}
	if x&3 < 31 {
		gx = new(int8)
	}
}
