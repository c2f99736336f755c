package p

// What an interface is known to hold, and type switches, assertions and comparisons that ask.

var gx any
var gn int
var ge error
var gt T

type T struct{ a, b int }

func (*T) Error() string { return "" }

type N int

func (N) Error() string { return "" }
func (N) Far()          {}

type F interface{ Far() }

type FE interface {
	Far()
	Error() string
}

//go:noinline
func more() bool { return gn > 0 }

func box[X any](x X) any { return x }

func as[X any](x any) (X, bool) {
	y, ok := x.(X)
	return y, ok
}

func kind[X any](x any) int {
	switch x.(type) {
	case X:
		return 1
	case nil:
		return 2
	case int, string:
		return 3
	case error:
		return 4
	}
	return 5
}

func first[X, Y any](x any) int {
	switch x.(type) {
	case X:
		return 1
	case Y:
		return 2
	case *X:
		return 3
	}
	return 4
}

func isNil(x any) bool { return x == nil }


func of0(x any, e error, p *T, n int, s string, q bool) {
	x = nil
	if x == nil {
		gx = new(int)}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
	if x == any(n) {
		gx = new([7]int)}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
}

func of2(x any, e error, p *T, n int, s string, q bool) {
	x = n
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gn++}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
}

func of3(x any, e error, p *T, n int, s string, q bool) {
	x = "a"
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gn++}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
}

func of5(x any, e error, p *T, n int, s string, q bool) {
	x = p
	if _, ok := x.(int); ok {
		gx = new([3]int)}
	if x == any(n) {
		gx = new([7]int)}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
}

func of6(x any, e error, p *T, n int, s string, q bool) {
	x = T{}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
	if x == nil {
		gx = new(int)}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
	if x == any(n) {
		gx = new([7]int)}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
}

func of7(x any, e error, p *T, n int, s string, q bool) {
	x = *p
	if first[T, *T](x) == 3 {
		gn++}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
	if x == nil {
		gx = new(int)}
}

func of8(x any, e error, p *T, n int, s string, q bool) {
	x = N(3)
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gn++}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
}

func of9(x any, e error, p *T, n int, s string, q bool) {
	x = N(n)
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
}

func of10(x any, e error, p *T, n int, s string, q bool) {
	x = e
	if x == any(n) {
		gx = new([7]int)}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
}

func of11(x any, e error, p *T, n int, s string, q bool) {
	x = error(N(n))
	if first[error, N](x) == 2 {
		gx = new([12]int)}
	switch x {
	case nil:
		gn++
	case 3:
		gn++
	case "a":
		gn++}
	if x == nil {
		gn++}
	if _, ok := x.(int); ok {
		gn++}
	if x == any(n) {
		gn++}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gn++}
}

func of12(x any, e error, p *T, n int, s string, q bool) {
	x = error(p)
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
	if x == nil {
		gx = new(int)}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
}

func of13(x any, e error, p *T, n int, s string, q bool) {
	x = F(N(1))
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gx = new([13]int)}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
}

func of14(x any, e error, p *T, n int, s string, q bool) {
	x = []int{1}
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gn++}
}

func of15(x any, e error, p *T, n int, s string, q bool) {
	x = func() {}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
}

func of16(x any, e error, p *T, n int, s string, q bool) {
	x = struct{}{}
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
	if x == nil {
		gx = new(int)}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
	if x == any(n) {
		gx = new([7]int)}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
}

func of17(x any, e error, p *T, n int, s string, q bool) {
	x = [0]int{}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
	if x == nil {
		gx = new(int)}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
	if x == any(n) {
		gx = new([7]int)}
}

func of18(x any, e error, p *T, n int, s string, q bool) {
	x = true
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gn++}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
}

func of19(x any, e error, p *T, n int, s string, q bool) {
	x = 1.5
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gn++}
	if e == nil {
		gx = new([19]int)}
}

func of21(x any, e error, p *T, n int, s string, q bool) {
	x = box(p)
	if x == nil {
		gx = new(int)}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
	if x == any(n) {
		gn++}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gn++}
}

