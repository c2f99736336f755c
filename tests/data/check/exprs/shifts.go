package p

func shifts(i int, s uint, f float64, str string, neg int8) {
	_ = 1 << 2
	_ = 1.0 << 2
	_ = 1.5 << 2
	_ = "a" << 1
	_ = f << 1
	_ = str << 1
	_ = i << 1.0
	_ = i << 1.5
	_ = i << f
	_ = i << "a"
	_ = i << -1
	_ = i << neg
	_ = 1 << -1
	_ = 1 << 10000
	_ = 1 << 600
	_ = uint8(1) << 8
	_ = int8(1) << 7
	_ = 1 << 63
	_ = 1 << s
	_ = 1.0 << s
	_ = 1.5 << s
	var a float64 = 1 << s
	var b = 1.0 << s
	var c int = 1.0 << s
	var d float32 = 1<<s + 1.5
	var e = uint8(256 << s)
	var g any = 1 << s
	var h = "a"[1.0<<s]
	var j = make([]int, 1.0<<s)
	var k = 1<<s == 2<<s
	var l = 1<<s == 1.5
	var m = float64(1 << s)
	var n = string(1 << s)
	_ = 1<<s + f
	_ = f * (1 << s)
	_ = complex(1<<s, 0)
	_ = real(1 << s)
	_, _, _, _, _, _, _, _, _, _, _, _, _ = a, b, c, d, e, g, h, j, k, l, m, n, i
	println(1 << s)
	println(1.0 << s)
}
