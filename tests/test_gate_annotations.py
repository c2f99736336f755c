"""//goesc: annotations: what each one covers, exactly, and what is said when it does not hold."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goesc.gate.scopes import layout_of, scope_of
from goesc.source.positions import SourceFile

GOESC = Callable[..., Any]
TREE = Callable[..., Path]
MOD = "module example.com/m\n\ngo 1.24\n"


def wanted(text: str) -> list[str]:
    """`line:rule` of every line that ends in `// want rule`."""
    lines = enumerate(text.splitlines(), 1)
    return [f"{n}:{line.rpartition('// want ')[2]}" for n, line in lines if "// want " in line]


def findings(goesc: GOESC, tree: TREE, text: str, *flags: str) -> list[str]:
    """`line:rule` of every finding, and the message's first words for those that need them."""
    root = tree({"go.mod": MOD, "m.go": text})
    done = goesc("check", "--no-baseline", *flags, cwd=root)
    assert done.stderr == ""
    out = []
    for line in done.stdout.splitlines()[:-1]:
        if line.startswith("./m.go:"):
            place, level, rest = line.split(": ", 2)
            found = f"{place.split(':')[1]}:{rest.rpartition('[')[2].rstrip(']')}"
            if found not in out:
                out.append(found)
            assert level in ("error", "warning", "note")
    assert done.status == (1 if ": error: " in done.stdout else 0)
    return out


# --- Scopes -----------------------------------------------------------------------------------------------------------

COVERED = [
    ("x := new(T) //A", "x := new(T) //A"),
    ("//A\nx := new(T)\ny := new(T)", "x := new(T)"),
    ("//A\nx := f(\n\tnew(T),\n)\ny()", "x := f(\n\tnew(T),\n)"),
    ("x := f(\n\tnew(T),\n) //A", ") //A|x := f(\n\tnew(T),\n)"),
    ("//A\nfor i := range 3 {\n\tg(i)\n}\nh()", "for i := range 3 {\n\tg(i)\n}"),
    ("for i := range 3 { //A\n\tg(i)\n}", "for i := range 3 { //A"),
    ("//A\n// more words\nf()", "f()"),
    ("//A\n(*x).f()", "(*x).f()"),
    ("//A\nvar x [4]int", "var x [4]int"),
    ("var (\n\t//A\n\tx int\n\ty int\n)", "x int"),
    ("//A\nL: for {\n}", "L: for {\n}"),
    ("//A\ngo f(1)", "go f(1)"),
    ("/* A */ f()", "f()"),
    ("//A\n\nf()", None),
    ("f()\n//A", None),
    ("switch {\n//A\ncase true:\n}", None),
    ("f(`\n`) //A", "`) //A|f(`\n`)"),
    ("f(func() {\n\tg() //A\n})", "\tg() //A"),
]


@pytest.mark.parametrize(("body", "covered"), COVERED, ids=[body for body, _ in COVERED])
def test_a_comment_covers_exactly(body: str, covered: str | None) -> None:
    text = f"package p\n\nfunc F() {{\n{body}\n}}\n"
    layout = layout_of(SourceFile("x.go", text.encode(), 1))
    (comment,) = [c for c in layout.comments if "A" in c.text]
    scope = scope_of(layout, comment)
    if covered is None:
        assert scope is None
    else:
        assert scope is not None
        assert "|".join(text[a - 1 : b - 1].rstrip("\n") for a, b in scope.ranges) == covered


def test_scopes_of_declarations() -> None:
    text = (
        "package p\n\n//A1\nvar a = new(int)\n\n//A2\nvar (\n\tb = new(int)\n\tc = 1\n)\n\n//A3\nfunc F(\n\t//A4\n\tp *int,\n"
        ") {\n}\n\n//A5\ntype T struct{}\n\n// words\n//A6\n//go:noinline\nfunc (T) M() {}\n"
    )
    layout = layout_of(SourceFile("x.go", text.encode(), 1))
    found = {}
    for comment in layout.comments:
        scope = scope_of(layout, comment)
        assert scope is not None
        found[comment.text.strip("/ ")] = (scope.what, [text[a - 1 : b - 1] for a, b in scope.ranges])
    assert found["A1"] == ("variable", ["a = new(int)"])
    assert found["A2"] == ("variable", ["b = new(int)", "c = 1"])
    assert found["A3"][0] == "function"
    assert found["A3"][1][0].endswith(") {\n}")
    assert found["A4"] == ("parameter", ["p *int"])
    assert found["A5"][0] == "declaration"
    assert found["A6"][0] == "function"


# --- stack, noescape, allow -------------------------------------------------------------------------------------------

