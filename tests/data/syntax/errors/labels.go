package p

func f() {
L:
	for {
		continue M
		break N
	}
	goto O
L:
}
