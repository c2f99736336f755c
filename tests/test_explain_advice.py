"""Advice: every piece is verified by solving again, the cut is the smallest, and edits do what they say."""

from __future__ import annotations

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


TRIED = [
    ("s := make([]int, 10000)", "smaller", "s := make([]int, 8192)"),
    ("s := make([]byte, 1<<20)", "smaller", "s := make([]byte, 65536)"),
    ("s := make([]byte, n)", "constant-size", "s := make([]byte, 64)[:n]"),
    ("s := make([]byte, n, n+1)", "constant-size", "s := make([]byte, 64)[:n]"),
]


def edit_of(statement: str, kind: str) -> tuple[str, str]:
    """The text with the edit made, and the edited line."""
    package = program(f"func f(n int) int {{\n\t{statement}\n\treturn len(s)\n}}\n")
    made = next(a for a in package.allocations if a.kind == "OMAKESLICE")
    (item,) = [item for item in advise(package, made) if item.kind == kind]
    edit = automatic_edit(package, made, item)
    assert edit is not None
    return edit.text.decode(), edit.after


@pytest.mark.parametrize(("statement", "kind", "after"), TRIED)
def test_edits_that_a_program_can_make(statement: str, kind: str, after: str) -> None:
    text, line = edit_of(statement, kind)
    assert line == after
    package = analyze(text)
    assert package.errors == []
    assert [a.escapes for a in package.allocations if a.kind == "OMAKESLICE"] == [False]


@pytest.mark.gc
@pytest.mark.parametrize(("statement", "kind", "after"), TRIED)
def test_the_real_compiler_agrees_with_the_edits(
    statement: str, kind: str, after: str, toolchain: Toolchain, tmp_path: Path
) -> None:
    (tmp_path / "x.go").write_text(edit_of(statement, kind)[0])
    done = toolchain.compile(["x.go"], ["-m", "-l"], tmp_path)
    assert after
    assert done.status == 0
    assert "does not escape" in done.output
    assert "escapes to heap" not in done.output


def test_most_changes_are_for_people() -> None:
    package = program("func f() *int { x := 1; return &x }")
    a = allocation(package, "x")
    assert [automatic_edit(package, a, item) for item in advise(package, a)] == [None]
