"""Generated programs through both compilers, and differences made small.

    result = fuzz(count=100, seed=1)
    result.programs, result.lines, result.findings      # 100, 21873, [Finding(...), ...]
    fuzz(count=100, toolchain=find("1.24"), other=find("1.25"))      # what tells two releases apart

Program `i` of seed `s` is always the same text, whatever the machine. A finding is reduced (goesc.generate.reduce) to a
program on which gc and goesc still differ in the same kind of way, so that it can be kept as a test. Two releases are
told apart by a program that both compile and say different things of; of each kind of message one is found.
"""

from __future__ import annotations

import random
import re
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import final

from goesc.generate.reduce import reduce_text
from goesc.generate.writer import write_program
from goesc.oracle import compare, difftest
from goesc.oracle.toolchain import Toolchain, find
from goesc.release import NEWEST, release_named
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
    versions: tuple[str, ...] = ()  # the compilers that differ; else the one that goesc differs from


@final
@dataclass(slots=True)
class Result:
    programs: int = 0
    lines: int = 0  # of gc's messages, or the calls in its code; of one build if there is a difference
    rejected: int = 0  # programs that gc does not compile
    findings: list[Finding] = field(default_factory=list)


def program(seed: int, index: int, functions: int = 8, allocs: bool = False, language: int = NEWEST.minor) -> str:
    """The text of program `index` of a seed, for compilers that know go1.`language`."""
    return write_program(random.Random(f"{seed}/{index}"), functions, allocs, language)


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
    other: Toolchain | None = None,
) -> Result:
    """Compare `count` programs, or as many as `seconds` allow; stop after `most` findings.

    With `other`, a compiler of another release, programs that tell the two apart are findings too, one of a kind.

    By default what -m and -l print, with `allocs` the calls that take memory, of both builds: `flags` are those of one.
    `progress(programs, findings)` is called after each program, `found` with each finding when it is reduced.
    """
    result = Result()
    builds = [flags] if flags is not None else difftest.BOTH_BUILDS if allocs else [("-m", "-l")]
    deadline = None if seconds is None else time.monotonic() + seconds
    compilers = [toolchain or find(), *([other] if other is not None else [])]
    language = min(release.minor for c in compilers if (release := release_named(c.version)) is not None)
    met: set[str] = set()  # kinds of messages that tell them apart
    with ExitStack() as stack:
        judges = []
        for compiler in compilers:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="goesc-fuzz-")))
            judge = stack.enter_context(difftest.Judge(folder, builds, compiler, jobs, allocs=allocs))
            judges.append((judge, stack.enter_context(judge.threads(jobs))))
        for chunk in _chunks(count):
            if deadline is not None and time.monotonic() > deadline:
                break
            texts = {index: program(seed, index, functions, allocs, language) for index in chunk}
            asked = {
                index: [threads.submit(judge, text, f"g{index}.go") for judge, threads in judges]
                for index, text in texts.items()
            }
            for index, answers in asked.items():
                comparisons = [answer.result() for answer in answers]
                result.programs += 1
                result.lines += comparisons[0].difference.left
                result.rejected += comparisons[0].rejected
                findings: list[Finding] = []
                for comparison, (judge, _), compiler in zip(comparisons, judges, compilers, strict=True):
                    if not comparison.identical:
                        one = _finding(seed, index, texts[index], comparison, judge if reduce else None)
                        findings.append(replace(one, flags=comparison.flags, versions=(compiler.version,)))
                if len(judges) > 1 and not findings:
                    asking = [judge for judge, _ in judges]
                    versions = [compiler.version for compiler in compilers]
                    findings += _apart(seed, index, texts[index], comparisons, asking, versions, met, reduce)
                for finding in findings[: most - len(result.findings)]:
                    told = replace(finding, allocs=allocs)
                    result.findings.append(told)
                    if found is not None:
                        found(told)
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


def _apart(
    seed: int, index: int, text: str, found: Sequence[difftest.Comparison], judges: Sequence[difftest.Judge],
    versions: Sequence[str], met: set[str], reduce: bool,
) -> list[Finding]:  # fmt: skip
    """What two compilers say differently of a program, if it is of a kind that was not met before."""
    new = _kinds(found) - met
    if not new:
        return []
    kind = min(new)
    met.add(kind)

    def same(candidate: str) -> bool:
        return kind in _kinds([judge(candidate, only=one) for judge, one in zip(judges, found, strict=True)])

    reduced = reduce_text(text, same, BUDGET) if reduce else text
    last = [judge(reduced, only=one) for judge, one in zip(judges, found, strict=True)]
    one, other = map(_said, last)
    difference = compare.unified(one, other, last[0].name, sides=versions)
    return [
        Finding(seed, index, text, reduced, tuple(difference), tuple(one), found[0].flags, versions=tuple(versions))
    ]


def _said(found: difftest.Comparison) -> list[str]:
    """By gc, whatever folder it was in."""
    return [re.sub(r"^\S*/(?=\w+\.go:)", "", line) for line in found.gc.lines]


# Of a message of gc or a call of the run time: what it says, without the names in it.
_SAYS = re.compile(
    r"moved to heap|escapes to heap|does not escape|leaking param content|leaking param|ignoring self-assignment"
    r"|zero-copy|can inline|inlining call|devirtualizing|skip inlining"
)
_OF = re.compile(r": (append|make|new|func literal|&|\[\]|\.\.\. argument|map|string|~r|arg#)")


def _kinds(found: Sequence[difftest.Comparison]) -> set[str]:
    """In which messages two compilers differ that both accept a program, each with its sign."""
    if any(one.rejected for one in found):
        return set()
    difference = compare.compare(*map(_said, found))
    kinds: set[str] = set()
    for sign, lines in (("-", difference.missing), ("+", difference.extra)):
        for line in lines:
            says, of = _SAYS.search(line), _OF.search(line)
            words = says[0] if says is not None else line.rpartition(":")[2]
            kinds.add(f"{sign} {of[1] if of is not None else ''} {words}")
    return kinds


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
