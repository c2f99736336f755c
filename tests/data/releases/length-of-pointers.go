package p

// The length of an array behind a pointer costs one node more where it is that of the array.

var whole [4]int

func array() *[4]int { return &whole }

func lengths() int {
	return len(array()) + len(array()) + cap(array()) + len(array()) + len(array()) + cap(array()) +
		len(array()) + len(array()) + cap(array()) + len(array()) + len(array())
}

func boxed() any { return len(array()) }

func calls() int { return lengths() }
