package p

import _ "unsafe"

type small struct{ b bool }
type twoBytes struct{ a, b uint8 }
type half uint16
type str struct{ s string }
type sl struct{ s []int }
type big [200]int

var sink any
var sinks []any

//go:linkname linked p.remote
func linked(n int) *int { return &n }

func boxes(b bool, i8 int8, h half, i32 int32, f float64, s string, sb []int, t twoBytes, p *int, m map[int]int, c complex128, x big, e error) {
	sink = b
	sink = i8
	sink = small{b}
	sink = [1]byte{byte(i8)}
	sink = h
	sink = i32
	sink = f
	sink = s
	sink = sb
	sink = str{s}
	sink = sl{sb}
	sink = t
	sink = p
	sink = m
	sink = c
	sink = x
	sink = e
	sink = "const"
	sink = 7
	sink = half(7)
	sink = big{}
	sink = twoBytes{}
	sink = twoBytes{1, 2}
	sink = struct{}{}
	z := twoBytes{3, 4}
	sink = z
	var w twoBytes
	sink = w
	y := str{"a"}
	sink = y
	sink = func() {}
	sink = sink
	_ = x == sink
	_ = sink == any(s)
}
func stays(x big, n int) int {
	var a any = x
	var b any = n
	if _, ok := a.(big); ok {
		return b.(int)
	}
	return 0
}
func ranges(m map[int]string, c chan int, s string) {
	var k, v any
	for k, v = range m {
		sinks = append(sinks, k, v)
	}
	for k = range c {
		sinks = append(sinks, k)
	}
	for k, v = range s {
		sinks = append(sinks, k, v)
	}
	select {
	case k = <-c:
		sink = k
	case c <- 1:
	}
}
func variadic(xs ...any) { sinks = xs }
func calls(n int, s string) {
	variadic(n, s, "c", nil, n > 3)
	variadic()
	variadic(sinks...)
	panic(n)
}
