package p

import "unsafe"

// Elements of literals that have a variable of their own by the time that the literal is taken apart: where the next
// literal stands does not depend on them.

type T struct{ a int }

func (T) M() {}

func (T) N() int { return 1 }

type K int

var g int

func f() int { return g }

func inl(a int) int { return a + 1 }

func inl2(a int) int {
	if a > 3 {
		return 4
	}
	return a
}

func call_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			f()},
		{
			f()},
		{
			f()},
		{
			f()},
		{
			f()},
		{
			f()},
	}
	return z
}

func len_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			len(s)},
		{
			len(s)},
		{
			len(s)},
		{
			len(s)},
		{
			len(s)},
		{
			len(s)},
	}
	return z
}

func cap_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			cap(s)},
		{
			cap(s)},
		{
			cap(s)},
		{
			cap(s)},
		{
			cap(s)},
		{
			cap(s)},
	}
	return z
}

func complex_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]complex128 {
	z := [6][]complex128{
		{
			complex(r, r)},
		{
			complex(r, r)},
		{
			complex(r, r)},
		{
			complex(r, r)},
		{
			complex(r, r)},
		{
			complex(r, r)},
	}
	return z
}

func imag_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]float64 {
	z := [6][]float64{
		{
			imag(c)},
		{
			imag(c)},
		{
			imag(c)},
		{
			imag(c)},
		{
			imag(c)},
		{
			imag(c)},
	}
	return z
}

func real__(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]float64 {
	z := [6][]float64{
		{
			real(c)},
		{
			real(c)},
		{
			real(c)},
		{
			real(c)},
		{
			real(c)},
		{
			real(c)},
	}
	return z
}

func method_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			v.N()},
		{
			v.N()},
		{
			v.N()},
		{
			v.N()},
		{
			v.N()},
		{
			v.N()},
	}
	return z
}

func imethod_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			n.N()},
		{
			n.N()},
		{
			n.N()},
		{
			n.N()},
		{
			n.N()},
		{
			n.N()},
	}
	return z
}

func max_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			max(a, b)},
		{
			max(a, b)},
		{
			max(a, b)},
		{
			max(a, b)},
		{
			max(a, b)},
		{
			max(a, b)},
	}
	return z
}

func min_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			min(a, 3)},
		{
			min(a, 3)},
		{
			min(a, 3)},
		{
			min(a, 3)},
		{
			min(a, 3)},
		{
			min(a, 3)},
	}
	return z
}

func makechan_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]chan int {
	z := [6][]chan int{
		{
			make(chan int)},
		{
			make(chan int)},
		{
			make(chan int)},
		{
			make(chan int)},
		{
			make(chan int)},
		{
			make(chan int)},
	}
	return z
}

func makemap_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]map[int]int {
	z := [6][]map[int]int{
		{
			make(map[int]int)},
		{
			make(map[int]int)},
		{
			make(map[int]int)},
		{
			make(map[int]int)},
		{
			make(map[int]int)},
		{
			make(map[int]int)},
	}
	return z
}

func makeslice_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][][]int {
	z := [6][][]int{
		{
			make([]int, a)},
		{
			make([]int, a)},
		{
			make([]int, a)},
		{
			make([]int, a)},
		{
			make([]int, a)},
		{
			make([]int, a)},
	}
	return z
}

func new_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]*int {
	z := [6][]*int{
		{
			new(int)},
		{
			new(int)},
		{
			new(int)},
		{
			new(int)},
		{
			new(int)},
		{
			new(int)},
	}
	return z
}

func slice_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][][]int {
	z := [6][][]int{
		{
			s[a:]},
		{
			s[a:]},
		{
			s[a:]},
		{
			s[a:]},
		{
			s[a:]},
		{
			s[a:]},
	}
	return z
}

func append_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][][]int {
	z := [6][][]int{
		{
			append(s, 1)},
		{
			append(s, 1)},
		{
			append(s, 1)},
		{
			append(s, 1)},
		{
			append(s, 1)},
		{
			append(s, 1)},
	}
	return z
}

func index_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			s[a]},
		{
			s[a]},
		{
			s[a]},
		{
			s[a]},
		{
			s[a]},
		{
			s[a]},
	}
	return z
}

func map_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			m[a]},
		{
			m[a]},
		{
			m[a]},
		{
			m[a]},
		{
			m[a]},
		{
			m[a]},
	}
	return z
}

func mapS_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			ms[t]},
		{
			ms[t]},
		{
			ms[t]},
		{
			ms[t]},
		{
			ms[t]},
		{
			ms[t]},
	}
	return z
}

func recv_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			<-ch},
		{
			<-ch},
		{
			<-ch},
		{
			<-ch},
		{
			<-ch},
		{
			<-ch},
	}
	return z
}

func assert_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			e.(int)},
		{
			e.(int)},
		{
			e.(int)},
		{
			e.(int)},
		{
			e.(int)},
		{
			e.(int)},
	}
	return z
}

