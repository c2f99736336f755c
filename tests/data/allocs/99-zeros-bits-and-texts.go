package p

// What is known of zero values, of the bits of numbers, of literals that are laid part by part.

import "unsafe"

var gx any
var gn int

type small struct {
	a, b int
	c    string
}

type wide struct{ a, b, c, d, e int8 }

type long struct {
	a, b string
	c    int
}

type nested struct {
	s small
	e struct{}
	z [0]int
}

func zeros() {
	var f float64
	var c complex128
	var s small
	var w wide
	var l long
	if f == 0 {
		gx = new(int)
	}
	if c != 0 {
		gx = new(int8)
	}
	if s.c == "" {
		gx = new(int16)
	}
	if w.e != 0 {
		gx = new(int32)
	}
	if l.b != "" || l.c != 0 {
		gx = new(int64)
	}
	if f > 1 {
		gx = new(uint32)
	}
}

func zerosInside() {
	var n nested
	if n.s.a != 0 || n.s.c != "" {
		gx = new(uint)
	}
}

func zerosOfLiterals() {
	w := nested{}
	v := small{a: 3}
	if w.s.a != 0 || w.s.c != "" {
		gx = new(int)
	}
	if v.a != 3 || v.b != 0 || v.c != "" {
		gx = new(int8)
	}
}

func bitsOfFloats() {
	f, g, h := -2.0, float32(0.1), 0.1
	if *(*int64)(unsafe.Pointer(&f)) < 0 {
		gx = new(int)
	}
	if *(*uint64)(unsafe.Pointer(&f)) != 1<<63|1<<62 {
		gx = new(int8)
	}
	if *(*uint32)(unsafe.Pointer(&g)) != 0x3dcccccd {
		gx = new(int16)
	}
	if *(*int32)(unsafe.Pointer(&g)) < 0 {
		gx = new(int32)
	}
	if *(*int64)(unsafe.Pointer(&h)) != 0x3fb999999999999a {
		gx = new(int64)
	}
	if *(*uint32)(unsafe.Pointer(&f)) != 0 {
		gx = new(uint)
	}
}

func bits0() {
	i := int64(1 << 62)
	if *(*float64)(unsafe.Pointer(&i)) != 2 {
		gx = new(int)
	}
}

func bits1() {
	i := int32(-1 << 30)
	if *(*float32)(unsafe.Pointer(&i)) != -2 {
		gx = new(int)
	}
}

func bits2() {
	i := uint64(0x3fb999999999999a)
	if *(*float64)(unsafe.Pointer(&i)) != 0.1 {
		gx = new(int)
	}
}

func bits3() {
	i := int64(-1 << 62)
	if *(*float64)(unsafe.Pointer(&i)) != -2 {
		gx = new(int)
	}
}

func bits4() {
	i := int64(-1 << 62)
	if *(*uint64)(unsafe.Pointer(&i)) != 3<<62 {
		gx = new(int)
	}
}

func bits5() {
	i := int64(1 << 62)
	if *(*float32)(unsafe.Pointer(&i)) != 0 {
		gx = new(int)
	}
}

func bits6() {
	i := uint32(0x7f800000)
	if *(*float32)(unsafe.Pointer(&i)) != 1 {
		gx = new(int)
	}
}

func bits7() {
	i := uint8(200)
	if *(*int8)(unsafe.Pointer(&i)) != -56 {
		gx = new(int)
	}
}

func bits8() {
	i := float32(2)
	if *(*float64)(unsafe.Pointer(&i)) != 2 {
		gx = new(int)
	}
}

func bitsBehind() {
	i := int64(1 << 62)
	k := 3
	p := &k
	if *(*float64)(unsafe.Pointer(&i)) != 2 {
		gx = new(int)
	}
	*p = 3
}

func laid0(p *int) {
	s := []int{5, 0, 7}
	if s[1] != 0 {
		gx = new(int)
	}
}

func laid1(p *int) {
	s := []int{5, 0, 7}
	if s[0] != 5 {
		gx = new(int)
	}
}

func laid2(p *int) {
	s := []int{5, 0, 7}
	if s[2] != 7 {
		gx = new(int)
	}
}

func laid3(p *int) {
	s := []int{0}
	if s[0] != 0 {
		gx = new(int)
	}
}

func laid4(p *int) {
	s := []int{0, 3}
	if s[0] != 0 {
		gx = new(int)
	}
}

func laid5(p *int) {
	s := []int{0, 3}
	if s[1] != 3 {
		gx = new(int)
	}
}

func laid6(p *int) {
	s := []int{2: 5}
	if s[0] != 0 {
		gx = new(int)
	}
}

func laid7(p *int) {
	s := []int{2: 5}
	if s[2] != 5 {
		gx = new(int)
	}
}

func laid8(p *int) {
	s := []int{2: 5}
	if s[1] != 0 {
		gx = new(int)
	}
}

func laid9(p *int) {
	s := []string{"a", ""}
	if s[1] != "" {
		gx = new(int)
	}
}

func laid10(p *int) {
	s := []string{"a", ""}
	if s[0] != "b" {
		gx = new(int)
	}
}

func laid11(p *int) {
	s := []any{1}
	if s[0] == nil {
		gx = new(int)
	}
}

func laid12(p *int) {
	s := []any{1, 2}
	if s[1] == nil {
		gx = new(int)
	}
}

