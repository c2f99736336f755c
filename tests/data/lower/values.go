package p

type Pair struct {
	a, b *int
	n    int
}

type Inner struct{ x, y int }
type Outer struct {
	*Inner
	Pair
	list [3]string
}

type Named string
type Iface interface{ M(int) string }

var sink any

func several() (int, error, Named) { return 1, nil, "x" }

func lists(m map[string]*int, c chan Named, e any) (n int, err error) {
	var v *int
	var ok bool
	v, ok = m["k"]
	s, got := <-c
	sink, err, _ = several()
	t, is := e.(Iface)
	var a, b any = several2()
	a, b = b, a
	_, _, _, _, _ = v, ok, s, got, is
	_ = t
	return several2()
}

func several2() (int, error) { return 0, nil }

func operators(x, y int, s, t string, f float64, o *Outer) bool {
	x += y << 2
	x++
	f /= 3
	s += t + "a" + Quote(s)
	ok := x == y && !(s < t) || sink == x
	if ok == true {
		return o.x+o.n > len(o.list[1:])
	}
	return s+t+("b"+"c") != o.list[x] && sink != nil
}

func Quote(s string) string { return s }

func conversions(s string, b []byte, r []rune, n Named, i int32, p *Pair, e Iface) {
	sink = string(b)
	sink = []byte(s)
	sink = string(r)
	sink = []rune("aé\xff")
	sink = string(i)
	sink = Named(s)
	sink = any(e)
	sink = (*[2]byte)(b)
	sink = [2]byte(b)
	sink = float32(i) + float32(0.1)
	sink = struct{ a, b *int; n int }(*p)
	var w Iface = e
	sink = w
}

func literals(x int, i *Inner) {
	sink = Pair{nil, &x, 1}
	sink = &Outer{Inner: i, list: [...]string{2: "z"}}
	sink = []*Inner{{1, 2}, {y: x}}
	sink = map[Inner]any{{1, 2}: x, {}: "s"}
	sink = [...]any{x, 5: "k", nil}
	sink = map[string][]Pair{"a": {{n: 1}}}
	sink = []struct{ e error }{}
}