func assertp_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]*int {
	z := [6][]*int{
		{
			e.(*int)},
		{
			e.(*int)},
		{
			e.(*int)},
		{
			e.(*int)},
		{
			e.(*int)},
		{
			e.(*int)},
	}
	return z
}

func asserti_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]interface{ M() } {
	z := [6][]interface{ M() }{
		{
			e.(interface{ M() })},
		{
			e.(interface{ M() })},
		{
			e.(interface{ M() })},
		{
			e.(interface{ M() })},
		{
			e.(interface{ M() })},
		{
			e.(interface{ M() })},
	}
	return z
}

func and_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]bool {
	z := [6][]bool{
		{
			x && y},
		{
			x && y},
		{
			x && y},
		{
			x && y},
		{
			x && y},
		{
			x && y},
	}
	return z
}

func or_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]bool {
	z := [6][]bool{
		{
			x || y},
		{
			x || y},
		{
			x || y},
		{
			x || y},
		{
			x || y},
		{
			x || y},
	}
	return z
}

func not_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]bool {
	z := [6][]bool{
		{
			!x},
		{
			!x},
		{
			!x},
		{
			!x},
		{
			!x},
		{
			!x},
	}
	return z
}

func conv_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]float64 {
	z := [6][]float64{
		{
			float64(a)},
		{
			float64(a)},
		{
			float64(a)},
		{
			float64(a)},
		{
			float64(a)},
		{
			float64(a)},
	}
	return z
}

func any_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]any {
	z := [6][]any{
		{
			any(a)},
		{
			any(a)},
		{
			any(a)},
		{
			any(a)},
		{
			any(a)},
		{
			any(a)},
	}
	return z
}

func bytes_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][][]byte {
	z := [6][][]byte{
		{
			[]byte(t)},
		{
			[]byte(t)},
		{
			[]byte(t)},
		{
			[]byte(t)},
		{
			[]byte(t)},
		{
			[]byte(t)},
	}
	return z
}

func str_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]string {
	z := [6][]string{
		{
			string(bs)},
		{
			string(bs)},
		{
			string(bs)},
		{
			string(bs)},
		{
			string(bs)},
		{
			string(bs)},
	}
	return z
}

func runes_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][][]rune {
	z := [6][][]rune{
		{
			[]rune(t)},
		{
			[]rune(t)},
		{
			[]rune(t)},
		{
			[]rune(t)},
		{
			[]rune(t)},
		{
			[]rune(t)},
	}
	return z
}

func cat_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]string {
	z := [6][]string{
		{
			t + t},
		{
			t + t},
		{
			t + t},
		{
			t + t},
		{
			t + t},
		{
			t + t},
	}
	return z
}

func cat6_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]string {
	z := [6][]string{
		{
			t + t + t + t + t + t},
		{
			t + t + t + t + t + t},
		{
			t + t + t + t + t + t},
		{
			t + t + t + t + t + t},
		{
			t + t + t + t + t + t},
		{
			t + t + t + t + t + t},
	}
	return z
}

func closure_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]func() {
	z := [6][]func(){
		{
			func() { g++ }},
		{
			func() { g++ }},
		{
			func() { g++ }},
		{
			func() { g++ }},
		{
			func() { g++ }},
		{
			func() { g++ }},
	}
	return z
}

func closurec_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]func() {
	z := [6][]func(){
		{
			func() { a++ }},
		{
			func() { a++ }},
		{
			func() { a++ }},
		{
			func() { a++ }},
		{
			func() { a++ }},
		{
			func() { a++ }},
	}
	return z
}

func mval_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]func() {
	z := [6][]func(){
		{
			v.M},
		{
			v.M},
		{
			v.M},
		{
			v.M},
		{
			v.M},
		{
			v.M},
	}
	return z
}

func addr_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]*T {
	z := [6][]*T{
		{
			&T{a}},
		{
			&T{a}},
		{
			&T{a}},
		{
			&T{a}},
		{
			&T{a}},
		{
			&T{a}},
	}
	return z
}

func field_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			v.a},
		{
			v.a},
		{
			v.a},
		{
			v.a},
		{
			v.a},
		{
			v.a},
	}
	return z
}

func lit_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]T {
	z := [6][]T{
		{
			T{a}},
		{
			T{a}},
		{
			T{a}},
		{
			T{a}},
		{
			T{a}},
		{
			T{a}},
	}
	return z
}

func slit_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][][]int {
	z := [6][][]int{
		{
			[]int{a}},
		{
			[]int{a}},
		{
			[]int{a}},
		{
			[]int{a}},
		{
			[]int{a}},
		{
			[]int{a}},
	}
	return z
}

func mlit_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]map[int]int {
	z := [6][]map[int]int{
		{
			map[int]int{a: a}},
		{
			map[int]int{a: a}},
		{
			map[int]int{a: a}},
		{
			map[int]int{a: a}},
		{
			map[int]int{a: a}},
		{
			map[int]int{a: a}},
	}
	return z
}

