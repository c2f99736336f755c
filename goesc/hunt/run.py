"""The hunt: keys handed out to processes, findings made small, what was new kept.

    result = hunt(Hunt(mode="m-l", modules=100, seed=1))
    result.programs, result.lines, result.findings      # 100, 21873, [Finding(...), ...]

Module `i` of seed `s` is always the same text, whatever the machine. A finding is reduced (goesc.generate.reduce) to a
module on which the two sides still differ in the same kind of way, so that it can be kept as a test.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from typing import Any, NamedTuple, final

from goesc.generate.reduce import reduce_module
from goesc.hunt.answering import verdict_of
from goesc.hunt.programs import Key
from goesc.hunt.verdict import Verdict
from goesc.oracle.toolchain import OracleError
from goesc.oracle.workers import Pool
from goesc.source import process

HUNTER = "goesc.cli.hunter"
CHUNK = 10  # modules a request
BUDGET = 1200  # questions for reducing one difference
REDUCING = 180.0  # seconds for one
SECONDS = 120.0  # that a module may take

Files = dict[str, str]


@final
@dataclass(slots=True, frozen=True)
class Finding:
    key: Key
    files: Files  # as generated
    reduced: Files  # the smallest module found; `files` if reducing was not asked for
    verdict: Verdict  # on that


@final
@dataclass(slots=True)
class Result:
    programs: int = 0
    lines: int = 0  # of the judge's messages, or calls in its code
    rejected: int = 0  # modules that the judge does not compile
    findings: list[Finding] = field(default_factory=list)
    repeated: Counter[str] = field(default_factory=Counter)  # more findings of kinds that were told
    skipped: list[str] = field(default_factory=list)  # keys without a verdict, and why


@final
class Hunt(NamedTuple):
    """What is hunted, for how long, and how much is told."""

    mode: str = "m-l"
    flags: str = ""  # the compiler's, in place of a mode's
    modules: int | None = None
    seconds: float | None = None
    seed: int = 1
    keys: tuple[Key, ...] = ()  # these, and no others
    functions: int = 0  # 0: as many as a mode wants
    go: str = ""  # the compiler to judge by
    other: str = ""  # one of another release, to be told apart from it
    jobs: int = 2
    most: int = 5  # findings, one of a kind
    reduce: bool = True

    def request(self, **more: object) -> dict[str, Any]:
        asked = {
            "mode": self.mode,
            "flags": self.flags,
            "functions": self.functions,
            "go": self.go,
            "other": self.other,
        }
        return {**asked, **more}


def hunt(
    wanted: Hunt,
    progress: Callable[[Result], None] | None = None,
    found: Callable[[Finding], None] | None = None,
) -> Result:
    """Judges modules until there are enough, or the time is over. Raises OracleError without a toolchain.

    `progress` is called after each request, `found` with each finding when it is reduced.
    """
    result = Result()
    deadline = None if wanted.seconds is None else time.monotonic() + wanted.seconds
    kinds: set[str] = set()
    chunks = _chunks(wanted)
    with Pool(wanted.jobs, process.module(HUNTER)) as pool, pool.threads(wanted.jobs) as threads:

        def ask(keys: list[Key]) -> dict[str, Any]:
            return _asked(pool, wanted, keys, sorted(kinds) if wanted.other else [])

        pending: set[Future[dict[str, Any]]] = set()
        while True:
            while len(pending) < wanted.jobs and len(result.findings) < wanted.most and not _over(deadline):
                chunk = next(chunks, None)
                if chunk is None:
                    break
                pending.add(threads.submit(ask, chunk))
            if not pending:
                return result
            done, pending = wait(pending, return_when=FIRST_COMPLETED)
            for future in done:
                answer = future.result()
                result.programs += answer["programs"]
                result.lines += answer["lines"]
                result.rejected += answer["rejected"]
                result.skipped += answer["skipped"]
                for one in answer["found"]:
                    key, files = Key(*one.pop("key")), one.pop("files")
                    verdict = verdict_of(one)
                    if verdict.kind in kinds or len(result.findings) >= wanted.most:
                        result.repeated[verdict.kind] += 1
                        continue
                    kinds.add(verdict.kind)
                    finding = _finding(pool, wanted, key, files, verdict)
                    result.findings.append(finding)
                    if found is not None:
                        found(finding)
                if progress is not None:
                    progress(result)


def _over(deadline: float | None) -> bool:
    return deadline is not None and time.monotonic() > deadline


def _chunks(wanted: Hunt) -> Iterator[list[Key]]:
    if wanted.keys:
        yield from ([key] for key in wanted.keys)
        return
    size = CHUNK if wanted.modules is None else max(1, min(CHUNK, wanted.modules // wanted.jobs))
    start = 0
    while wanted.modules is None or start < wanted.modules:
        end = start + size if wanted.modules is None else min(start + size, wanted.modules)
        yield [Key(wanted.seed, index) for index in range(start, end)]
        start = end


def _asked(pool: Pool, wanted: Hunt, keys: list[Key], met: list[str]) -> dict[str, Any]:
    """The answer about some modules; if one of them takes a process down or too long, of the others one by one."""
    try:
        return {"skipped": [], **pool.ask(wanted.request(keys=keys, met=met), SECONDS)}
    except OracleError as err:
        if len(keys) > 1:
            answers = [_asked(pool, wanted, [key], met) for key in keys]
            return {name: sum((answer[name] for answer in answers), type(answers[0][name])()) for name in answers[0]}
        return {"programs": 1, "lines": 0, "rejected": 0, "found": [], "skipped": [f"{keys[0]}: {err}"]}


def _finding(pool: Pool, wanted: Hunt, key: Key, files: Files, verdict: Verdict) -> Finding:
    if not wanted.reduce:
        return Finding(key, files, files, verdict)
    last, deadline = verdict, time.monotonic() + REDUCING

    def same(candidate: Files) -> bool:
        nonlocal last
        if time.monotonic() > deadline:
            return False
        try:
            now = verdict_of(pool.ask(wanted.request(files=candidate, key=key, kind=verdict.kind), SECONDS))
        except OracleError:
            return False
        if now.kind != verdict.kind:
            return False
        last = now
        return True

    if not same(files):
        return Finding(key, files, files, verdict)
    reduced = reduce_module(files, same, BUDGET)
    same(reduced)
    return Finding(key, files, reduced, last)
