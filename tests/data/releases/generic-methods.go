package p

type T struct{ p *int }

func (t *T) M[P any](x P) any { return x }

func f(t *T, n int) any { return t.M(n) }
