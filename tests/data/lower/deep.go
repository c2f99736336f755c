// A dump stops at depth 40.
package p

var x int

func f() {
	x = (1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -x)))))))))))))))))))))))))
}

func g() func() func() {
	return func() func() {
		y := x
		return func() { x = y; func() { func() { x++ }() }() }
	}
}
