package p

func f() {
	return 1 2
	x y z
	defer f() g()
	break 1
	}
