package p

// Functions that compare and hash are generated for types that go into interfaces with methods, and for all types that
// those are made of.

type shape interface{ meet(*arg) ret }

type arg struct {
	s    string
	f    float32
	fn   func()
	next *arg
}

type ret struct {
	m map[key]*val
	c chan pair
}

type key struct {
	a int8
	b int32
	s string
	_ int
	e any
	c complex128
}

type val struct {
	list [40]inner
	zero struct{}
	few  [3]string
	one  [1]any
	none [0]string
	odd  [7]byte
	more [5]float64
	fn   [2]func()
}

type inner struct {
	x float64
	y [3]int16
	p *val
}

type pair struct {
	l, r any
	big  [100]byte
	many [70]word
	t    bool
}

type word struct {
	n byte
	w uint16
}

type point struct {
	k   key
	err error
	v   val
	shape
}

func (point) meet(*arg) ret   { return ret{} }
func (point) value(h hidden)  {}
func (*point) pointer(h shut) {}

type hidden struct{ a, b string }

type shut struct {
	a string
	b float32
}

type outer struct{ point }

type deep struct {
	q [3][5][2]string
	r [2]struct {
		a string
		b int8
	}
	n numbers
}

type numbers map[number]string

type number struct {
	f float64
	s shape
}

func (d *deep) meet(*arg) ret { return ret{} }

var first shape = outer{}

var table = map[string]shape{"a": first}

func plain() shape    { return point{} }
func indirect() shape { return &deep{} }

type generic[E any] struct {
	e E
	s string
	x float32
}

func (generic[E]) meet(*arg) ret { return ret{} }

func use[E any](e E) shape { return generic[E]{e: e} }

func float() shape { return use(3.5) }
func text() shape  { return use("a") }

func cases(x any) bool {
	switch x.(type) {
	case shape:
	case generic[bool]:
	}
	return false
}

type reader interface{ read([]byte) (int, error) }

type asserted struct {
	a int32
	b string
	c int64
}

func (asserted) read([]byte) (int, error) { return 0, nil }

func assert(r reader) bool {
	_, ok := r.(asserted)
	return ok
}

type ranged struct {
	a [33]byte
	s string
	b [21]byte
	f float32
	w [3]byte
	i any
	u uint16
	v uint32
	z [0]int
}

func (ranged) read([]byte) (int, error) { return 0, nil }

func each(list []ranged) {
	var r reader
	for _, r = range list {
	}
	_ = r
}

func local() any {
	type part struct {
		a string
		b [9]any
	}
	type whole struct {
		*part
		reader
	}
	var r reader = whole{}
	return r
}

type keyed struct{ m map[long]int }

type long struct {
	b int32
	s string
	t [64]byte
	u [4]any
	n string
	y [90]string
	q float32
}

func (keyed) read([]byte) (int, error) { return 0, nil }

func hashed() reader { return keyed{} }
