package p

type slices interface{ ~[]int | ~[]string }

func ranges[S slices](s S, f float64, c chan<- int, d chan int, l []int) {
	for a, b, c := range s {
		_, _, _ = a, b, c
	}
	for a := range f {
		_ = a
	}
	for a, b := range c {
		_ = a
	}
	for a, b := range d {
		_ = a
	}
	for a, b, c := range l {
		_, _, _ = a, b, c
	}
	var x string
	for x, x = range d {
	}
}
