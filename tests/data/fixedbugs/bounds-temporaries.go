// A temporary whose address was taken for a key lies in memory when a later statement has it again.

package p

var gn int
var gx any

func f1(b *[256][2]byte, i byte, n map[[2]byte]byte) {
	gx = map[byte]byte{byte(gn): byte(gn), 3: i}
	n[b[4]], b[gn&255][min(byte(gn), i)&1] = i, i
}
func f2(b *[256][2]byte, i byte, n map[[2]byte]byte) {
	gx = map[byte]byte{byte(gn): byte(gn)}
	n[b[4]], b[gn&255][min(byte(gn), i)&1] = i, i
}
func f3(b *[256][2]byte, i byte, n map[[2]byte]byte) {
	gx = map[byte]byte{byte(max(gn, 3)): 3}
	n[b[4]], b[gn&255][min(byte(gn), i)&1] = i, i
}
func f4(b *[256][2]byte, i byte, n map[[2]byte]byte) {
	gx = i
	n[b[4]], b[gn&255][min(byte(gn), i)&1] = i, i
}
func f5(b *[256][2]byte, i byte, n map[[2]byte]byte) {
	n[b[4]], b[gn&255][min(byte(gn), i)&1] = i, i
}
func f6(b *[256][2]byte, i byte, n map[[2]byte]byte) {
	gx = map[byte]byte{min(byte(gn), i): 3}
	n[b[4]], b[gn&255][min(byte(gn), i)&1] = i, i
}
func f7(b *[256][2]byte, i byte, n map[[2]byte]byte, m map[byte]byte) {
	m[min(byte(gn), i)] = 3
	n[b[4]], b[gn&255][min(byte(gn), i)&1] = i, i
}
func f8(b *[256][2]byte, i byte, n map[[2]byte]byte) {
	gx = map[byte]byte{i: 3}
	n[b[4]], b[gn&255][min(byte(gn), i)&1] = i, i
}
func f9(b *[256][2]byte, i byte, n map[[2]byte]byte, m map[byte]byte) {
	m[byte(gn)] = 3
	n[b[4]], b[gn&255][min(byte(gn), i)&1] = i, i
}
func f10(b *[256][2]byte, i byte, n map[[2]byte]byte, m map[byte]byte) {
	n[b[4]], b[gn&255][min(byte(gn), i)&1] = m[byte(gn)], i
}
func f11(b *[256][2]byte, i byte, n map[[2]byte]byte, m map[byte]byte) {
	if m[byte(gn)] > 3 { n[b[4]], b[gn&255][min(byte(gn), i)&1] = i, i }
}
func f12(b *[256][2]byte, i byte, n map[[2]byte]byte, m map[byte]byte) {
	if gn > 3 { m[byte(gn)]++ } else { n[b[4]], b[gn&255][min(byte(gn), i)&1] = i, i }
}
