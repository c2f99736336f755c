"""any and all for walks over types, which go as deep as declarations refer to each other.

    every(lambda f: finite(f.type), struct.fields)

Python's own call a generator, and that takes the machine's stack at each level; calls between Python functions take
none (docs/decisions/0003).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def some(holds: Callable[[T], bool], items: Iterable[T]) -> bool:
    for item in items:  # noqa: SIM110  # see above
        if holds(item):
            return True
    return False


def every(holds: Callable[[T], bool], items: Iterable[T]) -> bool:
    for item in items:  # noqa: SIM110  # see above
        if not holds(item):
            return False
    return True
