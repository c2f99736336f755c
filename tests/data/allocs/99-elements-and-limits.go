package p

import "unsafe"

var gx any
var gn int

//go:noinline
func more() bool { return gn > 3 }

//go:noinline
func count() int { return gn }

var bytes []byte
var text string
var texts []string

func indexOfText() {
	for i := range "abc" {
		if i >= 10 {
			gx = new([3]int)
		}
		if i < 0 {
			gx = new([4]int)
		}
	}
}

// No slice has more elements than memory has room for.
func lengths() {
	for i := range texts {
		gx = make([]int, i>>60)
	}
	for i := range bytes {
		gx = make([]int, i>>60)
	}
}

// A variable that is moved to the heap where the statement will fail.
type flag uint8

type held struct {
	s []int
	f *flag
}

func failsBehind(s []int) {
	gx = held{s: unsafe.Slice(&([]int)(nil)[0], 1), f: new(flag(3))}
}

func toldInACall() {
	s := text
	if func() bool { return s == "" }() {
		return
	}
	if len(s) == 0 {
		gx = new(int)
	}
}

func numberToldInACall(n int) {
	if func() bool { return n > 3 }() {
		if n == 1 {
			gx = new(int)
		}
	}
}

// The words of an interface are stored as other types than they are loaded as.
func elementOfLiteral() {
	x := any([]any{uint64(1)}[0])
	if x == nil {
		gx = new(int)
	}
}

func nilOfLiteral() {
	switch x := any([]any{(error)(nil)}[0]).(type) {
	case int:
		gn = x
	case map[string]int:
		x["a"]++
	}
}

func cut() {
	b := bytes
	b = append([]byte(nil)[:len(b):cap(b)], 5, 1)
	println(len(b))
}

func floats() {
	gn = 8
	n := int(float64(gn))
	if n < 1 {
		gx = new(int)
	}
}

func partsOfComplex() {
	gn = 8
	n := int(real(complex(float64(gn), 1)))
	if n < 1 {
		gx = new(int)
	}
}

func partOfVariable(z complex128) {
	n := int(imag(z))
	if n < 1 {
		gx = new(int)
	}
}

func masked() {
	n := gn
	if n&7 <= 3 {
		return
	}
	if n == 3 {
		gx = new(int)
	}
	if n == 12 {
		gx = new(int)
	}
}

func keyOfBytes(m map[string]func()) {
	gx = []any{m[func() string { return string(bytes) }()]}
}

func toArray(s []int) {
	_ = (*[2]int)(s)
	if len(s) == 0 {
		gx = new(int)
	}
	if len(s) == 2 {
		gx = new(int)
	}
	_ = [3]int(s)
	if len(s) == 2 {
		gx = new(int)
	}
}

func toldCount(b []byte, s string) {
	if len(b) == 2 {
		println(len(append(make([]byte, 3), b...)))
		println(len(append(make([]byte, 3, 5), b...)))
		println(len(append([]byte(nil), b...)))
	}
	if len(s) == 0 {
		println(len(append(make([]byte, 3), s...)))
		println(len(append(b, s...)))
	}
}

// The elements of a literal on the stack are stored, and zeros of several are not.
func nilElement() {
	s := []*int{nil}
	if s[0] != nil {
		gx = new(int)
	}
	s = []*int{nil, nil}
	if s[0] != nil {
		gx = new(int)
	}
}

func variadicNumbers() {
	n := func(v ...int) int { return v[1] }(0, 3)
	if n != 3 {
		gx = new(int)
	}
	n = func(v ...int) int { return v[0] }(0, 3)
	if n != 0 {
		gx = new(int)
	}
}

func variadicTexts() {
	s := func(v ...string) string { return v[1] }("x", "a")
	if s == "" {
		gx = new(int)
	}
}

func variadicAny() {
	x := func(v ...any) any { return v[0] }("x", "a")
	if x == nil {
		gx = new(int)
	}
}

func variadicBehindAStore() {
	p := func(v ...*int) *int { gx = 5; return v[0] }(nil)
	if p != nil {
		gx = new(int)
	}
}

func last(s string, of byte) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == of {
			return i
		}
	}
	return -1
}

// What is returned out of a loop is none of the numbers that its end tells of.
func returned(s string) {
	if last(s, '.') >= 0 {
		gx = new(int)
	}
	if last(s, ',') == -1 {
		gx = new(int)
	}
}
