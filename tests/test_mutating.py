"""Mutants of the rules: which changes are made, what reaches them, and that one is noticed and leaves nothing behind."""

from __future__ import annotations

import ast
from pathlib import Path

from benchmarks.judging import Case, Index, Kept, measured
from benchmarks.mutants import by_cases, each
from benchmarks.mutating import Mutant, changes, drawn, mutants
from benchmarks.together import SIZE, Drawn, groups
from tests import test_golden

RULE = """
from typing import TYPE_CHECKING
LIMIT = 80
if TYPE_CHECKING:
    import x

def rule(e, n):
    assert n.op == 1
    if n.size > LIMIT and n.x:
        e.flow(n, 2)
        return
    raise ValueError(n.size + 1)
"""
PROGRAM = test_golden.DATA / "golden" / "03-moved-to-heap.go"


def test_changes_are_of_what_decides() -> None:
    found = sorted((function, words) for _, _, function, words in changes(ast.parse(RULE)))
    assert found == [
        ("", "80 -> 81"),
        ("rule", "2 -> 3"),
        ("rule", "left out: e.flow(n, 2)"),
        ("rule", "left out: return"),
        ("rule", "n.size > LIMIT -> n.size >= LIMIT"),
        ("rule", "n.size > LIMIT and n.x -> n.size > LIMIT or n.x"),
        ("rule", "turned round: n.size > LIMIT and n.x"),
        ("rule", "without n.x: n.size > LIMIT and n.x"),
    ]


def answers() -> bool:
    return test_golden.printed(PROGRAM, "-m -l") == PROGRAM.with_suffix(".out").read_text()


def of_function(path: str, function: str, what: str) -> list[Mutant]:
    found = mutants((Path(path).parent.name,), path)
    return [mutant for mutant in found if mutant.function == function and mutant.what.startswith(what)]


def test_mutants_are_killed_in_processes_of_their_own(tmp_path: Path) -> None:
    """A variable of a package is a place on the heap (_place_name), and what is assigned flows (assign_list): a golden
    is another without either. A location that is queued twice is seen by nobody who looks at the output."""
    work = [
        *of_function("goesc/escape/assigns.py", "_place_name", "turned round"),
        *of_function("goesc/escape/graph.py", "Batch.flow", "left out: dst.edges.append"),
        *of_function("goesc/escape/solver.py", "walk_all", "left out: loc.queued_all = True"),
    ]
    index = Index(work)
    cases = measured([Case(PROGRAM.name, answers)], index, Kept(tmp_path, index), print)
    assert all(cases[0].lines & index.of(mutant) for mutant in work)
    each(work, lambda mutant: by_cases(cases), 1, lambda _: None)
    assert [bool(mutant.killed) for mutant in work] == [True, True, False]
    assert answers()


def test_those_that_are_judged_together_are_of_different_functions() -> None:
    work = mutants(("inline",), "goesc/inline/cost.py") + mutants(("allocs",), "goesc/allocs/maps.py")
    found = groups(work)
    assert sorted(mutant.key for group in found for mutant in group) == sorted(mutant.key for mutant in work)
    for group in found:
        assert len(group) <= SIZE
        assert len({mutant.path.parent for mutant in group}) == 1
        places = [(mutant.function, mutant.names) for mutant in group]
        assert len(set(places)) == len(places)
    assert len(found) < len(work) / 2


def test_what_is_judged_together_is_killed_alone(tmp_path: Path) -> None:
    """An edge less shows in a program that is nearly a known one; a location that is queued twice does not, though the
    same process has both changes."""
    work = [
        *of_function("goesc/escape/graph.py", "Batch.flow", "left out: dst.edges.append"),
        *of_function("goesc/escape/solver.py", "walk_all", "left out: loc.queued_all = True"),
    ]
    assert len(groups(work)) == 1
    said: list[str] = []
    for _ in range(2):
        drawn = Drawn(tmp_path, corpus=1, count=0, near=3, jobs=1)
        try:
            drawn.judge(work, said.append)
        finally:
            drawn.close()
        assert [bool(mutant.killed) for mutant in work] == [True, False]
        work[0].killed = ""
    assert sum("questions answered" in line for line in said) == 1, "the answers are kept"
    assert answers()


def test_what_was_measured_is_kept_for_these_sources(tmp_path: Path) -> None:
    work = of_function("goesc/escape/assigns.py", "_place_name", "turned round")
    index = Index(work)
    ran = []

    def counted() -> bool:
        ran.append(1)
        return answers()

    for _ in range(2):
        kept = Kept(tmp_path, index)
        (case,) = measured([Case("counted", counted)], index, kept, print)
        assert case.lines == index.of(work[0])
        assert case.seconds > 0
    assert len(ran) == 1
    assert len(list(tmp_path.iterdir())) == 1
    assert measured([Case("wrong", lambda: False)], index, Kept(tmp_path, index), print) == []


def test_a_limit_is_where_its_name_is_read() -> None:
    work = [mutant for mutant in mutants(("inline",), "goesc/inline/cost.py") if mutant.names]
    assert work
    for mutant in work:
        index = Index([mutant])
        assert index.bits, mutant
        for name, line in index.bits:
            text = Path(name).read_text("utf-8").splitlines()[line - 1]
            assert any(constant in text for constant in mutant.names), text


def test_a_draw_does_not_know_lines_or_other_mutants() -> None:
    work = mutants(("inline",), "goesc/inline/cost.py")
    assert len({mutant.key for mutant in work}) == len(work)
    first = drawn(work, 20, 1)
    assert [mutant.key for mutant in drawn(work, 20, 2)] != [mutant.key for mutant in first]
    gone = first.pop(3)
    others = [mutant for mutant in reversed(work) if mutant is not gone]
    for mutant in others:
        mutant.line += 7
    assert drawn(others, 19, 1) == first


def test_assertions_and_what_narrows_types_are_let_alone() -> None:
    rule = """
def rule(e, n):
    if n.op != 1:
        raise InternalError("what is it")
    if n.op == 2 and n.x is not None:
        e.spent.walks += 1
        spent.walks += 1
    return list(zip(n.args, n.params, strict=True))
"""
    assert sorted(words for *_, words in changes(ast.parse(rule))) == [
        "1 -> 2",
        "2 -> 3",
        "left out: e.spent.walks += 1",
        "n.op == 2 -> n.op != 2",
        "n.op == 2 and n.x is not None -> n.op == 2 or n.x is not None",
        "n.x is not None -> n.x is None",
        "turned round: n.op == 2 and n.x is not None",
    ]
