package p

// What is assigned side by side behind a result is put into a variable of its own if something has been deferred by
// then: whoever recovers sees the result.

var (
	kept   []int
	object *int
)

type two struct{ a, b int }

//go:noinline
func end() {}

//go:noinline
func look(x any) bool { return x == nil }

func first() (r int) {
	defer end()
	r, kept =
		1, []int{
			2, 2, 3,
		}
	return
}

func later() (r int) {
	r, kept =
		1, []int{
			2, 2, 3,
		}
	defer end()
	return
}

func never() (r int) {
	r, kept =
		1, []int{
			2, 2, 3,
		}
	return
}

func leftOut() (r int) {
	if false {
		defer end()
	}
	r, kept =
		1, []int{
			2, 2, 3,
		}
	return
}

func notReached(n int) (r int) {
	if n == 3 {
		if n != 3 {
			defer end()
		}
	}
	r, kept =
		1, []int{
			2, 2, 3,
		}
	return
}

func repeated(n int) (r int) {
	for range n {
		r, kept =
			1, []int{
				2, 2, 3,
			}
		defer end()
	}
	return
}

func inPost(n int) (r int) {
	for i := 0; i < n; i, r, kept =
		i+1, 2, []int{
			2, 2, 3,
		} {
		defer end()
	}
	return
}

func ranged(f func(func(int) bool)) (r int) {
	r, kept =
		1, []int{
			2, 2, 3,
		}
	for range f {
		defer end()
	}
	r, kept =
		1, []int{
			2, 2, 3,
		}
	return
}

func inLiteral() (r int) {
	func() {
		defer end()
	}()
	r, kept =
		1, []int{
			2, 2, 3,
		}
	return
}

func goes() (r int) {
	go end()
	r, kept =
		1, []int{
			2, 2, 3,
		}
	return
}

// A result that whoever recovers may see is in memory, as soon as anything is deferred anywhere.

func resultInMemory() (r int) {
	r = 3
	end()
	if r != 3 {
		object = new(int)
	}
	defer end()
	return
}

func deferIsLeftOut(p *two) (r int) {
	if false {
		defer end()
	}
	r = p.a
	end()
	if r != 3 {
		return 0
	}
	end()
	if r != 3 {
		object = new(int)
	}
	return
}

func partsAfterCalls(p *two) (r two) {
	if false {
		defer end()
	}
	r = *p
	if r.a != 3 {
		return
	}
	end()
	if r.a != 3 {
		object = new(int)
	}
	return
}

func boxedOnTheStack(p two) {
	p.a = 3
	look(p)
	if p.a != 3 {
		object = new(int)
	}
}
