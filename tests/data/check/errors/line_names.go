package p

//line :10
var a int = "x"

//line foo.go:20
var b int = "x"

//line :7:3
var c, c int

func f(x *int) (r, r int) { return /*line :70*/ 1, "a" }

//line /abs/q.go:3
func f(y *int) {}
