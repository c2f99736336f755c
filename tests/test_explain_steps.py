"""Explanations: causes, sentences, whole ways, callees; complete over the programs that the real compiler judged."""

from __future__ import annotations

import json
import re
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from goesc.api import Allocation, Package, analyze, load, open_session
from goesc.explain.explain import Explainer, explain_allocation, explain_parameter
from goesc.explain.find import find, parse_query, suggestions
from goesc.explain.model import CAUSES, Explanation
from goesc.facts.session import Session
from tests.explain_audit import audit

DATA = Path(__file__).parent / "data"
CAUSES_GO = DATA / "explain" / "causes.go"
PROGRAMS = sorted([*(DATA / "golden").glob("*.go"), *(DATA / "fixedbugs").glob("*.go"), CAUSES_GO])


@pytest.fixture(scope="module")
def session() -> Session:
    return open_session()


@pytest.fixture(scope="module")
def causes(session: Session) -> Package:
    return load([str(CAUSES_GO)], explain=True, session=session)[0]


def explained(package: Package, name: str) -> Explanation:
    found = find([package], name)
    assert len(found) == 1, [f.position for f in found]
    return found[0].explain(Explainer([package]))[0]


def program(text: str) -> Package:
    package = analyze(f"package p\n{text}", explain=True)
    assert package.errors == []
    return package


def test_every_cause_is_named(causes: Package) -> None:
    explainer = Explainer([causes])
    found: dict[int, set[str]] = {}
    for allocation in causes.allocations:
        if allocation.escapes:
            cause = explainer.allocation(causes, allocation).cause
            found.setdefault(allocation.position.line, set()).add(cause)
    lines = CAUSES_GO.read_text().splitlines()
    wanted = {i: {m[1]} for i, line in enumerate(lines, 1) if (m := re.search(r"// want (\S+)", line))}
    assert found == wanted
    assert {c for cs in wanted.values() for c in cs} == set(CAUSES) - {"variable-size", "other"}


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_every_verdict_has_its_explanation(path: Path, session: Session) -> None:
    """One for every heap verdict and leak that gc speaks of; the checker replays each path; words for every step."""
    package = load([str(path)], explain=True, session=session)[0]
    found = audit(package)
    assert found.faults == []
    assert found.explained == found.heap + found.leaks
    assert found.certificates == len(package.graphs)
    explainer = Explainer([package])
    for allocation in package.allocations:
        explanation = explainer.allocation(package, allocation)
        assert explanation.verdict == ("heap" if allocation.escapes else "stack")
        assert (explanation.cause in CAUSES) == allocation.escapes
        for step in explanation.steps:
            assert step.words != step.reason, "a reason of gc's that has no words"
            assert step.width >= 1
            assert not step.line or 1 <= step.start <= len(step.line.encode()) + 1
        assert json.loads(json.dumps(explanation.as_json()))["subject"] == allocation.expression


def test_the_steps_of_a_small_case(causes: Package) -> None:
    explanation = explained(causes, "returned.x")
    assert explanation.sentence == "x is on the heap: returned returns its address"
    assert (explanation.sink, explanation.derefs, explanation.in_loop) == ("~r0", -1, False)
    marked = [(s.reason, s.line.encode()[s.start - 1 : s.start - 1 + s.width].decode()) for s in explanation.steps]
    assert marked == [("address-of", "&x"), ("return", "return &x")]
    assert [s.flow for s in explanation.steps] == ["~r0 ← &x"] * 2


def test_what_gc_cuts_short_is_whole() -> None:
    """The flow goes through an assignment cycle: gc warns and stops (golang.org/issue/35518), goesc does not."""
    package = program("""
var sink *int
func f() {
	x := 1
	pp := &x
	q := pp
	for {
		var a *int = q
		pp = a
		q = pp
		sink = a
	}
}
""")
    explanation = explained(package, "f.x")
    assert [step.flow for step in explanation.steps] == ["pp ← &x", "pp ← &x", "q ← pp", "a ← q", "{heap} ← a"]
    assert explanation.cause == "global"


def test_what_rests_on_another_names_it(causes: Package) -> None:
    explanation = explained(causes, "restsOn.x")
    assert explanation.cause == "stored-in-heap"
    assert "y, which is on the heap itself (y: it is made anew in every round of a loop" in explanation.sentence
    assert [claim.what for claim in explanation.proof] == ["escapes", "escapes"]
    assert explanation.sink == "outer"
    assert explained(causes, "restsOn.y").in_loop


