package p

// What cases of switches tell, of types and of texts; loads before and after the first block of a function with defers.

var gx any
var gn int

func f1() {
	switch v2 := gx; v2.(type) {
	case int8:
		switch gx.(type) {
		case nil:
			gx = new(int)
		}
	}
}
func f2() {
	switch gx.(type) {
	case int8:
		switch gx.(type) {
		case nil:
			gx = new(int)
		}
	}
}
func f3() {
	v2 := gx
	switch v2.(type) {
	case int8, int16:
		switch gx.(type) {
		case nil:
			gx = new(int)
		}
	}
}
func f4() {
	v2 := gx
	switch v2.(type) {
	case int8, int16:
		switch v2.(type) {
		case nil:
			gx = new(int)
		}
	}
}
func f5() {
	v2 := gx
	switch v2.(type) {
	case int8:
		switch v2.(type) {
		case nil:
			gx = new(int)
		}
	}
}
func f6(v2 any) {
	switch v2.(type) {
	case int8:
		switch v2.(type) {
		case nil:
			gx = new(int)
		}
	}
}
func f7(v2 any) {
	switch v2.(type) {
	case int8:
		switch v2.(type) {
		case nil:
			gx = new(int)
		case int, string:
			gx = new(int)
		case int8:
			gx = new(int)
		}
	}
}
func f8() {
	switch gx.(type) {
	case int8:
		switch gx.(type) {
		case nil:
			gx = new(int)
		case int, string:
			gx = new(int)
		case int8:
			gx = new(int)
		}
	}
}
func f9() {
	switch v2 := gx; v2.(type) {
	case int8:
		switch v1 := gx.(type) {
		case nil:
			gx = new(int)
		case int, string:
			gn = 1
			gx = v1
		}
	}
}
func f10() {
	switch v2 := gx; v2.(type) {
	case int8:
		switch v1 := gx.(type) {
		case nil:
			gx = new(int)
		case error:
			gn = 1
			gx = v1
		}
	case error:
	}
}

//go:noinline
func more() bool { return gn > 0 }

func d1(x any) {
	switch x.(type) {
	case int8:
		switch x.(type) {
		case nil:
			gx = new(int)
		}
	}
	defer func() { _ = recover() }()
}
func d2() {
	switch gx.(type) {
	case int8:
		switch gx.(type) {
		case nil:
			gx = new(int)
		}
	}
	defer func() { _ = recover() }()
}
func d3() {
	if gn == 1 {
		if gn == 2 {
			gx = new(int)
		}
	}
	defer func() { _ = recover() }()
}
func d4() {
	v := gx
	switch v.(type) {
	case int8:
		switch v.(type) {
		case nil:
			gx = new(int)
		}
	}
	defer func() { _ = recover() }()
}
func d5() {
	switch gx.(type) {
	case int8, int16:
		switch gx.(type) {
		case nil:
			gx = new(int)
		}
	}
	defer func() { _ = recover() }()
}
func d6() {
	if gx == nil {
		if gx != nil {
			gx = new(int)
		}
	}
	defer func() { _ = recover() }()
}
func d7() {
	switch gx.(type) {
	case int8, int16:
		switch gx.(type) {
		case nil:
			gx = new(int)
		}
	}
	defer more()
	for more() {
		defer more()
	}
}
func d8() {
	defer func() { _ = recover() }()
	switch gx.(type) {
	case int8, int16:
		switch gx.(type) {
		case nil:
			gx = new(int)
		}
	}
	if gn == 1 {
		if gn == 2 {
			gx = new(int)
		}
	}
}

type sized interface{ Size() *int }
type one struct{ p *int }
type many struct{ n [4]int }

func (t *one) Size() *int  { return t.p }
func (t *many) Size() *int { return nil }

func again(p *int, b bool) {
	var i sized = &one{p}
	if b {
		i = &one{}
	}
	for i == nil {
		i = &one{p}
		gx = new(int)
	}
	gx = i
}

func other(p *int) {
	var i sized = &one{p}
	for i == nil {
		i = &many{}
		gx = new(int)
	}
	gx = i
}

func texts(s string, h []int16) {
	switch s {
	case "k1":
		switch s {
		case "k0":
			gx = new(int)
		case "k1":
			gx = new(int)
		}
	case "longer than sixteen bytes":
		if s == "longer than sixteen Bytes" {
			gx = new(int)
		}
	}
	if s == "abc" && s == "abd" {
		gx = new(int)
	}
	if s == "abc" || s == "abd" {
		if s == "abc" {
			gx = new(int)
		}
	}
}

func elements(h []int16) int {
	if gn == 0 {
		return gn
	}
	return elements(append([][]int16{([]int16)(nil)}[0], hide(h)[gn], int16(5)))
}

//go:noinline
func hide[E any](e E) E { return e }

func zero() {
	v := *new([]string)
	for _, s := range v {
		gx = s
	}
	gx = append([]any(nil), append([]any(nil), ([]any)(nil)...)...)
}

func wide(p []byte) { gx = []byte{}[:gn:cap(append(p[:0:0], byte(1)))]; gx = new(int) }
