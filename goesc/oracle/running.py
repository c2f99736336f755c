"""The third judge: generated programs run, built in ways that must not change what they print.

    result = hunt(count=10, seed=1, toolchain=find())
    result.programs, result.runs, result.faults      # 250, 50, [Fault(...), ...]

Each program is also built with every variable on the heap (goesc.generate.runnable): what that one prints is right. A
variable that gc keeps on the stack and should not have kept there is overwritten before somebody looks at it again, and
the sums differ, or the program dies. Other builds and settings move what is decided and what becomes of a wrong
decision: without inlining, without optimisation, with stacks that move at every call, with larger slices on the stack;
with memory that is spoilt when it is freed, never used twice, or collected at every turn.

Nothing but generated programs is run: in an empty folder, which has neither a file nor a secret, for a limited time and
with limited memory.
"""

from __future__ import annotations

import json
import os
import random
import re
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, final

from goesc.generate.reduce import reduce_text
from goesc.generate.runnable import Drawn, draw
from goesc.oracle.toolchain import OracleError, Toolchain, find
from goesc.release import release_named
from goesc.source import process

SCENARIOS = 25  # programs in one build
BUDGET = 500  # questions to the compiler for making one program small
_SECONDS = 60  # that a program may run
# KiB of memory, seconds of processor, no file: each is a command of its own, as some shells take one limit at a time.
_LIMITS = "ulimit -v 4000000 && ulimit -t 60 && ulimit -f 0 && ulimit -c 0"


@final
class Way(NamedTuple):
    """How a program is built and run."""

    name: str
    flags: tuple[str, ...] = ()
    heap: bool = False  # with every variable on the heap
    environ: Mapping[str, str] = {}
    since: int = 21  # the first release with these flags


_SPOILT = {"GODEBUG": "clobberfree=1,gccheckmark=1,invalidptr=1", "GOGC": "1"}
REFERENCE = Way("heap", heap=True)
PLAIN = Way("plain")
_UNOPTIMISED = ("-N", "-l")
WAYS = (
    PLAIN,
    Way("spoilt", environ=_SPOILT),
    Way("fenced", environ={"GODEBUG": "efence=1,gcshrinkstackoff=1,gcstoptheworld=1"}),
    Way("not inlined", ("-l",)),
    Way("not inlined, spoilt", ("-l",), environ=_SPOILT),
    Way("not optimised", _UNOPTIMISED),
    Way("moving", ("-d=maymorestack=runtime.mayMoreStackMove",), environ={"GODEBUG": "clobberfree=1"}),
    Way("moving, not inlined", ("-l", "-d=maymorestack=runtime.mayMoreStackMove")),
    Way("inlined more", ("-l=4",), environ=_SPOILT),
    Way("apart", ("-d=mergelocals=0,zerocopy=0",), since=23),
    Way("slices on the stack", ("-d=variablemakethreshold=512",), environ=_SPOILT, since=25),
)
_CHECK = Way("heap, not optimised", _UNOPTIMISED, heap=True)  # says whether a smaller program still means one thing


@final
@dataclass(slots=True, frozen=True)
class Fault:
    """Two builds of a program that do not agree, or a compiler that died."""

    seed: int
    index: int  # of the build
    program: str  # its name there
    way: str
    kind: str  # "lines", "died", "compiler", "rejected"
    version: str
    text: str  # reduced, unless that was not asked for
    support: str  # the other file of the program
    said: tuple[str, ...]  # what it printed, and what it should have

    def files(self) -> dict[str, str]:
        return Drawn(self.text, self.support).files(heap=False)


@final
@dataclass(slots=True)
class Result:
    builds: int = 0
    programs: int = 0
    runs: int = 0
    faults: list[Fault] = field(default_factory=list)


@final
class Said(NamedTuple):
    """What became of a build: lines by program, and how it ended."""

    lines: tuple[str, ...]
    kind: str  # "", or how it failed
    last: str = ""  # what was said in dying


