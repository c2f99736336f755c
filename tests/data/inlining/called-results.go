// What is called is the result of a call that is inlined, converted or in parentheses; labels that nothing can name.
package p

type F func(*int) *int

func same(p *int) *int { return p }

func give() func(*int) *int { return same }

func giveF(n *int) F {
	*n++
	return func(p *int) *int { return p }
}

func called(n *int) (*int, *int, *int, *int) {
	var a, b, c, d int
	return give()(&a), (give())(&b), F(give())(&c), (func(*int) *int)(giveF(n))(&d)
}

func kept(n *int) *int {
	var a, b int
	f := (giveF(n))
	(F)(f)(&a)
	defer give()(&b)
	return func() func(*int) *int { return (same) }()(n)
}

func labels(list []*int) (first *int) {
_:
	for i := range list {
		var x int
		first = &x
		if i > 3 {
			break
		}
	}
_:
	{
		var y int
		first = &y
	}
	return
}

type grid struct{ cells []int }

func (g *grid) cut(i, j int) {
	g.cells = g.cells[i:j]
}

type deep struct {
	rows [4]grid
	at   [4]int
}


func next() int { return len(numbers) }

var numbers []int

func selfs(d, e *deep, i int) {
	d.rows[i].cells = d.rows[i].cells[1:]
	d.rows[d.at[i]] = d.rows[d.at[i]]
	d.rows[e.at[i+1]] = d.rows[e.at[i+1]]
	d.rows[next()] = d.rows[next()]
	d.rows[e.at[next()]] = d.rows[e.at[next()]]
	(*d).at[i] = (*d).at[i&1]
}

type window struct {
	part  []int
	whole *[8]int
	own   [8]int
	text  string
	inner struct{ part []int }
}

func (w *window) cut(i, j int) {
	w.part = w.whole[i:j]
	w.part = w.own[i:j]
	w.part = w.own[:]
	w.part = w.inner.part[i:]
	w.inner.part = w.part[i:j:j]
	w.text = w.text[i:]
	(*w).part = (*w).whole[:j]
}

func (w window) cutCopy(i int) { w.part = w.part[i:] }

func between(v, w *window, p *[]int, q **[]int) {
	v.part = w.part[1:]
	*p = (*p)[1:]
	*p = v.part[1:]
	**q = (**q)[1:]
	v.part, w.part = v.part[1:], w.part[1:]
	v.part, w.part = w.part, v.part
}
