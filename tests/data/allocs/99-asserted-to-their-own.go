package p

var gx any
var gn int

type N int
type Z struct{ a, b int }

//go:noinline
func hide[E any](e E) E { return e }

func f1[G any](p2 G) {
	if _, ok := any(p2).(G); !ok {
		gx = new(int)
	}
}

func f2[G any](p2 G) {
	if _, ok := any(p2).(G); ok {
		return
	}
	gx = new(int)
}

func f3[G any](p2 G) {
	gx = any(gn)
	if _, ok := any(p2).(G); !ok {
		gx = new(int)
	}
}

func f4[G any](p2 G) {
	if _, x1 := any(p2).([]byte); !x1 {
		gx = any(gn)
	}
	if _, ok := any(p2).(G); !ok {
		gx = new(int)
	}
}

func f6[G any](p2 G) {
	x := any(p2)
	gx = any(gn)
	if _, ok := x.(G); !ok {
		gx = new(int)
	}
}

func f13[G any](p2 G) {
	gx = p2
	if _, ok := any(p2).(G); !ok {
		gx = new(int)
	}
}

func f14[G any](p2 G) {
	x := any(p2)
	gx = x
	if _, ok := x.(G); !ok {
		gx = new(int)
	}
}

func f15[G any](p2 G) bool {
	_, ok := any(p2).(G)
	gx = gn
	if ok {
		return true
	}
	gx = new(int)
	return false
}

//go:noinline
func h1[G any](p2 G) {
	if _, ok := any(hide(p2)).(G); !ok {
		gx = new(int)
	}
}

//go:noinline
func h2[G any](p2 *G) {
	if _, ok := any(*p2).(G); !ok {
		gx = new(int)
	}
}

//go:noinline
func h3[G any](p2 map[int]G) {
	if _, ok := any(p2[gn]).(G); !ok {
		gx = new(int)
	}
}

//go:noinline
func h4[G any](p2 chan G) {
	if _, ok := any(<-p2).(G); !ok {
		gx = new(int)
	}
}

//go:noinline
func h5[G any](p2 G) func() {
	return func() {
		if _, ok := any(p2).(G); !ok {
			gx = new(int)
		}
	}
}

//go:noinline
func h6[G any](p2 G) {
	x, ok := any(p2).(G)
	gx = &x
	if !ok {
		gx = new(int)
	}
}

//go:noinline
func h7[G, H any](p2 G, p3 H) {
	if _, ok := any(p2).(H); !ok {
		gx = new(int)
	}
}

type T[G any] struct{ g G }

//go:noinline
func (t *T[G]) M() {
	if _, ok := any(t.g).(G); !ok {
		gx = new(int)
	}
}

//go:noinline
func h8[G ~int](p2 G) {
	if _, ok := any(p2 + G(gn)).(G); !ok {
		gx = new(int)
	}
}

//go:noinline
func h9[G any](p2 ...G) {
	if _, ok := any(append(p2, p2...)[gn]).(G); !ok {
		gx = new(int)
	}
}

func in1[G any](p2 G) bool {
	_, ok := any(p2).(G)
	return ok
}

func in2[G, H any](p2 G, p3 H) bool {
	_, ok := any(p2).(H)
	return ok
}

func in3[H any](p2 any) bool {
	_, ok := p2.(H)
	return ok
}

//go:noinline
func h10[G any](p2 G) {
	if !in2(p2, 1) {
		gx = new(int)
	}
	if !in1(1) {
		gx = new(int)
	}
	if !in3[int](any(p2)) {
		gx = new(int)
	}
	if !in3[G](any(p2)) {
		gx = new(int)
	}
}

//go:noinline
func h11[G any](p2 G) {
	for i := range gn {
		gx = any(i)
		if _, ok := any(p2).(G); !ok {
			gx = new(int)
		}
	}
}

//go:noinline
func h12[G any](p2 G) G {
	x, ok := any(p2).(G)
	if ok {
		return x
	}
	gx = new(int)
	return p2
}

//go:noinline
func h13[G any](p2 G) bool {
	defer func() { recover() }()
	_, ok := any(p2).(G)
	for range gn {
		gx = gn
		if !ok {
			gx = new(int)
		}
	}
	return ok
}

func use() {
	f1(N(1))
	f2(N(1))
	f3(N(1))
	f4(N(1))
	f6(N(1))
	f13(N(1))
	f14(N(1))
	f15(N(1))
	h1(N(1))
	h5(N(1))
	h6(N(1))
	h9(N(1))
	h10(N(1))
	h11(N(1))
	h12(N(1))
	h13(N(1))
	h2(new(N))
	h3(map[int]N{})
	h4(make(chan N))
	h7(N(1), N(1))
	(&T[N]{}).M()
	f1(Z{})
	f2(Z{})
	f3(Z{})
	f4(Z{})
	f6(Z{})
	f13(Z{})
	f14(Z{})
	f15(Z{})
	h1(Z{})
	h5(Z{})
	h6(Z{})
	h9(Z{})
	h10(Z{})
	h11(Z{})
	h12(Z{})
	h13(Z{})
	h2(new(Z))
	h3(map[int]Z{})
	h4(make(chan Z))
	h7(Z{}, Z{})
	(&T[Z]{}).M()
	f1("")
	f2("")
	f3("")
	f4("")
	f6("")
	f13("")
	f14("")
	f15("")
	h1("")
	h5("")
	h6("")
	h9("")
	h10("")
	h11("")
	h12("")
	h13("")
	h2(new(string))
	h3(map[int]string{})
	h4(make(chan string))
	h7("", "")
	(&T[string]{}).M()
	f1(new(Z))
	f2(new(Z))
	f3(new(Z))
	f4(new(Z))
	f6(new(Z))
	f13(new(Z))
	f14(new(Z))
	f15(new(Z))
	h1(new(Z))
	h5(new(Z))
	h6(new(Z))
	h9(new(Z))
	h10(new(Z))
	h11(new(Z))
	h12(new(Z))
	h13(new(Z))
	h2(new(*Z))
	h3(map[int]*Z{})
	h4(make(chan *Z))
	h7(new(Z), new(Z))
	(&T[*Z]{}).M()
	h8(N(1))
	f1[any]("")
	h1[any]("")
}
