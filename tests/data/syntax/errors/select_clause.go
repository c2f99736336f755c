package p

func f() {
	select x {
	}
	select {
	case x, y:
	case 1 2:
	x
	}
}
