"""The hunt: keys handed out to processes, findings made small, what was new kept.

    result = hunt(Hunt(mode="m-l", modules=100, seed=1))
    result.programs, result.lines, result.findings      # 100, 21873, [Finding(...), ...]

Module `i` of seed `s` is always the same text, whatever the machine. A finding is reduced (goesc.generate.reduce) to a
module on which the two sides still differ in the same kind of way, so that it can be kept as a test.
"""

from __future__ import annotations

import itertools
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from typing import Any, NamedTuple, final

from goesc.generate.reduce import reduce_module
from goesc.hunt.answering import verdict_of
from goesc.hunt.corpus import Corpus
from goesc.hunt.log import Log
from goesc.hunt.programs import Key
from goesc.hunt.room import scratch
from goesc.hunt.steering import Steering
from goesc.hunt.verdict import Verdict
from goesc.oracle.toolchain import OracleError
from goesc.oracle.workers import Pool
from goesc.source import process

HUNTER = "goesc.cli.hunter"
CHUNK = 10  # modules a request
BUDGET = 1200  # questions for reducing one difference
REDUCING = 180.0  # seconds for one
SECONDS = 120.0  # that a module may take
EACH = 20.0  # and, of several, each

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
    fresh: list[Key] = field(default_factory=list)  # modules that reached something new


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
    steer: bool = False  # by what modules reach
    near: str = ""  # a folder of programs, of which modules are small edits

    def request(self, **more: object) -> dict[str, Any]:
        asked = {
            "mode": self.mode,
            "flags": self.flags,
            "functions": self.functions,
            "go": self.go,
            "other": self.other,
            "near": self.near,
        }
        return {**asked, **more}


def hunt(
    wanted: Hunt,
    progress: Callable[[Result], None] | None = None,
    found: Callable[[Finding], None] | None = None,
    *,
    result: Result | None = None,
    log: Log | None = None,
    corpus: Corpus | None = None,
) -> Result:
    """Judges modules until there are enough, or the time is over. Raises OracleError without a toolchain.

    `progress` is called after each request, `found` with each finding when it is reduced. With `log` modules that it
    tells of are not judged again. Keys of `corpus` come first, and those that reach something new are added. `result`
    is filled in, so that who ends the hunt has it too.
    """
    running = _Hunt(wanted, Result() if result is None else result, log, corpus)
    try:
        running.run(progress, found)
    finally:
        if log is not None:
            log.close()
    return running.result


@final
class _Chunk(NamedTuple):
    """Modules of one request."""

    place: int
    keys: list[Key]
    to: int  # numbers below are done with it and those before it


