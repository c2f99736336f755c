"""Edits that a program can make: advice turned into new text of the file, to be tried on a copy.

    make([]int, 1<<20)    smaller         make([]int, 8192)          what fits on the stack
    make([]byte, n)       constant-size   make([]byte, 64)[:n]       a constant store, sliced

Few changes are of this sort: most need a decision about what the program is to do. `automatic_edit` gives None for
those.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import final

from goesc.api import Allocation, Package
from goesc.explain.model import Advice
from goesc.release import GO1_27

SAMPLE = 64  # elements of the constant store
_INTEGER = re.compile(rb"(?:0[xX][0-9a-fA-F_]+|[0-9][0-9_]*)$")
_SHIFT = re.compile(rb"([0-9]+)\s*<<\s*([0-9]+)$")


@final
@dataclass(slots=True, frozen=True)
class Edit:
    """New text for a file. `before` and `after` are the edited line, without the blanks in front."""

    filename: str
    text: bytes
    line: int
    before: str
    after: str


def automatic_edit(package: Package, allocation: Allocation, advice: Advice) -> Edit | None:
    """The edit that follows a piece of advice; None if a person must decide."""
    if allocation.kind != "OMAKESLICE" or advice.kind not in ("smaller", "constant-size"):
        return None
    file = package.fset.file(allocation.pos) if package.fset is not None else None
    if file is None or not file.src:
        return None
    opening = allocation.pos - file.base
    parts = _arguments(file.src, opening)
    if parts is None or len(parts) < 2:
        return None
    start, end = parts[-1]
    if advice.kind == "smaller":
        count = _value(file.src[start:end])
        if count is None or allocation.size <= 0:
            return None
        most = GO1_27.stack_implicit_limit // max(allocation.size // count, 1)
        last = str(most).encode()
        text = file.src[: parts[1][0]] + last + file.src[end:]
    else:
        wanted = file.src[parts[1][0] : parts[1][1]].strip()
        closing = file.src.index(b")", end) + 1
        kept = str(SAMPLE).encode()
        text = file.src[: parts[1][0]] + kept + b")[:" + wanted + b"]" + file.src[closing:]
    line, _ = file.line_column(opening)
    before = file.src.split(b"\n")[line - 1].strip().decode(errors="replace")
    after = text.split(b"\n")[line - 1].strip().decode(errors="replace")
    return Edit(file.name, text, line, before, after)


def _arguments(src: bytes, opening: int) -> list[tuple[int, int]] | None:
    """Where the arguments of the call stand whose parenthesis opens here; None for what is not so simple."""
    if src[opening : opening + 1] != b"(":
        return None
    parts: list[tuple[int, int]] = []
    depth, start = 0, opening + 1
    for at in range(opening, len(src)):
        char = src[at : at + 1]
        if char in (b'"', b"`", b"'", b"/", b"\n"):
            return None
        if char in (b"(", b"[", b"{"):
            depth += 1
        elif char in (b")", b"]", b"}"):
            depth -= 1
            if not depth:
                return [*parts, (_skip(src, start), at)]
        elif char == b"," and depth == 1:
            parts.append((_skip(src, start), at))
            start = at + 1
    return None


def _skip(src: bytes, at: int) -> int:
    while src[at : at + 1] in (b" ", b"\t"):
        at += 1
    return at


def _value(text: bytes) -> int | None:
    """The value of an integer literal or of a shift of two."""
    text = text.strip()
    shift = _SHIFT.match(text)
    if shift:
        by = int(shift[2])
        return int(shift[1]) << by if by < 64 else None
    return int(text.replace(b"_", b""), 0) if _INTEGER.match(text) and not text.startswith((b"0o", b"0b")) else None
