package p

type P struct{ X, Y int }
type Q struct {
	P
	z string
}

var (
	_ = P{1}
	_ = P{1, 2, 3}
	_ = P{X: 1, 2}
	_ = P{X: 1, X: 2}
	_ = P{W: 1}
	_ = Q{z: 1}
	_ = []int{0: 1, 0: 2}
	_ = [2]int{1, 2, 3}
	_ = [...]int{5: 1, "a"}
	_ = map[string]int{"a": 1, "a": 2}
	_ = map[string]int{1}
	_ = &5
	_ = *P{}
	_ = int{}
	_ = [-1]int{}
	_ = [1 << 62]int{}
	_ = func() int {}
	_ = "a" + 1
	_ = 1 << -1
	_ = 1 / 0
	_ = 10 % 0.0
	_ = !1
	_ = -"x"
	_ = ^1.5
	_ = 1 == "a"
	_ = []int{} == []int{}
	_ = nil == nil
	_ = P{} < P{}
	_ = int8(300)
	_ = string(1.5)
	_ = []byte(1)
	_ = uint(-1)
	_ = 'a' + "b"
	_ = [3]int{}[5]
	_ = "abc"[5]
	_ = []int{}[-1]
	_ = []int{}["x"]
	_ = []int{}[2:1]
	_ = "abc"[0:1:2]
	_ = map[int]int{}[0:1]
)
