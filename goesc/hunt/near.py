"""Known programs with small edits, as modules: what was written to show a rule, and what stands close to it.

    programs = Programs([Path("tests/data/allocs")])
    programs.module(room, Key(1, 7))             # {"go.mod": ..., "a.go": ...}, or nothing if no edit compiled

Which edits leave a correct program, goesc says: a function with an error is drawn again, and at last left as it was.
That it is right about it is judged like all else, since the compiler gets the program too.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from pathlib import Path
from typing import final

from goesc.generate.near import Near
from goesc.hunt.programs import Key
from goesc.hunt.room import Room

DRAWN, MOST = 12, 40  # so many times functions with errors are drawn again; then they are left alone, one by one
_AT = re.compile(r"a\.go:(\d+):")


@final
class Programs:
    def __init__(self, folders: Iterable[Path]) -> None:
        self.paths = [path for folder in folders for path in sorted(folder.glob("*.go"))]

    def module(self, room: Room, key: Key) -> dict[str, str]:
        turn, at = divmod(key.number, len(self.paths))
        near = Near(self.paths[at].read_text("utf-8"))
        rng = random.Random(f"near {self.paths[at].name} {key.seed} {turn}")
        parts = near.drawn(rng)
        for times in range(MOST):
            files = {"go.mod": f"module example.com/m\n\ngo 1.{room.language}\n", "a.go": near.joined(parts)}
            room.lay(files)
            built = room.build(["-l"])
            if not built.rejected and not built.failed:
                return files
            lines = {int(m[1]) for own in built.lines.values() for line in own if (m := _AT.match(line))}
            wrong = {_blamed(near, parts, near.of_line(parts, line)) for line in lines} - {-1}
            if not wrong:
                break
            for at in sorted(wrong):
                parts[at] = near.edited(rng, at) if times < DRAWN else near.parts[at]
        return {}


def _blamed(near: Near, parts: list[list[str]], at: int) -> int:
    """The edited function that an error is about: this, or one that stands before it; -1 if none is."""
    while at >= 0 and parts[at] == near.parts[at]:
        at -= 1
    return at
