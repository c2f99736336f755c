package p

var kept []int
var bytes []byte

func room(xs []int) {
	s := make([]int, 0, 3)
	s = append(s, 1)
	s = append(s, 2, 3)
	s = append(s, 4)
	kept = s
}
func sum(xs []int) {
	s := make([]int, 0, 2+len(xs))
	s = append(s, 1)
	s = append(s, xs...)
	kept = s
}
func counted(n int) {
	s := make([]int, 0, n)
	s = append(s, 1)
	kept = s
}
func text() {
	b := make([]byte, 0, 8)
	b = append(b, "HPKE"...)
	b = append(b, []byte("abcd")...)
	b = append(b, 'x')
	bytes = b
}
func array() int {
	var a [8]byte
	b := a[:0]
	b = append(b, 1, 2)
	b = append(b, "abcdef"...)
	b = append(b, 9)
	return len(b)
}
func emptied(x []byte) int {
	b := append(x[:0], 1, 2, 3)
	return len(b)
}
func none(i int, x []byte) { _ = append(x[i:i], 1, 2) }
func stays() int {
	var s []int
	s = append(s, 1, 2)
	s = append(s, 3, 4)
	s = append(s, 5)
	return len(s)
}
func branches(k int) {
	s := make([]int, 0, 3)
	if k > 3 {
		s = append(s, 1)
	} else {
		s = append(s, 2)
	}
	s = append(s, 3)
	if k > 5 {
		s = append(s, 4)
	}
	s = append(s, 5)
	kept = s
}
func switched(k int) {
	s := make([]int, 0, 2)
	switch k {
	case 1:
		s = append(s, 1)
		fallthrough
	case 2:
		s = append(s, 2)
	default:
		s = append(s, 3)
	}
	kept = s
}
func varint(b []byte, x uint64) []byte {
	for x >= 128 {
		b = append(b, byte(x)|0x80)
		x >>= 7
	}
	return append(b, byte(x))
}
func small(b []byte) []byte { return varint(b, 5) }
func pair(b []byte, x uint16) []byte {
	return append(b, byte(x>>8), byte(x))
}
func pairs() []byte {
	b := make([]byte, 0, 4)
	b = pair(b, 1)
	b = pair(b, 2)
	return pair(b, 3)
}
func text10(prec int) string {
	n := 10
	if prec > 0 {
		n += prec
	}
	return string(make([]byte, 0, n))
}
func texts() int { return len(text10(10)) + len(text10(40)) }
