package p

// Drawn: in which order the parts of every kind of statement are evaluated. Each index is a byte's.

type K struct{ n, m int64 }

type T struct {
	a, b int
	s    string
	e    any
	p    *T
	k    K
	l    [256]int
}

func (t T) get(n int) int   { return t.a + n }
func (t *T) ptr(n int) *int { return &t.b }

//go:noinline
func (t *T) far(n int) int { return t.b + n }

type I interface{ far(n int) int }

var (
	u, v   [256]int
	w      [256]byte
	ms     [256]map[K]int
	mi     [256]map[int]int
	mt     [256]map[string]T
	mb     [256]map[byte]byte
	ts     [256]T
	ss     [256]string
	fs     [256]func(int) int
	ps     [256]*[256]int
	is     [256]any
	ii     [256]I
	cs     [256]chan int
	cb     [256]chan byte
	sl     [256][]int
	bs     [256][]byte
	rs     [256][]rune
	bo     [256]bool
	es     [256]error
	fl     [256]float64
	gx, gy any
	tp     [256]*T
	k2     [256][2]int
)

//go:noinline
func f(n int) int { return n & 3 }

//go:noinline
func f2(n int, b byte) (int, byte) { return n, b }

//go:noinline
func fb(b byte) byte { return b + 1 }

//go:noinline
func many(xs ...any) int { return len(xs) }

//go:noinline
func ints(xs ...int) []int { return xs }

func id[X any](x X) X { return x }

func lazy(n int, b byte) int {
	if n > 3 {
		return u[b]
	}
	return v[b]
}

func pair(n int, b byte) (int, int) { return u[b], n }

func use(any) {}

func f0x(b, c, d byte, x, y int, s string) (int, string, any) {
	ts[fb(b)].a /= *ts[w[d]].ptr(ms[d][K{int64(x), int64(3)}])
	ts[d].e, gx = any([2]string{"x", ss[d]}), any(ii[d])
	es[id(id(d))], _ = is[(d + w[b])].(error)
	return u[fb(b)], ("x" + s), any(ii["x"[0]])
}

func f1x(b, c, d byte, x, y int, s string) (int, string, any) {
	for i := range ps[ss[d][3:][0]] {
		_ = i
		use(any(T{a: 3, b: 3}))
	}
	sl[((<-cb[d]) + mb[c][c])] = append(sl[is[w[c]].(byte)], sl[(fb(d) + mb[b][c])]...)
	x = id(u[c])
	u[(<-cb[c])], v[mt[b]["x"].s[0]] = v[mt[b]["x"].s[0]], u[(<-cb[c])]
	x, w[(<-cb[b])] = f2(u[is[b].(byte)], fb(w[b]))
	return ts[is[b].(byte)].a, ss[d][x:], any([]int{len(s), v[d]})
}

func f2x(b, c, d byte, x, y int, s string) (int, string, any) {
	_, bo[w[byte(3)]] = is["0123456789abcdef"[c&15]].(int)
	select {
	case u[(<-cb[b])] = <-cs[is[(b + d)].(byte)]:
		x, _ = f2([256]int{1: x, 2: x}[b], id(c))
	case cs[d] <- lazy(len(append(sl[d], x)), w[b]):
		u[b] += ms[b][K{int64(3), int64(3)}]
	default:
		if ss[b] == "abc" {
			ts[c].e, b, u[d] = any(struct{ x *int }{&u[b]}), id(d), ps[b][d]
		}
	}
	gx = map[K]T{{int64(u[mb[c][c]]), 1}: {a: (*ts[b].ptr(3) / (len(ints(x, x)) | 1))}}
	return *ts[w[d]].ptr(v[b]), ss[d][y:], any(ii[w[d]])
}

func f3x(b, c, d byte, x, y int, s string) (int, string, any) {
	ss[b] = string(rs[w[d]])
	mb[w[b]][mb[c][c]] += d
	for mi[ss[c][3:][0]][x] = range k2[c] {
		mb[d][c], bo[c] = d, bo[c]
	}
	return f(id(x)), string(rs[b]), any([1]int{len("x")})
}

func f4x(b, c, d byte, x, y int, s string) (int, string, any) {
	mi[d][(&T{a: y, e: gx}).a] -= len(append(sl[w[b]], ts[c].a))
	switch len(ss[c][3:x]) {
	case u[string(rune(y))[0]], f(ps[id(d)][b]):
		_ = ss[c] == "abc"
	case 22, 23, 24, 26:
		select {
		case mi[s[0]][(&T{a: 3, e: gx}).a] = <-cs[id(d)]:
			ts[c].s = mt[d]["x"].s
		case cs[(<-cb[b])] <- id(x):
			switch ms[b][K{int64(y), int64(3)}] {
			case u[s[0]], f(min(3, 3)):
				x = f(u[b])
			case 26, 27, 28, 30:
				x = f(u[b])
			}
		}
	}
	ts[d] = ts[b]
	return tp[byte(y)].l[(d + b)], ss[d][x:x], any(bo[b])
}

func f5x(b, c, d byte, x, y int, s string) (int, string, any) {
	for i := range sl[id(byte(x))] {
		_ = i
		func() {
			bo[c] = (bo[c] && x > 3)
		}()
	}
	_ = int(fl[(<-cb[b])])
	for u[fb((<-cb[d]))], v[b] = range append(sl[c], ii[w[b]].far((<-cs[d]))) {
		func() {
			gx = complex(fl[w[b]], fl[fb(d)])
		}()
	}
	return lazy(ii[d].far(3), mb[c][b]), ss[c], any(es[byte(3)])
}

