// Sizes and values that are known though they stand in variables.
package p

type T struct{ n int }

type number int

var gi int
var gs []int

func none() int {
	n := 0
	s := make([]int, n)
	return len(s)
}

func one() int {
	n := 1
	s := make([]int, n)
	return len(s)
}

func less() int {
	n := -1
	s := make([]int, n)
	return len(s)
}

func noneOfRoom(n int) int {
	m := 0
	s := make([]int, n, m)
	return len(s)
}

func room(n int) int {
	m := 10
	s := make([]int, n, m)
	return len(s)
}

func roomAndLength(m int) int {
	n := 10
	s := make([]int, n, m)
	return len(s)
}

func constants() int { return len(make([]int, 10)) + len(make([]int, 3, 11)) + len(make([]int, 1<<20)) }

func lengthOfParameter(s []int) int { return len(make([]int, len(s))) }

func lengthOfLiteral() int {
	s := []int{1, 2, 9: 3}
	t := make([]*int, len(s))
	u := make([]*int, len(s), len(s))
	return len(t) + len(u)
}

func lengthOfMany() int {
	s := []string{1 << 17: "a"}
	return len(make([]byte, len(s)))
}

func lengthOfMap() int {
	m := map[int]int{1: 2, 3: 4}
	return len(make([]int, len(m)))
}

func lengthOfText(s string) int {
	t := "ten letters"
	return len(make([]int, len(t))) + len(make([]int, len(s)))
}

func lengthOfArray(a [4]int) int { return len(make([]int, len(a))) }

func lengthOfMade() int {
	s := make([]int, 4)
	return len(make([]int, len(s)))
}

func roomOfLiteral() int {
	s := []int{1, 2}
	return len(make([]int, cap(s)))
}

func negative(n int) int { return len(make([]int, -n)) }

func changed(n int) int {
	m := 10
	if n > 3 {
		m = n
	}
	return len(make([]int, m))
}

func converted() int {
	n := number(10)
	return len(make([]int, int(n))) + len(make([]int, n))
}

//go:noinline
func show(v any) { gi++ }

func shown(n int, e any) {
	a, b, c, d := 10, "text", 2.5, true
	show(a)
	show(b)
	show(c)
	show(d)
	show(number(a))
	show(e)
	show(n)
	show(11)
	show(T{a})
	f := e
	show(f)
	x := any(a)
	show(x)
	show(nil)
}

func ten() int {
	gs = make([]int, 3)
	return 10
}

func tenAndMore() (n int) {
	n = len(append(gs, 1))
	return 10
}

func behindCalls() int {
	show(ten())
	show(tenAndMore())
	return len(make([]int, ten())) + len(make([]int, 0, ten()))
}

func inLiterals() func() int {
	n := 12
	return func() int {
		m := 13
		show(n)
		return len(make([]int, n)) + len(make([]int, m))
	}
}

func otherConversions() int {
	s := "text"
	return len([]byte(s)) + len([]rune(s)) + len(string(s[:2]))
}

func otherMakes() int {
	n := 10
	m := make(map[int]int, n)
	c := make(chan int, n)
	return len(m) + cap(c) + len(make(map[string]int))
}

func mapsOfAnySize() int { return len(make(map[int]int, 1<<20)) }

var packageLiteral = func(n int) int {
	m := 10
	f := func(p *int) int { return *p }
	if n > 3 {
		f = func(p *int) int { return *p + 1 }
	}
	return len(make([]int, m)) + f(&n)
}

func largerThanNumbers() int { return len(make([]byte, 1<<33)) + len(make([]struct{}, 1<<33)) }