@final
class _Hunt:
    def __init__(self, wanted: Hunt, result: Result, log: Log | None, corpus: Corpus | None) -> None:
        self.wanted = wanted
        self.result = result
        self._log = log
        self._corpus = corpus
        self._steering = Steering(wanted.seed)
        self._deadline = None if wanted.seconds is None else time.monotonic() + wanted.seconds
        self._kinds: set[str] = set()
        self._done: dict[int, tuple[_Chunk, dict[str, Any]]] = {}  # those that wait for one before them
        self._logged = 0
        self._folder = ""

    @property
    def _over(self) -> bool:
        late = self._deadline is not None and time.monotonic() > self._deadline
        return late or len(self.result.findings) >= self.wanted.most

    def run(self, progress: Callable[[Result], None] | None, found: Callable[[Finding], None] | None) -> None:
        wanted, chunks = self.wanted, self._chunks()
        steered = wanted.steer or self._corpus is not None
        # The processes are ended where they are, with modules in their folders.
        with (
            scratch(os.environ) as folder, Pool(wanted.jobs, process.module(HUNTER)) as pool,
            pool.threads(wanted.jobs) as threads,
        ):  # fmt: skip
            self._folder = folder
            pending: dict[Future[dict[str, Any]], _Chunk] = {}
            while True:
                while len(pending) < wanted.jobs and not self._over:
                    chunk = next(chunks, None)
                    if chunk is None:
                        break
                    met = sorted(self._kinds) if wanted.other else []
                    request = wanted.request(met=met, steer=steered, scratch=folder)
                    pending[threads.submit(_asked, pool, request, chunk.keys)] = chunk
                if not pending:
                    return
                for future in wait(pending, return_when=FIRST_COMPLETED).done:
                    chunk = pending.pop(future)
                    answer = future.result()
                    self._take(answer, chunk)
                    for one in answer["found"]:
                        self._find(pool, one, found)
                    if progress is not None:
                        progress(self.result)

    def _chunks(self) -> Iterator[_Chunk]:
        wanted, count = self.wanted, itertools.count()
        if wanted.keys:
            yield from (_Chunk(next(count), [key], 0) for key in wanted.keys)
            return
        start = self._log.next if self._log is not None else 0
        if self._corpus is not None:
            known = self._corpus.keys(wanted.flags or wanted.mode)
            for at in range(0, len(known), CHUNK):
                yield _Chunk(next(count), known[at : at + CHUNK], start)
        size = CHUNK if wanted.modules is None else max(1, min(CHUNK, wanted.modules // wanted.jobs))
        end = None if wanted.modules is None else start + wanted.modules
        draw = self._steering.key if wanted.steer else Key
        while end is None or start < end:
            to = start + size if end is None else min(start + size, end)
            yield _Chunk(next(count), [draw(wanted.seed, number) for number in range(start, to)], to)
            start = to

    def _take(self, answer: dict[str, Any], chunk: _Chunk) -> None:
        result = self.result
        result.programs += answer["programs"]
        result.lines += answer["lines"]
        result.rejected += answer["rejected"]
        result.skipped += answer["skipped"]
        for key in chunk.keys:
            self._steering.judged(key)
        for one, reached in answer["reached"]:
            key = Key(*one)
            fresh = self._steering.take(key, reached)
            if fresh:
                result.fresh.append(key)
                if self._corpus is not None:
                    self._corpus.add(self.wanted.flags or self.wanted.mode, key, fresh)
        if self._log is None:
            return
        self._done[chunk.place] = chunk, answer
        while self._logged in self._done:
            done, told = self._done.pop(self._logged)
            self._logged += 1
            found = [(Key(*one["key"]).number, one["kind"]) for one in told["found"]]
            self._log.take(done.to, told["programs"], told["rejected"], told["lines"], found, told["skipped"])

    def _find(self, pool: Pool, one: dict[str, Any], found: Callable[[Finding], None] | None) -> None:
        told = {name: one[name] for name in one if name not in ("key", "files")}
        key, files, verdict = Key(*one["key"]), one["files"], verdict_of(told)
        if verdict.kind in self._kinds or len(self.result.findings) >= self.wanted.most:
            self.result.repeated[verdict.kind] += 1
            return
        self._kinds.add(verdict.kind)
        finding = Finding(key, files, files, verdict)
        try:
            finding = _finding(pool, self.wanted, key, files, verdict, self._folder)
        finally:  # if it is stopped, what was found stays
            self.result.findings.append(finding)
            if found is not None:
                found(finding)


def _asked(pool: Pool, request: dict[str, Any], keys: list[Key]) -> dict[str, Any]:
    """The answer about some modules; if one of them takes a process down or too long, of the others one by one."""
    try:
        return {"skipped": [], **pool.ask({**request, "keys": keys}, SECONDS + EACH * len(keys))}
    except OracleError as err:
        if len(keys) > 1:
            answers = [_asked(pool, request, [key]) for key in keys]
            return {name: sum((answer[name] for answer in answers), type(answers[0][name])()) for name in answers[0]}
        skipped = [f"{keys[0]}: {err}"]
        return {"programs": 1, "lines": 0, "rejected": 0, "found": [], "skipped": skipped, "reached": []}


def _finding(pool: Pool, wanted: Hunt, key: Key, files: Files, verdict: Verdict, folder: str) -> Finding:
    if not wanted.reduce:
        return Finding(key, files, files, verdict)
    last, deadline = verdict, time.monotonic() + REDUCING

    def same(candidate: Files) -> bool:
        nonlocal last
        if time.monotonic() > deadline:
            return False
        try:
            asked = wanted.request(files=candidate, key=key, kind=verdict.kind, scratch=folder)
            now = verdict_of(pool.ask(asked, SECONDS))
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
