package m

import "m/l"

func F() []func() {
	var t l.T[int]
	v, w := t.G()
	_, _ = v, w
	return []func(){func() {
		_, err := l.G("x")
		_ = err
	}, func() {
		_, err := l.H(nil)
		_ = err
	}, func() {
		_, err := l.I(1)
		_ = err
	}, func() {
		_, err := l.J[l.S](l.S{})
		_ = err
	}, func() {
		_, err := t.M()
		_ = err
	}, func() {
		var x, err = t.G()
		y := x
		_, _ = err, y
	}}
}

func do(c l.C) {
	_, err := c.Do("x", 1, func(c l.C) interface{} { return c })
	_ = err
	_, err = c.Do("x", 1, func(c l.C) l.A {
		x, _ := c.Do("a")
		_, z := l.A{"a": x}, c
		z.Do("a")
		return nil
	})
}

func gen[E any](x E) (map[string]interface{}, E) {
	_, y := l.I(x)
	_, z := l.J(x)
	_, _ = y, z
	return l.J(x)
}

var V, W = gen(1)

var X, Y = l.J(1)
