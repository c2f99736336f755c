package p

import (
	"fmt"
	"os"
	. "strings"
	str "strconv"
)

type (
	A struct{ x, Dup int }
	B struct{ Dup int; Name string }
	C struct{ A; *B; own int }
	I interface{ M(); m() }
	PI *I
	N struct{ n int }
	PN *N
)

func (A) am()  {}
func (*B) bm() {}
func (*N) pm() {}

func sel(a A, c C, pc *C, i I, pi *I, pn PN, n N, ppc **C, e any, ch chan int) {
	_ = a.x
	_ = a.y
	_ = a.X
	_ = a.dup
	_ = c.Dup
	_ = c.name
	_ = c.Name.foo
	c.am()
	c.bm()
	pc.am()
	ppc.am()
	c.AM()
	i.M()
	i.x()
	pi.M()
	pn.n = 1
	pn.pm()
	n.pm()
	N{}.pm()
	(&N{}).pm()
	N.pm(n)
	(*N).pm(&n)
	A.am(a)
	A.x
	A.nope
	I.M(i)
	(*I).M(&i)
	C.bm(c)
	_ = e.foo
	_ = ch.foo
	_ = nil.foo
	_ = 1 .foo
	_ = "a".len
	_ = len.foo
	_ = fmt.println
	_ = fmt.Printn
	_ = fmt.Println.foo
	_ = fmt
	fmt = nil
	_ = os.Args.foo
	os.nope()
	os.getenv("a")
	ToUpper(1)
	var _ str.NumErr
	var _ a.x
	var _ fmt.Println
	_ = sel.x
	_ = a.am.x
	_ = (a.am)
	_ = a._
	a.x()
	a.am = nil
	_ = unknown.x
	_ = sel
}
