package p

import "unsafe"

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

type I15 interface{ K() }
type nn int
type D14 struct{ a *int; b []int }
type D15 struct{ a int; b [3]int }

// What fails in place is evaluated before the call that needs it; what an interface takes, before the statement.
func f01(p map[byte]int) {
	p[byte(gn)] = *(&([]int)(nil)[0])
}

func f02(p map[byte][]byte) {
	p[byte(gn)] = unsafe.Slice(&([]byte)(nil)[0], 1)
}

func f03(p map[byte][]byte) {
	p[byte(gn)] = []byte(nil)[4:]
}

func f04(p map[byte]byte) {
	p[byte(gn)] = ([]byte)(nil)[0]
}

func f05() []byte {
	return append(h0, append([]byte("")[:1], h0...)...)
}

func f06(p map[byte]int, a int) {
	a = 0
	p[byte(gn)] = gn/a
}

func f07(p map[byte]int, a int) {
	a = 0
	p[byte(gn/a)] = 4
}

func f08() {
	gx = (D14)(D14{})
}

func f09() {
	gx = (D15)(D15{})
}

func f10() {
	gx = D15(D15{1,[3]int{}})
}

func f11() {
	gx = D14{b:h2}
}

func f12() []byte {
	return append([]byte(string(append([]byte(g8), g8...))), g8[:0]...)
}

func f13() []byte {
	return append([]byte(string(h0)), g8[:0]...)
}

func f14() []byte {
	return append(append([]byte(g8), g8...), g8[:0]...)
}
