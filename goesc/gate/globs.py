"""Globs over paths with forward slashes, matched in time that grows with the length of the path and no faster.

    globs = Globs(["**/*.pb.go", "third_party"])
    globs.fullmatch("a/x.pb.go"), globs.fullmatch("third_party/x/y.go")     # True, True

`?` is a character of a name, `*` any number of them, `**` anything, folders included, `**/` nothing or any folders; a
folder stands for all in it. A pattern may be anybody's, so there is no going back in the path: all ways to match are
followed at once, one bit each (Baeza-Yates and Gonnet, A New Approach to Text Searching, 1992).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import final

_PIECES = re.compile(r"(\*\*/|\*\*|\*|\?)")
_ANYTHING = ("**/", "**", "*")


@final
class Globs:
    """A bit of these masks says what stands at a place of a pattern; a set bit of the state: matched up to here."""

    __slots__ = ("_any", "_ends", "_folders", "_inside", "_literal", "_name", "_one", "_starts")

    def __init__(self, patterns: Iterable[str]) -> None:
        self._literal: dict[str, int] = {}
        self._one = self._name = self._any = 0  # ?, *, **
        self._folders = self._inside = 0  # **/ takes two places: before it, and within folders
        self._starts = self._ends = 0
        place = 1
        for pattern in patterns:
            self._starts |= place
            for piece in _pieces(pattern.strip("/")):
                if piece == "?":
                    self._one |= place
                elif piece == "*":
                    self._name |= place
                elif piece == "**":
                    self._any |= place
                elif piece == "**/":
                    self._folders |= place
                    place <<= 1
                    self._inside |= place
                else:
                    self._literal[piece] = self._literal.get(piece, 0) | place
                place <<= 1
            self._ends |= place
            place <<= 1

    def fullmatch(self, path: str) -> bool:
        """Whether one of the patterns is the path, or a folder above it."""
        at = self._without_more(self._starts)
        for char in path:
            if char == "/":
                if at & self._ends:
                    return True
                after = at & (self._any | self._inside) | (at & self._inside) << 1
            else:
                after = at & (self._any | self._inside | self._name) | (at & self._one) << 1
            at = self._without_more(after | (at & self._literal.get(char, 0)) << 1)
            if not at:
                return False
        return bool(at & self._ends)

    def _without_more(self, at: int) -> int:
        """Also where one is when what matches nothing is passed over; `_pieces` sees to it that twice is enough."""
        folders = at & self._folders
        at |= folders << 1 | folders << 2
        return at | (at & (self._name | self._any)) << 1


def _pieces(pattern: str) -> list[str]:
    """Wildcards and single characters. Of neighbours that match anything one is left, save for `**/` before `*`."""
    out: list[str] = []
    for part in _PIECES.split(pattern):
        if part in _ANYTHING:
            last = out[-1] if out else ""
            if last == "**" or (last == part == "**/"):
                continue
            if last == "**/" and part == "**":
                out.pop()
            out.append(part)
        elif part == "?":
            out.append(part)
        else:
            out.extend(part)
    return out
