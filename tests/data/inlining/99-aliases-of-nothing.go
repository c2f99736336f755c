package p

// Generic aliases that do not mention their type parameters: what they are given is read all the same.

var gx any

type nothing[E any] = []chan int

type held[E any] struct {
	s []E
	e E
}

func (t held[E]) get(e E) E { gx = t; return t.e }

type inner[F any] struct {
	n nothing[nothing[F]]
	e F
}

func named() {
	var v nothing[nothing[held[*int]]]
	gx = v
	gx = inner[held[string]]{}
}

func derived[E, F any](e E) E {
	gx = new(held[nothing[F]])
	gx = new(held[nothing[held[E]]])
	return e
}

func uses() {
	gx = derived[held[bool], int]
	gx = derived[float64, nothing[held[error]]]
}

// A declaration that mentions itself reads its own type parameters, which are shapes.

type base[E any] struct{ e E }

func (t base[E]) own(e E) E { return e }

type pair[E, F any] struct {
	base[E]
	self *pair[E, F]
}

type single[E, F any] struct {
	base[E]
	e E
}

func (t *single[E, F]) set(e E) E { return e }

func given[P, Q any](p P) (any, any) {
	return new(pair[func(any) int, pair[Q, []byte]]), new(single[func(any) bool, single[Q, []int8]])
}

func gives() { gx = given[int, string] }
