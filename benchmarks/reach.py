"""How much of goesc's rules generated modules reach, beside what the tests reach.

    python -m benchmarks.reach [--modules 500] [--seed 1] [--write FILE]     # generated modules, each in a build
    GOESC_REACH=FOLDER python -m pytest -p benchmarks.reach                  # the tests; a file for each process
    python -m benchmarks.reach --against FOLDER --read FILE                  # what tests reach and modules do not

Lines are those of functions in escape/, lower/, inline/, allocs/ and ir/, without dumps and verifiers. A line counts
once it has run; after that nobody asks about it again, so that a run takes two or three times as long as without.
What modules say is counted too: operations in the IR, events, reasons of flows, functions of the run time that are
called; at the end stand those that never came.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, get_args

PACKAGE = Path(__file__).resolve().parent.parent / "goesc"
ROOMS = ("escape", "lower", "inline", "allocs", "ir")
ASIDE = ("dump.py", "verify.py", "reference.py", "variants.py")
SHOWN = 40
BUILDS = (["-m", "-l"], ["-m"], ["-m=2"], ["-m=2", "-l"])


def files() -> list[Path]:
    return [path for room in ROOMS for path in sorted((PACKAGE / room).rglob("*.py")) if path.name not in ASIDE]


def lines_of(path: Path) -> set[int]:
    """The lines of functions."""
    found: set[int] = set()
    for code in _codes(compile(path.read_bytes(), str(path), "exec")):
        found |= _body(code)
    return found


def _codes(code: CodeType) -> Iterator[CodeType]:
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _codes(inner)
            if inner.co_flags & 0x2:  # CO_NEWLOCALS: no class body
                yield inner


def _body(code: CodeType) -> set[int]:
    return {line for _, _, line in code.co_lines() if line is not None and line != code.co_firstlineno}


class Reached:
    """Lines that have run since `start`."""

    def __init__(self) -> None:
        self.lines: dict[str, set[int]] = {str(path): set() for path in files()}
        self._left: dict[CodeType, set[int]] = {}

    def start(self) -> None:
        threading.settrace(self._call)
        sys.settrace(self._call)

    def stop(self) -> None:
        sys.settrace(None)
        threading.settrace(None)

    def _call(self, frame: FrameType, event: str, arg: Any) -> Callable[..., Any] | None:
        del event, arg
        code = frame.f_code
        left = self._left.get(code)
        if left is None:
            left = self._left[code] = _body(code) if code.co_filename in self.lines else set()
        return self._local(left, self.lines[code.co_filename]) if left else None

    @staticmethod
    def _local(left: set[int], reached: set[int]) -> Callable[..., Any]:
        def local(frame: FrameType, event: str, arg: Any) -> Callable[..., Any] | None:
            del event, arg
            line = frame.f_lineno
            if line in left:
                left.discard(line)
                reached.add(line)
            return local if left else None

        return local

    def as_json(self) -> dict[str, list[int]]:
        return {os.path.relpath(name, PACKAGE): sorted(lines) for name, lines in self.lines.items()}


# --- Of the tests: a plugin of pytest -------------------------------------------------------------------


def pytest_configure() -> None:
    folder = os.environ.get("GOESC_REACH", "")
    if folder:
        reached = Reached()
        reached.start()
        pytest_unconfigure.reached = reached  # type: ignore[attr-defined]


def pytest_unconfigure() -> None:
    reached = getattr(pytest_unconfigure, "reached", None)
    if reached is not None:
        reached.stop()
        path = Path(os.environ["GOESC_REACH"]) / f"{os.getpid()}.json"
        path.write_text(json.dumps({"lines": reached.as_json()}))


# --- Of modules -----------------------------------------------------------------------------------------


class Said:
    """What is in the programs, and what is said of them."""

    def __init__(self) -> None:
        self.counts: dict[str, Counter[str]] = {name: Counter() for name in ("op", "event", "reason", "runtime")}

    def take(self, output: Any) -> None:
        from goesc.ir.events import Explained
        from goesc.ir.visit import walk_with_closures

        for event in output.events:
            self.counts["event"][type(event).__name__] += 1
            if isinstance(event, Explained):
                self.counts["reason"].update(note.reason for flow in event.flows for note in flow.notes)
        if output.program is not None:
            for fn in output.program.funcs:
                self.counts["op"].update(node.op.name for node in walk_with_closures(fn))


def hunted(modules: int, seed: int) -> tuple[Reached, Said]:
    from goesc.cli import hunter
    from goesc.cli.compiling import told_of
    from goesc.cli.main import Host, run
    from goesc.hunt.library import library_of
    from goesc.hunt.modes import MODES
    from goesc.hunt.programs import Key, module_of
    from goesc.oracle.modules import lay

    reached, said = Reached(), Said()

    def tell(output: Any, flags: Any) -> Any:
        said.take(output)
        return told_of(output, flags)

    setattr(hunter, "told_of", tell)  # noqa: B010
    inside = hunter.Inside()
    environ = {**os.environ, "GOESC_CACHE": "off"}
    library = library_of(environ)
    sessions: dict[object, object] = {}
    with tempfile.TemporaryDirectory() as scratch:
        for number in range(modules):
            key, mode = Key(seed, number), MODES["allocs" if number % 3 == 2 else "m-l"]
            folder = Path(scratch) / f"m{number}"
            lay(folder, module_of(key, mode, 27, library))
            reached.start()
            inside(folder, BUILDS[number % len(BUILDS)], environ)
            out = io.StringIO()
            host = Host(out, io.StringIO(), folder, environ, sessions=sessions)
            run(["allocs", "--json", ("-l", "--inline")[number // 2 % 2], "--", "./..."], host)
            for package in json.loads(out.getvalue() or '{"packages": []}')["packages"]:
                said.counts["runtime"].update(call["runtime"] for call in package["calls"])
            reached.stop()
    return reached, said


def missing(said: Said) -> dict[str, list[str]]:
    """What there is and never came."""
    from goesc.ir import events
    from goesc.ir.op import Op
    from goesc.release.runtime import GROUPS

    kinds = {name for name, of in vars(events).items() if isinstance(of, type) and issubclass(of, events.Event)}
    known = {
        "op": {op.name for op in Op},
        "event": kinds - {"Event"},
        "reason": set(get_args(events.Reason)),
        "runtime": {name for names in GROUPS.values() for name in names},
    }
    return {what: sorted(names - said.counts[what].keys()) for what, names in known.items()}


def share(reached: dict[str, list[int]], among: dict[str, set[int]]) -> dict[str, tuple[int, int]]:
    """By room: lines that are reached, of those that count."""
    found: dict[str, tuple[int, int]] = {}
    for name, lines in among.items():
        room = name.partition(os.sep)[0]
        have, of = found.get(room, (0, 0))
        found[room] = have + len(lines & set(reached.get(name, ()))), of + len(lines)
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--modules", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--read", type=Path)
    parser.add_argument("--against", type=Path)
    options = parser.parse_args()
    if options.read is not None:
        data = json.loads(options.read.read_text())
    else:
        reached, said = hunted(options.modules, options.seed)
        data = {"lines": reached.as_json(), "missing": missing(said)}
        if options.write is not None:
            options.write.write_text(json.dumps(data))
    among = {os.path.relpath(path, PACKAGE): lines_of(path) for path in files()}
    what = "lines of functions"
    if options.against is not None:
        what = "lines that tests reach"
        of_tests: dict[str, set[int]] = {name: set() for name in among}
        for path in options.against.glob("*.json"):
            for name, lines in json.loads(path.read_text())["lines"].items():
                of_tests[name].update(lines)
        among = {name: of_tests[name] & lines for name, lines in among.items()}
    total = have = 0
    for room, (reached_here, of) in share(data["lines"], among).items():
        print(f"{room:8} {reached_here:6} of {of:6} {what}, {reached_here / max(1, of):.1%}")
        total, have = total + of, have + reached_here
    print(f"{'all':8} {have:6} of {total:6} {what}, {have / max(1, total):.1%}")
    least = sorted(among, key=lambda name: len(among[name] - set(data["lines"].get(name, ()))), reverse=True)
    for name in least[:SHOWN]:
        left = sorted(among[name] - set(data["lines"].get(name, ())))
        if left:
            print(f"  {name}: {len(left)} not reached: {', '.join(map(str, left[:12]))}{' ...' if left[12:] else ''}")
    for kind, names in data.get("missing", {}).items():
        print(f"{kind}: {len(names)} never came: {', '.join(names)}")


if __name__ == "__main__":
    main()
