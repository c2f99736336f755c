package p

// The capacity is a sum of a constant and a number that was made wider: not zero, of which gc knows on the heap alone.

type counted struct{ n uint16 }

func (c *counted) count() int { return int(c.n) }

//go:noinline
func use(xs []any) bool { return len(xs) > 0 }

func ofCall(c *counted, p *int) bool {
	xs := make([]any, 0, 1+c.count())
	xs = append(xs, p)
	return use(xs)
}

func ofField(c *counted, p *int) bool {
	xs := make([]any, 0, 1+int(c.n))
	xs = append(xs, p)
	return use(xs)
}
