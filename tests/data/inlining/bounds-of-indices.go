// Which indices are sure to lie in their arrays: by their type, by masks, remainders, quotients and shifts (walk/expr.go:bounded).
package p

type table [256]int
type small [8]int
type bits [2]int

func types(t *table, s *small, b uint8, c uint16, d int8, e bool) int {
	return t[b] + t[d] + s[b] + t[c]
}

func wide(t *[65536]int, u *[65535]int, a uint8, b uint16, c uint32, d uint64) int {
	return t[a] + t[b] + u[b] + t[c] + t[d]
}

func masks(t *small, u *table, n int, m uint, b uint8, i8 int8) int {
	sum := t[n&7] + t[n&8] + t[7&n] + t[8&n] + t[n&6] + t[m&7] + t[b&7] + t[i8&7]
	sum += t[b&^0xf8] + t[b&^0xf0] + t[m&^7] + t[n&^7] + t[n&-1] + t[n&0] + u[n&255] + u[n&256]
	sum += u[b&^1] + t[0xf8&^b] + t[7&^b] + t[uint64(n)&^0xfffffffffffffff8] + t[uint32(n)&^0xfffffff8] + t[uint32(n)&^0xfffffff0]
	k := 7
	return sum + t[n&k] + t[k&n]
}

func remainders(t *small, u *table, n int, m uint, b uint8, c uint16, k uint) int {
	sum := t[m%8] + t[m%9] + t[m%7] + t[n%8] + t[b%8] + t[b%9] + t[m%k] + t[c%8]
	return sum + u[c%256] + u[c%257] + u[b%255]
}

func quotients(t *small, u *table, m uint, b uint8, c uint16, n int, k uint8) int {
	sum := t[b/32] + t[b/31] + t[b/16] + t[b/33] + t[b/64] + t[b/1] + u[b/1] + u[c/256] + u[c/255] + u[c/128]
	return sum + t[n/4] + t[b/k] + t[m/2] + t[c/8192] + t[c/8191] + t[c/16384]
}

func shifts(t *small, u *table, o *[1]int, z *[0]int, m uint, b uint8, c uint16, n int, d uint64, k uint8) int {
	sum := t[b>>5] + t[b>>4] + t[b>>6] + u[c>>8] + u[c>>7] + u[c>>9] + t[n>>60] + t[m>>61] + t[m>>60] + t[d>>61]
	sum += o[b&^0xfe] + o[b&^0xff] + o[b>>8] + o[b>>9] + o[b>>70] + o[b>>7] + t[b>>k] + u[b>>k] + u[c>>k] + t[b<<2]
	if len(z) > 0 {
		sum += z[b>>9]
	}
	return sum
}

func large(v *[1 << 33]int8, w *[1 << 32]int8, x *[1<<32 - 1]int8, m uint64, c uint32) int8 {
	return v[m>>31] + v[m>>30] + w[c] + x[c] + v[c] + w[m>>32] + w[m>>31] + v[m%(1<<33)] + x[m&(1<<32-1)]
}

func slices(s []int, n uint8, i int) int {
	return s[n&7] + s[n] + s[n&0]
}

func texts(b uint8, n int) byte {
	return "01234567"[b&7] + "01234567"[b>>5] + "01234567"[n%8] + "01234567"[b&8]
}

func constants(t *small) int {
	const c = 7
	n := 3
	return t[c] + t[n] + t[0]
}

func nested(t *small, b, c uint8, n int) int {
	return t[b&7&c] + t[(b|c)&7] + t[b&7+c&1] + t[b%4+c%4] + t[b>>6|c>>6] + t[b>>5>>1] + t[b/32/2] + t[uint(b)%8] + t[uint8(n)>>5] + t[uint8(n)&7]
}

func literals(t *small, n int) (func(uint8) int, func() int) {
	plain := func(k int) int { return t[k] + func(b uint8) int { return t[b>>5] }(uint8(k)) }
	return func(b uint8) int { return t[b&7] + plain(n) }, func() int { return t[n] }
}

//go:noinline
func length(n int) int { return n }

func appended(s []int, t *small, n int) ([]int, []int, []int) {
	a := append(s[t[n&1]:], make([]int, t[n&7]+length(t[n&3]))...)
	s = append(s, make([]int, length(t[n&3])+t[n&7])...)
	return a, s, append(append(a, t[n&2]), make([]int, t[length(n)&4])...)
}
