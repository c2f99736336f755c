"""What a mode says of a module."""

from __future__ import annotations

from typing import NamedTuple, final


@final
class Verdict(NamedTuple):
    """`kind` says what sort of difference it is, so that reducing does not slip from one into another; it is "" where
    there is none."""

    kind: str = ""
    lines: int = 0  # of the judge's messages, calls in its code, or what else was compared
    rejected: bool = False  # by the judge
    difference: tuple[str, ...] = ()
    expected: tuple[str, ...] = ()  # what the judge said
    suffix: str = ".out"  # of a file that holds it
