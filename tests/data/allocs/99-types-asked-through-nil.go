package p


var (
	gx any
	gn int
	g7 int
	h0 []byte
	h2 []int
	g8 string
)

//go:noinline
func more() bool { return gn > 3 }

//go:noinline
func count() int { return gn }

type I15 interface{ K() }
type nn int

// Of a nil interface with methods that becomes one without gc does not see that it has no type.
func t01() {
	v2 := any((I15)(func(x I15) I15 { return x }((I15)(nil))))
	if _, x1 := v2.(*nn); x1 {
		gx = new(int)
	}
}

func t02() {
	v2 := any(I15(nil))
	if _, x1 := v2.(*nn); x1 {
		gx = new(int)
	}
}

func t03() {
	var i I15
	v2 := any(i)
	if _, x1 := v2.(*nn); x1 {
		gx = new(int)
	}
	if v2 != nil {
		gx = new(int)
	}
}

func t04() {
	v2 := any(I15(func(x I15) I15 { return x }(nil)))
	if _, x1 := v2.(*nn); x1 {
		gx = new(int)
	}
	if v2 != nil {
		gx = new(int)
	}
}

func t05() {
	i := I15(func(x I15) I15 { return x }(nil))
	v2 := any(i)
	if _, x1 := v2.(*nn); x1 {
		gx = new(int)
	}
	if v2 != nil {
		gx = new(int)
	}
}

func t06() {
	v2 := any(I15(nil))
	switch v2.(type) {
	case *nn:
		gx = new([2]int)
	case nil:
		gx = new([3]int)
	case I15:
		gx = new([5]int)
	default:
		gx = new([4]int)
	}
}

func t07() {
	v2 := any(I15(nil))
	switch v2.(type) {
	case *nn:
		gx = new([2]int)
	case I15:
		gx = new([5]int)
	default:
		gx = new([4]int)
	}
}

func t08() {
	v2 := any(I15(nil))
	switch v2.(type) {
	case *nn, int, string:
		gx = new([2]int)
	case bool:
		gx = new([5]int)
	}
}

func t09() {
	v2 := any(I15(nil))
	switch v2.(type) {
	case I15:
		gx = new([5]int)
	case *nn, int, string:
		gx = new([2]int)
	}
	gx = v2.(*nn)
	gx = new([5]int)
}

func t10() {
	v2 := any(I15(nil))
	if v2 == any(nn(3)) {
		gx = new([5]int)
	}
	if v2 == any(&gn) {
		gx = new([6]int)
	}
	_, ok := v2.(I15)
	if ok {
		gx = new([7]int)
	}
	_, ok = v2.(any)
	if ok {
		gx = new([8]int)
	}
}

func t11() {
	var v2 any
	switch v2.(type) {
	case *nn:
		gx = new([2]int)
	case I15:
		gx = new([5]int)
	default:
		gx = new([4]int)
	}
}

func t12() {
	gx = any((I15)(nil)).(I15)
	gx = new(int)
}

func t13() {
	gx, gn = [...]any{int(1) << gn, new(bool), int(1) << gn, (error)(any((error)(nil)).(error))}, 4
}
