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

// Conditions that are kept in variables; loops and labels that a break does not lead to; what follows a loop in one block.
//go:noinline
func hide[E any](e E) E { return e }
func told01() {
	gx = func(a7 []byte) (r6 *int) {
		ok8 := !(len(a7) == 0)
		if ok8 {
			panic(gx)
		}
		gn++
		gx = make([]string, len(a7[gn:gn+3]))
		gx = make([]int, 2, len(a7[1:]))
		defer more()
		return
	}
}
func told02(a7 []byte) {
		if len(a7) != 0 {
			panic(gx)
		}
		gn++
		gx = make([]string, len(a7[gn:gn+3]))
		gx = make([]int, 2, len(a7[1:]))
		defer more()
		return
}
func told03(a7 []byte) {
		if len(a7) != 0 {
			panic(gx)
		}
		gx = make([]int, 2, len(a7[1:]))
		defer more()
}
func told04(a7 []byte) {
		ok8 := !(len(a7) == 0)
		if ok8 {
			panic(gx)
		}
		gx = make([]int, 2, len(a7[1:]))
}
func told05() {
	defer println(gn)
	for more() {
		if more() {
			gx = hide(append([]int(nil), gn))[0]
			break
		}
	}
}
func told06() {
	for more() {
		if more() {
			gx = hide(append([]int(nil), gn))[0]
			break
		}
	}
	for range 3 {
		more()
	}
}
func told07() {
	for more() {
		if more() {
			gx = hide(append([]int(nil), gn))[0]
			break
		}
	}
	for range 3 {
		if more() {
			return
		}
	}
}
func told08() {
	for more() {
		if more() {
			gx = hide(append([]int(nil), gn))[0]
			break
		}
	}
	for range 3 {
		v6 := 0
		v7:
			for ; v6 < 9; v6++ {
				switch {
				case more():
					continue v7
				case v6 == 4:
					break v7
				}
			}
	}
}
func told09() {
	v1 := []int{int(unsafe.Sizeof([2]int{}))}
	_ = v1
	println(cap(make([]byte, 0, len(v1[gn:gn]))))
	defer println(gn)
	for more() {
		if more() {
			gx = hide(append([]int(nil), gn))[0]
			break
		}
	}
	for range 3 {
		if more() {
			return
		}
	}
}
type I76 interface{ K() }
func told10() {
	var v2 any
	if more() {
		v2 = nil
	}
	if _, x1 := v2.(int); x1 {
		gx = new(int)
	}
}
func told11(v any) {
	v2 := any(nil)
	if more() {
		v2 = v
	}
	if v2 != nil {
		gx = new(int)
	}
}
type G22[E any] struct{ e E }
func (_ G22[E]) M26(p0 E) {
	v2 := any(p0)
	switch x1 := v2.(type) {
	case E, G22[int]:
		gx = x1
	case error:
		gx = x1
		gx = new(int)
	default:
		gx = x1
		gx = any(gn)
	}
}
func use() {
	gx = G22[string]{}
	gx = &G22[string]{}
}
func told12() {
	for i3 := 0; i3 < 10 && more(); i3 += 3 {
		gx = make([]int, uint(i3)%9)
		gx = make([]string, i3>>60)
	}
	more()
	for range h2 {
		more()
	}
}
func told13() {
	for i3 := 0; i3 < 10 && more(); i3 += 3 {
		gx = make([]string, i3>>60)
	}
	more()
	for range h2 {
		more()
	}
}
func told14() {
	for i3 := 0; i3 < 10; i3 += 3 {
		gx = make([]int, uint(i3)%9)
		gx = make([]string, i3>>60)
	}
	more()
	for range h2 {
		more()
	}
}