func f6x(b, c, d byte, x, y int, s string) (int, string, any) {
	ts[mb[c][mb[d][d]]] = ts[(<-cb[byte(y)])]
	go fs[id(id(d))](k2[b][c&1])
	bs[d] = []byte(ss[(<-cb[d])])
	ts[c].a, ss[c] = v[b], is[c].(string)
	u[d], v[b] = v[b], u[d]
	return len(ss[d][x:]), string(rs[d]), any(ii[b])
}

func f7x(b, c, d byte, x, y int, s string) (int, string, any) {
	_, w[(<-cb[(b + b)])] = f2((<-cs[c]), byte(ms[b][K{int64(3), int64(x)}]))
	switch [256]int{1: len(append(sl[d], x)), 2: len(append(sl[b], x))}[(<-cb[b])] {
	case u[d], f((mi[c][y] << (uint(tp[b].l[c]) & 7))):
		gx, ts[c].s = gx, s
	case 51, 52, 53, 55:
		_ = !(bo[c])
	}
	_ = (string(bs[d]) == s && tp[d] == nil)
	u[mb[d][b]]--
	k2[d][(<-cb[b])&1] = is[is[d].(byte)].(int)
	mi[b][fs["0123456789abcdef"[b&15]](ts[b].far(3))] = append(sl[w[c]], ((&T{a: x, e: gx}).a - ts[b].get(x)))[0]
	return ts[is[c].(byte)].far([256]int{1: 3, 2: x}[c]), ss[d][3:], any(copy(sl[c], sl[d]))
}

func f8x(b, c, d byte, x, y int, s string) (int, string, any) {
	x, _ = <-cs[w[mb[b][d]]]
	if x := (&T{a: *ts[b].ptr(x), e: is[b]}).a; k2[b] == k2[fb(d)] {
		_ = x
		x, mi[id(c)][x] = pair(v[d], mb[b][b])
	} else {
		sl[d][y], ts[d].a = 3, y
	}
	_, bo[byte(int(fl[b]))] = is[mb[mb[d][c]][(c + b)]].(error)
	return ms[(b + c)][K{int64((<-cs[b])), int64(many(nil, gx))}], ss[c][y:y], any(fl[w[b]])
}

func f9x(b, c, d byte, x, y int, s string) (int, string, any) {
	ts[d].e, ps[b][c] = any([2]string{"x", ss[c]}), v[c]
	tp[fb(b)].l[mb[c][c]] /= min(int(fl[c]), len(append(sl[d], x)))
	v[fb(c)] = v[(<-cb[d])]
	return u[is[d].(byte)], mt[d]["x"].s, any(tp[id(b)])
}

func f10x(b, c, d byte, x, y int, s string) (int, string, any) {
	tp[b].l[b], ms[d][K{int64(y), 1}] = ps[c][b], u[d]
	u[id(c)], v[fb(c)] = v[fb(c)], u[id(c)]
	u[is[c].(byte)]--
	u[b], v[((d + c) + id(b))] = v[((d + c) + id(b))], u[b]
	return len(ss[b][y:]), id("x"), any(ps[d][c])
}

func f11x(b, c, d byte, x, y int, s string) (int, string, any) {
	go fs[byte((y * x))](is[is[b].(byte)].(int))
	k2[c][d&1], k2[c][c&1] = int(fl[c]), mi[c][y]
	x, bo["0123456789abcdef"[id(d)&15]] = <-cs[w[w[c]]]
	switch {
	case mb[d][c] < c:
		switch (3 / (y | 1)) {
		case u[d], f(len(s)):
			ts[c].e, mb[d][d] = gx, c
		case 78, 79, 80, 82:
			x, mi[is[c].(byte)][x] = pair(ts[d].far(x), id(d))
		}
	case ms[c][K{int64(x), int64(x)}] < (y / (3 | 1)), k2[is[c].(byte)] == k2[d]:
		if x := [256]int{1: 3, 2: y}[c]; (x > 3 && bo[b]) {
			_ = x
			is[b] = any(T{a: y, b: x})
		} else {
			u[c] = many(nil, gx)
		}
	default:
		ts[mb[b][b]], gx = *tp[is[d].(byte)], any(&T{s: s, e: is[c]})
	}
	if x := many(any(struct{ x *int }{&u[d]}), any(es[c])); (s != "x" || (x > 3 && x > 3)) {
		_ = x
		_, bo[d] = 3, bo[c]
	} else {
		u[w[d]], v[byte(x)] = v[byte(x)], u[w[d]]
	}
	switch ts[b].b {
	case u[ss[d][y:3][0]], f(ps[(<-cb[b])][is[d].(byte)]):
		mb[d][b], ps[b][d] = b, x
	case 88, 89, 90, 92:
		w[d]++
	}
	return min(many(gx, gx), (x / (y | 1))), ss[d], any(bo[byte(y)])
}

func f12x(b, c, d byte, x, y int, s string) (int, string, any) {
	w[d]--
	*ts[d].ptr(int(fl[d]))--
	_, bo[((b + b) + id(b))] = <-cs["0123456789abcdef"[mb[c][d]&15]]
	return func(n int) int { return n + (y * y) }(u[c]), is[b].(string), any("0123456789abcdef"[d&15])
}

func f13x(b, c, d byte, x, y int, s string) (int, string, any) {
	mb[c][d], is[c] = (<-cb[c]), any(T{a: x, b: 3})
	mi[b][x], ps[c][d] = len("x"), (&T{a: x, e: gx}).a
	u[mb[is[d].(byte)][w[c]]], v[c] = v[c], u[mb[is[d].(byte)][w[c]]]
	return ps[(<-cb[c])][w[c]], is[d].(string), any(ii[c].far(y))
}

