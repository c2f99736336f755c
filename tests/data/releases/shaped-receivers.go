package p

// Whether a type with shapes implements an interface is asked before a call is devirtualised, or taken for granted.

type box[T any] struct{ v T }

func (b box[T]) get() T { return b.v }

type getter[T any] interface{ get() T }

func use[T any](v T) T {
	var g getter[T] = box[T]{v}
	return g.get()
}

func ints() int { return use(1) }

type named struct{}

func (named) name() string { return "" }

func write[T interface{ name() string }](v T) string {
	var i interface{ name() string } = v
	return i.name()
}

func call() string { return write(named{}) }
