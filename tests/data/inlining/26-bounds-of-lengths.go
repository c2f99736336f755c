package p

// Indices in what make is given: a length that is mentioned twice comes into a temporary, of which only the type is known.

var gx any
var gi []int

func filled(t *[16]int, b uint8, x []byte) []byte {
	s := make([]byte, t[b>>4])
	copy(s, x)
	return s
}

func notFilled(t *[16]int, b uint8, x []byte) []byte {
	s := make([]byte, t[b>>4])
	return s
}

func channel(t *[16]int, b uint8) chan int { return make(chan int, t[b>>4]) }

func table(t *[16]int, b uint8) map[int]int { return make(map[int]int, t[b>>4]) }

func appended(t *[16]int, b uint8) { gi = append(gi, make([]int, t[b>>4])...) }

func appendedBytes(t *[16]uint8, b uint8) { gi = append(gi, make([]int, t[b>>4])...) }

func appendedOthers(t *[16]int64, b uint8) { gi = append(gi, make([]int, t[b>>4])...) }

func sides(t *[16]int, b uint8, p *int) {
	b, t[b>>4] = 3, 4
	*p, t[b>>4] = 3, 4
	t[b>>4], b = 4, 3
	t[b>>4], t[b>>5] = t[b>>5], t[b>>4]
}

func sidesOfPackage(t *[16]int, p *int) {
	gb, t[gb>>4] = 3, 4
	*p, t[gb>>4] = 3, 4
	t[gb>>4], gb = 4, 3
}

func sidesTaken(t *[16]int, p *int) {
	b := gb
	q := &b
	*q, t[b>>4] = 3, 4
	*p, t[b>>4] = 3, 4
	t[b>>4], b = 4, 3
	gb = *q
}

func sidesOfArrays(t [16][16]int, b, c uint8) int {
	b, t[b>>4][c>>4] = 3, 4
	c, t[b>>4][c>>4] = 3, 4
	return t[1][2]
}

func compared(t [16][2]int, b uint8) bool { return t[b>>4] == t[b>>5] }

func looked(m map[[2]int]int, t [16][2]int, b uint8) (int, bool) {
	v, ok := m[t[b>>4]]
	return v + m[t[b>>5]], ok
}

func stored(m map[[2]int]int, t [16][2]int, u [16]int, b uint8) {
	m[t[b>>4]] = u[b>>4]
	m[t[b>>4]] += u[b>>4]
	delete(m, t[b>>4])
}

func boxed(t [16][2]int, b uint8) any { return t[b>>4] }

func literal(t [16][2]int, u [16]int, b uint8) map[[2]int]int {
	return map[[2]int]int{t[b>>4]: u[b>>4], {u[b>>4], 1}: u[b>>5]}
}

var gb uint8
