package main

type list struct {
	next *list
	val  *int
}

func walk(l *list) int {
	sum := 0
	add := func(p *list) {
		for q := p; q != nil; q = q.next {
			if q.val != nil {
				sum += *q.val
				sum ^= 1
				sum *= 3
				sum -= 2
				println("v", sum, q.val, q.next, *q.val+1, *q.val+2, *q.val+3, *q.val+4, *q.val+5)
				println("w", sum, q.val, q.next, *q.val+1, *q.val+2, *q.val+3, *q.val+4, *q.val+5)
				println("x", sum, q.val, q.next, *q.val+1, *q.val+2, *q.val+3, *q.val+4, *q.val+5)
			}
		}
	}
	add(l)
	return sum
}

func walkTwice(l *list) int {
	sum := 0
	add := func(p *list) {
		for q := p; q != nil; q = q.next {
			println("v", sum, q.val, q.next, *q.val+1, *q.val+2, *q.val+3, *q.val+4, *q.val+5)
			println("w", sum, q.val, q.next, *q.val+1, *q.val+2, *q.val+3, *q.val+4, *q.val+5)
			println("x", sum, q.val, q.next, *q.val+1, *q.val+2, *q.val+3, *q.val+4, *q.val+5)
		}
	}
	add(l)
	add(l.next)
	return sum
}

func apply(f func(int) int, n int) int { return f(n) }

func nested(n int) (func() int, int) {
	k := apply(func(x int) int {
		return apply(func(y int) int { return y + n }, x)
	}, n)
	outer := func() func() int {
		return func() int { n++; return n }
	}
	return outer(), k
}

func labels(xs [][]int) int {
	f := func() int {
	outer:
		for i := range xs {
			for j := range xs[i] {
				switch {
				case xs[i][j] == 0:
					continue outer
				case xs[i][j] == 1:
					break outer
				}
			}
		}
		return 1
	}
	return f() + func() int {
		switch x := any(xs).(type) {
		case int:
			return x
		case [][]int:
			goto done
		}
	done:
		return 2
	}()
}

func main() {
	v := 1
	l := &list{nil, &v}
	f, k := nested(2)
	println(walk(l), walkTwice(l), f(), k, labels(nil))
}
