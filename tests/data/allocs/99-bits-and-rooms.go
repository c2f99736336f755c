package p

import (
	"fmt"
	"math"
)

var gx any
var gn int
var gf float64
var gs []int
var gc chan int
var gb []byte

//go:noinline
func two() ([2]int, [2]string) { return [2]int{gn}, [2]string{} }

// --- bits of signed numbers

func allBits(n int) {
	if n|-1 == -1 {
		gx = new(int)
	}
	if n|-1 != -1 {
		gx = new(string)
	}
}

func allBits8(n int8) {
	if n|-1 == -1 {
		gx = new(int)
	}
	if x := n &^ -1; x == 0 {
		gx = new(string)
	}
}

func allBitsUnsigned(n uint8) {
	if n|255 == 255 {
		gx = new(int)
	}
}

func allBits64(n uint64) {
	if n|math.MaxUint64 != math.MaxUint64 {
		gx = new(int)
	}
}

// --- roots

func rootOfNegative() {
	f := -4.0
	if math.Sqrt(f) > 1 {
		gx = new(int)
	}
	f = 0
	if math.Sqrt(f) == 0 {
		gx = new(int8)
	}
	f = 16
	if math.Sqrt(f) != 4 {
		gx = new(string)
	}
}

// --- arrays that are equal to themselves

func oneString(s string) {
	a := [1]string{s}
	if a == a {
		gx = new(int)
	}
}

func twoStrings(s string) {
	a := [2]string{s, s}
	if a == a {
		gx = new(int)
	}
}

func noStrings(a [0]string) {
	if a == a {
		gx = new(int)
	}
}

type pair struct {
	a string
	b [1]string
}

func structs(p pair) {
	q := p
	if q == p {
		gx = new(int)
	}
}

type pairs struct {
	a string
	b [2]string
}

func larger(p pairs) {
	q := p
	if q == p {
		gx = new(int)
	}
}

// --- interfaces of converted values

type text string

func (t text) String() string { return string(t) }
func (t text) Error() string  { return string(t) }

type stringerAndError interface {
	String() string
	Error() string
}

func convertedTwice(b []byte) {
	gx = fmt.Stringer(stringerAndError(text(string(b))))
}

func convertedNil() {
	var b []byte
	gx = fmt.Stringer(stringerAndError(text(string(b))))
	var p *pair
	gx = any(p)
}

func severalResults() {
	a, b := two()
	gx = a
	gx = b
}

func severalAssigned(n int) {
	a, b := [2]int{n}, [2]string{}
	gx = a
	gx = b
}

func fromMap(m map[int][2]int) {
	a, ok := m[gn]
	gx = a
	gx = ok
}

func received(c chan [2]int, x any) {
	a, ok := <-c
	gx = a
	b, ok := x.([3]int)
	gx = b
	gx = ok
}

// --- maps that are made between others

func madeBetween(k int) {
	p := new(int)
	m := map[int]int{1: 1, 2: 2}
	q := new(int)
	m[k] = *p
	gx = q
	gx = p
}

func manyConstant(k int) {
	p := new(int)
	m := map[int]int{1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11, 12: 12, 13: 13, 14: 14, 15: 15,
		16: 16, 17: 17, 18: 18, 19: 19, 20: 20, 21: 21, 22: 22, 23: 23, 24: 24, 25: 25, 26: 26, k: *p}
	q := new(int)
	m[k] = *p
	gx = q
	gx = p
}

func madeSmall(n int) {
	a := new(int8)
	m := make(map[int]int)
	b := new(int8)
	m2 := make(map[int]int, 8)
	c := new(int8)
	m3 := make(map[int]int, 9)
	d := new(int8)
	m4 := make(map[int]int, n)
	e := new(int8)
	m[1], m2[1], m3[1], m4[1] = 1, 1, 1, 1
	gx = []*int8{a, b, c, d, e}
}

// --- slices that loops append to

func gatheredDeep(n int) []int {
	for range n {
		var s []int
		for range n {
			s = append(s, n)
		}
		return s
	}
	return nil
}

func gatheredFlat(n int) []int {
	for range n {
		for range n {
			var s []int
			s = append(s, n)
			return s
		}
	}
	return nil
}

func gatheredTwice(n int) []int {
	var s []int
	s = append(s, n)
	s = append(s, n)
	return s
}

// --- a loop that never runs

func never(p *int) {
	for gn = 0; false; gn++ {
		gx = new(int)
	}
	if gn == 0 {
		gx = new(string)
	}
}

func neverFirst(p *int) {
	n := *p
	for i := 5; i < 3; i++ {
		gs = append(gs, 1)
	}
	if n != *p {
		gx = new(string)
	}
}

func neverFirstOfMemory(p *int) {
	*p = 3
	for i := 5; i < 3; i++ {
		gs = append(gs, 1)
	}
	if *p != 3 {
		gx = new(string)
	}
}

// --- one receive or send with a default

func oneOf(c chan *int) {
	select {
	case x := <-c:
		gx = x
		gx = new(int)
	default:
		gx = new(string)
	}
	select {
	case c <- new(int):
		gx = new(int8)
	default:
		gx = new(int16)
	}
	select {
	default:
		gx = new(int32)
	}
	select {
	case c <- new(int):
		gx = new(uint8)
	}
}

// --- length of channels

func waiting(c chan int, p *int) {
	a := *p
	n := len(c)
	if a != *p {
		gx = new(int)
	}
	gs = make([]int, n)
	x := new(int)
	m := cap(c)
	y := new(int)
	gx, gn = x, m
	gx = y
}

// --- stores on the stack that are just large enough

func room128(a *[16]int) (n int) {
	var s []int
	s = append(s, 1, 2, 3, 4, 5, 6, 7, 8)
	n += len(s)
	var t []int
	t = append(t, 1, 2, 3, 4)
	t = append(t, 1, 2, 3, 4)
	t = append(t, 1)
	n += len(t)
	var u []int64
	u = append(u, 1)
	u = append(u, 1, 2, 3)
	u = append(u, 1)
	n += cap(u)
	var v []byte
	v = append(v, 1)
	v = append(v, "0123456789012345678901234567890"...)
	v = append(v, 1)
	n += cap(v)
	var w [][2]int
	w = append(w, [2]int{})
	w = append(w, [2]int{})
	w = append(w, [2]int{})
	return n + len(w)
}

func roomInLoop(k int) (n int) {
	for range k {
		var s []int
		s = append(s, 1, 2, 3)
		s = append(s, 1)
		s = append(s, 1)
		n += len(s)
	}
again:
	var t []int32
	t = append(t, 1, 2, 3, 4, 5, 6, 7)
	t = append(t, 1)
	t = append(t, 1)
	n += len(t)
	if n < 10 {
		goto again
	}
	return
}
