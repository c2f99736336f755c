"""Which small changes of the rules does anything notice? Mutation testing of the rooms that decide.

python -m benchmarks.mutants                      500 mutants of escape/, inline/ and allocs/
python -m benchmarks.mutants --count 50 --seed 3 --rooms escape inline
python -m benchmarks.mutants --only goesc/escape/solver.py:120     those of one file or line
python -m benchmarks.mutants --stages goldens tests      these alone, in this order

A mutant is one change of a rule's syntax tree: a statement that says something left out (an edge, a mark), a condition
turned round, an operator or a limit changed for its neighbour, a constant by one. It is put into a copy of this
process, whose functions get the changed code. Only what runs the changed line can notice it, so every test is run once
with its lines recorded (benchmarks/judging.py; kept in a file for these sources). Then the mutant gets what runs its
line, quickest first, until one case fails, does not end, or takes all memory:

  goldens    programs whose output, and calls of the run time, the compiler wrote;
  tests      the other tests of the rooms.

These give a mutant `--seconds` of processor time each. What is left is judged by

  modules    `--near` edited programs and `--modules` drawn ones, many mutants at once (benchmarks/together.py). What
             the rules as they are say is their answer (that it is gc's: `goesc fuzz`).

`--log` keeps what was killed; a run with the same log goes on.

Survivors are listed with the change, those first that no case reaches. What cannot change a verdict is not mutated:
messages of errors, assertions, `repr`s, what is only measured or drawn.
Exit status: 1 if more than `--allow` (2 %) survive.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO

import pytest
from _pytest.runner import runtestprotocol

from benchmarks.apart import ENDLESS, apart, ended, limited
from benchmarks.judging import Case, Index, Kept, measured
from benchmarks.mutating import TOP, Mutant, apply, drawn, mutants
from benchmarks.together import Drawn
from goesc.inline import intrinsics

ROOMS = ("escape", "inline", "allocs")
GOLDENS = ("tests/test_golden.py", "tests/test_allocs_calls.py")
TESTS = (
    "tests/test_escape_*.py", "tests/test_inline_*.py", "tests/test_allocs_*.py",
    "tests/test_passes_programs.py", "tests/test_explain_*.py", "tests/test_ir_*.py", "tests/test_lower_*.py",
    "tests/test_facts_bodies.py", "tests/test_releases.py", "tests/test_source_embeds.py", "tests/test_gate_allocs.py",
    "tests/test_gate_diff.py", "tests/test_cli_allocs.py", "tests/test_research_*.py",
)  # fmt: skip
STAGES = ("goldens", "tests", "modules")


def by_cases(cases: Sequence[Case], seconds: float = float("inf")) -> str:
    """The name of the first case that notices, or nothing."""
    start = time.process_time()
    for case in cases:
        if time.process_time() - start > seconds:
            break
        limited(ENDLESS + 10 * case.seconds)
        try:
            if not case.holds():
                return case.name
        except BaseException as error:  # noqa: BLE001 - whatever a wrong rule raises gives it away
            return f"{case.name} ({type(error).__name__})"
    return ""


def each(work: Sequence[Mutant], task: Callable[[Mutant], str], jobs: int, told: Callable[[Mutant], None]) -> None:
    """Every mutant in a process of its own, `jobs` at a time; what killed it is noted."""
    running: dict[int, tuple[Mutant, IO[bytes]]] = {}
    waiting = list(reversed(work))
    while waiting or running:
        while waiting and len(running) < jobs:
            mutant = waiting.pop()

            def run(tell: Callable[[str], None], mutant: Mutant = mutant) -> None:
                tell((task(mutant) if apply(mutant) else "?") or "-")

            pid, file = apart(run)
            running[pid] = mutant, file
        pid, _status = os.wait()
        mutant, file = running.pop(pid)
        mutant.killed = (ended(file) or "did not end").removeprefix("-")
        told(mutant)


class Judging:
    """A plugin of pytest: tests are collected once, and run for whom they may tell something."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.status = 1
        self.passed: dict[str, set[str]] = {}
        self.out = os.fdopen(os.dup(1), "w")  # pytest takes what is printed away

    def say(self, text: str) -> None:
        print(text, file=self.out, flush=True)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        options = self.options
        self.tests = [_of_item(item) for item in session.items]
        work = mutants(options.rooms, *options.only)
        everything = len(work)
        if not options.only:
            work = drawn(work, options.count, options.seed)
        self.status = self._judge(work, everything)
        return True

    def _judge(self, work: list[Mutant], everything: int) -> int:
        options = self.options
        start = time.monotonic()
        self.say(f"{len(work)} of {everything} mutants")
        before = self._before(work)
        reached: dict[str, bool] = {}
        for stage in options.stages:
            tried = [x for x in before if not x.killed and stage not in self.passed.get(x.key, ())]
            if tried and stage == "modules":
                self._modules(tried)
            elif tried:
                self._stage(stage, tried, reached)
        if options.again:
            work = [mutant for mutant in work if mutant.killed or mutant in before]
        made = [mutant for mutant in work if mutant.killed != "?"]
        alive = [mutant for mutant in work if not mutant.killed]
        for mutant in sorted(alive, key=str):
            self.say(f"SURVIVES {mutant}{' (nothing reaches it)' if not reached.get(mutant.key, True) else ''}")
        by = Counter(mutant.killed.partition(": ")[0] for mutant in made if mutant.killed)
        killed = len(made) - len(alive)
        rate = 100 * killed / max(1, len(made))
        self.say(f"killed {killed} of {len(made)}: {rate:.1f} %, {time.monotonic() - start:.0f} s; {dict(by)}")
        return 1 if len(alive) > options.allow / 100 * len(made) else 0

    def _stage(self, stage: str, work: list[Mutant], reached: dict[str, bool]) -> None:
        """Those that are left, against the cases of one stage, which are looked at for their lines alone."""
        options = self.options
        index = Index(work)
        cases = self._cases(stage, index, Kept(options.kept, index))
        start = time.monotonic()
        known: dict[Path, Counter[str]] = {}
        done = Counter[str]()

        def chosen(mutant: Mutant) -> list[Case]:
            """What reaches it: the quickest first, and those that have killed others of its file."""
            lines = index.of(mutant)
            found = [case for case in cases if case.lines & lines or not lines]
            killers = known.setdefault(mutant.path, Counter())
            return sorted(found, key=lambda case: (case.seconds / (1 + 3 * killers[case.name]), case.name))

        def judged(mutant: Mutant) -> str:
            killer = by_cases(chosen(mutant), options.seconds)
            return f"{stage}: {killer}" if killer else ""

        def told(mutant: Mutant) -> None:
            killer = mutant.killed.partition(": ")[2]
            known.setdefault(mutant.path, Counter())[killer.split(" (")[0]] += 1
            done["killed" if mutant.killed else "survive"] += 1
            self._log(mutant, stage)
            if done.total() % 50 == 0:
                self.say(f"{stage}, {done.total()} of {len(work)}: {dict(done)}, {time.monotonic() - start:.0f} s")

        each(work, judged, options.j, told)
        self.say(f"{stage}: {dict(done)}, {time.monotonic() - start:.0f} s")
        for mutant in work:
            reached[mutant.key] = reached.get(mutant.key, False) or bool(chosen(mutant))

    def _modules(self, work: list[Mutant]) -> None:
        options = self.options
        start = time.monotonic()
        made = [mutant for mutant in work if self.passed.get(mutant.key)]
        each([mutant for mutant in work if mutant not in made], lambda _: "", options.j, lambda _: None)
        modules = Drawn(options.kept, options.corpus, options.modules, options.near, options.j)
        try:
            left = [mutant for mutant in work if not mutant.killed]
            modules.judge(left, lambda text: self.say(f"modules: {text}, {time.monotonic() - start:.0f} s"))
        finally:
            modules.close()
        for mutant in work:
            self._log(mutant, "modules")

    def _cases(self, stage: str, index: Index, kept: Kept) -> list[Case]:
        start = time.monotonic()
        cases = [case for case in self.tests if _is_golden(case.name) is (stage == "goldens")]
        if stage == "goldens":  # their programs bring most of the library in
            for case in cases:
                if kept.knows(case):
                    case.holds()
        found = measured(cases, index, kept, lambda at: self.say(f"measured {at} of {len(cases)} tests"))
        for case in cases:
            if case not in found:
                self.say(f"not used, since it fails as the rules are: {case.name}")
        cases = found
        self.say(f"{stage}: {len(cases)} cases, {time.monotonic() - start:.0f} s")
        return cases

    def _before(self, work: list[Mutant]) -> list[Mutant]:
        """Those that an earlier run with this log did not kill. What they passed there they need not pass again."""
        log = self.options.log
        killers: dict[str, str] = {}
        if log is not None and log.exists():
            for row in map(json.loads, log.read_text().splitlines()):
                if row["killed"]:
                    killers[row["mutant"]] = row["killed"]
                else:
                    self.passed.setdefault(row["mutant"], set()).update(row["passed"])
        for mutant in work:
            mutant.killed = killers.get(mutant.key, "")
        alive = [mutant for mutant in work if not mutant.killed]
        if self.options.again:
            alive = [mutant for mutant in alive if mutant.key in self.passed]
            self.passed = {}
        return alive

    def _log(self, mutant: Mutant, stage: str) -> None:
        if self.options.log is not None:
            row = {"mutant": mutant.key, "killed": mutant.killed, "passed": [] if mutant.killed else [stage]}
            with self.options.log.open("a") as log:
                log.write(json.dumps(row) + "\n")


