package p

// Values that are put into interfaces, and what is asked of these, one rule each.

import "unsafe"

type oddByte struct {
	e struct{}
	b byte
}

type twoFloats struct{ a, b float64 }

type deep struct{ s []int }

type box struct{ p *int }

type getter[T any] interface{ Get() T }

type getterSetter[T any] interface {
	Get() T
	Set(T)
}

type namer interface{ Name() string }

type full interface {
	Name() string
	Size() int
}

var (
	g1, g2 *int16
	gx, gy any
	gn     int
	gf     full
	gnm    namer
)

//go:noinline
func use(x ...any) {}

func oddBytes(b byte) any { return oddByte{b: b} }

func oddByteVariable(x oddByte) any { return x }

func nils() any { return []int(nil) }

func nilText() any { return error(nil) }

func zeros() any { return [1024]byte{} }

func manyZeros() any { return [1025]byte{} }

func zeroVariable() any {
	x := [200]int{}
	return x
}

func constants() any { return twoFloats{1, 2} }

func constantsConverted() any {
	type other twoFloats
	return other(twoFloats{1, 2})
}

func constantsInVariable() any {
	x, y := twoFloats{1, 2}, twoFloats{3, 4}
	if gn > 3 {
		return x
	}
	return y
}

func constantsSetTwice() any {
	x := twoFloats{1, 2}
	if gn > 3 {
		x = twoFloats{3, 4}
	}
	return x
}

func pair() twoFloats { return twoFloats{5, 6} }

func ofInlined() any { return pair() }

func ofInlinedConverted() any {
	type other twoFloats
	return other(pair())
}

func ofInlinedVariable() any {
	x := pair()
	return x
}

func literalInLiteral() any { return deep{[]int{1, 2}} }

func literalWithNil() any { return deep{nil} }

func texts() any { return [1]string{"a"} }

func shaped[T any](x getterSetter[T]) getter[T] { return x }

func shapedToAny[T any](x getterSetter[T]) any { return x }

func shapedSmall[T any](x getterSetter[T]) any {
	var a int16
	g1 = &a
	y := getter[T](x)
	var b int16
	g2 = &b
	return y
}

func shapedCalls(x getterSetter[int], y getterSetter[string]) (any, any, any, any, any) {
	return shaped(x), shaped(y), shapedToAny(x), shapedSmall(x), shapedSmall(y)
}

func narrowed(x full) namer { return x }

func narrowedNil() namer {
	var x full
	return x
}

func narrowedTwice(x full) namer { return namer(interface{ Name() string }(x)) }

func smallBesideAssertion(x any) {
	var a int16
	g1 = &a
	use(any(x.(*int)), func() *int16 { var b int16; return &b }())
}

func smallBesidePointer(x []*box) {
	var a int16
	g1 = &a
	use(x[gn].p, func() *int16 { var b int16; return &b }())
}

func smallBesideStruct(x []twoFloats) {
	var a int16
	g1 = &a
	use(x[gn], func() *int16 { var b int16; return &b }())
}

func rangeBytes(s []byte) {
	for _, gx = range s {
	}
}

func rangeOddBytes(s []oddByte) {
	for _, gx = range s {
	}
}

func rangeShorts(s []int16) {
	for _, gx = range s {
	}
}

func rangePointers(s []*int) {
	for _, gx = range s {
	}
}

func rangeBoxes(s []box) {
	for _, gx = range s {
	}
}

func rangeEmpty(s []struct{}) {
	for _, gx = range s {
	}
}

func rangeTexts(s []string) {
	for gx, gy = range s {
	}
}

func rangeInterfaces(s []full) {
	for _, gx = range s {
	}
}

func rangeFloats(s []twoFloats) {
	for _, gx = range s {
	}
}

func rangeBools(m map[bool]bool) {
	for gx, gy = range m {
	}
}

func failsBefore(n int, b twoFloats) {
	i := 7
	a := [3]int{n}
	use(a[i], any(n), &box{})
}

func failsBeforeBox(n int, b twoFloats) {
	i := 7
	a := [3]int{n}
	use(a[i], any(b), &box{})
}

func failsWithin(n int) {
	i := 7
	a := [3]int{n}
	use(&box{}, any(a[i]), new(int))
}

func failsWithinBox(n int) {
	i := 7
	a := [3]twoFloats{}
	a[gn].a = 3
	use(&box{}, any(a[i]), new(int))
}

func failsAssertion(n int, b twoFloats) {
	x := any(n)
	use(&box{}, x.(string), new(int), any(b))
}

func failsPointer(n int, b twoFloats) {
	x := any(n)
	use(&box{}, x.(*int), new(int), any(b))
}

func failsAssigned(n int) {
	x := any(n)
	s := x.(string)
	use(s, new(int))
}

func places(p unsafe.Pointer, ss [][]int, pp *[]int, px **[]int) {
	*(*[]int)(p) = append(*(*[]int)(p), 1)
	(*[4][]int)(ss)[0] = append((*[4][]int)(ss)[0], 1)
	*pp = append(*pp, 1)
	**px = append(**px, 1)
	ss[gn] = append(ss[gn], 1)
	ss[gn+1] = append(ss[gn+1], 1)
}
