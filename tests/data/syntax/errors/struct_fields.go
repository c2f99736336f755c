package p

type T struct {
	(int)
	*(U)
	(*V)
	a, b
	c int d
	1
}
