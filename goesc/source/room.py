"""What an analysis needs of the process that it runs in: room to recurse, and a collector that keeps quiet.

    with room_to_recurse(), quiet_collector(), lasting():
        ...    # sys.getrecursionlimit() >= MAX_FRAMES; the collector looks seldom
        keep()     # and never at what is there now

They belong to the whole process, whatever thread asks. So they are held by all that are under way together: the first
one in notes what there was and changes it, the last one out puts it back, unless somebody else has changed it since.
"""

from __future__ import annotations

import gc
import os
import sys
from _thread import allocate_lock
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, Generic, TypeVar, final

T = TypeVar("T")

# Calls between Python functions keep their frames on the heap, so that the bound is one of memory: 0.1 to 0.4 kB a
# frame. It lies beyond the 1 GB at which the stack of the real compiler ends (docs/decisions/0003).
MAX_FRAMES: Final = 8_000_000

_QUIET: Final = (1_000_000, 10, 100)


@final
class _Shared(Generic[T]):
    """A setting of the process that somebody holds at another value."""

    __slots__ = ("before", "held", "holders", "lock", "read", "wanted", "write")

    def __init__(self, read: Callable[[], T], write: Callable[[T], None], wanted: Callable[[T], T]) -> None:
        self.read = read
        self.write = write
        self.wanted = wanted  # the value to hold, of the one that was there
        self.lock = allocate_lock()
        self.holders = 0
        self.before: T = read()
        self.held: T = self.before

    def enter(self) -> None:
        with self.lock:
            if not self.holders:
                self.before = self.read()
                self.held = self.wanted(self.before)
                self.write(self.held)
            self.holders += 1

    def leave(self) -> None:
        with self.lock:
            self.holders -= 1
            if not self.holders and self.read() == self.held:
                self.write(self.before)


_frames = _Shared(sys.getrecursionlimit, sys.setrecursionlimit, lambda before: max(before, MAX_FRAMES))
_thresholds: _Shared[tuple[int, int, int]] = _Shared(
    gc.get_threshold, lambda thresholds: gc.set_threshold(*thresholds), lambda _before: _QUIET
)


@final
class _Lasting:
    """What the collector passes over while somebody compiles one package after the other."""

    __slots__ = ("holders", "lock", "ours")

    def __init__(self) -> None:
        self.lock = allocate_lock()
        self.holders = 0
        self.ours = False  # False too if somebody else keeps objects from the collector: it could not be undone alone

    def enter(self) -> None:
        with self.lock:
            if not self.holders:
                self.ours = gc.get_freeze_count() == 0
            self.holders += 1

    def leave(self) -> None:
        with self.lock:
            self.holders -= 1
            if not self.holders and self.ours:
                self.ours = False
                gc.unfreeze()


_lasting = _Lasting()


@contextmanager
def room_to_recurse() -> Iterator[None]:
    """Recursion as deep as programs are that the real compiler can take."""
    _frames.enter()
    try:
        yield
    finally:
        _frames.leave()


@contextmanager
def quiet_collector() -> Iterator[None]:
    """Analysis allocates in bursts and drops whole packages: a high threshold halves the time."""
    _thresholds.enter()
    try:
        yield
    finally:
        _thresholds.leave()


@contextmanager
def lasting() -> Iterator[None]:
    """For a loop over packages: what is kept stays out of the collector's sight until the loop ends."""
    _lasting.enter()
    try:
        keep()
        yield
    finally:
        _lasting.leave()


def lasting_for_good() -> None:
    """As `lasting`, in a process that compiles until it ends."""
    _lasting.enter()
    keep()


def keep() -> None:
    """Within `lasting`: what there is now stays as long as the loop, so looking at it again would be in vain."""
    if _lasting.ours:
        gc.freeze()


def sweep() -> None:
    """Within `lasting`: drop what the last package left behind, and keep the rest.

    A fifth of the time of a long run went into looking, again and again, at all packages that were compiled before.
    """
    if _lasting.ours:
        gc.collect()
        gc.freeze()


def let_go() -> None:
    """Within `lasting`: look at everything, since some of what was kept is wanted no longer."""
    if _lasting.ours:
        gc.unfreeze()
        sweep()


def resident() -> int:
    """Bytes of memory that this process takes, shared ones among them; 0 where nobody can tell (proc(5), statm)."""
    try:
        with open("/proc/self/statm", "rb") as stream:
            return int(stream.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError, ValueError):
        return 0
