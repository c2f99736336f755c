"""Threads share a process: the recursion limit and the collector's thresholds hold while anybody needs them, not longer."""

from __future__ import annotations

import gc
import sys
import weakref
from concurrent.futures import ThreadPoolExecutor

import goesc
from goesc.source.room import MAX_FRAMES, keep, lasting, let_go, quiet_collector, room_to_recurse, sweep

DEEP = (
    "package p\nfunc f(p *int) *int { return "
    + "(" * 400
    + "p"
    + ")" * 400
    + " }\nvar x = "
    + "^" * 400
    + "y\nvar y int\n"
)
LINE = "x.go:2:8: leaking param: p to result ~r0 level=0"


def test_analyses_in_four_threads_leave_the_process_as_it_was() -> None:
    before = sys.getrecursionlimit(), gc.get_threshold()

    def hundred(_n: int) -> list[list[str]]:
        session = goesc.open_session()
        return [[str(d) for d in goesc.analyze(DEEP, session=session).diagnostics] for _ in range(100)]

    with ThreadPoolExecutor(4) as threads:
        for found in threads.map(hundred, range(4)):
            assert found == [[LINE]] * 100
    assert (sys.getrecursionlimit(), gc.get_threshold()) == before


def test_the_first_one_out_takes_nothing_from_the_others() -> None:
    before = sys.getrecursionlimit(), gc.get_threshold()
    first, second = room_to_recurse(), room_to_recurse()
    quiet, quieter = quiet_collector(), quiet_collector()
    for held in (first, quiet, second, quieter):
        held.__enter__()
    thresholds = gc.get_threshold()
    assert thresholds != before[1]
    first.__exit__(None, None, None)
    quiet.__exit__(None, None, None)
    assert (sys.getrecursionlimit(), gc.get_threshold()) == (MAX_FRAMES, thresholds)
    second.__exit__(None, None, None)
    quieter.__exit__(None, None, None)
    assert (sys.getrecursionlimit(), gc.get_threshold()) == before


def test_what_somebody_else_changes_meanwhile_stays() -> None:
    before = gc.get_threshold()
    try:
        with quiet_collector():
            gc.set_threshold(123, 4, 5)
        assert gc.get_threshold() == (123, 4, 5)
    finally:
        gc.set_threshold(*before)


def test_what_is_kept_is_passed_over_until_the_loop_ends() -> None:
    class Cycle:
        def __init__(self) -> None:
            self.own = self

    gone = weakref.finalize(Cycle(), lambda: None)
    with lasting(), lasting():
        sweep()
        assert gone.alive
        keep()
        fresh = weakref.finalize(Cycle(), lambda: None)
        sweep()
        assert not fresh.alive
        assert gone.alive
        let_go()
        assert not gone.alive
        assert gc.get_freeze_count()
    assert gc.get_freeze_count() == 0


def test_what_somebody_else_keeps_stays_kept() -> None:
    gc.freeze()
    try:
        with lasting():
            sweep()
        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()
