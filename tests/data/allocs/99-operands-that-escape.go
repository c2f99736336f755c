package p

// What is evaluated inside of other operands, each time with something that goes to the heap.

import "math/bits"

type pair struct{ a, b int }

func (p *pair) get() int { return p.a }

func (p pair) sum() int { return p.a + p.b }

type getter interface{ get() int }

var gx any
var gn int
var gp *pair
var gc chan int

//go:noinline
func leak(p *pair) int { gp = p; return 1 }

//go:noinline
func kept(p *pair) *pair { gp = p; return p }

//go:noinline
func text(p *pair) string { gp = p; return "" }

//go:noinline
func list(p *pair) []int { gp = p; return nil }

//go:noinline
func truth(p *pair) bool { gp = p; return false }

//go:noinline
func boxed(p *pair) any { gp = p; return nil }

//go:noinline
func of(p *pair) func(int) int { gp = p; return nil }

//go:noinline
func table(p *pair) map[int]int { gp = p; return nil }

//go:noinline
func getterOf(p *pair) getter { gp = p; return p }

func indices(a [4]int, s []int, m map[int]int, t string, n int) {
	gn = a[leak(&pair{n, 1})]
	gn = s[leak(&pair{n, 2})]
	gn = m[leak(&pair{n, 3})]
	gn = int(t[leak(&pair{n, 4})])
	a[leak(&pair{n, 5})] = 1
	s[leak(&pair{n, 6})] = 2
	m[leak(&pair{n, 7})] = 3
	s[leak(&pair{n, 8})]++
	m[leak(&pair{n, 9})] += 2
	gn = list(&pair{n, 10})[leak(&pair{n, 11})]
	gn = table(&pair{n, 12})[n]
	gx = "abc"[leak(&pair{n, 13}):] == "c" && truth(&pair{n, 14}) == true
}

func slices(s []int, t string, n int) {
	gx = s[leak(&pair{n, 1}):leak(&pair{n, 2}):leak(&pair{n, 3})]
	gx = t[leak(&pair{n, 4}):leak(&pair{n, 5})]
	gx = list(&pair{n, 6})[1:]
	gx = append(list(&pair{n, 7}), leak(&pair{n, 8}))
	gx = append(s, list(&pair{n, 9})...)
	gx = append(s, make([]int, leak(&pair{n, 10}))...)
	gn = copy(s, list(&pair{n, 11}))
	gx = make([]int, leak(&pair{n, 12}), leak(&pair{n, 13}))
	gx = make(map[int]int, leak(&pair{n, 14}))
	gx = make(chan int, leak(&pair{n, 15}))
	gx = [1]int(list(&pair{n, 16}))
	gx = (*[1]int)(list(&pair{n, 17}))
	clear(list(&pair{n, 18}))
}

func methods(n int) (f, g, h func() int) {
	f = kept(&pair{n, 1}).get
	g = kept(&pair{n, 2}).sum
	h = getterOf(&pair{n, 3}).get
	gn = kept(&pair{n, 4}).get() + getterOf(&pair{n, 5}).get()
	gn = kept(&pair{n, 6}).a
	gx = &kept(&pair{n, 7}).b
	kept(&pair{n, 8}).a = leak(&pair{n, 9})
	kept(&pair{n, 10}).a++
	*kept(&pair{n, 11}) = *kept(&pair{n, 12})
	gn = of(&pair{n, 13})(leak(&pair{n, 14}))
	return
}

func numbers(n, m int, u, v uint64) {
	gn = n / leak(&pair{n, 1})
	gn = leak(&pair{n, 2}) % leak(&pair{n, 3})
	gn = n << leak(&pair{n, 4})
	gn = -leak(&pair{n, 5}) + ^leak(&pair{n, 6})
	gn = min(leak(&pair{n, 7}), n, leak(&pair{n, 8}))
	q, r := bits.Div64(0, u, uint64(leak(&pair{n, 9})))
	gx = q + r
	q, r = bits.Div64(u, uint64(leak(&pair{n, 10})), v)
	gx = q - r
	gn = int(float64(leak(&pair{n, 11})))
	gx = complex(float64(leak(&pair{n, 12})), 1)
	gn = bits.Len(uint(leak(&pair{n, 13})))
	n /= leak(&pair{n, 14})
	n <<= leak(&pair{n, 15})
	gn = n
}

func texts(s string, b []byte, n int) {
	gx = text(&pair{n, 1}) + s + text(&pair{n, 2})
	gx = []byte(text(&pair{n, 3}))
	gx = []rune(text(&pair{n, 4}))
	gx = string(rune(leak(&pair{n, 5})))
	gx = text(&pair{n, 6}) == text(&pair{n, 7})
	gx = text(&pair{n, 8}) < s
	s += text(&pair{n, 9})
	gx = s
	gn = len(text(&pair{n, 10}))
	gx = append(b, text(&pair{n, 11})...)
	for range text(&pair{n, 12}) {
		gn++
	}
	for i, r := range []rune(text(&pair{n, 13})) {
		gn += i + int(r)
	}
	for i, c := range []byte(text(&pair{n, 14})) {
		gn += i + int(c)
	}
}

