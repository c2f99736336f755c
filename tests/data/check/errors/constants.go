package p

const (
	A = iota
	B
	C uint8 = 300
	D
	E = 1 << 600
	F = "x" * 2
	G, H = 1
	I = 1, 2
)

const J int = 1.5
const K []int = nil
const L = f()
const M float32 = 1e50

func f() int { return 1 }

var big = 1 << 64
var sh = 1.5 << 2
var shf float64 = 1 << s
var s uint = 3

var arr [f()]int
var arr2 [s]int
var arr3 ["x"]int
var arr4 [1.5]int
var u uint8 = 1<<8 - 1 + 1
