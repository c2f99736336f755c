package p

// A constant that becomes a value of a type parameter has that type, or is converted to it as the function runs.

type complexes interface {
	~complex64 | ~complex128
}

func zero[T complexes]() T { return T(0) }

func pi[T complexes]() T { return T(3.14) }

func unit[T complexes]() T { return T(-1i) }

func four[T ~int | ~float64]() T { return T(4) }

func text[T ~string | ~[]byte]() T { return T("abc") }

func all() []any {
	return []any{zero[complex128](), pi[complex128](), unit[complex64](), four[float64](), four[int](), text[string]()}
}

func bytes() []byte { return text[[]byte]() }
