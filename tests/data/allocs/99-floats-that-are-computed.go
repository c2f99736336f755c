package p

// Infinities, zeros with a sign, what is rounded to fewer bits, numbers made of integers and cut to them.

import "math"

type celsius float64

var gx any
var gn int
var gf float64

func infinite() {
	x, z := 5.0, 0.0
	if x/z < 1 {
		gx = new(int)
	}
	y := x / z
	if y < 1 {
		gx = new(int8)
	}
	if -y > 1 {
		gx = new(int16)
	}
	if math.IsInf(y, 1) {
		gn++
	} else {
		gx = new(int32)
	}
	if y-y == 0 {
		gx = new(int64)
	}
	if z/z == 0 {
		gx = new(uint)
	}
}

func tooLarge() {
	x := 1e308
	y := x * 10
	if y < 1 {
		gx = new(int)
	}
	w := -x * 10
	if w > 1 {
		gx = new(int8)
	}
	var f float32 = 1e38
	g := f * 10
	if g < 1 {
		gx = new(int16)
	}
	if f*10 < 1 {
		gx = new(int32)
	}
	h := float32(x)
	if h < 1 {
		gx = new(int64)
	}
	if float64(h) < 1 {
		gx = new(uint64)
	}
	if float64(h-g) < 1 {
		gx = new(uint32)
	}
}

func negativeZero() {
	z := 0.0
	y := z * -1
	if math.Float64bits(y) == 0 {
		gx = new(int)
	}
	if 1/y > 0 {
		gx = new(int8)
	}
	if y != 0 {
		gx = new(int16)
	}
	if -y != 0 {
		gx = new(int32)
	}
	if math.Signbit(y) {
		gn++
	} else {
		gx = new(int64)
	}
	if int(y) != 0 {
		gx = new(uint64)
	}
	if math.Sqrt(y) != 0 {
		gx = new(uint32)
	}
	if y+1 != 1 {
		gx = new(uint16)
	}
}

func met(c bool) {
	z := 0.0
	y := 1 / z
	if c {
		y = 2 / z
	}
	if y < 1 {
		gx = new(int)
	}
	w := 0.0
	if c {
		w *= -1
	}
	if w != 0 {
		gx = new(int8)
	}
	v := 1 / z
	if c {
		v = -1 / z
	}
	if v == 0 {
		gx = new(int16)
	}
}

func bits() {
	z := 0.0
	y := 1 / z
	if math.Float64bits(y) == 0 {
		gx = new(int)
	}
	if math.Float64bits(-y) == 0 {
		gx = new(int8)
	}
	gf = y
	if gf < 1 {
		gx = new(int16)
	}
	a := math.Inf(1)
	if a < 1 {
		gx = new(int32)
	}
	b := math.Float64frombits(0x7ff0000000000000)
	if b < 1 {
		gx = new(int64)
	}
	d := math.NaN()
	if d == d {
		gx = new(uint64)
	}
	e := math.Float32frombits(0xff800000)
	if e > 1 {
		gx = new(uint32)
	}
	k := math.Float64frombits(1 << 63)
	if k != 0 {
		gx = new(uint16)
	}
}

//go:noinline
func sqrt(x float64) float64 { return x + gf }

func zeros() {
	var z float64
	if z == 1 {
		gx = new(int)
	}
	var y float32
	if y+1 != 1 {
		gx = new(int8)
	}
	var s struct{ f float64 }
	if s.f == 1 {
		gx = new(int16)
	}
	if math.Float64bits(z) != 0 {
		gx = new(int32)
	}
	if int(z) != 0 {
		gx = new(int64)
	}
}

func toFloat() {
	n := 1<<60 + 1<<36 + 1
	if float32(n) == 1<<60 {
		gx = new(int)
	}
	if float32(float64(n)) != 1<<60 {
		gx = new(int8)
	}
	m := -9223372036854775808.0
	if int64(m) == 1 {
		gx = new(int16)
	}
	k := 300.0
	if int8(k) == 5 {
		gx = new(int32)
	}
	if uint8(k) != 44 {
		gx = new(int64)
	}
	if int32(k) != 300 {
		gx = new(uint64)
	}
	j := 3e9
	if int32(j) == 5 {
		gx = new(uint32)
	}
	if uint32(j) != 3000000000 {
		gx = new(uint16)
	}
	l := 1e19
	if uint64(l) == 5 {
		gx = new(uint8)
	}
	u := uint64(1 << 63)
	if float64(u) == 1 {
		gx = new(uint)
	}
	i := 300
	if int8(i) == 5 {
		gx = new(string)
	}
}

func singles() {
	var f float32 = 0.1
	if float64(f) == 0.1 {
		gx = new(int)
	}
	if f+0.2 != 0.3 {
		gx = new(int8)
	}
	g := 0.1
	if g+0.2 == 0.3 {
		gx = new(int16)
	}
	if g+0.2 != 0.30000000000000004 {
		gx = new(string)
	}
	if g < gf {
		gx = new(bool)
	}
	if celsius(g)+0.2 == 0.3 {
		gx = new(int32)
	}
	if float32(g) != f {
		gx = new(int64)
	}
}

func roots() {
	z := 0.0
	if math.Sqrt(z) != 0 {
		gx = new(int)
	}
	q := 0.25
	if math.Sqrt(q) != 0.5 {
		gx = new(int8)
	}
	m := -1.0
	if math.Sqrt(m) == 1 {
		gx = new(int16)
	}
	if sqrt(q) != 0.5 {
		gx = new(int32)
	}
	var s float32 = 2
	if float32(math.Sqrt(float64(s))) == 1.5 {
		gx = new(int64)
	}
}

func products() {
	z, o := 0.0, 5.0
	if z*o == 1 {
		gx = new(int)
	}
	if o*z == 1 {
		gx = new(int8)
	}
	if o-z == 1 {
		gx = new(int16)
	}
	if z/o == 1 {
		gx = new(int32)
	}
}

func deep() {
	x := 1.0
	if x+1+x+1+x+1+x+1+x+1+x+1 == 1 {
		gx = new(int)
	}
	if -(-(-(-(-(-(-(-(-(-x))))))))) == 2 {
		gx = new(int8)
	}
	if x+(x+(x+(x+(x+(x+(x+(x+(x+x)))))))) == 2 {
		gx = new(int16)
	}
}
