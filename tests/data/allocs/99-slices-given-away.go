package p

// Slices that are built on the stack: which uses are understood, and where they are given away.

var (
	global  []int
	other   []int
	number  int
	pointer *int
	kept8   *int8
	element struct{ a [4]int }
)

type wide struct {
	n  int
	in [2]int
}

type led struct{ p *[3]int }

//go:noinline
func keep8(p *int8) { kept8 = p }

//go:noinline
func keepPointer(p *int) { pointer = p }

//go:noinline
func read(p *int) int { return *p }

//go:noinline
func use(s []int) int { return len(s) }

//go:noinline
func keepSlice(s []int) { global = s }

func captured(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	f := func() int { return len(s) }
	number = f() + f()
	return s
}

func capturedOther(n int, t []int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	f := func() int { return len(t) }
	number = f() + f()
	return s
}

func sideBySide(n int) []int {
	var s []int
	m := 0
	for i := range n {
		s, m = append(s, i), m+1
	}
	number = m
	return s
}

func addressOfElement(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	number = read(&s[0])
	return s
}

func addressOfField(n int) []wide {
	var s []wide
	for i := range n {
		s = append(s, wide{n: i})
	}
	number = read(&s[0].in[1])
	return s
}

func addressBehindPointer(n int) []led {
	var s []led
	for range n {
		s = append(s, led{})
	}
	number = read(&s[0].p[1])
	return s
}

func addressOfOther(n int) []int {
	var s []int
	var w wide
	for i := range n {
		s = append(s, i)
	}
	number = read(&w.n) + read(&w.in[1]) + read(&n)
	return s
}

func addressOfFieldOfPointer(n int, w *wide) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	number = read(&w.n) + read(&w.in[1])
	return s
}

func addressOfMore(n int, t []wide) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	number = read(&t[1].n)
	return s
}

func addressOfItself(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	number = len(*own(&s))
	return s
}

//go:noinline
func own(s *[]int) *[]int { return s }

func setToNil(n int) []int {
	s := []int(nil)
	for i := range n {
		s = append(s, i)
	}
	return s
}

func setToNilLater(n int) []int {
	var s []int
	for i := range n {
		if i == 7 {
			s = nil
		}
		s = append(s, i)
	}
	return s
}

func ofLiteral(n int) []int {
	s := []int{}
	for i := range n {
		s = append(s, i)
	}
	return s
}

func ofLiteralWithElements(n int) []int {
	s := []int{1, 2}
	for i := range n {
		s = append(s, i)
	}
	return s
}

func cutToNothing(n int) []int {
	var s []int
	for i := range n {
		s = append(s[:0], i)
		s = s[:0]
		s = append(s, i)
	}
	return s
}

func cutByOne(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
		s = s[:len(s)-1]
	}
	return s
}

func ofFour(n int) [][4]int {
	var s [][4]int
	for i := range n {
		s = append(s, [4]int{i})
	}
	return s
}

func ofFive(n int) [][5]int {
	var s [][5]int
	for i := range n {
		s = append(s, [5]int{i})
	}
	return s
}

func cutWithCapacity(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
		s = s[:1:1]
	}
	return s
}

func cutFromArray(n int) []int {
	var s []int
	var a [4]int
	s = a[:2]
	for i := range n {
		s = append(s, i)
	}
	return s
}

func cutFromOther(n int, t []int) []int {
	var s []int
	s = t[:2]
	for i := range n {
		s = append(s, i)
	}
	return s
}

func appendedToOther(n int, t []int) []int {
	var s []int
	s = append(t, 1)
	for i := range n {
		s = append(s, i)
	}
	return s
}

func returnedInLoop(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
		if i == 7 {
			return s
		}
	}
	return nil
}

func declaredInLoop(n int) {
	for i := range n {
		var s []int
		for j := range i {
			s = append(s, j)
		}
		global = s
	}
}

func givenTwice(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	global = s
	return s
}

func givenBetweenSmall(n int) {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	var a int8
	keep8(&a)
	global = s
	var b int8
	keep8(&b)
}

func withoutSize(n int) []struct{} {
	var s []struct{}
	for range n {
		s = append(s, struct{}{})
	}
	return s
}

func bytes(n int) []byte {
	var s []byte
	for i := range n {
		s = append(s, byte(i))
	}
	return s
}

func one() []int {
	var s []int
	s = append(s, 1)
	return s
}

func two(n int) []int {
	var s []int
	s = append(s, 1)
	if n > 3 {
		s = append(s, 2)
	}
	return s
}

func notReached(n int) []int {
	var s []int
	if n == 3 {
		if n != 3 {
			s = append(s, 1)
			s = append(s, 2)
			s = append(s, 3)
		}
	}
	return s
}

func notReachedInLoop(n int) []int {
	var s, t []int
	for i := range n {
		t = append(t, i)
		if i < 0 {
			s = append(s, i)
		}
	}
	global = t
	return s
}

func passed(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	number = use(s)
	return s
}

func passedAndKept(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	keepSlice(s)
	return s
}

func passedToValue(n int, f func([]int)) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	f(s)
	return s
}

func passedAmongMore(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	number = among(1, s, s, 2, 3)
	return s
}

//go:noinline
func among(n int, s, t []int, more ...int) int { return n + len(s) + len(t) + len(more) }

func ranged(n int) (m int) {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	for _, x := range s {
		m += x
	}
	return m
}

func namedResult(n int) (s []int) {
	for i := range n {
		s = append(s, i)
	}
	return
}

func namedResultNamed(n int) (s []int) {
	for i := range n {
		s = append(s, i)
	}
	return s
}

func capacityIsSeen(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	number = cap(s)
	return s
}

// A slice that has grown: its length is known, not that it has room.

func grownAndCut(s []int) {
	s = append(s[:0], 1)
	global = append(s[:0], 2)
}

func grownAndCutApart(s []int) {
	t := append(s[:0], 1)
	t = t[:0]
	t = append(t, 2)
	global = t
}

func grownAndCutToLess(s []int) {
	t := append(s[:0], 1, 2)
	global = append(t[:1], 2)
}

func grownFromNothing() {
	t := append([]int(nil), 1, 2)
	global = append(t[:0], 2)
}

func grownFromElements() {
	t := []int{1, 2}
	t = append(t, 1, 2)
	global = append(t[:1], 2)
}

func grownFromKnown(s []int) {
	if len(s) == 2 {
		s = s[:1]
		t := append(s, 1, 2)
		global = append(t[:1], 2)
	}
}

func grownAndNothingMore(s []int) {
	t := append(s[:0], 1)
	global = append(t, s[:0]...)
}

func grownAndNoTextMore(b []byte) []byte {
	t := append(b[:0], 1)
	return append(t, ""...)
}

func grownAndCutByLength(s []int) {
	t := append(s[:0], 1, 2)
	if len(t) != 2 {
		pointer = new(int)
	}
	t = t[:len(t)-1]
	global = append(t, 2)
}

func grownAndCopied(s []int) {
	t := append(s[:0], 1, 2)
	global = append(s[:0], t...)
}

func grownThenMade(s []int) []int {
	t := append(s[:0], 1, 2)
	return make([]int, len(t), cap(t))
}

func grownThenMadeByLength(s []int) []int {
	t := append(s[:0], 1, 2)
	return append([]int(nil), t[:2]...)
}

func addressInElement(n int) [][]int {
	var s [][]int
	for i := range n {
		s = append(s, []int{i})
	}
	number = read(&s[0][1])
	return s
}
