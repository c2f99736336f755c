"""Mutants of the rules: which changes are made, and that one in place is noticed and leaves this process as it was."""

from __future__ import annotations

import ast
from pathlib import Path

from benchmarks.mutants import Case, by_cases, each
from benchmarks.mutating import changes, mutants
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


def test_a_mutant_is_killed_in_a_process_of_its_own() -> None:
    """A variable of a package is a place on the heap (escape/assigns._place_name): without that a golden is another."""
    path = next(path for path in test_golden.PROGRAMS if path.stem == "03-moved-to-heap")

    def answers() -> bool:
        return test_golden.printed(path, "-m -l") == path.with_suffix(".out").read_text()

    where = (str(Path(test_golden.__file__).parent.parent / "goesc/escape/assigns.py"), "_place_name")
    case = Case(path.name, answers, 0.0, frozenset([where]))
    work = [
        mutant
        for mutant in mutants(("escape",), "goesc/escape/assigns.py")
        if mutant.function == "_place_name" and mutant.what.startswith("turned round")
    ]
    each(work, lambda mutant: by_cases(mutant, [case]), 1, lambda _: None)
    assert [bool(mutant.killed) for mutant in work] == [True]
    assert answers()
