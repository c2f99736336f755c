package p

type Writer interface{ Write([]byte) int }

type Closer interface{ Close() }

type Both interface {
	Writer
	Closer
}

type file struct{ n int }

func (f *file) Write(b []byte) int { return len(b) }
func (f *file) Close()             {}

//go:noinline
func use(...any) {}

func asserted(x any, w Writer) {
	c := x.(Closer)
	c.Close()
	d, ok := w.(Closer)
	if ok {
		d.Close()
	}
	if e, ok := x.(any); ok {
		use(e)
	}
	_, ok = x.(Both)
	use(ok, x.(*file))
	use(
		x.(int),
		x.(Writer),
	)
}

func fewer(b Both) Writer { return b }

func none(b Both) any { return b }

func passed(b Both) {
	taken(
		b,
	)
}

//go:noinline
func taken(c Closer) { c.Close() }

func switched(x any) int {
	switch y := x.(type) {
	case int:
		return y
	case Closer:
		y.Close()
	case Both:
		return 2
	case Writer:
		return y.Write(nil)
	case any:
		return 3
	case string:
		return 4
	}
	return 5
}

func onlyTypes(x any) int {
	switch x.(type) {
	case int, string, nil:
		return 1
	case any:
		return 2
	}
	return 3
}

func instances[T any](x any) int {
	switch x.(type) {
	case Writer:
		return 1
	case T:
		return 2
	case Closer:
		return 3
	case interface{ Make() T }:
		return 4
	default:
		return 5
	}
}

func assertedTo[T Closer](x any) T {
	return x.(T)
}

func made[T any](x any) T {
	if y, ok := x.(interface{ Make() T }); ok {
		return y.Make()
	}
	return x.(interface{ Or() T }).Or()
}

func Instances(x any) (int, Closer, *file, int, []string) {
	return instances[int](x) + instances[string](x), assertedTo[Closer](x), assertedTo[*file](x), made[int](x), made[[]string](x)
}

func channels(c chan int, d chan string, done chan struct{}) int {
	c <- 1
	x := <-c
	y, ok := <-c
	<-done
	d <- <-d
	for range done {
		x++
	}
	for z := range c {
		x += z
	}
	if ok && <-c > 0 {
		x++
	}
	use(
		<-d,
		y,
	)
	return x +
		<-c
}

func selects(c chan int, d chan string) (n int) {
	select {
	case c <- 1:
	}
	select {
	case <-c:
	}
	select {
	case n = <-c:
	}
	select {
	case x, ok := <-c:
		use(x, ok)
	}
	select {
	case c <- 1:
	default:
	}
	select {
	case <-c:
	default:
	}
	select {
	default:
	}
	select {
	case c <- 1:
	case s := <-d:
		use(s)
	}
	select {
	case c <- 1:
	case <-d:
	default:
	}
	if n == 5 {
		select {}
	}
	return
}

func deferred(c chan int, n int) {
	defer close(c)
	defer func() { c <- 1 }()
	for range n {
		defer use()
	}
}

func spared(c chan int) {
	defer close(c)
	<-c
}

func inner(c chan int, x any) int {
	c <- 1
	if w, ok := x.(Writer); ok {
		return w.Write(nil)
	}
	return <-c
}

func Outer(c chan int, x any) int {
	return inner(c, x)
}

func never(c chan int) {
	return
	c <- 1
}
