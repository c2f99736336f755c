"""Differential testing: the same Go through the real compiler and through goesc, line by line.

    report = run(["escape.go", "fixedbugs/"], flags=["-m", "-l"])
    report.agreement, report.identical, report.total        # 0.998, 1520, 1541
    for found in report.comparisons:
        if not found.difference.identical: print(*found.unified(), sep="\\n")

Modes: "tool-compile" gives every .go file to `go tool compile -p=p` (as Go's own errorcheck tests are run);
"build" gives a file to `go build` in its folder, and every package that a pattern stands for to a `go build` of its
own, so that what it imports is compiled without the flags; "test" does the same with `go test -c`. Where gc rejects a
target the errors are compared in the same way.

With `allocs` it is not lines of -m that are compared but calls of the run time that take memory: gc's are read from the
listing that -S makes, those of goesc are `goesc tool compile -S`'s, and in mode "build" `goesc allocs --json`'s.

    report.comparisons[0].gc.lines      # ("4:f:newobject", "/go/src/strings/builder.go:105:f:growslice")

Both sides are kept by content: gc's by toolchain, flags and files, goesc's also by the hash of goesc itself.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, final

from goesc.oracle import compare, store
from goesc.oracle.listing import Call, Reader
from goesc.oracle.toolchain import OracleError, Toolchain, find
from goesc.oracle.workers import Pool
from goesc.source import disk, process
from goesc.source.build import RELEASE

TOOL_COMPILE = "tool-compile"
BUILD = "build"
TEST = "test"
MODES = (TOOL_COMPILE, BUILD, TEST)
BOTH_BUILDS = ((), ("-l",))
OWN = "goesc: "  # how lines start that goesc says in its own name: no model, an internal error
WORKER = "goesc.cli.worker"


@final
@dataclass(slots=True, frozen=True)
class Target:
    """What one comparison is about: files given together, or package patterns. Both sides run in `cwd`.

    `flags` are its own and follow those of the run.
    """

    name: str
    cwd: Path
    args: tuple[str, ...]
    is_files: bool
    flags: tuple[str, ...] = ()


@final
class Asked(NamedTuple):
    """What both sides are asked of a target."""

    mode: str
    flags: tuple[str, ...]  # the compiler's
    allocs: bool = False

    def of(self, target: Target) -> Asked:
        return self._replace(flags=(*self.flags, *target.flags))


@final
@dataclass(slots=True, frozen=True)
class Side:
    status: int
    lines: tuple[str, ...]
    seconds: float = 0.0
    failed: str = ""  # why there is no verdict (a time-out, a crash)


@final
@dataclass(slots=True, frozen=True)
class Comparison:
    name: str
    gc: Side
    goesc: Side
    difference: compare.Difference
    flags: tuple[str, ...] = ()  # of the build that it is of, if there are several

    @property
    def identical(self) -> bool:
        """Same lines, same order, and both accept or both reject."""
        return self.difference.identical and (self.gc.status == 0) == (self.goesc.status == 0) and not self.goesc.failed

    @property
    def rejected(self) -> bool:
        return self.gc.status != 0

    def unified(self) -> list[str]:
        out = compare.unified(self.gc.lines, self.goesc.lines, self.name)
        if self.goesc.failed:
            out.append(f"! {self.name}: {self.goesc.failed}")
        elif (self.gc.status == 0) != (self.goesc.status == 0):
            out.append(f"! {self.name}: exit status {self.gc.status} (gc), {self.goesc.status} (goesc)")
        return out


@final
@dataclass(slots=True)
class Report:
    """All comparisons of a run, in the order of the targets, and the totals."""

    comparisons: list[Comparison] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)  # target, why the judge gave no verdict

    @property
    def total(self) -> int:
        return len(self.comparisons)

    @property
    def identical(self) -> int:
        return sum(c.identical for c in self.comparisons)

    @property
    def gc_lines(self) -> int:
        return sum(c.difference.left for c in self.comparisons)

    @property
    def goesc_lines(self) -> int:
        return sum(c.difference.right for c in self.comparisons)

    @property
    def both(self) -> int:
        return sum(c.difference.both for c in self.comparisons)

    @property
    def agreement(self) -> float:
        union = sum(c.difference.union for c in self.comparisons)
        return self.both / union if union else 1.0

    def to_json(self) -> dict[str, Any]:
        """The whole report as plain data: totals, and every target with its differing lines."""
        return {
            "targets": self.total,
            "identical": self.identical,
            "rejected": sum(c.rejected for c in self.comparisons),
            "gc_lines": self.gc_lines,
            "goesc_lines": self.goesc_lines,
            "both": self.both,
            "agreement": self.agreement,
            "skipped": [{"name": name, "why": why} for name, why in self.skipped],
            "comparisons": [
                {
                    "name": c.name,
                    "identical": c.identical,
                    "gc_status": c.gc.status,
                    "goesc_status": c.goesc.status,
                    "gc_lines": c.difference.left,
                    "goesc_lines": c.difference.right,
                    "both": c.difference.both,
                    "missing": list(c.difference.missing),
                    "extra": list(c.difference.extra),
                    "failed": c.goesc.failed,
                    "seconds": {"gc": c.gc.seconds, "goesc": c.goesc.seconds},
                }
                for c in self.comparisons
            ],
        }


def run(
    targets: Sequence[str | Path | Target],
    *,
    mode: str = TOOL_COMPILE,
    flags: Sequence[str] = ("-m", "-l"),
    toolchain: Toolchain | None = None,
    jobs: int = 2,
    timeout: float = 60.0,
    cwd: Path | None = None,
    use_cache: bool = True,
    progress: Callable[[int, int, str], None] | None = None,
    ours: Callable[[Target], Side] | None = None,
    allocs: bool = False,
    builds: Sequence[Sequence[str]] = ((),),
) -> Report:
    """Compares goesc with the real compiler on every target, for each of `builds`: more flags.

    `targets` are .go files, folders, package patterns (not for tool-compile); see `expand`. `ours` replaces goesc's
    side, for tests. `progress(done, total, name)` is called after each target. Raises OracleError without a toolchain,
    ValueError for a target that does not exist.
    """
    tc = toolchain or find()
    todo = expand(targets, mode, Path.cwd() if cwd is None else cwd)
    if mode != TOOL_COMPILE:
        todo = [one for target in todo for one in packages_of(target, tc)]
    report = Report()
    with Pool(jobs, process.module(WORKER)) as pool, pool.threads(jobs) as threads:
        asked = Asked(mode, tuple(flags), allocs)
        mine = ours or (lambda target: _ours(pool, target, asked.of(target), tc, timeout, use_cache))

        def both(target: Target) -> tuple[Side, Side]:
            return _judge(tc, target, asked.of(target), use_cache), mine(target)

        todo = [_of_build(target, more) for target in todo for more in builds]
        pending = [(target, threads.submit(both, target)) for target in todo]
        for number, (target, future) in enumerate(pending, 1):
            try:
                gc, goesc = future.result()
                report.comparisons.extend(_compared(target, gc, goesc, whole=allocs))
            except (OracleError, OSError) as err:
                why = err.strerror.lower() if isinstance(err, OSError) and err.strerror else str(err)
                report.skipped.append((target.name, why))
            if progress is not None:
                progress(number, len(pending), target.name)
    return report


def _of_build(target: Target, flags: Sequence[str]) -> Target:
    name = " ".join([target.name, *flags])
    return Target(name, target.cwd, target.args, target.is_files, (*flags, *target.flags)) if flags else target


def expand(targets: Iterable[str | Path | Target], mode: str, cwd: Path) -> list[Target]:
    """Targets of a run. A folder stands for every .go file below it (tool-compile) or for its packages;
    what is neither file nor folder is a package pattern. Raises ValueError for one that cannot be."""
    out: list[Target] = []
    patterns: list[str] = []
    for given in targets:
        if isinstance(given, Target):
            out.append(given)
            continue
        text = str(given)
        path = cwd / text
        if text.endswith(".go") and path.is_file():
            out.append(_file_target(path, text))
        elif path.is_dir() and not (mode != TOOL_COMPILE and text.startswith(".")):
            if mode != TOOL_COMPILE:
                out.append(Target(text, path.resolve(), ("./...",), is_files=False))
            else:
                files = [_file_target(file, str(Path(text) / file.relative_to(path))) for file in _go_files(path)]
                if not files:
                    raise ValueError(f"{text}: no Go files in or below this folder that can be read")
                out += files
        elif mode == TOOL_COMPILE or (text.startswith((".", "/")) and "..." not in text and not path.exists()):
            raise ValueError(f"{text}: no such file or folder")
        else:
            patterns.append(text)
    if patterns:
        out.append(Target(" ".join(patterns), cwd, tuple(patterns), is_files=False))
    return out


def packages_of(target: Target, tc: Toolchain) -> list[Target]:
    """One target a package that its patterns stand for; the target itself if the go command cannot tell. Raises
    ValueError for patterns that match nothing: there is nothing to compare."""
    if target.is_files:
        return [target]
    done = tc.run(["list", "-buildvcs=false", "-e", "-f", "{{.ImportPath}}", "--", *target.args], target.cwd)
    paths = done.stdout.split()
    if done.returncode:
        return [target]
    if not paths:
        raise ValueError(f"{target.name}: matched no packages")
    return [Target(path, target.cwd, (path,), is_files=False, flags=target.flags) for path in dict.fromkeys(paths)]


def read_list(file: Path) -> list[str]:
    """The targets a list file names: one a line, relative to the file's folder; `#` starts a comment."""
    lines = (line.partition("#")[0].strip() for line in file.read_text(encoding="utf-8").splitlines())
    return [str(file.parent / line) for line in lines if line]


