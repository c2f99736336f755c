package p

const hex = "0123456789abcdef"

var tab [256]uint32
var small [16]int
var m map[string]int
var ms map[int]byte

func f(n int) int { return n }
func two() (int, int) { return 1, 2 }

func appends(b []byte, s string, x byte) []byte {
	b = append(b, hex[x>>4], hex[x&15])
	b = append(b, s[hex[x&15]&3], byte(tab[x]))
	c := append([]byte{hex[x>>4]}, b...)
	return append(c, hex[x&15])
}

func order(a *[256]int, x, y, z byte) int {
	n := a[x] + f(a[y]) + a[z]
	n += f(a[x]) * a[y]
	if a[x] > 0 && a[y] > f(a[z]) || a[x] == 2 {
		n++
	}
	for i := a[x]; i < a[y]; i += a[z] {
		n += a[i&255]
	}
	switch a[x] {
	case a[y], f(a[z]):
		n = a[x]
	case 3:
		n = a[y]
	}
	switch {
	case a[x] == a[y]:
		return a[z]
	}
	a[x], a[y] = a[y], a[x]
	a[x], n = two()
	a[f(a[y])&255] = a[z]
	a[x] += a[y]
	a[y]++
	m[hex[:a[x]]] = a[y]
	m[string(hex[x&15])] += a[z]
	ms[a[x]] = hex[y>>4]
	delete(ms, a[z])
	v, ok := ms[a[x]]
	_, _ = v, ok
	b := [...]int{a[x], f(a[y]), a[z]}
	c := []int{a[x], f(a[y]), a[z]}
	d := map[int]int{a[x]: f(a[y]), 3: a[z], a[y]: 4}
	e := struct{ a, b int }{a[x], f(a[y])}
	println(a[x], f(a[y]), len(b), len(c), len(d), e.a)
	return a[x]
}

func exprs(a *[256]int, arr [16]int, x byte, u uint32, i int) (int, bool) {
	n := arr[x&15] + arr[x%16] + arr[x>>4] + arr[x/16] + arr[u>>28] + arr[u%17] + arr[u/(1<<28)]
	n += arr[i&15] + arr[i%16] + arr[i>>60] + arr[15&i] + arr[x&^0xf0] + arr[x<<1>>4]
	n += a[x^3] + a[x+1] + a[uint8(i)] + a[int(x)] + a[uint16(x)]
	return n, a[x] == arr[u>>28]
}

func conv(a *[256]int, fl [256]float64, st [256]struct{ a, b, c string }, x byte) (any, any, any, []any) {
	return a[x], fl[x], st[x], []any{a[x], fl[x], st[x].a}
}

func closures(a [256]int, x byte) func() int {
	f1 := func() int { return a[x] }
	f2 := func() int {
		g := func() int { return a[x+1] }
		return a[x] + g()
	}
	defer func() { tab[x]++ }()
	go func(y byte) { tab[y] = tab[x] }(x)
	n := a[x]
	_ = func() int { return 3 }
	return func() int { return f1() + f2() + n + a[x] }
}

func ranges(a [256]int, s []byte, c chan int, x byte) (n int) {
	for i := range a[x] {
		n += i
	}
	for _, b := range s {
		n += a[b]
	}
	for tab[x], a[x] = range map[uint32]int{} {
		n += a[x]
	}
	select {
	case c <- a[x]:
	case a[x] = <-c:
		n += a[x]
	case v, ok := <-c:
		if ok {
			n += a[x] + v
		}
	}
	c <- a[x]
	var t any = a[x]
	switch v := t.(type) {
	case int:
		n += v + a[x]
	}
	return a[x] + n
}

func results(a [256]int, x byte) (p, q int) {
	p, q = a[x], a[x+1]
	q, p = a[byte(p)], a[byte(q)]
	return a[byte(p)], a[byte(q)]
}

func slices(a [256][4]int, x, y byte) []int {
	b := a[x]
	c := a[x][:a[y][1]]
	_ = b[y&3]
	d := a[x][y>>6 : y&3]
	copy(c, a[y][:])
	return append(d, a[x][y&3])
}

func strs(x byte, s string) string {
	return s + hex[x>>4:] + string(hex[x&15]) + s[x&1:] + string([]byte{hex[x&15], hex[x>>4]})
}