func f14x(b, c, d byte, x, y int, s string) (int, string, any) {
	println((int(fl[d]) / (u[c] | 1)), string(bs[(b + b)]), fl[(d + c)] < fl[id(d)])
	_, k2[b][d&1] = (3 << (uint(x) & 7)), u[d]
	ss[s[0]] = string(bs[byte(3)])
	switch k2[d][fb(b)&1] {
	case u[b], f((mt[b]["x"].a - *ts[c].ptr(3))):
		switch fs[c](3) {
		case u[b], f(min(3, 3)):
			ts[d].s, ms[d][K{int64(x), 1}] = s, 3
		case 5, 6, 7, 9:
			x, _ = <-cs[w[c]]
		}
	case 4, 5, 6, 8:
		ss[b] = ss[b]
	}
	return (&T{a: u[c], e: any(T{a: 3, b: y})}).a, (s + "x"), any(&T{s: string(rs[b]), e: is["0123456789abcdef"[c&15]]})
}

func f15x(b, c, d byte, x, y int, s string) (int, string, any) {
	sl[(c + b)][v[b]] &^= lazy(ii[b].far(y), "0123456789abcdef"[d&15])
	gx = new(ts[b].a)
	for x, y = range k2[(s + "x")[0]] {
		ps[b][b] = u[c]
	}
	ts[(d + c)].a = ts[d].far(ts[b].far(y))
	switch mi[fb(c)][lazy(x, d)] {
	case u[b], f((f(3) << (uint(ps[b][c]) & 7))):
		rs[(<-cb[d])] = []rune(ss[d][x:])
	case 25, 26, 27, 29:
		func() {
			is[d] = any(es[d])
		}()
	}
	if string(bs[byte(x)]) == (s + ss[d] + "x") {
		u[c] &^= is[b].(int)
	}
	return copy(sl[is[b].(byte)], sl["0123456789abcdef"[d&15]]), is[d].(string), any(fl[(<-cb[b])])
}

func f16x(b, c, d byte, x, y int, s string) (int, string, any) {
	cb[string(rune(3))[0]] <- b
	print(id(b))
	cs[mb[c][(<-cb[c])]] <- ps["0123456789abcdef"[b&15]][fb(b)]
	mi[(<-cb[c])][ts[d].get(y)] = f(u[b])
	gx = recover()
	return id(v[d]), (s + s), any(&ts[(<-cb[b])])
}

func f17x(b, c, d byte, x, y int, s string) (int, string, any) {
	switch {
	case ss[fb(d)] == "abc":
		select {
		case x, bo[w[c]] = <-cs["0123456789abcdef"[d&15]]:
			mi[c][3], mb[d][d] = y, d
		case cs[is[b].(byte)] <- (y * x):
			gx = [3]int{fs[d](3), ts[d].get(3), len(ints(3, 3))}
		}
	case (ts[c].k == (K{int64(x), 2}) || (x > 3 || x > 3)), ts[d].k == (K{int64((x / (y | 1))), 2}):
		gx = complex(fl["0123456789abcdef"[b&15]], fl[id(d)])
	default:
		x = max(ms[c][K{int64(3), int64(3)}], v[d], v[d])
	}
	w[w[b]] = (<-cb[is[d].(byte)])
	x -= mi["x"[0]][(x + y)]
	v[c], sl[c][x] = f(x), f(y)
	u[b], _ = ms[byte([256]int{1: y, 2: x}[d])][K{int64(((y / (y | 1)) / (is[b].(int) | 1))), int64(ii[(<-cb[d])].far((&T{a: 3, e: gx}).a))}]
	gx = map[string]any{ss[is[c].(byte)]: any(struct{ x *int }{&u[is[b].(byte)]}), "k46": any(ts[d])}
	return (copy(sl[b], sl[b]) / (len("x") | 1)), is[d].(string), any(struct{}{})
}

func f18x(b, c, d byte, x, y int, s string) (int, string, any) {
	use(any(&ts[byte(y)]))
	if x := u[is[b].(byte)]; tp[(d + d)] == nil {
		_ = x
		switch ss[b][x:] {
		case ss[b]:
			sl[w[b]] = append(sl[is[d].(byte)], func(n int) int { return n + y }(y), k2[d][b&1])
		case "a", "b", "c":
			for i, e := range ps[d] {
				_ = i
				_ = e
				x = f(u[b])
			}
		}
	} else {
		switch len("x") {
		case u[s[0]], f((&T{a: 3, e: gx}).a):
			x, *ts[c].ptr(y) = x, y
		case 52, 53, 54, 56:
			select {
			case u["0123456789abcdef"[c&15]] = <-cs[fb(d)]:
				x = f(u[b])
			case cs[c] <- fs[c](x):
				x = f(u[b])
			}
		}
	}
	defer many(any(k2[s[0]]), any(len(append(sl[d], y))))
	ms[w[d]][K{int64(len(s)), 1}] += u[fb(d)]
	u[(c + byte(3))], v[b] = v[b], u[(c + byte(3))]
	for i := func(n int) int { return n + (x + 3) }(f(3)); k2[s[0]] == k2[c]; i += mi[id(d)][fs[c](y)] {
		v[c]++
	}
	return ts[id(c)].b, id(s), any([1]int{tp[b].l[d]})
}

func f19x(b, c, d byte, x, y int, s string) (int, string, any) {
	if "x"[0] < byte(x) {
		delete(mt[is[c].(byte)], string(rs[c]))
	}
	sl[fb(mb[c][b])] = append(sl[b], sl[("x" + ss[c] + s)[0]]...)
	mi[w[d]][ms[b][K{int64(ts[d].b), int64(len(append(sl[b], 3)))}]] = append(sl[b], (lazy(3, b) - mt[b][s].a))[0]
	gx = any(ii[fb(c)])
	v[w[c]] = v[byte(x)]
	u[w[c]], v[id(byte(x))] = v[id(byte(x))], u[w[c]]
	return ts[fb(d)].a, string(rs[b]), any(struct{}{})
}

