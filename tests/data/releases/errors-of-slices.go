package p

type bytes []letter
type letter byte

func slices(n int, p *[]int, c chan<- int, b bytes) {
	_ = [3]int{}[1:]
	_ = p[1:]
	_ = p[1]
	_ = append(n, 1)
	_ = append(nil, 1)
	_ = make(int)
	<-n
	<-c
	copy(n, b)
	copy(b, "text")
}
