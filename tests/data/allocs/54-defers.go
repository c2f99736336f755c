package p

func done(int) {}
func end()     {}

var mu interface{ Unlock() }

func open(n int) (err error) {
	defer end()
	defer done(n)
	defer mu.Unlock()
	return nil
}
func looped(n int) {
	for i := range n {
		defer done(i)
	}
	defer end()
}
func moved() (r int) {
	defer func() { p = &r }()
	defer end()
	return 1
}

var p *int

func many(n int) int {
	defer end()
	defer done(1)
	defer done(2)
	defer done(3)
	switch n {
	case 1:
		return 1
	case 2:
		return 2
	case 3:
		return n * 3
	}
	return 4
}
func nine() {
	defer end()
	defer end()
	defer end()
	defer end()
	defer end()
	defer end()
	defer end()
	defer end()
	defer done(9)
}
func over(seq func(func(int) bool)) {
	for x := range seq {
		defer done(x)
	}
}
func started(n int, c chan int) {
	go end()
	go done(n)
	go func() { c <- n }()
	for range n {
		go mu.Unlock()
	}
}
func small() (a, b *int16, c *bool, d *[3]int32) {
	var x, y int16
	var z bool
	var w [3]int32
	return &x, &y, &z, &w
}
func apart(s []int) (a, b *int16) {
	var x int16
	_ = s[3]
	var y int16
	return &x, &y
}
func params(a, b int8, c *int) (*int8, *int8, **int) { return &a, &b, &c }
