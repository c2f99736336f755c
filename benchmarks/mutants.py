"""Which small changes of the rules does anything notice? Mutation testing of the rooms that decide.

python -m benchmarks.mutants                      500 mutants of escape/, inline/ and allocs/
python -m benchmarks.mutants --count 50 --seed 3 --rooms escape inline
python -m benchmarks.mutants --only goesc/escape/solver.py:120     those of one file or line
python -m benchmarks.mutants --stage goldens      programs with known answers alone, in seconds a mutant

A mutant is one change of a rule's syntax tree: a statement that says something left out (an edge, a mark), a condition
turned round, an operator or a limit changed for its neighbour, a constant by one, a result by none. It is put into a
copy of this process, whose functions get the changed code, and is killed by the first of

  goldens    the programs of tests/data whose output and calls of the run time the compilers wrote, those first
             that reach the changed function, and the quickest of them;
  generated  programs that are drawn with a seed, whose answers were asked before of the rules as they are;
  tests      the test files of the rooms, in the same process

that fails, does not end, or uses a name that is not there. Survivors are listed with the change. What cannot change a
verdict is not mutated: messages of errors, assertions, `repr`s, what is only measured or drawn.
Exit status: 1 if more than `--allow` (2 %) survive.
"""

from __future__ import annotations

import argparse
import atexit
import contextlib
import io
import os
import random
import signal
import sys
import time
import types
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from benchmarks.mutating import TOP, Mutant, apply, mutants
from goesc.cli.hunter import Inside, asking
from goesc.hunt.modes import MODES
from goesc.hunt.programs import Key, module_of
from goesc.hunt.room import Room
from goesc.oracle.modules import Files
from goesc.oracle.toolchain import find
from goesc.source.gcflags import GcFlags
from goesc.source.room import quiet_collector
from tests import test_allocs_calls, test_golden
from tests.regenerate import TARGETS, target

ROOMS = ("escape", "inline", "allocs")
TESTS = (
    "tests/test_escape_*.py", "tests/test_inline_*.py", "tests/test_allocs_*.py", "tests/test_passes_programs.py",
    "tests/test_explain_conformance.py", "tests/test_explain_steps.py", "tests/test_ir_*.py", "tests/test_lower_*.py",
    "tests/test_facts_bodies.py", "tests/test_releases.py",
)  # fmt: skip
SECONDS = 20  # that a golden of a mutant may take before it counts as endless


# --- what kills ------------------------------------------------------------------------------------------------------


@dataclass
class Case:
    """A program with a known answer."""

    name: str
    answers: Callable[[], bool]
    seconds: float = 0.0
    reaches: frozenset[tuple[str, str]] = field(default=frozenset())  # (file, function)


def goldens(goroot: str) -> list[Case]:
    cases = []

    def text(path: Path, flags: str, suffix: str, env: dict[str, str] | None = None) -> None:
        expected = path.with_suffix(suffix).read_text().replace("$GOROOT", goroot)
        cases.append(Case(f"{path.name} {flags} {suffix}", lambda: test_golden.printed(path, flags, env) == expected))

    def calls(path: Path, suffix: str, flags: GcFlags) -> None:
        expected = path.with_suffix(suffix).read_text().splitlines()
        cases.append(
            Case(
                f"{path.name} {suffix}",
                lambda: test_allocs_calls.lines(test_allocs_calls.compiled(path, flags)) == expected,
            )
        )

    for path in test_golden.PROGRAMS:
        text(path, "-m -l", ".out")
    for path in test_golden.INLINED:
        for flags, suffix in test_golden.INLINED_OUTPUTS.items():
            text(path, flags, suffix)
    for suffix in TARGETS:
        for path in sorted((test_golden.DATA / "targets").glob("*.go")):
            text(path, "-m=2", suffix, target(suffix))
    for suffix, build in test_allocs_calls.BUILDS.items():
        for path in test_allocs_calls.PROGRAMS:
            calls(path, suffix, build)
    return cases


def measure(cases: Sequence[Case], rooms: Sequence[str]) -> None:
    """Run each once as it is: it has to hold, and which functions it reaches and how long it takes is noted."""
    tops = tuple(str(TOP / "goesc" / room) + "/" for room in rooms)
    for case in cases:
        seen: set[types.CodeType] = set()

        def profile(frame: types.FrameType, event: str, _arg: Any, seen: set[types.CodeType] = seen) -> None:
            if event == "call":
                seen.add(frame.f_code)

        start = time.process_time()
        sys.setprofile(profile)
        try:
            holds = case.answers()
        finally:
            sys.setprofile(None)
        assert holds, case.name
        case.seconds = time.process_time() - start
        case.reaches = frozenset(
            (code.co_filename, code.co_qualname) for code in seen if code.co_filename.startswith(tops)
        )


def by_cases(mutant: Mutant, cases: Sequence[Case]) -> str:
    """The name of the first case that notices, or nothing."""
    for case in cases:
        if mutant.function and not any(
            file == str(mutant.path) and f"{mutant.function}.".startswith(f"{name}.") for file, name in case.reaches
        ):
            continue
        signal.alarm(SECONDS)
        try:
            if not case.answers():
                return case.name
        except BaseException as error:  # noqa: BLE001 - whatever a wrong rule raises gives it away
            return f"{case.name} ({type(error).__name__})"
    return ""


