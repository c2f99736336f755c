"""Advice: every piece is verified by solving again, the cut is the smallest, and edits do what they say."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from goesc.api import Allocation, Package, analyze, load
from goesc.escape.again import solve_without
from goesc.escape.model import Snapshot
from goesc.explain.advice import Adviser, advise, minimum_cut
from goesc.explain.attempt import automatic_edit
from goesc.explain.explain import Explainer
from goesc.explain.model import ADVICE_KINDS, Advice
from goesc.explain.words import flow_text
from goesc.oracle.toolchain import Toolchain

CAUSES_GO = Path(__file__).parent / "data" / "explain" / "causes.go"


def program(text: str) -> Package:
    package = analyze(f"package p\n{text}", explain=True)
    assert package.errors == []
    return package


def allocation(package: Package, expression: str) -> Allocation:
    (found,) = [a for a in package.allocations if a.expression == expression]
    return found


def advice_on(text: str, expression: str) -> list[Advice]:
    package = program(text)
    return advise(package, allocation(package, expression))


def escapes_without(graph: Snapshot, vertex: int, flows: set[str]) -> bool:
    removed = {edge for edge in range(len(graph.edges)) if flow_text(graph, edge) in flows}
    assert removed
    return bool(solve_without(graph, removed)[vertex] & 1)


def test_every_piece_is_verified() -> None:
    """Again, independently: the flows that a piece names are taken away, and the value stays on the stack."""
    package = load([str(CAUSES_GO)], explain=True)[0]
    adviser = Adviser(Explainer([package]))
    on_heap = [a for a in package.allocations if a.escapes]
    assert len(on_heap) > 25
    for a in on_heap:
        found = adviser.allocation(package, a)
        assert found, a
        graph = package.graphs[a.graph]
        for item in found:
            assert item.verified
            assert item.kind in ADVICE_KINDS
            together = {f for other in found for f in other.flows} if item.together > 1 else set(item.flows)
            assert not escapes_without(graph, a.vertex, together)


def test_solving_again_changes_nothing_by_itself() -> None:
    package = load([str(CAUSES_GO)], explain=True)[0]
    for graph in package.graphs:
        assert solve_without(graph) == [v.attrs for v in graph.vertices]


@pytest.mark.parametrize(
    ("text", "expression", "kind"),
    [
        ("func f() *int { x := 1; return &x }", "x", "return-value"),
        ("type T struct{ a, b int }\nfunc f() *T { return &T{} }", "&T{}", "return-value"),
        ("func f() []int { s := make([]int, 4); return s }", "make([]int, 4)", "pass-in"),
        ("type W interface{ Write(*int) }\nfunc f(w W) { x := 1; w.Write(&x) }", "x", "concrete-type"),
        ("func f(g func(*int)) { x := 1; g(&x) }", "x", "known-callee"),
        ("var g *int\nfunc h(p *int) { g = p }\nfunc f() { x := 1; h(&x) }", "x", "change-callee"),
        ("var g *int\nfunc f() { x := 1; g = &x }", "x", "store-value"),
        ("func f(c chan *int) { x := 1; c <- &x }", "x", "store-value"),
        ("func f() { x := 1; go func() { x++ }() }", "x", "no-goroutine"),
        ("func f() func() { x := 1; return func() { x++ } }", "x", "copy-capture"),
        ("func f(n int) { var p *int; for range n { x := 1; p = &x }; _ = p }", "x", "hoist"),
        ("func f() { var x [1 << 20]byte; _ = x[:] }", "x", "smaller"),
        ("func f(n int) int { return len(make([]int, n)) }", "make([]int, n)", "constant-size"),
    ],
)
def test_kinds(text: str, expression: str, kind: str) -> None:
    assert kind in [item.kind for item in advice_on(text, expression)]


def test_what_is_on_the_stack_needs_none() -> None:
    assert advice_on("func f() int { return *new(int) }", "new(int)") == []


def test_two_ways_out_must_both_be_closed() -> None:
    found = advice_on("var g *int\nfunc f(c bool) *int { x := 1; if c { g = &x }; return &x }", "x")
    assert [item.together for item in found] == [2, 2]
    assert sorted(item.kind for item in found) == ["return-value", "store-value"]


def test_ways_that_meet_need_one_cut() -> None:
    package = program("var g *int\nfunc f(c bool) *int { x := 1; p := &x; if c { g = p }; return p }")
    a = allocation(package, "x")
    graph = package.graphs[a.graph]
    (edge,) = minimum_cut(graph, a.vertex)
    assert flow_text(graph, edge) == "p ← &x"
    assert all(item.together == 1 for item in advise(package, a))


def test_the_cut_reaches_what_holds_the_value() -> None:
    """x is on the heap because y is, and y because of the loop: the cut of x is before y, or that of y."""
    package = program(
        "type T struct{ p *int }\nfunc f(n int) { var o *T; x := 1; for range n { y := T{}; o = &y; y.p = &x }; _ = o }"
    )
    a = allocation(package, "x")
    graph = package.graphs[a.graph]
    cut = minimum_cut(graph, a.vertex)
    assert len(cut) == 1
    assert not solve_without(graph, cut)[a.vertex] & 1


def edit_of(text: str) -> tuple[str, str] | None:
    """The text with the one edit made that a program can make, and the new lines; None if there is none."""
    package = program(text)
    made = next(a for a in package.allocations if a.kind == "OMAKESLICE")
    edits = [automatic_edit(package, made, item) for item in advise(package, made)]
    return next(((edit.text.decode(), edit.after) for edit in edits if edit is not None), None)


EDITED = """var s []byte{rest}
if 0 <= {n} && {n} <= 64 {{
	s = make([]byte, 64)[:{n}:{n}]
}} else {{
	s = make([]byte, {n})
}}"""


@pytest.mark.parametrize(
    ("statement", "n", "rest"),
    [
        ("s := make([]byte, n)", "n", ""),
        ("s := make([]byte, n) // as many as are asked for", "n", " // as many as are asked for"),
        ("s := make([]byte, len(xs))", "len(xs)", ""),
    ],
)
def test_edits_that_a_program_can_make(statement: str, n: str, rest: str) -> None:
    made = edit_of(f"func f(n int, xs []int) int {{\n\t{statement}\n\treturn len(s)\n}}\n")
    assert made is not None
    text, after = made
    assert after == EDITED.format(n=n, rest=rest)
    package = analyze(text)
    assert package.errors == []
    assert [a.escapes for a in package.allocations if a.kind == "OMAKESLICE"] == [False, False]


@pytest.mark.parametrize(
    "statement",
    [
        "s := make([]int, 10000)",  # fewer elements are another program
        "s := make([]byte, n, n+1)",
        "s := make([]byte, g())",  # would be called twice
        "s := make([]byte, *p)",
        "s := make([][1 << 20]byte, n)",
        "var s = make([]byte, n)",
        "s, t := make([]byte, n), 1; _ = t",
        "if s := make([]byte, n); len(s) > 1 { return 2 }; s := n",
        "n := make([]byte, n); s := n",
    ],
)
def test_edits_that_might_change_what_is_done_are_not_made(statement: str) -> None:
    use = "return s + 1" if statement.endswith("s := n") and statement.startswith("if") else "return len(s)"
    assert edit_of(f"func g() int\nfunc f(n int, p *int) int {{\n\t{{\n\t{statement}\n\t{use}\n}}\n}}\n") is None


PROGRAM = """func fill(n int) (last string) {
	defer func() {
		if recover() != nil {
			last = "panic"
		}
	}()
	b := make([]int, n)
	for i := range b {
		b[i] = i
	}
	sum := 0
	for _, x := range append(b, -1) {
		sum += x
	}
	return fmt.Sprint(len(b), cap(b), sum)
}

