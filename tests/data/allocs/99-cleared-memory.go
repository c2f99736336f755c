package p

// Of a variable that is cleared as a whole gc knows the numbers, texts, interfaces and lengths, and not that pointers
// are nil.

var gx any
var gn int
var gs []byte

type inner struct {
	a, b    int
	c       *int
	d, e, f int
}

type large struct {
	err   error
	s     []byte
	fixed bool
	child *large
	n, m  int
	t     string
	in    inner
	fn    func()
	keys  map[int]int
	u     any
	left  [4]int
}

//go:noinline
func use(b *large) {}

func interfaces() {
	var b large
	if b.err != nil || b.u != nil {
		gx = new(int)
	}
	use(&b)
}

func pointers() {
	var b large
	if b.child != nil {
		gx = new(int)
	}
	if b.in.c != nil {
		gx = new(int)
	}
	if b.fn != nil {
		gx = new(int)
	}
	if b.keys != nil {
		gx = new(int)
	}
	use(&b)
}

func numbers() {
	var b large
	if b.n+1 < 1 || b.in.d != 0 || b.fixed || b.left[2] != 0 {
		gx = new(int)
	}
	use(&b)
}

func lengths() {
	var b large
	if len(b.s) > 0 || b.t != "" || len(b.s)+1 < 1 {
		gx = new(int)
	}
	use(&b)
}

func behindFour() {
	var b large
	b.n, b.m, b.in.a, b.in.b = gn, gn, gn, gn
	if b.in.d != 0 {
		gx = new(int)
	}
	use(&b)
}

func behindFive() {
	var b large
	b.n, b.m, b.in.a, b.in.b, b.in.e = gn, gn, gn, gn, gn
	if b.in.d != 0 {
		gx = new(int)
	}
	use(&b)
}

func partly(i inner) {
	var b large
	b.in = i
	if b.in.d != 0 {
		gx = new(int)
	}
	if b.n != 0 {
		gx = new(int)
	}
	use(&b)
}

func through(i int) {
	var b large
	p := &b
	p.n = gn
	if b.n != 0 {
		gx = new(int)
	}
	b.left[i] = gn
	if b.left[2] != 0 {
		gx = new(int)
	}
	use(&b)
}

func called() {
	var b large
	use(&b)
	if b.n != 0 {
		gx = new(int)
	}
	use(&b)
}

func branched() {
	var b large
	if gn > 0 {
		b.n = 2
	}
	if b.m != 0 {
		gx = new(int)
	}
	use(&b)
}

func appended(v []byte) {
	var b large
	b.s = append(b.s, 3)
	use(&b)
	var c large
	gx = append(c.s, v...)
	gx = append(v, c.s...)
	gx = append(v, c.t...)
	use(&c)
	var d large
	gx = make([]int, len(d.s))
	use(&d)
	var e large
	gx = append(gs[:len(e.s)], 1)
	gx = make([]int, gn, len(e.s)+1)
	use(&e)
}

func texts(s string) {
	var b large
	gx = b.t + s
	use(&b)
	var c large
	gx = []byte(c.t)
	use(&c)
	var d large
	gx = string(d.s)
	use(&d)
}

func held() {
	var b large
	switch b.u.(type) {
	case int:
		gx = new(int)
	case nil:
		gx = new(int8)
	}
	use(&b)
	var c large
	if _, ok := c.u.(int); ok {
		gx = new(int)
	}
	use(&c)
	var d large
	gx = d.u
	gx = d.err
	use(&d)
}

func repeated() {
	for i := range 3 {
		var b large
		if b.n != 0 {
			gx = new(int)
		}
		b.n = i
		use(&b)
	}
	var b large
	for range 3 {
		if b.n != 0 {
			gx = new(int)
		}
		b.n++
	}
	use(&b)
}

func elements(i int) {
	var b [10]int
	if b[3] != 0 {
		gx = new(int)
	}
	b[2] = gn
	if b[3] != 0 {
		gx = new(int)
	}
	b[i] = 3
	if b[3] != 0 {
		gx = new(int)
	}
	gn = b[i]
}

func captured() {
	var b large
	f := func() { b.n = 3 }
	if b.n != 0 {
		gx = new(int)
	}
	f()
	if b.n != 3 {
		gx = new(int)
	}
	use(&b)
}

func beside(x, y *int) {
	var b large
	p := []*int{x, y}
	if b.n != 0 {
		gx = new(int)
	}
	use(&b)
	var c large
	q := &inner{c: p[0]}
	if c.n != 0 {
		gx = new(int)
	}
	use(&c)
	var d large
	r := [...]any{x, q}
	if d.n != 0 {
		gx = new(int)
	}
	use(&d)
	var e large
	println(*p[gn], q, r[gn])
	if e.n != 0 {
		gx = new(int)
	}
	use(&e)
	var f large
	m := map[int]int{1: gn}
	if f.n != 0 {
		gx = new(int)
	}
	use(&f)
	var g, h large
	if g.n != 0 {
		gx = new(int)
	}
	if h.n != 0 {
		gx = new(int)
	}
	use(&g)
	use(&h)
	var i large
	s := func() int { return len(m) }
	t := s
	if i.n != 0 {
		gx = new(int)
	}
	defer t()
	use(&i)
}

func besideNumbers(x, y int) {
	var c large
	q := [...]int{x, y}
	if c.n != 0 {
		gx = new(int)
	}
	use(&c)
	var d large
	k := make([]int, 5)
	if d.n != 0 {
		gx = new(int)
	}
	use(&d)
	gn = q[gn] + k[gn]
}
