"""Edits that a program can make: advice turned into new text of the file, to be tried on a copy.

    b := make([]byte, n)      constant-size      var b []byte
                                                 if 0 <= n && n <= 64 {
                                                         b = make([]byte, 64)[:n:n]
                                                 } else {
                                                         b = make([]byte, n)
                                                 }

An edit must leave what the program does as it is, for every length: few changes are of this sort, most need a decision
about what the program is to do. `automatic_edit` gives None for those.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import final

from goesc.api import Allocation, Package
from goesc.explain.model import Advice

STORE = 64  # elements of the constant store

# A statement of its own: what is made, and how many, where asking for that twice gives the same and does nothing else.
# The elements are small, so that the store fits on the stack.
_NAME = rb"[A-Za-z_]\w*"
_SMALL = rb"\*[\w.]+|bool|byte|rune|string|any|error|u?int(?:8|16|32|64)?|uintptr|float(?:32|64)|complex(?:64|128)"
_DECLARATION = re.compile(
    rb"(?P<indent>[ \t]*)(?P<name>" + _NAME + rb") := make\((?P<type>(?:\[\]){1,2}(?:" + _SMALL + rb")), (?P<count>"
    + _NAME + rb"|len\(" + _NAME + rb"\))\)(?P<rest>[ \t]*(?://.*)?)"
)  # fmt: skip


@final
@dataclass(slots=True, frozen=True)
class Edit:
    """New text for a file. `before` and `after` are the edited lines, without the blanks in front of the first."""

    filename: str
    text: bytes
    line: int
    before: str
    after: str


def automatic_edit(package: Package, allocation: Allocation, advice: Advice) -> Edit | None:
    """The edit that follows a piece of advice; None if a person must decide."""
    if allocation.kind != "OMAKESLICE" or advice.kind != "constant-size":
        return None
    file = package.fset.file(allocation.pos) if package.fset is not None else None
    if file is None or not file.src:
        return None
    lines = file.src.split(b"\n")
    at = file.place(allocation.pos)[0] - 1
    found = _DECLARATION.fullmatch(lines[at])
    if found is None or found["name"] in (b"_", found["count"]):
        return None
    indent, name, made, count = found["indent"], found["name"], found["type"], found["count"]
    edited = [
        indent + b"var %b %b" % (name, made) + found["rest"],
        indent + b"if 0 <= %b && %b <= %d {" % (count, count, STORE),
        indent + b"\t%b = make(%b, %d)[:%b:%b]" % (name, made, STORE, count, count),
        indent + b"} else {",
        indent + b"\t%b = make(%b, %b)" % (name, made, count),
        indent + b"}",
    ]
    text = b"\n".join([*lines[:at], *edited, *lines[at + 1 :]])
    after = "\n".join(line.removeprefix(indent).decode(errors="replace") for line in edited)
    return Edit(file.name, text, at + 1, lines[at].strip().decode(errors="replace"), after)
