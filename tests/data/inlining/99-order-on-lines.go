package p

// What is on one line shows the order in which gc comes to it.

type node struct {
	a    [8]int
	s    []int
	m    map[int]int
	f    func(int) int
	next *node
	in   [4]struct{ x, y int }
	t    [4]string
	i    any
}

type number interface{ Number(int) int }

//go:noinline
func call(x, y int) int { return x + y }

//go:noinline
func two(x, y int) (int, int) { return y, x }

func inl(x, y int) int { return x*3 + y }

func selects(c, d chan int, cs *[8]chan int, a *[8]int, s []int, i, j int) {
	select { case s[a[i&1]] = <-c: a[i&3] = a[j&3]; default: a[j&7] = a[i&7] }
	select { default: a[j&7] = a[i&7]; case s[a[i&1]] = <-c: a[i&3] = a[j&3] }
	select { default: a[j&7] = a[i&7]; case c <- a[i&1]: a[i&3] = a[j&3] }
	select { case c <- a[i&1]: a[i&3] = a[j&3]; default: a[j&7] = a[i&7] }
	select { case c <- a[i&2]: a[i&3] = 1; case a[j&1] = <-d: a[j&3] = 2; case d <- a[i&4]: a[i&5] = 3; case a[j&2] = <-c: a[j&6] = 4; default: a[j&7] = 5 }
	select { case c <- a[i&2]: a[i&3] = 1; case a[j&1] = <-d: a[j&3] = 2; case x := <-c: a[x&6] = 4 }
	select { case cs[i&2] <- a[i&1]: a[i&3] = 1; case cs[j&2] <- a[j&1]: a[j&3] = 2 }
	select { case a[i&1] = <-cs[i&2]: a[i&3] = 1; case _, _ = <-cs[j&2]: a[j&3] = 2; case <-cs[j&1]: a[j&4] = 5 }
	select { case cs[i&2] <- a[i&1]: a[i&3] = 1 }
	select { case a[i&2], _ = <-cs[i&1]: a[i&3] = 1 }
	cs[i&2] <- a[i&1]; cs[a[i&3]&7] <- call(a[j&1], a[j&2]); cs[i&4] <- s[a[j&3]]
	a[i&1] = <-cs[i&2]; _ = <-cs[j&1]; x, ok := <-cs[j&2]; _, _ = x, ok
}

