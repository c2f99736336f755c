"""Code as it is while somebody types: texts over files, functions with errors beside functions without."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import goesc
from goesc import api
from goesc.drive import stages
from goesc.edit.draft import draft, follow, survey
from goesc.facts.session import Session
from goesc.source import disk
from goesc.source.gcflags import GcFlags
from goesc.source.packages import load_units, request_for
from goesc.source.room import room_to_recurse

GOOD = """package p

type T struct { next *T }

func (t *T) link(u *T) { t.next = u }

func keep() *int { x := 1; return &x }

func stay() int { y := 2; p := &y; return *p }

func call() int { z := 3; return use(&z) }

func use(p *int) int { return *p }

func even(n int, p *T) *T { if n == 0 { return p }; return odd(n-1, p) }

func odd(n int, p *T) *T { return even(n-1, p) }

func pair[A any](a A) *A { return &a }

func generic() *string { return pair("a") }

func init() { _ = new(int) }

func init() { _ = make([]int, 3) }
"""


@pytest.fixture(scope="module")
def session() -> Session:
    return goesc.open_session()


def _verdicts(package: goesc.Package) -> set[tuple[int, int, str, bool]]:
    return {(a.position.line, a.position.column, a.expression, a.escapes) for a in package.allocations}


def _moved(text: str, session: Session) -> list[str]:
    package = goesc.analyze(text, session=session, tolerant=True)
    return [a.expression for a in package.allocations if a.escapes]


def test_a_draft_of_correct_code_says_what_a_whole_compilation_says(tmp_path: Path, session: Session) -> None:
    (tmp_path / "x.go").write_text(GOOD)
    unit = load_units(["x.go"], request_for(str(tmp_path), os.environ)).units[0]
    session.add_units([unit], [unit.id])
    with room_to_recurse():
        found = draft(unit, GcFlags(m=1, l=1), session)
        whole = api.package_of(stages.compile_package(unit, GcFlags(m=1, l=1), session, True))
        seen = survey(stages.compile_package(unit, GcFlags(m=1, l=1), session, True), session)
    assert not found.output.errors
    assert not found.broken
    assert seen.known.tags == found.known.tags
    assert seen.known.mentions == found.known.mentions
    assert seen.known.pieces == found.known.pieces
    package = api.package_of_draft(found)
    assert _verdicts(package) == _verdicts(whole)
    assert sorted(map(str, package.diagnostics)) == sorted(map(str, whole.diagnostics))
    assert found.known.mentions["even"] == {"odd"}
    assert found.known.mentions["generic"] == {"pair"}


@pytest.mark.parametrize(
    ("old", "new", "redone"),
    [
        ("{ y := 2; p", "{ y := 3; p", {"stay"}),
        ("func stay", "// It stays.\nfunc stay", set()),
        ("type T struct", "type Other int\n\ntype T struct", set()),
        ('import "os"', 'import "fmt"', set()),
        ("return *p }\n\nfunc even", "_ = p; return 1 }\n\nfunc even", {"use"}),  # what is said of p stays the same
        ("{ return *p }\n\nfunc even", "{ kept = p; return 1 }\n\nfunc even", {"use", "call"}),
        ("func use(p *int)", "func use(p *int, _ ...int)", {"use", "call"}),
        ("return odd(n-1, p)", "return odd(n-2, p)", {"even", "odd"}),
        ("{ return &a }", "{ b := a; return &b }", {"pair", "generic"}),
        ("next *T }", "next *T; n int }", {"(*T).link", "even", "odd"}),
        ("= nil", "= new(int)", {"var kept"}),
        ("link(u *T)", "link(u *T, _ ...int)", {"(*T).link"}),  # nobody calls it
    ],
)
def test_what_an_edit_makes_necessary(tmp_path: Path, session: Session, old: str, new: str, redone: set[str]) -> None:
    text = GOOD.replace("package p\n", 'package p\n\nimport "os"\n\nvar kept *int = nil\n')
    assert old in text
    (tmp_path / "x.go").write_text(text)
    unit = load_units(["x.go"], request_for(str(tmp_path), os.environ)).units[0]
    session.forget(unit)
    with room_to_recurse():
        before = draft(unit, GcFlags(m=1, l=1), session)
        unit.files[0].src = text.replace(old, new).encode()
        after = follow(unit, GcFlags(m=1, l=1), session, before.known)
        fresh = draft(unit, GcFlags(m=1, l=1), session)
    assert after is not None
    assert after.redone == redone
    assert after.known.tags == fresh.known.tags
    assert after.known.mentions == fresh.known.mentions


def test_errors_in_one_function_leave_the_others(session: Session) -> None:
    text = GOOD.replace("return *p }\n\nfunc call", "return *p + undefinedName }\n\nfunc call")
    package = goesc.analyze(text, session=session, tolerant=True)
    assert [error.text for error in package.errors] == ["undefined: undefinedName"]
    assert set(package.broken) == {"stay"}
    assert [a.expression for a in package.allocations if a.escapes and a.function == "keep"] == ["x"]
    assert not [a for a in package.allocations if a.function == "stay"]
    assert not package.unsure


def test_with_errors_calls_are_inlined_all_the_same() -> None:
    text = "package p\nfunc mk() *int { return new(int) }\nfunc f() int { return *mk() }\nfunc g() { undefined() }\n"
    package = goesc.analyze(text, inline=True, tolerant=True)
    assert package.inline
    assert set(package.broken) == {"g"}
    assert [(found.function, found.escapes) for found in package.allocations] == [("mk", True), ("f", False)]


def test_what_calls_a_broken_function_is_said_to_be_unsure(session: Session) -> None:
    text = GOOD.replace("func use(p *int) int { return *p }", "func use(p *int) int { return *q }")
    package = goesc.analyze(text, session=session, tolerant=True)
    assert set(package.broken) == {"use"}
    assert package.unsure == {"call"}
    assert "z" in [a.expression for a in package.allocations if a.escapes]


def test_a_broken_body_without_sense(session: Session) -> None:
    text = GOOD.replace("{ y := 2; p := &y; return *p }", "{ y := ; p.. }")
    package = goesc.analyze(text, session=session, tolerant=True)
    assert package.errors
    assert set(package.broken) == {"stay"}
    assert "x" in [a.expression for a in package.allocations if a.escapes]


def test_errors_outside_of_functions(session: Session) -> None:
    text = (
        GOOD
        + "\ntype U struct { m Missing }\n\nvar v Missing\n\nfunc touches() *U { return &U{} }\n\nfunc reads() { _ = v }\n"
    )
    package = goesc.analyze(text, session=session, tolerant=True)
    assert package.errors
    assert "reads" in package.broken
    assert "x" in [a.expression for a in package.allocations if a.escapes]


def test_an_unused_import_is_no_reason_to_be_silent(session: Session) -> None:
    assert "x" in _moved(GOOD.replace("package p\n", 'package p\n\nimport "unsafe"\n'), session)


def test_without_tolerance_errors_are_all(session: Session) -> None:
    package = goesc.analyze(GOOD + "var v Missing\n", session=session)
    assert package.errors
    assert not package.allocations


def test_files_with_other_texts_than_on_the_disk(tmp_path: Path, session: Session) -> None:
    (tmp_path / "go.mod").write_text("module m\n\ngo 1.27\n")
    (tmp_path / "a.go").write_text("package m\n\nfunc A() *int { return b() }\n")
    (tmp_path / "b.go").write_text("package m\n\nfunc b() *int { return nil }\n")
    overlay = {
        "b.go": "package m\n\nfunc b() *int { x := c(); return &x }\n",
        str(tmp_path / "c.go"): b"package m\n\nfunc c() int { return 1 }\n",  # which is not saved at all
    }
    package = goesc.load(["."], cwd=tmp_path, overlay=overlay, session=session)[-1]
    assert not package.errors
    assert [a.expression for a in package.allocations if a.escapes] == ["x"]
    assert (tmp_path / "b.go").read_text().endswith("nil }\n")
    with disk.overlaid({str(tmp_path / "a.go"): b"package m\n"}):
        assert disk.read(str(tmp_path / "a.go")) == b"package m\n"
    assert disk.read(str(tmp_path / "a.go")) != b"package m\n"
