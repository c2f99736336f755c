"""Annotations of other tools, as their documentation and their own tests use them: gcassert and gVisor's checkescape.

The programs are written anew after those of github.com/jordanlewis/gcassert (testdata/noescape.go) and of
gvisor.dev/gvisor/tools/checkescape (test1, test2): the same situations, with the outcome that those tools expect.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

GOESC = Callable[..., Any]
TREE = Callable[..., Path]
MOD = "module example.com/m\n\ngo 1.24\n"


def lines(goesc: GOESC, root: Path, *argv: str) -> list[str]:
    done = goesc("check", "--no-baseline", *argv, cwd=root)
    assert done.stderr == ""
    return [line for line in done.stdout.splitlines() if line.startswith("./")]


def found(goesc: GOESC, root: Path, *argv: str) -> list[str]:
    """`line:rule`, each once."""
    out = [f"{line.split(':')[1]}:{line.rpartition('[')[2].rstrip(']')}" for line in lines(goesc, root, *argv)]
    return list(dict.fromkeys(out))


def wanted(text: str) -> list[str]:
    numbered = enumerate(text.splitlines(), 1)
    return [f"{n}:{line.rpartition('// want ')[2]}" for n, line in numbered if "// want " in line]


# --- gcassert ---------------------------------------------------------------------------------------------------------

GCASSERT = """package m

type pair struct{ a, b int }

func pointerLeaves() *pair {
	//gcassert:noescape
	v := pair{1, 2} // want gcassert-noescape
	return &v
}

func valueLeaves() pair {
	//gcassert:noescape
	v := pair{1, 2}
	return v
}

// The receiver moves to the heap.
//
//gcassert:noescape
func (p pair) set(a int) *pair { // want gcassert-noescape
	p.a = a
	return &p
}

// Only the line of the declaration is meant: the receiver stays, and a has an annotation of its own.
//
//gcassert:noescape
func (p pair) first(
	//gcassert:noescape
	a int, // want gcassert-noescape
	b int,
) *int {
	return &a
}

//gcassert:noescape
func (p *pair) body() *pair {
	return &pair{p.b, p.a}
}

func upper(name string) int {
	var buf [64]byte //gcassert:noescape
	return copy(buf[:], name)
}

func encoded(n uint64) int {
	// Enough for a number.
	//gcassert:noescape
	tmp := make([]byte, 10)
	tmp[0] = byte(n)
	return len(tmp)
}

func sized(n int) int {
	//gcassert:noescape
	tmp := make([]byte, n) // since Go 1.25 a make of any size may start on the stack
	return len(tmp)
}

func spread(n int) (p *pair) {
	p = &pair{ // want gcassert-noescape
		n, n,
	} //gcassert:noescape
	return p
}

func spaced() *int {
	// gcassert:noescape

	x := 1 // want gcassert-noescape
	return &x
}

func many(xs []int) (s int) {
	for i := range xs {
		//gcassert:bce,noescape
		y := xs[i]
		s += y
	}
	return s
}
"""


def test_gcassert_noescape(goesc: GOESC, tree: TREE) -> None:
    root = tree({"go.mod": MOD, "m.go": GCASSERT})
    assert [f for f in found(goesc, root) if f.endswith("gcassert-noescape")] == wanted(GCASSERT)


def test_gcassert_what_is_not_checked_is_said(goesc: GOESC, tree: TREE) -> None:
    text = """package m

func addOne(i int) int { return i + 1 }

//gcassert:inline
func addTwo(i int) int { return i + 2 }

func sum(ints []int) (s int) {
	for i := range ints {
		//gcassert:bce,inline
		s += addOne(ints[i])
		s += addTwo(ints[i]) //gcassert:bce
		s += ints[i] //gcassert:bce
	}
	return s
}
"""
    root = tree({"go.mod": MOD, "m.go": text})
    bounds = "gcassert:bce is not checked (3 of them): gcassert asks the compiler about it [not-checked]"
    inline = "gcassert:inline is not checked (2 of them): -l leaves inlining out [not-checked]"
    for build, said in (("-l", [inline, bounds]), ("--inline", [bounds])):
        done = goesc("check", build, cwd=root)
        assert done.status == 0
        notes = [line for line in done.stdout.splitlines() if ": note: " in line]
        assert [line.rpartition(": note: ")[2] for line in notes] == said


INLINE = """package m

import "example.com/m/other"

func one(a int) int { return a + 2 }

func loops(a int) int {
	for i := range a {
		println(i)
	}
	return 0
}

//gcassert:inline
func always(a int) int { return a + 3 }

