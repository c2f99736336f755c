"""An edit stops at the package whose importers are told nothing new: these are answered from what was kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goesc.drive import stages
from goesc.drive.order import Run, _Node
from goesc.facts.session import Session
from goesc.source.gcflags import GcFlags
from goesc.source.unit import Unit
from tests.conftest import Done

FILES = {
    "go.mod": "module m\n\ngo 1.27\n",
    "a/a.go": """package a

type T struct{ p *int }

// F is too dear to be inlined.
func F(p *int, n int) int {
	for i := 0; i < n; i++ {
		n -= helper(i, *p) * helper(n, i)
	}
	println(n, n, n, n, n, n, n, n, n, n)
	println(n, n, n, n, n, n, n, n, n, n)
	return n + 1000
}

func Small(n int) int { return n + 7 }

func Later() func() int {
	n := 1
	return func() int { n++; return n }
}

func helper(a, b int) int {
	defer println()
	println(a, a, a, a, a, a, a, a, a, a)
	println(b, b, b, b, b, b, b, b, b, b)
	println(a, b, a, b, a, b, a, b, a, b)
	return a * b
}

const (
	One = iota + 1
	Two
)
""",
    "none/none.go": "package none\n\ntype T struct{ N int }\n",  # and no function
    "b/b.go": """package b

import "m/a"

func G() int {
	x, f := 1, a.Later()
	return a.F(&x, a.Small(a.Two)) + f()
}
""",
    "s/s.go": """package s

import "m/a"

type S struct {
	N int
	a.T
}

func New(n int) *S { return &S{N: n} }
""",
    "t/t.go": """package t

import "m/s"

func Make() *s.S { return s.New(1) }
""",
    "c/c.go": """package c

import "m/b"

func H() *int {
	x := b.G()
	return &x
}
""",
}
CALLERS = ["m/a", "m/b"]  # what names functions of a
HOLDERS = ["m/a", "m/s", "m/t"]  # what names its T, and what imports a package that shows it; nobody else

# What is edited, and what is compiled then with calls inlined, and without.
EDITS = {
    "a constant": (("n + 1000", "n + 2000"), ["m/a"], ["m/a"]),
    "a line more": (("	return a * b", "	a++\n	return a * b"), ["m/a"], ["m/a"]),
    "a line more, above a literal": (("	return n + 1000", "	n--\n	return n + 1000"), CALLERS, ["m/a"]),
    "a body that is inlined": (("n + 7", "n + 8"), CALLERS, ["m/a"]),
    "a body that is inlined no longer": (("return n + 7", "defer println(); return n + 7"), CALLERS, ["m/a"]),
    "a constant before it": (("	One = iota + 1", "	Zero = iota + 1\n	One"), CALLERS, CALLERS),
    "what a parameter does": (("	return n + 1000", "	kept = p; return n + 1000"), CALLERS, CALLERS),
    "a name more, above a literal": (("func Small", "type More struct{}\n\nfunc Small"), CALLERS, ["m/a"]),
    "a method more": (("func Small", "func (t T) More() {}\n\nfunc Small"), HOLDERS, HOLDERS),
    "a declaration": (("type T struct{ p *int }", "type T struct{ p, q *int }"), HOLDERS, HOLDERS),
}


@pytest.mark.gc
@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("flags", ["-m", "-m -l"])
def test_an_edit_stops_where_nothing_new_is_told(
    flags: str, jobs: str, goesc: Callable[..., Done], tree: Callable[..., Path], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    text = FILES["a/a.go"] + "\nvar kept *int\n"
    root = tree(FILES | {"a/a.go": text})
    env = {"GOESC_CACHE": str(tmp_path / "cache")}
    argv = ("build", f"-gcflags={flags}", "-j", jobs, "./...")
    compiled: list[str] = []
    here, there = stages.compile_package, Run._submit

    def count_here(unit: Unit, flags: GcFlags, session: Session, *rest: Any) -> stages.Output:
        compiled.append(unit.import_path)
        return here(unit, flags, session, *rest)

    def count_there(run: Run, node: _Node, start: int | None = None) -> bool:
        compiled.append(node.unit.import_path)
        return there(run, node, start)

    monkeypatch.setattr(stages, "compile_package", count_here)
    monkeypatch.setattr(Run, "_submit", count_there)
    goesc(*argv, cwd=root, env=env)
    assert sorted(set(compiled)) == ["m/a", "m/b", "m/c", "m/none", "m/s", "m/t"]
    for what, ((old, new), inlined, plain) in EDITS.items():
        edited = text.replace(old, new)
        assert edited != text
        (root / "a/a.go").write_text(edited)
        compiled.clear()
        found = goesc(*argv, cwd=root, env=env)
        assert sorted(set(compiled)) == (plain if "-l" in flags else inlined), what
        if jobs == "1":
            assert found.stderr == goesc(*argv, cwd=root, env={"GOESC_CACHE": "off"}).stderr, what
