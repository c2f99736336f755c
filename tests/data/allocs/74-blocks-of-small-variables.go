package p

var (
	G any
	N int
	S []int
)



func lengthOfMap(m map[int]int) [2]*int { return [2]*int{new(len(m)), new(N * 2)} }

func printed() {
	var a int = N
	println(N)
	var b uint16
	G, G = &a, &b
}

func printedWithDefer(f func()) {
	var a int = N
	println(N)
	var b uint16
	G, G = &a, &b
	defer f()
}

func boxedWithDefer(f func()) {
	var a int = N
	G = S
	var b uint16
	G, G = &a, &b
	defer f()
}

func calledWithDefer(f func()) {
	var a int = N
	f()
	var b uint16
	G, G = &a, &b
	defer f()
}

func recorded(t struct{}) { G = func() { G = t } }
