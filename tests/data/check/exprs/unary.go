package p

type S struct{ f int }

func f() int { return 1 }
func two() (int, string) { return 1, "" }

func g[T any, C chan int | <-chan int, M chan int | chan string, N any](t T, c C, m M, n N) {
	_ = -t
	_ = <-t
	_ = <-c
	_ = <-m
	_ = <-n
	m <- 1
	*n = 1
}

func unary(s string, b bool, ch chan<- int, rc <-chan int, p *S, pp **S, e any) {
	_ = -s
	_ = !s
	_ = ^b
	_ = ^1.5
	_ = ^1.0
	_ = -"a"
	_ = +nil
	_ = &f()
	_ = &1
	_ = &S{1}
	_ = &(S{1})
	_ = &s
	_ = &two
	_ = &(f)
	_ = <-ch
	_ = <-s
	_ = <-rc
	_ = *s
	_ = *e
	_ = **p
	_ = **pp
	_ = ~1
	_ = ~s
	_ = -two()
	_ = *nil
	_ = *two()
	rc <- 1
	s <- 1
	ch <- "a"
	_, _ = -uint8(1), ^uint8(1)
	_ = -uint(0)
	const c = -(-9223372036854775808)
	var _ int = c
	int
	len
	(S)
	two()
	f
	f()
	(f())
	<-rc
	*p
	s == s
}
