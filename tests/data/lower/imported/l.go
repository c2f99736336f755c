package l

type C interface {
	Do(s string, a ...interface{}) (r interface{}, err error)
}

type A = map[string]interface{}

type S struct{ F interface{} }

type T[E any] struct {
	F interface{}
	G func() (interface{}, E)
}

func (t *T[E]) M() (interface{}, E) { return t.G() }

func G(x interface{}) ([]interface{}, error) { return []interface{}{x}, nil }

func H(x A) (A, error) { return x, nil }

func I[E any](x E) (interface{}, E) {
	var y, z = G(x)
	_ = z
	return y, x
}

func J[E any](x E) (map[string]interface{}, E) { return nil, x }