func statements(a *[8]int, n *node, s []int, v any, i, j int) (int, int) {
	if a[i&1] > a[i&2] { a[i&3] = 1 } else { a[i&4] = a[i&5] }
	if x := a[i&1]; x > a[i&2] && a[j&3] > 0 || a[j&4] < 0 { a[j&5]++ }
	for x := a[i&1]; x < a[i&2]; x += a[i&3] { a[i&4] = a[i&5] }
	for a[i&1] < a[i&2] { a[i&4] += a[i&5] }
	for a[i&1] = range a[i&2] { a[i&4] += a[i&5] }
	for a[i&1], a[i&2] = range s[a[i&3]:a[i&4]] { a[i&5] += a[i&6] }
	for n.a[i&1], n.a[i&2] = range n.m { n.a[i&5] += n.a[i&6] }
	switch a[i&1] { case a[i&2], a[i&3]: a[i&4] = 1; case a[j&1]: a[j&2] = 2; default: a[j&3] = 3 }
	switch { case a[i&2] > a[i&3]: a[i&4] = 1; case a[j&1] > 0: a[j&2] = 2; default: a[j&3] = 3 }
	switch n.t[i&1] { case n.t[i&2], "a": a[i&4] = 1; case n.t[j&1] + "b": a[j&2] = 2 }
	switch x := n.next.i.(type) { case int: a[x&1] = a[i&2]; case string: a[len(x)&3] = a[i&4]; case nil: a[i&1] = 0; default: a[i&5] = a[i&6] }
	a[i&1], a[i&2] = a[i&3], a[i&4]
	a[i&1], a[i&2], n.a[i&3] = a[j&3], n.a[j&4], a[j&5]
	a[i&1], a[i&2] = two(a[i&3], a[i&4])
	n.m[a[i&1]], n.m[a[i&2]] = a[i&3], a[i&4]
	n.m[a[i&1]] = n.m[a[i&2]] + a[i&3]
	n.m[a[i&1]] += a[i&2] + call(a[i&3], a[i&4])
	a[a[i&1]&2] += a[a[i&3]&4]; a[i&5]++; n.a[a[i&1]&6]--; n.in[i&1].x += n.in[j&2].y
	n.in[i&1].x, n.in[i&2].y = n.in[j&1].y, n.in[j&2].x
	x, ok := n.m[a[i&1]]; y, ok := v.(int); a[x&1], ok = n.m[a[i&2]]; a[i&3], ok = v.(int); _, _ = y, ok
	a[i&1] = call(a[i&2], call(a[i&3], a[i&4])) + inl(a[j&1], a[j&2])
	a[i&1] = inl(call(a[i&2], a[i&3]), a[i&4]) + a[j&1]
	a[i&1] = n.f(a[i&2]) + n.next.f(n.a[i&3])
	a[i&1] = v.(number).Number(a[i&2]) + a[i&3]
	s = append(s, a[i&1], a[i&2]); s = append(s[a[i&1]:a[i&2]], n.s[a[i&3]:]...); copy(s[a[i&1]:], n.s[:a[i&2]])
	n.s = append(n.s, a[i&1]); s = append(n.next.s, call(a[i&1], a[i&2]), a[i&3])
	s = []int{a[i&1], call(a[i&2], 1), a[i&3]}; n = &node{a: *a, s: s[a[i&1]:], m: map[int]int{a[i&2]: a[i&3], a[j&1]: a[j&2]}}
	n.in[i&1] = struct{ x, y int }{a[i&1], a[i&2]}; *a = [8]int{a[i&3], a[i&4], 5: a[i&5]}
	n.t[i&1] = n.t[i&2] + n.t[i&3] + "x"; n.t[j&1] += n.t[j&2]; b := []byte(n.t[i&1]); n.t[i&3] = string(b[a[i&1]:a[i&2]])
	n.i = a[i&1]; n.next.i = n.t[i&2]; v = n.in[i&1]; v = struct{ a, b int }{a[i&1], a[i&2]}
	defer call(a[i&1], a[i&2]); go call(a[i&3], a[i&4]); defer n.f(a[i&5]); defer func(x, y int) { a[x&1] = a[y&2] }(a[i&6], a[i&7])
	func() { a[i&1] = a[j&1] }(); func(x int) { a[x&2] = a[j&2] }(a[i&2])
	println(a[i&1], a[i&2], n.t[i&3]); _ = max(a[i&1], a[i&2], a[i&3]); delete(n.m, a[i&1]); clear(n.s[a[i&1]:a[i&2]])
	_ = *&a[i&1] + *&n.next.a[i&2]; p, q := &a[i&3], &n.a[i&4]; *p, *q = a[i&5], a[i&6]
	_ = a[i&1] == a[i&2] && (a[i&3] != a[i&4] || !(a[i&5] < a[i&6]))
	_ = n.t[i&1] == n.t[i&2]; _ = n.in[i&1] == n.in[i&2]; _ = n.i == any(a[i&1])
	goto end
end:
	{ a[i&1] = a[i&2]; { a[i&3] = a[i&4] } }
	if i > 1 { return a[i&1], a[i&2] }
	if i > 2 { return two(a[i&3], a[i&4]) }
	if i > 3 { panic(a[i&1]) }
	return call(a[i&5], a[i&6]), n.m[a[i&7]]
}

func named(a *[8]int, i, j int) (x, y int) {
	if i > 1 { return a[i&1], a[i&2] }
	if i > 2 { x, y = a[i&3], a[i&4]; return }
	if i > 3 { return y, x }
	if i > 4 { return a[x&1], a[y&1] }
	return two(a[i&5], a[i&6])
}

func generic[T ~int | ~int8](a *[8]T, i, j T) T {
	a[i&1], a[i&2] = a[i&3], a[i&4]; a[j&1] = a[j&2] + T(len(a[i&3:j&4]))
	return max(a[i&5], a[i&6])
}

var _ = generic[int]
var _ = generic[int8]