def by_tests(_mutant: Mutant) -> str:
    signal.alarm(1200)
    files = sorted(str(path) for pattern in TESTS for path in TOP.glob(pattern))
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        status = pytest.main(["-x", "-q", "-n", "0", "-p", "no:cacheprovider", "-p", "no:faulthandler", *files])
    failed = [line for line in out.getvalue().splitlines() if line.startswith(("FAILED", "ERROR"))]
    return "" if status == 0 else (failed[0][:160] if failed else f"pytest {status}")


def apart(task: Callable[[], str]) -> tuple[int, int]:
    """Run it in a copy of this process: its number and the end of a pipe that its answer comes through."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, reading
    try:
        os.close(reading)
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        os.write(writing, task().encode()[:1000] or b"-")
    finally:
        os._exit(0)
    raise AssertionError


def each(work: Sequence[Mutant], task: Callable[[Mutant], str], jobs: int, told: Callable[[Mutant], None]) -> None:
    """Every mutant in a process of its own, `jobs` at a time; what killed it is noted."""
    running: dict[int, tuple[Mutant, int]] = {}
    waiting = list(reversed(work))
    while waiting or running:
        while waiting and len(running) < jobs:
            mutant = waiting.pop()

            def run(mutant: Mutant = mutant) -> str:
                return task(mutant) if apply(mutant) else "?"

            pid, reading = apart(run)
            running[pid] = mutant, reading
        pid, _status = os.wait()
        mutant, reading = running.pop(pid)
        with os.fdopen(reading, "rb") as pipe:
            answer = pipe.read().decode("utf-8", "replace")
        mutant.killed = "did not end" if not answer else answer.removeprefix("-")
        told(mutant)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rooms", nargs="+", default=ROOMS)
    parser.add_argument("--only", default="", metavar="FILE[:LINE]")
    parser.add_argument("--stage", choices=("goldens", "generated", "tests"), default="tests", help="the last one")
    parser.add_argument("--programs", type=int, default=400, help="generated ones")
    parser.add_argument("--allow", type=float, default=2.0, help="percent that may survive")
    parser.add_argument("-j", type=int, default=2)
    args = parser.parse_args()
    work = mutants(args.rooms, args.only)
    everything = len(work)
    if not args.only:
        random.Random(args.seed).shuffle(work)  # noqa: S311 - a draw that is repeated
        work = work[: args.count]
    start = time.monotonic()
    with quiet_collector():
        cases = goldens(str(find().goroot))
        measure(cases, args.rooms)
        cases.sort(key=lambda case: case.seconds)
        print(
            f"{len(cases)} programs with known answers, {time.monotonic() - start:.0f} s; "
            f"{len(work)} of {everything} mutants"
        )
        alive = _stage("goldens", work, lambda mutant: by_cases(mutant, cases), args.j)
        if args.stage != "goldens" and alive:
            drawn = generated(args.programs, args.seed)
            measure(drawn, args.rooms)
            alive = _stage("generated", alive, lambda mutant: by_cases(mutant, drawn), args.j)
        if args.stage == "tests" and alive:
            alive = _stage("tests", alive, by_tests, args.j)
    tried = [mutant for mutant in work if mutant.killed != "?"]
    for mutant in sorted(alive, key=str):
        print(f"SURVIVES {mutant}")
    killed = len(tried) - len(alive)
    print(
        f"killed {killed} of {len(tried)}: {100 * killed / max(1, len(tried)):.1f} %, {time.monotonic() - start:.0f} s"
    )
    return 1 if len(alive) > args.allow / 100 * len(tried) else 0


def _stage(name: str, work: list[Mutant], task: Callable[[Mutant], str], jobs: int) -> list[Mutant]:
    start = time.monotonic()
    done = Counter[bool]()

    def told(mutant: Mutant) -> None:
        done[not mutant.killed] += 1
        if sys.stderr.isatty():
            print(f"\r{name}: {done.total()} of {len(work)}, {done[True]} alive ", end="", file=sys.stderr)

    each(work, task, jobs, told)
    alive = [mutant for mutant in work if not mutant.killed]
    by = Counter(mutant.killed.split(" (")[0] for mutant in work if mutant.killed)
    print(
        f"{name}: {len(work) - len(alive)} of {len(work)} killed in {time.monotonic() - start:.0f} s, "
        f"by {len(by)} of its cases"
    )
    return alive


def generated(count: int, seed: int) -> list[Case]:
    """Drawn modules; what the rules as they are say of them is their answer. That it is gc's is what `fuzz` asks."""
    room = Room(asking(), Inside(), os.environ, find())
    mine = os.getpid()
    atexit.register(room.close)
    cases = []
    for number in range(count):
        mode = MODES["allocs" if number % 3 == 0 else "m-l"]
        files = module_of(Key(seed, number), mode, room.language, room.library)

        def said(files: Files = files) -> object:
            if os.getpid() != mine and str(os.getpid()) not in room.folder.name:  # a copy has a folder of its own
                room.folder = room.folder.with_name(f"m{os.getpid()}")
                room.folder.mkdir()
            room.lay(files)
            calls = [room.goesc(["allocs", "--json", *flags, "--", "./..."]).stdout for flags in (["-l"], ["--inline"])]
            texts = [room.build(["-m", "-l"]), room.build(["-m=2"])]
            return texts, [text.replace(str(room.folder), ".") for text in calls]

        expected = said()
        cases.append(Case(f"module {seed}/{number}", lambda said=said, expected=expected: said() == expected))
    return cases


if __name__ == "__main__":
    sys.exit(main())
