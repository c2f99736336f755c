// What is kept alive below b.Loop: its address stands at the place of what was read last, which is the alias.

package p

import "testing"

type alias = *int

func pair() (int, string) { return 1, "" }

func show(args ...any) {}

func Bench(b *testing.B) {
	var kept int
	for b.Loop() {
		kept = 1
		_ = kept + 1
		pair()
		show(kept, kept+1)
		_, kept = 2, 3
	}
}

type last = []string

var sink any

//go:noinline
func use(t, p *int) {}

// Nothing is kept alive in a copy of this: the body is read anew.
func loops(t, p *int) func(*testing.B) {
	return func(b *testing.B) {
		for b.Loop() {
			use(t, p)
		}
	}
}

func takes() { sink = loops(new(int), nil) }

func generic[T any](x T, y *T) {}

// The dictionary is an argument, too, and the address of a variable that nothing else uses.
func generics(b *testing.B) {
	for b.Loop() {
		generic(1, nil)
	}
}
