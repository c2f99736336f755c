package p

var (
	a = 08
	b = 0b12
	c = 0x
	d = 1_
	e = 1__0
	f = 0o8
	g = 0x1.0
	h = 1e
	i = 0b1.0
	j = 1p3
	k = 0x1e+2
	l = 0x.p1
	m = 0_b1
	n = 0b_
	o = 09i
	p = 089.5
	q = 0xg
)
