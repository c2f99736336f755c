package p

type slices interface{ ~[]int | ~[]string }
type chans interface{ chan int | <-chan string }
type ways interface{ <-chan int | chan<- int }
type texts interface{ ~[]byte | ~string }

func operands[S slices, C chans, W ways, T texts, A any](s S, c C, w W, t T, a A) {
	_ = s[1:]
	_ = a[1:]
	_ = append(s, 1)
	_ = copy(s, s)
	_ = make(S)
	<-c
	w <- 1
	_ = S{}
	for range w {
	}
	copy([]byte{}, t)
	_ = append([]byte{}, t...)
	_ = t[1:]
}
