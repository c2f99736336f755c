"""What every program that is run stands on: its main function, what overwrites memory, small generic functions.

SCENARIOS, LOOKS and SUMS stand for what is drawn.
"""

SUPPORT = """\
package main

import (
	"runtime"
	"unsafe"
)

type I interface {
	Get() *int
	Put(*int)
}

type K int

type Box[T any] struct {
	v T
	p *T
}

var (
	hash   uint64
	fuel   int
	stirs  int
	yes    = true
	abytes = []byte("abc")
	name   string
	place  int
	sink   unsafe.Pointer
	junk   [][]uint64
)

//go:noinline
func force(p unsafe.Pointer) { sink = p }

func mix(a, b uint64) uint64 { return (a^b)*0x9e3779b97f4a7c15 + a>>7 }

func note(n uint64) { hash = mix(hash, n) }

func burn() bool {
	fuel--
	return fuel > 0
}

//go:noinline
func more() bool { return yes }

//go:noinline
func size(n int) int { return n }

func id[T any](v T) T { return v }

//go:noinline
func hidden[T any](v T) T { return v }

func pick[T any](v, w T) T {
	if yes {
		return v
	}
	return w
}

func ptr[T any](v T) *T { return &v }

//go:noinline
func apart[T any](v T) *T { return &v }

func filled[T any](n int, v T) []T {
	s := make([]T, n)
	for i := range s {
		s[i] = v
	}
	return s
}

func clone[T any](s []T) []T {
	var out []T
	for _, v := range s {
		out = append(out, v)
	}
	return out[:len(out):len(out)]
}

func tail(s string) string { return s[len(s)-1:] }

func seq(s []*int) func(func(*int) bool) {
	return func(yield func(*int) bool) {
		for _, p := range s {
			if !yield(p) {
				return
			}
		}
	}
}

//go:noinline
func seqApart(s []*int) func(func(*int) bool) {
	return func(yield func(*int) bool) {
		for _, p := range s {
			q := p
			if !yield(q) {
				return
			}
		}
	}
}

const pattern = 0x5a5a5a5a5a5a5a5a

//go:noinline
func deep(n int) uint64 {
	var room [64]uint64
	for i := range room {
		room[i] = pattern
	}
	if n > 0 {
		return deep(n-1) ^ room[n%64]
	}
	return room[0]
}

//go:noinline
func churn() {
	for _, n := range [...]int{1, 1, 2, 2, 3, 4, 4, 6, 8, 12, 16, 24, 32, 64} {
		for range [4]int{} {
			b := make([]uint64, n)
			for i := range b {
				b[i] = pattern
			}
			junk = append(junk[:len(junk):len(junk)], b)
		}
	}
	junk = nil
}

//go:noinline
func stir() {
	deep(4)
	if stirs--; stirs > 0 {
		deep(40)
		runtime.GC()
		churn()
		deep(8)
	}
}

//go:noinline
func moment() {
	stirs++
	stir()
	fuel = 1000
	LOOKS
	place++
	println(name, place, hash)
	fuel = 1000
}

func run(f func(), done chan bool) {
	defer func() {
		if e := recover(); e != nil {
			if err, ok := e.(error); ok {
				println(name, "panic:", err.Error())
			} else {
				println(name, "panic")
			}
		}
		done <- true
	}()
	f()
	moment()
}

var scenarios = []struct {
	name string
	f    func()
}{
SCENARIOS}

func main() {
	for _, s := range scenarios {
		name, place, hash, fuel, stirs = s.name, 0, 1, 1000, 10
		reset()
		done := make(chan bool)
		go run(s.f, done)
		<-done
	}
}

SUMS
"""
