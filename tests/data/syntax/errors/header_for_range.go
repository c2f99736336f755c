package p

func f() {
	for i := range {
	}
	for i, j := range x y {
	}
	for range x; y {
	}
}
