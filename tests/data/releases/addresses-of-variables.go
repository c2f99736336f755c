package p

type small [2]byte

var digits [16]byte
var gx any

//go:noinline
func of(i byte) byte { return i }

func keys(b *[256]small, n map[small]byte, i, j byte, p *byte) {
	gx = map[byte]byte{min(i, j) & 15: n[small{i, j}], 3: n[small{*p, *p}]}
	*p, b[i][of(i)&1] = 1, 2
	*p, b[of(i)][of(i)&1] = 1, 2
}

func sent(b *[256]small, j byte, c chan byte) {
	i := j + 1
	c <- i
	i, b[i][0] = b[i+1][0], digits[of(j)&15]
	gx = map[byte]byte{i: j}
	i, b[i][0] = b[i+1][0], digits[of(j)&15]
}
