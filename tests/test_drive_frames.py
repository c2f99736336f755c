"""Frames of deep recursion stand in one piece of memory (goesc.drive.stages.in_one_chunk)."""

from __future__ import annotations

import resource
from collections.abc import Callable

from goesc.drive.stages import in_one_chunk

CALLS = 2000


def small() -> None:
    return None


def loop() -> None:
    for _ in range(CALLS):
        small()


def at_depth(depth: int, do: Callable[[], None]) -> None:
    if depth:
        at_depth(depth - 1, do)
    else:
        do()


def page_faults(run: Callable[[int, Callable[[], None]], None], depth: int) -> int:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    run(depth, loop)
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before


def test_calls_at_no_depth_map_memory_each_time() -> None:
    at_depth(500, small)
    assert max(page_faults(in_one_chunk(at_depth), depth) for depth in range(500)) < CALLS // 10
