package p

type T struct {
	next *T
	val  *int
	fn   func(*int) *int
}

var sink any
var list []*T

func direct(p *int) *int {
	x := *p
	sink = &x
	return p
}

func loops(n int) *T {
	var head *T
	for i := 0; i < n; i++ {
		t := &T{next: head}
		head = t
	}
	return head
}

func cycle(a, b *T) {
	for {
		a, b = b, a
		a.next = b
		b = a.next
		sink = a
	}
}

func content(p **int, s []*int, m map[string]*T) *int {
	sink = *p
	s[0] = *p
	t := m["a"]
	t.val = s[1]
	return s[2]
}

func closures(p, q *int) func() *int {
	x := 1
	y := *p
	f := func() *int {
		x++
		return q
	}
	g := func() *int { return &y }
	sink = f
	return g
}

func called(f func(*int) *int, p *int) *int {
	x := 2
	f(&x)
	h := func(a *int) *int { return a }
	var k func(*int) *int
	if p == nil {
		k = h
	} else {
		k = id
	}
	z := 3
	_ = k(&z)
	return h(p)
}

func id(p *int) *int { return p }

func mutual1(p *int, n int) *int {
	if n == 0 {
		return p
	}
	return mutual2(p, n-1)
}

func mutual2(p *int, n int) *int { return mutual1(p, n) }

func slices(n int, a [4]*int, s []*int) []*int {
	b := make([]*int, n)
	b = append(b, a[0], s[1])
	b = append(b, s...)
	copy(b, a[:])
	for _, v := range s {
		list = append(list, &T{val: v})
	}
	c := [2]*int{a[1], s[0]}
	return append(c[:1], b...)
}

func ifaces(p *int, v any, e error) any {
	switch x := v.(type) {
	case *int:
		sink = x
	case T:
		return x
	case string:
		return x + "s"
	}
	w, ok := v.(T)
	if ok {
		return w.val
	}
	if e != nil {
		panic(e)
	}
	return []any{p, *p, "c"}
}

func defers(p, q, r *int) {
	defer id(p)
	go id(q)
	for i := 0; i < 3; i++ {
		defer func() { sink = r }()
	}
	defer func(a *int) { list[0].val = a }(p)
}

func big() int {
	var a [200000]byte
	b := make([]byte, 1<<20)
	c := new([70000]byte)
	d := [3]struct{}{}
	e := make([]struct{}, 5)
	return len(a) + len(b) + len(c) + len(d) + len(e)
}

func chans(c chan *int, d chan<- any, p, q *int) *int {
	c <- p
	d <- *q
	select {
	case v := <-c:
		return v
	case c <- q:
	}
	return <-c
}

func maps(k, v *int) map[*int]*int {
	m := map[*int]*int{k: v}
	m[v] = k
	n := map[string]T{"a": {val: k}}
	delete(m, k)
	sink = n
	return m
}

func strs(b []byte, s string) (string, []byte) {
	t := []byte(s)
	u := string(b) + s
	for i := range []byte(s) {
		_ = i
	}
	return u, t
}

func results(a, b, c, d, e, f *int) (r1, r2, r3, r4, r5, r6 *int) {
	return a, b, c, d, e, f
}

func gotos(n int) *int {
	var p *int
again:
	x := n
	p = &x
	if n > 0 {
		n--
		goto again
	}
	return p
}
