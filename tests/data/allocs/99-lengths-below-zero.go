// A make of a length below zero panics, of which gc knows nothing: lengths are compared without sign.
package p

var (
	gx any
	gn int
)

//go:noinline
func more() bool { return gn > 0 }

func under2() {
	v := make([]byte, 0)
	println(len(append(make([]byte, len(v)-1), v...)))
}

func under3() {
	v := make([]byte, 0)
	x := make([]byte, len(v)-1)
	println(len(append(x, v...)))
}

func under4() {
	v := make([]byte, 0)
	x := make([]byte, len(v)-1)
	println(len(append(x, 1)))
}

func under5() {
	v := make([]byte, 0)
	x := make([]byte, len(v)-1)
	println(len(append(x, "abc"...)))
}

func under6(n int) {
	v := make([]byte, 0)
	x := make([]byte, len(v)-1)
	println(len(append(x, make([]byte, n)...)))
}

func under7(n int) {
	v := make([]byte, 3)
	x := make([]byte, len(v)-4)
	println(len(append(x, make([]byte, n)...)))
}

func under8(n int) {
	v := make([]byte, 3)
	x := make([]byte, len(v)-4)
	println(len(append(x, v...)))
}

func under9(n int) {
	v := make([]byte, 3)
	x := make([]byte, len(v)-3)
	println(len(append(x, v...)))
}

func under10(n int) {
	v := make([]byte, 0)
	x := make([]byte, len(v)-1)
	gx = x
	println(len(append(x, v...)))
}

func under11(n int) {
	v := make([]byte, 0)
	x := make([]byte, len(v)-1)
	gx = x
	println(len(append(v, x...)))
}

func a2() {
	v := make([]byte, 0)
	x := make([]byte, len(v)-1)
	gx = x
	println(append(x, "abc"...))
}

func a3() {
	v := make([]byte, 0)
	x := make([]byte, len(v)-3)
	gx = x
	println(append(x, 1, 2))
}

func a4() {
	v := make([]byte, 0)
	x := make([]byte, len(v)-3)
	gx = x
	println(append(v, x...))
}

func a5() {
	v := make([]byte, 4)
	x := make([]byte, len(v)-5)
	gx = x
	println(append(v, x...))
}

func a6() {
	v := make([]byte, 4, 10)
	x := make([]byte, len(v)-5)
	gx = x
	println(append(v, x...))
}

func a7() {
	v := make([]byte, 4, 10)
	x := make([]byte, len(v)-5)
	gx = x
	println(len(x) == -1)
	if len(x) == -1 {
		gx = new(int)
	}
	if len(x) == 0 {
		gx = new(int)
	}
	if len(x) < 0 {
		gx = new(int)
	}
}

func a8() {
	v := make([]byte, 4, 10)
	x := make([]byte, len(v)-5)
	if len(x) == -1 {
		gx = new(int)
	}
	if len(x) == 0 {
		gx = new(int)
	}
	if len(x) < 0 {
		gx = new(int)
	}
}

func a9() {
	v := make([]byte, 4, 10)
	x := make([]byte, len(v)-5)
	y := append(x, v...)
	gx = append(y, 1)
}