func main() {
	for _, n := range []int{-1, 0, 1, 63, 64, 65, 100} {
		fmt.Println(n, fill(n))
	}
}
"""


@pytest.mark.gc
def test_an_edited_program_does_the_same(toolchain: Toolchain, tmp_path: Path) -> None:
    package = analyze(f'package main\n\nimport "fmt"\n\n{PROGRAM}', explain=True)
    made = allocation(package, "make([]int, n)")
    (edit,) = [automatic_edit(package, made, item) for item in advise(package, made)]
    assert edit is not None
    outputs = []
    for name, text in (("before.go", package.files[0].src), ("after.go", edit.text)):
        (tmp_path / name).write_bytes(text)
        done = subprocess.run([toolchain.go, "run", name], cwd=tmp_path, capture_output=True, text=True, check=True)
        outputs.append(done.stdout)
    assert outputs[0].startswith("-1 panic\n0 0 0 -1\n1 1 1 -1\n63 63 63 1952\n")
    assert outputs[0] == outputs[1]


ADD = """type Cart struct{{ items {kept} }}
func (c *Cart) Add(p *int) {{ c.items = append(c.items, {value}) }}
func (c *Cart) Fill() {{ for range 9 {{ x := 1; c.Add(&x) }} }}
"""

# What advice says of an expression, and the program when it is done: neither it nor what came in its place is on the heap.
DONE = [
    (
        ADD.format(kept="[]*int", value="p"),
        "x", "let (*Cart).Add not keep its parameter p",
        ADD.format(kept="[]int", value="*p"),
    ),
    (
        "type E struct{}\nfunc (*E) Error() string { return \"\" }\ntype T struct{ E; n int }\nfunc f() error { return &T{} }",
        "&T{}", "do not return it or what holds its address; fill memory that the caller passes in",
        "type T struct{ n int }\nfunc f(t *T) { t.n = 1 }",
    ),
    (
        "import \"sync\"\ntype T struct{ mu sync.Mutex }\nfunc f() *T { t := T{}; return &t }",
        "t", "do not return it or what holds its address; fill memory that the caller passes in",
        "import \"sync\"\ntype T struct{ mu sync.Mutex }\nfunc f(t *T) { t.mu.Lock() }",
    ),
    (
        "func f() *int { x := 1; return &x }",
        "x", "return the value of x, not its address, or fill memory that the caller passes in",
        "func f() int { x := 1; return x }",
    ),
    (
        "type T struct{ p *int }\nfunc f() T { x := 1; return T{&x} }",
        "x", "do not return it or what holds its address; fill memory that the caller passes in",
        "func f(x *int) { *x = 1 }",
    ),
    (
        "func f(done chan int) { x := new(int); go func() { *x = 5; done <- *x }() }",
        "new(int)", "do the work without a goroutine",
        "func f(done chan int) { x := new(int); func() { *x = 5; done <- *x }() }",
    ),
    (
        "func f(done chan int) { x := 1; go func() { x++; done <- x }() }",
        "x", "give the goroutine a copy of x as an argument",
        "func f(done chan int) { x := 1; go func(x int) { x++; done <- x }(x) }",
    ),
    (
        "func f() func() int { x := 1; g := func() int { return x }; x = 2; return g }",
        "x", "capture a copy of x that nothing assigns to and whose address nothing takes",
        "func f() func() int { x := 1; y := x; g := func() int { return y }; x = 2; return g }",
    ),
    (
        "var g any\nfunc f() { x := 1; x++; g = x }",
        "x", "give g a concrete type, not an interface",
        "var g int\nfunc f() { x := 1; x++; g = x }",
    ),
    ("var g *int\nfunc f() { x := 1; g = &x }", "x", "store the value in g, not its address", "var g int\nfunc f() { x := 1; g = x }"),
    ("var g any\nfunc f() { x := 1; g = &x }", "x", "do not store it in g", "func f() { x := 1; _ = x }"),
    ("var g []int\nfunc f(n int) { g = make([]int, n) }", "make([]int, n)", "do not store it in g", "func f(n int) { _ = make([]int, n) }"),
    ("var g func()\ntype T struct{}\nfunc (*T) m() {}\nfunc f(t *T) { g = t.m }", "t.m", "do not store it in g", "func f(n int) {}"),
    (
        "func f(n int) { var p *int; for range n { x := 1; p = &x }; _ = p }",
        "x", "declare p inside the loop, or declare x before the loop",
        "func f(n int) { for range n { var p *int; x := 1; p = &x; _ = p } }",
    ),
    (
        "func f(n int) { var p, r *int; for range n { x := 1; p = &x; r = p }; _ = r }",
        "x", "declare x before the loop",
        "func f(n int) { var p, r *int; x := 1; for range n { p = &x; r = p }; _ = r }",
    ),
    (
        "import \"errors\"\ntype E struct{}\nfunc (*E) Error() string { return \"\" }\nfunc f(err error) bool { var e *E; return errors.As(err, &e) }",
        "e", "do not pass it to errors.As",
        "type E struct{}\nfunc (*E) Error() string { return \"\" }\nfunc f(err error) bool { e, ok := err.(*E); return ok && e != nil }",
    ),
    (
        "import \"io\"\nfunc f(w io.Writer) { var b [8]byte; w.Write(b[:]) }",
        "b", "call w.Write on a variable of a concrete type, whose method does not keep its argument",
        "type W struct{}\nfunc (*W) Write(b []byte) {}\nfunc f(w *W) { var b [8]byte; w.Write(b[:]) }",
    ),
    (
        "import \"sync\"\nfunc f(ms []*sync.Mutex) { for _, m := range ms { m.Lock(); defer m.Unlock() } }",
        "defer (*sync.Mutex).Unlock(...)", "move the body of the loop into a function, so that the deferred call is not in a loop",
        "import \"sync\"\nfunc f(ms []*sync.Mutex) { for _, m := range ms { func() { m.Lock(); defer m.Unlock() }() } }",
    ),
    (
        "func f(seq func(func(int) bool)) (n int) { for x := range seq { n += x }; return n }",
        "n", "write the loop without a function to range over",
        "func f(seq []int) (n int) { for _, x := range seq { n += x }; return n }",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expression", "words", "done"), DONE, ids=[words for _, _, words, _ in DONE])
def test_what_is_said_is_true_when_it_is_done(text: str, expression: str, words: str, done: str) -> None:
    assert words in [item.words for item in advice_on(text, expression)]
    kinds = {"ONAME", "OCONVIFACE", "ONEW", "OPTRLIT", "OMAKESLICE", "OMETHVALUE", "ODEFER"}
    assert [a.expression for a in program(done).allocations if a.escapes and a.kind in kinds] == []


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("func f(done chan int) { x := new(int); go func() { *x = 5; done <- *x }() }", "new(int)"),
        ("var g any\nfunc f() { x := 1; x++; g = x }", "x"),
        ("import \"sync\"\nvar g *sync.Mutex\nfunc f() { x := sync.Mutex{}; g = &x }", "x"),
        ("import \"sync/atomic\"\nfunc f(m map[int]*atomic.Int64) { x := new(atomic.Int64); m[1] = x }", "new(atomic.Int64)"),
        ("import \"sync\"\nfunc f() { var wg sync.WaitGroup; go func() { wg.Done() }() }", "wg"),
        ("import \"fmt\"\nfunc f(x int) { fmt.Println(x) }", "x"),
        ("import \"sync\"\nvar p sync.Pool\nfunc f() { b := make([]byte, 64); p.Put(&b) }", "b"),
    ],
)  # fmt: skip
def test_no_copies_where_a_copy_does_not_help_and_no_changes_of_the_library(text: str, expression: str) -> None:
    package = program(text)
    found = [a for a in package.allocations if a.expression == expression and a.escapes]
    words = [item.words for a in found for item in advise(package, a)]
    assert words
    assert not [said for said in words if "copy" in said or "store the value" in said or said.startswith("let ")]


def test_code_that_is_not_the_readers_gets_no_advice(tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text("module example.com/m\n\ngo 1.27\n\nrequire example.com/v v1.0.0\n")
    (tmp_path / "m.go").write_text('package m\n\nimport "example.com/v"\n\nfunc F() { x := 1; v.Keep(&x) }\n')
    (tmp_path / "vendor/example.com/v").mkdir(parents=True)
    (tmp_path / "vendor/modules.txt").write_text("# example.com/v v1.0.0\n## explicit; go 1.27\nexample.com/v\n")
    (tmp_path / "vendor/example.com/v/v.go").write_text(
        "package v\n\nvar g *int\n\nfunc Keep(p *int) { g = p }\n\nfunc New() *int { return new(int) }\n"
    )
    packages = load(["."], cwd=tmp_path, explain=True)
    assert {package.path: package.ours for package in packages} == {"example.com/v": False, "example.com/m": True}
    adviser = Adviser(Explainer(packages))
    said = {a.expression: [item.words for item in adviser.allocation(p, a)] for p in packages for a in p.allocations}
    assert said == {"x": ["do not pass it to v.Keep"], "new(int)": []}


def test_most_changes_are_for_people() -> None:
    package = program("func f() *int { x := 1; return &x }")
    a = allocation(package, "x")
    assert [automatic_edit(package, a, item) for item in advise(package, a)] == [None]
