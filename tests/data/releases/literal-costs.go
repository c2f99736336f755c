package p

func apply(f func(int) int, a, b, c int) int { return f(a) + f(b) + f(c) }

func once(s []int, t []string) int {
	count := func(less, more int) int {
		n := 0
		for _, v := range s {
			if v < less || v > more || v == 7 {
				n += v*2 + less*more - v/3
				n += len(t) + cap(t) + len(s) + cap(s)
			}
			if v == less && v == more && v != 9 {
				n -= v*2 + less*more - v/3 + len(t)*cap(t)
				n -= len(t) + cap(t) + len(s) + cap(s)
			}
		}
		return n
	}
	return count(1, 2)
}

func twice(s []int) int {
	add := func(v, w int) int {
		for _, x := range s {
			v += x*2 + w
			w += x*3 + v
			v -= x*4 + w
			w -= x*5 + v
			v += x*6 + w
			w += x*7 + v
			v -= x*8 + w
		}
		return v*w + v + w
	}
	return add(1, 2) + add(3, 4)
}
