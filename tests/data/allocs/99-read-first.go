package p

// What is put to the front of its own slice needs no room, where the lengths that gc goes by are those that are read there.
var gx any
var gn int

//go:noinline
func more() bool { return gn > 0 }
func f2(v8 []any) {
	for i11 := 0; i11 < gn; i11++ {
		v8 = append(v8[:0], v8...)
	}
	gx = v8
}
func f4(v8 []any) {
	for more() {
		_ = append(v8, 1)
	}
	gx = append(v8[:0], v8...)
}
func f5(v8 []any) {
	if more() {
		gx = append(v8[:0], v8...)
	}
	gx = append(v8, 1)
}
func f6(v8 []any) {
	if more() {
		gx = append(v8, 1)
	}
	gx = append(v8[:0], v8...)
}
func f7(v8 []any) {
	for more() {
		gx = append(v8[:0], v8...)
	}
	gx = append(v8, 1)
}
func g1(vs ...*int) {
	if more() {
	G1:
		if more() {
			goto G1
		}
	} else {
		_ = append(vs, nil, nil)
	}
	vs = append(vs[:0], vs...)
}
func g2(vs ...*int) {
	if more() {
		for more() {
		}
	} else {
		_ = append(vs, nil, nil)
	}
	vs = append(vs[:0], vs...)
}
func g3(vs ...*int) {
	if more() {
		for more() {
		}
	} else {
		gn = len(vs)
	}
	vs = append(vs[:0], vs...)
}
func g4(vs ...*int) {
	if more() {
		_ = append(vs, nil, nil)
	}
	_ = append(vs, nil, nil)
	vs = append(vs[:0], vs...)
}
func g6(vs ...*int) {
	if more() {
		_ = append(vs, nil, nil)
		more()
	}
	_ = append(vs, nil)
	vs = append(vs[:0], vs...)
}
func g5(vs ...*int) {
	for more() {
		_ = append(vs, nil, nil)
	}
	vs = append(vs[:0], vs...)
}

//go:noinline
func hide[E any](e E) E { return e }

func h1(vs ...*int) {
	if more() {
	G1:
		if more() {
			goto G1
		}
	} else {
		_ = append(vs, nil, nil)
	}
	v3, ok4 := hide(gx).(map[string]*int)
	_ = v3
	gx = ok4
	vs = append(vs[:0], vs...)
}
func h2(vs ...*int) {
	if more() {
	G1:
		if more() {
			goto G1
		}
	} else {
		_ = append(vs, nil, nil)
	}
	vs = append(vs[:0], vs...)
}
func h3(vs ...*int) {
	if more() {
		_ = append(vs, nil, nil)
	}
	_, ok4 := hide(gx).(map[string]*int)
	gx = ok4
	vs = append(vs[:0], vs...)
}
func h4(vs ...*int) {
	if more() {
		_ = append(vs, nil, nil)
	}
	_, ok4 := hide(gx).(map[string]*int)
	vs = append(vs[:0], vs...)
	gx = ok4
}
func h5(vs []*int, x []int) {
	if more() {
		_ = append(vs, nil, nil)
	}
	x[2] = 1
	vs = append(vs[:0], vs...)
}
