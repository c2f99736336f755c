package p

var gx any
var gn int

func two(a *[256]byte, i byte, s *[8]int) (byte, int) {
	if i > 3 {
		a[i] = a[i+1]
		return a[i], s[i&7]
	}
	x, y := a[i], s[i&3]
	s[y&7], a[x] = s[i&1], a[x+1]
	return x, y
}

func use(a, b *[256]byte, i byte, s *[8]int) (byte, int) {
	x, y := two(a, b[i], s)
	b[x], s[y&7] = two(b, a[i+1], s)
	a[b[x]], s[s[y&3]&7] = two(b, a[i+1], s)
	gx, _ = two(a, a[i], s)
	return two(b, a[x], s)
}

func cond(a, b *[256]byte, i byte, s *[8]int) {
	if x, y := two(a, b[i], s); a[x] > 3 && s[y&7] > 2 {
		gn = s[x&1]
	}
	for x, y := two(a, b[i], s); a[x] > 3; x, y = two(b, a[x], s) {
		s[y&7] = 3
	}
	func(byte, int) {}(two(a, b[i], s))
	defer func(byte, int) {}(two(a, b[i], s))
	switch x, _ := two(a, b[i], s); a[x] {
	case a[i]:
	}
	println(two(a, b[i], s))
}

func three(a *[256]byte, i byte) (x byte, f func(byte) byte, err error) {
	defer func() { x = a[x] }()
	f = func(j byte) byte { return a[j] }
	return a[i], f, nil
}

func small(a *[256]byte, i byte) (byte, func(byte) byte) {
	return a[i], func(j byte) byte { return a[j] }
}

func useSmall(a *[256]byte, i byte) {
	x, f := small(a, a[i])
	gx = f
	var fs [256]func(byte) byte
	a[a[x]], fs[a[i]] = small(a, a[x])
	gx = fs
}
func ff[E any](p0 E) (E, int) {
	{
		fn3 := func() E {
			gx = func(a [256]byte, i byte) byte { return a[i] }
			return p0
		}
		gx = func(a [256]byte, i byte) byte { return a[i+1] }
		gx = fn3
	}
	return p0, 2
}
func f79() { gx = ff[string] }
