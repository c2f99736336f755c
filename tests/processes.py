"""Processes that tests look at and wait for. A wait ends when what it waits for is there: its limit is for a fault."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path

LIMIT = 120.0  # seconds
HAVE_PROC = Path("/proc/self/stat").exists()


def alive(pid: int) -> bool:
    """Whether a process is there and has not ended."""
    return _state(pid)[:1] not in ([], ["Z"])


def parent_of(pid: int) -> int:
    """0 if it is gone."""
    return int((_state(pid) or ["Z", "0"])[1])


def _state(pid: int) -> list[str]:
    try:
        return (Path("/proc") / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def children(pid: int) -> list[int]:
    return [own for own in map(int, filter(str.isdigit, _names())) if parent_of(own) == pid]


def _names() -> list[str]:
    return [entry.name for entry in Path("/proc").iterdir()]


def wait_for(what: Callable[[], object], limit: float = LIMIT) -> bool:
    """Whether it came true."""
    deadline = time.monotonic() + limit
    while not what():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def gone(pids: Iterable[int], limit: float = LIMIT) -> bool:
    return wait_for(lambda: not any(map(alive, pids)), limit)
