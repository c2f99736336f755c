package p

type T struct{ n int }

func g(a int, b string) (int, error) { return a, nil }

func f(t T, s []int) int {
	t()
	t.n()
	g(1)
	g(1, "a", 2)
	_ = g(1, "a")
	a, b, c := g(1, "a")
	_ = len(1)
	_ = *t
	undefined(s)
	if a == 1 {
		return b
	}
}