func laid15(p *int) {
	s := []*int{p, nil}
	if s[1] != nil {
		gx = new(int)
	}
}

func laid16(p *int) {
	s := []*int{nil}
	if s[0] != nil {
		gx = new(int)
	}
}

func laid17(p *int) {
	s := []small{{a: 1}, {b: 2}}
	if s[1].b != 2 {
		gx = new(int)
	}
}

func laid18(p *int) {
	s := []small{{a: 1}, {b: 2}}
	if s[0].a != 1 {
		gx = new(int)
	}
}

func laid19(p *int) {
	s := []small{{a: 1}, {b: 2}}
	if s[0].b != 0 {
		gx = new(int)
	}
}

func laid20(p *int) {
	s := []small{{}, {b: 2}}
	if s[0].b != 0 {
		gx = new(int)
	}
}

func laid21(p *int) {
	s := []bool{true, false}
	if s[1] {
		gx = new(int)
	}
}

func laid22(p *int) {
	s := []bool{true, false}
	if !s[0] {
		gx = new(int)
	}
}

func laid23(p *int) {
	s := []float64{0, 1}
	if s[1] != 1 {
		gx = new(int)
	}
}

func laid24(p *int) {
	s := []float64{1, 0}
	if s[1] != 0 {
		gx = new(int)
	}
}

func laidByKeys(n int) {
	s := []int{n, 4: 3, 7, 1: 2}
	if s[5] != 7 {
		gx = new(int)
	}
}

func laidByKeysToo(n int) {
	s := []int{n, 4: 3, 7, 1: 2}
	if s[1] != 2 {
		gx = new(int)
	}
}

func laidByKeysZero(n int) {
	s := []int{n, 4: 3, 7, 1: 2}
	if s[3] != 0 {
		gx = new(int)
	}
}

func laidOnHeap(x int) {
	s := []int{5, 0, 7}
	gx = s
	if s[1] != 0 {
		gx = new(int)
	}
	if s[2] != 7 {
		gx = new(int8)
	}
}

func assigned(n int) {
	var s []int
	if n > 3 {
		s = []int{1, 2}
		if s[1] != 2 {
			gx = new(int)
		}
	}
	s = []int{n, n + 1}
	if s[1] == n {
		gx = new(int8)
	}
	if s[0] != n {
		gx = new(int16)
	}
}

func fallsNot(s []int, i, j int) {
	_ = s[i : i-0]
	gx = new(int)
	_ = s[i : j-3]
	gx = new(int8)
	_ = s[j+0 : j]
	gx = new(int16)
	_ = s[i+3 : j]
	gx = new(int32)
}

func fallsByOne(s []int, i, j uint) {
	if gn == 1 {
		_ = s[i+1 : i]
		gx = new(int)
	} else {
		_ = s[j+2 : j]
		gx = new(int8)
	}
}

func falls(s []int, i, j int8, k int) {
	switch gn {
	case 1:
		_ = s[k : k-3]
		gx = new(int)
	case 2:
		_ = s[k+3 : k]
		gx = new(int8)
	case 3:
		_ = s[i : i-3]
		gx = new(int16)
	case 4:
		_ = s[j+3 : j]
		gx = new(int32)
	}
}

func proved(s []int, t string, i uint8, j int16, k uint, p *[8]int) {
	_ = s[i]
	if len(s) == 0 {
		gx = new(int)
	}
	if cap(s) == 0 {
		gx = new(int8)
	}
	_ = t[j]
	if j < 0 {
		gx = new(int16)
	}
	if len(t) <= int(j) {
		gx = new(int32)
	}
	_ = s[k:]
	if int(k) < 0 {
		gx = new(uint)
	}
	_ = p[k]
	if k > 7 {
		gx = new(uint8)
	}
}

func provedOfCut(s []int, i, j, k int) {
	_ = s[i:j:k]
	if i > j {
		gx = new(int)
	}
	if j > k {
		gx = new(int8)
	}
	if i > k {
		gx = new(int16)
	}
	if k > cap(s) {
		gx = new(int32)
	}
	if i < 0 || j < 0 {
		gx = new(int64)
	}
	_ = s[3:]
	if cap(s) < 3 {
		gx = new(uint)
	}
	if len(s) < 3 {
		gx = new(uint8)
	}
	_ = s[:5]
	if cap(s) < 5 {
		gx = new(uint16)
	}
	if len(s) < 5 {
		gx = new(uint32)
	}
}

func provedOfArray(p *[8]int, a [4]int, i, j int) {
	_ = p[i:j]
	if j > 8 {
		gx = new(int)
	}
	if i > 8 {
		gx = new(int8)
	}
	_ = a[i]
	if i > 3 {
		gx = new(int16)
	}
	if i > 2 {
		gx = new(int32)
	}
}

func texts(s string, b []byte) {
	t := "abc"
	if t[1] != 'b' {
		gx = new(int)
	}
	if t == "abd" {
		gx = new(int8)
	}
	u := string(b)
	if len(s) == 2 && s == t {
		gx = new(int16)
	}
	v := []byte("four")
	if string(v) == t {
		gx = new(int32)
	}
	if u == "" && len(u) > 0 {
		gx = new(uint)
	}
	w := []byte("")
	if string(w) != "" {
		gx = new(uint8)
	}
}
