"""Mutated inputs: goesc answers all of them, and as the real compiler does. The seed is the date; a run by hand is
`python -m tests.fuzz_inputs`."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from goesc.oracle.toolchain import Toolchain
from tests.fuzz_inputs import Runner, faults, judged
from tests.mutants import Mutator, by_trees, programs
from tests.sampling import FULL, SAMPLE

SEED = int(SAMPLE)
LEAST_SAME = 0.99  # of the texts; what may differ is named in docs/differences.md


def failures(numbers: range) -> list[str]:
    return [
        f"python -m tests.fuzz_inputs --seed {SEED} --start {f.number} -n 1: {f.what}" for f in faults(numbers, SEED)
    ]


def compare(numbers: range, toolchain: Toolchain) -> None:
    other, same = [], 0
    for number, _, gc, ours in judged(numbers, SEED, toolchain):
        if (gc.status == 0) != (ours.status == 0):
            other.append(number)
        same += gc.output == ours.output
    assert other == [], (
        f"accepted by one alone: python -m tests.fuzz_inputs --judge --seed {SEED} --start {other[0]} -n 1"
    )
    assert same >= LEAST_SAME * len(numbers), (
        f"{same} of {len(numbers)}: python -m tests.fuzz_inputs --judge --seed {SEED}"
    )


def test_inputs_are_answered() -> None:
    assert failures(range(250)) == []


@pytest.mark.gc
def test_inputs_are_answered_as_by_gc(toolchain: Toolchain) -> None:
    compare(range(1000, 1040), toolchain)


@pytest.mark.conformance
def test_many_inputs_are_answered() -> None:
    assert failures(range(100_000 if FULL else 1000)) == []


@pytest.mark.conformance
@pytest.mark.gc
def test_many_inputs_are_answered_as_by_gc(toolchain: Toolchain) -> None:
    compare(range(2000, 2500 if FULL else 2150), toolchain)


def test_subtrees_are_exchanged() -> None:
    one, other = "package p\n\nvar one = 1\n", "package q\n\nfunc f(two *int) {}\n"
    assert "package p\n\nfunc f(two *int) {}\n" in {by_trees(one, other, random.Random(seed)) for seed in range(20)}


def test_an_input_is_the_same_for_ever(tmp_path: Path) -> None:
    """Numbers in reports mean what they meant, and inputs are as different as they are meant to be."""
    one, two = Mutator(programs()), Mutator(programs())
    texts = [one.text(1, number) for number in range(200)]
    assert texts == [two.text(1, number) for number in range(200)]
    assert len(set(texts)) > 190
    run = Runner(tmp_path)
    assert {run(number, text).status for number, text in enumerate(texts[:60])} == {0, 2}
