package p

var gx any
var gn int
var gp *int

type zpair struct{ lo, hi uint16 }

//go:noinline
func hide[E any](e E) E { return e }

//go:noinline
func sink[E any](e *E) { gx = e }

func f1[E any](p0 E, p1 E, p2 int) {
	v6 := p1
	v7 := p0
	gx = &v6
	gx = &v7
}
func f2[E any](p0 E, p1 E, p2 int) {
	v6 := p1
	sink(&v6)
	v7 := p0
	gx = &v7
}
func f3[E any](p0 E, p1 E, p2 int) {
	v6 := p1
	gx = p2
	v7 := p0
	gx = &v7
	gx = &v6
}
func f4[E any](p0 E, p1 E, p2 int) {
	v6 := p1
	gx = &p2
	v7 := p0
	gx = &v7
	gx = &v6
}
func f5[E any](p0 E, p1 E, p2 *E) {
	v6 := p1
	gx = p2
	v7 := p0
	gx = &v7
	gx = &v6
}
func f6[E any](p0 E, p1 E, p2 E) {
	v6 := p1
	gx = p2
	v7 := p0
	gx = &v7
	gx = &v6
}
func f7[E any](p0 E, p1 E, p2 *E) {
	v6 := int16(2)
	gx = p2
	v7 := int16(3)
	gx = &v7
	gx = &v6
}
func f8[E any](p0 E, p1 E, p2 *E) {
	v6 := int16(2)
	var a any = p2
	v7 := int16(3)
	gx = &v7
	gx = &v6
	gx = a
}
func f9[E any](p0 E, p1 E, p2 []E) {
	v6 := int16(2)
	gx = hide(p0)
	v7 := int16(3)
	gx = &v7
	gx = &v6
	v8 := int16(2)
	gx = p2
	v9 := int16(3)
	gx = &v9
	gx = &v8
}

type L[E any] struct{ e *L[E] }

func g1[E any](p0 *L[E], p1 E, p2 *[2]E) {
	v6 := int16(2)
	gx = p0
	v7 := int16(3)
	gx = &v7
	gx = &v6
}
func g2[E any](p0 E, p1 *E) {
	v6 := int16(2)
	gx = p1
	v7 := int16(3)
	gx = &v7
	gx = &v6
}
func g3[E any](p0 E, p1 []E) {
	v6 := int16(2)
	gx = append(p1, p0) == nil
	v7 := int16(3)
	gx = &v7
	gx = &v6
}
func use() {
	f1(zpair{}, zpair{}, 1)
	f2(zpair{}, zpair{}, 1)
	f3(zpair{}, zpair{}, 1)
	f4(zpair{}, zpair{}, 1)
	f5(zpair{}, zpair{}, nil)
	f6(zpair{}, zpair{}, zpair{})
	f7(zpair{}, zpair{}, nil)
	f8(zpair{}, zpair{}, nil)
	f9(zpair{}, zpair{}, nil)
	g1[zpair](nil, zpair{}, nil)
	g2(1, nil)
	g3(1, nil)
}