//gcassert:inline
//go:noinline
func never(a int) int { return a }

type s struct{}

func gen() s { return s{} }

//gcassert:inline
//go:noinline
func (s) layout() {}

func caller(ints []int) (sum int) {
	for i := range ints {
		//gcassert:inline
		sum += one(i)
		//gcassert:bce
		//gcassert:inline
		sum += never(ints[i]) // want gcassert-inline
		sum += one(ints[i]) //gcassert:bce,inline
		sum += never(i) //gcassert:inline want gcassert-inline
		//gcassert:inline
		sum += 1 // want gcassert-inline
		sum += always(never(i)) // want gcassert-inline
	}
	gen().layout() // want gcassert-inline
	return sum + other.Small(1) + other.Large(2) // want gcassert-inline
}
"""
OTHER = """package other

//gcassert:inline
func Small(a int) int { return a }

//gcassert:inline
//go:noinline
func Large(a int) int { return a }
"""


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_gcassert_inline(goesc: GOESC, tree: TREE, jobs: str) -> None:
    root = tree({"go.mod": MOD, "m.go": INLINE, "other/o.go": OTHER})
    got = [f for f in found(goesc, root, "-j", jobs, "./...") if f.endswith("gcassert-inline")]
    wants = [f"{n}:gcassert-inline" for n, line in enumerate(INLINE.splitlines(), 1) if "want gcassert-inline" in line]
    assert got == wants
    says = "\n".join(lines(goesc, root, "./..."))
    assert "error: the call of s.layout is not inlined, against //gcassert:inline [gcassert-inline]" in says
    assert "error: the call of Large is not inlined, against //gcassert:inline [gcassert-inline]" in says
    assert "error: no call on this line is inlined, against //gcassert:inline [gcassert-inline]" in says


def test_gcassert_is_blind_to_some_of_it(goesc: GOESC, tree: TREE) -> None:
    """What its pattern does not match, of the compilers that goesc knows and of files in this folder."""
    text = "package m\n\nfunc f() *int {\n\t//gcassert:noescape\n\tx := 1\n\treturn &x\n}\n"
    root = tree({"go.mod": "module example.com/m\n\ngo 1.21\n", "m.go": text, "a-b/m.go": text})
    name = (
        "gcassert itself passes over this: its pattern does not take a-b/m.go for the name of a file [blind-assertion]"
    )
    for release in ("1.24", "1.25", "1.27"):
        out = goesc("check", "-l", "--no-baseline", "--go", release, "./...", cwd=root).stdout
        says = [line.partition(": note: ")[2] for line in out.splitlines() if ": note: " in line]
        end = (
            "gcassert itself passes over this (and 1 more assertion): "
            f"lines of Go {release} on what escapes end in the function's name, and its pattern is of those without"
            " [blind-assertion]"
        )
        assert sorted(says) == sorted([name] if release == "1.24" else [name, end])
        assert out.count("against //gcassert:noescape") == 2  # which goesc judges all the same


def test_gcassert_unknown_directives(goesc: GOESC, tree: TREE) -> None:
    text = "package m\n\n//gcassert:foo\nfunc a() {}\n\nfunc b() {\n\t//gcassert:bce,noscape,inline\n\ta()\n}\n"
    says = [line for line in lines(goesc, tree({"go.mod": MOD, "m.go": text})) if "unknown" in line]
    assert says == [
        "./m.go:3:1: error: unknown directive //gcassert:foo; known: noescape, inline, bce [unknown-annotation]",
        './m.go:7:2: error: unknown directive //gcassert:noscape; did you mean "noescape"? [unknown-annotation]',
    ]


# --- checkescape ------------------------------------------------------------------------------------------------------

LIBRARY = """// Package lib holds one function for each kind of escape.
package lib

import "fmt"

type Interface interface{ Foo() }

type Type struct{ A, B uint64 }

//go:nosplit
func (t Type) Foo() { fmt.Printf("%v", t) }

// +checkescape:heap,builtin,interface,dynamic,unknown,hard
//
//go:nosplit
func InterfaceFunction(i Interface) {}

// +checkescape:heap,builtin,interface,dynamic,unknown,hard
//
//go:nosplit
func TypeFunction(t *Type) {}

// +mustescape:local,builtin
//
//go:noinline
func Map(x int) map[string]bool { return make(map[string]bool) }

// +mustescape:builtin
func mapRec(x int) map[string]bool { return Map(x) }

// +mustescape:local,builtin
func Closure(x int) func() { return func() { fmt.Printf("%v", x) } }

