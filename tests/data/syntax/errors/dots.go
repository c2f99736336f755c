package p

func f(a ...int, b int) {}
func g() (a ...int) {}
func h(a ...) {}
func (t ...T) i() {}
var x ...int
