package p

// Literals of maps and slices: where what they make stands, what ends blocks in them, and which of their parts are static.

type key struct{ a, b string }

type pair struct{ a, b int }

type holder struct {
	s []int
	n int
}

var (
	g1, g2 *int16
	gx     any
	gn     int
)

//go:noinline
func f() int { return gn }

//go:noinline
func use(x ...any) {}

func entries(n int) map[string]int {
	return map[string]int{
		"a":
		1,
		"b":
		2,
	}
}

func entriesOfOthers(n int) map[string]int {
	return map[string]int{
		"a":
		n,
		"b":
		f(),
		"c":
		3,
	}
}

func entriesOfNil() map[string]*int {
	return map[string]*int{
		"a":
		nil,
		"b":
		new(int),
	}
}

func twentyFive() map[int]int {
	var a int16
	g1 = &a
	m := map[int]int{
		1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10,
		11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 16: 6, 17: 7, 18: 8, 19: 9, 20: 10,
		21: 1, 22: 2, 23: 3, 24: 4,
		25: 5,
	}
	var b int16
	g2 = &b
	return m
}

func twentySix() map[int]int {
	var a int16
	g1 = &a
	m := map[int]int{
		1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10,
		11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 16: 6, 17: 7, 18: 8, 19: 9, 20: 10,
		21: 1, 22: 2, 23: 3, 24: 4,
		25: 5,
		26: 6,
	}
	var b int16
	g2 = &b
	return m
}

func twentySixStays(n int) int {
	var a int16
	g1 = &a
	m := map[int]int{
		1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10,
		11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 16: 6, 17: 7, 18: 8, 19: 9, 20: 10,
		21: 1, 22: 2, 23: 3, 24: 4,
		25: 5,
		26: 6,
	}
	var b int16
	g2 = &b
	return m[n]
}

func structKeys() map[pair]int {
	return map[pair]int{
		{1, 1}: 1, {1, 2}: 1, {1, 3}: 1, {1, 4}: 1, {1, 5}: 1, {1, 6}: 1, {1, 7}: 1, {1, 8}: 1, {1, 9}: 1,
		{2, 1}: 1, {2, 2}: 1, {2, 3}: 1, {2, 4}: 1, {2, 5}: 1, {2, 6}: 1, {2, 7}: 1, {2, 8}: 1, {2, 9}: 1,
		{3, 1}: 1, {3, 2}: 1, {3, 3}: 1, {3, 4}: 1, {3, 5}: 1, {3, 6}: 1, {3, 7}: 1, {3, 8}: 1,
		{
			a: 4,
			b: 5,
		}: 1,
	}
}

func structValues() map[int]pair {
	return map[int]pair{
		1: {1, 1}, 2: {1, 2}, 3: {1, 3}, 4: {1, 4}, 5: {1, 5}, 6: {1, 6}, 7: {1, 7}, 8: {1, 8}, 9: {1, 9},
		11: {1, 1}, 12: {1, 2}, 13: {1, 3}, 14: {1, 4}, 15: {1, 5}, 16: {1, 6}, 17: {1, 7}, 18: {1, 8}, 19: {1, 9},
		21: {1, 1}, 22: {1, 2}, 23: {1, 3}, 24: {1, 4}, 25: {1, 5}, 26: {1, 6}, 27: {1, 7}, 28: {1, 8}, 29: {
			a: 3,
			b: 4,
		},
	}
}

func arrayKeys() map[[2]pair]int {
	return map[[2]pair]int{
		{0: {
			a: 1,
		}}: 1,
		{{1, 2}}: 2,
		{{
			a: 3}, {4, 5}}: gn,
	}
}

func noConstants(n int) []pair {
	return []pair{
		{
			a: n,
			b: n,
		},
		{n, n},
		{n, n},
		{n, n},
		{
			a: n,
			b: f(),
		},
	}
}

func someConstants(n int) []pair {
	return []pair{
		{
			a: n,
			b: 1,
		},
		{n, n},
		{n, n},
		{n, n},
		{
			a: n,
			b: f(),
		},
	}
}

func numbersNone(n int) []int {
	return []int{
		n,
		f(),
		n,
		n,
		n,
		f(),
	}
}

func numbersSome(n int) []int {
	return []int{
		n,
		f(),
		7,
		n,
		n,
		8,
	}
}

func slicesWithin(n int) [][]int {
	return [][]int{
		{1},
		{2},
		{3},
		{4, n},
		{5},
	}
}

