package p

func f() {
	if x++ {
	}
	if x <- 1 {
	}
	if x += 2 {
	}
}