// +mustescape:builtin
func closureRec(x int) func() { return Closure(x) }

// +mustescape:local,builtin
func Slice(x int) []byte { return make([]byte, x) }

// +mustescape:builtin
func sliceRec(x int) []byte { return Slice(x) }

// +mustescape:local,builtin
func Append(x []byte) []byte { return append(x, 0) }

// +mustescape:builtin
func appendRec() []byte { return Append(nil) }

// +mustescape:local,builtin
func Chan() chan int { return make(chan int) }

// +mustescape:builtin
func chanRec() chan int { return Chan() }

// +mustescape:local,heap
func Heap() *Type {
	var t Type
	return &t
}

// +mustescape:heap
func heapRec() *Type { return Heap() }

// +mustescape:local,interface
// +checkescape:hard
func Dispatch(i Interface) { i.Foo() }

// +mustescape:interface
func dispatchRec(i Interface) { Dispatch(i) }

// +mustescape:local,dynamic
// +checkescape:hard
func Dynamic(f func()) { f() }

// +mustescape:dynamic
func dynamicRec(f func()) { Dynamic(f) }

// +checkescape:heap,builtin
func constantPanic(explicit bool) {
	if explicit {
		panic(any("explicit"))
	}
	panic("implicit")
}

// +checkescape:hard
func formatted(s string) {
	if len(s) != 0 {
		panic(fmt.Sprintf("value: %s", s)) // escapes: formatted panic.
	}
}

// +checkescape:hard
func exemptCaller(s string) { formatted(s) }

// +mustescape:local,heap
func Generic[T any]() *T { return new(T) }

// +mustescape:heap
func genericRec() *int { return Generic[int]() }

// +checkescape:hard
func Identity[T any](v T) T { return v }

var _, _ = Identity(1), Identity("x")
"""

USER = """package user

import "example.com/m/lib"

// +checkescape:heap,builtin,interface,dynamic,unknown
func interfaceFunction() {
	var i lib.Interface
	lib.InterfaceFunction(i)
}

// +checkescape:heap,builtin,interface,dynamic,unknown
func typeFunction() {
	var t lib.Type
	lib.TypeFunction(&t)
}

// +mustescape:builtin
func closure(x int) func() { return lib.Closure(x) }

// +mustescape:heap
func heap() *lib.Type { return lib.Heap() }

// +mustescape:interface
func dispatch(i lib.Interface) { lib.Dispatch(i) }

// +mustescape:dynamic
func dynamic(f func()) { lib.Dynamic(f) }

// +mustescape:heap
func generic() *string { return lib.Generic[string]() }
"""


def test_checkescape_of_both_packages(goesc: GOESC, tree: TREE) -> None:
    root = tree({"go.mod": MOD, "lib/lib.go": LIBRARY, "user/user.go": USER})
    for build in ("-l", "--inline"):  # what a function does is what stands in its source, whatever is inlined there
        assert lines(goesc, root, build) == []


BREACHES = """package m

type I interface{ M() }

type T struct{ n int }; var wide int

// +checkescape
func def() (*T, []int) {
	t := T{} // want checkescape
	return &t, make([]int, wide) // want checkescape
}

// +checkescape:local,heap
func onlyHeap() (*T, []int) {
	t := T{} // want checkescape
	return &t, make([]int, wide)
}

// +checkescape:
func none() {} // reasons are missing

// +checkescape:local,hard
func localCalls() { def() }

// +checkescape:hard
func allCalls() { def() } // want checkescape

// +checkescape:interface,dynamic
func calls(i I, f func()) {
	i.M() // want checkescape
	f() // want checkescape
	f() // Escapes: known to be a no-op
}

// +mustescape:local,heap
func nothing() {}

// +mustescape:heap
func itself() *T { return &T{} }

// +mustescape:local,builtin
func behind() { def() }

// +checkescape:heep,hard
func typo() {}

// +checkesacape:all
func typo2() {}

// +mustescape
func bare() {}

