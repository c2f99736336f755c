package p

// Maps and slices that are cleared: which clear is a call, which a branch, which nothing.

var gx any
var g1, g2 *int16

func c1(m map[int]int) {
	var a int16
	g1 = &a
	clear(m)
	var b int16
	g2 = &b
}

func c2(m map[float64]int) {
	var a int16
	g1 = &a
	clear(m)
	var b int16
	g2 = &b
}

func c3(m []int) {
	var a int16
	g1 = &a
	clear(m)
	var b int16
	g2 = &b
}

func c4(m []*int) {
	var a int16
	g1 = &a
	clear(m)
	var b int16
	g2 = &b
}

func c5(m map[int]int) {
	var a int16
	g1 = &a
	for k := range m {
		delete(m, k)
	}
	var b int16
	g2 = &b
}

func c6(m []struct{}) {
	var a int16
	g1 = &a
	clear(m)
	var b int16
	g2 = &b
}

func c7(p *int, m map[int]int) {
	if *p == 3 {
		clear(m)
		if *p == 4 {
			gx = new(int)
		}
	}
}

func c8(p *int, m []int) {
	if *p == 3 {
		clear(m)
		if *p == 4 {
			gx = new(int)
		}
	}
}

func c9(p *int, m []struct{}) {
	if *p == 3 {
		clear(m)
		if *p == 4 {
			gx = new(int)
		}
	}
}

func d1(p *int, m map[int]int, k int) {
	if *p == 3 {
		for k = range m {
			delete(m, k)
		}
		if *p == 4 {
			gx = new(int)
		}
	}
}

func d2(m map[int]int, n map[int]int) {
	var a int16
	g1 = &a
	for k := range m {
		delete(n, k)
	}
	var b int16
	g2 = &b
}

func d3(m map[float64]int) {
	var a int16
	g1 = &a
	for k := range m {
		delete(m, k)
	}
	var b int16
	g2 = &b
}

func d4(m map[[2]any]int) {
	var a int16
	g1 = &a
	for k := range m {
		delete(m, k)
	}
	var b int16
	g2 = &b
}

func d5(m map[struct{ a, b string }]int) {
	var a int16
	g1 = &a
	for k := range m {
		delete(m, k)
	}
	var b int16
	g2 = &b
}

func d6(m map[struct {
	a int
	b float32
}]int) {
	var a int16
	g1 = &a
	for k := range m {
		delete(m, k)
	}
	var b int16
	g2 = &b
}

func d7(p *int, m map[int]int, n int) {
	if *p == 3 {
		for k := range m {
			delete(m, n)
			_ = k
		}
		if *p == 4 {
			gx = new(int)
		}
	}
}

func d8(m map[int]int) {
	var a int16
	g1 = &a
	for k, v := range m {
		delete(m, k)
		_ = v
	}
	var b int16
	g2 = &b
}

func d9(m map[int]int) {
	var a int16
	g1 = &a
	for range m {
		delete(m, 3)
	}
	var b int16
	g2 = &b
}