func f20x(b, c, d byte, x, y int, s string) (int, string, any) {
	_, bo[string(bs[c])[0]] = is[(<-cb[c])].(int)
	gx = map[string]any{is[b].(string): any(fl[w[d]]), "k68": any(fl[c])}
	_, _ = is[w["0123456789abcdef"[b&15]]].(int)
	return (<-cs[mb[d][b]]), string(rune(x)), any(ii[byte(3)])
}

func f21x(b, c, d byte, x, y int, s string) (int, string, any) {
	for range cs[w[w[d]]] {
		tp[b].l[b]--
	}
	mi[byte(y)][fs[d](3)]--
	for i := range cs[w[w[c]]] {
		_ = i
		tp[c].l[d], bo[c], is[b] = len(ints(y, y)), fl[d] < fl[b], any(T{a: x, b: x})
	}
	u[is[b].(byte)]++
	delete(mt[w[is[b].(byte)]], string(bs[byte(y)]))
	return v[byte(3)], ("x" + ss[b] + s), any(ii[w[c]])
}

func f22x(b, c, d byte, x, y int, s string) (int, string, any) {
	x--
	switch ts[id(c)].b {
	case u[byte([256]int{1: 3, 2: x}[c])], f(ts[w[b]].get(copy(sl[c], sl[c]))):
		if x := [256]int{1: x, 2: x}[b]; u == v {
			_ = x
			bo[b], sl[b][x] = bo[b], y
		} else {
			for i := range mi[w[b]] {
				_ = i
				x = f(u[b])
			}
		}
	case 78, 79, 80, 82:
		gx = ts[is[c].(byte)].far
	}
	for i := tp[b].l[(<-cb[d])]; ts[s[0]].k == ts[d].k; i += len(ints(len(append(sl[c], 3)), (y + x))) {
		u[c] = v[c]
	}
	gx = &[2]int{len(append(sl[id(c)], [256]int{1: 3, 2: x}[c])), ps[c][(<-cb[b])]}
	cb[id("x"[0])] <- byte(copy(sl[c], sl[c]))
	_ = [256]int{1: len("x"), 2: (3 + y)}[byte(x)]
	return copy(sl[mb[d][c]], sl[b]), string(rs[d]), any(struct{}{})
}

func f23x(b, c, d byte, x, y int, s string) (int, string, any) {
	println(min(min(x, y), v[b]), mt[byte(3)][ss[b][y:y]].s, ts[(<-cb[c])].k == ts["0123456789abcdef"[c&15]].k)
	if ts[b].k == (K{int64(ts[c].far(3)), 2}) {
		switch ss[c][y:] {
		case ss[c]:
			defer ts[w[d]].get(f(3))
		case "a", "b", "c":
			close(cs[is[d].(byte)])
		}
	}
	k2["0123456789abcdef"[b&15]][w[d]&1]--
	return int(fl[byte(y)]), string(bs[d]), any([1]int{u[b]})
}

func f24x(b, c, d byte, x, y int, s string) (int, string, any) {
	ps[b][d], sl[d][y] = many(gx, gx), many(gx, gx)
	ss[b], k2[b][b&1] = ss[d], len(s)
	switch z := is[b].(type) {
	case int:
		x = z + u[w[c]]
	case error:
		mi[b][y], ps[c][c] = 3, x
	case nil, string:
		u[c], ps[c][b], ts[c].a = (&T{a: y, e: gx}).a, ts[c].far(x), func(n int) int { return n + 3 }(3)
	}
	bs[id(byte(3))] = append(bs[(w[c] + d)], mt[byte(y)][("x" + ss[d] + s)].s...)
	if x := ts[fb(c)].a; is[b] == len(ints(3, x)) {
		_ = x
		ms[d][K{int64(y), 1}] <<= min(x, y)
	} else {
		bs[byte(y)] = []byte((s + "x"))
	}
	sl[mb[fb(d)][fb(d)]] = append(sl[fb(is[d].(byte))], func(n int) int { return n + ii[c].far(y) }(min(x, x)), len(append(sl[w[d]], ii[d].far(3))))
	return (<-cs[w[c]]), string(bs[c]), any(ts[byte(y)])
}

func f25x(b, c, d byte, x, y int, s string) (int, string, any) {
	sl[byte(u[c])] = append(sl[id((d + c))], sl[b]...)
	mi[w[c]][(len(append(sl[b], x)) / (mt[b]["x"].a | 1))], _ = f2(id(mt[b]["x"].a), w[b])
	for x = range ps[c] {
		b += id(b)
	}
	println(*ts[w[d]].ptr(mi[b][x]), string(rune(f(y))), bo["x"[0]])
	return (v[b] << (uint(int(fl[c])) & 7)), ("x" + s), any([2]string{is[c].(string), ss[mb[d][d]]})
}

func f26x(b, c, d byte, x, y int, s string) (int, string, any) {
	func() {
		u[c], bo[(<-cb[d])] = ms["0123456789abcdef"[d&15]][K{int64(ii[d].far(y)), int64(fs[c](x))}]
	}()
	v[(<-cb[d])]++
	sl[w[c]][(&T{a: y, e: nil}).a] |= [256]int{1: fs[b](3), 2: *ts[c].ptr(3)}[d]
	gx = map[K]T{{int64([256]int{1: func(n int) int { return n + y }(3), 2: [256]int{1: x, 2: y}[b]}[is[c].(byte)]), 1}: {a: *ts[(<-cb[b])].ptr(mt[b][s].a)}}
	w[c] += (id(b) + fb(b))
	return v[byte(x)], ss[d][3:], any((<-cs[c]))
}