def _file_target(path: Path, name: str) -> Target:
    absolute = Path(os.path.abspath(path))
    return Target(name, absolute.parent, (absolute.name,), is_files=True)


def _go_files(folder: Path) -> Iterable[Path]:
    """Every .go file below a folder, sorted; not those in hidden folders and in x.dir (Go's tests of many packages)."""
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(d for d in folders if not d.startswith((".", "_")) and not d.endswith(".dir"))
        for name in sorted(names):
            if name.endswith(".go") and (Path(root) / name).is_file():  # reading a pipe would never end
                yield Path(root) / name


def _tool_flags(flags: Sequence[str]) -> list[str]:
    path = [] if any(f.startswith("-p") for f in flags) else ["-p=p"]
    return [*path, *flags]


def _content(target: Target) -> list[bytes]:
    return [disk.read(str(target.cwd / name)) for name in target.args]


def _question(tc: Toolchain, target: Target, asked: Asked) -> list[str | bytes]:
    """What an answer depends on besides who gives it. Paths are printed absolute: folder and Go tree count."""
    where = [str(tc.goroot), str(target.cwd)]
    what = [asked.mode, "allocs" * asked.allocs, tc.version, *_platform(), "\0".join(asked.flags)]
    return [*what, *where, *target.args, *_content(target)]


