package p

// Literals in the body of a range over a function, and such ranges in copies.

func seq(yield func(int) bool) {
	for i := 0; i < 3; i++ {
		if !yield(i) {
			return
		}
	}
}

func numbers(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range seq {
			if !yield(n + i) {
				return
			}
		}
	}
}

func sum() (total int) {
	first := func() int { return 1 }
	for i := range seq {
		inner := func() int { return i + first() }
		for j := range numbers(i) {
			most := func() int { return inner() + j }
			total += most()
		}
		total += inner()
	}
	last := func() int { return total }
	return last()
}

func firstOf(s func(func(int) bool)) int {
	for i := range s {
		return func() int { return i }()
	}
	return -1
}

func both() int { return firstOf(seq) + firstOf(numbers(2)) }

func deferred() {
	for i := range seq {
		defer println(i)
		go func() { println(i) }()
	}
}
