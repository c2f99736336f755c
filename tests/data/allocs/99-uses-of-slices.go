package p

// One statement each that makes a slice or a string, and the same uses of it.

var gx any
var gn int
var gl []int

type big [5]int

//go:noinline
func more() bool { return gn > 0 }

func id[X any](x X) X { return x }

func grow(l []int, n int) []int { return append(l, n) }


func of0(l, k []int, a *[4]int, n int, q bool) {
	l = nil
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of1(l, k []int, a *[4]int, n int, q bool) {
	l = []int{}
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of2(l, k []int, a *[4]int, n int, q bool) {
	l = []int{1}
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of3(l, k []int, a *[4]int, n int, q bool) {
	l = []int{1, 2, 3}
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of4(l, k []int, a *[4]int, n int, q bool) {
	l = make([]int, 0)
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of5(l, k []int, a *[4]int, n int, q bool) {
	l = make([]int, 1)
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of6(l, k []int, a *[4]int, n int, q bool) {
	l = make([]int, 3)
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of7(l, k []int, a *[4]int, n int, q bool) {
	l = make([]int, 0, 1)
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of8(l, k []int, a *[4]int, n int, q bool) {
	l = make([]int, 0, 4)
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of9(l, k []int, a *[4]int, n int, q bool) {
	l = make([]int, 2, 4)
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of10(l, k []int, a *[4]int, n int, q bool) {
	l = make([]int, n)
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}


func of12(l, k []int, a *[4]int, n int, q bool) {
	l = make([]int, 0, n)
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gn++}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of13(l, k []int, a *[4]int, n int, q bool) {
	l = make([]int, n, 8)
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of14(l, k []int, a *[4]int, n int, q bool) {
	l = make([]int, len(k))
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of15(l, k []int, a *[4]int, n int, q bool) {
	l = make([]int, len(k), cap(k))
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}


func of17(l, k []int, a *[4]int, n int, q bool) {
	l = a[:]
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of18(l, k []int, a *[4]int, n int, q bool) {
	l = a[:0]
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of19(l, k []int, a *[4]int, n int, q bool) {
	l = a[1:]
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of20(l, k []int, a *[4]int, n int, q bool) {
	l = a[:2]
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of21(l, k []int, a *[4]int, n int, q bool) {
	l = a[1:2:3]
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of22(l, k []int, a *[4]int, n int, q bool) {
	l = a[n:]
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}


func of24(l, k []int, a *[4]int, n int, q bool) {
	l = k
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}


func of26(l, k []int, a *[4]int, n int, q bool) {
	l = k[:1]
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of27(l, k []int, a *[4]int, n int, q bool) {
	l = k[1:]
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of28(l, k []int, a *[4]int, n int, q bool) {
	l = k[:2:2]
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of29(l, k []int, a *[4]int, n int, q bool) {
	l = k[:n]
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of30(l, k []int, a *[4]int, n int, q bool) {
	l = k[n:]
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of31(l, k []int, a *[4]int, n int, q bool) {
	l = k[:len(k)]
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of32(l, k []int, a *[4]int, n int, q bool) {
	l = k[:cap(k)]
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of33(l, k []int, a *[4]int, n int, q bool) {
	l = k[:0:0]
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of34(l, k []int, a *[4]int, n int, q bool) {
	l = append(k, 1)
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of35(l, k []int, a *[4]int, n int, q bool) {
	l = append(k[:0], 1, 2)
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}


func of37(l, k []int, a *[4]int, n int, q bool) {
	l = append([]int(nil), 1, 2, 3)
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of38(l, k []int, a *[4]int, n int, q bool) {
	l = append([]int(nil), k...)
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of39(l, k []int, a *[4]int, n int, q bool) {
	l = append([]int{}, k...)
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of40(l, k []int, a *[4]int, n int, q bool) {
	l = append(make([]int, 0, 4), 1)
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of41(l, k []int, a *[4]int, n int, q bool) {
	l = append(make([]int, 0, 2), 1, 2)
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}


func of43(l, k []int, a *[4]int, n int, q bool) {
	l = append(k, k...)
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of44(l, k []int, a *[4]int, n int, q bool) {
	l = append(k, make([]int, 2)...)
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of45(l, k []int, a *[4]int, n int, q bool) {
	l = append(k, make([]int, n)...)
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of46(l, k []int, a *[4]int, n int, q bool) {
	l = grow(k, 3)
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of47(l, k []int, a *[4]int, n int, q bool) {
	l = grow(nil, 3)
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}


func of49(l, k []int, a *[4]int, n int, q bool) {
	l = id(k)
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of50(l, k []int, a *[4]int, n int, q bool) {
	l = id([]int{1, 2})
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of51(l, k []int, a *[4]int, n int, q bool) {
	l = gl
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of52(l, k []int, a *[4]int, n int, q bool) {
	gl = k; l = gl
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of53(l, k []int, a *[4]int, n int, q bool) {
	gl = []int{1, 2}; l = gl
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of54(l, k []int, a *[4]int, n int, q bool) {
	l = nil; if q {l = []int{1, 2}}
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of55(l, k []int, a *[4]int, n int, q bool) {
	if q {l = []int{1, 2}} else {l = []int{3, 4}}
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of56(l, k []int, a *[4]int, n int, q bool) {
	if q {l = []int{1, 2}} else {l = []int{3}}
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of57(l, k []int, a *[4]int, n int, q bool) {
	if q {l = make([]int, 2)} else {l = nil}
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of58(l, k []int, a *[4]int, n int, q bool) {
	if len(l) != 2 {return}
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of59(l, k []int, a *[4]int, n int, q bool) {
	if cap(l) < 4 {return}
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of60(l, k []int, a *[4]int, n int, q bool) {
	if l == nil {return}
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of61(l, k []int, a *[4]int, n int, q bool) {
	if l != nil {return}
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of62(l, k []int, a *[4]int, n int, q bool) {
	if len(l) == 0 {return}
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}



func of65(l, k []int, a *[4]int, n int, q bool) {
	if len(l)+1 > cap(l) {return}
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of66(l, k []int, a *[4]int, n int, q bool) {
	if n > len(l) {return}
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of67(l, k []int, a *[4]int, n int, q bool) {
	if n < 0 || n >= len(l) {return}
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of68(l, k []int, a *[4]int, n int, q bool) {
	_ = l[2]
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of69(l, k []int, a *[4]int, n int, q bool) {
	_ = l[:4]
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of70(l, k []int, a *[4]int, n int, q bool) {
	_ = l[n]
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of71(l, k []int, a *[4]int, n int, q bool) {
	_ = l[:n]
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of72(l, k []int, a *[4]int, n int, q bool) {
	_ = l[n:]
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of73(l, k []int, a *[4]int, n int, q bool) {
	_ = [4]int(l)
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gn++}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gn++}
}

func of74(l, k []int, a *[4]int, n int, q bool) {
	l = make([]int, 2); l = l[:0]
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}


func of76(l, k []int, a *[4]int, n int, q bool) {
	l = make([]int, 2, 3); l = append(l, 1)
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of77(l, k []int, a *[4]int, n int, q bool) {
	l = []int{1, 2}; l = l[1:]
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of78(l, k []int, a *[4]int, n int, q bool) {
	l = []int{1, 2}; l = append(l[:1], l...)
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gn++}
}

func of79(l, k []int, a *[4]int, n int, q bool) {
	l = []int{1, 2}; l[0] = n
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of80(l, k []int, a *[4]int, n int, q bool) {
	l = []int{1, 2}; p := &l; *p = nil
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of81(l, k []int, a *[4]int, n int, q bool) {
	l = []int{1, 2}; p := &l; gn = len(*p)
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of82(l, k []int, a *[4]int, n int, q bool) {
	for range n {l = append(l, 1)}
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of83(l, k []int, a *[4]int, n int, q bool) {
	l = nil; for range n {l = append(l, 1)}
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of84(l, k []int, a *[4]int, n int, q bool) {
	l = nil; for i := range k {l = append(l, i)}
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of85(l, k []int, a *[4]int, n int, q bool) {
	l = make([]int, 0, len(k)); for i := range k {l = append(l, i)}
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of86(l, k []int, a *[4]int, n int, q bool) {
	l = l[:0]; for range 3 {l = append(l, 1)}
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of87(l, k []int, a *[4]int, n int, q bool) {
	for len(l) > 2 {l = l[1:]}
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of88(l, k []int, a *[4]int, n int, q bool) {
	for len(l) < 2 {l = append(l, 1)}
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of89(l, k []int, a *[4]int, n int, q bool) {
	l = nil; for more() {l = []int{1}}
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of90(l, k []int, a *[4]int, n int, q bool) {
	l, k = k, l
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of91(l, k []int, a *[4]int, n int, q bool) {
	l, k = nil, l
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of92(l, k []int, a *[4]int, n int, q bool) {
	func() {l = nil}()
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of93(l, k []int, a *[4]int, n int, q bool) {
	func() {l = append(l, 1)}()
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of94(l, k []int, a *[4]int, n int, q bool) {
	switch len(l) {case 0: return; case 1: return}
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of95(l, k []int, a *[4]int, n int, q bool) {
	switch {case l == nil: return; case len(k) == 2: l = k; default: return}
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of96(l, k []int, a *[4]int, n int, q bool) {
	if q {goto L}; l = []int{1, 2}; L:
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of97(l, k []int, a *[4]int, n int, q bool) {
	clear(l)
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of98(l, k []int, a *[4]int, n int, q bool) {
	copy(l, k)
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of99(l, k []int, a *[4]int, n int, q bool) {
	n = copy(l, k)
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of100(l, k []int, a *[4]int, n int, q bool) {
	l = make([]int, len(k)); copy(l, k)
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of101(l, k []int, a *[4]int, n int, q bool) {
	l = make([]int, n); n = copy(l, k)
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of102(l, k []int, a *[4]int, n int, q bool) {
	n = len(l)
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of103(l, k []int, a *[4]int, n int, q bool) {
	n = len(l); k = l[:n]
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

func of104(l, k []int, a *[4]int, n int, q bool) {
	n = len(l) - 1; l = l[:n]
	if len(l) == len(k) {gx = new(uint16)}
	gx = l[:1]
	_ = append(l, 1, 2)
	if l == nil {gx = new(int32)}
	gn = len(make([]int, len(l)))
	gx = string(make([]byte, len(l)))
	gl = append(gl, l...)
}

func of105(l, k []int, a *[4]int, n int, q bool) {
	n = cap(l); l = l[:n]
	gx = append(l, 1)
	if cap(l) > 3 {gx = new(int16)}
	gx = append(l[:0], 1)
	for range l {gx = new(string)}
	if n < len(l) {gx = new(float64)}
	gx = append(l, make([]int, 1)...)
	if len(l) < 1 {gx = new(int8)}
}

func of106(l, k []int, a *[4]int, n int, q bool) {
	defer more(); l = nil
	gx = append(k, l...)
	if cap(append(l, 1)) > 3 {gx = new(uint8)}
	gx = append([]int(nil), l...)
	gx = append(l[:len(l):len(l)], 1)
	if len(l) == 2 {gx = new(int)}
	gx = append(l, k...)
	if len(l[1:]) == 1 {gx = new(uint)}
}

