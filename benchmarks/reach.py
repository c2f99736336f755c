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
from collections.abc import Iterator
from contextlib import suppress
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any, get_args

from coverage import Coverage

from goesc.hunt.reached import PACKAGE, Said, files, lines_of_code

SHOWN = 40
BUILDS = (["-m", "-l"], ["-m"], ["-m=2"], ["-m=2", "-l"], ["-m=4"])
OLDER = 4  # of so many modules one is for an older release
WAYS = 3  # of so many one is asked of the commands, one of the library, and of one the last package alone
ELSEWHERE = 11  # of so many one is for a machine of 32 bits
ASKED = 7  # of so many one is judged in one of these modes, in which goesc is asked in another way
MODES_ASKED = ("drafts", "certificates", "facts", "increments")

# What no program makes the compiler say, and why.
NEVER = {
    "op": {
        "ODCLFUNC": "the function itself, which is in no body",
        "ODOTMETH": "lowering writes method calls as calls of method expressions, as gc does from 1.21 on",
        "OPAREN": "lowering leaves parentheses out",
    },
    "event": dict[str, str](),
    "reason": {
        "assign-pair-mapr": "gc lets nothing flow out of a map that is read",
        "assign-pair-receive": "gc lets nothing flow out of a channel",
        "callee operand": "what flows there is never explained",
    },
    "runtime": {
        "growsliceBufNoAlias": "with GOEXPERIMENT=runtimefreegc alone, which releases leave out (ssagen/ssa.go:append)",
        "growsliceNoAlias": "the same",
        "makechan64": "of machines of 32 bits, for which calls are not modelled",
        "makemap64": "of machines of 32 bits, for which calls are not modelled",
        "makeslice64": "of machines of 32 bits, for which calls are not modelled",
        "mapassign_fast32ptr": "of machines of 32 bits, for which calls are not modelled",
    },
}

Lines = dict[str, dict[int, str]]  # of files: lines, and who ran them


def lines_of(path: Path) -> set[int]:
    """The lines of functions."""
    found: set[int] = set()
    for code in _codes(compile(path.read_bytes(), str(path), "exec")):
        found |= lines_of_code(code)
    return found


def _codes(code: CodeType) -> Iterator[CodeType]:
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _codes(inner)
            if inner.co_flags & 0x2:  # CO_NEWLOCALS: no class body
                yield inner


def texts() -> dict[str, str]:
    return {os.path.relpath(path, PACKAGE): path.read_text() for path in files()}


class Credited:
    """Lines that have run between `start` and `stop`, each with who ran it first."""

    def __init__(self) -> None:
        self._coverage = Coverage(data_file=None, config_file=False, include=[str(path) for path in files()])

    def start(self) -> None:
        self._coverage.start()

    def stop(self) -> None:
        self._coverage.stop()

    def now(self, who: str) -> None:
        """What runs from here on is `who`'s."""
        self._coverage.switch_context(who)

    def lines(self) -> Lines:
        data, found = self._coverage.get_data(), Lines()
        for name in data.measured_files():
            by_line = data.contexts_by_lineno(name)
            found[os.path.relpath(name, PACKAGE)] = {line: max(by_line[line]) for line in sorted(by_line)}
        return found


# --- Of the tests: a plugin of pytest -------------------------------------------------------------------

_tests: list[Credited] = []


def pytest_configure() -> None:
    if os.environ.get("GOESC_REACH", ""):
        _tests.append(Credited())
        _tests[0].start()


def pytest_runtest_setup(item: Any) -> None:
    for reached in _tests:
        reached.now(item.nodeid)


def pytest_unconfigure() -> None:
    for reached in _tests:
        reached.stop()
        path = Path(os.environ["GOESC_REACH"]) / f"{os.getpid()}.json"
        path.write_text(json.dumps({"lines": reached.lines(), "texts": texts()}))


def read(path: Path) -> tuple[Lines, dict[str, list[str]]]:
    """What was written. Where a file has changed since, its lines are looked up."""
    data = json.loads(path.read_text())
    found, now = Lines(), texts()
    for name, lines in data["lines"].items():
        places = _places(data["texts"][name], now[name]) if name in now else {}
        at = {int(line) if places is None else places.get(int(line), 0): who for line, who in lines.items()}
        found[name] = {line: who for line, who in at.items() if line}
    return found, data.get("missing", {})


@cache
def _places(before: str, after: str) -> dict[int, int] | None:
    """Where lines of one text stand in another; None: where they stood."""
    if before == after:
        return None
    blocks = SequenceMatcher(None, before.splitlines(), after.splitlines(), autojunk=False).get_matching_blocks()
    return {block.a + i + 1: block.b + i + 1 for block in blocks for i in range(block.size)}


# --- Of modules -----------------------------------------------------------------------------------------


