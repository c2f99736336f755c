"""Build constraints: how they are read, when they hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goesc.source.constraint import ConstraintError, evaluate, go_version, is_go_build, is_plus_build, parse_line


@pytest.mark.parametrize(
    ("line", "tags", "holds"),
    [
        ("//go:build linux", {"linux"}, True),
        ("//go:build linux && !cgo", {"linux", "cgo"}, False),
        ("//go:build (a || b) && c", {"b", "c"}, True),
        ("//go:build a || b && c", {"b"}, False),
        ("//go:build !(a && b)", {"a"}, True),
        ("//go:build go1.21", {"go1.21"}, True),
        ("// +build a,b c", {"c"}, True),
        ("// +build a,!b c", {"a"}, True),
        ("// +build !!a", {"a"}, False),
        ("//+build a", {"a"}, True),
        ("// +build", {"a"}, False),
    ],
)
def test_evaluation(line: str, tags: set[str], holds: bool) -> None:
    assert evaluate(parse_line(line), tags.__contains__) is holds


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("//go:build", "unexpected end of expression"),
        ("//go:build a b", "unexpected token b"),
        ("//go:build (a", "missing close paren"),
        ("//go:build (", "missing close paren"),
        ("//go:build a)", "unexpected token )"),
        ("//go:build !!a", "double negation not allowed"),
        ("//go:build a & b", "invalid syntax at &"),
        ("//go:build a @", "invalid syntax at @"),
        ("//go:build && a", "unexpected token &&"),
        ("//go:build " + "a && " * 1000 + "a", "build expression too large"),
        ("// +build " + "a," * 200 + "a", "expression too complex for // +build lines"),
        ("// plain", "not a build constraint"),
    ],
)
def test_errors_read_as_gos(line: str, text: str) -> None:
    with pytest.raises(ConstraintError) as caught:
        parse_line(line)
    assert str(caught.value) == text


def test_deep_nesting_needs_no_recursion() -> None:
    line = "//go:build " + "!(" * 400 + "a" + ")" * 400
    assert evaluate(parse_line(line), {"a"}.__contains__) is True


@pytest.mark.parametrize(
    ("expr", "version"),
    [
        ("linux && go1.22", "go1.22"),
        ("(linux && go1.22) || (windows && go1.20)", "go1.20"),
        ("linux", ""),
        ("linux || (windows && go1.22)", ""),
        ("!go1.22", ""),
        ("!(!go1.22 || a)", "go1.22"),
        ("go1", "go1"),
        ("(linux && !linux && go1.20) || go1.21", "go1.20"),
    ],
)
def test_implied_version(expr: str, version: str) -> None:
    assert go_version(parse_line("//go:build " + expr)) == version


def test_what_is_a_constraint_line() -> None:
    assert is_go_build("//go:build x")
    assert is_go_build("//go:build")
    assert not is_go_build("//go:buildx")
    assert not is_go_build("// go:build x")
    assert is_plus_build("// +build x")
    assert not is_plus_build("// +buildx")


TAGS = st.sampled_from(["a", "b", "c"])
EXPRS = st.recursive(
    TAGS,
    lambda e: st.one_of(
        e.map("!({})".format),
        st.tuples(e, e).map("({0[0]} && {0[1]})".format),
        st.tuples(e, e).map("{0[0]} || {0[1]}".format),
    ),
    max_leaves=20,
)


@given(EXPRS, st.sets(TAGS))
def test_the_value_is_that_of_the_formula(expr: str, held: set[str]) -> None:
    python = expr.replace("&&", " and ").replace("||", " or ").replace("!", " not ")
    expected = eval(python, {name: name in held for name in "abc"})
    assert evaluate(parse_line("//go:build " + expr), held.__contains__) is expected
