package p

import "math/bits"

// Whether an operation leaves memory as it is, and when a quotient is sure to panic.

var (
	object *int
	number int
	real_  float64
	text   string
	array  [4]int
	one    [1]int
	point  *[4]int
)

//go:noinline
func end() {}

//go:noinline
func use4(a [4]int) {}

func beforeMin(p *int, a, b int) {
	*p = 3
	x := min(a, b)
	if *p != 3 {
		object = new(int)
	}
	number = x
}

func beforeMinOfThree(p *int, a, b int) {
	*p = 3
	x := min(a, b, 7)
	if *p != 3 {
		object = new(int)
	}
	number = x
}

func beforeMaxOfFloats(p *int, a, b float64) {
	*p = 3
	x := max(a, b)
	if *p != 3 {
		object = new(int)
	}
	real_ = x
}

func beforeMinOfTexts(p *int, a, b string) {
	*p = 3
	x := min(a, b)
	if *p != 3 {
		object = new(int)
	}
	text = x
}

func beforeClear(p *int, s []int) {
	*p = 3
	clear(s)
	if *p != 3 {
		object = new(int)
	}
}

func beforeClearOfBytes(p *int, s []byte) {
	*p = 3
	clear(s)
	if *p != 3 {
		object = new(int)
	}
}

func beforeClearOfMap(p *int, m map[int]int) {
	*p = 3
	clear(m)
	if *p != 3 {
		object = new(int)
	}
}

func beforeArray(p *int, s []int) {
	*p = 3
	use4([4]int(s))
	if *p != 3 {
		object = new(int)
	}
}

func beforeArrayThatIsLoaded(p *int, s []int) {
	*p = 3
	a := [4]int(s)
	if *p != 3 {
		object = new(int)
	}
	number = a[1]
}

func beforeArrayOfOne(p *int, s []int) {
	*p = 3
	a := [1]int(s)
	if *p != 3 {
		object = new(int)
	}
	one = a
}

func beforeArrayPointer(p *int, s []int) {
	*p = 3
	a := (*[4]int)(s)
	if *p != 3 {
		object = new(int)
	}
	point = a
}

func byItself(l uint64) {
	q, _ := bits.Div64(3, l, 3)
	number = int(q)
	object = new(int)
}

func byMore(l uint64) {
	q, _ := bits.Div64(3, l, 4)
	number = int(q)
	object = new(int)
}

func byZero(h, l uint64) {
	var z uint64
	q, _ := bits.Div64(h, l, z)
	number = int(q)
	object = new(int)
}

func byOne(h, l uint64) {
	q, _ := bits.Div64(h, l, 1)
	number = int(q)
	object = new(int)
}

func lowIsMore(h uint64) {
	q, _ := bits.Div64(h, 9, 5)
	number = int(q)
	object = new(int)
}

func highIsOne() {
	q, r := bits.Div64(1, 6, 3)
	if q != 2 {
		object = new(int)
	}
	if r != 0 {
		object = new(int)
	}
}

func highIsZero() {
	q, r := bits.Div64(0, 6, 3)
	if q != 2 {
		object = new(int)
	}
	if r != 0 {
		object = new(int)
	}
}

func lowIsZero(h uint64) {
	q, _ := bits.Div64(h, 0, 3)
	if q != 0 {
		object = new(int)
	}
}

//go:noinline
func keep8(p *int8) { kept8 = p }

var kept8 *int8

func besideMin(a, b int) {
	var x int8
	keep8(&x)
	number = min(a, b)
	var y int8
	keep8(&y)
}

func besideMinOfTexts(a, b string) {
	var x int8
	keep8(&x)
	text = min(a, b)
	var y int8
	keep8(&y)
}

func besideMaxOfFloats(a, b float64) {
	var x int8
	keep8(&x)
	real_ = max(a, b)
	var y int8
	keep8(&y)
}

func besideMaxOfFloatAndConstant(a float32) {
	var x int8
	keep8(&x)
	real_ = float64(max(a, 1))
	var y int8
	keep8(&y)
}

func besideMinOfConstants() {
	var x int8
	keep8(&x)
	number = min(1, 2)
	var y int8
	keep8(&y)
}

func besideClear(m map[int]int) {
	var x int8
	keep8(&x)
	clear(m)
	var y int8
	keep8(&y)
}

func besideClearOfSlice(s []int) {
	var x int8
	keep8(&x)
	clear(s)
	var y int8
	keep8(&y)
}

func besideClearOfObjects(s []*int) {
	var x int8
	keep8(&x)
	clear(s)
	var y int8
	keep8(&y)
}

func besideClearOfMapOfFloats(m map[float64]int) {
	var x int8
	keep8(&x)
	clear(m)
	var y int8
	keep8(&y)
}

func besideClearOfNothing(s []struct{}) {
	var x int8
	keep8(&x)
	clear(s)
	var y int8
	keep8(&y)
}

func beforeClearOfNothing(p *int, s []struct{}) {
	*p = 3
	clear(s)
	if *p != 3 {
		object = new(int)
	}
}

func arraysCompared(p *int, s []int) bool {
	*p = 3
	same := [4]int(s) == array
	if *p != 3 {
		object = new(int)
	}
	return same
}

func arrayPutIntoVariable(p *int, s []int) {
	*p = 3
	array = [4]int(s)
	if *p != 3 {
		object = new(int)
	}
}

func arrayOfNone(p *int, s []int) {
	*p = 3
	_ = [0]int(s)
	if *p != 3 {
		object = new(int)
	}
}

func elementOfArray(p *int, s []int) int {
	*p = 3
	n := [4]int(s)[2]
	if *p != 3 {
		object = new(int)
	}
	return n
}

func rangeOverArray(p *int, s []int) (n int) {
	*p = 3
	for _, x := range [4]int(s) {
		n += x
	}
	if *p != 3 {
		object = new(int)
	}
	return n
}

func clearedAndDeferred(m map[int]int) {
	var x int8
	keep8(&x)
	clear(m)
	var y int8
	keep8(&y)
	defer end()
}

func leastAndDeferred(a, b string) {
	var x int8
	kept8 = &x
	text = min(a, b)
	var y int8
	kept8 = &y
	defer end()
}

func mapClearedAndDeferred(m map[int]int) {
	var x int8
	kept8 = &x
	clear(m)
	var y int8
	kept8 = &y
	defer end()
}

func literalCompared(p *int, n int) bool {
	*p = 3
	same := [4]int{n, 2, 3, 4} == array
	if *p != 3 {
		object = new(int)
	}
	return same
}

func passedAlongside(p *int, s []int) int {
	*p = 3
	n := third([4]int(s), *p)
	if *p != 3 {
		object = new(int)
	}
	return n
}

func third(a [4]int, n int) int {
	if n != 3 {
		object = new(int)
	}
	return a[2]
}

func put(s []int, n int) {
	m := map[[4]int]int{}
	p := new(int)
	*p = 3
	m[[4]int(s)] = n
	if *p != 3 {
		object = new(int)
	}
}

func boxed(p *int, s []int) any {
	*p = 3
	var x any = [4]int(s)
	if *p != 3 {
		object = new(int)
	}
	return x
}

func sliced(p *int, s []int) []int {
	*p = 3
	x := (*[4]int)(s)[:2]
	if *p != 3 {
		object = new(int)
	}
	return x
}