ANNOTATED = """package m

var sink any

type T struct{ p *int }

func line() *T {
	a := new(T) //goesc:stack
	b := new(T)
	_ = a
	return b
}

func broken() (*T, *T) {
	a := new(T) //goesc:stack // want stack
	b := &T{ // want stack
		p: new(int), // want stack
	} //goesc:stack
	return a, b
}

//goesc:stack
func whole(n int) {
	f := func() { sink = make([]int, n) } // want stack
	f()
}

//goesc:stack
func fine(p *int) *int {
	x := T{p}
	return x.p
}

//goesc:noescape
func leaks(p, q *int, n int) *int { // want noescape
	sink = p
	_ = n
	return q
}

//goesc:noescape
func content(t *T) { sink = t.p } // want noescape

func onlyOne(
	p *int,
	q *int, //goesc:noescape // want noescape
) {
	sink, sink = p, q
}

//goesc:stack
func excused() {
	sink = new(T) //goesc:allow it is the registry
	sink = new(int) // want stack
}

//goesc:stack
func constant() { sink = "text"; sink = 1 }

func used() {
	//goesc:allow nothing here // want unused-allow
	x := 1
	_ = x
}
"""


def test_annotations_hold_or_not(goesc: GOESC, tree: TREE) -> None:
    assert findings(goesc, tree, ANNOTATED) == wanted(ANNOTATED)


MEMORY = """package m

import "sync"

var sink any

var bytes []byte

//goesc:stack
func constant() { bytes = []byte("abcd") } // want stack

//goesc:stack
func runes() []rune { return []rune("abcd") } // want stack

//goesc:stack
func none(b byte) { sink, sink, sink, sink = b, struct{}{}, [2]int{1, 2}, func() {} }

//goesc:stack
func deferred(ms []*sync.Mutex) {
	for _, m := range ms {
		m.Lock()
		defer m.Unlock() // want stack
	}
}

func spawn(c chan int) {
	go send(c) //goesc:stack // want stack
}

//goesc:stack
func once(m *sync.Mutex) {
	m.Lock()
	defer m.Unlock()
}

func send(c chan int) { c <- 1 }
"""


def test_what_takes_memory_and_nothing_else_is_found(goesc: GOESC, tree: TREE) -> None:
    assert findings(goesc, tree, MEMORY) == wanted(MEMORY)


def test_what_no_instance_shows_is_said_not_to_be_checked(goesc: GOESC, tree: TREE) -> None:
    odd = "[T interface{ ~int; Odd() }]"  # no type of ours is in the set
    text = f"package m\n\n//goesc:stack\nfunc fresh{odd}() *T {{ return new(T) }}\n\n// +mustescape:local,heap\nfunc other{odd}() *T {{ return new(T) }}\n"
    done = goesc("check", cwd=tree({"go.mod": MOD, "m.go": text}))
    assert done.status == 0
    for word in ("//goesc:stack", "+mustescape"):
        assert f"{word} is not checked: the function is generic, and no instance of it is compiled here" in done.stdout
    used = "\ntype odd int\n\nfunc (odd) Odd() {}\n\nvar F, O = fresh[odd], other[odd]\n"
    done = goesc("check", cwd=tree({"go.mod": MOD, "m.go": text + used}))
    assert done.status == 1
    assert "not-checked" not in done.stdout


def test_what_is_not_compiled_is_said_not_to_be_checked(goesc: GOESC, tree: TREE) -> None:
    text = "package m\n\n//goesc:stack\nfunc _() *int { return new(int) }\n\n// +checkescape:hard\nfunc _() *int { return new(int) }\n"
    done = goesc("check", cwd=tree({"go.mod": MOD, "m.go": text}))
    assert done.status == 0
    for words in ("//goesc:stack", "+checkescape"):
        assert f"{words} is not checked: the compiler makes no code of the function [not-checked]" in done.stdout


GENERIC = """package m

type box[K comparable, V interface{ ~[]E }, E any] struct{ v V }

//goesc:stack
func fresh[T any]() *T { return new(T) } // want stack

//goesc:stack
func plain[T any](v T) T { return v }

//goesc:noescape
func (b *box[K, V, E]) Keep(e *E) { // want noescape
	kept = e
}

//goesc:noalloc
func grown[S ~[]E, E any](s S, e E) S { return append(s, e) } // want noalloc

//goesc:noalloc budget=0
func spent[T any](v T) any { return v } // want over-budget

//goesc:stack
func allowed[T any]() *T { return new(T) } //goesc:allow it is kept

//goesc:stack
func sized[T any](n int) []T { return make([]T, n) } // want stack

//goesc:stack transitive
func outer[T any]() *T { return inner[T]() } // want stack

func inner[T any]() *T { return new(T) }

// +checkescape:heap
func conv[T ~string](v T) []byte { return []byte(v) } // want checkescape

var kept any
"""


@pytest.mark.parametrize("build", ["-l", "--inline"])
def test_generic_functions_without_an_instance_are_judged_by_one(goesc: GOESC, tree: TREE, build: str) -> None:
    done = goesc("check", build, cwd=tree({"go.mod": MOD, "m.go": GENERIC}))
    assert (done.stderr, done.status) == ("", 1)
    lines = [line for line in done.stdout.splitlines() if line.startswith("./m.go:")]
    found = [(int(line.split(":")[1]), line.rpartition("[")[2].rstrip("]")) for line in lines]
    wants = [(n, line.rpartition("// want ")[2]) for n, line in enumerate(GENERIC.splitlines(), 1) if "// want" in line]
    assert found == wants, done.stdout
    assert not re.search(r"go\.shape|DYNAMICTYPE", done.stdout)
    assert ": error: make([]T, n) escapes to heap, where" in done.stdout