// +k8s:deepcopy-gen=true
type Other struct{}
"""


def test_checkescape_breaches(goesc: GOESC, tree: TREE) -> None:
    root = tree({"go.mod": MOD, "m.go": BREACHES})
    assert [f for f in found(goesc, root, "-l") if f.endswith(":checkescape")] == wanted(BREACHES)
    says = "\n".join(lines(goesc, root, "-l"))
    assert "heap: explicit allocation: moved to heap: t [checkescape]" in says
    assert (
        "m.go:26:22: error: builtin: call to potentially allocating builtin: make([]int, wide) escapes to heap through def"
        in says
    )
    assert "interface: call to potentially allocating function: call of interface method M" in says
    assert "mustescape: no heap escape in the function itself (found: none)" in says
    assert "mustescape: no heap escape in the functions it calls, and not in itself (found: one in itself)" in says
    assert "mustescape: no builtin escape in the function itself (found: one in a call)" in says
    assert 'unknown reason: heep; did you mean "heap"?' in says
    assert 'unknown annotation +checkesacape; did you mean "checkescape"?' in says
    assert "unknown reason: ; known: heap, builtin," in says
    assert "+mustescape needs kinds of escapes" in says
    assert "k8s" not in says


def test_checkescape_stack_is_judged_where_the_code_tells(goesc: GOESC, tree: TREE) -> None:
    """A function without calls checks its stack if its frame is large."""
    text = "package m\n\n// +mustescape:local,stack\nfunc split() {}\n\n// +checkescape:stack,hard\nfunc ok() {}\n"
    done = goesc("check", cwd=tree({"go.mod": MOD, "m.go": text}))
    assert done.status == 0
    assert "+mustescape:stack is not checked: frame sizes decide it" in done.stdout
    assert "+checkescape:stack is not checked: frame sizes decide it" in done.stdout
    text = text.replace("func ", "//go:nosplit\nfunc ")
    done = goesc("check", cwd=tree({"go.mod": MOD, "m.go": text}))
    assert done.status == 1
    assert (
        "m.go:3:1: error: mustescape: no stack escape in the function itself (found: none) [mustescape]" in done.stdout
    )
    assert "not-checked" not in done.stdout


MEASURED = """package m

import "sync"

// +mustescape:local,heap
func constant() []byte { return []byte("constant") }

// +checkescape:all
func boxed(v byte) any { return v }

// +mustescape:local,builtin
func assigned(m map[int]int, k int) { m[k] = k }

// +mustescape:local,builtin
func appended(n int) int {
	var xs []int
	for i := range n {
		xs = append(xs, i)
	}
	return len(xs)
}

// +mustescape:local,builtin
func joined(a, b string) string { return a + b }

// +mustescape:local,builtin
func measured(a, b string) int { return len(a + b) }

// +mustescape:local,heap
func spawned(c chan int) { go send(c) }

func send(c chan int) { c <- 1 }

// +mustescape:local,heap
func deferred(ms []*sync.Mutex) {
	for _, m := range ms {
		defer m.Unlock()
	}
}

// +checkescape:all
func read(m map[int]int, k int) int { return m[k] }

// +mustescape:local,builtin
func converted(b []byte) int {
	s := string(b)
	return len(s) + int(s[0])
}

// +checkescape:all
func looked(b []byte, m map[string]int) int {
	if string(b) == "x" {
		return len(string(b))
	}
	return m[string(b)]
}

// +mustescape:local,builtin
func made(n int) int { return len(make([]int, n)) }

// +checkescape:all
func small() int { return len(make([]int, 4)) }

// +mustescape:local,builtin
func grown(s []int, n int) int { return len(append(s, make([]int, n)...)) }

// +mustescape:local,builtin
func added(s string) int {
	s += "x"
	return len(s)
}

// +mustescape:local,builtin
func many() int { return len(make(map[int]int, 9)) }

// +checkescape:all
func few() int { return len(make(map[int]int, 8)) }
"""


def test_checkescape_knows_what_takes_memory(goesc: GOESC, tree: TREE) -> None:
    stack = "./m.go:8:1: note: stack of +checkescape:all is not checked (5 of them): frame sizes decide it, "
    said = lines(goesc, tree({"go.mod": MOD, "m.go": MEASURED}))
    assert [line.partition("which")[0] for line in said] == [stack]


@pytest.mark.parametrize("where", ["type T struct{}", "var x = 1", "func f() {\n\t// +checkescape\n\t_ = 1\n}"])
def test_checkescape_belongs_to_functions(goesc: GOESC, tree: TREE, where: str) -> None:
    text = f"package m\n\n// +checkescape\n{where}\n"
    if where.startswith("func"):
        text = f"package m\n\n{where}\n"
    assert "misplaced-annotation" in lines(goesc, tree({"go.mod": MOD, "m.go": text}))[0]


def test_families_can_be_left_out(goesc: GOESC, tree: TREE) -> None:
    root = tree(
        {"go.mod": MOD, "m.go": BREACHES, "g.go": GCASSERT.replace("pair", "pear"), "goesc.toml": "annotations = []\n"}
    )
    assert lines(goesc, root) == []
