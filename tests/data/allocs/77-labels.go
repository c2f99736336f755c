package p

var (
	G any
	N int
)

type I interface{ M() }

type T int

func (T) M() {}

//go:noinline
func more() bool { return N > 0 }

func kept(p chan int) (r []int) {
again:
	if more() {
		p = p
		goto again
	}
	G = make([]int, len(r))
	return
}

func changed() (r []int) {
again:
	if more() {
		r = []int{1}
		goto again
	}
	G = make([]int, len(r))
	return
}

func neverReached(x any) {
	switch x := x.(type) {
	case I:
		x.M()
	case T:
	again:
		G = make([]int, N)
		if more() {
			goto again
		}
		G = x
	}
}

func reachedFromBelow(x any) {
	goto below
above:
	G = make([]int, N)
	return
below:
	if more() {
		goto above
	}
}

func forward(n int) {
	k := 0
	if more() {
		k = 0
		goto end
	}
	k = n - n
end:
	G = make([]int, k)
}

func forwardChanged(n int) {
	k := 0
	if more() {
		k = 1
		goto end
	}
end:
	G = make([]int, k)
}

func nested() {
	k := 0
	for more() {
		if more() {
			goto end
		}
		G = make([]int, k)
	end:
		more()
	}
	G = make([]int, k)
}
