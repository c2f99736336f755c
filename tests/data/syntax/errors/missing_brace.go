package p

func f() {
	if x {
		return

func g() {
}
