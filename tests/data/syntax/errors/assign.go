package p

func f() {
	a, b
	a, b += 1
	var x := 1
	const y := 2
	a = b = c
	a := b := c
	a b
	a++ b
}
