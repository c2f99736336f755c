package p

// What an earlier assignment may change is saved before it is used, each mention by itself; what a recovered panic may
// leave in a result as well.

func f(a [256]byte, b *[256][2]byte, i byte, p *byte, m map[byte]byte) {
	i, b[i][0] = 3, (a[i] + 1)
}
func g(a [256]byte, b *[256][2]byte, i byte, p *byte, m map[byte]byte) {
	i, b[i][0] = 3, a[i]+1
}
func h(a [256]byte, b *[256]byte, i byte, p *byte, m map[byte]byte) {
	i, b[i] = 3, a[i]+1
}
func k(a [256]byte, b *[256]byte, i byte, p *byte, m map[byte]byte) {
	i, b[i] = m[3], a[i]+1
}
func l(a [256]byte, b *[256]byte, i, j byte, p *byte, m map[byte]byte) {
	i, b[j] = m[3], a[i]+1
}
func n(a [256]byte, b *[256]byte, i, j byte, p *byte, m map[byte]byte) {
	*p, b[i] = m[3], a[i]+1
}
func o(a [256]byte, b *[256]byte, i, j byte, p *byte, m map[byte]byte) (r byte) {
	defer println()
	r, b[i] = a[i], a[j]+1
	r, b[i] = a[i], 3
	b[i], r, b[j] = a[i], 3, a[i]+i
	return
}
func q(a [256]byte, b *[256]byte, i, j byte, p *byte, m map[byte]byte) (r byte) {
	r, b[i] = a[i], a[j]+1
	i, j, b[i], m[i], b[j] = a[j], a[i], a[i], a[i], a[j]
	_, j, b[i], m[i], b[j] = a[j], a[i], a[i], a[i], a[j]
	b[a[i]], i, j, b[a[i]], a[b[j]] = 1, 2, 3, a[b[i]], 5
	return
}

// A key that the run time takes by address is in memory from then on.
func taken(b *[256][2]byte, i byte, m map[byte]byte, n map[[2]byte]byte) (x byte) {
	b[0], b[3][i&1], x = [2]byte{}, 2, n[[2]byte{m[i], 1}]
	b[0], b[3][i&1] = [2]byte{}, 2
	return
}

func takenBefore(b *[256][2]byte, i, j byte, m map[byte]byte) {
	b[0], b[3][i&1] = [2]byte{}, 2
	m[i] = 1
	b[0], b[3][i&1] = [2]byte{}, 2
	b[0], b[3][j&1] = [2]byte{}, 2
}

func local(a [256]byte, b *[256][2]byte, m map[byte]byte) {
	i := m[3]
	m[i] = 1
	i, b[i][0] = 3, a[i]+1
}
