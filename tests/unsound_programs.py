"""Programs with a wrong verdict in each: a variable that should be on the heap is kept on the stack.

`hide` gives its argument back by a way that gc does not follow, as runtime.noescape does. In a build with every variable
on the heap (goesc.generate.runnable) nothing is wrong with the same text.
"""

from __future__ import annotations

from goesc.generate.runnable import Drawn
from goesc.generate.runnable_support import SUPPORT

HEAD = """\
package main

import "unsafe"

type T struct {
	n int
	p *int
	s []int
	next *T
}

var (
	gp *int
	gt *T
	gs []*int
	ga any
	gf func() *int
	gm = map[string]*int{}
	gc = make(chan *int, 3)
	gi I
	ga3 [3]*int
)

func (t *T) Get() *int { return &t.n }

func (t *T) Put(p *int) { t.p = p }

func reset() {}

//go:nosplit
func hide[E any](p *E) *E {
	u := uintptr(unsafe.Pointer(p))
	return (*E)(unsafe.Pointer(u ^ 0))
}

//go:noinline
func get(p *int) { note(uint64(*p)) }

//go:noinline
func keepAll(ps ...*int) { gs = append(gs[:0:0], ps...) }

//go:noinline
func made[E any](e E) *E {
	//heap e
	return hide(&e)
}
"""

# By what keeps the variable: the body of a function that keeps it, and how it is read later.
FORMS = {
    "result": ("var x = 71\n//heap x\nreturn hide(&x)", "p := s()\nstir()\nget(p)"),
    "parameter": ("return made(72)", "p := s()\nstir()\nget(p)"),
    "package variable": ("x := 73\n//heap x\ngp = hide(&x)\nreturn gp", "s()\nstir()\nget(gp)"),
    "field": ("x := 74\n//heap x\ngt = &T{p: hide(&x)}\nreturn gt.p", "s()\nstir()\nget(gt.p)"),
    "struct": ("t := T{n: 75}\n//heap t\ngt = hide(&t)\nreturn &gt.n", "s()\nstir()\nget(&gt.n)"),
    "array of a struct": ("a := [3]int{1, 76, 3}\n//heap a\nreturn &hide(&a)[1]", "p := s()\nstir()\nget(p)"),
    "slice of an array": ("a := [3]int{1, 77, 3}\n//heap a\ngt = &T{s: hide(&a)[:]}\nreturn gp", "s()\nstir()\nget(&gt.s[1])"),
    "variadic": ("x, y := 78, 79\n//heap x\n//heap y\nkeepAll(hide(&x), hide(&y))\nreturn gs[0]", "s()\nstir()\nget(gs[1])"),
    "map": ('x := 80\n//heap x\ngm["a"] = hide(&x)\nreturn gp', 's()\nstir()\nget(gm["a"])'),
    "channel": ("x := 81\n//heap x\ngc <- hide(&x)\nreturn gp", "s()\nstir()\nget(<-gc)"),
    "interface": ("t := T{n: 82}\n//heap t\ngi = hide(&t)\nreturn gp", "s()\nstir()\nget(gi.Get())"),
    "empty interface": ("x := 83\n//heap x\nga = hide(&x)\nreturn gp", "s()\nstir()\nget(ga.(*int))"),
    "closure": ("x := 84\n//heap x\np := hide(&x)\ngf = func() *int { return p }\nreturn p", "s()\nstir()\nget(gf())"),
    "method value": ("t := T{n: 85}\n//heap t\ngf = hide(&t).Get\nreturn gf()", "s()\nstir()\nget(gf())"),
    "loop": (
        "for i := 0; i < 3; i++ {\n\tx := 86 + i\n\t//heap x\n\tga3[i] = hide(&x)\n}\nreturn ga3[0]",
        "s()\nstir()\nget(ga3[0])\nget(ga3[2])",
    ),
    "loop, at once": (
        "for i := 0; i < 3; i++ {\n\tx := 86 + i\n\t//heap x\n\tga3[i] = hide(&x)\n}\nget(ga3[0])\nget(ga3[1])\nreturn gp",
        "s()",
    ),
    "named result": ("r := 90\n//heap r\ndefer func() { gp = hide(&r) }()\nreturn gp", "s()\nstir()\nget(gp)"),
    "goroutine": (
        "done := make(chan bool)\ngo func() {\n\ty := 92\n\t//heap y\n\tgp = hide(&y)\n\tdone <- true\n}()\n<-done\nreturn gp",
        "s()\nstir()\nget(gp)",
    ),
    "panic": (
        "x := 93\n//heap x\ndefer func() { gp = recover().(*int) }()\npanic(hide(&x))", "s()\nstir()\nget(gp)"
    ),
    "chain": (
        "x := 94\n//heap x\nt := T{next: &T{p: hide(&x)}}\n//heap t\ngt = t.next\nreturn gp", "s()\nstir()\nget(gt.p)"
    ),
}  # fmt: skip


def program(names: list[str]) -> Drawn:
    """Scenario si is the form that is named as number i."""
    parts = []
    for i, name in enumerate(names):
        body, read = FORMS[name]
        parts += [
            f"// s{i}\n\n//go:noinline\nfunc f{i}() *int {{\n\t" + body.replace("\n", "\n\t") + "\n}\n",
            f"func s{i}() {{\n\tgp = &place\n\t"
            + read.replace("s()", f"f{i}()").replace("\n", "\n\t")
            + "\n\tmoment()\n}\n",
        ]
    support = SUPPORT.replace("LOOKS", "note(uint64(place))").replace("SUMS", "")
    return Drawn(HEAD + "\n" + "\n".join(parts), support)
