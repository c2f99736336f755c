package main

import "errors"

type T struct {
	n    int
	name string
	f    func() int
	next *T
}

type small struct{ b int8 }

func New(n int, name string) *T       { return &T{n: n, name: name} }
func twice(p *T) [2]*T                { return [2]*T{p, p} }
func again(n int) [2]int              { return [2]int{n, n} }
func narrow(n int) *small             { return &small{int8(n)} }
func greet(who string) *string        { s := "hello, " + who + "!"; return &s }
func join(a, b string) interface{}    { return "<" + a + b + ">" }
func toFloat(n int) *float64          { f := float64(n); return &f }
func boxed(n int) interface{}         { return float64(n) }
func shrink(n int) interface{}        { return uint8(n) }
func closes(n int) func() int         { return func() int { return n } }
func plain(n int) func() int          { return func() int { return 7 } }
func addr(n int) *int                 { return &n }
func two(n int) (int, *T)             { return n, &T{n: n} }
func bare(n int) (t *T)               { t = &T{n: n}; return }
func effect() int                     { println("x"); return 1 }
func pick(n int) *T {
	if n > 1 {
		return nil
	}
	return &T{n: n}
}

var (
	a          = New(1, "a")
	b          = New(effect(), "b")
	c          = twice(&T{n: 3})
	c2         = twice(a)
	d          = again(4)
	e          = narrow(300)
	g          = greet("you")
	h          = join("x", "y")
	i          = toFloat(3)
	i2         = boxed(3)
	i3         = shrink(1000)
	j          = closes(2)
	k          = plain(2)
	l          = addr(5)
	m, o       = two(6)
	p          = bare(7)
	q          = pick(8)
	ErrX       = errors.New("x")
	nested     = &T{next: New(9, "n")}
	list       = []*T{New(10, "l"), New(11, "m")}
	_          = New(12, "blank")
	table      = map[string]*T{"x": New(13, "t")}
	made       = New(len(list), "made")
	fromString = New(14, a.name)
)

func main() {
	println(a, b, c[0], c2[0], d[0], e, g, h, i, i2, i3, j, k, l, m, o, p, q, ErrX, nested, list, table, made, fromString)
}
