"""Field sensitivity and the bound for interface calls, on small programs; certificates of the field-sensitive graphs."""

from __future__ import annotations

from pathlib import Path

import pytest

import goesc
from goesc.explain.certificate import certified
from goesc.facts.session import Session

DATA = Path(__file__).parent / "data"
PROGRAMS = sorted((DATA / "golden").glob("*.go"))[::20]

HEAD = """package p
type pair struct{ a, b *int }
type nest struct { in pair; c *int }
type mixed struct { s [2]*int; c *int; n int }
type I interface { M(*int); N(any) *int }
var g *int
var gp pair
func (p pair) get() *int { return p.a }
func (p *pair) set(q *int) { p.a = q }
func mk(p *int) pair { return pair{a: p} }
func two(p *int) (pair, error) { return pair{a: p}, nil }
"""

# body of f -> variables on the heap under gc's rules, and with fields told apart
CASES = {
    "the field that is returned": ("var x pair; x.a, x.b = &i, &j; return x.a", "ij", "i"),
    "a literal, element by element": ("x := pair{a: &i, b: &j}; return x.b", "ij", "j"),
    "a literal in place of a variable": ("x := pair{&i, nil}; x = pair{b: &j}; return x.a", "ij", "i"),
    "read whole": ("x := pair{a: &i}; x.b = &j; gp = x; return nil", "ij", "ij"),
    "read whole before it is stored to": ("var x pair; for { gp = x; x.b = &j }; return &i", "ij", "ij"),
    "a copy, field by field": ("x := pair{&i, &j}; y := x; return y.a", "ij", "i"),
    "a copy and back": ("x := pair{&i, &j}; y := x; x = y; return x.b", "ij", "j"),
    "no self-assignment between fields": ("x := pair{&i, &j}; x.a = x.b; return x.a", "ij", "ij"),
    "swapped": ("x := pair{&i, &j}; x.a, x.b = x.b, x.a; return x.a", "ij", "ij"),
    "address taken": ("x := pair{&i, &j}; q := &x; return q.a", "ij", "ij"),
    "address of a field taken": ("x := pair{&i, &j}; q := &x.b; *q = nil; return x.a", "ij", "ij"),
    "a method by pointer": ("x := pair{&i, nil}; x.set(&j); return x.b", "ij", "ij"),
    "a method by value": ("x := pair{&i, &j}; return x.get()", "ij", "ij"),
    "captured": ("x := pair{&i, &j}; func() { x.b = nil }(); return x.a", "ij", "ij"),
    "captured by value": ("x := pair{&i, &j}; return func() *int { return x.a }()", "ij", "ij"),
    "an argument of a deferred call": ("x := pair{&i, &j}; defer println(x.a); return x.b", "ij", "j"),
    "the outermost struct only": ("var x nest; x.in.a = &i; x.in.b = &j; return x.in.a", "ij", "ij"),
    "a struct beside a field": ("var x nest; x.in.a = &i; x.c = &j; return x.in.a", "ij", "i"),
    "a nested struct as a whole": ("var x nest; x.in = pair{&i, nil}; x.c = &j; y := x.in; return y.a", "ij", "i"),
    "an array in a field": (
        "var x mixed; x.s[0] = &i; x.c = &j; for _, p := range x.s { g = p }; return nil",
        "ij",
        "i",
    ),
    "an array sliced": (
        "var x mixed; x.s[0] = &i; x.c = &j; for _, p := range x.s[:] { g = p }; return nil",
        "ij",
        "ij",
    ),
    "an outer loop": ("var x pair; for { k := 1; x.b = &k; x.a = &i }; return &j", "kj", "kj"),
    "a variable of the round": ("for { k := 1; x := pair{b: &k}; _ = x }; return &i", "i", "i"),
    "a result of a call": ("x := mk(&i); x.b = &j; return x.b", "ij", "ij"),
    "one of several results": ("x, _ := two(&i); x.a = &j; return x.b", "ij", "i"),
    "a type switch": ("switch t := any(gp).(type) { case pair: t.a = &i; return t.b }; return &j", "ij", "j"),
    "a range": ("for _, x := range []pair{gp} { x.a = &i; g = x.b }; return &j", "ij", "j"),
    "a goto back": ("var x pair\nL:\n\tif x.b != nil { return x.b }\n\tx.b = x.a; x.a = &j; goto L", "j", "j"),
    "through a pointer in a field": (
        "x := struct{ a, b **int }{}; p, q := &i, &j; x.a, x.b = &p, &q; return *x.a",
        "ij",
        "i",
    ),
    "to an interface": ("x := pair{&i, &j}; return any(x).(pair).a", "ij", "ij"),
    "compared": ("x := pair{&i, &j}; if x == gp { return nil }; return x.a", "ij", "i"),
}


@pytest.fixture(scope="module")
def session() -> Session:
    return goesc.open_session()


def heap(body: str, rules: str, session: Session) -> str:
    source = f"{HEAD}func f(v I) *int {{\n\ti, j := 1, 2\n\t_, _ = i, j\n\t{body}\n}}\n"
    package = goesc.analyze(source, rules=rules, session=session)
    assert not package.errors, [str(e) for e in package.errors]
    for graph in package.graphs:
        certified(graph)
    plain = goesc.analyze(source, rules=rules, solver="plain", session=session)
    assert [str(d) for d in plain.diagnostics] == [str(d) for d in package.diagnostics]
    return "".join(a.expression for a in package.function("f").allocations if a.escapes and len(a.expression) == 1)


@pytest.mark.parametrize("name", CASES)
def test_fields(name: str, session: Session) -> None:
    body, gc, fields = CASES[name]
    assert sorted(heap(body, "gc", session)) == sorted(gc)
    assert sorted(heap(body, "fields", session)) == sorted(fields)


def test_parameters_leak_by_fields() -> None:
    source = HEAD + "func f(p, q *int) *int { x := pair{p, q}; return x.b }\n"
    for rules, tags in (("gc", [0, 0]), ("fields", [-1, 0])):
        leaks = [p.to_results.get(0, -1) for p in goesc.analyze(source, rules=rules).function("f").parameters]
        assert leaks == tags


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda p: p.stem)
def test_nothing_escapes_that_did_not(path: Path, session: Session) -> None:
    """More precise rules never lose, and their graphs have certificates."""
    sites = {}
    for rules in ("gc", "fields", "interface-bound", "fields+interface-bound"):
        package = goesc.analyze(path, rules=rules, session=session)
        sites[rules] = {(a.position, a.expression) for a in package.allocations if a.escapes}
        for graph in package.graphs:
            certified(graph)
    assert sites["fields"] <= sites["gc"]
    assert sites["interface-bound"] <= sites["gc"]
    assert sites["fields+interface-bound"] <= sites["fields"] & sites["interface-bound"]


def test_calls_through_interfaces_leak_nothing_in_the_bound(session: Session) -> None:
    assert heap("v.M(&i); g = v.N(&j); return nil", "gc", session) == "ij"
    assert heap("v.M(&i); g = v.N(&j); return nil", "interface-bound", session) == ""
    # A function value is another axis.
    assert heap("h := v.M; h(&i); gp.b = &j; return nil", "interface-bound", session) == "ij"
