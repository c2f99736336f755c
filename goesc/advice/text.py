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

from goesc.advice.model import FEWER, Verified
from goesc.explain.text import Style
from goesc.source.visible import visible, visible_lines

_COLOURS: Final = {"-": "31", "+": "32", " ": "2"}
MOST_LINES = 24  # of an edit; longer ones are shown by their words


def render(found: Sequence[Verified], style: Style, leak: bool = False) -> Iterator[str]:
    """Edits, each of which was tried."""
    goal = "To keep what it holds from leaking:" if leak else "To keep it on the stack:"
    fewer = [item for item in found if item.kind in FEWER and not leak]
    for heading, items in ((goal, [item for item in found if item not in fewer]), ("To take less memory:", fewer)):
        if items:
            yield "  " + style.paint("1;32", heading)
        for item in items:
            yield f"    {style.paint('36', style.place(item.position))}  {visible(item.words)}  [{item.kind}]"
            yield from lines_of(item, style)


def lines_of(item: Verified, style: Style) -> Iterator[str]:
    """The lines that change, before and after."""
    changed = changed_lines(item)
    if not changed:
        before, after = item.before.count("\n") + 1, item.after.count("\n") + 1
        yield f"      {before} lines become {after}"
    for sign, line in changed:
        yield "      " + style.paint(_COLOURS[sign], f"{sign} {visible_lines(line)}".rstrip())


def changed_lines(item: Verified) -> list[tuple[str, str]]:
    """Lines with their signs: what goes and what comes, place by place. None of an edit that is too long to show."""
    before, after = item.before.split("\n"), item.after.split("\n")
    out: list[tuple[str, str]] = []
    if len(before) + len(after) > MOST_LINES:
        return out
    for what, start, end, begin, stop in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            out += ((" ", line) for line in before[start:end])
        else:
            out += (("-", line) for line in before[start:end])
            out += (("+", line) for line in after[begin:stop])
    return out
