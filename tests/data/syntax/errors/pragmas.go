package p

//go:noinline
var x int

func f() {
	//go:noinline
	x++
} //go:nosplit

//go:linkname
//go:embed

//go:noinline
func g()) {}

//go:nosplit