func f27x(b, c, d byte, x, y int, s string) (int, string, any) {
	switch {
	case !((x > 3 || x > 3)):
		ts[d].s = ss[b]
	case (!(x > 3) && ts[d].k == ts[b].k), (fl[d] < fl[b] && ts[d].k == (K{int64(y), 2})):
		u[d], v[(<-cb[d])] = v[(<-cb[d])], u[d]
	default:
		switch z := is[w[c]].(type) {
		case int:
			x = z + u[fb(b)]
		case error:
			mb[b][d]--
		case nil, string:
			defer ts[id(d)].get(mt[c]["x"].a)
		}
	}
	ss[d] = ss[c] + id(ss[c][3:])
	ms[c][K{int64(x), 1}], is[d] = len("x"), any(es[d])
	print(byte((y / (x | 1))))
	for x, y = range ps[mb[w[d]][(<-cb[c])]] {
		ts[d].s += ("x" + "x")
	}
	return ps[(c + c)][w[c]], mt[d]["x"].s, any(id(s))
}

func f28x(b, c, d byte, x, y int, s string) (int, string, any) {
	if ss[byte(x)] == "abc" {
		ts[b].a *= u[d]
	}
	gx = map[K]T{{int64(min(ps[b][c], ms[b][K{int64(3), int64(y)}])), 1}: {a: min(mi[b][y], ts[d].get(3))}}
	for x = range mi[w[byte(y)]] {
		select {
		case mi[c][v[d]] = <-cs[w[d]]:
			for i := mi[b][y]; ts[d].k == (K{int64(3), 2}); i += k2[c][b&1] {
				x = f(u[b])
			}
		case cs[fb(c)] <- ts[d].far(3):
			ts[b].s, v[d], _ = string(bs[d]), (<-cs[b]), ii[b].far(y)
		default:
			is[d] = any(c)
		}
	}
	if !(k2[b] == k2[d]) {
		select {
		case mi[w[c]][ts[c].a] = <-cs[fb(b)]:
			is[c], ss[d] = gx, "x"
		case cs[w[c]] <- ms[b][K{int64(x), int64(x)}]:
			sl[d][3] = len(s)
		}
	}
	return (<-cs[fb(b)]), ss[d], any(T{a: len(ints(3, x)), b: int(fl[b])})
}

func f29x(b, c, d byte, x, y int, s string) (int, string, any) {
	gx = ts[byte(u[c])].far
	many(any(tp["0123456789abcdef"[b&15]]), any(es[w[b]]), any(is[c].(int)))
	mi[d][ts[b].far(ts[d].far(x))], b = f2(ts[fb(c)].b, is[c].(string)[0])
	select {
	case mi[id(mb[b][c])][u[is[d].(byte)]] = <-cs[byte(int(fl[d]))]:
		switch {
		case bo[b]:
			u[d], *ts[b].ptr(y) = y, x
		case tp[b] == nil, ts[b].k == (K{int64(3), 2}):
			for tp[c] == nil {
				x = f(u[b])
			}
		default:
			gx = func() int { return u[b] + x }
		}
	case cs[is[mb[b][c]].(byte)] <- is[mb[b][b]].(int):
		for x = range k2[c] {
			mi[d][y] |= len(ints(3, y))
		}
	default:
		k2[c][c&1], ts[b].e, bo[b] = (x / (x | 1)), any(ts[c]), fl[c] < fl[c]
	}
	return (&T{a: u[b], e: any(T{a: x, b: 3})}).a, ss[c], any(struct{}{})
}

func f30x(b, c, d byte, x, y int, s string) (int, string, any) {
	copy(sl[(w[c] + "0123456789abcdef"[c&15])], sl[fb(w[b])][u[mb[c][d]]:])
	gx = new(ts[mb[w[d]]["x"[0]]].a)
	gx = ts[d].get
	_, mi[id(c)][x] = pair(len(is[d].(string)), d)
	u[fb(w[d])], bo[string(rs[d])[0]] = <-cs[b]
	if x := many(any(struct{}{}), any([]int{y, 3})); (!(x > 3) && (bo[c] && x > 3)) {
		_ = x
		ts[(c + c)], gx = *tp[(c + c)], any(T{a: y, b: y})
	} else {
		*ts[b].ptr(3) = copy(sl[d], sl[d])
	}
	return (many(nil, gx) / (len(s) | 1)), ss[d][y:3], any(T{a: f(y), b: int(fl[b])})
}

func f31x(b, c, d byte, x, y int, s string) (int, string, any) {
	ps[w[b]][w[b]] -= many(any(struct{ x *int }{&u[d]}), any(struct{}{}))
	fl[(w[b] + (b + b))] = max(fl[ss[b][0]], fl[b])
	if (3 != 3 || ts[d].k == ts[b].k) {
		select {
		case x, bo[c] = <-cs[(c + d)]:
			if "x" < s {
				x = f(u[b])
			}
		case cs["0123456789abcdef"[c&15]] <- len(append(sl[c], 3)):
			if x := ii[b].far(y); y < y {
				_ = x
				x = f(u[b])
			} else {
				x = f(u[b])
			}
		}
	}
	ss[s[0]] = ss[d]
	tp["0123456789abcdef"[b&15]].l[w[b]] |= (&T{a: ps[c][d], e: any(fl[c])}).a
	b, ms[b][K{int64(x), 1}] = byte(3), func(n int) int { return n + y }(3)
	return len(ints(u[c], *ts[c].ptr(3))), string(rs[b]), any([]int{ts[b].far(3), v[d]})
}

