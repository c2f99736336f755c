package p

func f() {
	if x {
	} else return
	if x {
	} else x = 1
}
