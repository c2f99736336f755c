package p

func a() int {
}

func b(x int) int {
	if x > 0 {
		return 1
	} else if x < 0 {
		return 2
	}
}

func c(x int) int {
	switch x {
	case 1:
		return 1
	default:
		panic("x")
	}
}

func d(x int) int {
	switch x {
	case 1:
		return 1
	}
}

func e() int {
L:
	for {
		break L
	}
}

func g() func() int {
	return func() int { return }
}
