package p

import "sync"

type (
	S   struct{ a, b int; c string }
	P   struct{ x, y int }
	M   map[string]P
	A   [3]int
	L   []*P
	I   interface{ m() }
	In  struct{ deep int; mid Mid }
	Mid struct{ low int }
	Out struct{ In; *Ptr; top int }
	Ptr struct{ far int }
	F   func()
)

func (S) meth() {}

var (
	_ = S{1, 2, "a"}
	_ = S{1, 2}
	_ = S{1, 2, "a", 4}
	_ = S{"a", 2, "a"}
	_ = S{a: 1, c: "x"}
	_ = S{a: 1, a: 2}
	_ = S{a: 1, 2}
	_ = S{1, b: 2}
	_ = S{d: 1}
	_ = S{A: 1}
	_ = S{1: 1}
	_ = S{meth: nil}
	_ = S{a: "x"}
	_ = S{a: undefined}
	_ = S{}
	_ = P{1.5, 1 << 70}
	_ = M{"a": {1, 2}, "b": P{3, 4}}
	_ = M{"a": {1, 2}, "a": {3, 4}}
	_ = M{1: {1, 2}}
	_ = M{{1, 2}}
	_ = M{"a": 1}
	_ = map[any]int{1: 1, 1.0: 2, int8(1): 3, 1: 4, "a": 5, "a": 6}
	_ = map[float64]int{1: 1, 1.0: 2, 0.1: 3, 0.1: 4}
	_ = map[bool]int{true: 1, false: 2, true: 3}
	_ = map[[2]int]int{{1, 2}: 1, {1, 2}: 2}
	_ = map[complex128]int{1: 1, 1i: 2, 1i: 3}
	_ = map[*P]int{{1, 2}: 1, nil: 2}
	_ = map[[]int]int{}
	_ = A{1, 2, 3, 4}
	_ = A{0: 1, 0: 2}
	_ = A{5: 1}
	_ = A{-1: 1}
	_ = A{"a": 1}
	_ = A{1: 1, 2, 3}
	_ = [...]int{5: 1, 2, 1: 3}
	_ = [...]int{1.0: 1, 1: 2}
	_ = [...]string{1, 'a'}
	_ = []int{1, "a", 1.5, nil}
	_ = []int{n: 1}
	_ = L{{1, 2}, &P{3, 4}, nil, {x: 1}}
	_ = [][]P{{{1, 2}}, {{"a", 2}}}
	_ = []I{{}}
	_ = []any{{}}
	_ = [2][2]int{{1, 2}, {3, 4, 5}}
	_ = int{}
	_ = int{1}
	_ = I{}
	_ = F{}
	_ = &S{1, 2, "a"}
	_ = &[]int{1}
	_ = &int{}
	_ = undefined{1, 2}
	_ = sync.Mutex{1, 2}
	_ = sync.Mutex{state: 1}
	_ = sync.WaitGroup{1}
	_ = Out{deep: 1, top: 2}
	_ = Out{In: In{}, deep: 1}
	_ = Out{deep: 1, In: In{}}
	_ = Out{far: 1}
	_ = Out{low: 1}
	_ = Out{deep: 1, deep: 2}
	_ = Out{Ptr: nil, far: 2}
	_ = struct{ a int }{1, 2}
	_ = struct{}{1}
	_ = [n]int{1, 2}
)

var n = 2

func lits[T any, U []int | [3]int, V []int, W struct{ f int }]() {
	_ = T{}
	_ = U{1}
	_ = V{1, "a"}
	_ = W{f: 1}
	_ = W{g: 1}
	_ = []T{{}}
	_ = func() { undefined3() }
	_ = func(x int) int {}
	_ = func(x int) int { return x }(1, 2)
}
