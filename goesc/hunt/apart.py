"""What tells the compilers of two releases apart, one module of each kind of message.

    apart(one, other, files, met=set())     ->   Verdict(kind="- append escapes to heap", difference=("--- ...", ...))

Both compile it, and say different things of it. A kind that was met is passed over.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from goesc.hunt.room import Room
from goesc.hunt.verdict import Verdict
from goesc.oracle.compare import unified
from goesc.oracle.kinds import kinds
from goesc.oracle.modules import Compiled, Files


def apart(one: Room, other: Room, files: Files, flags: list[str], met: Collection[str], only: str = "") -> Verdict:
    """With `only` it is a matter of that kind alone."""
    said = []
    for room in (one, other):
        room.lay(files)
        said.append(room.gc(files, flags, whole=True))
    rejected = any(done.status for compiled in said for done in compiled.values())
    lines = [_lines(compiled) for compiled in said]
    found = set() if rejected else kinds(*lines)
    kind = only if only in found else min(found - set(met), default="")
    if only and kind != only:
        kind = ""
    sides = [room.toolchain.version for room in (one, other)]
    difference = tuple(unified(lines[0], lines[1], "module", sides=sides)) if kind else ()
    return Verdict(kind, len(lines[0]), rejected, difference, tuple(lines[0]))


def _lines(compiled: Mapping[str, Compiled]) -> list[str]:
    return [line for path, done in compiled.items() for line in (f"# {path}", *done.lines)]
