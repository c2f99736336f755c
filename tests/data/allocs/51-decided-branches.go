package p

type T struct{ a, b, c int }

var kept *T
var any1 any

func f(t *T, n int, on bool) {
	if t != nil {
		kept = &T{a: n}
	}
	if n > 3 {
		kept = &T{b: n}
	}
	if !on {
		kept = &T{c: n}
	}
}
func calls(n int) {
	f(nil, 5, true)
	f(&T{}, 3, false)
	f(kept, n, true)
}
func shaped[V any](v V) {
	switch any(v).(type) {
	case int:
		kept = &T{a: 1}
	case string:
		kept = &T{a: 2}
	case []byte:
		kept = &T{a: 3}
	}
}
func asserted[V any](v V) {
	if _, ok := any(v).(string); ok {
		kept = &T{a: 5}
	}
}
func shapes() { shaped(1); shaped("a"); asserted(1); asserted("a") }

type value struct {
	p    *T
	flag uintptr
}
type kind uint

func (v value) kind() kind { return kind(v.flag & 31) }
func (v value) number() int {
	k := v.kind()
	switch k {
	case 2, 3, 4:
		return int(k)
	}
	panic(&T{a: 6})
}
func (v value) isNil() bool {
	switch v.kind() {
	case 18, 19:
		return v.p == nil
	case 20:
		return v.flag == 0
	}
	panic(&T{a: 7})
}
func byKind(v value) int {
	switch v.kind() {
	case 2, 3, 4:
		return v.number()
	case 18:
		if v.isNil() {
			return 1
		}
	}
	if v.kind() == 19 && v.isNil() {
		return 2
	}
	if v.kind() != 20 || v.isNil() {
		return 3
	}
	return v.number()
}
func ascii(b []byte, r rune) []byte {
	if uint32(r) <= 127 {
		return append(b, byte(r))
	}
	return append(b, "more"...)
}
func known(b []byte, r rune) []byte {
	if uint32(r) < 128 {
		return b
	}
	return ascii(b, r)
}
func same(x int64) {
	n := int(x)
	if int64(n) != x {
		any1 = x
	}
}
func lengths(s []int, t string) {
	if len(s) > cap(s) {
		kept = &T{a: 8}
	}
	if len(t) < 0 {
		kept = &T{a: 9}
	}
	if len("abc") == 3 {
		kept = &T{a: 10}
	}
}
func after() {
	panic("x")
	kept = &T{a: 11}
}
func forever(c chan int) {
	for {
		<-c
	}
	kept = &T{a: 12}
}
func jumps(n int) {
	if n > 0 {
		goto done
	}
	kept = &T{a: 13}
	return
done:
	kept = &T{a: 14}
}
