package p

var (
	a = ''
	b = 'ab'
	c = '
	d = '\q'
	e = '\400'
	f = '\x1'
	g = '\ud800'
	h = '\U00110000'
	i = '\'
	j = '\08'
)
var k = 'x