package p


var (
	gx any
	gn int
	g7 int
	h0 []byte
	h2 []int
	g8 string
)

//go:noinline
func more() bool { return gn > 3 }

//go:noinline
func count() int { return gn }

// A remainder is below its divisor, but not where the quotient is zero or one.
func r01() {
		for i1 := 10; i1 >= -1; i1 -= 2 {
			println(cap(make([]byte, 0, uint(i1)%9)))
		}
}

func r02() {
		var i3 int
		for i3 = count()&7; i3 < 10; i3++ {
			println(len(append(make([]byte, uint(i3)%9), h0...)))
		}
}

func r03(i int) {
	println(len(make([]byte, uint(i)%9)))
}

func r04(i int) {
	println(len(append(make([]byte, uint(i)%9), h0...)))
}

func r05(i int) {
	if i >= 0 && i < 10 {
	println(len(append(make([]byte, uint(i)%9), h0...)))
	}
}

func r06(i int) {
	if i >= 0 && i < 10 {
	println(len(make([]byte, uint(i)%9)))
	}
}

func r07(i int) {
	for i := 0; i < 10; i++ {
	println(len(make([]byte, uint(i)%9)))
	}
}

func r08(i uint) {
	if i < 20 {
	println(len(make([]byte, i%9)))
	}
	if i < 18 {
	println(len(make([]byte, i%9)))
	}
	if i < 16 {
	println(len(make([]byte, i%8)))
	}
	if i >= 9 && i < 15 {
	println(len(make([]byte, i%9)))
	}
	if i < 9 {
	println(len(make([]byte, i%9)))
	}
}

func r09(i uint8) {
	if i < 15 {
	println(len(make([]byte, i%9)))
	}
}

func r10(i int) {
	if i < 15 && i >= 0 {
	println(len(make([]byte, i%9)))
	}
	if i < 15 && i >= 0 {
		if i % 9 == -7 {
		gx = new(int)
		}
		if i % 9 < -9 {
		gx = new(int)
		}
		if i % 9 > 8 {
		gx = new([2]int)
		}
	}
}
