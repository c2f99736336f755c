package p

// Pointers that were checked, sums that are compared with constants.

var gx any
var gn int
var h0 []byte

type zbig struct {
	room [20]int
	name string
}
type T struct {
	p *int
	q *T
	n int
}

//go:noinline
func more() bool { return gn > 0 }

//go:noinline
func hide[E any](e E) E  { return e }
func gnew[E any](e E) *E { return &e }

func f1(p *int) {
	v := *p
	gn = v
	if p == nil {
		gx = new(int)
	}
}
func f2(p *int) {
	_ = *p
	if p == nil {
		gx = new(int)
	}
}
func f3(p *T) {
	v := p.n
	gn = v
	if p == nil {
		gx = new(int)
	}
}
func f4(p *T) {
	v := &p.n
	if p == nil {
		gx = new(int)
	}
	gx = v
}
func f5(p *T) {
	p.n = 3
	if p == nil {
		gx = new(int)
	}
}
func f6(p *T) {
	if p == nil {
		gn = 1
	}
	p.n = 3
	if p == nil {
		gx = new(int)
	}
}
func f7(p *T) {
	v := p.q.n
	gn = v
	if p.q == nil {
		gx = new(int)
	}
}
func f8(p *T) {
	if more() {
		p.n = 3
	}
	if p == nil {
		gx = new(int)
	}
}
func f9(p *[4]int) {
	v := p[gn]
	gn = v
	if p == nil {
		gx = new(int)
	}
}
func f11(p *[4]int) {
	for i := range p {
		gn += i
	}
	if p == nil {
		gx = new(int)
	}
}
func f12(f func()) {
	f()
	if f == nil {
		gx = new(int)
	}
}
func f13(e error) {
	_ = e.Error()
	if e == nil {
		gx = new(int)
	}
}
func f14(p *T) {
	defer func() { gn = p.n }()
	if p == nil {
		gx = new(int)
	}
}
func f15(m map[int]int) {
	m[1] = 2
	if m == nil {
		gx = new(int)
	}
}
func f16(p *T) {
	for more() {
		gn = p.n
		if p == nil {
			gx = new(int)
		}
	}
}
func f17(p *T) {
	v := *p
	if p == nil {
		gx = new(int)
	}
	gx = v
}
func f18(p *T) {
	v1 := *p
	gx = &v1
	switch "x" + string(h0) {
	case "k0":
		if p == nil {
			p = new(T)
		}
	}
	gx = p
}
func f23() (*zbig, []byte) {
	v1 := T{}
	defer println(gn)
	_ = v1
	return gnew((zbig)(func() zbig { return zbig{} }())), append([]byte(nil), hide(h0)...)
}
func f24(n int) {
	if n-1 == 0 {
		for range n - 1 {
			gx = new(int)
		}
	}
}
func f25(n int) {
	v := n - 1
	if v == 0 {
		for range v {
			gx = new(int)
		}
	}
}
func f26(n int) {
	v := n - 1
	if v == 0 {
		if v == 1 {
			gx = new(int)
		}
	}
}
func f27(n int) {
	v := n - 1
	if v == 0 {
		if v > 1 {
			gx = new(int)
		}
	}
}
func f28(n int) {
	v := n - 1
	if v == 0 {
		if n == 2 {
			gx = new(int)
		}
	}
}
func f29(n int) {
	v := n - 1
	if v == 0 {
		if n > 2 {
			gx = new(int)
		}
	}
}
func f30() {
	gn--
	switch gn {
	case 0:
		for range gn {
			gx = new(int)
		}
	}
}

type builder struct {
	addr *builder
	buf  []byte
}

func (b *builder) len() int { return len(b.buf) }

func zeroed() (b builder) {
	if b.len() == 2 {
		gx = new(int)
	}
	gx = &b
	return
}

func suffix(s, t []byte) bool { return len(s) >= len(t) && string(s[len(s)-len(t):]) == string(t) }

func suffixes() {
	switch {
	case more():
	case suffix(h0, nil):
	default:
		gx = new(int)
	}
}