def _judge(tc: Toolchain, target: Target, asked: Asked, use_cache: bool) -> Side:
    name = ""
    if use_cache and target.is_files:
        name = store.key("gc", *_question(tc, target, asked))
        kept = store.get(name)
        if kept is not None:
            return Side(kept["status"], tuple(kept["lines"]), kept["seconds"])
    start = time.perf_counter()
    listing = Reader()
    take, flags = (listing.take, ["-S", *asked.flags]) if asked.allocs else (None, asked.flags)
    if asked.mode == TOOL_COMPILE:
        done = tc.compile(target.args, _tool_flags(flags), target.cwd, take=take)
    elif asked.mode == BUILD:
        done = tc.build(["--", *target.args], [*flags, _here(target)], target.cwd, take=take)
    else:
        done = tc.test(target.args, [*flags, _here(target)], target.cwd)
    # Of what gc rejects there is no listing, and that it does is all there is to compare.
    lines = _call_lines(listing.calls, target) if asked.allocs else tuple(done.lines)
    side = Side(done.status, lines, time.perf_counter() - start)
    if name:
        store.put(name, {"status": side.status, "lines": side.lines, "seconds": side.seconds})
    return side


def _call_lines(calls: Iterable[Call], target: Target) -> tuple[str, ...]:
    """Calls as lines, sorted. The file is left out if it is the only one that was given, and so is the package `p`."""
    own = str(target.cwd / target.args[0]) if target.is_files and len(target.args) == 1 else ""
    placed = sorted(("" if call.file == own else f"{call.file}:", call) for call in calls if call.counts)
    return tuple(f"{file}{call.line}:{call.function.removeprefix('p.')}:{call.runtime}" for file, call in placed)