@final
class Judge:
    """Builds and runs programs in a folder. Threads may share one.

    `compiler` is a program in the place of the toolchain's compiler, but where every variable is on the heap."""

    def __init__(self, toolchain: Toolchain, folder: Path, compiler: Path | None = None) -> None:
        self._toolchain = toolchain
        self._compiler = compiler
        self._folder = folder
        self._config = folder / "importcfg"
        self._config.write_text(toolchain.importcfg(["runtime", "unsafe"]), encoding="utf-8")
        self._shell = process.find_program("sh")
        release = release_named(toolchain.version)
        self.language = release.minor if release is not None else 21
        self.version = toolchain.version

    def ways(self) -> list[Way]:
        return [way for way in WAYS if way.since <= self.language]

    def asked(self, drawn: Drawn, ways: Sequence[Way]) -> list[Said]:
        """What the program prints in each way; ways that are built alike are built once."""
        with tempfile.TemporaryDirectory(dir=self._folder) as scratch:
            built: dict[tuple[tuple[str, ...], bool], Said | Path] = {}
            out = []
            for i, way in enumerate(ways):
                key = (way.flags, way.heap)
                if key not in built:
                    built[key] = self._build(drawn, way, Path(scratch) / str(i))
                made = built[key]
                out.append(made if isinstance(made, Said) else self._run(made, way))
            return out

    def _build(self, drawn: Drawn, way: Way, folder: Path) -> Said | Path:
        folder.mkdir()
        files = drawn.files(way.heap)
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8")
        config = ["-importcfg", str(self._config)]
        lang = f"-lang=go1.{self.language}"
        options = ["-p=main", "-complete", "-dwarf=0", lang, *config, *way.flags]
        refused = self._compile(["-o", "x.o", *options, "--", *files], folder, None if way.heap else self._compiler)
        if refused:
            died = "internal compiler error" in refused or "goroutine " in refused
            return Said((), "compiler" if died else "rejected", refused[:2000])
        done = self._toolchain.run(["tool", "link", *config, "-s", "-w", "-o", "x", "x.o"], folder)
        if done.returncode:
            raise OracleError(f"the program cannot be linked: {done.stderr[:500]}")
        return folder / "x"

    def _compile(self, args: list[str], folder: Path, compiler: Path | None) -> str:
        """What it says if it does not compile, else nothing."""
        if compiler is None:
            done = self._toolchain.run(["tool", "compile", *args], folder)
            return done.stdout + done.stderr if done.returncode else ""
        ended = process.run([str(compiler), *args], cwd=folder, environ=self._toolchain.env(), timeout=300)
        return (ended.stdout + ended.stderr).decode("utf-8", "replace") if ended.returncode else ""

    def _run(self, program: Path, way: Way) -> Said:
        command = [str(program)]
        if self._shell is not None:
            command = [self._shell, "-c", f'{_LIMITS} && exec "$0"', *command]
        environ = {"GOTRACEBACK": "single", "GOMAXPROCS": "2", **way.environ}
        with tempfile.TemporaryDirectory(dir=self._folder) as empty:
            try:
                done = process.run(command, cwd=empty, environ=environ, timeout=_SECONDS)
            except TimeoutError:
                return Said((), "died", f"no end within {_SECONDS} s")
        text = done.stderr.decode("utf-8", "replace")
        lines = tuple(line for line in text.splitlines() if re.match(r"s\d+ (\d|panic)", line))
        if done.returncode:
            return Said(lines, "died", "\n".join(line for line in text.splitlines() if line not in lines)[:2000])
        return Said(lines, "")


def differs(reference: Said, said: Said) -> tuple[str, str] | None:
    """The first program that says something else, and the kind; None if there is none."""
    if said.kind in ("compiler", "rejected"):
        return "", said.kind
    for one, other in zip(reference.lines, said.lines, strict=False):
        if one != other:
            return one.split()[0], "lines"
    if len(said.lines) < len(reference.lines):
        return reference.lines[len(said.lines)].split()[0], "died" if said.kind else "lines"
    if said.kind and not reference.kind:
        return (said.lines[-1].split()[0] if said.lines else ""), "died"
    return None


