// Functions that compare types which only initial values, some out of inlined calls, put into interfaces.
package p

type Speaker interface{ Speak() }

type Made struct {
	Speaker
	load any
}

func (*Made) Speak() {}

func NewMade() *Made { return &Made{} }

var made Speaker = NewMade()

type Boxed struct {
	size float64
	load any
}

func (b Boxed) Speak() {}

func box(size float64) Boxed { return Boxed{size: size} }

var boxed Speaker = box(2)

type Chosen struct {
	name string
	load any
}

func (*Chosen) Speak() {}

//go:noinline
func choose() *Chosen { return nil }

var chosen Speaker = choose()

type List[T any] struct {
	head T
	rest any
}

func (*List[T]) Speak() {}

var list Speaker = new(List[string])