func interfaces(x any, n int) {
	gn = boxed(&pair{n, 1}).(int)
	gp, _ = boxed(&pair{n, 2}).(*pair)
	gx = any(leak(&pair{n, 3}))
	gx = any(text(&pair{n, 4}))
	gx = any(kept(&pair{n, 5}))
	gx = getter(kept(&pair{n, 6}))
	gx = getterOf(&pair{n, 7})
	gx = boxed(&pair{n, 8}) == x
	gx = x == any(leak(&pair{n, 9}))
	switch boxed(&pair{n, 10}).(type) {
	case int:
		gn = leak(&pair{n, 11})
	}
	switch y := boxed(&pair{n, 12}).(type) {
	case getter:
		gn = y.get()
	}
}

func truths(n int) {
	if truth(&pair{n, 1}) && truth(&pair{n, 2}) {
		gn = leak(&pair{n, 3})
	}
	if truth(&pair{n, 4}) || !truth(&pair{n, 5}) {
		gn = leak(&pair{n, 6})
	} else if gn > leak(&pair{n, 7}) {
		gn++
	}
	gx = truth(&pair{n, 8}) && n > 3
	switch leak(&pair{n, 9}) {
	case leak(&pair{n, 10}), 3:
		gn = leak(&pair{n, 11})
	case 4, 5:
	default:
		gn = leak(&pair{n, 12})
	}
	for i := leak(&pair{n, 13}); i < leak(&pair{n, 14}); i += leak(&pair{n, 15}) {
		gn = leak(&pair{n, 16})
	}
	for range leak(&pair{n, 17}) {
		gn++
	}
	for gn, gx = range list(&pair{n, 18}) {
		gn++
	}
	for k, v := range table(&pair{n, 19}) {
		gn = k + v
	}
}

func literals(n int) {
	gx = pair{leak(&pair{n, 1}), leak(&pair{n, 2})}
	gx = []int{leak(&pair{n, 3}), 4: leak(&pair{n, 4})}
	gx = [2]pair{{leak(&pair{n, 5}), 1}, {2, leak(&pair{n, 6})}}
	gx = []pair{{leak(&pair{n, 7}), 1}, {2, leak(&pair{n, 8})}}
	gx = []*pair{{leak(&pair{n, 9}), 1}, nil}
	gx = map[int]int{leak(&pair{n, 10}): leak(&pair{n, 11}), 1: 2}
	gx = map[pair]pair{{leak(&pair{n, 12}), 1}: {2, leak(&pair{n, 13})}}
	gx = map[string]*pair{text(&pair{n, 14}): {n, 15}}
	gx = &pair{leak(&pair{n, 16}), 1}
	gx = struct{ l []int }{[]int{leak(&pair{n, 17})}}
	var z pair
	z = pair{z.b, leak(&pair{n, 18})}
	gx = z
}

func channels(c chan int, d chan *pair, n int) {
	c <- leak(&pair{n, 1})
	d <- &pair{n, 2}
	d <- kept(&pair{n, 3})
	select {
	case c <- leak(&pair{n, 4}):
		gn = leak(&pair{n, 5})
	case gn = <-c:
		gn = leak(&pair{n, 6})
	case d <- &pair{n, 7}:
	default:
		gn = leak(&pair{n, 8})
	}
	gp = <-d
	n, ok := <-c
	gx = ok
	gn = leak(&pair{n, 9})
	close(c)
	delete(table(&pair{n, 10}), leak(&pair{n, 11}))
}

func statements(n int) (r int) {
	defer leak(&pair{n, 1})
	go leak(&pair{n, 2})
	defer kept(&pair{n, 3}).get()
	go getterOf(&pair{n, 4}).get()
	defer of(&pair{n, 5})(leak(&pair{n, 6}))
	gn, r = leak(&pair{n, 7}), leak(&pair{n, 8})
	println(leak(&pair{n, 9}), text(&pair{n, 10}))
	func() {
		gn = leak(&pair{n, 11})
	}()
	if n > 3 {
		panic(kept(&pair{n, 12}))
	}
	if n > 2 {
		panic(leak(&pair{n, 13}))
	}
	func(p *pair) { gp = p }(&pair{n, 14})
L:
	for {
		for range 3 {
			if truth(&pair{n, 15}) {
				continue L
			}
			if truth(&pair{n, 16}) {
				break L
			}
		}
		gn = leak(&pair{n, 17})
	}
	return leak(&pair{n, 18})
}
