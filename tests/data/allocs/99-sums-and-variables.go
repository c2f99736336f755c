package p
import "unsafe"
var _ unsafe.Pointer

var gx any
var gn, g7 int
var h2 []int
var h0 []byte
var g8 string

//go:noinline
func more() bool { return gn > 3 }

//go:noinline
func count() int { return gn }

// Sums of sums; what conditions in variables tell of numbers and texts; pointers that an interface is just made of.
func sum01(v5 []int) {
	v5 = nil
	gn++
	println(len(append(v5[gn:gn], v5[gn:gn+2]...)))
}
func sum02(g int) {
	v5 := ([]int)(nil)
	println(len(append(v5[g:g], v5[g:g+2]...)))
}
func sum03(g int) {
	v5 := ([]int)(nil)
	g++
	println(len(append(v5[g:g], v5[g:g+2]...)))
}
func sum04(g int) {
	x := g + 1
	if x > 3 && x < 10 {
		if x+2 < 5 {
			gx = new(int)
		}
		if x-1 > 10 {
			gx = new(int)
		}
		if x*2 > 30 {
			gx = new(int)
		}
	}
	if g > 3 && g < 10 {
		if g+2 < 5 {
			gx = new([2]int)
		}
		if x+2 < 5 {
			gx = new([3]int)
		}
	}
}
func sum05(g int) {
	gn += 5
	if gn > 3 && gn < 10 {
		if gn+2 < 5 {
			gx = new(int)
		}
		if gn-1 > 10 {
			gx = new(int)
		}
		if gn*2 > 30 {
			gx = new(int)
		}
	}
}
func sum06(g int) {
	gn = hide(g)
	if gn > 3 && gn < 10 {
		if gn+2 < 5 {
			gx = new(int)
		}
		if gn-1 > 10 {
			gx = new(int)
		}
	}
}
//go:noinline
func hide(e int) int { return e }

type T7 struct{ a []byte }
func (t *T7) M() []byte {
	for t != nil {
		gx = new([3]int)
		if more() {
			break
		}
	}
	return t.a
}
func sum07() []byte {
	return (*T7)(nil).M()
}
func sum08() {
	for i3 := range 10 {
		ok4 := func() bool { return i3 > 0 }()
		if !ok4 {
			return
		}
		more()
		for i3 == 0 {
			gx = new([3]int)
			if more() {
				break
			}
		}
	}
}
func sum09() (r0 string) {
	r0 += "x"
	if ok2 := func() bool { return r0 == "" }(); ok2 {
		println(len(append(make([]byte, len(r0)), h0...)))
	}
	ok3 := r0 == "ab"
	more()
	if ok3 {
		println(len(append(make([]byte, len(r0)), h0...)))
	}
	return
}
func sum10(i int, j uint64, k int8) {
	ok := i > 4
	pk := j >= 1<<63
	qk := k == 3
	more()
	if ok {
		if i < 3 {
			gx = new(int)
		}
	} else if i > 8 {
			gx = new(int)
	}
	if pk {
		if j < 4 {
			gx = new([2]int)
		}
	} else if j > 1 << 63 {
			gx = new([2]int)
	}
	if qk && k != 3 {
			gx = new([3]int)
	}
	if !qk {
		if k == 3 {
			gx = new([3]int)
		}
	}
}
type St interface{ M() []byte }
type T8 struct{ a []byte }
func (b *T8) M() []byte {
	if b == nil {
		return nil
	}
	return []byte(string(b.a))
}
func sum11() []byte {
	return St((*T8)(nil)).M()
}

func sum12(i int) {
	v5 := h0[:len(([]byte)(nil)):cap(h0)]
	if more() || len(v5) == 0 {
		more()
	} else {
		panic(gx)
	}
	println(cap(make([]byte, 0, len(v5[1:]))))
	println(len(append(make([]byte, len(v5[1:])), v5...)))
}
