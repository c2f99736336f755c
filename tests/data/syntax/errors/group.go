package p

var (
	a int b int
	c
)
const (
	d = 1,
	e
