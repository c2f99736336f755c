"""Which lines of goesc's rules have run, and what there was in the programs that they ran on.

    reached = Reached(); reached.start()
    ...                                 # analyses
    reached.stop(); reached.fresh()     # ["escape/solver.py:77", "op ODEREF", ...]: since it was asked last

Lines are those of functions in ROOMS. Each counts once; after that nobody asks about it again. Python 3.12 and later
tell of a line once and then run as fast as ever (sys.monitoring); before, a function that has lines left is traced.
"""

from __future__ import annotations

import os
import sys
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType
from typing import TYPE_CHECKING, Any, final

if TYPE_CHECKING:
    from goesc.drive.stages import Output

PACKAGE = Path(__file__).resolve().parent.parent
ROOMS = ("escape", "lower", "inline", "allocs", "ir")
ASIDE = ("dump.py", "verify.py", "reference.py", "variants.py")


def files() -> list[Path]:
    return [path for room in ROOMS for path in sorted((PACKAGE / room).rglob("*.py")) if path.name not in ASIDE]


def lines_of_code(code: CodeType) -> set[int]:
    """Of a function, but for that of its `def`."""
    return {line for _, _, line in code.co_lines() if line is not None and line != code.co_firstlineno}


@final
class Reached:
    def __init__(self) -> None:
        self.lines: dict[str, set[int]] = {str(path): set() for path in files()}
        self.said = Said()
        self._left: dict[CodeType, set[int]] = {}
        self._fresh: list[tuple[str, int]] = []
        self._met: set[str] = set()  # of what `said` counts
        self._monitoring: Any = getattr(sys, "monitoring", None)
        self._on = False

    def start(self) -> None:
        self._on = True
        if self._monitoring is not None:
            tool, lines = self._monitoring.COVERAGE_ID, self._monitoring.events.LINE
            self._monitoring.use_tool_id(tool, "goesc.hunt.reached")
            self._monitoring.register_callback(tool, lines, self._line)
            self._monitoring.set_events(tool, lines)
            return
        threading.settrace(self._call)
        sys.settrace(self._call)

    def stop(self) -> None:
        self._on = False
        if self._monitoring is not None:
            self._monitoring.set_events(self._monitoring.COVERAGE_ID, 0)
            self._monitoring.free_tool_id(self._monitoring.COVERAGE_ID)
            return
        sys.settrace(None)
        threading.settrace(None)

    def take(self, output: Output) -> None:
        """What was compiled, as long as it is whole."""
        if self._on:
            self.said.take(output)

    def fresh(self) -> list[str]:
        """What was reached since this was asked last, and never before."""
        found = [f"{os.path.relpath(name, PACKAGE)}:{line}" for name, line in self._fresh]
        self._fresh.clear()
        now = {f"{kind} {name}" for kind, names in self.said.counts.items() for name in names}
        found += sorted(now - self._met)
        self._met |= now
        return found

    def _line(self, code: CodeType, line: int) -> Any:
        reached = self.lines.get(code.co_filename)
        if reached is not None and line not in reached and line in self._wanted(code):
            reached.add(line)
            self._fresh.append((code.co_filename, line))
        return self._monitoring.DISABLE

    def _wanted(self, code: CodeType) -> set[int]:
        """Lines of a function that have not run."""
        left = self._left.get(code)
        if left is None:
            known = self.lines.get(code.co_filename)
            left = self._left[code] = (
                lines_of_code(code) - known if known is not None and code.co_flags & 0x2 else set()
            )
        return left

    def _call(self, frame: FrameType, event: str, arg: Any) -> Callable[..., Any] | None:
        del event, arg
        code = frame.f_code
        left = self._wanted(code)
        return self._local(left, code.co_filename) if left else None

    def _local(self, left: set[int], name: str) -> Callable[..., Any]:
        def local(frame: FrameType, event: str, arg: Any) -> Callable[..., Any] | None:
            del event, arg
            line = frame.f_lineno
            if line in left:
                left.discard(line)
                self.lines[name].add(line)
                self._fresh.append((name, line))
            return local if left else None

        return local

    def as_json(self) -> dict[str, list[int]]:
        return {os.path.relpath(name, PACKAGE): sorted(lines) for name, lines in self.lines.items()}


@final
class Said:
    """What is in the programs, and what is said of them."""

    def __init__(self) -> None:
        self.counts: dict[str, Counter[str]] = {name: Counter() for name in ("op", "event", "reason", "runtime")}

    def take(self, output: Output) -> None:
        from goesc.ir.events import Explained
        from goesc.ir.visit import walk_with_closures

        for event in output.events:
            self.counts["event"][type(event).__name__] += 1
            if isinstance(event, Explained):
                self.counts["reason"].update(note.reason for flow in event.flows for note in flow.notes)
        if output.program is not None:
            for fn in output.program.funcs:
                self.counts["op"].update(node.op.name for node in walk_with_closures(fn))
