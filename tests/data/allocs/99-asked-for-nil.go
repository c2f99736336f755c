package p

// What a type switch asks first, and interfaces that are made of nil ones.

var gx any

func g1() {
	switch gx.(type) {
	case *int, []byte:
		switch gx.(type) {
		case nil:
			gx = new(int)
		}
	default:
		if gx == nil {
			gx = new(int)
		}
	}
}
func g2() {
	switch gx.(type) {
	case nil:
	case *int, error:
		switch gx.(type) {
		case nil:
			gx = new(int)
		}
	default:
		if gx == nil {
			gx = new(int)
		}
	}
}
func g3() {
	switch gx.(type) {
	case interface{ M() }, error:
		switch gx.(type) {
		case nil:
			gx = new(int)
		}
	default:
		if gx == nil {
			gx = new(int)
		}
	}
	switch gx.(type) {
	case error:
		switch gx.(type) {
		case nil:
			gx = new(int)
		}
	default:
		if gx == nil {
			gx = new(int)
		}
	}
	switch gx.(type) {
	case any:
		switch gx.(type) {
		case nil:
			gx = new(int)
		}
	default:
		if gx != nil {
			gx = new(int)
		}
	}
	switch gx.(type) {
	case nil, int, []int:
		switch gx.(type) {
		case nil:
			gx = new(int)
		}
	case *int:
		if gx == nil {
			gx = new(int)
		}
	default:
		if gx == nil {
			gx = new(int)
		}
	}
}
func h1() {
	switch gx.(type) {
	case nil:
	case *int:
	default:
		if gx == nil {
			gx = new(int)
		}
	}
}
func h2() {
	switch gx.(type) {
	case nil:
	case int:
	default:
		if gx == nil {
			gx = new(int)
		}
	}
}
func h3() {
	switch gx.(type) {
	case nil, int:
	default:
		if gx == nil {
			gx = new(int)
		}
	}
}
func h4() {
	switch gx.(type) {
	case nil, *int:
	default:
		if gx == nil {
			gx = new(int)
		}
	}
}
func h5() {
	switch gx.(type) {
	case nil, *int:
		println()
	default:
		if gx == nil {
			gx = new(int)
		}
	}
}
func h6() {
	switch gx.(type) {
	case nil, *int:
		println()
	case *uint:
		println(1)
	default:
		if gx == nil {
			gx = new(int)
		}
	}
}
func h7(x any) {
	switch x.(type) {
	case nil, *int:
		println()
	case *uint:
		println(1)
	default:
		if x == nil {
			gx = new(int)
		}
	}
}
func h8(x any) {
	switch x.(type) {
	case *int, *uint:
		if x == nil {
			gx = new(int)
		}
	default:
		println(1)
	}
}
func h9(x any) {
	switch x.(type) {
	case *int, error:
		if x == nil {
			gx = new(int)
		}
	default:
		println(1)
	}
}
func h10(x error) {
	switch x.(type) {
	case nil:
		println(2)
	case interface{ M() }:
		if x == nil {
			gx = new(int)
		}
	default:
		if x == nil {
			gx = new(int)
		}
	}
}
func h11(x any) {
	switch x.(type) {
	case nil:
		switch x.(type) {
		case *int:
			gx = new(int)
		case nil:
		default:
			gx = new(int)
		}
	default:
		switch x.(type) {
		case *int:
			gx = new(int)
		case nil:
			gx = new(int)
		default:
			gx = new(int)
		}
	}
}

type I4 interface{ K() }
type I5 interface {
	K()
	M()
}
type I6 interface {
	K()
	M()
	N()
}
type E5 interface{}

func k5() { x := I4(I5((I6)(nil))).(I6); gx = new(int); _ = x }
func k6() { x := any(I4(I5((I6)(nil)))).(I6); gx = new(int); _ = x }
func k7() { x := E5(any((I6)(nil))).(I6); gx = new(int); _ = x }
func k8() { x := any(E5((I6)(nil))).(I6); gx = new(int); _ = x }
func k9() {
	x := any(E5((I6)(nil)))
	if x == nil {
		return
	}
	gx = new(int)
}
func k10() {
	x := any((I6)(nil))
	if x == nil {
		return
	}
	gx = new(int)
}
func k11() {
	x := any(I5((I6)(nil)))
	if x == nil {
		return
	}
	gx = new(int)
}
func k12() {
	x := I5((I6)(nil))
	if x == nil {
		return
	}
	gx = new(int)
}
func k13() {
	x := I4(I5((I6)(nil)))
	if x == nil {
		return
	}
	gx = new(int)
}
func k14() {
	x := any(I5((I6)(nil)))
	switch x.(type) {
	case int:
		gx = new(int)
	}
}
func k15() {
	x := any(I4(I5((I6)(nil))))
	if x == nil {
		return
	}
	gx = new(int)
}
