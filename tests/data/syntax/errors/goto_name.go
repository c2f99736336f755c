package p

func f() {
	goto
	goto 1
	break if
}
