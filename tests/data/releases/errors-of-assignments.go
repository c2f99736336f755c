package p

func f(p *int) {
	h, q := nil, p
	_, _ = h, q
	var a, b = nil, p
	_, _ = nil, p
	var x int
	x, y := nil, p
	x, p = nil, p
	_, _, _, _ = a, b, x, y
}

func g() (int, error) { return nil, nil }

func two() (*int, string)

func h(x int, e error) {
	x, e = two()
}

func oks(x int, m map[int]int, i any, c chan int) {
	_, x = m[1]
	_, x = i.(int)
	_, x = <-c
	var y, z int = m[1]
	y, z = i.(string)
	_ = z
}
