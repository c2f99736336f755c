package p

type T struct {
	a *int
	s []*int
	x any
}

var g *int
var gt T

func f1(c chan int) T { return T{a: new(len(c)), s: []*int{g, new(1)}} }
func f2(c chan int) (T, int) { return T{a: new(len(c)), s: []*int{g, new(1)}}, 1 }
func f3(c chan int) { gt = T{a: new(len(c)), s: []*int{g, new(1)}} }
func f4(c chan int) ([]*int, []*int) { return []*int{new(len(c))}, []*int{new(1)} }
func f5(c chan int) (*int, *int) { return new(len(c)), new(1) }
func f6(c chan int) { x, y := new(len(c)), new(1); gt = T{a: x, s: []*int{y}} }
func f7(c chan int) { x := new(len(c)); y := new(1); gt = T{a: x, s: []*int{y}} }
func f8(c []int, i int) T { return T{a: new(c[i]), s: []*int{g, new(1)}} }
func f9(m map[string]int) T { return T{a: new(len(m)), s: []*int{g, new(1)}} }
func f10(c []int, i int) T { return T{a: new(1), s: []*int{g, new(c[i])}} }
func f11(m map[string]int) T { return T{a: new(1), s: []*int{g, new(len(m))}} }
func f12(m map[string]int) T { x := len(m); return T{a: new(1), s: []*int{g, new(x)}} }