def _is_golden(name: str) -> bool:
    return name.startswith(GOLDENS) and "::test_same_" in name


def _of_item(item: pytest.Item) -> Case:
    digest = hashlib.sha256(item.path.read_bytes())
    callspec = getattr(item, "callspec", None)
    for value in callspec.params.values() if callspec is not None else ():
        if isinstance(value, Path):
            for path in sorted(value.parent.glob(f"{value.stem}.*")):
                digest.update(path.read_bytes())

    def holds() -> bool:
        intrinsics.intrinsics_of.cache_clear()
        reports = runtestprotocol(item, log=False, nextitem=None)
        return all(report.passed or report.skipped for report in reports)

    return Case(item.nodeid, holds, digest.hexdigest()[:16])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rooms", nargs="+", default=ROOMS)
    parser.add_argument("--only", nargs="+", default=(), metavar="FILE[:LINE]")
    parser.add_argument("-k", default="", help="of the tests those whose names are so, as pytest's")
    parser.add_argument("--stages", nargs="+", choices=STAGES, default=STAGES, help="in this order")
    parser.add_argument("--seconds", type=float, default=10, help="of processor time that a stage gives a mutant")
    parser.add_argument("--modules", type=int, default=200, help="drawn ones")
    parser.add_argument("--near", type=int, default=1000, help="programs with known answers, with edits")
    parser.add_argument("--corpus", type=int, default=1, help="their seed")
    parser.add_argument("--allow", type=float, default=2.0, help="percent that may survive")
    parser.add_argument("--kept", type=Path, default=Path.home() / ".cache/goesc-mutants", help="what was measured")
    parser.add_argument("--log", type=Path, help="a line for each mutant and stage")
    parser.add_argument("--again", action="store_true", help="those that survived by the log, from the start")
    parser.add_argument("--tests", nargs="+", default=(*GOLDENS, *TESTS))
    parser.add_argument("-j", type=int, default=2)
    judging = Judging(parser.parse_args())
    files = list(dict.fromkeys(str(path) for pattern in judging.options.tests for path in sorted(TOP.glob(pattern))))
    with tempfile.TemporaryDirectory() as scratch:
        marked = ["-m", "not npm and not editors and not conformance and not browser", "-k", judging.options.k]
        quiet = ["-qq", "-n", "0", "-p", "no:cacheprovider", "-p", "no:faulthandler"]
        pytest.main([*quiet, *marked, "--basetemp", f"{scratch}/t", *files], plugins=[judging])
    return judging.status


if __name__ == "__main__":
    sys.exit(main())
