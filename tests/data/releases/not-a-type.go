package p

var v int

const c = 1

func f(n int) {
	var a n
	var b v
	var d c
	var e f
}
