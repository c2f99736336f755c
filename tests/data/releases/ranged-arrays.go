// Until 1.24 a loop over the indices of an array mentions the array itself, so that literals capture it.

package p

func captured(large [40]int, n int) {
	go func() {
		for i := range large {
			println(i, n)
		}
	}()
}

func pointed(p *[40]int, n int) func() {
	return func() {
		for range p {
			println(n)
		}
	}
}

func parenthesized(large [40]int, n int) func() {
	return func() {
		for range (large) {
			println(n)
		}
	}
}

func valued(large [40]int, n int) {
	go func() {
		for i, v := range large {
			println(i, v, n)
		}
	}()
}
