package p

func held() int {
	var u int
	f := func() *int { return &u }
	*f() = 1
	return u
}

func called() int {
	var v int
	*func() *int { return &v }() = 1
	return v
}

func deferred() {
	var w int
	defer func(n int) *int { return &w }(1)
}

func lost() *int {
	var x int
	f := func() *int { return &x }
	g := f
	if x > 0 {
		g = nil
	}
	return g()
}
