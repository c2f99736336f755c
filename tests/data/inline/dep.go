package dep

import (
	"io"
	"iter"
	"slices"
	"strings"
	"sync"

	"m/low"
)

type T struct {
	p *int
	w io.Writer
	m sync.Map
}

// A function that is passed is called where its caller stands.
func apply(f func([]byte) int, b []byte) int { return f(b) }
func count(b []byte) int                     { return len(b) }
func Applied(b []byte) int                   { return apply(count, b) }
func AppliedFar(b []byte) int                { return low.Apply(low.Count, b) }
func Unknown(f func([]byte) int, b []byte) int { return apply(f, b) }

// What a constructor is given stays where its result stays.
func newT(p *int) *T    { return &T{p: p} }
func Uses(p *int) int   { return *newT(p).p }
func Keeps(p *int) *T   { return newT(p) }
func Far(p *int) int    { return *low.New(p).P }
func Chain(p *int) int  { return *low.Wrap(low.New(p)).P }

// Interfaces whose dynamic type is seen become method calls.
type dumper struct{ w io.Writer }

func (d *dumper) Write(b []byte) (int, error) { return len(b), nil }
func (d *dumper) Close() error                { d.w.Write(nil); return nil }
func open(w io.Writer) io.WriteCloser         { return &dumper{w} }
func Dump(b []byte) string {
	var sb strings.Builder
	d := open(&sb)
	d.Write(b)
	d.Close()
	return sb.String()
}
func Opened(w io.Writer, b []byte) { open(w).Write(b) }

// Loops over functions.
func each(s []*int) iter.Seq[*int] {
	return func(yield func(*int) bool) {
		for _, p := range s {
			if !yield(p) {
				return
			}
		}
	}
}
func Sum(s []*int) (n int) {
	for p := range each(s) {
		n += *p
	}
	return n
}
func First(s []*int) *int {
	for p := range each(s) {
		return p
	}
	return nil
}
func Back(s []*int) (last *int) {
	for _, p := range slices.Backward(s) {
		last = p
	}
	return
}

// Literals, called at once and later.
func Now(p *int) int      { return func(q *int) int { return *q + *p }(p) }
func Later(p *int) func() int { return func() int { return *p } }
func twice(f func() *int) (*int, *int) { return f(), f() }
func Twice(p *int) (a *int) { a, _ = twice(func() *int { return p }); return }

var sink *int

func store(p *int)         { sink = p }
func choose(f func(*int), p *int) { f(p) }
func Stored(p *int)        { choose(store, p) }
func Ignored(p *int)       { choose(func(*int) {}, p) }

// Cycles end somewhere.
func even(p *int, n int) *int { if n == 0 { return p }; return odd(p, n-1) }
func odd(p *int, n int) *int  { if n == 0 { return nil }; return even(p, n-1) }
func Even(p *int) *int     { return even(p, 4) }
func Self(p *int, n int) *int { if n > 0 { return Self(p, n-1) }; return p }

// Generic code, here and far.
func pair[A, B any](a A, b B) func() (A, B) { return func() (A, B) { return a, b } }
func Pair(p, q *int) *int  { a, _ := pair(p, q)(); return a }
func Mapped(s []*int) int {
	n := 0
	for _, v := range low.Map(s, func(p *int) int { return *p }) {
		n += v
	}
	return n
}
func Contains(s []*int, p *int) bool { return slices.Contains(s, p) }
func (t *T) Load(key any) any { v, _ := t.m.Load(key); return v }

// Labels and loops in what is inlined.
func search(s []*int, n int) *int {
outer:
	for i := range s {
		if i == n {
			return s[i]
		}
		continue outer
	}
	return nil
}
func Search(s []*int) *int {
	var last *int
	for i := 0; i < 3; i++ {
		last = search(s, i)
		if last != nil {
			break
		}
	}
	return last
}
func multi(p, q *int) (a, b *int, err error) { a, b = q, p; return }
func Multi(p, q *int) *int { a, _, _ := multi(p, q); return a }
func Deferred(p *int) int  { defer store(nil); return *newT(p).p }

//go:noinline
func held(f func(*int), p *int) { f(p) }
func Held(p *int)          { held(func(*int) {}, p) }
