package p

// Calls in a literal's literal are inlined before what holds it is decided on: its body is what it was.

var sink any

func fresh() *int { return new(int) }

func init() {
	outer := func() {
		sink = func() { sink = fresh() }
	}
	outer()
}

func init() {
	outer := func() {
		inner := func(int) any {
			innermost := func() *int { return new(int) }
			sink = innermost()
			return nil
		}
		_ = inner
	}
	outer()
	outer()
}

var _ = func() int {
	sink = func() { sink = fresh() }
	return 0
}()