func f32x(b, c, d byte, x, y int, s string) (int, string, any) {
	mt[b][ss[c][x:]] = T{a: (u[b] & fs[c](3)), s: string(rs[(d + c)])}
	is[d], bo[d] = any(struct{ x *int }{&u[c]}), (bo[c] || x > 3)
	delete(mt[(d + fb(d))], (ss[c][x:x] + ss[(<-cb[d])] + (s + ss[b] + s)))
	bo["0123456789abcdef"[c&15]] = id(s) != (s + "x")
	ss[byte(y)] = (is[c].(string) + ss["x"[0]] + mt[d][s].s)
	return (ts[c].get(x) + func(n int) int { return n + 3 }(3)), string(rs[b]), any(k2[id(d)])
}

func f33x(b, c, d byte, x, y int, s string) (int, string, any) {
	func() {
		ss[b] = is[b].(string)
	}()
	x, ts[b].a = u[c], [256]int{1: 3, 2: 3}[c]
	ts[(d + c)].a /= mi[(d + d)][u[b]]
	return (tp[b].l[b] & len(append(sl[c], 3))), string(bs[b]), any(struct{ x *int }{&u[mb[b][d]]})
}

func f34x(b, c, d byte, x, y int, s string) (int, string, any) {
	sl[b][min(3, 3)] = tp["x"[0]].l[mb[c][b]]
	gx = map[K]T{{int64((&T{a: copy(sl[b], sl[d]), e: any(ii[b])}).a), 1}: {a: int(fl[(<-cb[d])])}}
	delete(mb[mb[(d + b)][w[d]]], (<-cb[mb[d][d]]))
	return k2[fb(b)][w[b]&1], string(rs[c]), any(&T{s: id(s), e: is[(c + d)]})
}

func f35x(b, c, d byte, x, y int, s string) (int, string, any) {
	es[string(rs[d])[0]], _ = is[d].(error)
	cb[w[b]] <- (b + b)
	k2[(<-cb[d])][d&1] = fs[w[c]](many(nil, gx))
	k2[id(w[d])] = [2]int(sl[c])
	for any(&ts[b]) == is[id(b)] {
		switch fs[c](y) {
		case u[(c + d)], f((x & y)):
			ms[b][K{int64(y), 1}] &^= tp[d].l[d]
		case 73, 74, 75, 77:
			sl[b][y] -= u[c]
		}
	}
	return id((x - y)), id("x"), any(tp[fb(c)])
}

func f36x(b, c, d byte, x, y int, s string) (int, string, any) {
	switch ii[id(d)].far(v[c]) {
	case u[is[fb(b)].(byte)], f(ts[id(c)].a):
		for u == v {
			mi[w[d]][func(n int) int { return n + y }(y)], mb[byte(x)]["0123456789abcdef"[d&15]] = f2(func(n int) int { return n + y }(3), is[c].(byte))
		}
	case 76, 77, 78, 80:
		ps[c][c], ps[c][d], ms[d][K{int64(y), 1}] = (y - 3), int(fl[c]), len(append(sl[b], 3))
	}
	func() {
		u[mb[d][d]], v[(<-cb[d])] = pair(copy(sl[d], sl[d]), w[b])
	}()
	u["0123456789abcdef"[b&15]] = ii[d].far(ts[c].far(y))
	u[w[s[0]]], v[(<-cb[c])] = v[(<-cb[c])], u[w[s[0]]]
	w[c] = is[is[d].(byte)].(byte)
	return (<-cs[w[c]]), mt[b][s].s, any(&ts[w[b]])
}

func f37x(b, c, d byte, x, y int, s string) (int, string, any) {
	gx = new(ts[w[w[b]]].a)
	gx = make(map[int]int, ts[fb(c)].far(many(gx, nil)))
	tp[w[c]].l[c]--
	gx = any(w[d])
	return (<-cs[b]), ss[d][y:y], any("0123456789abcdef"[d&15])
}

func f38x(b, c, d byte, x, y int, s string) (int, string, any) {
	w[d], ts[d].e = "0123456789abcdef"[c&15], any(s)
	v[b], k2[c][d&1] = [256]int{1: y, 2: y}[c], tp[b].l[d]
	x, v[is[mb[c][d]].(byte)] = pair(len(append(sl[s[0]], ts[d].b)), (<-cb[(b + d)]))
	return ps[mb[b][d]][c], mt[d][s].s, any(T{a: u[d], b: copy(sl[d], sl[b])})
}

func f39x(b, c, d byte, x, y int, s string) (int, string, any) {
	_, _ = ms[d][K{int64(ts[fb(d)].a), int64(ms[w[d]][K{int64((&T{a: y, e: nil}).a), int64((3 * y))}])}]
	gx = map[K]T{{int64(ts[is[b].(byte)].far(copy(sl[c], sl[c]))), 1}: {a: is[d].(int)}}
	mb[is[c].(byte)][c]++
	return *ts[mb[b][b]].ptr((3 << (uint(x) & 7))), is[c].(string), any(es[d])
}

func f40x(b, c, d byte, x, y int, s string) (int, string, any) {
	if (ss[d] == "abc" && ts[b].k == ts[c].k) {
		use(any(fl[c]))
	}
	for u[d] < [256]int{1: y, 2: y}[c] {
		ps[c][b] = many(nil, nil)
	}
	_, mb[(s + "x")[0]][mb[(d + b)][c]] = f2(v[mb[d][b]], ss[c][0])
	return len(ints(min(y, x), u[b])), ss[c][3:], any(ii["0123456789abcdef"[b&15]])
}

