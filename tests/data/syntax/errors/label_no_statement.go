package p

func f() {
	switch {
	case true:
	L:
	case false:
	}
	1: x
}
