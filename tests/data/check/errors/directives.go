package p

//go:noinline
var x int

//go:nosplit
type T struct{}

//go:noescape
func body() {}

//go:linkname foo bar

//go:embed x.txt
var s string

func f() {
	//go:noinline
	x = 1
}

//go:systemstack
func g() {}