func f41x(b, c, d byte, x, y int, s string) (int, string, any) {
	u[(is[d].(byte) + byte(x))], y = pair(u[id(c)], mb[c][w[d]])
	mi[byte(3)][min(y, 3)]--
	func() {
		sl[(<-cb[c])] = append(sl[mb[b][d]], sl["0123456789abcdef"[c&15]]...)
	}()
	defer fs[w["0123456789abcdef"[c&15]]](min(v[d], [256]int{1: 3, 2: 3}[d]))
	x = max(mi[w[d]][(&T{a: y, e: nil}).a], (&T{a: copy(sl[d], sl[c]), e: any(y)}).a, copy(sl[fb(d)], sl["0123456789abcdef"[c&15]]))
	return len((s + ss[d] + "x")), string(rune(x)), any(map[int]int{len(ints(y, y)): len(ints(3, x)), many(gx, nil): ts[c].get(3)})
}

func f42x(b, c, d byte, x, y int, s string) (int, string, any) {
	for range append(sl[c], (int(fl[b]) / ((3 << (uint(x) & 7)) | 1))) {
		select {
		case x, bo[d] = <-cs[s[0]]:
			ss[c], x = s, x
		case cs[is[b].(byte)] <- (y << (uint(x) & 7)):
			for i, e := range mi[w[b]] {
				_ = i
				_ = e
				x = f(u[b])
			}
		}
	}
	mb[c][d], sl[b][y] = b, func(n int) int { return n + y }(x)
	gx = new(ts[id(fb(c))].a)
	w[b] = is[d].(byte)
	mi[b][y], is[d], is[d] = is[c].(int), any("x"), any(T{a: x, b: y})
	return f(ms[c][K{int64(3), int64(3)}]), string(rs[b]), any(&T{s: string(bs[d]), e: is[(b + c)]})
}

func f43x(b, c, d byte, x, y int, s string) (int, string, any) {
	if is[b].(string) != id("x") {
		go fs[is[b].(byte)](f(3))
	}
	gx = ts[b].get
	x, w[is[mb[b][d]].(byte)] = f2(len(ints(ts[b].get(y), ts[d].b)), byte(ts[c].far(y)))
	es[d], bo[id("0123456789abcdef"[d&15])] = is[byte(min(3, 3))].(error)
	gx = map[K]T{{int64(v[is[d].(byte)]), 1}: {a: v[fb(d)]}}
	return min(mt[c]["x"].a, ii[d].far(x)), string(rune(x)), any(es[(c + c)])
}

func f44x(b, c, d byte, x, y int, s string) (int, string, any) {
	_ = len(append(sl[(<-cb[d])], func(n int) int { return n + y }(y)))
	for i, e := range sl[fb("0123456789abcdef"[b&15])] {
		_ = i
		_ = e
		tp[d].l[d], mt[c]["x"] = 3, T{a: 3, s: "x"}
	}
	x = ts[mb[c][d]].a
	u[is[b].(string)[0]], v[(<-cb[is[b].(byte)])] = v[(<-cb[is[b].(byte)])], u[is[b].(string)[0]]
	defer ts[d].get(u[c])
	return ts[d].far(int(fl[b])), mt[b]["x"].s, any(ii[fb(c)])
}

func f45x(b, c, d byte, x, y int, s string) (int, string, any) {
	_, is[b], is[c] = min(y, x), any([1]int{y}), any(3)
	if tp[(c + d)] == nil {
		x, _ = <-cs[d]
	}
	if x := (tp[c].l[b] << (uint(mt[c]["x"].a) & 7)); ss[id(b)] == "abc" {
		_ = x
		x, y = pair(*ts[c].ptr(y), d)
	} else {
		delete(mb[c], (<-cb[d]))
	}
	return k2[w[c]][b&1], ("x" + s), any(es[(d + c)])
}

func f46x(b, c, d byte, x, y int, s string) (int, string, any) {
	gx = new(ts[b].a)
	u[byte(min(x, 3))], w[b] = f2(copy(sl[fb(c)], sl[(<-cb[d])]), "0123456789abcdef"[mb[b][b]&15])
	*ts[(c + d)].ptr(id(3)) = (&T{a: mi[b][y], e: any(tp[d])}).a
	gx = T{a: int(fl[id(d)]), s: id(("x" + ss[c] + s)), k: K{int64(*ts["0123456789abcdef"[b&15]].ptr(tp[d].l[c])), int64(int(fl[w[b]]))}, e: any(&ts[byte(3)])}
	return mt[fb(d)][("x" + s)].a, ss[d], any([]int{min(x, x), v[d]})
}

func f47x(b, c, d byte, x, y int, s string) (int, string, any) {
	mb[b][c] += w[mb[d][b]]
	ss[d], w[b] = (s + "x"), s[0]
	tp[w[b]].l[(b + d)] += min(u[d], many(gx, gx))
	func() {
		ts[d].s += string(rune(y))
	}()
	gx = map[string]any{is[fb(b)].(string): any(ts[is[c].(byte)]), "k36": any(ts[mb[d][d]])}
	_ = fs[w[b]]((<-cs[c]))
	return ts[(b + b)].get((y / (3 | 1))), ss[b][x:], is[(<-cb[c])]
}

func f48x(b, c, d byte, x, y int, s string) (int, string, any) {
	ts["0123456789abcdef"[b&15]].a = len(append(sl[mb[c][b]], (y << (uint(y) & 7))))
	if u == v {
		bo[d] = ss[b] == "abc"
	}
	ts[d].e, _ = any(s), mt[b][s].a
	return (func(n int) int { return n + x }(y) << (uint(ii[d].far(3)) & 7)), string(rs[c]), any(fl[d])
}

