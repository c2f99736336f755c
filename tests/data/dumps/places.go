package p

import "strconv"

// What a body that is inlined brings along: variables, literals, jumps, blocks that hold nothing, several results.

func empty(p *int) {}

func pair() (*int, error) { return new(int), nil }

func again() (*int, error) { return pair() }

func through(f func(int) int, n int) int {
	g := func(m int) int { return f(m) + n }
	return g(n)
}

func named(s []int) (n int) {
loop:
	for i := range s {
		if s[i] > 0 {
			break loop
		}
		n++
	}
	return
}

type T struct{ n int }

func (t T) Get() int   { return t.n }
func (t *T) Set(n int) { t.n = n }

type E struct{ *T }

var _ interface{ Get() int } = E{}

func use(s []int) string {
	var captured int
	func() { captured++ }()
	empty(nil)
	p, _ := again()
	t := &T{through(func(k int) int { return k * *p }, len(append(s, 1)))}
	t.Set(named(s))
	set := t.Set
	set(captured)
	return strconv.Itoa(t.Get())
}