func deref_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			*p},
		{
			*p},
		{
			*p},
		{
			*p},
		{
			*p},
		{
			*p},
	}
	return z
}

func inl_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			inl(a)},
		{
			inl(a)},
		{
			inl(a)},
		{
			inl(a)},
		{
			inl(a)},
		{
			inl(a)},
	}
	return z
}

func inl2_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			inl2(a)},
		{
			inl2(a)},
		{
			inl2(a)},
		{
			inl2(a)},
		{
			inl2(a)},
		{
			inl2(a)},
	}
	return z
}

func const_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			7},
		{
			7},
		{
			7},
		{
			7},
		{
			7},
		{
			7},
	}
	return z
}

func nil_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]*int {
	z := [6][]*int{
		{
			nil},
		{
			nil},
		{
			nil},
		{
			nil},
		{
			nil},
		{
			nil},
	}
	return z
}

func name_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			a},
		{
			a},
		{
			a},
		{
			a},
		{
			a},
		{
			a},
	}
	return z
}

func glob_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			g},
		{
			g},
		{
			g},
		{
			g},
		{
			g},
		{
			g},
	}
	return z
}

func add_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			a + b},
		{
			a + b},
		{
			a + b},
		{
			a + b},
		{
			a + b},
		{
			a + b},
	}
	return z
}

func eq_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]bool {
	z := [6][]bool{
		{
			a == b},
		{
			a == b},
		{
			a == b},
		{
			a == b},
		{
			a == b},
		{
			a == b},
	}
	return z
}

func slice3_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][][]int {
	z := [6][][]int{
		{
			s[a:b:b]},
		{
			s[a:b:b]},
		{
			s[a:b:b]},
		{
			s[a:b:b]},
		{
			s[a:b:b]},
		{
			s[a:b:b]},
	}
	return z
}

func slicestr_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]string {
	z := [6][]string{
		{
			t[a:]},
		{
			t[a:]},
		{
			t[a:]},
		{
			t[a:]},
		{
			t[a:]},
		{
			t[a:]},
	}
	return z
}

func copy_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			copy(s, s)},
		{
			copy(s, s)},
		{
			copy(s, s)},
		{
			copy(s, s)},
		{
			copy(s, s)},
		{
			copy(s, s)},
	}
	return z
}

func runecount_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			len([]rune(t))},
		{
			len([]rune(t))},
		{
			len([]rune(t))},
		{
			len([]rune(t))},
		{
			len([]rune(t))},
		{
			len([]rune(t))},
	}
	return z
}

func recover_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]any {
	z := [6][]any{
		{
			recover()},
		{
			recover()},
		{
			recover()},
		{
			recover()},
		{
			recover()},
		{
			recover()},
	}
	return z
}

func unsafe_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]string {
	z := [6][]string{
		{
			unsafe.String(&bs[0], a)},
		{
			unsafe.String(&bs[0], a)},
		{
			unsafe.String(&bs[0], a)},
		{
			unsafe.String(&bs[0], a)},
		{
			unsafe.String(&bs[0], a)},
		{
			unsafe.String(&bs[0], a)},
	}
	return z
}

func arr_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][][1]int {
	z := [6][][1]int{
		{
			[1]int(s)},
		{
			[1]int(s)},
		{
			[1]int(s)},
		{
			[1]int(s)},
		{
			[1]int(s)},
		{
			[1]int(s)},
	}
	return z
}

func cvnop_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]K {
	z := [6][]K{
		{
			K(a)},
		{
			K(a)},
		{
			K(a)},
		{
			K(a)},
		{
			K(a)},
		{
			K(a)},
	}
	return z
}

func neg_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			-a},
		{
			-a},
		{
			-a},
		{
			-a},
		{
			-a},
		{
			-a},
	}
	return z
}

func dynany_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]any {
	z := [6][]any{
		{
			any(t)},
		{
			any(t)},
		{
			any(t)},
		{
			any(t)},
		{
			any(t)},
		{
			any(t)},
	}
	return z
}

func rsh_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			a >> b},
		{
			a >> b},
		{
			a >> b},
		{
			a >> b},
		{
			a >> b},
		{
			a >> b},
	}
	return z
}

func idx_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			arr[a]},
		{
			arr[a]},
		{
			arr[a]},
		{
			arr[a]},
		{
			arr[a]},
		{
			arr[a]},
	}
	return z
}

func conviface_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]any {
	z := [6][]any{
		{
			any(i)},
		{
			any(i)},
		{
			any(i)},
		{
			any(i)},
		{
			any(i)},
		{
			any(i)},
	}
	return z
}

func lenm_(r float64, c complex128, s []int, t string, bs []byte, m map[int]int, ms map[string]int, a, b int, e any, x, y bool, v T, p *int, ch chan int, i interface{ M() }, arr [9]int, n interface{ N() int }) [6][]int {
	z := [6][]int{
		{
			len(m)},
		{
			len(m)},
		{
			len(m)},
		{
			len(m)},
		{
			len(m)},
		{
			len(m)},
	}
	return z
}

