package p

var sink any

func outer[T any](v T) {
	inner([]*[]T{})
	inner(&[]T{v})
}

func inner[X any](x X) { sink = []X{x} }

func use() { outer(1); outer("s") }
