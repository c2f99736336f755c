package p

// A copy of what is kept in registers writes nothing; of what is not, memory is another.

var (
	object *int
	number int
	sink   any
)

type four struct{ a, b, c, d int8 }

type five struct{ a, b, c, d, e int8 }

type wide struct{ a, b, c, d int }

type wider struct {
	a, b, c, d int
	e          int8
}

type ofTwo struct{ a [2]int8 }

type ofOne struct{ a [1]int8 }

type ofFive struct{ f five }

type ofFour struct{ f, g four }

type pointed struct {
	p          *int
	_, _, _, _ struct{}
}

type pointedLater struct {
	_, _, _, _ struct{}
	p          *int
}

type empty struct{}

type manyEmpty struct{ a, b, c, d, e empty }

type small struct{ b byte }

type truth struct{ b bool }

var (
	fours         four
	fives         five
	wides         wide
	widers        wider
	ofTwos        ofTwo
	ofOnes        ofOne
	ofFives       ofFive
	ofFours       ofFour
	pointeds      pointed
	pointedLaters pointedLater
	empties       empty
	manyEmpties   manyEmpty
	ones          [1]int
	twos          [2]int
	nones         [0]int
	emptyArrays   [5]struct{}
	oneFive       [1]five
)

//go:noinline
func end() {}

func copyOf[T any](p *int, from *T) (v T) {
	*p = 3
	v = *from
	if *p != 3 {
		object = new(int)
	}
	return v
}

func copyFour(p *int) (v four) {
	*p = 3
	x := fours
	if *p != 3 {
		object = new(int)
	}
	return x
}

func copyFive(p *int) (v five) {
	*p = 3
	x := fives
	if *p != 3 {
		object = new(int)
	}
	return x
}

func copyWide(p *int) (v wide) {
	*p = 3
	x := wides
	if *p != 3 {
		object = new(int)
	}
	return x
}

func copyWider(p *int) (v wider) {
	*p = 3
	x := widers
	if *p != 3 {
		object = new(int)
	}
	return x
}

func copyOfTwo(p *int) (v ofTwo) {
	*p = 3
	x := ofTwos
	if *p != 3 {
		object = new(int)
	}
	return x
}

func copyOfOne(p *int) (v ofOne) {
	*p = 3
	x := ofOnes
	if *p != 3 {
		object = new(int)
	}
	return x
}

func copyOfFive(p *int) (v ofFive) {
	*p = 3
	x := ofFives
	if *p != 3 {
		object = new(int)
	}
	return x
}

func copyOfFour(p *int) (v ofFour) {
	*p = 3
	x := ofFours
	if *p != 3 {
		object = new(int)
	}
	return x
}

func copyPointed(p *int) (v pointed) {
	*p = 3
	x := pointeds
	if *p != 3 {
		object = new(int)
	}
	return x
}

func copyPointedLater(p *int) (v pointedLater) {
	*p = 3
	x := pointedLaters
	if *p != 3 {
		object = new(int)
	}
	return x
}

func copyEmpty(p *int) (v empty) {
	*p = 3
	x := empties
	if *p != 3 {
		object = new(int)
	}
	return x
}

func copyManyEmpty(p *int) (v manyEmpty) {
	*p = 3
	x := manyEmpties
	if *p != 3 {
		object = new(int)
	}
	return x
}

func copyOne(p *int) (v [1]int) {
	*p = 3
	x := ones
	if *p != 3 {
		object = new(int)
	}
	return x
}

func copyTwo(p *int) (v [2]int) {
	*p = 3
	x := twos
	if *p != 3 {
		object = new(int)
	}
	return x
}

func copyNone(p *int) (v [0]int) {
	*p = 3
	x := nones
	if *p != 3 {
		object = new(int)
	}
	return x
}

func copyEmptyArray(p *int) (v [5]struct{}) {
	*p = 3
	x := emptyArrays
	if *p != 3 {
		object = new(int)
	}
	return x
}

func copyOneFive(p *int) (v [1]five) {
	*p = 3
	x := oneFive
	if *p != 3 {
		object = new(int)
	}
	return x
}

// What goes into an interface from where it is lies in memory; a byte is looked up in a table.

func boxedByte(p byte) {
	p = 3
	sink = p
	end()
	if p != 3 {
		object = new(int)
	}
}

func boxedSmall(p small) {
	p.b = 3
	sink = p
	end()
	if p.b != 3 {
		object = new(int)
	}
}

func boxedTruth(p truth) {
	p.b = true
	sink = p
	end()
	if !p.b {
		object = new(int)
	}
}

func boxedEmpty(p empty) { sink = p }

func boxedFour(p four) {
	p.a = 3
	sink = p
	end()
	if p.a != 3 {
		object = new(int)
	}
}

// Elements of up to 128 bytes are found by functions for short keys.

func storedBy128(m map[int][128]byte) { m[1] = [128]byte{} }

func storedBy129(m map[int][129]byte) { m[1] = [129]byte{} }

func storedByText(m map[string][16]int64) { m[""] = [16]int64{} }

func storedByTextMore(m map[string][17]int64) { m[""] = [17]int64{} }

// Operands of the least and the greatest.

//go:noinline
func of(p *int) int { object = p; return 1 }

func leastOf(n int) int { return min(n, of(new(int))) }

func greatestOf(a, b string) string { return max(a, b+a) }
