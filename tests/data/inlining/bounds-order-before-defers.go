package p

// What is assigned beside a result is evaluated first if something has been deferred by then.

//go:noinline
func end() {}

func before(t, u *[4]int, b, c int) (r int) {
	defer end()
	r, t[b&3] = 1, u[c&3]
	return
}

func later(t, u *[4]int, b, c int) (r int) {
	r, t[b&3] = 1, u[c&3]
	defer end()
	return
}

func never(t, u *[4]int, b, c int) (r int) {
	r, t[b&3] = 1, u[c&3]
	return
}

func goes(t, u *[4]int, b, c int) (r int) {
	go end()
	r, t[b&3] = 1, u[c&3]
	return
}

func notReached(t, u *[4]int, b, c int) (r int) {
	if b == 3 {
		if b != 3 {
			defer end()
		}
	}
	r, t[b&3] = 1, u[c&3]
	return
}

func inPost(t, u *[4]int, b, c, n int) (r int) {
	for i := 0; i < n; r, t[b&3] = 1, u[c&3] {
		defer end()
		i++
	}
	return
}

func inLoop(t, u *[4]int, b, c, n int) (r int) {
	for range n {
		r, t[b&3] = 1, u[c&3]
		defer end()
		r, t[b&1] = 1, u[c&1]
	}
	return
}

func ranged(t, u *[4]int, b, c int, f func(func(int) bool)) (r int) {
	r, t[b&3] = 1, u[c&3]
	for range f {
		defer end()
	}
	r, t[b&1] = 1, u[c&1]
	return
}

func literal(t, u *[4]int, b, c int) func() int {
	defer end()
	return func() (r int) {
		r, t[b&3] = 1, u[c&3]
		defer end()
		return
	}
}
