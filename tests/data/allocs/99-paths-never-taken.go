// A path that is never taken still meets the others for a while: what memory holds behind is not what it held before.

package p

import "unsafe"

var (
	gx any
	gn int
)

type parts struct {
	n int
	s []byte
}

//go:noinline
func more() bool { return gn > 0 }

func slice2() {
	v := []byte{}
	gn = 3
	if v == nil {
		gn++
	}
	println(len(make([]byte, gn)))
}

func slice3() {
	v := []byte{}
	for v == nil {
		gn++
	}
	gn = 3
	if v == nil {
		gn++
	}
	println(len(make([]byte, gn)))
}

func slice4() {
	v := []byte(nil)
	gn = 3
	if v == nil {
		gn++
	}
	println(len(make([]byte, gn)))
}

func slice5(x []byte) {
	v := x
	if x != nil {
		v = nil
	} else {
		v = nil
	}
	gn = 3
	if v == nil {
		gn++
	}
	println(len(make([]byte, gn)))
}

func iface() {
	v := any(3)
	gn = 3
	if v == nil {
		gn++
	}
	println(len(make([]byte, gn)))
}

func iface2() {
	v := any(nil)
	gn = 3
	if v == nil {
		gn++
	}
	println(len(make([]byte, gn)))
}

func ptr(i int) {
	v := &i
	gn = 3
	if v == nil {
		gn++
	}
	println(len(make([]byte, gn)))
}

func fun(i int) {
	v := func() {}
	gn = 3
	if v == nil {
		gn++
	}
	println(len(make([]byte, gn)))
}

func text(i int) {
	v := "abc"
	gn = 3
	if v == "ab" {
		gn++
	}
	println(len(make([]byte, gn)))
}

func lenn(i int) {
	v := make([]byte, 3)
	gn = 3
	if len(v) == 3 {
		gn++
	}
	println(len(make([]byte, gn)))
}

func prov(i int) {
	if i < 3 {return }
	gn = 3
	if i > 2 {
		gn++
	}
	println(len(make([]byte, gn)))
}

func prov2(i int) {
	if i < 3 {return }
	gn = 3
	if i < 3 {
	}
	println(len(make([]byte, gn)))
}

func prov3(i int) {
	if i < 3 {return }
	gn = 3
	if i < 3 {
		more()
	}
	println(len(make([]byte, gn)))
}

func loopslice(i int) {
	v := []byte{}
	gn = 3
	for v == nil {
		more()
	}
	println(len(make([]byte, gn)))
}

func loopslice2(i int) {
	v := []byte{}
	gn = 3
	for range v  {
		more()
	}
	println(len(make([]byte, gn)))
}

func loopprov(i int) {
	if i < 3 { return }
	gn = 3
	for i < 3 {
		more()
	}
	println(len(make([]byte, gn)))
}

func switched(i int) {
	if i < 3 { return }
	gn = 3
	switch i {
	case 2:
		more()
	}
	println(len(make([]byte, gn)))
}

func logic(i int) {
	v := []byte{}
	gn = 3
	if v == nil && more() {
	}
	println(len(make([]byte, gn)))
}

func logic2(i int) {
	v := []byte{}
	gn = 3
	if v != nil || more() {
	}
	println(len(make([]byte, gn)))
}

func logic3(i int) {
	if i < 3 { return }
	gn = 3
	if i < 3 && more() {
	}
	println(len(make([]byte, gn)))
}

func logic4(i int) {
	if i < 3 { return }
	gn = 3
	if i < 3 && gn > 4 {
	}
	println(len(make([]byte, gn)))
}

func chain2() {
	x := 1
	if x == 1 {
		x = 2
	}
	gn = 3
	if x == 2 {
		gn++
	}
	println(len(make([]byte, gn)))
}

func chain3() {
	gn = 3
	if gn == 3 {
		gn++
	}
	x := gn
	y := 3
	if x == 4 {
		y++
	}
	println(len(make([]byte, y)))
}