def _ours(pool: Pool, target: Target, asked: Asked, tc: Toolchain, timeout: float, use_cache: bool) -> Side:
    name = ""
    if use_cache and target.is_files:
        name = store.key("goesc", store.goesc_hash(), *_question(tc, target, asked))
        kept = store.get(name)
        if kept is not None:
            return Side(kept["status"], tuple(kept["lines"]), kept["seconds"])
    mode, flags = asked.mode, asked.flags
    if mode == TOOL_COMPILE:
        argv = ["tool", "compile", *_tool_flags(["-S", *flags] if asked.allocs else flags), "--", *target.args]
    elif asked.allocs:
        argv = ["allocs", "--json", *(flags or ["--inline"]), "--", *target.args]
    else:
        argv = [mode, "-gcflags=" + " ".join(flags), *(["--"] if mode == BUILD else []), *target.args]
    start = time.perf_counter()
    try:
        # As the judge is asked.
        env = {"GOROOT": str(tc.goroot), "GOFLAGS": "", "GOTOOLCHAIN": "local", RELEASE: tc.version}
        answer = pool.ask({"argv": argv, "cwd": str(target.cwd), "env": env}, timeout)
    except OracleError as err:
        return Side(-1, (), time.perf_counter() - start, str(err))
    printed = answer["stderr"] if mode == BUILD or asked.allocs else answer["stdout"] + answer["stderr"]
    own = [line for line in printed.splitlines() if line.startswith(OWN)]
    failed = own[0].removeprefix(OWN) if own else ""
    if asked.allocs:
        read = _read_listing if mode == TOOL_COMPILE else _read_json
        lines = _call_lines(read(answer["stdout"]), target)
        failed = failed if answer["status"] else ""  # that -S prints calls alone is nothing that failed
    else:
        lines = tuple(line for line in printed.splitlines() if not line.startswith(OWN))
    side = Side(answer["status"], lines, time.perf_counter() - start, failed)
    if name and not failed:
        store.put(name, {"status": side.status, "lines": side.lines, "seconds": side.seconds})
    return side


def _read_listing(text: str) -> list[Call]:
    listing = Reader()
    for line in text.splitlines(keepends=True):
        listing.take(line.encode("utf-8", "surrogateescape"))
    return listing.calls


def _read_json(text: str) -> list[Call]:
    packages = json.loads(text)["packages"] if text else []
    return [
        Call(call["position"]["file"], call["position"]["line"], call["symbol"], call["runtime"], call["group"])
        for package in packages
        for call in package["calls"]
    ]


def _here(target: Target) -> str:
    """A flag that changes nothing but what the go command remembers the output by.

    It replays output as it was first printed, with places relative to the folder where that was. -D is the base of
    imports such as "./a", which the go command does not let through.
    """
    return f"-D=goesc-{hashlib.sha256(os.fsencode(target.cwd)).hexdigest()[:16]}"


def _platform() -> tuple[str, str, str]:
    return os.environ.get("GOOS", ""), os.environ.get("GOARCH", ""), os.environ.get("CGO_ENABLED", "")


def _compared(target: Target, gc: Side, goesc: Side, whole: bool) -> Iterable[Comparison]:
    if target.is_files or whole:
        yield Comparison(target.name, gc, goesc, compare.compare(gc.lines, goesc.lines))
        return
    left, right = blocks(gc.lines), blocks(goesc.lines)
    if goesc.failed:
        right.setdefault("", ())
    for name in dict.fromkeys([*left, *right]):
        a, b = left.get(name, ()), right.get(name, ())
        label = name or target.name
        # A block that holds errors is a package its compiler rejected; the exit status is the whole run's.
        yield Comparison(
            label,
            Side(gc.status, a, gc.seconds),
            Side(goesc.status, b, goesc.seconds, goesc.failed if not name else ""),
            compare.compare(a, b),
        )


def blocks(lines: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Output of `go build` by package: "# import/path" starts a block; "" holds what stands before the first.

    The go command prints blocks as packages finish, so their order means nothing.
    """
    out: dict[str, list[str]] = {}
    current = ""
    for line in lines:
        if line.startswith("# "):
            current = line[2:]
            out.setdefault(current, [])
        else:
            out.setdefault(current, []).append(line)
    return {name: tuple(held) for name, held in out.items()}
