package statements

func simple() {
	;
	x := 1
	x, y = y, x
	x += 1; x -= 2; x *= 3; x /= 4; x %= 5; x &= 6; x |= 7; x ^= 8; x <<= 9; x >>= 10; x &^= 11
	x++
	y--
	*p = 1
	c <- <-d
	<-c
	f()
	(g)()
	go f(); defer func() {}()
	var a, b int = 1, 2
	const c, d = iota, 3
	type T = int
	var ()
	{ ; { } ; ; }
	return a, b
}

func headers() {
	if x {
	} else if y := f(); y {
	} else if (T{}) == z {
	} else {
	}
	if x == (T{1}) { }
	if f(T{1}) { }
	if x[T{1}] { }
	if []int{1}[0] == 1 { }
	if (struct{ x int }{1}).x == 1 { }
	if func() bool { return T{1} == x }() { }
	if m := map[string]int{"a": 1}; m["a"] == 1 { }
	if x := y; x { }
	if ; x { }
	for { }
	for x { }
	for ; ; { }
	for i := 0; i < 10; i++ { }
	for i := 0; ; i++ { }
	for ; i < 10; { }
	for i = 0; i < 10; { }
	for ; ; i++ { }
	for i := range 10 { }
	for range ch { }
	for k, v := range m { }
	for k, v[0] = range m { }
	for x := range (T{1}).xs { }
	for x := range func(yield func(int) bool) { yield(1) } { }
	for i := 0; i < len([]int{1, 2}); i++ { }
	for T := (T{}); T != nil; { }
}

func switches(x any) {
	switch { }
	switch x { }
	switch x := 1; x { }
	switch x := 1; { }
	switch ; x { }
	switch x {
	case 1, 2, T{1}:
		f()
		fallthrough
	case 3:
	default:
		g(); h()
	}
	switch x.(type) {
	case int, []T, func(), nil, map[K]V, <-chan int, *pkg.T:
	}
	switch y := x.(type) { }
	switch z := 1; y := x.(type) { }
	switch f := x; T := f.(type) { default: }
	select { }
	select {
	case <-c:
	case x := <-c:
	case x, ok = <-c:
	case c <- y:
		f()
	case f[T{1}.x] = <-c:
	default:
	}
}

func branches() {
L:
	for {
		break
		continue
		break L
		continue L
		goto M
	}
M:
	switch {
	case true:
		break M
	}
N:
	select {
	default:
		break N
	}
O: P: ;
	goto O; goto P
Q:
	{
		goto Q
	}
R: x := 1
	goto R
	func() {
	R:
		goto R
	}()
	goto S
S:
}