def test_a_callee_is_followed_as_deep_as_it_goes() -> None:
    package = program("""
var g *int
func a() { x := 1; b(&x) }
func b(p *int) { c(p) }
func c(p *int) { g = p }
""")
    explanation = explained(package, "a.x")
    inner = explanation.callee[1]
    assert inner.function == "b"
    assert inner.verdict == "leak"
    assert inner.callee[0].sentence == "p leaks: it is stored in the package variable g"
    shallow = Explainer([package], depth=1).allocation(package, package.function("a").allocations[0])
    assert shallow.callee[1].callee == {}


def test_recursion_ends() -> None:
    package = program("""
var g *int
func a(p *int, n int) { if n > 0 { b(p, n-1) }; g = p }
func b(p *int, n int) { a(p, n) }
func c() { x := 1; a(&x, 3) }
""")
    explanation = explained(package, "c.x")
    assert explanation.callee[1].cause == "global"
    assert [e.sink for e in explain_parameter(package, package.function("b"), package.function("b").parameters[0])] == [
        "{heap}"
    ]


def test_sinks_of_a_parameter() -> None:
    package = program("var g *int\nfunc f(p **int, q *int) (*int, **int) { g = *p; return q, p }\n")
    f = package.function("f")
    to_heap, to_result = explain_parameter(package, f, f.parameters[0])
    assert (to_heap.sink, to_heap.derefs) == ("{heap}", 1)
    assert to_heap.sentence == "p leaks its content: what it points to is stored in the package variable g"
    assert (to_result.sink, to_result.derefs, to_result.cause) == ("~r1", 0, "returned")
    assert [e.sink for e in explain_parameter(package, f, f.parameters[1])] == ["~r0"]


def test_nothing_leaks_from_what_has_no_pointers() -> None:
    package = program("func f(n int) func() int { return func() int { return n } }\nfunc g(p *int) int { return *p }\n")
    for name in ("f", "g"):
        function = package.function(name)
        assert explain_parameter(package, function, function.parameters[0]) == []


def test_a_function_without_a_body_says_so() -> None:
    package = program("func f(p *int)\nfunc g() { x := 1; f(&x) }\n")
    f = package.function("f")
    (only,) = explain_parameter(package, f, f.parameters[0])
    assert only.sentence == "p leaks: f has no body here, so it may do anything with it"
    assert explained(package, "g.x").callee[1] == only


def test_a_size_known_at_run_time_is_said() -> None:
    package = program("func f(n int) int { s := make([]int, n); return len(s) }\n")
    made = next(a for a in package.allocations if a.kind == "OMAKESLICE")
    assert "has a store of 32 bytes on the stack of f" in explain_allocation(package, made).sentence


def test_explanations_must_have_been_asked_for() -> None:
    package = analyze("package p\nfunc f() *int { x := 1; return &x }\n")
    with pytest.raises(ValueError, match="explain=True"):
        explain_allocation(package, package.allocations[0])


def test_explanations_are_values(causes: Package) -> None:
    explanation = explained(causes, "returned.x")
    assert explanation == explained(causes, "returned.x")
    with pytest.raises(FrozenInstanceError):
        setattr(explanation, "cause", "other")  # noqa: B010  # mypy knows that it cannot be set


@pytest.mark.parametrize(
    ("query", "subjects"),
    [
        ("causes.go:20", ["x"]),
        ("causes.go:20:2", ["x"]),
        ("returned", ["x"]),
        ("causes.returned.x", ["x"]),
        ("leaks.p", ["p"]),
        ("last", ["last"]),
        ("nothing", []),
        ("other.go:20", []),
    ],
)
def test_what_is_asked_is_found(causes: Package, query: str, subjects: list[str]) -> None:
    found = find([causes], query)
    values = [f.allocation or f.parameter for f in found]
    assert [v.expression if isinstance(v, Allocation) else v.name for v in values if v is not None] == subjects


def test_near_misses_are_suggested(causes: Package) -> None:
    assert suggestions([causes], parse_query("retuned")) == ["returned"]
    assert "causes.go:20" in suggestions([causes], parse_query("causes.go:19"))
