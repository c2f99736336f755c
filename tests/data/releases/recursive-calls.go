package p

func sum(n int) int {
	if n == 0 {
		return 0
	}
	return n + sum(n-1)
}

func even(n int) bool { return n == 0 || odd(n-1) }

func odd(n int) bool { return n != 0 && even(n-1) }

func total(n int) int { return sum(n) }

func isEven(n int) bool { return even(n) }
