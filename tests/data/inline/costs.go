package p

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/bits"
	"strings"
	"sync"
	"sync/atomic"
	"unsafe"
)

type point struct {
	x, y int
	next *point
}

type empty struct{}

type late struct {
	_ empty
	n int
	m int
}

type named interface{ Name() string }

func (p *point) X() int         { return p.x }
func (p point) Y() int          { return p.y }
func (p *point) set(x, y int)   { p.x, p.y = x, y }
func (p *point) both() (a, b int) { a = p.X(); b = p.Y(); return }

const debug = false

func nothing()                 {}
func constant() int            { return 42 }
func add(a, b int) int         { return a + b }
func named1() (n int)          { n = 1; return }
func ifConst() int {
	if debug {
		fmt.Println("never")
		return 1
	}
	return 2
}
func ifConstElse() (n int) {
	if !debug {
		n = 3
	} else {
		n = strings.Count("a", "b")
	}
	return n
}
func first(p *point) *int     { return &p.x }
func second(p *point) *int    { return &p.y }
func firstOfLate(p *late) *int { return &p.n }
func secondOfLate(p *late) *int { return &p.m }
func local() *int             { var p point; return &p.x }
func cast(x float64) uint64   { return *(*uint64)(unsafe.Pointer(&x)) }
func slices(s []int) []int    { s = s[0:]; s = s[:len(s)]; s = s[1:2]; return s[:1:2] }
func strs(s string) (string, []byte, []rune) {
	return s[1:], []byte(s), []rune(s)
}
func pair() (int, error)       { return 1, nil }
func calls() int              { a, err := pair(); if err != nil { return 0 }; return a }
func multi(m map[string]int, c chan int, i any) (int, bool) {
	a, ok := m["x"]
	b, ok2 := <-c
	d, ok3 := i.(int)
	return a + b + d, ok && ok2 && ok3
}
func sel(c, d chan int) int {
	select {
	case x := <-c:
		return x
	case d <- 1:
	default:
	}
	return 0
}
func loop(n int) (s int) {
	for i := 0; i < n; i++ {
		s += i
	}
	return
}
func rangeInt(n int) (s int) {
	for i := range n {
		s ^= i
	}
	return
}
func rangeAll(a []int, m map[int]string, s string) (n int) {
	for range a {
		n++
	}
	for k, v := range m {
		n += k + len(v)
	}
	for _, r := range s {
		n += int(r)
	}
	return n
}
func sw(n int) string {
	switch n {
	case 1, 2:
		return "a"
	case 3:
		fallthrough
	default:
		return "b"
	}
}
func tsw(i any) int {
	switch x := i.(type) {
	case int:
		return x
	case string, []byte:
		return 2
	case nil:
		return 0
	}
	return -1
}
func tsw2(i any) bool {
	switch i.(type) {
	case named, error:
		return true
	}
	return false
}
func labels(n int) int {
top:
	for {
		for {
			if n > 3 {
				break top
			}
			n++
			continue top
		}
	}
	return n
}
func jumps(n int) int {
again:
	n++
	if n < 10 {
		goto again
	}
	return n
}
func pan(n int)             { if n < 0 { panic("negative") } }
func pan2(err error)        { if err != nil { panic(err) } }
func pan3(n int)            { if n < 0 { panic(n) } }
func rec()                  { recover() }
func def()                  { defer nothing() }
func goes()                 { go nothing() }
func closure(n int) func() int { return func() int { n++; return n } }
func called() int           { return func(a int) int { return a + 1 }(2) }
func param(f func(int) int) int { return f(1) + f(2) }
func iface(n named) string  { return n.Name() }
func methodValue(p *point) func() int { return p.X }
func methodExpr() func(*point) int { return (*point).X }
func variadic(a ...int) int { return len(a) }
func callsVariadic() int    { return variadic() + variadic(1, 2, 3) + variadic([]int{1}...) }
func literals() ([]int, map[string]int, *point, [3]int) {
	return []int{1, 2}, map[string]int{"a": 1}, &point{x: 1}, [...]int{1, 2, 3}
}
func appends(s []int, t ...int) []int { return append(append(s, 1, 2), t...) }
func builtins(s, t []int, m map[int]int) int {
	copy(s, t)
	delete(m, 1)
	clear(m)
	return min(1, len(s), cap(t)) + max(2, len(m))
}
func makes(n int) ([]int, chan int, map[int]int, *int) {
	return make([]int, n), make(chan int, 1), make(map[int]int), new(int)
}
func recursive(n int) int   { if n == 0 { return 0 }; return recursive(n-1) + 1 }
func even(n int) bool       { if n == 0 { return true }; return odd(n - 1) }
func odd(n int) bool        { if n == 0 { return false }; return even(n - 1) }

//go:noinline
func never() {}

func outside()

func intrinsics(x *uint32, n uint64) int {
	atomic.AddUint32(x, 1)
	return bits.Len64(n) + bits.TrailingZeros64(n)
}
func order(b []byte) uint32  { return binary.LittleEndian.Uint32(b) + binary.BigEndian.Uint32(b) }
func locks(mu *sync.Mutex)   { mu.Lock(); nothing(); mu.Unlock() }
func once(o *sync.Once)      { o.Do(nothing) }
func typed(n *atomic.Int64)  { n.Add(1) }
func far(s string) bool      { return strings.HasPrefix(s, "x") && strings.Contains(s, "y") }
func dear(s string) error    { return fmt.Errorf("dear: %s", s) }
func cheap(s string) error   { return errors.New(s) }
func wrapped(r io.Reader) io.Reader { return io.LimitReader(r, 1) }
func builder(sb *strings.Builder) { sb.WriteString("x"); sb.WriteByte('y') }
func concat(a, b, c string) string { return a + b + c + "d" }
func compare(a, b [4]int, p, q any) bool { return a == b && p == q || !(p != nil) }
func shifts(a uint, b int) uint { return a<<b>>1&^3 | ^a }
func complexes(c complex128) float64 { return real(c) + imag(c*complex(1, 2)) }
func conversions(n int) (float64, string, int8, any) { return float64(n), string(rune(n)), int8(n), n }
func assignOps(p *point) { p.x += 1; p.y++; p.next.x <<= 2; p.x, p.y = p.y, p.x }
func blank(a int, _ string) { _ = a }
func arrays(a *[4]int, s []int) int { for i := range a { s[i] = a[i] }; return len(a) }
func toArray(s []int) ([2]int, *[2]int) { return [2]int(s), (*[2]int)(s) }
func unsafes(p *byte, n int) (string, []byte, unsafe.Pointer) {
	return unsafe.String(p, n), unsafe.Slice(p, n), unsafe.Add(unsafe.Pointer(p), n)
}
func tooBig(a, b, c, d int) int {
	a = a*b + c*d
	b = b*c + d*a
	c = c*d + a*b
	d = d*a + b*c
	a = a*b + c*d
	b = b*c + d*a
	c = c*d + a*b
	d = d*a + b*c
	return a + b + c + d
}
func twice(f func()) { func() { f() }(); f() }
func staticCallee() int { f := add; return f(1, 2) }
func reassigned(b bool) int { f := add; if b { f = nil }; return f(1, 2) }
func callsPan() { pan(1); pan2(nil) }
func nested() int { return add(add(1, 2), add(constant(), named1())) }
func prints() { print("a", 1); println() }
