package p

// Run-time types and dictionaries in code that is inlined.

type List[T any] struct{ items []T }

func (l *List[T]) Push(x T) *List[T] {
	l.items = append(l.items, x)
	return l
}

func (l *List[T]) All() func(func(T) bool) {
	return func(yield func(T) bool) {
		for _, x := range l.items {
			if !yield(x) {
				return
			}
		}
	}
}

func text[T any](x T) string {
	switch x := any(x).(type) {
	case string:
		return x
	case interface{ String() string }:
		return x.String()
	}
	return ""
}

func collect[K comparable, V any](m map[K]V) (keys []K) {
	for k := range m {
		keys = append(keys, k)
	}
	return keys
}

type Set[T comparable] struct{ m map[T]bool }

func (s *Set[T]) Add(x T) { s.m[x] = true }

type Adder interface{ Add(string) }

var _ Adder = &Set[string]{}

func use(l *List[string]) []string {
	push := l.Push
	push("a").Push(text(1))
	for x := range l.All() {
		_ = text(x)
	}
	return collect(map[string]int{})
}
