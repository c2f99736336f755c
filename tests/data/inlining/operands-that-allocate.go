// Every operand of an expression or a statement is looked at: what it allocates is told.
package p

import "unsafe"

type T struct {
	p *int
	n int
	a [4]*int
	s []*int
}

func (t T) m(*int) *int   { return t.p }
func (t *T) pm(*int) *int { return t.p }

type I interface{ m(*int) *int }

var (
	gi int
	gb bool
	gp *int
	gs []*int
	gt string
	gm map[string]*int
	ge any
	gc chan int
	gx complex128
	gf func(*int) *int
	gu unsafe.Pointer
)

//go:noinline
func id(p *int) *int { return p }

//go:noinline
func two() (*int, bool) { return gp, gb }

func numbers() {
	gi = *new(int) + *new(int)
	gi = -*new(int)
	gb = *new(int) == *new(int)
	gb = *new(bool) && *new(bool)
	gb = *new(bool) || *new(bool)
	gb = !*new(bool)
	gi = *new(int) << *new(uint)
	gb = new(int) == new(int)
	gb = any(*new(float64)) == any(*new(string))
	gx = complex(*new(float64), *new(float64))
	gi = int(real(*new(complex128)) + imag(*new(complex128)))
	gi = min(*new(int), *new(int)) + max(*new(int), *new(int))
	gi = int(*new(float64))
	gi = len(*new([]int)) + cap(*new([]int)) + len(*new(map[int]int)) + len(*new(chan int)) + len(*new(string))
}

func indices() {
	gp = (*new([4]*int))[*new(int)]
	gp = (*new([]*int))[*new(int)]
	gp = (*new(*[4]*int))[*new(int)]
	gp = (*new(map[int]*int))[*new(int)]
	gp, gb = (*new(map[int]*int))[*new(int)]
	gi = int((*new(string))[*new(int)])
	gs = (*new([]*int))[*new(int):*new(int):*new(int)]
	gs = new([4]*int)[*new(int):*new(int):*new(int)]
	gt = (*new(string))[*new(int):*new(int)]
	gp = (*new(T)).p
	gp = (*new(*T)).p
	gp = new(T).s[*new(int)]
}

func conversions() {
	gt = string(*new([]byte))
	gt = string(*new([]rune))
	gt = string(*new(rune))
	gi = len([]byte(*new(string))) + len([]rune(*new(string)))
	ge = *new(T)
	ge = *new(*T)
	ge = any(*new(I))
	gp = (*new(any)).(*int)
	gi = (*new(any)).(int)
	gp, gb = (*new(any)).(*int)
	gp = [2]*int(*new([]*int))[1]
	gp = (*[2]*int)(*new([]*int))[1]
	gt = *new(string) + gt + *new(string)
	gu = unsafe.Pointer(*new(uintptr))
	gu = unsafe.Pointer(uintptr(*new(unsafe.Pointer)) + *new(uintptr))
	gu = unsafe.Add(*new(unsafe.Pointer), *new(int))
	gs = unsafe.Slice(*new(**int), *new(int))
	gt = unsafe.String(*new(*byte), *new(int))
	gu = unsafe.Pointer(unsafe.SliceData(*new([]*int)))
	gu = unsafe.Pointer(unsafe.StringData(*new(string)))
}

func literals() {
	gs = []*int{*new(*int), 2: *new(*int)}
	gp = [...]*int{*new(*int), 2: *new(*int)}[*new(int)]
	gp = T{*new(*int), *new(int), [4]*int{}, nil}.p
	gp = (&T{p: *new(*int), n: *new(int)}).p
	gm = map[string]*int{*new(string): *new(*int)}
	gs = make([]*int, *new(int), *new(int))
	gm = make(map[string]*int, *new(int))
	gc = make(chan int, *new(int))
	gf = (*new(T)).m
	gf = new(T).pm
	gf = (*new(I)).m
	gf = T.pm2(*new(T))
}

func (t T) pm2() func(*int) *int { return id }

func calls() {
	gp = id(*new(*int))
	gp = (*new(func(*int) *int))(*new(*int))
	gp = (*new(I)).m(*new(*int))
	gp = new(T).pm(*new(*int))
	gp = T.m(*new(T), *new(*int))
	gp = I.m(*new(I), *new(*int))
	id(*new(*int))
	(*new(func(*int) *int))(*new(*int))
	(*new(I)).m(*new(*int))
	gp = func(p *int) *int { return p }(*new(*int))
	gs = append(*new([]*int), *new(*int), *new(*int))
	gs = append(*new([]*int), *new([]*int)...)
	gt = string(append(*new([]byte), *new(string)...))
	copy(*new([]*int), *new([]*int))
	gi = copy(*new([]byte), *new(string))
	delete(*new(map[int]int), *new(int))
	clear(*new(map[int]int))
	clear(*new([]int))
	print(*new(int), *new(string))
	println(*new(int), *new(string))
	close(*new(chan int))
	if gb {
		panic(*new(string))
	}
}

func assignments() {
	*(*new(*int)) = *new(int)
	(*new(*T)).p = *new(*int)
	(*new([]*int))[*new(int)] = *new(*int)
	(*new(*[4]*int))[*new(int)] = *new(*int)
	new(T).a[*new(int)] = *new(*int)
	(*new(map[string]*int))[*new(string)] = *new(*int)
	gi += *new(int)
	(*new([]int))[*new(int)] += *new(int)
	(*new(map[string]int))[*new(string)] += *new(int)
	(*new([]int))[*new(int)]++
	gp, gs[*new(int)] = *new(*int), *new(*int)
	gs[*new(int)], gb = two()
	gs[*new(int)], gb = (*new(map[int]*int))[*new(int)]
	gs[*new(int)], gb = (*new(any)).(*int)
	(*new([]int))[*new(int)], gb = <-*new(chan int)
	_ = *new(*int)
	_, _ = *new(*int), *new(int)
}

func statements() (*int, int) {
	*new(chan int) <- *new(int)
	*new(chan *int) <- *new(*int)
	gi = <-*new(chan int)
	<-*new(chan int)
	if *new(bool) {
		gi = *new(int)
	} else {
		gi = *new(int)
	}
	if n := *new(int); n > *new(int) {
		gi = *new(int)
	}
	for i := *new(int); i < *new(int); i += *new(int) {
		gi = *new(int)
	}
	for range *new([]*int) {
	}
	for gi, gs[*new(int)] = range *new([]*int) {
		gi = *new(int)
	}
	for gt, gs[*new(int)] = range *new(map[string]*int) {
		gi = *new(int)
	}
	for gi = range *new(int) {
		gi = *new(int)
	}
	for gi = range *new(chan int) {
		gi = *new(int)
	}
	switch *new(int) {
	case *new(int), *new(int):
		gi = *new(int)
	default:
		gi = *new(int)
	}
	switch n := *new(int); {
	case n > *new(int):
		gi = *new(int)
	}
	switch (*new(any)).(type) {
	case int:
		gi = *new(int)
	}
	switch x := (*new(any)).(type) {
	case *int:
		gi = *x + *new(int)
	case nil:
	}
	select {
	case *new(chan int) <- *new(int):
		gi = *new(int)
	case gi = <-*new(chan int):
		gi = *new(int)
	case gi, gb = <-*new(chan int):
	case x := <-*new(chan *int):
		gi = *x
	case <-*new(chan int):
	}
	{
		gi = *new(int)
	}
	go id(*new(*int))
	defer id(*new(*int))
	defer print(*new(int))
	go (*new(I)).m(*new(*int))
	for range 3 {
		defer id(*new(*int))
	}
	return *new(*int), *new(int)
}
