"""Advice in a terminal: what to write in place of what, and what comes of it.

To keep it on the stack:
    x.go:11:2  let sum return int, not a pointer to it: each caller then has a copy of its own  [return-value]
      - return &res
      + return res
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from goesc.advice.model import Verified
from goesc.explain.text import Style
from goesc.source.visible import visible, visible_lines

_COLOURS: Final = {"-": "31", "+": "32", " ": "2"}
MOST_LINES = 24  # of an edit; longer ones are shown by their words


def render(found: Sequence[Verified], style: Style, leak: bool = False) -> Iterator[str]:
    """Edits, each of which was tried."""
    if not found:
        return
    goal = "To keep what it holds from leaking:" if leak else "To keep it on the stack:"
    yield "  " + style.paint("1;32", goal)
    for item in found:
        yield f"    {style.paint('36', style.place(item.position))}  {visible(item.words)}  [{item.kind}]"
        yield from lines_of(item, style)


def lines_of(item: Verified, style: Style) -> Iterator[str]:
    """The lines that change, before and after."""
    before, after = item.before.split("\n"), item.after.split("\n")
    if len(before) + len(after) > MOST_LINES:
        yield f"      {len(before)} lines become {len(after)}"
        return
    for sign, line in _changes(before, after):
        yield "      " + style.paint(_COLOURS[sign], f"{sign} {visible_lines(line)}".rstrip())


def _changes(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Lines with their signs: what goes and what comes, place by place."""
    for what, start, end, begin, stop in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            yield from ((" ", line) for line in before[start:end])
        else:
            yield from (("-", line) for line in before[start:end])
            yield from (("+", line) for line in after[begin:stop])