def test_constants_count_on_request(goesc: GOESC, tree: TREE) -> None:
    root = tree({"go.mod": MOD, "m.go": ANNOTATED, "goesc.toml": "constants = true\n"})
    done = goesc("check", cwd=root)
    assert '58:26: error: "text" escapes to heap, where //goesc:stack forbids it [stack]' in done.stdout


def test_words_and_places_are_checked(goesc: GOESC, tree: TREE) -> None:
    text = """package m

//goesc:stak
func a() {}

// goesc:stack
func b() {}

//goesc:stack transitiv
func c() {}

//goesc:stack

func d() {}

//goesc:noescape
type T struct{}

//goesc:stack strict
func e() {}

// goesc: prose that starts with the tool's name
func f() {}

//goesc:
func g() {}

//goesc:stack,allow2
func h() {}

//goesc:stack -- a reason in words
func i() {}
"""
    root = tree({"go.mod": MOD, "m.go": text})
    done = goesc("check", cwd=root)
    says = [line for line in done.stdout.splitlines() if line.startswith("./m.go:")]
    assert [line.split(":")[1] for line in says] == ["3", "6", "9", "12", "16", "19", "25", "28"]
    assert 'unknown annotation //goesc:stak; did you mean "stack"?' in says[0]
    assert "is a plain comment" in says[1]
    assert 'unknown option "transitiv" of //goesc:stack; did you mean "transitive"?' in says[2]
    assert "covers no code" in says[3]
    assert "a declaration without code" in says[4]
    assert 'needs "transitive"' in says[5]
    assert done.status == 1
    quiet = ["--severity", "unknown-annotation=warning", "--severity", "misplaced-annotation=off"]
    assert goesc("check", *quiet, cwd=root).status == 0


# --- transitive -------------------------------------------------------------------------------------------------------

CALLS = """package m

type I interface{ M() }

type T struct{ next *T }

func (t *T) M() {}

func make2() *T { return make1() }

func make1() *T { return &T{} }

func clean(n int) int {
	if n == 0 {
		return 0
	}
	return clean(n - 1)
}

//goesc:stack transitive
func A() { make2() } // want stack

//goesc:stack
func B() { make2() }

//goesc:stack transitive
func C(i I, f func()) {
	clean(3)
	i.M()
	f()
}

//goesc:stack transitive strict
func D(i I, f func()) {
	i.M() // want stack
	f() // want stack
	var j I = &T{}
	j.M() // a *T, surely
}

//goesc:stack transitive
func E() {
	defer make1() // want stack
	func() { make2() }() // want stack
}

func F() {
	make1()
	make1() //goesc:stack transitive // want stack
}

//goesc:stack transitive
func G() { id(1); box(2) } // want stack

func id[E any](e E) E { return e }

func box[E any](e E) *E { return &e }

//goesc:stack transitive
func H() { excused() }

func excused() *T {
	return &T{} //goesc:allow pooled
}
"""


def test_transitive_follows_what_is_known(goesc: GOESC, tree: TREE) -> None:
    assert findings(goesc, tree, CALLS, "-l") == wanted(CALLS)
    done = goesc("check", "-l", "--no-baseline", cwd=tree({"m.go": CALLS}))
    assert "make2 allocates: &T{} escapes to heap, in make1, where //goesc:stack transitive forbids it" in done.stdout
    assert "\tthrough make2 → make1\n" in done.stdout


def test_transitive_goes_into_other_packages_and_the_library(goesc: GOESC, tree: TREE) -> None:
    root = tree(
        {
            "go.mod": MOD,
            "dep/dep.go": "package dep\n\nfunc New() *int { return new(int) }\n\nfunc Old() int { return 1 }\n",
            "m.go": 'package m\n\nimport (\n\t"strings"\n\t"unicode/utf8"\n\n\t"example.com/m/dep"\n)\n\n'
            "//goesc:stack transitive\nfunc A(s string) {\n\tdep.New()\n\tdep.Old()\n\t_ = strings.Repeat(s, 2)\n\t_ = utf8.RuneCountInString(s)\n}\n",
        }
    )
    done = goesc("check", "-l", ".", cwd=root)
    lines = [line for line in done.stdout.splitlines() if line.startswith("./m.go") and "error" in line]
    assert [line.split(":")[1] for line in lines] == ["12", "14"]
    assert "example.com/m/dep.New allocates: new(int) escapes to heap" in lines[0]
    assert "strings.Repeat allocates" in lines[1]


def test_hostile_recursion_ends(goesc: GOESC, tree: TREE) -> None:
    many = "".join(f"func f{i}() {{ f{(i + 1) % 300}(); f{(i * 7) % 300}() }}\n" for i in range(300))
    assert findings(goesc, tree, f"package m\n\n{many}\n//goesc:stack transitive\nfunc top() {{ f0() }}\n") == []
