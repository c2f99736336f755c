package p

// Literals that are assigned side by side: some are put into variables of their own before, and stand at the statement.

var gx, gy []*int
var gm map[int]*int

type T struct{ a, b []*int }

func ofPackage() {
	gx, gy =
		[]*int{
			new(int)},
		[]*int{
			new(int)}
}

func ofPackageThenMap() {
	gx, gm =
		[]*int{
			new(int)},
		map[int]*int{
			len(gx): new(int)}
}

func usesItself() []*int {
	x := gx
	x =
		[]*int{
			new(int),
			x[0]}
	return x
}

func usesItselfAgain() T {
	var x T
	x =
		T{
			a: []*int{new(int)},
			b: x.a}
	return x
}

func usesOther() ([]*int, []*int) {
	x, y := gx, gy
	x, y =
		[]*int{
			new(int),
			y[0]},
		[]*int{
			new(int),
			x[0]}
	return x, y
}

func usesOwn() ([]*int, []*int) {
	x, y := gx, gy
	x, y =
		[]*int{
			new(int),
			x[0]},
		[]*int{
			new(int),
			y[0]}
	return x, y
}

func localThenField(p *T) []*int {
	x := gx
	x, p.a =
		[]*int{
			new(int)},
		[]*int{
			new(int)}
	return x
}

func fieldThenLocal(p *T) []*int {
	x := gx
	p.a, x =
		[]*int{
			new(int)},
		[]*int{
			new(int)}
	return x
}

func partThenPart() T {
	var x T
	x.a, x.b =
		[]*int{
			new(int)},
		[]*int{
			new(int)}
	return x
}

func blankThenField(p *T) {
	_, p.a =
		[]*int{
			new(int)},
		[]*int{
			new(int)}
}

func elementThenField(p *T, m map[int][]*int) {
	m[0], p.a, p.b =
		[]*int{
			new(int)},
		[]*int{
			new(int)},
		[]*int{
			new(int)}
}

func nameThenField(p *T, x []*int) {
	p.b, p.a =
		x,
		[]*int{
			new(int)}
}

func pointersToLiterals(p, q *struct{ t, u *T }) {
	p.t, q.u =
		&T{
			a: []*int{
				new(int)}},
		&T{
			a: []*int{
				new(int)}}
}

func pointersToLiteralsOfLocals() (x, y *T) {
	x, y =
		&T{
			a: []*int{
				new(int)}},
		&T{
			a: []*int{
				new(int)}}
	return
}

func structs(p, q *T) {
	*p, *q =
		T{
			a: []*int{
				new(int)}},
		T{
			a: []*int{
				new(int)}}
}

func resultsMoved() (a, b []*int) {
	gf = func() { a, b = b, a }
	return []*int{
			new(int)},
		[]*int{
			new(int)}
}

func resultsMovedBehind() (a, b []*int) {
	gf = func() { b = nil }
	return []*int{
			new(int)},
		[]*int{
			new(int)}
}

func resultsWithDefer() (a, b []*int) {
	defer gf()
	return []*int{
			new(int)},
		[]*int{
			new(int)}
}

func resultsWithDeferSeen() (a, b []*int) {
	defer func() { a, b = b, a }()
	return []*int{
			new(int)},
		[]*int{
			new(int)}
}

var gf func()

func resultThenField(p *T) (a []*int) {
	defer gf()
	a, p.a =
		[]*int{
			new(int)},
		[]*int{
			new(int)}
	return
}

func localThenFieldWithDefer(p *T) []*int {
	x := gx
	defer gf()
	x, p.a =
		[]*int{
			new(int)},
		[]*int{
			new(int)}
	return x
}

func fieldOfOther(p *T) []*int {
	x := gx
	x, p.a =
		[]*int{
			new(int)},
		[]*int{
			new(int),
			x[0]}
	return x
}

func apartMoved() []*int {
	var x [6][]*int
	gz = &x
	x =
		[6][]*int{
			{
				new(int)},
			{
				new(int)},
			{
				new(int)},
			{
				new(int)},
			{
				new(int)},
		}
	return x[gn]
}

func apartTaken() []*int {
	var x [6][]*int
	z := &x
	x =
		[6][]*int{
			{
				new(int)},
			{
				new(int)},
			{
				new(int)},
			{
				new(int)},
			{
				new(int)},
		}
	return z[gn]
}

func apartStays() []*int {
	var x [6][]*int
	x =
		[6][]*int{
			{
				new(int)},
			{
				new(int)},
			{
				new(int)},
			{
				new(int)},
			{
				new(int)},
		}
	return x[gn]
}

func apartField(p *struct{ x [6][]*int }) {
	p.x =
		[6][]*int{
			{
				new(int)},
			{
				new(int)},
			{
				new(int)},
			{
				new(int)},
			{
				new(int)},
		}
}


var gz *[6][]*int
var gn int
