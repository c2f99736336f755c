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
from dataclasses import dataclass, field
from pathlib import Path
from typing import final

from goesc.generate.reduce import reduce_text
from goesc.generate.writer import write_program
from goesc.oracle import difftest
from goesc.oracle.toolchain import Toolchain, find

CHUNK = 20  # programs a round: a time limit is looked at between rounds


@final
@dataclass(slots=True, frozen=True)
class Finding:
    seed: int
    index: int
    text: str  # the program as generated
    reduced: str  # the smallest one found; `text` if reducing was not asked for
    difference: tuple[str, ...]  # unified difference on the reduced program
    expected: tuple[str, ...]  # what gc prints for the reduced program


@final
@dataclass(slots=True)
class Result:
    programs: int = 0
    lines: int = 0  # of gc's messages
    rejected: int = 0  # programs that gc does not compile
    findings: list[Finding] = field(default_factory=list)


def program(seed: int, index: int, functions: int = 8) -> str:
    """The text of program `index` of a seed."""
    return write_program(random.Random(f"{seed}/{index}"), functions)


def fuzz(
    count: int | None = None,
    seconds: float | None = None,
    seed: int = 1,
    functions: int = 8,
    flags: Sequence[str] = ("-m", "-l"),
    toolchain: Toolchain | None = None,
    jobs: int = 2,
    most: int = 5,
    reduce: bool = True,
    progress: Callable[[int, int], None] | None = None,
) -> Result:
    """Compare `count` programs, or as many as `seconds` allow; stop after `most` findings."""
    tc = toolchain or find()
    result = Result()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="goesc-fuzz-") as folder:
        for chunk in _chunks(count):
            if seconds is not None and time.monotonic() - started > seconds:
                break
            texts = {f"g{index}.go": (index, program(seed, index, functions)) for index in chunk}
            for name, (_, text) in texts.items():
                (Path(folder) / name).write_text(text)
            report = difftest.run(
                list(texts), flags=flags, toolchain=tc, jobs=jobs, cwd=Path(folder), use_cache=False
            )
            result.programs += report.total
            result.lines += report.gc_lines
            for comparison in report.comparisons:
                if comparison.rejected and not comparison.identical:
                    result.rejected += 1
                if not comparison.identical:
                    index, text = texts[comparison.name]
                    result.findings.append(_finding(seed, index, text, comparison, flags, tc, reduce))
            for name in texts:
                (Path(folder) / name).unlink()
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


def _finding(
    seed: int, index: int, text: str, found: difftest.Comparison, flags: Sequence[str], tc: Toolchain, reduce: bool
) -> Finding:
    if not reduce:
        return Finding(seed, index, text, text, tuple(found.unified()), found.gc.lines)
    with tempfile.TemporaryDirectory(prefix="goesc-reduce-") as folder, difftest.Judge(Path(folder), flags, tc) as judge:
        kind = _kind(found)

        def interesting(candidate: str) -> bool:
            return _kind(judge(candidate)) == kind

        reduced = reduce_text(text, interesting)
        last = judge(reduced)
        return Finding(seed, index, text, reduced, tuple(last.unified()), last.gc.lines)


def _kind(found: difftest.Comparison) -> str:
    """What sort of difference it is: reducing must not slip from one into another."""
    if found.identical:
        return "none"
    if (found.gc.status == 0) != (found.goesc.status == 0):
        return "accepts" if found.gc.status == 0 else "rejects"
    if found.rejected:
        return "errors"
    return "lines"
