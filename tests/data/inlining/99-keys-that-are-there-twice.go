package p

var gn int

//go:noinline
func hide[E any](e E) E { return e }

type K struct{ a, b, c, d, e int }

func f1(a [256]byte, b *[256][2]byte, i byte, m map[byte]byte, t [256]byte) {
	m[a[i]] /= t[i]
	t[i], b[t[i]][i&1] = 1, a[i]
	a[i], b[t[i]][i&1] = 1, t[i]
}

func f2(a [256]byte, b *[256][2]byte, i byte, m map[byte]byte, t [256]byte) {
	m[a[i]] += t[i]
	a[i], b[t[i]][i&1] = 1, a[i]
}

func f3(a [256]int, b *[256][2]int, i byte, m map[int]int, t [256]int) {
	m[a[i]] /= t[i]
	a[i], b[t[i]&7][i&1] = 1, a[i]
}

func f4(a [256]K, b *[256][2]int, i byte, m map[K]int, t [256]int) {
	m[a[i]] %= t[i]
	t[i], b[t[i]&7][i&1] = 1, a[i].b
	a[i].b, b[t[i]&7][i&1] = 1, a[i].b
}

func f5(a [256]string, b *[256][2]int, i byte, m map[string]int, t [256]int) {
	m[a[i]] %= t[i]
	a[i], b[t[i]&7][i&1] = "", len(a[i])
}

func f6(a []byte, b *[256][2]byte, i byte, m map[byte]byte, t [256]byte) {
	m[a[i&1]] /= t[i]
	m[t[hide(i)]] /= t[i]
	t[i], b[t[i]][i&1] = 1, t[i]
}

func f7(a [256]byte, b *[256][2]byte, i byte, p *byte, m map[byte]byte, n map[[2]byte]byte, s []byte, w [256]string, z [256]struct{ f, g any }) {
			m[byte(len(w[a[i]]))] /= b[a[byte(3)]]["0123456789abcdef"[byte(3)&15]&1]
			n[b[(*p + 1)]], b[a[*p]][z[*p].f.(byte)&1] = s[byte(len(w[byte(3)]))&3], byte(gn)
}
