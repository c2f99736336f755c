package p

//go:noinline
func sink(any) {}

type S interface{ String() string }
type st struct{ a, b int }

func (*st) String() string { return "" }

func kind(x any) any {
	switch v := x.(type) {
	case int:
		return v + 1
	case string:
		return v + "x"
	case S:
		return new([3]int)
	case nil:
		return new([4]int)
	}
	return new([5]int)
}

func A(n int) any { return kind(n) }

func B(s *st) any { return kind(s) }

func C(s S) any { return kind(s) }

func D(n int) any {
	var x any = n
	if _, ok := x.(string); ok {
		return new([6]int)
	}
	if _, ok := x.(int); !ok {
		return new([7]int)
	}
	if x == nil {
		return new([8]int)
	}
	return nil
}

func E() any { return kind(nil) }

func T(n int) any {
	var x any = n
	switch y := x.(type) {
	case S:
		return new([9]int)
	case any:
		return y
	default:
		return new([10]int)
	}
}

func U(s *st) any {
	var x S = s
	switch x.(type) {
	case interface{ Other() }:
		return new([9]int)
	case *st:
		return new([10]int)
	default:
		return new([11]int)
	}
}

func V(s *st, ok bool) any {
	var x any
	if ok {
		x = s
	} else {
		x = &st{}
	}
	if _, ok := x.(*st); ok {
		return new([12]int)
	}
	return new([13]int)
}

func W(s *st, ok bool) any {
	var x any
	if ok {
		x = s
	}
	if _, ok := x.(*st); ok {
		return new([14]int)
	}
	if _, ok := x.(string); ok {
		return new([15]int)
	}
	return new([16]int)
}

func X(s S) any {
	var x any = s
	if _, ok := x.(any); ok {
		return new([17]int)
	}
	x = "s"
	if y, ok := x.(any); ok {
		if _, ok := y.(string); ok {
			return new([18]int)
		}
	}
	return new([19]int)
}

func Y(n int) any {
	for x := any(n); ; {
		if _, ok := x.(string); ok {
			return new([20]int)
		}
		x = "s"
	}
}

func Z(x any) any {
	switch x.(type) {
	case nil:
		return new([21]int)
	case any:
		return new([22]int)
	}
	return new([23]int)
}

func AA(s *st) any {
	var y S = s
	var x any = y
	if _, ok := x.(string); ok {
		return new([24]int)
	}
	if _, ok := y.(*other); ok {
		return new([26]int)
	}
	switch x.(type) {
	case *other:
		return new([27]int)
	case *st:
		return new([28]int)
	}
	z, ok := y.(any)
	if !ok {
		return new([29]int)
	}
	if _, ok := z.(string); ok {
		return new([30]int)
	}
	return new([31]int)
}

type other struct{}

func (*other) String() string { return "" }

func BB(s *st) any {
	var x S = s
	switch x.(type) {
	case *other:
		return new([10]int)
	case nil:
		return new([11]int)
	}
	return new([12]int)
}

func CC() any {
	var x S
	switch x.(type) {
	case *other:
		return new([10]int)
	case interface{ Other() }:
		return new([11]int)
	}
	if _, ok := x.(*st); ok {
		return new([12]int)
	}
	return new([13]int)
}
