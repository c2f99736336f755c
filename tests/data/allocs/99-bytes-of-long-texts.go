package p

// Bytes of constant texts that are just as long as what may be on the stack, one byte less, and one more; runes and
// bytes of few letters, whose room on the stack is just enough.

const (
	k4   = "0123456789abcdef"
	k6   = k4 + k4 + k4 + k4
	k8   = k6 + k6 + k6 + k6
	k10  = k8 + k8 + k8 + k8
	k12  = k10 + k10 + k10 + k10
	k14  = k12 + k12 + k12 + k12
	k16  = k14 + k14 + k14 + k14
	more = k16 + "x"
)

var gx any
var gn int

func fits(n int) {
	a := []byte(k16)
	a[n] = 1
	gn = int(a[n+1])
}

func tooLong(n int) {
	a := []byte(more)
	a[n] = 1
	gn = int(a[n+1])
}

func kept(n int) {
	a := []byte(k16)
	a[n] = 1
	gx = a
}

func short(n int) {
	a := []byte(k4)
	a[n] = 1
	b := []byte("")
	gn = int(a[n+1]) + len(b)
}

func runes(n int, s string) {
	a := []rune(s)
	a[n] = 1
	b := string(a)
	gn = len(b)
	c := string(rune(n))
	gn = int(c[0])
	d := string(a[:3])
	gx = d
}

func elements(n int) {
	a := make([]byte, 65536)
	a[n] = 1
	b := make([]byte, 65537)
	b[n] = 1
	c := make([]int, 8192)
	c[n] = 1
	d := make([]int, 8193)
	d[n] = 1
	e := make([]int, 0, 8192)
	gn = cap(e)
	f := make([]int, n)
	gn = f[n] + c[n] + d[n] + int(a[n]) + int(b[n])
}

func objects(n int) {
	a := new([65536]byte)
	a[n] = 1
	b := new([65537]byte)
	b[n] = 1
	c := &[8192]int{1: n}
	d := &[8193]int{1: n}
	gn = c[n] + d[n] + int(a[n]) + int(b[n])
	var e [131072]byte
	e[n] = 1
	var f [131073]byte
	f[n] = 1
	g := []int{8191: n}
	h := []int{8192: n}
	gn = g[n] + h[n] + int(e[n]) + int(f[n])
}

func captured(n int) {
	var a [16]int64
	a[n] = 3
	var b [17]int64
	f := func() int64 { return a[n] }
	g := func() int64 { return b[n] }
	gx = f
	gx = g
}
