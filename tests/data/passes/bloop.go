package p

import "testing"

var sink any

func f(p *int) *int     { return p }
func two() (int, error) { return 1, nil }
func drop(a int, b ...any) {
}

type T struct{ n int }

func (t *T) m() int { return t.n }

func BenchmarkA(b *testing.B) {
	x := 7
	for b.Loop() {
		y := x
		sink = y
		f(&x)
		f(new(int))
		two()
		_, _ = two()
		z, _ := two()
		_ = z
		drop(y)
		drop(y, x, "a", &z)
		drop(y+1, x+y)
		t := &T{}
		t.m()
		t.n = 3
		t.n++
		s := make([]int, x)
		s[0] = 1
		*(&s[0]) = 2
		if x > 3 {
			w := 4
			sink = w
		} else {
			two()
		}
		for i := 0; i < 3; i++ {
			v := i
			sink = v
		}
		for _, e := range s {
			drop(e)
		}
		switch x {
		case 1:
			u := 5
			sink = u
		}
		func() {
			q := 6
			sink = q
		}()
		m := map[string]int{}
		m["a"] = x
		delete(m, "a")
		println(x)
		c := append(s, 1)
		copy(c, s)
	}
	r := 8
	sink = r
}

func BenchmarkB(b *testing.B) {
	for i := 0; i < b.N; i++ {
		y := i
		sink = y
		f(&y)
	}
	for b.Loop() {
	}
	go func() {
		for b.Loop() {
			k := 9
			sink = k
		}
	}()
}
