package p

// What is made on the stack is stored there: what a pointer from memory leads to may be that, to gc.

var (
	gx any
	gb [40]int
	gs struct{ a, b int }
	gi int
	gm mm
)

type one struct{ p *int }

type two struct{ p, q *int }

type mm struct{ a int }

func qb1(pp **int, n int) int {
	q := *pp
	if *q == 3 {
		w := []int{n, 4}
		if *q == 4 {
			gx = new(int)
		}
		return w[n]
	}
	return 0
}

func qb2(pp **int, n int) int {
	q := *pp
	if *q == 3 {
		w := []int{n}
		if *q == 4 {
			gx = new(int)
		}
		return w[n]
	}
	return 0
}

func qb3(pp **int, n int) int {
	q := *pp
	if *q == 3 {
		w := &[3]int{n, 4, 5}
		if *q == 4 {
			gx = new(int)
		}
		return w[n]
	}
	return 0
}

func qb4(pp **int, n int) int {
	q := *pp
	if *q == 3 {
		w := make([]int, 3)
		w[2] = 3
		if *q == 4 {
			gx = new(int)
		}
		return w[n]
	}
	return 0
}

func qb5(pp **int, n int) int {
	q := *pp
	if *q == 3 {
		w := new([3]int)
		if *q == 4 {
			gx = new(int)
		}
		return w[n]
	}
	return 0
}

func qb6(pp **int, n int) int {
	q := *pp
	if *q == 3 {
		w := [4]int{n, 4, 3}
		if *q == 4 {
			gx = new(int)
		}
		return w[n]
	}
	return 0
}

func qb7(n int) int {
	l := []int{5, 6}
	if l[0] == 7 {
		gx = new(int)
	}
	return l[n]
}

func qb8(n int) int {
	l := []int{5, 0}
	if l[1] == 7 {
		gx = new(int)
	}
	return l[n]
}

func kb1(pp **int, n int) int {
	q := *pp
	if *q == 3 {
		w := []int{n, 4}
		if *q == 4 {
			gx = new(int)
		}
		return w[n]
	}
	return 0
}

func kb4(pp **int, n int) int {
	q := *pp
	if *q == 3 {
		w := make([]int, 3)
		w[2] = 3
		if *q == 4 {
			gx = new(int)
		}
		return w[n]
	}
	return 0
}

func kb6(pp **int, n int) int {
	q := *pp
	if *q == 3 {
		w := [4]int{n, 4, 3}
		if *q == 4 {
			gx = new(int)
		}
		return w[n]
	}
	return 0
}

func kb7(pp **int, n int) int {
	q := *pp
	if *q == 3 {
		w := []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}
		if *q == 4 {
			gx = new(int)
		}
		return len(w[n])
	}
	return 0
}

func kb8(pp **int, n int) int {
	q := *pp
	if *q == 3 {
		w := []*int{q}
		if *q == 4 {
			gx = new(int)
		}
		return *w[n]
	}
	return 0
}

func kb9(pp **int, n int) any {
	q := *pp
	if *q == 3 {
		w := []int{n, 4, 5}
		if *q == 4 {
			gx = new(int)
		}
		return w
	}
	return 0
}

func kc1(pp **int, n int) int {
	q := *pp
	if *q == 3 {
		f := func() int { return n + *q }
		if *q == 4 {
			gx = new(int)
		}
		gf(f)
		return f()
	}
	return 0
}

//go:noinline
func gf(f func() int) { f() }

func kc2(pp **int, n int, s []int) int {
	q := *pp
	if *q == 3 {
		v := make([]int, 0, 4)
		v = append(v, n)
		if *q == 4 {
			gx = new(int)
		}
		return v[n]
	}
	return 0
}

func kc3(pp **int, n int) int {
	q := *pp
	if *q == 3 {
		var x any = [3]int{n, n, n}
		if *q == 4 {
			gx = new(int)
		}
		h(x)
	}
	return 0
}

//go:noinline
func h(x any) {}

func ml1(pp **int, n int) *int {
	q := *pp
	if *q == 3 {
		w := []*int{q, q}
		if *q == 4 {
			gx = new(int)
		}
		return w[n]
	}
	return nil
}

func ml2(pp **int, n int) *int {
	q := *pp
	if *q == 3 {
		w := []*int{q, q, q, q, q}
		if *q == 4 {
			gx = new(int)
		}
		return w[n]
	}
	return nil
}

func ml3(pp **int, n int) *int {
	q := *pp
	if *q == 3 {
		w := &one{q}
		if *q == 4 {
			gx = new(int)
		}
		ones(w)
	}
	return nil
}

//go:noinline
func ones(*one) {}

//go:noinline
func twos(*two) {}

func ml5(pp **int, n int) *int {
	q := *pp
	if *q == 3 {
		w := new(one)
		if *q == 4 {
			gx = new(int)
		}
		ones(w)
	}
	return nil
}

func ml6(pp **int, n int) *int {
	q := *pp
	if *q == 3 {
		w := make([]*int, 1)
		if *q == 4 {
			gx = new(int)
		}
		return w[n]
	}
	return nil
}

func ml7(pp **int, n int) *int {
	q := *pp
	if *q == 3 {
		w := make([]*int, 3)
		if *q == 4 {
			gx = new(int)
		}
		return w[n]
	}
	return nil
}

//go:noinline
func box(any) {}

func ml8(pp **int, n int) {
	q := *pp
	if *q == 3 {
		var w any = gb
		if *q == 4 {
			gx = new(int)
		}
		box(w)
	}
}

func ml9(pp **int, n int) {
	q := *pp
	if *q == 3 {
		var w any = gs
		if *q == 4 {
			gx = new(int)
		}
		box(w)
	}
}

func mm1(pp **int, n int) {
	q := *pp
	if *q == 3 {
		var w any = n
		if *q == 4 {
			gx = new(int)
		}
		box(w)
	}
}

func mm2(p *int, n int) {
	if *p == 3 {
		var w any = n
		if *p == 4 {
			gx = new(int)
		}
		box(w)
	}
}

func mm3(p *int, n int) {
	if *p == 3 {
		var w any = gs
		if *p == 4 {
			gx = new(int)
		}
		box(w)
	}
}

func mm4(p *int, n int) {
	if *p == 3 {
		w := func() int { return n + *p }
		if *p == 4 {
			gx = new(int)
		}
		calls(w)
	}
}

//go:noinline
func calls(func() int) {}

func mm5(pp **int, n int) {
	p := *pp
	if *p == 3 {
		w := gm.m
		if *p == 4 {
			gx = new(int)
		}
		calls(w)
	}
}

//go:noinline
func (m mm) m() int { return m.a }

func mm6(p *int, n int) {
	if *p == 3 {
		w := new(int)
		if *p == 4 {
			gx = new(int)
		}
		ints(w)
	}
}

//go:noinline
func ints(*int) {}

func mm7(pp **int, s string) {
	p := *pp
	if *p == 3 {
		var w any = s
		if *p == 4 {
			gx = new(int)
		}
		box(w)
	}
}

func mm8(pp **int, s *int) {
	p := *pp
	if *p == 3 {
		var w any = one{s}
		if *p == 4 {
			gx = new(int)
		}
		box(w)
	}
}

func mm9(pp **int, s *int) {
	p := *pp
	if *p == 3 {
		w := func() int { return *s }
		if *p == 4 {
			gx = new(int)
		}
		calls(w)
	}
}