func structsOfSlices(n int) []holder {
	return []holder{
		{
			s: []int{1},
			n: n,
		},
		{
			s: []int{
				2,
				n},
		},
		{n: n},
		{
			s: []int{3},
			n: n,
		},
	}
}

func structsOfPairs() []struct{ x []pair } {
	return []struct{ x []pair }{
		{
			x: []pair{{
				a: 1,
			}},
		},
		{
			x: []pair{{
				b: 1,
			}},
		},
	}
}

func pointersTo(n int) []*pair {
	return []*pair{
		{
			1,
			n},
		{
			a: 2,
		},
		nil,
	}
}

func texts(s string) []string {
	return []string{
		"a",
		s + "b",
		"c",
		s,
		s + s,
	}
}

func interfaces(n int) []any {
	return []any{
		1,
		n,
		"x",
		nil,
		pair{1, n},
	}
}

func failsInEntry(n int) map[string]*int {
	i := 7
	a := [3]int{n}
	return map[string]*int{"a": new(int), "b": &a[i], "c": new(int)}
}

func smallInEntries(m map[string]int) map[string]*int16 {
	var a int16
	g1 = &a
	x := map[string]*int16{
		"a": func() *int16 { var b int16; return &b }(),
		"b": func() *int16 { var b int16; return &b }(),
	}
	var b int16
	g2 = &b
	return x
}

func storedBefore(p *[4]int, n int) int {
	p[0], p[1], p[2] = 5, 6, 7
	l := []int{n}
	if p[0] == 8 {
		gx = new(int)
	}
	return l[n]
}

func storedFour(p *[4]int, n int) int {
	p[0], p[1], p[2], p[3] = 5, 6, 7, 8
	l := []int{n}
	if p[0] == 8 {
		gx = new(int)
	}
	if p[3] == 9 {
		gx = new(int8)
	}
	return l[n]
}

func storedTwo(p *[4]int, n int) int {
	p[0], p[1] = 5, 6
	l := []int{n}
	if p[0] == 8 {
		gx = new(int)
	}
	return l[n]
}

func storedText(p *[4]int, s string, n int) string {
	p[0] = 5
	l := []string{s}
	if p[0] == 8 {
		gx = new(int)
	}
	return l[n]
}

func storedPointer(p *[4]int, s *int, n int) *int {
	p[0] = 5
	l := []*int{s}
	if p[0] == 8 {
		gx = new(int)
	}
	return l[n]
}

func storedPair(p *[4]int, n int) pair {
	p[0] = 5
	l := []pair{{n, n}}
	if p[0] == 8 {
		gx = new(int)
	}
	return l[n]
}

func keysOfBytes(m map[[2]string]int, mk map[key]int, mn map[[1]key]int, b []byte, s string) int {
	n := m[[2]string{string(b), s + "a"}]
	n += mk[key{string(append(b, 'x')), s}]
	n += mk[key{b: string(b), a: s + s}]
	n += mn[[1]key{{string(b), s}}]
	n += mn[[1]key{0: {s + s, string(b)}}]
	return n
}

func keyOfGrown(m map[string]int, b []byte) int { return m[string(append(b, 'x'))] }

func keyOfConcatenated(m map[string]int, s string) int { return m[s+"x"] }

func keyOfNothing(m map[key]int, s string) int { return m[key{s, s + "a"}] }

func arraysOfSlices(n int) [][2][]int {
	return [][2][]int{
		{
			{1,
				n},
			{
				2,
				3},
		},
		{{4}, {
			n}},
	}
}

func structsOfMaps(n int) []struct {
	m map[int]int
	n int
} {
	return []struct {
		m map[int]int
		n int
	}{
		{
			m: map[int]int{1: n},
			n: 3,
		},
		{n: 4},
		{
			m: map[int]int{
				2: 3},
			n: n,
		},
	}
}

func fourPointers(pp **int, n int) *int {
	q := *pp
	if *q == 3 {
		w := []*int{q, q, q, q}
		if *q == 4 {
			gx = new(int)
		}
		return w[n]
	}
	return nil
}

func nineStays(n int) int {
	var a int16
	g1 = &a
	m := make(map[int]int, 9)
	var b int16
	g2 = &b
	return m[n]
}

func deletesMore(m map[int]int) {
	var a int16
	g1 = &a
	for k := range m {
		delete(m, k)
		gn++
	}
	var b int16
	g2 = &b
}

//go:noinline
func forget(m map[int]int, k int) {}

func forgets(m map[int]int) {
	var a int16
	g1 = &a
	for k := range m {
		forget(m, k)
	}
	var b int16
	g2 = &b
}
