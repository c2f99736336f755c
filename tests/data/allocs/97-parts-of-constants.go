package p

// Elements of literals, parts of constant strings, what type switches tell, what is evaluated before what panics.

var gx any
var gn, g7 int
var h0 []byte

//go:noinline
func sink(m map[string]*int) {
	gx = m
}

func a1() { sink(map[string]*int{"2": new(g7), "8": new(gn)}) }

func a2() { sink(map[string]*int{"2": new(g7), "3": new(int), "8": new(gn)}) }

func a3() { sink(map[string]*int{"2": new(g7), "3": &(&struct{ f int }{gn}).f, "8": new(gn)}) }

func a4() { sink(map[string]*int{"2": new(g7), "3": (<-make(chan *int, 1)), "8": new(gn)}) }

func a5() { sink(map[string]*int{"2": new(g7), "3": [...]*int{(*int)(nil)}[0], "8": new(gn)}) }

func a6() { sink(map[string]*int{"2": new(g7), "3": nil, "4": nil, "5": nil, "6": nil, "7": nil, "9": nil, "10": nil, "8": new(gn)}) }

func a7() []*int { return []*int{new(g7), [...]*int{(*int)(nil)}[0], new(gn)} }

func a8() []*int { return []*int{new(g7), (<-make(chan *int, 1)), new(gn)} }

func a9() []*int { return []*int{new(g7), new(gn)} }

func b2() {
	v10 := any((error)(nil)).(error)
	gx = &v10
	gx = new(int)
}

func b3() {
	v10 := any((error)([]error{nil}[0])).(error)
	gx = &v10
	gx = new(int)
}

func b4(s []int) {
	s = append(s[:0], s...)
	gx = s
}

func b5(s []int) {
	s = append(s[:0], s[1:]...)
	gx = s
}

func b6(s []int) {
	s = append(s[:1], s[2:]...)
	gx = s
}

func b7(s []int, i int) {
	s = append(s[:i], s[i+1:]...)
	gx = s
}

func b8(s []int, i int) {
	s = append(s[:1], s...)
	gx = s
}

func b9() {
	if "x"[:1] == "/" {
		gx = new(int)
	}
	s := "x"
	if s[:1] == "/" {
		gx = new(int)
	}
	s = "abc"
	if s[1:] == "bd" {
		gx = new(int)
	}
	if s[1:] == "bc" {
		gx = new(string)
	}
	if s[1] == 'b' {
		gx = new(string)
	}
	if s[1] == 'c' {
		gx = new(string)
	}
}

func c1() {
	switch gx.(type) {
	case nil:
		if gx == any(float64(gn)) {
			gx = new(int)
		}
		if gx != nil {
			gx = new(string)
		}
	case int8:
		if gx == nil {
			gx = new(string)
		}
		switch gx.(type) {
		case nil:
			gx = new(string)
		case int:
			gx = new(int)
		}
	case error:
		if gx == nil {
			gx = new(string)
		}
	case int, string:
		if gx == nil {
			gx = new(string)
		}
	}
}

func c2() {
	switch v := gx.(type) {
	case nil:
		if v == any(float64(gn)) {
			gx = new(int)
		}
		if v != nil {
			gx = new(string)
		}
	case error:
		if v == nil {
			gx = new(string)
		}
	case int, string:
		if v == nil {
			gx = new(string)
		}
	default:
		if v == nil {
			gx = new(string)
		}
	}
}

func c3(n uint32) {
	z := uint32(5)
	y := z % 5
	if y != 0 {
		gx = new(int)
	}
	w := (uint64(n)<<32 | uint64(5)) / uint64(z/5)
	gn = int(w)
	if z/2 != 2 {
		gx = new(int)
	}
	k := -7
	if k/2 != -3 || k%2 != -1 {
		gx = new(int)
	}
}

func c4() {
	if len([]byte{1}) == 2 {
		gx = new(int)
	}
	if []int{1, 2}[1] == 1 {
		gx = new(int)
	}
	if []*int{nil}[0] != nil {
		gx = new(int)
	}
	if [2]int{1, 2}[1] == 1 {
		gx = new(int)
	}
	if []int{gn, 2}[1] == 1 {
		gx = new(int)
	}
	if []string{"a"}[0] == "" {
		gx = new(string)
	}
}

func c5() {
	gx = append([]int16(nil)[:1], []int16(nil)[2:]...)
	gx = new(int)
}

func c6() {
	println(len(append([]int16(nil), []int16(nil)[2:]...)), new(int) == gx)
	gx = new(int)
}
