package p

type A[P [...]int] int
type B[P, Q [...]int] int
type C[P [...]int, Q any] int
type D[P [...]int] = int
type E[P []int | [...]int] int
type F[P ([...]int)] int

func a[P [...]int]()              {}
func b[P any, Q [...]int]()       {}
func c[P [...]int | string]()     {}
func d[P string | [...]int]()     {}
func (T) e[P [...]int](x [...]int) {}
func f(x [...]int, y ...[...]int) {}
