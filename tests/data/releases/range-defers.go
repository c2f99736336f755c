package p

// Literals may be dear: one that defers in a range over a function could be inlined, were it not for that.

func one(yield func(int) bool) { yield(1) }

func calls(f func()) {
	close := func() {
		for range one {
			defer f()
		}
	}
	close()
}
