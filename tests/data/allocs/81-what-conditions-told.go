package p

var (
	G any
	N int
)

//go:noinline
func more() bool { return N > 0 }

func twice(on bool) {
	if on {
		return
	}
	if on {
		G = make([]int, N)
	}
}

func throughCall(on bool) {
	if func() bool { return on }() {
		return
	}
	if on {
		G = make([]int, N)
	}
}

func throughVariable(p *int) {
	none := p == nil
	if none {
		return
	}
	if p == nil {
		G = make([]int, N)
	}
	if p != nil {
		return
	}
	G = make([]int, N)
}

func throughResult(p, q int) {
	if !func(i int) bool { return i != 0 }(p) {
		return
	}
	if p == 0 {
		G = make([]int, N)
	}
	if q == 0 {
		return
	}
	if zero := q == 0; zero {
		G = make([]int, N)
	}
}

func ofTwo(i, j int) {
	if i < j {
		if j > i {
			return
		}
		if i >= j {
			G = make([]int, N)
		}
	}
	if i < j {
		G = make([]int, N)
	}
}

func afterLoop(on, off bool, k int) {
	for on {
		more()
	}
	if on {
		G = make([]int, N)
	}
	for off {
		if more() {
			break
		}
	}
	if off {
		G = make([]int, N)
	}
	for k = 1; k < 10; k++ {
		more()
	}
	if k < 10 {
		G = make([]int, N)
	}
}

func changed(i, j int) {
	if i == j {
		i = N
		if i != j {
			G = make([]int, N)
		}
	}
}

func met(on bool) {
	if more() {
		if on {
			return
		}
	}
	if on {
		G = make([]int, N)
	}
}

func resultsInMemory() (r []int, s []string) {
	defer more()
	G = make([]string, len(r))
	G = make([]string, len(s))
	more()
	G = make([]string, len(s))
	return
}

//go:noinline
func numbers(n int) func(yield func(int) bool) { return nil }

func resultsSharedWithLoop() (r []int) {
	for v := range numbers(1) {
		defer println(v)
	}
	more()
	G = make([]string, len(r))
	return []int{N}
}

//go:noinline
func touch(p *[9]int) { N++ }

func storedInMemory() (r [9]int, n int) {
	defer more()
	n = 0
	G = make([]string, n)
	touch(&r)
	G = make([]string, n)
	return
}

func storedOnAWay() (n int) {
	defer more()
	n = 1
	if N > 1 {
		n = 0
	}
	G = make([]string, n)
	return
}

func id(s string) string { return s }

func keyPassedOn(m map[string]int, b []byte) int {
	k := string(b)
	return m[func() string { return k }()]
}

func keyPassedOnTwice(m map[string]int, b []byte) int {
	k := string(b)
	return m[id(id(k))]
}

func keyKept(m map[string]int, b []byte) int {
	k := string(b)
	return m[func() string { G = N; return k }()]
}
