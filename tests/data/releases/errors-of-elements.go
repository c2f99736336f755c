package p

type point struct{ x, y int }
type slices interface{ ~[]int | ~[]string }

var points = []point{{1, 2, 3}, {z: 1}}
var pointers = []*point{{1, 2, 3}, {z: 1}}
var numbers = []int{{1}}
var none = struct{ p point }{{undefined}}

func elements[S slices, A any]() {
	_ = []S{{undefined}}
	_ = map[string]A{"a": {}}
	_ = S{}
	_ = A{undefined}
}
