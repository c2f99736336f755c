package p

// What has come into a temporary before an assignment side by side is read no more: it need not be saved.

func f(b *[256][2]byte, i byte, n map[[2]byte]byte, s []byte) {
	i, b["0123456789abcdef"[0]][0] = n[b[0]], (*b)[byte(len(s[i:]))][0]
	println(i)
}
