package p

// Small variables on both sides of one operation, which share an object if no block ends between.

type key struct{ a, b string }

type big [3]int

func (b *big) value() int { return b[1] }

type stringer interface{ String() string }

var (
	g1, g2 *int16
	gx     any
	gn     int
)

func deleted(t string, m map[string]int) {
	var c int16
	g1 = &c
	delete(m, t)
	var d int16
	g2 = &d
}

func looked(t string, m map[string]int) {
	var c int16
	g1 = &c
	_ = m[t]
	var d int16
	g2 = &d
}

func lookedTwo(t string, m map[string]int, ok bool) {
	var c int16
	g1 = &c
	_, ok = m[t]
	var d int16
	g2 = &d
	if ok {
		gn++
	}
}

func lookedArray(b []byte, t string, mk map[[2]string]int) {
	var c int16
	g1 = &c
	_ = mk[[2]string{t, string(b)}]
	var d int16
	g2 = &d
}

func lookedStruct(b []byte, t string, ms map[key]int) {
	var c int16
	g1 = &c
	_ = ms[key{t, string(b)}]
	var d int16
	g2 = &d
}

func lookedBytes(b []byte, m map[string]int) {
	var c int16
	g1 = &c
	_ = m[string(b)]
	var d int16
	g2 = &d
}

func spread(w []int) {
	v := make([]int, 0, 4)
	var c int16
	g1 = &c
	v = append(v, w[:2]...)
	var d int16
	g2 = &d
	gn = len(v)
}

func appended(n int) {
	v := make([]int, 0, 4)
	var c int16
	g1 = &c
	v = append(v, n)
	var d int16
	g2 = &d
	gn = len(v)
}

func appendedNone(w []int) {
	v := make([]int, 0, 4)
	var c int16
	g1 = &c
	v = append(v, w[:0]...)
	var d int16
	g2 = &d
	gn = len(v)
}

func bounded(w []int, n int) {
	var c int16
	g1 = &c
	w = make([]int, n&3)
	var d int16
	g2 = &d
	gn += len(w)
}

func fixed(w []int) {
	var c int16
	g1 = &c
	w = make([]int, 3)
	var d int16
	g2 = &d
	gn += len(w)
}

func sized(w []int, n int) {
	var c int16
	g1 = &c
	w = make([]int, n)
	var d int16
	g2 = &d
	gn += len(w)
}

func copied(s []int, w []int) {
	var c int16
	g1 = &c
	copy(s, w)
	var d int16
	g2 = &d
}

func copiedPointers(sp []*int) {
	var c int16
	g1 = &c
	copy(sp, sp[2:])
	var d int16
	g2 = &d
}

func length(n int, ch chan int) {
	var c int16
	g1 = &c
	n = len(ch)
	var d int16
	g2 = &d
	gn += n
}

func capacity(n int, ch chan int) {
	var c int16
	g1 = &c
	n = cap(ch)
	var d int16
	g2 = &d
	gn += n
}

func lengthOfMap(n int, m map[string]int) {
	var c int16
	g1 = &c
	n = len(m)
	var d int16
	g2 = &d
	gn += n
}

func toAny(x any, e error) {
	var c int16
	g1 = &c
	x = e
	var d int16
	g2 = &d
	gx = x
}

func toAnyNamed(x any, st stringer) {
	var c int16
	g1 = &c
	x = st
	var d int16
	g2 = &d
	gx = x
}

func assertedTo(x any, ok bool) {
	var c int16
	g1 = &c
	_, ok = x.(int)
	var d int16
	g2 = &d
	if ok {
		gn++
	}
}

func assertedText(t string, x any, ok bool) {
	var c int16
	g1 = &c
	t, ok = x.(string)
	var d int16
	g2 = &d
	gn += len(t)
	if ok {
		gn++
	}
}

func assertedPointer(x any, ok bool) {
	var c int16
	g1 = &c
	_, ok = x.(*int)
	var d int16
	g2 = &d
	if ok {
		gn++
	}
}

func map0() {
	var c int16
	g1 = &c
	l := map[int]int{}
	_ = l
	var d int16
	g2 = &d
}

func map1(n int) {
	var c int16
	g1 = &c
	l := make(map[int]int, 8)
	_ = l[n]
	var d int16
	g2 = &d
}

func map9(n int) {
	var c int16
	g1 = &c
	l := make(map[int]int, n)
	_ = l[n]
	var d int16
	g2 = &d
}

func numbers(w []int, n int) {
	var c int16
	g1 = &c
	w = []int{n}
	var d int16
	g2 = &d
	gn += len(w)
}

func numbersTwo(w []int, n int) {
	var c int16
	g1 = &c
	w = []int{n, 4}
	var d int16
	g2 = &d
	gn += len(w)
}

func numberStored(n int) {
	var c int16
	g1 = &c
	l := []int8{5}
	_ = l[n]
	var d int16
	g2 = &d
}

func texts(t string, n int) {
	var c int16
	g1 = &c
	l := []string{t}
	_ = l[n]
	var d int16
	g2 = &d
}

func pointers(p *int, n int) {
	var c int16
	g1 = &c
	l := []*int{p}
	_ = l[n]
	var d int16
	g2 = &d
}

func boxed(n int, x any, ok bool) {
	var c int16
	g1 = &c
	x = big{n, n, n}
	_, ok = x.(big)
	var d int16
	g2 = &d
	if ok {
		gn++
	}
	gx = x
}

func objectKept(n int) {
	var c int16
	g1 = &c
	qq := new(big)
	n = qq[1] + qq[n]
	var d int16
	g2 = &d
	gn += n
}

func objectLiteral(n int) {
	var c int16
	g1 = &c
	qq := &big{1, 2, n}
	n = qq[n]
	var d int16
	g2 = &d
	gn += n
}

func method(n int, q *big) {
	var c int16
	g1 = &c
	f := q.value
	n = f()
	var d int16
	g2 = &d
	gn += n
}

func textJoined(t string, ok bool) {
	var c int16
	g1 = &c
	ok = t + t == "abc"
	var d int16
	g2 = &d
	if ok {
		gn++
	}
}

func textBytes(b []byte, t string, ok bool) {
	var c int16
	g1 = &c
	ok = string(b) == t
	var d int16
	g2 = &d
	if ok {
		gn++
	}
}

func bytesOf(t string, n int, ok bool) {
	var c int16
	g1 = &c
	l := []byte(t)
	ok = l[n] == 3
	l[n] = 3
	var d int16
	g2 = &d
	if ok {
		gn++
	}
}
