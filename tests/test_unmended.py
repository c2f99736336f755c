"""Earlier mends, taken out one at a time: they still can be, and the hunt finds a fault that has come back."""

from __future__ import annotations

import ast
import math

import pytest

from benchmarks.unmended import TOP, Answers, Hunt, Mend, changed, mark, told, turns
from goesc.oracle.toolchain import Toolchain

GIVEN = told()

RULE = """
def rule(c, n):
    if n.key:
        c.look(n)
    if n.x and n.y:
        c.ends = True
        return
    c.flow(n)
"""


@pytest.mark.parametrize("mend", GIVEN.mends, ids=lambda mend: mend.name)
def test_a_mend_can_be_taken_out(mend: Mend) -> None:
    """Where code moves, unmended.toml moves with it."""
    text = (TOP / mend.file).read_text("utf-8")
    ast.parse(mend.edited(text))
    assert mark(ast.parse(text), mend, *changed(mend, text))
    assert mend.room in GIVEN.modes
    assert (TOP / mend.test.split()[0]).exists()


def test_rooms_have_modes_and_modes_have_rates() -> None:
    assert {mode for modes in GIVEN.modes.values() for mode in modes} <= GIVEN.rates.keys()
    assert len({mend.name for mend in GIVEN.mends}) == len(GIVEN.mends) >= 40


@pytest.mark.parametrize(
    ("stands", "without", "when", "marked"),
    [
        ("    if n.key:\n        c.look(n)\n", "", "", "if n.key:\n        MARK\n        c.look(n)"),
        ("        c.ends = True\n", "", "", "if n.x and n.y:\n        MARK\n        c.ends = True"),
        ("n.x and n.y", "n.x", "not n.y", "not n.y and MARK\n    if n.x and n.y"),
    ],
)
def test_a_mark_stands_where_the_mend_says_something(stands: str, without: str, when: str, marked: str) -> None:
    mend = Mend("m", "", "goesc/x/y.py", "", "", stands, without, when)
    tree = ast.parse(RULE)
    assert mark(tree, mend, *changed(mend, RULE))
    assert marked in ast.unparse(tree).replace("__unmended_mark__('m')", "MARK")


def test_modes_take_turns() -> None:
    found = list(turns(["a", "b"], {"a": 1.0, "b": 10.0}, 20.0))
    assert [mode for mode, _, _ in found] == ["a"] * 10 + ["b"] + ["a"] * 10 + ["b"]
    assert [number for mode, number, _ in found if mode == "b"] == [0, 1]
    assert found[-1][2] == 20.0


@pytest.mark.parametrize("name", ["mentioned-anew", "computed-before"])
def test_a_fault_that_came_back_is_found(name: str, toolchain: Toolchain) -> None:
    """By the compiler's own word, a few modules on."""
    assert toolchain.version
    mend = next(mend for mend in GIVEN.mends if mend.name == name)
    answers = Answers(1, None, 1, block=1)
    try:
        found = Hunt(mend, GIVEN, answers, 600.0, tries=12).until(math.inf)
    finally:
        answers.close()
    assert found is not None
    assert found.mode == GIVEN.modes[mend.room][0]
    assert found.kind
