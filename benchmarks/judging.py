"""What judges a changed rule: tests and drawn modules, each with the lines of rules that it runs.

    index = Index(work)                              # the lines of these mutants
    kept = Kept(folder, index)                       # what was measured of these sources before
    cases = measured(cases, index, kept, print)      # each has run once
    [case for case in cases if case.lines & index.of(mutant)]

A case that does not run the line that was changed says the same as before. Only lines of mutants are looked for, so
that a case takes little longer than without. What was measured holds for these sources, whose digest names the file.
"""

from __future__ import annotations

import ast
import hashlib
import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, TypeAlias

from benchmarks.mutating import TOP, Mutant, sources
from benchmarks.reach import lines_of

Line: TypeAlias = tuple[str, int]


@dataclass
class Case:
    """Something with a known answer."""

    name: str
    holds: Callable[[], bool]
    digest: str = ""  # of what it is made of, besides the rules
    seconds: float = 0.0
    lines: int = 0  # bits, see Index


class Index:
    """The lines at which mutants are, each a bit."""

    def __init__(self, work: Sequence[Mutant]) -> None:
        rooms = {mutant.path.parent.name for mutant in work}
        self._files = {str(path): lines_of(path) for room in rooms for path in sources(room)}
        self._loads: dict[str, set[Line]] = {}
        if not all(mutant.function for mutant in work):
            self._read()
        where = [self._lines(mutant) for mutant in work]
        self.bits = {line: at for at, line in enumerate(sorted(set().union(*where)))}
        self.wanted: dict[str, set[int]] = {}
        for name, line in self.bits:
            self.wanted.setdefault(name, set()).add(line)

    def mask(self, lines: Iterable[Line]) -> int:
        found = 0
        for line in lines:
            found |= 1 << self.bits[line]
        return found

    def of(self, mutant: Mutant) -> int:
        """0: nobody knows where it is."""
        return self.mask(self._lines(mutant))

    def _lines(self, mutant: Mutant) -> set[Line]:
        """Where its change is; of a constant, where its name is read."""
        if not mutant.function:
            return set().union(*(self._loads.get(name, ()) for name in mutant.names))
        name = str(mutant.path)
        here = self._files[name]
        lines = {mutant.line} & here or here.intersection(range(mutant.line, mutant.last + 1))
        return {(name, line) for line in lines}

    def _read(self) -> None:
        for name, lines in self._files.items():
            for node in ast.walk(ast.parse(Path(name).read_text("utf-8"))):
                if isinstance(node, (ast.Name, ast.Attribute)) and node.lineno in lines:
                    text = node.id if isinstance(node, ast.Name) else node.attr
                    self._loads.setdefault(text, set()).add((name, node.lineno))

    def ran(self, task: Callable[[], bool]) -> tuple[bool, int]:
        """What it says, and which lines it ran."""
        reached: set[Line] = set()
        left: dict[CodeType, set[int]] = {}
        wanted = self.wanted

        def called(frame: FrameType, _event: str, _arg: Any) -> Callable[..., Any] | None:
            code = frame.f_code
            mine = left.get(code)
            name = code.co_filename
            if mine is None:
                mine = left[code] = wanted.get(name, set()).intersection(line for *_, line in code.co_lines())
            if not mine:
                return None
            waiting = mine

            def local(frame: FrameType, _event: str, _arg: Any) -> Callable[..., Any] | None:
                line = frame.f_lineno
                if line in waiting:
                    waiting.discard(line)
                    reached.add((name, line))
                return local if waiting else None

            return local

        threading.settrace(called)
        sys.settrace(called)
        try:
            said = task()
        finally:
            sys.settrace(None)
            threading.settrace(None)  # type: ignore[arg-type]
        return said, self.mask(reached)


class Kept:
    """What was measured, in a file of its own for each state of the sources."""

    def __init__(self, folder: Path, index: Index) -> None:
        digest = hashlib.sha256(sys.version.encode())
        for path in sorted((TOP / "goesc").rglob("*.py")):
            digest.update(path.read_bytes())
        digest.update(repr(list(index.bits)).encode())
        self.path = folder / f"{digest.hexdigest()[:16]}.json"
        self.rows: dict[str, dict[str, Any]] = {}
        if self.path.exists():
            self.rows = json.loads(self.path.read_text())

    def write(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        part = self.path.with_suffix(f".{os.getpid()}")
        part.write_text(json.dumps(self.rows))
        part.replace(self.path)

    def knows(self, case: Case) -> bool:
        row = self.rows.get(case.name)
        return row is not None and row["digest"] == case.digest

    def fill(self, case: Case) -> bool:
        """Whether it is of use: it held."""
        row = self.rows[case.name]
        case.seconds, case.lines = row["seconds"], int(row["lines"], 16)
        return bool(row["held"])

    def note(self, case: Case, held: bool) -> None:
        self.rows[case.name] = {
            "digest": case.digest, "held": held, "seconds": round(case.seconds, 4), "lines": f"{case.lines:x}",
        }  # fmt: skip


def measured(cases: Sequence[Case], index: Index, kept: Kept, told: Callable[[int], None]) -> list[Case]:
    """Those that hold, with what they run; each is run that was not before."""
    useful = []
    fresh = 0
    for at, case in enumerate(cases):
        if not kept.knows(case):
            start = time.process_time()
            held, case.lines = index.ran(case.holds)
            case.seconds = time.process_time() - start
            kept.note(case, held)
            fresh += 1
            if fresh % 100 == 0:
                kept.write()
                told(at)
        if kept.fill(case):
            useful.append(case)
    if fresh:
        kept.write()
    return useful
