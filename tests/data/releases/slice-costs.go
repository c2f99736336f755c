package p

// A slice expression that says nothing costs less than one that does.

func fromZero(a, b, c, d []int) (w, x, y, z []int) {
	w, x, y, z = a[0:], b[0:], c[0:], d[0:]
	w, x, y, z = w[0:], x[0:], y[0:], z[0:]
	a, b, c, d = a[0:], b[0:], c[0:], d[0:]
	w, x, y, z = w[0:], x[0:], y[0:], z[0:]
	a, b, c, d = a[0:], b[0:], c[0:], d[0:]
	return a[0:], b[0:], c[0:], d[0:]
}

func toLength(a, b, c []int) (x, y, z []int) {
	x, y, z = a[:len(a)], b[:len(b)], c[:len(c)]
	x, y, z = x[:len(x)], y[:len(y)], z[:len(z)]
	a, b, c = a[:len(a)], b[:len(b)], c[:len(c)]
	a, b, c = a[:len(a)], b[:len(b)], c[:len(c)]
	x, y, z = x[:len(x)], y[:len(y)], z[:len(z)]
	return a[:len(a)], b[:len(b)], c
}

func toOther(a, b, c []int) (x, y, z []int) {
	x, y, z = a[:len(b)], b[:len(c)], c[:len(a)]
	x, y, z = x[:len(y)], y[:len(z)], z[:len(x)]
	return x[1:], y[1:], z[1:]
}

func calls(a, b, c, d []int) {
	fromZero(a, b, c, d)
	toLength(a, b, c)
	toOther(a, b, c)
}