func f49x(b, c, d byte, x, y int, s string) (int, string, any) {
	u[is[c].(string)[0]], bo["0123456789abcdef"[fb(d)&15]] = <-cs[w[w[b]]]
	mb[d][(c + b)]++
	u[(<-cb[w[b]])], _ = <-cs[fb(w[c])]
	gx = map[K]T{{int64(ts[c].get(copy(sl[b], sl[b]))), 1}: {a: ps[(<-cb[b])][b]}}
	func() {
		x, _ = mi[b][[256]int{1: 3, 2: y}[b]]
	}()
	return mt[id(b)][ss[c]].a, ss[c][y:], any(u[b])
}

func f50x(b, c, d byte, x, y int, s string) (int, string, any) {
	bo[b], ts[c].a, mi[b][3] = ts[d].k == ts[b].k, ms[d][K{int64(x), int64(y)}], (&T{a: y, e: nil}).a
	func() {
		switch ss[c] {
		case ss[is[c].(byte)]:
			u[(b + b)], v[w[c]] = v[w[c]], u[(b + b)]
		case "a", "b", "c":
			*ts[c].ptr(y)++
		}
	}()
	many(any("x"[0]), any(struct{ x *int }{&u[(<-cb[b])]}), any(map[int]int{v[d]: (<-cs[b]), mi[c][y]: id(x)}))
	select {
	case <-cs["0123456789abcdef"[is[d].(byte)&15]]:
		ss[b] += ("x" + "x")
	case cs[(<-cb[fb(c)])] <- u[(d + d)]:
		u[b] = u[c]
	default:
		_, y = pair(func(n int) int { return n + x }(x), mb[d][b])
	}
	*ts[(d + b)].ptr(len("x")) |= tp[c].l[fb(c)]
	defer ts[byte(tp[b].l[c])].get(u[(c + c)])
	return u[d], ss[d][x:], any(k2[b])
}

func f51x(b, c, d byte, x, y int, s string) (int, string, any) {
	_, b = f2(mt[id(b)][ss[b]].a, id(c))
	u[w["x"[0]]], bo[byte(int(fl[d]))] = mi[b][id(len(append(sl[d], 3)))]
	print(fb(mb[b][d]))
	return [256]int{1: ms[c][K{int64(y), int64(x)}], 2: u[c]}[mb[d][d]], ss[c][x:], any(map[int]int{(<-cs[b]): u[d], *ts[c].ptr(3): ms[c][K{int64(3), int64(x)}]})
}

func f52x(b, c, d byte, x, y int, s string) (int, string, any) {
	_, b = f2(id(ms[c][K{int64(y), int64(y)}]), string(rune(x))[0])
	ts[d].a, ts[b].e = fs[d](x), any(struct{ x *int }{&u[d]})
	k2[id(id(b))] = [2]int(sl[id(byte(3))])
	return (<-cs[w[c]]), string(bs[b]), any(struct{}{})
}

func f53x(b, c, d byte, x, y int, s string) (int, string, any) {
	ts[b].e, ps[b][c] = any(struct{ x *int }{&u[d]}), ps[c][b]
	if k2[is[b].(byte)] == k2[b] {
		println([256]int{1: x, 2: y}[b], ss[d][y:x], fl[b] < fl[b])
	}
	mt[b][s], ts[c].a, ps[c][d] = T{a: id(3), s: ss[d][y:x]}, id(y), id(x)
	x, ts[c].s, sl[c][3] = f(x), ss[d][y:], (x << (uint(x) & 7))
	for x, y = range sl[(<-cb[b])] {
		for "x" < s {
			select {
			case u[w[c]] = <-cs[(<-cb[d])]:
				x = f(u[b])
			case cs[byte(y)] <- (x + x):
				x = f(u[b])
			default:
				x = f(u[b])
			}
		}
	}
	return u[w[d]], ss[c][3:x], any(ms[b][K{int64(y), int64(x)}])
}

func f54x(b, c, d byte, x, y int, s string) (int, string, any) {
	cs[w[mb[d][c]]] <- len(append(sl[b], u[c]))
	gx = ii["0123456789abcdef"[mb[d][d]&15]].far
	x = v["x"[0]]
	func() {
		switch {
		case ts[c].k == ts[b].k:
			if x := tp[b].l[c]; ts[c].k == (K{int64(y), 2}) {
				_ = x
				x = f(u[b])
			} else {
				x = f(u[b])
			}
		case ts[c].k == (K{int64(x), 2}), fl[c] < fl[c]:
			mt[d][s] = T{a: ts[c].a, s: ss[d]}
		default:
			switch {
			case string(bs[b]) == s:
				x = f(u[b])
			case bo[d], fl[c] < fl[d]:
				x = f(u[b])
			default:
				x = f(u[b])
			}
		}
	}()
	println(copy(sl[w[b]], sl[fb(d)]), ss[b], ts["x"[0]].k == ts[c].k)
	u[d], _ = ms[mb[byte(x)][mb[b][c]]][K{int64(u[is[c].(byte)]), int64(((<-cs[c]) + u[b]))}]
	return fs[(d + d)]((<-cs[c])), ss[d], any([]int{v[c], v[c]})
}

func f55x(b, c, d byte, x, y int, s string) (int, string, any) {
	k2[c][fb(d)&1] /= ((y << (uint(x) & 7)) << (uint(v[b]) & 7))
	b, tp[c].l[b], b = w[d], (y / (x | 1)), byte(y)
	mb[b][mb[d][b]] += b
	ts[c].a = ii[d].far((y / (y | 1)))
	x, _ = ms[b][K{int64(copy(sl[b], sl[is[d].(byte)])), int64(mt[(<-cb[d])][ss[b]].a)}]
	tp[byte(3)].l[mb[b][d]] += u[b]
	return v[w[d]], mt[d][s].s, any(map[int]int{lazy(y, c): is[c].(int), *ts[c].ptr(x): ts[d].far(3)})
}
