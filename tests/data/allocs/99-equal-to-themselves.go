package p

// Values that are compared with themselves, appends that are followed by jumps, or come of other appends.

var gx any
var gn int
var gs []int

// --- arrays and structs that are equal to themselves

func oneString(s string) {
	a := [1]string{s}
	if a != a {
		gx = new(int)
	}
}

func twoStrings(s string) {
	a := [2]string{s, s}
	if a != a {
		gx = new(int)
	}
}

func parameterOfOne(a [1]string) {
	if a != a {
		gx = new(int)
	}
}

func parameterOfTwo(a [2]string) {
	if a != a {
		gx = new(int)
	}
}

type pair struct {
	a string
	b [1]string
}

func structs(p pair) {
	q := p
	if q != p {
		gx = new(int)
	}
	if p != p {
		gx = new(string)
	}
}

type pairs struct {
	a string
	b [2]string
}

func larger(p pairs) {
	q := p
	if q != p {
		gx = new(int)
	}
	if p != p {
		gx = new(string)
	}
}

type blank struct {
	_ string
	a [1]string
	_ float64
}

func blanks(p blank) {
	q := p
	if q != p {
		gx = new(int)
	}
}

type wide struct {
	a, b, c, d, e string
}

func dear(p wide) {
	q := p
	if q != p {
		gx = new(int)
	}
}

func floats(p struct {
	a string
	f float64
}) {
	if p != p {
		gx = new(int)
	}
}

func ofFloats(a [1]float64, c [1]complex64, v [1]any) {
	if a != a {
		gx = new(int)
	}
	if c != c {
		gx = new(string)
	}
	if v != v {
		gx = new(int8)
	}
}

func throughPointers(p, q *[1]string, r *pair) {
	if *p != *p {
		gx = new(int)
	}
	if *r != *r {
		gx = new(string)
	}
	q = p
	if *q != *p {
		gx = new(int8)
	}
}

// --- jumps inside of what follows

func jumpsInside(k, n int) (m int) {
	for range k {
		var s []int
		s = append(s, n)
		if n > 1 {
			if n > 2 {
				goto inside
			}
			gn++
		inside:
			gn++
		}
		m += cap(s)
		s = append(s, 1, 2, 3)
		m += len(s)
		break
	}
	return
}

func goesOn(k, n int) (m int) {
	for range k {
		var s []int
		s = append(s, n)
		s = append(s, n, n)
		if n > 2 {
			continue
		}
		m += len(s)
		break
	}
	return
}

// --- appends to what appends gave, in other words

type ints []int

func add(s []int) []int       { return append(s, 1) }
func addInts(s ints) ints     { return ints(append([]int(s), 1)) }
func both(s []int) ([]int, int) { return append(s, 1), 1 }

func converted(s []int) {
	gx = append(ints(append(s, 1)), 2)
}

func putBack(s ints) {
	gx = append(append(s[:0], s...), 1)
	s = append(s[:0], s...)
	gx = s
}

func putBackAppended(s []int) {
	t := append(s, 1)
	gx = append(t[:0], t...)
}

func putBackConverted(s []int) {
	t := append(s, 1)
	gx = append(ints(t)[:0], ints(t)...)
}

func putBackInlined(s []int) {
	gx = append(add(s)[:0], add(s)...)
	t := add(s)
	gx = append(t[:0], t...)
	u, n := both(s)
	gx = append(u[:0], u...)
	gn = n
}

func putBackInLoop(s []int, k int) {
	for range k {
		s = append(s, k)
	}
	gx = append(s[:0], s...)
	r := addInts(ints(s))
	gx = append(r[:0], r...)
}

func inlinedIn(s []int) {
	gx = append(add(s), 2)
	gx = append(addInts(s), 2)
	gx = add(add(s))
}

// --- small stores

func ofInts(k int) (n int) {
	var s []int
	s = append(s, k)
	s = append(s, k, k, k)
	n += s[gn]
	s = append(s, k)
	n += s[gn]
	return
}

func ofIntsFrom(k int) (n int) {
	s := append([]int(nil), k)
	s = append(s, k, k)
	s = append(s, k)
	s = append(s, k)
	return s[gn]
}

func ofIntsEmpty(k int) (n int) {
	s := []int{}
	s = append(s, k)
	s = append(s, k, k, k)
	s = append(s, k)
	return s[gn]
}

func ofBytes(k byte) (n byte) {
	var s []byte
	s = append(s, k)
	s = append(s, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k, k)
	s = append(s, k)
	return s[gn]
}

func ofFives(k [5]byte) (n byte) {
	var s [][5]byte
	s = append(s, k)
	s = append(s, k, k, k, k)
	s = append(s, k)
	s = append(s, k)
	return s[gn][0]
}

func capacities(k int) int {
	var s []int
	s = append(s, k)
	if cap(s) < 4 {
		gx = new(int)
	}
	if cap(s) > 4 {
		gx = new(string)
	}
	var t [][3]int
	t = append(t, [3]int{})
	if cap(t) != 1 {
		gx = new(int8)
	}
	return s[gn] + t[gn][0]
}
