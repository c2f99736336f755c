package m

type T struct{ n int }

func New(n int) *T { return &T{n} }
func (t *T) N() int { return t.n }