func of24(x any, e error, p *T, n int, s string, q bool) {
	x = (*T)(nil)
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gn++}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
}

func of26(x any, e error, p *T, n int, s string, q bool) {
	e = N(3); x = e
	if _, ok := x.(int); ok {
		gx = new([3]int)}
	if x == any(n) {
		gx = new([7]int)}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
}

func of28(x any, e error, p *T, n int, s string, q bool) {
	if q {x = 3} else {x = "a"}
	if first[T, *T](x) == 3 {
		gx = new([13]int)}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
	if x == nil {
		gx = new(int)}
}

func of29(x any, e error, p *T, n int, s string, q bool) {
	if q {x = 3}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gx = new([13]int)}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
}

func of30(x any, e error, p *T, n int, s string, q bool) {
	if q {x = p} else {x = nil}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
}

func of31(x any, e error, p *T, n int, s string, q bool) {
	if x == nil {return}
	if x == any(n) {
		gx = new([7]int)}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
}

func of33(x any, e error, p *T, n int, s string, q bool) {
	if _, ok := x.(int); !ok {return}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
	if x == nil {
		gx = new(int)}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
}

func of34(x any, e error, p *T, n int, s string, q bool) {
	if _, ok := x.(int); ok {return}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gx = new([13]int)}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gn++
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
}

func of35(x any, e error, p *T, n int, s string, q bool) {
	if _, ok := x.(error); !ok {return}
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gx = new([13]int)}
}

func of36(x any, e error, p *T, n int, s string, q bool) {
	if _, ok := x.(*T); !ok {return}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
}

func of37(x any, e error, p *T, n int, s string, q bool) {
	_ = x.(int)
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
	if x == nil {
		gx = new(int)}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
	if x == any(n) {
		gx = new([7]int)}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
}

func of38(x any, e error, p *T, n int, s string, q bool) {
	_ = x.(error)
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
	if x == nil {
		gx = new(int)}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
	if x == any(n) {
		gx = new([7]int)}
}

func of39(x any, e error, p *T, n int, s string, q bool) {
	_ = x.(*T)
	if _, ok := x.(*T); !ok {
		gn++}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gx = new([13]int)}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
}

func of40(x any, e error, p *T, n int, s string, q bool) {
	x = x.(error)
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gx = new([13]int)}
	if e == nil {
		gx = new([19]int)}
}

func of41(x any, e error, p *T, n int, s string, q bool) {
	switch x.(type) {case nil: return}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gn++
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
}

func of42(x any, e error, p *T, n int, s string, q bool) {
	switch x.(type) {case int: default: return}
	if x == nil {
		gn++}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
	if x == any(n) {
		gx = new([7]int)}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gn++}
	switch x.(type) {
	case N:
		gn++
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
}

func of43(x any, e error, p *T, n int, s string, q bool) {
	switch x.(type) {case int, string: return}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
	if x == nil {
		gx = new(int)}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
	if x == any(n) {
		gx = new([7]int)}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
}

func of44(x any, e error, p *T, n int, s string, q bool) {
	switch x.(type) {case error: return}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gx = new([13]int)}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
}

func of45(x any, e error, p *T, n int, s string, q bool) {
	switch y := x.(type) {case int: x = y; case error: x = y; default: return}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gx = new([13]int)}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
}

func of46(x any, e error, p *T, n int, s string, q bool) {
	if x == any(3) {return}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
}

func of47(x any, e error, p *T, n int, s string, q bool) {
	if x != any(3) {return}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
	if x == any(n) {
		gx = new([7]int)}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
}

func of48(x any, e error, p *T, n int, s string, q bool) {
	if x != any(p) {return}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
	if x == nil {
		gx = new(int)}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
	if x == any(n) {
		gx = new([7]int)}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
}

func of49(x any, e error, p *T, n int, s string, q bool) {
	if x != any(e) {return}
	if first[T, *T](x) == 3 {
		gx = new([13]int)}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
	if x == nil {
		gx = new(int)}
}

