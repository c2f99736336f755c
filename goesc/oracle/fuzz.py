"""Generated programs through both compilers, and differences made small.

    result = fuzz(count=100, seed=1)
    result.programs, result.lines, result.findings      # 100, 21873, [Finding(...), ...]

Program `i` of seed `s` is always the same text, whatever the machine. A finding is reduced (goesc.generate.reduce) to a
program on which gc and goesc still differ in the same kind of way, so that it can be kept as a test.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import final

from goesc.generate.reduce import reduce_text
from goesc.generate.writer import write_program
from goesc.oracle import difftest
from goesc.oracle.toolchain import Toolchain, find
from goesc.release.runtime import group_of

CHUNK = 20  # programs a round: a time limit is looked at between rounds
BUDGET = 800  # questions to both compilers for reducing one difference


@final
@dataclass(slots=True, frozen=True)
class Finding:
    seed: int
    index: int
    text: str  # the program as generated
    reduced: str  # the smallest one found; `text` if reducing was not asked for
    difference: tuple[str, ...]  # unified difference on the reduced program
    expected: tuple[str, ...]  # what gc prints for the reduced program, or the calls in its code
    flags: tuple[str, ...] = ()  # of the build that differs
    allocs: bool = False  # whether it is calls that differ


@final
@dataclass(slots=True)
class Result:
    programs: int = 0
    lines: int = 0  # of gc's messages, or the calls in its code; of one build if there is a difference
    rejected: int = 0  # programs that gc does not compile
    findings: list[Finding] = field(default_factory=list)


def program(seed: int, index: int, functions: int = 8, allocs: bool = False) -> str:
    """The text of program `index` of a seed."""
    return write_program(random.Random(f"{seed}/{index}"), functions, allocs)


def fuzz(
    count: int | None = None,
    seconds: float | None = None,
    seed: int = 1,
    functions: int = 8,
    flags: Sequence[str] | None = None,
    toolchain: Toolchain | None = None,
    jobs: int = 2,
    most: int = 5,
    reduce: bool = True,
    allocs: bool = False,
    progress: Callable[[int, int], None] | None = None,
    found: Callable[[Finding], None] | None = None,
) -> Result:
    """Compare `count` programs, or as many as `seconds` allow; stop after `most` findings.

    By default what -m and -l print, with `allocs` the calls that take memory, of both builds: `flags` are those of one.
    `progress(programs, findings)` is called after each program, `found` with each finding when it is reduced.
    """
    result = Result()
    builds = [flags] if flags is not None else difftest.BOTH_BUILDS if allocs else [("-m", "-l")]
    deadline = None if seconds is None else time.monotonic() + seconds
    with (
        tempfile.TemporaryDirectory(prefix="goesc-fuzz-") as folder,
        difftest.Judge(Path(folder), builds, toolchain or find(), jobs, allocs=allocs) as judge,
        judge.threads(jobs) as threads,
    ):
        for chunk in _chunks(count):
            if deadline is not None and time.monotonic() > deadline:
                break
            texts = {index: program(seed, index, functions, allocs) for index in chunk}
            asked = {index: threads.submit(judge, text, f"g{index}.go") for index, text in texts.items()}
            for index, answer in asked.items():
                comparison = answer.result()
                result.programs += 1
                result.lines += comparison.difference.left
                result.rejected += comparison.rejected
                if not comparison.identical and len(result.findings) < most:
                    finding = _finding(seed, index, texts[index], comparison, judge if reduce else None)
                    finding = replace(finding, flags=comparison.flags, allocs=allocs)
                    result.findings.append(finding)
                    if found is not None:
                        found(finding)
                if progress is not None:
                    progress(result.programs, len(result.findings))
            if len(result.findings) >= most:
                break
    return result


def _chunks(count: int | None) -> Iterator[range]:
    start = 0
    while count is None or start < count:
        end = start + CHUNK if count is None else min(start + CHUNK, count)
        yield range(start, end)
        start = end


def _finding(seed: int, index: int, text: str, found: difftest.Comparison, judge: difftest.Judge | None) -> Finding:
    if judge is None:
        return Finding(seed, index, text, text, tuple(found.unified()), found.gc.lines)
    kind, lines = _kind(found), _called(found)
    one = min(lines, default=("", ""))

    def same(candidate: str) -> bool:
        now = judge(candidate, only=found)
        return _kind(now) == kind and (not lines or one in _called(now))

    reduced = reduce_text(text, same, BUDGET)
    last = judge(reduced, only=found)
    return Finding(seed, index, text, reduced, tuple(last.unified()), last.gc.lines)


def _called(found: difftest.Comparison) -> set[tuple[str, str]]:
    """In which functions of the run time the calls differ, if it is calls that are compared: ("-", "newobject")."""
    missing, extra = found.difference.missing, found.difference.extra
    lines = [*(("-", line) for line in missing), *(("+", line) for line in extra)]
    return {(sign, name) for sign, line in lines if group_of(name := line.rpartition(":")[2])}


def _kind(found: difftest.Comparison) -> str:
    """What sort of difference it is: reducing must not slip from one into another."""
    if found.identical:
        return "none"
    if (found.gc.status == 0) != (found.goesc.status == 0):
        return "accepts" if found.gc.status == 0 else "rejects"
    if found.rejected:
        return "errors"
    return "lines"
