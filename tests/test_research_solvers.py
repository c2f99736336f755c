"""Solvers and rules by name, and what each stage took."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

import goesc
from goesc.api import Package
from goesc.escape.graph import ESCAPES, Batch
from goesc.escape.rules import RULES, Rules
from goesc.escape.solver import walk_all
from goesc.escape.solvers import SOLVERS, solver_named
from goesc.escape.variants import rules_named
from goesc.facts.session import Session

DATA = Path(__file__).parent / "data"
PROGRAMS = sorted((DATA / "golden").glob("*.go"))[::20]


@pytest.fixture(scope="module")
def session() -> Session:
    return goesc.open_session()


def lines(package: Package) -> list[str]:
    return [str(line) for line in package.diagnostics]


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda p: p.stem)
def test_the_plain_solver_says_the_same(path: Path, session: Session) -> None:
    fast, plain = (goesc.analyze(path, solver=solver, session=session) for solver in ("gc", "plain"))
    assert lines(fast) == lines(plain)
    tags = [[(p.name, p.tag) for f in package.functions for p in f.parameters] for package in (fast, plain)]
    assert tags[0] == tags[1]


def everything(batch: Batch) -> int:
    """A solver of a user's: all goes to the heap."""
    for loc in batch.locs:
        loc.attrs |= ESCAPES
    return 7


def no_returns(rules: Rules) -> Rules:
    """Rules of a user's, as a variant: nothing changes."""
    return rules


SOURCE = "package p\nfunc f() int { x := new(int); return *x }\n"


def test_a_solver_of_ones_own() -> None:
    assert lines(goesc.analyze(SOURCE)) == ["x.go:2:24: new(int) does not escape"]
    package = goesc.analyze(SOURCE, solver=everything)
    assert "x.go:2:24: new(int) escapes to heap" in lines(package)
    assert package.stages.walks == 7
    named = goesc.analyze(SOURCE, solver=f"{__name__}:everything", rules=f"{__name__}:no_returns")
    assert lines(named) == lines(package)


def test_names() -> None:
    assert solver_named("gc") is walk_all is SOLVERS["gc"]
    assert rules_named("gc") is RULES is rules_named(RULES)
    assert rules_named("fields+interface-bound").unknown is not RULES.unknown
    with pytest.raises(ValueError, match=r"unknown solver 'plan'.*did you mean plain"):
        solver_named("plan")
    with pytest.raises(ValueError, match="unknown set of rules 'field'"):
        rules_named("field")
    with pytest.raises(ValueError, match="nothing_here"):
        solver_named(f"{__name__}:nothing_here")
    with pytest.raises(ValueError, match="no_such_module"):
        goesc.analyze(SOURCE, solver="no_such_module:f")


def test_stages_are_recorded() -> None:
    stages = goesc.analyze(SOURCE).stages
    assert (stages.functions, stages.batches) == (1, 1)
    assert stages.locations == 3  # x, new(int), ~r0
    assert stages.edges == 1  # new(int) to x; *x has no pointers
    assert stages.walks > 0
    for name in ("parse", "check", "lower", "passes", "build", "solve", "finish", "bounds"):
        assert 0 < getattr(stages, name) < 60, name
    assert stages.build + stages.solve + stages.finish == pytest.approx(stages.escape)
    assert stages.escape < stages.seconds


def test_other_answers_are_not_remembered(tmp_path: Path) -> None:
    """What depends on other rules does not go into the cache of tags."""
    (tmp_path / "x.go").write_text(SOURCE)
    session = goesc.open_session()
    goesc.analyze(tmp_path / "x.go", session=session)
    had = session.store
    goesc.analyze(tmp_path / "x.go", session=session, rules="fields")
    assert session.store is None
    assert had is not None or goesc.open_session().store is None


@pytest.mark.parametrize("how", ["here", "processes"])
def test_packages_of_one_run_share_the_answer(tmp_path: Path, how: str) -> None:
    (tmp_path / "go.mod").write_text("module m\n\ngo 1.27\n")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "a.go").write_text(
        "package a\ntype pair struct{ p, q *int }\n"
        "func Second(p, q *int) *int { x := pair{p, q}; return x.q }\n"
    )  # fmt: skip
    (tmp_path / "m.go").write_text('package m\nimport "m/a"\nfunc F() *int { i, j := 1, 2; return a.Second(&i, &j) }\n')
    found = {}
    for rules in ("gc", "fields"):
        if how == "here":
            packages = goesc.load(["./..."], cwd=tmp_path, rules=rules)
        else:
            with ProcessPoolExecutor(1) as pool:
                packages = goesc.load(["./..."], cwd=tmp_path, rules=rules, executor=pool)
        (m,) = [p for p in packages if p.name == "m"]
        found[rules] = [a.expression for a in m.allocations if a.escapes]
    assert found == {"gc": ["i", "j"], "fields": ["j"]}