def hunted(modules: int, seed: int) -> tuple[Credited, Said]:
    reached, said = Credited(), Said()
    reached.start()
    from goesc.allocs.calls import runtime_calls
    from goesc.api import load
    from goesc.cli import hunter
    from goesc.cli.main import Host, run
    from goesc.hunt.library import library_of
    from goesc.hunt.modes import MODES
    from goesc.hunt.programs import Key, judging, module_of
    from goesc.hunt.room import Room
    from goesc.oracle.modules import lay, members
    from goesc.oracle.toolchain import find
    from goesc.release import NEWEST, RELEASES
    from goesc.source.errors import Unsupported

    def heard(output: Any) -> None:
        said.take(output)
        if output.program is not None and output.analysis is not None and not output.errors:
            said.counts["runtime"].update(call.runtime for call in runtime_calls(output.program, output.analysis))

    inside, elsewhere = hunter.Inside(heard), hunter.Inside(heard)  # a session is of one machine
    older = [release for release in RELEASES if release is not NEWEST]
    environs = {release: _environ(release) for release in RELEASES}
    libraries = {release: library_of(environ) for release, environ in environs.items()}
    room = Room(hunter.ask, inside, os.environ, find())
    reached.stop()
    sessions: dict[object, object] = {}
    with tempfile.TemporaryDirectory() as scratch:
        for number in range(modules):
            key, mode = Key(seed, number), MODES["allocs" if number % 3 == 2 else "m-l"]
            release = older[number // OLDER % len(older)] if number % OLDER == OLDER - 1 else NEWEST
            environ = environs[release]
            folder, files = Path(scratch) / f"m{number}", module_of(key, mode, release.minor, libraries[release])
            lay(folder, files)
            reached.start()
            reached.now(str(key))
            if number % ASKED == 0:
                asked = MODES_ASKED[number // ASKED % len(MODES_ASKED)]
                verdict = MODES[asked].judge(room, files, judging(key))
                if verdict.kind:
                    print(f"{key} {asked}: {verdict.kind}", file=sys.stderr)
            inside(folder, BUILDS[number % len(BUILDS)], environ)
            if number % ELSEWHERE == 0:
                elsewhere(folder, BUILDS[number // ELSEWHERE % len(BUILDS)], {**environ, "GOARCH": "386"})
            host = Host(io.StringIO(), io.StringIO(), folder, environ, sessions=sessions)
            flag = number // WAYS % 2
            if number % WAYS == 0:
                run(["allocs", "--json", ("-l", "--inline")[flag], "--", "./..."], host)
            elif number % WAYS == 1:
                with suppress(ValueError, Unsupported):
                    load(
                        ["./..."], cwd=folder, environ=environ, inline=bool(flag), calls=True,
                        solver=("gc", "plain")[number // WAYS % 4 // 2], rules=("gc", "fields+interface-bound")[flag],
                    )  # fmt: skip
            else:
                last = members(files)[-1].path.rpartition("/")[2]
                run(["build", ("-gcflags=-m", "-gcflags=-m=2 -l")[flag], f"./{last}"], host)
            reached.stop()
    room.close()
    return reached, said


def _environ(release: Any) -> dict[str, str]:
    """In which that release answers, from what goesc knows of its library."""
    from goesc.release import NEWEST

    environ = {**os.environ, "GOESC_CACHE": "off"}
    return environ if release is NEWEST else {**environ, "GOESC_GO": release.name, "GOROOT": "", "PATH": "/nowhere"}


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
    return {what: sorted(names - said.counts[what].keys() - NEVER[what].keys()) for what, names in known.items()}


def share(reached: Lines, among: dict[str, set[int]]) -> dict[str, tuple[int, int]]:
    """By room: lines that are reached, of those that count."""
    found: dict[str, tuple[int, int]] = {}
    for name, lines in among.items():
        room = name.partition(os.sep)[0]
        have, of = found.get(room, (0, 0))
        found[room] = have + len(lines & reached.get(name, {}).keys()), of + len(lines)
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--modules", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--read", type=Path)
    parser.add_argument("--against", type=Path)
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    if options.read is not None:
        lines, never = read(options.read)
    else:
        reached, said = hunted(options.modules, options.seed)
        lines, never = {name: dict(of) for name, of in reached.lines().items()}, missing(said)
        if options.write is not None:
            options.write.write_text(json.dumps({"lines": lines, "missing": never, "texts": texts()}))
    among = {os.path.relpath(path, PACKAGE): lines_of(path) for path in files()}
    what, tests = "lines of functions", dict[str, dict[int, str]]()
    if options.against is not None:
        what = "lines that tests reach"
        for path in sorted(options.against.glob("*.json")):
            for name, of in read(path)[0].items():
                tests[name] = of | tests.get(name, {})
        among = {name: tests.get(name, {}).keys() & of for name, of in among.items()}
    total = have = 0
    for room, (reached_here, count) in share(lines, among).items():
        print(f"{room:8} {reached_here:6} of {count:6} {what}, {reached_here / max(1, count):.1%}")
        total, have = total + count, have + reached_here
    print(f"{'all':8} {have:6} of {total:6} {what}, {have / max(1, total):.1%}")
    left = {name: sorted(of - lines.get(name, {}).keys()) for name, of in among.items()}
    for name in sorted(left, key=lambda name: -len(left[name]))[: None if options.all else SHOWN]:
        if left[name] and not options.all:
            print(f"  {name}: {len(left[name])} not reached: {', '.join(map(str, left[name][:12]))}")
        elif left[name]:
            _show(name, left[name], tests.get(name, {}))
    for kind, names in never.items():
        print(f"{kind}: {len(names)} never came: {', '.join(names)}")


def _show(name: str, lines: list[int], tests: dict[int, str]) -> None:
    """Each line, and a test that reaches it."""
    text = (PACKAGE / name).read_text().splitlines()
    print(f"{name}: {len(lines)} not reached")
    for line in lines:
        print(f"  {line:4} {text[line - 1]:110} {tests.get(line, '')}")


if __name__ == "__main__":
    main()
