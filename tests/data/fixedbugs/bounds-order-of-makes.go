// A length or capacity that stays as it is, is evaluated where make first mentions it: after what is saved.

package p

type word uint64
type text string

var (
	gx any
	gn int
)

func keys(m map[byte]byte, w map[uint64]int, i map[int]int, r map[rune]int, p *[256][2]byte, q *[256]uint64, k *[256]int, c *[256]rune, b *byte, s []byte) {
	gx = make([]byte, m[p[*b][0]], p[byte(len(s[byte(gn):]))][0])
	gx = make([]byte, m[p[*b][0]], p[*b+1][0])
	gx = make([]byte, w[q[*b]], p[*b+1][0])
	gx = make([]byte, w[q[*b]], p[*b][1])
	gx = make([]byte, i[k[*b]], p[*b][1])
	gx = make([]byte, i[k[*b]], p[*b+1][1])
	gx = make([]byte, r[c[*b]], p[*b][1])
	gx = make([]byte, p[*b][1], i[k[*b]])
	gx = make([]byte, p[*b+1][1], m[p[*b][0]])
	gx = make([]byte, p[*b][0], p[*b][1])
	gx = make([]byte, m[p[*b][0]], m[p[*b][1]])
}

func names(n map[string]int, t map[text]int, e map[error]int, u *[256]string, x *[256]text, y *[256]error, p *[256][2]byte, b *byte) {
	gx = make([]byte, n[u[*b]], p[*b+1][0])
	gx = make([]byte, t[x[*b]], p[*b][0])
	gx = make([]byte, e[y[*b]], p[*b+1][0])
	gx = make([]byte, e[y[*b]], p[p[*b][0]][1])
	gx = make([]byte, n[u[*b]], n[u[gn&3]])
}

func stay(w map[uint64]int, q *[256]uint64, p *[256][2]byte, b *byte) int {
	s := make([]byte, p[*b][0], p[*b][1])
	t := make([][40]byte, p[*b][0], p[*b][1])
	u := make([]byte, p[*b+1][0], p[*b][1])
	v := make([]byte, p[*b][0], p[*b+1][1])
	x := make([]byte, w[q[*b]], p[*b+1][1])
	y := make([]byte, w[q[*b]], p[*b][1])
	z := make([][40]byte, w[q[*b]], p[p[*b][0]][1])
	return len(s) + len(t) + len(u) + len(v) + len(x) + len(y) + len(z)
}

func nested(a *[256]byte, p *[256][2]byte, b *byte, s []int, ss [][]int) {
	gx = make([]byte, p[a[a[*b]]][0], p[a[*b+1]][1])
	gx = make([]byte, p[a[*b]][0], p[*b+1][1])
	gx = make([]byte, s[a[*b]], p[*b+1][1])
	gx = make([]byte, ss[a[*b]][a[0]], ss[a[*b]][a[*b+1]])
	gx = make([]byte, word(a[*b]), a[*b])
	gx = make([]byte, -a[*b], a[*b])
}

func others(a *[256]int, p *[256][2]byte, b *byte, f func(...int) int, m map[byte]byte, i map[int]int) {
	f(a[*b], int(m[p[*b][0]]), a[*b+1])
	f(i[a[*b]], f(a[*b]))
	gx = make(chan int, i[a[*b]])
	gx = make(map[int]int, m[p[*b][0]])
	s := append([]int(nil), a[*b], i[a[*b]], a[*b+1], int(m[p[*b][0]]))
	s = append(s, make([]int, i[a[*b]])...)
	s = append(s[:a[*b]], make([]int, m[p[*b][0]])...)
	gx = s
}