func of50(x any, e error, p *T, n int, s string, q bool) {
	if _, ok := as[int](x); !ok {return}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gx = new([13]int)}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
}

func of51(x any, e error, p *T, n int, s string, q bool) {
	if kind[int](x) != 1 {return}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
}

func of52(x any, e error, p *T, n int, s string, q bool) {
	if isNil(x) {return}
	if x == any(n) {
		gx = new([7]int)}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
}

func of54(x any, e error, p *T, n int, s string, q bool) {
	for more() {x = 3}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
	if x == nil {
		gx = new(int)}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
}

func of55(x any, e error, p *T, n int, s string, q bool) {
	for x == nil {x = gx}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gx = new([13]int)}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gn++
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
}

func of56(x any, e error, p *T, n int, s string, q bool) {
	x = gx
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gx = new([13]int)}
}

func of57(x any, e error, p *T, n int, s string, q bool) {
	gx = 3; x = gx
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
}

func of58(x any, e error, p *T, n int, s string, q bool) {
	gx = x
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
	if x == nil {
		gx = new(int)}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
	if x == any(n) {
		gx = new([7]int)}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
}

func of59(x any, e error, p *T, n int, s string, q bool) {
	y := &x; *y = 3
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gn++
	case nil:
		gn++
	default:
		gn++}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
	if x == nil {
		gx = new(int)}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
	if x == any(n) {
		gx = new([7]int)}
}

func of60(x any, e error, p *T, n int, s string, q bool) {
	func() {x = 3}()
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gn++}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
}

func of61(x any, e error, p *T, n int, s string, q bool) {
	x, gx = gx, x
	if kind[int](x) == 1 {
		gx = new([10]int)}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gx = new([13]int)}
	if e == nil {
		gx = new([19]int)}
}

func of63(x any, e error, p *T, n int, s string, q bool) {
	if e == nil {return}; x = e
	if x == nil {
		gx = new(int)}
	if _, ok := x.(int); ok {
		gx = new([3]int)}
	if x == any(n) {
		gx = new([7]int)}
	if first[int, error](x) == 2 {
		gx = new([11]int)}
	if x == gx {gn++} else {
		gx = new([15]int)}
	if isNil(x) {
		gx = new([21]int)}
	switch x.(type) {
	case N:
		gx = new(float32)
	case FE:
		gx = new(float64)
	case F:
		gx = new(uint32)
	case any:
		gx = new(bool)}
	if x == any(3) {
		gx = new([6]int)}
}

func of65(x any, e error, p *T, n int, s string, q bool) {
	switch e.(type) {case N: x = e; default: return}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gx = new([13]int)}
	if e == nil {
		gn++}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
	if _, ok := x.(error); ok {
		gx = new([4]int)}
	if x == any(p) {
		gx = new([8]int)}
	if first[error, N](x) == 2 {
		gx = new([12]int)}
	switch x {
	case nil:
		gx = new([16]int)
	case 3:
		gx = new([17]int)
	case "a":
		gx = new([18]int)}
}

func of66(x any, e error, p *T, n int, s string, q bool) {
	switch z := e.(type) {case *T: x = z; case F: x = z; default: return}
	if y, ok := as[F](x); ok && y != nil {
		gx = new([14]int)}
	switch y := x.(type) {
	case int, string:
		gx = y
	case nil:
		gx = new([20]int)
	case interface{ Far() }:
		gx = y}
	switch x.(type) {
	case error:
		gx = new(uint)
	case N:
		gx = new(uint8)
	case *T:
		gx = new(uint16)}
	if _, ok := x.(*T); !ok {
		gx = new([5]int)}
	if x == any(e) {
		gx = new([9]int)}
	if first[T, *T](x) == 3 {
		gx = new([13]int)}
	if e == nil {
		gx = new([19]int)}
	switch x.(type) {
	case int:
		gx = new(int8)
	case string:
		gx = new(int16)
	case nil:
		gx = new(int32)
	default:
		gx = new(int)}
}

