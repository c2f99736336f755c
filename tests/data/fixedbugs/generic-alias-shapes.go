package p

var g any

// A package-level alias is an object that gc instantiates: its arguments with shapes become shapes.
type Vec[T any] = []T
type PairOf[T any] = struct{ a, b T }

func alias[T any](t T) any {
	g = PairOf[T]{t, t}
	type local[U any] = []U
	g = local[PairOf[T]]{}
	return Vec[PairOf[T]]{}
}

func use() {
	alias(1)
	g = Vec[PairOf[string]]{}
}
