package p

func f() {
	g(x = 1)
	h(x := 1)
	[]int{a = 1}
}
