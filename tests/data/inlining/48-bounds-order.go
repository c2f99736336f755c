// Inlined calls are evaluated where they stand, their bodies before the statement's own parts.

package p

type pair struct{ a, b int32 }

var sink any

func at(t *[256]int, b byte) int { return t[b] }

func key(f *[256]pair, b byte) pair { return f[b] }

func name(s *[256]string, b byte) string { return s[b] }

func two(t *[256]int, b byte) (int, int) { return t[b], t[b+1] }

func set(t *[256]int, b byte) { t[b] = 1 }

func arg(x any, n int) { sink = x; set(new([256]int), byte(n)) }

func mixed(t *[256]int, s [256]string, b byte) int { return t[b] + at(t, b) + len(s[b]) }

func calls(t *[256]int, b byte) int {
	x, y := two(t, b)
	set(t, b)
	if at(t, b) > t[b] && at(t, b+1) == 2 {
		return at(t, byte(at(t, b)))
	}
	return x + y + func() int { return t[b] }()
}

func keys(m map[pair]int, n map[string]int, f *[256]pair, s *[256]string, t *[256]int, b byte) int {
	m[key(f, b)] = t[b]
	m[f[b]] += at(t, b)
	n[name(s, b)]++
	v, ok := m[key(f, b)]
	if ok {
		return v + m[key(f, t2(b))] + t[b]
	}
	return n[name(s, b)]
}

func t2(b byte) byte { return b + 1 }

func boxes(f *[256]pair, t *[256]int, b byte) {
	sink = key(f, b)
	sink = at(t, b)
	arg(f[b], at(t, b))
	arg(key(f, b), t[b])
}

func slices(s []int, t *[256]int, f *[256]pair, b byte) []int {
	s = append(s, at(t, b), t[b])
	s[at(t, b)&1] = t[b]
	x, y := at(t, b), t[b]
	x, t[b] = y, at(t, b+1)
	for i := range at(t, b) {
		s[i] = t[b]
	}
	switch at(t, b) {
	case t[b]:
		return s[at(t, b):t[b]]
	}
	if key(f, b) == f[b] {
		defer set(t, b)
		go set(t, b)
	}
	return s[:x]
}

func sends(c chan pair, f *[256]pair, t *[256]int, b byte) {
	select {
	case c <- key(f, b):
	case x := <-c:
		t[b] = int(x.a)
	}
	c <- key(f, byte(t[b]))
}

func literals(t *[256]int, f *[256]pair, b byte) (map[pair]int, []int, pair) {
	return map[pair]int{key(f, b): t[b], f[b+1]: at(t, b)}, []int{t[b], at(t, b)}, pair{int32(at(t, b)), int32(t[b])}
}
