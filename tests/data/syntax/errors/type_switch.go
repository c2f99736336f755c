package p

func f() {
	switch a, b := x.(type) {
	}
	switch 1 := x.(type) {
	}
	if x := y.(type); x {
	}
}
