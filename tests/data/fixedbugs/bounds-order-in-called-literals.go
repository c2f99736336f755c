package p

// What a literal captures is passed to it where it is called at once, and is not in memory. What an inlined call of a
// shape returns is converted.

var (
	ms [256]map[byte]byte
	ns [256][2]int
	ts [256]string
	is [256]any
	sl [256][]int
	mi [256]map[int]int
	gx any
)

func id[X any](x X) X { return x }

//go:noinline
func keep(f func()) { f() }

func called(b, c, d byte, y int) {
	func() {
		ms[c][b], ns[c][d&1] = c, y
	}()
}

func givesOne(b, c, d byte, y int) {
	y = func() int {
		ts[c], ns[c][d&1] = "x", y
		return y
	}()
	gx = func() int {
		ms[c][b], ns[c][d&1] = c, 3
		return 1
	}() + y
}

func kept(b, c, d byte, y int) {
	keep(func() {
		ms[c][b], ns[c][d&1] = c, y
	})
	defer func() {
		ms[c][b], ns[c][d&1] = c, y
	}()
	f := func() {
		ms[c][b], ns[c][d&1] = c, y
	}
	f()
	f()
}

func changed(b, c, d byte, y int) {
	func() {
		ms[c][b], ns[c][d&1] = c, y
		d++
	}()
}

func converted(b, d byte, n int) {
	mi[d][n] = append(sl[is[b].(string)[0]], ns[id(b)]["0123456789abcdef"[d&15]&1])[0]
	sl[d] = append(sl[d], ns[id(b)][d&1], ns[b]["0123456789abcdef"[d&15]&1])
}
