package p

// The address of a field costs less if the field comes first, in instances as well.
type pair[T any] struct{ first, second T }

type Pair[T any] struct{ First, Second T }

func first[T any](p *pair[T]) *T { return &p.first }

func second[T any](p *pair[T]) *T { return &p.second }

func First[T any](p *Pair[T]) *T { return &p.First }

func Second[T any](p *Pair[T]) *T { return &p.Second }

func ofInts(p *pair[int], q *Pair[int]) (*int, *int, *int, *int) {
	return &p.first, &p.second, &q.First, &q.Second
}

func use(p *pair[int], q *Pair[int]) (*int, *int, *int, *int) {
	return first(p), second(p), First(q), Second(q)
}

func firstOfText(p *pair[string]) *string { return &p.first }

func secondOfText(p *pair[string]) *string { return &p.second }
