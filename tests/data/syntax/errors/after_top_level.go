package p

var x int = 1 2
func f() {} var y int
