"""What goesc is held against, mode by mode: the real compiler's words, or its own in another way of asking.

    verdict = MODES["m-l"].judge(room, files, random.Random(1))
    verdict.kind, verdict.difference        # "lines", ("--- example.com/m/alpha (gc)", "-alpha/a.go:4:2: moved ...")

Those that need more of goesc than its output stand in goesc.hunt.inward.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple, final

from goesc.edit import kept
from goesc.generate.edits import edited
from goesc.generate.faults import with_fault
from goesc.generate.writer import Wanted
from goesc.hunt.inward import advice, certificates, drafts
from goesc.hunt.room import Built, Room, Said
from goesc.hunt.verdict import Verdict
from goesc.oracle.compare import compare, unified
from goesc.oracle.difftest import blocks
from goesc.oracle.kinds import sort_of
from goesc.oracle.listing import Call
from goesc.oracle.modules import Compiled, Files
from goesc.source.gcflags import split_quoted

WHOLE = 16  # of so many modules one is compiled with its code: the back end refuses some programs
EDITS = 3
LINKER = "runtime.main_main"


Judge = Callable[[Room, Files, random.Random], Verdict]


@final
class Mode(NamedTuple):
    what: str  # for people
    judge: Judge
    wanted: Callable[[int], Wanted] = lambda language: Wanted(language=language)
    changed: Callable[[random.Random, dict[str, str]], dict[str, str]] = lambda _, files: files  # before it is judged


def messages(*flags: str) -> Judge:
    """What both print for a module, package by package."""

    def judge(room: Room, files: Files, rng: random.Random) -> Verdict:
        room.lay(files)
        whole = rng.randrange(WHOLE) == 0
        gc, built = room.gc(files, flags, whole), room.build(flags)
        found = against(gc, built)
        if found.kind and not whole:
            # Of functions that were made late, such as instances for what was inlined, the back end has more to say.
            gc = room.finished(gc, _differing(gc, built))
            found = against(gc, built)
        if not found.kind:
            return found
        # What a user would see is said by a goesc that knows of no other modules.
        said = room.goesc(["build", "-j", "1", f"-gcflags={' '.join(flags)}", "./..."], alone=True)
        lines = blocks(said.lines)
        # What stands in no block is the go command's.
        ours = Built(lines, said.status != 0, said.failed)
        alone = against(room.go(flags) if "" in lines else gc, ours)
        if alone.kind in ("accepts", "rejects"):  # the go command leaves out files that it cannot read the tags of
            gc = room.go(flags)
            alone, found = against(gc, ours), against(gc, built)
        if alone.kind or "" in lines or not found.kind:
            return alone
        return found._replace(kind=f"after others: {found.kind}")

    return judge


def _differing(gc: Mapping[str, Compiled], built: Built) -> set[str]:
    """Packages of which the two do not say the same; all, if it is not a matter of lines."""
    found = {path for path, done in gc.items() if done.lines != built.lines.get(path, ())}
    return found or set(gc)


def against(gc: Mapping[str, Compiled], built: Built) -> Verdict:
    ours = built.lines
    rejected = any(done.status for done in gc.values())
    lines = sum(len(done.lines) for done in gc.values())
    differing: list[str] = []
    for path in dict.fromkeys([*gc, *ours]):
        theirs = gc[path].lines if path in gc else ()
        if theirs != ours.get(path, ()):
            differing += unified(theirs, ours.get(path, ()), path)
    kind = ""
    if built.failed and _ends_there(gc, built.failed):
        return Verdict(lines=lines, rejected=True)
    if built.failed:
        kind, differing = f"failed: {built.failed[:80]}", [*differing, f"! {built.failed}"]
    elif rejected != built.rejected:
        kind = "rejects" if rejected else "accepts"
        differing.append(f"! rejected: {rejected} (gc), {built.rejected} (goesc)")
    elif differing:
        kind = "errors" if rejected else sort_of(differing)
    expected = [line for path, done in gc.items() if done.lines for line in (f"# {path}", *done.lines)]
    return Verdict(kind, lines, rejected, tuple(differing), tuple(expected))


def _ends_there(gc: Mapping[str, Compiled], failed: str) -> bool:
    """Whether goesc says that gc has an internal error, and gc has one. Where, gc says as chance has it."""
    lines = [line for done in gc.values() for line in done.lines]
    return failed.endswith("gc ends here") and any("internal compiler error: " in line for line in lines)


def calls(room: Room, files: Files, rng: random.Random) -> Verdict:
    """Calls of the run time that take memory, in both builds."""
    room.lay(files)
    command = rng.randrange(WHOLE) == 0  # which gives reasons too
    last = Verdict()
    for flags in ([], ["-l"]):
        gc, reader = room.listing(files, flags)
        rejected = any(done.status for done in gc.values())
        theirs = _called(reader.calls, room) if not rejected else []
        last = _counted(theirs, rejected, _asked_for(room, flags) if command else _found(room, flags), room, flags)
        if last.kind and not command:
            alone = _counted(theirs, rejected, _asked_for(room, flags), room, flags)
            last = alone if alone.kind else last._replace(kind=f"after others: {last.kind}")
        if last.kind or rejected:
            return last
    return last


@final
class _Calls(NamedTuple):
    """What goesc says of a module's calls."""

    calls: list[Call]
    rejected: bool = False
    failed: str = ""


