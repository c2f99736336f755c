// Temporaries of one statement hold values of the next, also those whose addresses the run time has had.
package p

type small [2]byte

func of[T any](x T) T { return x }

var gx any

func afterStore(a [256]byte, b *[256]small, m map[byte]byte, i byte, p *byte) {
	m[a[i]+1] = 3
	*p, b[of(i)][of(i)&1] = 1, 2
	m[a[i]+1]++
	*p, b[of(i)][of(i)&1] = 1, 2
	m[a[i]+1] += of(i) + 1
	*p, b[of(i)][of(i)&1] = 1, 2
	m[a[i]+1] += of(i)
	*p, b[of(i)&7][of(i)&1] = 1, 2
	*p, b[of(i)&7][of(i)&1] = 1, 2
}

func afterDelete(a [256]byte, b *[256]small, m map[byte]byte, i byte, p *byte) {
	delete(m, a[i]+1)
	*p, b[of(i)][of(i)&1] = 1, 2
	delete(m, of(i))
	*p, b[of(i)&7][i&1] = 1, 2
	delete(m, a[i])
	*p, a[of(i)&7] = 1, 2
}

func afterSend(b *[256]small, c chan byte, i byte, p *byte) {
	c <- of(i)
	*p, b[i][of(i)&1] = 1, 2
	c <- i
	*p, b[of(i)][of(i)&1] = 1, 2
}

func afterLiteral(b *[256]small, n map[small]byte, i, j byte, p *byte) {
	gx = map[byte]byte{min(i, j) & 15: n[small{i, j}], 3: n[small{*p, *p}]}
	*p, b[i][of(i)&1] = 1, 2
	gx = map[byte]byte{i: of(j), 3: 4, of(j): 5}
	*p, b[of(i)][of(i)&1] = 1, 2
}

func inConditions(b *[256]small, m map[byte]byte, i, j byte, p *byte) {
	if m[i+1] > of(j) {
		*p, b[of(i)][of(i)&1] = 1, 2
	}
	for m[i+2] > of(j) {
		*p, b[of(i)][of(i)&1] = 1, 2
	}
	switch m[i+3] {
	case of(j):
		*p, b[of(i)][of(i)&1] = 1, 2
	}
	*p, b[of(i)][of(i)&1] = 1, 2
	if i > 3 && m[i+1] > of(j) || m[of(i)] > 3 {
		*p, b[of(i)][of(i)&1] = 1, 2
	}
	*p, b[of(i)][of(i)&1] = 1, 2
}

func two(i byte) (byte, byte) { return i, i }

func afterResults(b *[256]small, m map[byte]byte, i byte, p *byte, c chan byte, x any) {
	m[i+1] = 2
	*p, i = two(i)
	*p, b[of(i)][of(i)&1] = 1, 2
	m[i+1] = 2
	i, _ = <-c
	*p, b[of(i)][of(i)&1] = 1, 2
	m[i+1] = 2
	i, _ = x.(byte)
	*p, b[of(i)][of(i)&1] = 1, 2
	m[i+1] = 2
	i, _ = m[of(i)]
	*p, b[of(i)][of(i)&1] = 1, 2
	select {
	case c <- of(i):
		*p, b[of(i)][of(i)&1] = 1, 2
	case i = <-c:
		*p, b[of(i)][of(i)&1] = 1, 2
	}
	*p, b[of(i)][of(i)&1] = 1, 2
}

func compared(b *[256]small, s, t *small, m map[byte]byte, i byte, p *byte) {
	if of(*s) == of(*t) {
		*p, b[of(i)][of(i)&1] = 1, 2
	}
	gx = of(*s)
	*p, of(b)[of(*s)[i&1]][of(i)&1] = 1, 2
	for k, v := range m {
		*p, b[of(k)][of(v)&1] = 1, 2
	}
	*p, b[of(i)][of(i)&1] = 1, 2
}

func returned(b *[256]small, m map[byte]byte, i byte) (p, q byte) {
	m[i+1] = 1
	defer of(i)
	return b[of(i)&3][of(i)&1], b[of(i)][i&1]
}

type other byte

func ofAnotherType(b *[256]small, m map[byte]byte, o map[other]byte, i byte, j other, p *byte) {
	o[j+1] = 2
	*p, b[of(i)][of(i)&1] = 1, 2
	*p, b[of(j)][of(j)&1] = 1, 2
	m[i+1] = 2
	*p, b[of(j)][of(j)&1] = 1, 2
	*p, b[of(i)][of(uint8(i))&1] = 1, 2
}

func received(b *[256]small, c chan byte, d chan uint32, i byte, j uint32, p *byte, e *[8]small) {
	gx = <-c + 1
	*p, b[of(i)][of(i)&1] = 1, 2
	gx = <-d + 1
	*p, e[of(j)&7][of(j)&1] = 1, 2
	*p, e[of(j)&7][of(j)&1] = 1, 2
}

func copied(e *[8]small, m map[[4]byte]int, i byte, j uint32, p *byte) {
	m[[4]byte{i}] = 1
	*p, e[of(j)&7][of(j)&1] = 1, 2
	m[of([4]byte{i})]++
	*p, e[j&7][of(j)&1] = 1, 2
}

func boxed(b *[256]small, e *[8]small, c chan any, i byte, j, k uint32, l [3]uint32, p *byte) {
	gx = of(i) + 1
	*p, b[of(i)][of(i)&1] = 1, 2
	gx = of(j) + 1
	*p, e[of(j)&7][of(j)&1] = 1, 2
	gx = of(l)
	*p, e[of(l)[1]&7][of(l)[k&1]&1] = 1, 2
	c <- of(i) + 2
	*p, b[of(i)][of(i)&1] = 1, 2
}

const digits = "0123456789abcdef"

func inLiteral(b *[256]small, i, j byte) {
	i, b[i][0] = b[i+1][0], digits[of(j)&15]
	gx = map[byte]byte{i: j}
	i, b[i][0] = b[i+1][0], digits[of(j)&15]
}

func sent(b *[256]small, i, j byte, c chan byte) {
	i, b[i][0] = b[i+1][0], digits[of(j)&15]
	c <- i
	i, b[i][0] = b[i+1][0], digits[of(j)&15]
}

func local(b *[256]small, j byte, c chan byte) {
	i := j + 1
	c <- i
	i, b[i][0] = b[i+1][0], digits[of(j)&15]
	gx = map[byte]byte{i: j}
	i, b[i][0] = b[i+1][0], digits[of(j)&15]
}
