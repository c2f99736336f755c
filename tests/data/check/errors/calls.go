package p

func g(a int, b ...string) int { return a }
func h(x, y int)              {}

type S struct{}

func (s *S) P() {}

func f() {
	g()
	g("x")
	g(1, 2)
	g(1, []string{}...)
	g(1, "a", []string{}...)
	h(1)
	h(1, 2, 3)
	S{}.P()
	x := 3
	x()
	g(1).foo()
	go g
	defer h
	defer recover
	len(1)
	_ = len(1)
	_ = cap(map[int]int{})
	append([]int{}, 1)
	_ = append(1, 2)
	_ = make(int)
	_ = make([]int)
	_ = make([]int, 2, 1)
	_ = new(1, 2)
	copy(1, 2)
	delete(1, 2)
	close(1)
	panic()
	_ = complex(1, "x")
	_ = min(1, "x")
	clear(1)
}
