"""The baseline: keys without positions, what is new, what is stale, and that edits above change nothing."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import goesc as library
from goesc.gate import baseline
from goesc.gate.keys import fold_expression, fold_function, sites_of
from goesc.gate.model import GateError, Key

GOESC = Callable[..., Any]
L, INLINED, CALLS = (False, False), (False, True), (True, False)  # tables of a baseline
TREE = Callable[..., Path]

CODE = """package p

type T struct{ a, b int }

type List[E any] struct{ head *E }

var table = func() *T { return &T{} }()

func init() { keep = new(T) }

func (l *List[E]) Push(e E) {
	l.head = &e
}

var keep *T

func Two(n int) []*T {
	x := &T{a: n}
	f := func() *T {
		y := T{}
		return &y
	}
	g := func() *T { return &T{} }
	return []*T{x, f(), g(), &T{}}
}

func Use() {
	var l List[int]
	l.Push(1)
	var m List[string]
	m.Push("x")
}

func Last(i int) any {
	for range i {
		defer func() { _ = i }()
	}
	return i
}
"""

SESSION = library.open_session()


def keys(text: str) -> list[Key]:
    package = library.analyze(text, session=SESSION)
    assert not package.errors, package.errors
    return [site.key for site in sites_of([package])]


def accepted(text: str) -> dict[baseline.Bare, int]:
    package = library.analyze(text, session=SESSION)
    return dict(baseline.read(baseline.write({L: baseline.counts_of(sites_of([package]))}), "b")[L])


BASE = accepted(CODE)


def test_keys_name_function_kind_expression_and_ordinal() -> None:
    found = {(k.function, k.kind, k.expression, k.ordinal) for k in keys(CODE)}
    assert {("Two", "OPTRLIT", "&T{...}", 1), ("Two", "ONAME", "y", 1), ("Last", "OCONVIFACE", "i", 1)} <= found
    assert ("Two", "OPTRLIT", "&T{...}", 2) in found or ("Two", "OPTRLIT", "&T{}", 2) in found
    assert ("(*List[...]).Push", "ONAME", "e", 1) in found  # once for both instances
    assert sum(k.function == "(*List[...]).Push" for k in keys(CODE)) == 1


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("f.func1", "f.func"),
        ("f.func2.1.3", "f.func"),
        ("(*T).M.func12", "(*T).M.func"),
        ("F[go.shape.int]", "F[...]"),
        ("F[go.shape.struct { X map[string][]int }].func1", "F[...].func"),
        ("(*L[go.shape.[]int]).Push", "(*L[...]).Push"),
        ("init.0", "init"),
        ("init.12.func3", "init.func"),
        ("f-range2.func1", "f-range"),
        ("f.gowrap1", "f"),
        ("f.func1.deferwrap2", "f.func"),
        ("glob..func7", "init.func"),
    ],
)
def test_function_names_fold(name: str, folded: str) -> None:
    assert fold_function(name) == folded


def test_expressions_fold_only_their_shapes() -> None:
    assert fold_expression("&T[go.shape.int]{...}") == "&T[...]{...}"
    assert fold_expression("make([]map[string]int, n)") == "make([]map[string]int, n)"


# --- Edits above ------------------------------------------------------------------------------------------------------

FILLERS = (
    "\n",
    "// a comment\n",
    "/* a comment\n   of two lines */\n",
    "func fill%d(a, b int) int { return a + b }\n",
    "func fill%d() int { f := func() int { return 1 }; return f() }\n",
    "var fill%d = 3\n",
    "var fill%d = func(a int) int { return a }\n",
    "type fill%d struct{ p *int }\n",
    "const fill%d = 1\n",
    "func init() { _ = 1 }\n",
    "func init() { f := func() {}; f() }\n",
    "func fill%d[E any](e E) E { return e }\nvar used%d = fill%d(1)\n",
)
LINES = ("\n", "\t// in the body\n", "\t_ = 1\n", "\t_ = func() int { return 2 }\n", "\tfunc() {}()\n")

# Places between declarations, and places between statements of a body.
BETWEEN = [i for i, line in enumerate(CODE.splitlines(keepends=True)) if i > 1 and line == "\n"]
INSIDE = [
    i for i, line in enumerate(CODE.splitlines(keepends=True)) if line.startswith(("\tx :=", "\tg :=", "\tvar l"))
]


@st.composite
def edits(draw: st.DrawFn) -> str:
    lines = CODE.splitlines(keepends=True)
    for number in range(draw(st.integers(1, 6))):
        inside = draw(st.booleans())
        at = draw(st.sampled_from(INSIDE if inside else BETWEEN))
        text = draw(st.sampled_from(LINES if inside else FILLERS)).replace("%d", str(number))
        lines[at] = text + lines[at]
    return "".join(lines)


@settings(max_examples=60)
@given(edits())
def test_an_edit_above_leaves_the_baseline_clean(text: str) -> None:
    package = library.analyze(text, session=SESSION)
    assert not package.errors, (package.errors, text)
    found = baseline.compare(sites_of([package]), BASE, None)
    assert (found.new, found.stale) == ([], [])


@given(st.randoms(use_true_random=False))
@settings(max_examples=20)
def test_the_order_of_functions_does_not_matter(rng: random.Random) -> None:
    head, *declarations = CODE.split("\n\n")
    rng.shuffle(declarations)
    found = baseline.compare(
        sites_of([library.analyze("\n\n".join([head, *declarations]), session=SESSION)]), BASE, None
    )
    assert (found.new, found.stale) == ([], [])


def test_a_new_allocation_among_equal_ones_is_one_finding() -> None:
    text = CODE.replace("\tx := &T{a: n}", "\tkeep = &T{a: n}\n\tx := &T{a: n}")
    found = baseline.compare(sites_of([library.analyze(text, session=SESSION)]), BASE, None)
    assert len(found.new) == 1
    assert found.new[0].key.function == "Two"
    assert found.stale == []


def test_a_removed_allocation_is_stale() -> None:
    text = CODE.replace("func init() { keep = new(T) }", "func init() { keep = nil }")
    found = baseline.compare(sites_of([library.analyze(text, session=SESSION)]), BASE, None)
    assert [(k.function, k.expression) for k in found.stale] == [("init", "new(T)")]
    assert baseline.compare(sites_of([library.analyze(text, session=SESSION)]), BASE, ["other"]).stale == []


# --- The file ---------------------------------------------------------------------------------------------------------

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12).filter(
    lambda t: "  " not in t and t.strip() == t
)


@given(
    st.dictionaries(
        st.tuples(TEXTS, TEXTS, st.sampled_from(["ONAME", "ONEW"]), TEXTS, st.integers(0, 3)),
        st.integers(1, 30),
        max_size=6,
    )
)
def test_a_baseline_reads_back(counts: dict[baseline.Bare, int]) -> None:
    written = baseline.write({L: counts, INLINED: {}, CALLS: counts})
    assert baseline.read(written, "b") == {L: counts, INLINED: {}, CALLS: counts}


@pytest.mark.parametrize(
    ("text", "say"),
    [
        ("{", "not JSON"),
        ("[]", "not a baseline"),
        ("{}", "not a baseline"),
        ('{"goesc-baseline": 9, "packages": {}}', "version 9"),
        ('{"goesc-baseline": 1}', "packages"),
        ('{"goesc-baseline": 1, "packages": {"p": ["x"]}}', "not an entry"),
        ('{"goesc-baseline": 1, "packages": {"p": [7]}}', "not an entry"),
    ],
)
def test_a_damaged_baseline_is_told(text: str, say: str) -> None:
    with pytest.raises(GateError, match=say):
        baseline.read(text, "b.json")


# --- The command ------------------------------------------------------------------------------------------------------

MODULE = {
    "go.mod": "module example.com/m\n\ngo 1.24\n",
    "a/a.go": "package a\n\nfunc New() *int { return new(int) }\n",
    "b/b.go": "package b\n\nfunc New() *int { x := 1; return &x }\n",
}


def test_the_command_accepts_compares_and_tells(goesc: GOESC, tree: TREE) -> None:
    root = tree(MODULE)
    assert goesc("check", cwd=root).status == 0  # no baseline: nothing to compare with
    assert goesc("check", "--all", cwd=root).status == 1
    done = goesc("check", "--update-baseline", cwd=root)
    assert (done.status, done.stderr) == (
        0,
        "goesc-baseline.json: 2 heap allocations accepted, with inlining (go build)\n",
    )
    assert json.loads((root / "goesc-baseline.json").read_text())["inlined"] == {
        "example.com/m/a": ["New  ONEW  new(int)"],
        "example.com/m/b": ["New  ONAME  x"],
    }
    assert goesc("check", cwd=root).status == 0
    (root / "a/a.go").write_text(
        "package a\n\n// moved\n\nfunc New() *int { return new(int) }\n\nfunc More() *int { return new(int) }\n"
    )
    done = goesc("check", cwd=root / "a")  # goesc.toml's or go.mod's folder decides, not the current one
    assert done.status == 1
    assert (
        "./a.go:7:30: error: new(int) escapes to heap in More; the baseline does not hold it [new-allocation]"
        in done.stdout
    )
    assert goesc("check", "--exit-zero", cwd=root).status == 0
    assert goesc("check", "./b", cwd=root).status == 0
    (root / "b/b.go").write_text("package b\n")
    done = goesc("check", "./b", cwd=root)
    assert done.status == 1
    assert "stale entry of the baseline: ONAME x in New of example.com/m/b [stale-baseline]" in done.stdout
    assert goesc("check", "--severity", "stale-baseline=warning", "./b", cwd=root).status == 0


def test_part_of_a_baseline_can_be_updated(goesc: GOESC, tree: TREE) -> None:
    root = tree(MODULE)
    goesc("check", "--update-baseline", cwd=root)
    (root / "a/a.go").write_text("package a\n")
    (root / "b/b.go").write_text("package b\n")
    goesc("check", "--update-baseline", "./a", cwd=root)
    assert json.loads((root / "goesc-baseline.json").read_text())["inlined"] == {"example.com/m/b": ["New  ONAME  x"]}


def test_a_package_that_is_gone_leaves_stale_entries(goesc: GOESC, tree: TREE) -> None:
    root = tree(MODULE)
    goesc("check", "--update-baseline", cwd=root)
    (root / "b/b.go").unlink()
    assert "stale entry" in goesc("check", cwd=root).stdout
    assert goesc("check", "./a", cwd=root).status == 0


def test_faults_of_the_program_are_status_2(goesc: GOESC, tree: TREE) -> None:
    root = tree({**MODULE, "b/b.go": "package b\n\nvar x int = y\n"})
    done = goesc("check", "--all", cwd=root)
    assert done.status == 2
    assert done.stderr == "b/b.go:3:13: undefined: y\n"
    assert "new(int) escapes to heap in New" in done.stdout  # the other package is checked all the same
    done = goesc("check", "--update-baseline", cwd=root)
    assert done.status == 2
    assert "stays as it was" in done.stderr
    assert not (root / "goesc-baseline.json").exists()


def test_generic_code_counts_once_where_it_stands(goesc: GOESC, tree: TREE) -> None:
    root = tree(
        {
            "go.mod": MODULE["go.mod"],
            "g/g.go": "package g\n\nfunc Ptr[E any](e E) *E {\n\treturn &e\n}\n",
            "u/u.go": 'package u\n\nimport "example.com/m/g"\n\nvar A, B = g.Ptr(1), g.Ptr("x")\n',
            "v/v.go": 'package v\n\nimport "example.com/m/g"\n\nvar A, B = g.Ptr(1), g.Ptr([]int{})\n',
        }
    )
    goesc("check", "--update-baseline", cwd=root)
    packages = json.loads((root / "goesc-baseline.json").read_text())["inlined"]
    assert packages["example.com/m/g"] == ["Ptr[...]  ONAME  e"]
