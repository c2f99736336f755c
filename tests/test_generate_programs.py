"""Generated programs are well typed, replayable, and reducible."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings

from goesc.generate.reduce import reduce_text
from goesc.generate.strategies import programs
from goesc.generate.writer import write_program
from goesc.oracle.listing import Reader
from goesc.oracle.toolchain import find
from goesc.release.runtime import GROUPS


def compiles(text: str, folder: Path) -> bool:
    (folder / "x.go").write_text(text)
    return find().compile(("x.go",), ["-p=p", "-l"], folder).status == 0


def test_same_seed_same_text() -> None:
    assert write_program(random.Random(3)) == write_program(random.Random(3))
    assert write_program(random.Random(3)) != write_program(random.Random(4))


def test_programs_compile(tmp_path: Path) -> None:
    rejected = [seed for seed in range(40) if not compiles(write_program(random.Random(f"t/{seed}")), tmp_path)]
    assert rejected == []


@pytest.mark.gc
def test_the_dialect_of_allocations_calls_nearly_all_that_takes_memory(tmp_path: Path) -> None:
    reader = Reader()
    for seed in range(30):
        (tmp_path / "x.go").write_text(write_program(random.Random(f"t/{seed}"), allocs=True))
        done = find().compile(("x.go",), ["-p=p", "-l", "-S"], tmp_path, take=reader.take)
        assert (seed, done.status, done.output) == (seed, 0, "")
    called = {call.runtime for call in reader.calls}
    assert {call.group for call in reader.calls} == set(GROUPS)
    assert len(called) >= 40


@given(programs())
@settings(max_examples=20, deadline=None)
def test_strategy_draws_packages(text: str) -> None:
    assert text.startswith("package p\n")
    assert text.count("{") == text.count("}")


def test_reducer_keeps_what_matters() -> None:
    text = write_program(random.Random(11))
    assert "func f3" in text
    reduced = reduce_text(text, lambda t: "func f3" in t and t.count("{") == t.count("}"), budget=4000)
    assert "func f3" in reduced
    assert len(reduced.splitlines()) < len(text.splitlines()) / 10


def test_reducer_ends_where_nothing_gets_smaller() -> None:
    assert (
        reduce_text("package p\nvar x = f(nil, nil)\n", lambda t: "f(nil, nil)" in t)
        == "package p\nvar x = f(nil, nil)\n"
    )