def _found(room: Room, flags: Sequence[str]) -> _Calls:
    try:
        packages = room.load(allocs=True, graphs=False, inline=not flags)
    except Exception as err:  # noqa: BLE001  # what it is, the command says
        return _Calls([], True, str(err))
    called = [call for package in packages for call in package.runtime_calls]
    return _Calls(
        [Call(call.position.filename, call.line, call.symbol, call.runtime, call.group) for call in called],
        any(package.errors for package in packages),
    )


def _asked_for(room: Room, flags: Sequence[str]) -> _Calls:
    said = room.goesc(["allocs", "--json", *(flags or ["--inline"]), "--", "./..."], alone=True)
    return _Calls(_read(said.stdout) if said.stdout else [], said.status != 0, said.failed)


def _counted(theirs: list[str], rejected: bool, found: _Calls, room: Room, flags: Sequence[str]) -> Verdict:
    ours = [] if rejected else _called(found.calls, room)
    compared = compare(theirs, ours)
    kind = ""
    if rejected != found.rejected:
        kind = "rejects" if rejected else f"accepts {found.failed[:60]}"
    elif not compared.same_lines:
        one = (compared.missing or compared.extra)[0]
        kind = ("-" if compared.missing else "+") + one.rpartition(":")[2]
    suffix = ".allocs" if flags else ".inlined"
    difference = tuple(unified(theirs, ours, " ".join(["calls", *flags]))) if kind else ()
    return Verdict(kind, len(theirs), rejected, difference, tuple(theirs), suffix)


def _called(found: Sequence[Call], room: Room) -> list[str]:
    prefix = f"{room.folder}/"
    return sorted(f"{c.file.removeprefix(prefix)}:{c.line}:{c.function}:{c.runtime}" for c in found if c.counts)


def _read(text: str) -> list[Call]:
    return [
        Call(call["position"]["file"], call["position"]["line"], call["symbol"], call["runtime"], call["group"])
        for package in json.loads(text)["packages"]
        for call in package["calls"]
    ]


def processes(room: Room, files: Files, rng: random.Random) -> Verdict:
    """One process, two, and what the cache remembers."""
    room.lay(files)
    flags = rng.choice([["-m", "-l"], ["-m"], ["-m=2"]])
    whole = rng.randrange(WHOLE) == 0
    if whole:
        return _processes(room, flags)
    cache, given = {"GOESC_CACHE": str(room.cache("cache"))}, f"-gcflags={' '.join(flags)}"
    first = _bare(room.goesc(["build", given, "-j", "1", "./..."], cache))
    found = same(first, _quick(room, flags, jobs=2), "one process", "two processes")
    if not found.kind:  # by another command: its builds are not those that are kept whole
        found = same(
            first, _bare(room.goesc(["build", given, "--jobs", "1", "./..."], cache)), "one process", "the cache"
        )
    return _confirmed(found, _processes(room, flags)) if found.kind else found


def _processes(room: Room, flags: Sequence[str]) -> Verdict:
    """Each command by itself, and its processes too."""
    cache = {"GOESC_CACHE": str(room.cache("cache"))}
    given = f"-gcflags={' '.join(flags)}"
    first = room.goesc(["build", given, "-j", "1", "./..."], alone=True)
    found = Verdict()
    for name, jobs in (("two processes", "2"), ("the cache", "1")):
        other = room.goesc(["build", given, "-j", jobs, "./..."], cache, alone=True)
        found = same(first, other, "one process", name)
        if found.kind:
            return found
    return found


def _quick(room: Room, flags: Sequence[str], jobs: int = 1) -> Said:
    """What goesc prints for packages. What there is to say besides, a command is asked for."""
    built = room.build(flags, jobs)
    if built.failed:
        return _bare(room.goesc(["build", f"-gcflags={' '.join(flags)}", "-j", str(jobs), "./..."], alone=True))
    return Said(0, tuple(line for path, own in built.lines.items() for line in (f"# {path}", *own)), "")


