package p

var (
	a = "x
	b = "\q \z"
	c = "\'"
	d = "\u12"
	e = "\xzz"
)
var f = "end