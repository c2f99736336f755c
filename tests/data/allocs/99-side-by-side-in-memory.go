package p

// Assignments side by side: what is loaded behind a copy is not what was stored before it, unless the copy may change
// what is read, and so that is read first.

var (
	object *int
	number int
	array  [4]int
)

type four struct{ a, b, c, d, e int }

//go:noinline
func end() {}

func handed(a [4]int, n int) int {
	if n != 3 {
		object = new(int)
	}
	return a[2]
}

func convertedAlongside(p *int, s []int) int {
	*p = 3
	return handed([4]int(s), *p)
}

func globalAlongside(p *int, s []int) int {
	*p = 3
	return handed(array, *p)
}

func loadedAlongside(p *int, s *[4]int) int {
	*p = 3
	return handed(*s, *p)
}

func copied(p *int) int {
	*p = 3
	a, n := array, *p
	if n != 3 {
		object = new(int)
	}
	return a[2]
}

func copiedAfter(p *int) int {
	*p = 3
	n, a := *p, array
	if n != 3 {
		object = new(int)
	}
	return a[2]
}

func toGlobal(p *int, s *[4]int) int {
	var n int
	*p = 3
	array, n = *s, *p
	if n != 3 {
		object = new(int)
	}
	return n
}

func throughPointer(p *int, s, t *[4]int) int {
	var n int
	*p = 3
	*t, n = *s, *p
	if n != 3 {
		object = new(int)
	}
	return n
}

func elementOfTheSame(s *[4]int) int {
	var n int
	a := *s
	a[1] = 3
	a, n = *s, a[1]
	if n != 3 {
		object = new(int)
	}
	return n + a[2]
}

func fieldOfTheSame(s *four) int {
	var n int
	var a four
	a.c = 3
	a, n = *s, a.c
	if n != 3 {
		object = new(int)
	}
	return n + a.d
}

func inRegisters(p, q *int) int {
	*p = 3
	m, n := *q, *p
	if n != 3 {
		object = new(int)
	}
	return m + n
}

func thirdIsLoaded(p *int, b int) int {
	*p = 3
	a, m, n := array, b, *p
	if n != 3 {
		object = new(int)
	}
	if m != b {
		object = new(int)
	}
	return a[2]
}

func toBlank(p *int) {
	*p = 3
	_, n := array, *p
	if n != 3 {
		object = new(int)
	}
	number = n
}

func resultBeforeDefer(p *int) (r [4]int, n int) {
	*p = 3
	r, n = array, *p
	if n != 3 {
		object = new(int)
	}
	defer end()
	return
}

func resultBehindDefer(p *int) (r [4]int) {
	defer end()
	*p = 3
	var n int
	r, n = array, *p
	if n != 3 {
		object = new(int)
	}
	number = n
	return
}

func knownLate(p *int, k int) int {
	if k != 3 {
		return 0
	}
	*p = k
	a, n := array, *p
	if n != 3 {
		object = new(int)
	}
	return a[2]
}
