package p

var (
	G any
	N int
)

//go:noinline
func more() bool { return N > 0 }

//go:noinline
func use(s []int) int { return len(s) }

func again() {
	for more() {
		use(append([]int(nil), 1))
	}
}

func returned() int {
	for more() {
		if more() {
			return use(append([]int(nil), 1))
		}
	}
	return 0
}

func thrown() {
	for more() {
		if more() {
			panic(use(append([]int(nil), 1)))
		}
	}
}

func left() {
	for more() {
		if more() {
			use(append([]int(nil), 1))
			break
		}
	}
}

func leftOuter() {
outer:
	for more() {
		for more() {
			if more() {
				use(append([]int(nil), 1))
				break
			}
			if more() {
				use(append([]int(nil), 1))
				break outer
			}
		}
	}
}

func leftSwitch() {
	for more() {
		switch N {
		case 1:
			use(append([]int(nil), 1))
			break
		case 2:
			use(append([]int(nil), 1))
			return
		}
	}
}

func inner() int {
	for more() {
		if more() {
			return use(append([]int(nil), 1))
		}
	}
	return 0
}

func inlined() {
	for more() {
		inner()
	}
	inner()
}

func onlyRanged() {
	for range append([]int(nil), use(append([]int(nil), 1))) {
		more()
	}
}

func behindLabel() {
again:
	if more() {
		use(append([]int(nil), 1))
		goto again
	}
	use(append([]int(nil), 1))
}
