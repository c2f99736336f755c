package p

// All pointers share one shape, so that an instance for a pointer to an instance is, within a generic function, made of
// a pointer to itself.

type pair[E any] struct{ a, b E }

type inner[E any] struct{ p *E }

func nested[E any]() any {
	var x pair[*pair[E]]
	return x
}

func twice[E any](e *E) any {
	return &pair[*inner[*inner[E]]]{}
}

func use() (any, any, any) {
	_ = new(pair[*pair[int]])
	return nested[*pair[int]](), nested[**int](), twice(new(*inner[string]))
}
