// Variables that lie in one object: the address of each is an offset from it, and so not nil.
package p

func alone(n int, u uint8) (r any) {
	if u>>4 >= 15 {
		r = &n
	}
	if p := &n; p == nil {
		r = new(int)
	}
	return
}

func together(n int, u uint8) (r any) {
	if u>>4 >= 15 {
		r = &u
	}
	if u>>4 >= 14 {
		r = &n
	}
	if p := &n; p == nil {
		r = new(int)
	}
	if p := &u; p == nil {
		r = new(int)
	}
	return
}

func local(s []int) (r any) {
	var b, c uint8
	var d uint16
	p, q := &b, &c
	if len(s) > 3 {
		r = p
	}
	if len(s) > 4 {
		r = q
	}
	if len(s) > 5 {
		r = &d
	}
	if p == nil || q == nil {
		r = new(int)
	}
	if &d == nil {
		r = new(int)
	}
	func() {
		b++
		if &b == nil {
			r = new(string)
		}
	}()
	return
}
