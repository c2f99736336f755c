// Initial values that go into interfaces: static data point to the table of type and interface, even where code stores the
// value, and with the table comes what compares the type. The results of one call have theirs later, unexplained.
package p

type Speaker interface{ Speak() }

type Static struct {
	name string
	next Speaker
}

func (*Static) Speak() {}

var static Speaker = new(Static)

type Value struct {
	load any
	size float64
}

func (Value) Speak() {}

var value Speaker = Value{size: 1}

type Keyed struct{ all map[Key]int }

type Key struct{ first, second string }

func (Keyed) Speak() {}

var keyed Speaker = Keyed{}

type Part struct{ a, b, c any }

func (Part) Speak() {}

var part = struct{ in Speaker }{Part{}}

type Called struct {
	name string
	load any
	more [2]string
}

func (Called) Speak() {}

func call() Called { return Called{} }

var called Speaker = call()

var first, second Speaker = both()

func both() (*Both, *Both) { return nil, nil }

type Both struct {
	flag bool
	name string
}

func (*Both) Speak() {}

type Blank struct {
	name string
	rest float32
}

func (Blank) Speak() {}

var _ Speaker = Blank{}

type Empty struct {
	rest float32
	name string
}

func (Empty) Speak() {}

var empty any = Empty{}
