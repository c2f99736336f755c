// What loops tell of the numbers that count them, and what is behind those whose body is left the first time.
package p

var gn int
var gx any

//go:noinline
func more() bool { return gn > 0 }

func a(s []int) (r any) {
	for i := range s {
		if i >= len(s) {
			r = new(int)
		}
		if len(s) <= i {
			r = new(int)
		}
		if i < len(s) {
			r = new(int)
		}
		if i == len(s) {
			r = new(int)
		}
	}
	return
}

func b(t string) (r any) {
	for i := range t {
		if i >= len(t) {
			r = new(int)
		}
		if i < 0 {
			r = new(int)
		}
	}
	return
}

func e(n int) (r any) {
	for i := range n {
		if i >= n {
			r = new(int)
		}
		if n <= 0 { r = new(int) }
		n--
		if i >= n {
			r = new(int)
		}
	}
	return
}

func d(n int) (r any) {
	for i := range [3]int{} {
		if more() {
			return
		} else {
			r = new(int)
		}
		if i == 3 { r = new(string)}
		return r
	}
	return new(int)
}

func f(n int) (r any) {
	for i := 0; i < 3; i++ {
		println(i)
		if n > 3 {
			return
		}
		if n > 1 { break }
		panic(1)
	}
	if n > 3 { return new(int) }
	return new(int)
}
func g(n int) (r any) {
	for range 3 {
		for more() {
			r = &n
		}
		return r
	}
	return new(int)
}
func h(n int) (r any) {
	switch gn {
	case 0:
		for range gn {
			r = new(int)
		}
	case 3:
		for range gn {
			return
		}
		return new(int)
	}
	return
}
func k(s []int) (r any) {
	for i := 0; i < len(s); i++ {
		if i >= len(s) { r = new(int) }
		if i >= cap(s) { r = new(int) }
		if i < 0 { r = new(int) }
	}
	for i := len(s)-1; i >= 0; i-- {
		if i < 0 { r = new(int) }
	}
	return
}
func l(s []int) (r any) {
	for i := 0; i < 10; i++ {
		if i > 10 { r = new(int) }
		if i == 12 { r = new(int) }
		if i+1 > 10 { r = new(int) }
	}
	for i := 10; i > 0; i-- {
		if i > 10 { r = new(int) }
		if i == 0 { r = new(int) }
		if i-1 < 0 { r = new(int) }
	}
	for range s { if len(s) == 0 { r = new(int) } }
	for range 3 { r = new(int); break }
	return
}

type I interface{ M() }

var vv *I

//go:noinline
func count() int { return gn }

func left(s string, i3 int) {
	L:
	for range "text" {
		for i := range "ab" {
			_ = i
			if more() { println(i) }
			if any((I)(nil)) == any((I)(nil)) { break L }
		}
	}
	gx = i3
}
func left2(s string, i3 int) {
	L:
	for range 3 {
		for i := range 2 {
			_ = i
			if more() { println(i) }
			if any((I)(nil)) == any((I)(nil)) { break L }
		}
	}
	gx = i3
}
func left3(s string, i3 int) {
	for range 3 {
		for i := range 2 {
			_ = i
			if more() { println(i) }
			if any((I)(nil)) == any((I)(nil)) { return }
		}
	}
	gx = i3
}
func left4(s string, i3 int) {
	for range "text" {
		for i := range 2 {
			_ = i
			if more() { println(i) }
			if any((I)(nil)) == any((I)(nil)) { return }
		}
	}
	gx = i3
}
func left5(s string, i3 int) {
	for range "text" {
		return
	}
	gx = i3
}
func left6(s string, i3 int) {
	for range []int{1, 2, 3} {
		return
	}
	gx = i3
}
func at2(s string, i3 int) {
		for range 3 {
			*vv = any((I)(nil)).(I)
		}
		gx = i3
}
func at3(s string, i3 int) {
		for range "text" {
			return
		}
		gx = i3
}
func at4(s string, i3 int) {
		for range "text" {
			if len(s) < 0 { println() } else { return }
		}
		gx = i3
}
func at5(s string, i3 int) {
		for range 3 {
			if len(s) < 0 { println() } else { return }
		}
		gx = i3
}
func at6(s string, i3 int) {
		if i3 > 3 {
		for range 3 {
			if i3 < 2 { println() } else { return }
		}
		gx = i3
		}
}
func at7(s string, i3 int) {
		for range [3]int{} {
			var p *int
			if p == nil { return }
		}
		gx = i3
}
func at8(s string, i3 int) {
		for i := range 3 {
			x := []int{}
			x[0] = i
		}
		gx = i3
}
func at9(s string, i3 int) {
		for range 3 {
			_ = any((I)(nil)).(I)
		}
		gx = i3
}
func at10(s string, i3 int) {
		for range 3 {
			_ = any((I)(nil)).(int)
		}
		gx = i3
}
func at11(s string, i3 int) {
		for {
			*vv = any((I)(nil)).(I)
			break
		}
		gx = i3
}
func at12(s string, i3 int) {
			*vv = any((I)(nil)).(I)
		gx = i3
}
func at13(s string, i3 int) {
	for i3 := 0; i3 < count(); i3++ {
		for i := range 3 {
			if i < 0 { println() } else { return }
		}
		gx = i3
	}
}
func at14(s string, i3 int) {
	for i3 := 0; i3 < count(); i3++ {
		for range "text" {
			if len(s) < 0 { println() } else { return }
		}
		gx = i3
	}
}
func at15(s string, i3 int) {
	for i3 := 0; i3 < count(); i3++ {
		for range "text" {
			return
		}
		gx = i3
	}
}
func on(s string) {
	for i3 := 0; i3 < count(); i3++ {
		for v6, v7 := range "text" {
			_ = v7
			L10:
			for range []int{1, 2} {
				for v13 := range [3]int{} {
					_ = v13
				}
				if any((I)(nil)) == any((I)(nil)) {
					break L10
				}
			}
			_ = v6
		}
		gx = i3
	}
}
func on2(s string) {
	for i3 := 0; i3 < count(); i3++ {
		for v6, v7 := range "text" {
			_ = v7
			for v13 := range [3]int{} {
					if gn == 3 {
						goto v15
					}
					goto v16
				v15:
					gn = 1
				v16:
					gn = 2
					_ = v13
			}
			_ = v6
		}
		gx = i3
	}
}
func on3(s string) {
	for i3 := 0; i3 < count(); i3++ {
		for range 3 {
			for i := range 2 {
				if gn == 3 {
					break
				}
				gx = i
				return
			}
		}
		gx = i3
	}
}
func on4(s string) {
	for i3 := 0; i3 < count(); i3++ {
		if gn < 5 { 
		gx = i3
		}
		switch { default:
			for more() { if gn == 8 { break }; gx = 4000; break}
		L32:
		for more() {
			switch gx.(type) {
			}
			if more() && more() {
				break L32
			}
		}
		}
		gx = i3
	}
	for i3 := 0; i3 < count(); i3++ {
	for i := range s {
		if any((I)(nil)) == any((I)(nil)) {
			break
		}
		gx = i
	}
	gx = i3
	}
}
