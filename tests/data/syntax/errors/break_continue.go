package p

func f() {
	break
	continue
L:
	if true {
		break L
	}
M:
	switch {
	case true:
		continue M
	}
	for {
		func() { break }()
	}
}
