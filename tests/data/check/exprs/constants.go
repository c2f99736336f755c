package p

const (
	huge     = 1 << 511
	tooHuge  = huge * huge
	stillBig = huge << 100
	neg      = -huge - huge*4
	big      = 1 << 100
	x    int = big
	y        = uint8(300)
	z        = int8(-129)
	f32      = float32(1e40)
	f64      = 1e308 * 10.0
	f64t     float64 = 1e309
	tr  int  = 1.5
	tr2      = int(2.5)
	tr3      = int(2.0)
	str  string = 1
	str2     = string(65)
	str3     = string(-1)
	str4     = string(1 << 40)
	bl  bool = 1
	cplx     = complex64(1e40)
	c2 int   = 1 + 0i
	c3 int   = 1 + 1i
	r  byte  = 'ab'
	r2 byte  = 'é'
	r3 byte  = '世'
	nilc     = nil
	fn       = f()
	ln       = len([3]int{})
	ln2      = len([]int{})
	ln3      = len("abc")
	ln4      = len(arr)
	ln5      = len(farr())
	d0       = 1 / 0
	d1       = 1.0 / 0.0
	under    = 1e-10000
	inf      = 1e1000000000000
	iot      = iota
	undef    = nope
)

var arr [4]int

func f() int       { return 1 }
func farr() [4]int { return arr }

const (
	a uint8 = 255 + iota
	b
	c
)

const (
	m0, n0 = iota, iota * 100
	m1, n1
	m2
	m3, n3, o3
)

var (
	u8  uint8   = 255 + 1
	u8b         = uint8(255) + 1
	u8c         = uint8(1) - 2
	i8          = int8(127) * 2
	i64         = 9223372036854775807 + 1
	u           uint = -1
	up  uintptr = 1 << 64
	ff  float32 = 3.5e38
	cc  complex64 = 1e39i
	i   int     = 3.0
	i2  int     = 'a'
	i3  int     = 2 + 0i
	s   string  = "a" + 'b'
	b1  bool    = 1 < 2
	rn  rune    = 0x110000
	idx         = "abc"[5]
	idx2        = arr[4]
	idx3        = arr[-1]
	idx4        = arr[1.5]
	idx5        = arr["a"]
)

const t1, t2 = "a"
const t3 = "a", "b"
const t4 int
