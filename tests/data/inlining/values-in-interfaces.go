// What of a value goes on: whole, behind a pointer, or not at all.
package p

import "unsafe"

type T struct {
	p, q *int
	a    [2]*int
	s    []*int
}

type one struct{ p *int }

type arr [1]*int

type I interface{ m() *int }

func (t T) m() *int    { return t.p }
func (o one) m() *int  { return o.p }
func (t *T) pm() *int  { return t.q }
func (t *T) none() int { return 0 }

func whole(t T) any            { return t }
func pointer(t *T) any         { return t }
func single(o one) any         { return o }
func singleArray(a arr) any    { return a }
func number(n int) any         { return n }
func inner(i I) any            { return i }
func mapped(m map[int]int) any { return m }
func sliced(s []int) any       { return s }

func toWhole(e any) T         { return e.(T) }
func toPointer(e any) *T      { return e.(*T) }
func toSingle(e any) one      { return e.(one) }
func toArray(e any) arr       { return e.(arr) }
func toInner(e any) I         { return e.(I) }
func toSlice(e any) []int     { s, _ := e.([]int); return s }
func toMap(e any) map[int]int { m, _ := e.(map[int]int); return m }
func toNumber(e any) int      { return e.(int) }

func switched(e any) *int {
	switch x := e.(type) {
	case T:
		return x.p
	case *T:
		return x.q
	case one:
		return x.p
	case I:
		return x.m()
	case []*int:
		return x[0]
	case int, *int:
		return nil
	case *string:
	}
	return nil
}

func onlyNumbers(e any) int {
	switch x := e.(type) {
	case int:
		return x
	case [4]int:
		return x[0]
	}
	return 0
}

func element(a [2]*int, i int) *int        { return a[i] }
func elementBehind(a *[2]*int, i int) *int { return a[i] }
func elementOf(s []*int, i int) *int       { return s[i] }
func addressOf(s []*int, i int) **int      { return &s[i] }
func addressIn(a *[2]*int, i int) **int    { return &a[i] }
func addressOfOwn(a [2]*int, i int) **int  { return &a[i] }
func ofMap(m map[*int]*int, k *int) *int   { return m[k] }
func field(t T) *int                       { return t.p }
func fieldBehind(t *T) *int                { return t.p }
func addressOfField(t *T) **int            { return &t.p }
func addressOfOwnField(t T) **int          { return &t.p }
func part(t *T) []*int                     { return t.a[1:] }
func partOfSlice(t T) []*int               { return t.s[1:] }
func array(s []*int) [2]*int               { return [2]*int(s) }
func arrayPointer(s []*int) *[2]*int       { return (*[2]*int)(s) }
func star(p **int) *int                    { return *p }
func same(p *int) unsafe.Pointer           { return unsafe.Pointer(p) }
func text(b []byte) string                 { return string(b) }
func bytes(s string) []byte                { return []byte(s) }
func joined(s, t string) string            { return s + t }
func letters(s string) string              { return s[1:] }
func biggest(s, t string) string           { return max(s, t) }

func valueOf(t T) func() *int    { return t.m }
func pointerOf(t *T) func() *int { return t.pm }
func unusedOf(t *T) func() int   { return t.none }
func unknownOf(i I) func() *int  { return i.m }
func keptHere(t *T) *int         { f := t.pm; return f() }

func listed(p, q *int) []*int           { return []*int{p, 3: q} }
func arrayed(p, q *int) [4]*int         { return [4]*int{p, 3: q} }
func structured(p, q *int) T            { return T{p: p, q: q} }
func pointed(p, q *int) *T              { return &T{p: p, q: q} }
func mapping(p, q *int) map[*int]*int   { return map[*int]*int{p: q} }
func appended(s []*int, p *int) []*int  { return append(s, p) }
func appendedAll(s, t []*int) []*int    { return append(s, t...) }
func appendedNumbers(s, t []int) []int  { return append(s, t...) }
func copied(s, t []*int)                { copy(s, t) }
func copiedNumbers(s, t []int)          { copy(s, t) }
func cleared(s []*int, m map[*int]*int) { clear(s); clear(m) }

func rangedArray(a [2]*int) (r *int) {
	for _, p := range a {
		r = p
	}
	return
}

func rangedBehind(a *[2]*int) (r *int) {
	for _, p := range a {
		r = p
	}
	return
}

func rangedSlice(s []*int) (r *int) {
	for _, p := range s {
		r = p
	}
	return
}

func rangedMap(m map[*int]*int) (r, q *int) {
	for k, p := range m {
		r, q = k, p
	}
	return
}

func rangedFunc(f func(func(*int) bool)) (r *int) {
	for p := range f {
		r = p
	}
	return
}

func sent(c chan *int, p *int) *int { c <- p; return <-c }

//go:noinline
func several(p, q *int) (*int, *int) { return q, p }

func throughSeveral(p, q *int) (r *int) {
	r, _ = several(p, q)
	return
}

func throughUnknown(f func(*int) (*int, *int), i interface{ two(*int) (*int, *int) }, p, q *int) (r *int) {
	r, _ = f(p)
	_, r = i.two(q)
	return
}