func chain4() {
	x := 1
	if x == 1 {
		x = 2
	}
	y := 3
	if x == 2 {
		y++
	}
	z := 4
	if y == 4 {
		z++
	}
	println(len(make([]byte, z)))
}

func ret(i int) int {
	if i < 3 {return 1}
	gn = 3
	if i < 3 {
		gn++
		return 2
	}
	println(len(make([]byte, gn)))
	return 3
}

func retelse(i int) int {
	if i < 3 {return 1}
	gn = 3
	if i > 2 {
		gn++
	} else {
		gn = 2
		return 3
	}
	println(len(make([]byte, gn)))
	return 3
}

func reads(i int, p *parts) int {
	if i < 3 {return 1}
	gn = 3
	if i < 3 {
		i = p.n
	}
	println(len(make([]byte, gn)))
	return i
}

func dead(i int) int {
	gn = 3
	if false {
		gn++
	}
	println(len(make([]byte, gn)))
	return i
}

func sw(i []byte) int {
	gn = 3
	switch 2 {
	case 2:
		gn++
	case 4:
		gn--
	}
	println(len(make([]byte, gn)))
	return 1
}

func sw2(i []byte) int {
	x := 2
	gn = 3
	switch x {
	case 2:
		gn++
	case 4:
		gn--
	}
	println(len(make([]byte, gn)))
	return 1
}

func sw3(i []byte) int {
	x := 2
	gn = 3
	switch x {
	case 5:
		gn++
	case 4:
		gn--
	}
	println(len(make([]byte, gn)))
	return 1
}

func sw4(i []byte) int {
	x := 2
	gn = 3
	switch x {
	case 5:
	case 4:
	default:
		gn--
	}
	println(len(make([]byte, gn)))
	return 1
}

func tsw(i []byte) int {
	x := any(2)
	gn = 3
	switch x.(type) {
	case int:
		gn++
	}
	println(len(make([]byte, gn)))
	return 1
}

func tsw2(i []byte) int {
	x := any(2)
	gn = 3
	switch x.(type) {
	case string:
		gn++
	}
	println(len(make([]byte, gn)))
	return 1
}

func logicc(i []byte) int {
	gn = 3
	x := 2
	if x == 3 && more() {
		gn++
	}
	println(len(make([]byte, gn)))
	return 1
}

func loop1(i []byte) int {
	gn = 3
	for range 0 {
		gn++
	}
	println(len(make([]byte, gn)))
	return 1
}

func loop2(i []byte) int {
	gn = 3
	x := 3
	for x < 2 {
		gn++
	}
	println(len(make([]byte, gn)))
	return 1
}

func loop3(i []byte) int {
	gn = 3
	for range [0]int{} {
		gn++
	}
	println(len(make([]byte, gn)))
	return 1
}

func loop4(i []byte) int {
	gn = 3
	var s []byte
	for range s {
		gn++
	}
	println(len(make([]byte, gn)))
	return 1
}

func loop5(i []byte) int {
	gn = 3
	for j := 5; j < 4; j++ {
		gn++
	}
	println(len(make([]byte, gn)))
	return 1
}

func loopOfCalls() {
	v := []byte{}
	for func() bool { return v == nil }() {
		more()
	}
	gn = 3
	if func() bool { return v != nil }() {
		gn++
	} else {
		defer more()
	}
	ok := v != nil
	if ok {
		println(len(make([]byte, gn)))
	}
}

func named(i int) {
	if i < 3 {
		return
	}
	gn = 3
	ok := i > 2
	if ok {
		gn++
	}
	println(len(make([]byte, gn)))
}

func pointers(i int, p *int) {
	if i < 3 {
		return
	}
	q := &gn
	if i < 3 {
		q = p
	}
	if q == nil {
		gx = new(int)
	}
}

func unsafely() ([]*int, map[int]int) {
	return unsafe.Slice(&struct{ f []*int }{nil}.f[0], 1), make(map[int]int, 0)
}

func unsafeString() (string, map[int]int) {
	return unsafe.String(&[]byte(nil)[0], 1), make(map[int]int, 0)
}
