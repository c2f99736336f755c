package p

// Of an inlined call an index has the result alone: what an earlier assignment changes is not read there.

var sink any

func f(a [256]byte, b *[256][2]byte, i byte, n map[[2]byte]byte, s []byte) {
	a[i], _, b[byte(len(s[i:]))][func(x byte) byte { return a[x] }(i)&1] = min(n[[2]byte{i, 1}], i), b[min(i, 3)][0], n[[2]byte{a[i], 3}]
	a[i], b[i][func(x byte) byte { return a[x] }(i)&1] = 3, a[i]
	sink = a
}
