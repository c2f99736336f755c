package p

var sink any
var table = map[string]func(int) int{"a": func(x int) int { return x }, "b": double}
var a, b = pair()
var _ error = (*fail)(nil)

type fail struct{}

func (*fail) Error() string { return "" }

func pair() (any, int)     { return nil, 1 }
func double(x int) int     { return 2 * x }

func captures(p *int, n int) func() {
	x, y := 1, 2
	f := func() int {
		x++
		return func() int { return x + y + n }()
	}
	g := func() { sink = p }
	func() {
		z := y
		sink = func() { _ = z }
	}()
	_ = f
	return g
}

func results() (r int, _ error) {
	defer func() { r++ }()
	func(int, ...string) {}(1)
	return
}

func seq(yield func(int, *int) bool) {}

func overFunc(limit int) (n *int) {
	for i, p := range seq {
		if i > limit {
			return p
		}
		defer double(i)
	}
	return nil
}

func init() { sink = func() {} }

func init() {
	go func() { sink = a }()
}
