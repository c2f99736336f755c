package p

var (
	G any
	N int
	B []byte
)

//go:noinline
func more() bool { return N > 0 }

type Box[E any] struct {
	v E
	p *E
}

func (b *Box[E]) Get() *E { return &b.v }

func (b Box[E]) Put(e E) Box[E] { b.p = &e; return b }

type pair struct {
	t []int
}

type outer struct {
	in pair
	n  int
}

func neverPut(s []int) {
	v := append(Box[[]int]{}.Put(s).v, 1)
	println(len(v))
}

func neverTrue() {
	if (Box[bool]{}).Put(more()).v {
		G = make([]int, N)
	}
	for (Box[bool]{}).Put(more()).v {
		G = make([]int, N)
	}
}

func storedDeep(x outer) {
	x.in.t = nil
	v := append(x.in.t, 1)
	println(len(v))
	G = make([]int, x.n)
}

func met(x outer) {
	if more() {
		x.in.t = nil
		x.n = 1
	} else {
		x.in.t = nil
	}
	v := append(x.in.t, 1)
	println(len(v))
	G = make([]int, x.n)
}

func behind() {
	v := append(*(&Box[[]int]{}).Get(), 1)
	println(len(v))
}

func behindCall() {
	p := (&Box[[]int]{}).Get()
	more()
	v := append(*p, 1)
	println(len(v))
}

func convertedCall() any { return any(pair(func() pair { return pair{} }())) }

func call() any { return any(func() pair { return pair{} }()) }

type labelled struct {
	name string
	kind int
}

func inMemory(l labelled) {
	if l.kind != 1 {
		G = l
		return
	}
	more()
	if l.kind != 1 {
		G = make([]int, N)
	}
}

func inRegisters(l labelled) {
	if l.kind != 1 {
		return
	}
	if l.kind != 1 {
		G = make([]int, N)
	}
}
