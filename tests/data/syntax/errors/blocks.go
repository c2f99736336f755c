package p

func f() {
	for x
	if y
}