def _bare(said: Said) -> Said:
    """Without what only commands say: the go command's words and the linker's."""
    held = blocks(tuple(line for line in said.lines if not line.startswith(LINKER)))
    lines = tuple(line for path, own in held.items() if path and own for line in (f"# {path}", *own))
    return Said(0, lines, said.failed)


def _confirmed(found: Verdict, alone: Verdict) -> Verdict:
    """A difference, as commands by themselves see it; what only the long run sees is of another kind."""
    return alone if alone.kind else found._replace(kind=f"after others: {found.kind}")


def same(first: Said, other: Said, one: str, two: str) -> Verdict:
    """Two answers of goesc that are to be one."""
    kind = ""
    if (first.status, first.lines, first.failed) != (other.status, other.lines, other.failed):
        kind = f"{two}: {sort_of(unified(first.lines, other.lines, two))}"
    difference = tuple(unified(first.lines, other.lines, "goesc", sides=(one, two))) if kind else ()
    if kind and first.failed != other.failed:
        difference += (f"! {one}: {first.failed}", f"! {two}: {other.failed}")
    return Verdict(kind, len(first.lines), first.status != 0, difference, first.lines)


@contextmanager
def _however_small() -> Iterator[None]:
    """What is kept of large packages is kept of small ones, too."""
    before, kept.SMALLEST = kept.SMALLEST, 0
    try:
        yield
    finally:
        kept.SMALLEST = before


def increments(room: Room, files: Files, rng: random.Random) -> Verdict:
    """After edits: with what is known from before, and cold."""
    flags = rng.choice([["-m", "-l"], ["-m"]])
    steps = [dict(files)]
    for _ in range(EDITS):
        steps.append(edited(rng, steps[-1]))
    with _however_small():
        found = _increments(room, steps, flags, alone=False)
        return _confirmed(found, _increments(room, steps, flags, alone=True)) if found.kind else found


def _increments(room: Room, steps: Sequence[Files], flags: Sequence[str], alone: bool) -> Verdict:
    """`alone`: each cold answer is a command's, which nobody asked before."""
    room.lay(steps[0])
    cache = {"GOESC_CACHE": str(room.cache("cache"))}
    argv = ["build", f"-gcflags={' '.join(flags)}", "-j", "1", "./..."]
    room.goesc(argv, cache, alone)
    found = Verdict()
    for number, step in enumerate(steps[1:], 1):
        room.lay(step)
        if alone:
            cold, warm = room.goesc(argv, alone=True), room.goesc(argv, cache, alone=True)
        else:
            cold, warm = _quick(room, flags), _bare(room.goesc(argv, cache))
        found = same(cold, warm, "cold", f"after edit {number}")
        if found.kind:
            return found
    return found


def without_go(room: Room, files: Files, rng: random.Random) -> Verdict:
    """What is said with a Go tree at hand, and from facts alone."""
    room.lay(files)
    flags = rng.choice([["-m", "-l"], ["-m", "-l"], ["-m=2", "-l"]])
    argv = ["build", f"-gcflags={' '.join(flags)}", "./..."]
    bare = {"GOROOT": "", "PATH": "/nowhere", "GOESC_GO_" + "_".join(room.toolchain.version[2:].split(".")[:2]): ""}
    found = same(_quick(room, flags), _bare(room.goesc(argv, bare)), "with Go", "without")
    if not found.kind:
        return found
    return _confirmed(found, same(room.goesc(argv, alone=True), room.goesc(argv, bare, True), "with Go", "without"))


def either(*judges: Judge) -> Judge:
    """One of them, as is drawn."""
    return lambda room, files, rng: rng.choice(judges)(room, files, rng)


OLDER = "releases"
MODES: dict[str, Mode] = {
    "m-l": Mode("what -m -l prints", messages("-m", "-l")),
    "m": Mode("what -m prints", messages("-m")),
    "m2": Mode("what -m=2 prints", messages("-m=2")),
    "m4": Mode("what -m=4 -l prints: the intermediate form", messages("-m=4", "-l")),
    "errors": Mode("errors, of modules with one fault", messages(), changed=with_fault),
    "allocs": Mode("calls that take memory", calls, lambda language: Wanted(allocs=True, language=language)),
    OLDER: Mode("what compilers of older releases print", either(messages("-m", "-l"), messages("-m"))),
    "processes": Mode("one process, two, and the cache", processes),
    "increments": Mode("after edits and cold", increments),
    "drafts": Mode("drafts and what follows edits of them", drafts),
    "facts": Mode("with a Go tree and without", without_go),
    "certificates": Mode("a proof of every verdict, and a second solver", certificates),
    "advice": Mode("edits that are proposed, carried out and compiled", advice),
}


def flagged(flags: str) -> Mode:
    """The mode of -gcflags."""
    return Mode(f"what {flags} prints", messages(*split_quoted(flags)))
