package p

// Elements of literals, zeros among them; numbers that are too large for their type; complex ones, which gc compares anew.

var gx any
var gc complex128

func za1() {
	if ([]int{3, 0})[1] > 1 {
		gx = new(int16)
	}
	if ([]int{3, 0, 4})[1] > 1 {
		gx = new(int16)
	}
	if ([]int{1, 2, 3, 0})[3] > 1 {
		gx = new(int16)
	}
	if ([]int{0, 2, 3, 0})[3] > 1 {
		gx = new(int16)
	}
	if ([]int{0, 2, 3, 0})[0] > 1 {
		gx = new(int16)
	}
	if ([]float64{2, 0})[1] > 1 {
		gx = new(int16)
	}
	if ([]bool{false, false, true})[1] {
		gx = new(int16)
	}
	if ([]complex64{1, 0})[1] == 2 {
		gx = new(int16)
	}
	if ([]complex64{0, 1})[0] == 2 {
		gx = new(int16)
	}
	if ([]complex64{0, 1})[1] == 2 {
		gx = new(int16)
	}
	if ([]complex128{1})[0] == 2 {
		gx = new(int16)
	}
	if ([]*int{new(int), nil})[1] != nil {
		gx = new(int16)
	}
	if ([]string{"a", ""})[1] == "b" {
		gx = new(int16)
	}
}

func za2(n int) {
	if ([]int{n, 0})[1] > 1 {
		gx = new(int16)
	}
	if ([]int{n, 0, n, n, 2})[1] > 1 {
		gx = new(int16)
	}
	if ([]int{n, 5, n, n, 2})[1] > 7 {
		gx = new(int16)
	}
	if ([]int{n, 5, n, n, n, n, n})[1] > 7 {
		gx = new(int16)
	}
	if ([]int{n, 0, n, n, n, n, n})[1] > 7 {
		gx = new(int16)
	}
	if ([]int{n, 0, n, n})[1] > 7 {
		gx = new(int16)
	}
	if ([]int{n, 0, n, n, n})[1] > 7 {
		gx = new(int16)
	}
	if ([]int{7, 0, 7, 7, 7, 7})[1] > 7 {
		gx = new(int16)
	}
	if ([]int{7, 0, 7, 7, 7, 7})[0] > 7 {
		gx = new(int16)
	}
}

func pb1() {
	if ([]string{"", "a"})[0] == "a" {
		gx = new(int)
	}
	if ([]string{"", "a"})[1] == "b" {
		gx = new(int8)
	}
}

func pb2() {
	if ([]float32{0, 1})[0] == 1 {
		gx = new(int)
	}
	if ([]float32{0, 1})[1] == 2 {
		gx = new(int8)
	}
}

func pb3() {
	if ([]complex64{0, 1})[0] == 1 {
		gx = new(int)
	}
}

func pb4() {
	if ([]bool{false})[0] {
		gx = new(int)
	}
	if ([]bool{true, false})[0] == false {
		gx = new(int8)
	}
	if ([]bool{true, false})[1] {
		gx = new(int16)
	}
}

func pb5() {
	if ([2]bool{true, false})[1] {
		gx = new(int16)
	}
	if ([2]float64{2, 0})[1] > 1 {
		gx = new(int16)
	}
	if ([2]int{2, 0})[1] > 1 {
		gx = new(int16)
	}
}

func pb6() {
	if ([]float64{0})[0] > 1 {
		gx = new(int16)
	}
}

func cc1(p *complex128) {
	*p = 1
	if *p == 3 {
		gx = new(int)
	}
}

func cc2() {
	gc = 1
	if gc == 3 {
		gx = new(int)
	}
}

func cc3() {
	c := complex128(1)
	if c == 3 {
		gx = new(int)
	}
}


func cc5() {
	c := []complex64{1, 2}
	if c[0] == 3 {
		gx = new(int)
	}
}

func cc6() {
	var c struct{ x complex64 }
	c.x = 4
	if c.x == 3 {
		gx = new(int)
	}
}

func cc7() {
	var c complex64
	if c == 3 {
		gx = new(int)
	}
}

func cc8() {
	if ([1]complex64{1})[0] == 3 {
		gx = new(int)
	}
}

func cc9(x complex64) {
	if x == 4 {
		if x == 3 {
			gx = new(int)
		}
	}
	if x != x {
		gx = new(int8)
	}
}

func vo1() {
	n := int8(100)
	m := n + 100
	if m != -56 {
		gx = new(int)
	}
	u := uint8(3)
	v := u - 5
	if v != 254 {
		gx = new(int8)
	}
	w := n * n
	if w != 16 {
		gx = new(int16)
	}
	k := int8(-128)
	l := k / -1
	if l != -128 {
		gx = new(int32)
	}
	if -k != -128 {
		gx = new(int64)
	}
	x := u << 7
	if x != 128 {
		gx = new(uint8)
	}
	i := int64(-1)
	j := uint32(i)
	if j != 4294967295 {
		gx = new(uint16)
	}
	h := int8(j)
	if h != -1 {
		gx = new(uint32)
	}
	f := -3.0
	g := int8(f)
	if g != -3 {
		gx = new(uint64)
	}
	c := 3e10
	if int32(c) == 3 {
		gx = new([3]int)
	}
}

func vo2(n int) {
	m := n &^ n
	if m != 0 {
		gx = new(int)
	}
	k := 1 << 62
	k += 1 << 62
	if k > 0 {
		gx = new(int8)
	}
	k = k - 1
	if k < 0 {
		gx = new(int16)
	}
}