def hunt(
    count: int | None = None,
    seconds: float | None = None,
    seed: int = 1,
    start: int = 0,
    toolchain: Toolchain | None = None,
    jobs: int = 2,
    most: int = 5,
    reduce: bool = True,
    progress: Callable[[Result], None] | None = None,
    found: Callable[[Fault], None] | None = None,
    log: Path | None = None,
    known: bool = False,
    result: Result | None = None,
) -> Result:
    """Run the programs of `count` builds from number `start` on, or as many as `seconds` allow.

    With `log` each build is a line there, and builds that it tells of are not made again. With `known` programs have
    forms, too, that gc is known to compile wrongly. `result` is filled in."""
    result = Result() if result is None else result
    deadline = None if seconds is None else time.monotonic() + seconds
    chain = toolchain or find()
    start = max(start, _logged(log, seed, chain.version))
    with tempfile.TemporaryDirectory(prefix="goesc-run-") as folder, ThreadPoolExecutor(max(1, jobs)) as threads:
        judge = Judge(chain, Path(folder))
        for chunk in _chunks(start, None if count is None else start + count, jobs):
            if deadline is not None and time.monotonic() > deadline:
                break
            began = time.monotonic()
            asked = [(index, threads.submit(_one, judge, seed, index, known)) for index in chunk]
            for index, answer in asked:
                drawn, ways, said = answer.result()
                result.builds += 1
                result.programs += len(drawn.names)
                result.runs += len(ways)
                faults: list[Fault] = []
                for way, one in zip(ways[1:], said[1:], strict=True):
                    different = differs(said[0], one)
                    if different is not None and different[0] not in (fault.program for fault in faults):
                        faults.append(_fault(judge, drawn, seed, index, way, different, said[0], one, reduce))
                result.faults += faults
                for fault in faults:
                    if found is not None:
                        found(fault)
                if log is not None:
                    _write(log, seed, index, chain.version, drawn, ways, faults, time.monotonic() - began)
                if progress is not None:
                    progress(result)
            if len(result.faults) >= most:
                break
    return result


def program(seed: int, index: int, language: int, known: bool = False) -> Drawn:
    """The programs of a build."""
    return draw(random.Random(f"run/{seed}/{index}"), SCENARIOS, language, known)


def _one(judge: Judge, seed: int, index: int, known: bool) -> tuple[Drawn, list[Way], list[Said]]:
    drawn = program(seed, index, judge.language, known)
    others = [way for way in judge.ways() if way is not PLAIN]
    # The reference, what people build, that with memory spoilt, and two more by turns.
    ways = [REFERENCE, PLAIN, others[0], *random.Random(f"ways/{seed}/{index}").sample(others[1:], 2)]
    return drawn, ways, judge.asked(drawn, ways)


def _fault(
    judge: Judge, drawn: Drawn, seed: int, index: int, way: Way, different: tuple[str, str], right: Said, said: Said,
    reduce: bool,
) -> Fault:  # fmt: skip
    name, kind = different
    alone = drawn
    if name:
        alone = drawn.only(name)
        again = judge.asked(alone, [REFERENCE, way])
        if differs(*again) != different:  # it needs what ran before it
            alone, again = drawn, [right, said]
        right, said = again
    text = alone.text
    if reduce and kind != "rejected":

        def same(candidate: str) -> bool:
            tried = alone.with_text(candidate)
            if kind == "compiler":
                return judge.asked(tried, [way])[0].kind == kind
            if not tried.names:
                return False
            (now,) = judge.asked(tried, [way])
            if now.kind == "rejected":
                return False
            reference, check = judge.asked(tried, [REFERENCE, _CHECK])
            if reference.kind or reference != check or (_panics(reference) and not _panics(right)):
                return False
            return (differs(reference, now) or ("", ""))[1] == kind

        if same(text):
            text = reduce_text(text, same, BUDGET)
            right, said = judge.asked(alone.with_text(text), [REFERENCE, way])
    lines = [f"-{line}" for line in right.lines if line not in said.lines][:5]
    lines += [f"+{line}" for line in said.lines if line not in right.lines][:5]
    lines += [f"+{line}" for line in said.last.splitlines()[:10]]
    return Fault(seed, index, name, way.name, kind, judge.version, text, alone.support, tuple(lines))


def _panics(said: Said) -> bool:
    return any("panic" in line for line in said.lines)


def _chunks(start: int, end: int | None, size: int) -> Iterator[range]:
    while end is None or start < end:
        stop = start + size if end is None else min(start + size, end)
        yield range(start, stop)
        start = stop


def _logged(log: Path | None, seed: int, version: str) -> int:
    """The first build that a log does not tell of."""
    if log is None or not log.exists():
        return 0
    lines = (json.loads(line) for line in log.read_text(encoding="utf-8").splitlines() if line.endswith("}"))
    return max((e["build"] + 1 for e in lines if e["seed"] == seed and e["version"] == version), default=0)


def _write(
    log: Path, seed: int, index: int, version: str, drawn: Drawn, ways: Sequence[Way], faults: Sequence[Fault],
    seconds: float,
) -> None:  # fmt: skip
    entry = {
        "seed": seed, "build": index, "version": version, "programs": len(drawn.names), "seconds": round(seconds, 1),
        "ways": [way.name for way in ways],
        "faults": [{"program": f.program, "way": f.way, "kind": f.kind, "said": list(f.said)} for f in faults],
    }  # fmt: skip
    with log.open("a", encoding="utf-8") as out:
        out.write(json.dumps(entry) + os.linesep)
