package p


var (
	gx any
	gn int
	g7 int
	h0 []byte
	h2 []int
	g8 string
)

//go:noinline
func more() bool { return gn > 3 }

//go:noinline
func count() int { return gn }

type zpair struct{ a, b int }
type T17 struct{ s string }
type ii8 interface{ M9() }

// The type of a type parameter is one word of the dictionary, for a conversion and for a case.
func c01[E any](p0 E) {
	v2 := any(p0)
	switch x1 := v2.(type) {
	case E, T17:
		gx = x1
		gx = zpair{}
	case error:
		gx = x1
		gx = new(int)
	default:
		gx = x1
		gx = any(gn)
	}
}

func c02[E comparable](p0 E) {
	var v3 any = p0
	switch v3.(type) {
	case any:
		println(len(make([]byte, gn)))
	case []byte:
		h2 = append(h2, count())
	case error:
		gx = map[int]int{gn: 1}
	case ii8, E:
		gx = func() int { return gn }
	}
}

func c03[E any](p0 E) {
	v10 := any(p0)
	switch v10.(type) {
	case E:
		h2 = append(h2, gn)
	case *T17:
		gx = new(int)
	case int:
		gx = make([]int, count())
	case error:
		gx = map[int]int{gn: 1}
	default:
		gx = 3
	}
}

func c04[E any](p0 E) {
	v10 := any(p0)
	more()
	switch v10.(type) {
	case E:
		h2 = append(h2, gn)
	case *T17:
		gx = new(int)
	case int:
		gx = make([]int, count())
	case error:
		gx = map[int]int{gn: 1}
	default:
		gx = 3
	}
}

func c05[E any](p0 E) {
	v10 := any(p0)
	switch v10.(type) {
	case *T17:
		gx = new([2]int)
	case int:
		gx = make([]int, count())
	case error:
		gx = map[int]int{gn: 1}
	case E:
		h2 = append(h2, gn)
	default:
		gx = new([3]int)
	}
}

func use() {
	gx = c01[string]
	gx = c01[*int]
	gx = c02[int]
	gx = c03[float64]
	gx = c03[[]int]
	gx = c04[float64]
	gx = c05[error]
	gx = c05[int]
}
