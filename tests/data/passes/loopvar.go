package p

var fs []func() int
var ps []*int
var g any

func three(n int) {
	for i := 0; i < n; i++ {
		fs = append(fs, func() int { return i })
	}
}

func changed(n int) {
	for i := 0; i < n; i++ {
		fs = append(fs, func() int { i++; return i })
	}
}

func two(n int) {
	for i, j := 0, n; i < j; i, j = i+1, j-1 {
		ps = append(ps, &i)
		if j == 3 {
			continue
		}
		if j == 4 {
			break
		}
	}
}

func labelled(n int) {
outer:
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			if j == 2 {
				continue outer
			}
			fs = append(fs, func() int { return i + j })
			if j == 3 {
				continue
			}
			switch j {
			case 4:
				break outer
			case 5:
				continue outer
			}
		}
	}
}

func noPost(n int) {
	for i := new(int); *i < n; {
		fs = append(fs, func() int { return *i })
		*i++
	}
}

func noCond(n int) {
	for i := n; ; i-- {
		if i == 0 {
			return
		}
		p := &i
		*p--
	}
}

func returned(n int) func() int {
	for i := 0; i < n; i++ {
		if i == 3 {
			return func() int { return i }
		}
	}
	return nil
}

func returnedPtr(s []int) *int {
	for i, v := range s {
		if i == 3 {
			return &v
		}
	}
	for i := range s {
		if s[i] == 3 {
			return func() *int {
				for j := 0; j < 3; j++ {
					g = &j
				}
				return &i
			}()
		}
	}
	return nil
}

func ranges(s []string, m map[string]*int, c chan int, arr [4]int, p *[4]int) {
	for i, v := range s {
		fs = append(fs, func() int { return i + len(v) })
	}
	for k := range m {
		g = &k
	}
	for k, v := range m {
		g = func() (string, *int) { return k, v }
	}
	for v := range c {
		g = &v
	}
	for i, v := range arr {
		defer func() { g = i + v }()
	}
	for i := range p {
		go func() { g = i }()
	}
	for i := range 10 {
		g = &i
	}
	for _, r := range "abc" {
		g = func() rune { return r }
	}
}

func outer(s []int) {
	var i, v int
	for i, v = range s {
		fs = append(fs, func() int { return i + v })
	}
	for i = 0; i < 3; i++ {
		ps = append(ps, &i)
	}
}

type big struct{ a [200]byte }

func wide(s []big) {
	for _, b := range s {
		g = func() byte { return b.a[0] }
	}
	for b := (big{}); b.a[0] < 3; b.a[0]++ {
		g = func() byte { return b.a[0] }
		g = &b.a[1]
	}
}

func method(s []T) {
	for _, t := range s {
		t.ptr()
		fs = append(fs, t.val)
		for x := t; x.n < 3; x.n++ {
			x.ptr()
		}
	}
}

type T struct{ n int }

func (t *T) ptr()     { g = t }
func (t T) val() int  { return t.n }

func nested(n int) {
	for i := 0; i < n; i++ {
		f := func() {
			for j := i; j < n; j++ {
				g = func() int { return i + j }
			}
		}
		f()
	}
}
