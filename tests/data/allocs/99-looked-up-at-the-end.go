package p

// The last statement asks for nothing, and spares what stands before it.

func looked(m map[string]int, b []byte) int {
	s := string(b)
	return m[s]
}

func deleted(m map[string]int, b []byte) {
	s := string(b)
	delete(m, s)
}

func lookedForNumber(m map[int]int, b []byte) int {
	s := string(b)
	return m[len(s)]
}

func waited(c chan int) {
	for range c {
	}
}

func waitedForNumbers(c chan int) (n int) {
	for x := range c {
		n += x
	}
	return n
}

func converted(xs []int) (found any) {
	for _, found = range xs {
	}
	return found
}

func convertedKey(m map[int]int) (found any) {
	for found = range m {
	}
	return found
}

func ranged(f func(func(int) bool)) {
	for range f {
		defer recover()
	}
}

func again(n int, b []byte) (s string) {
	if n > 3 {
		goto out
	}
	return
out:
	s = string(b)
	return s
}

func widened(e error) any { return e }

func alone(n int) {
	if n > 3 {
		return
	}
}
