"""What goesc is held against, mode by mode: the real compiler's words, or its own in another way of asking.

    verdict = MODES["m-l"].judge(room, files, random.Random(1))
    verdict.kind, verdict.difference        # "lines", ("--- example.com/m/alpha (gc)", "-alpha/a.go:4:2: moved ...")

Those that need more of goesc than its output stand in goesc.hunt.inward.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, final

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


Judge = Callable[[Room, Files, random.Random], Verdict]


@final
class Mode(NamedTuple):
    what: str  # for people
    judge: Judge
    wanted: Callable[[int], Wanted] = lambda language: Wanted(language=language)
    changed: Callable[[random.Random, dict[str, str]], dict[str, str]] = lambda _, files: files  # before it is judged


def messages(*flags: str, whole: bool = False) -> Judge:
    """What both print for a module, package by package."""

    def judge(room: Room, files: Files, rng: random.Random) -> Verdict:
        room.lay(files)
        whole_now = whole or rng.randrange(WHOLE) == 0
        found = against(room.gc(files, flags, whole_now), room.build(flags))
        if not found.kind:
            return found
        # Of functions that were made late, such as instances for what was inlined, the back end has more to say. And
        # what a user would see is said by a goesc that knows of no other modules.
        said = room.goesc(["build", "-j", "1", f"-gcflags={' '.join(flags)}", "./..."])
        lines = blocks(said.lines)
        # What stands in no block is the go command's.
        gc = room.go(flags) if "" in lines else room.gc(files, flags, whole=True)
        alone = against(gc, Built(lines, said.status != 0, said.failed))
        if "" in lines:
            return alone
        found = against(gc, room.build(flags))
        if alone.kind or not found.kind:
            return alone
        return found._replace(kind=f"after others: {found.kind}")

    return judge


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
    if built.failed:
        kind, differing = f"failed: {built.failed[:80]}", [*differing, f"! {built.failed}"]
    elif rejected != built.rejected:
        kind = "rejects" if rejected else "accepts"
        differing.append(f"! rejected: {rejected} (gc), {built.rejected} (goesc)")
    elif differing:
        kind = "errors" if rejected else sort_of(differing)
    expected = [line for path, done in gc.items() if done.lines for line in (f"# {path}", *done.lines)]
    return Verdict(kind, lines, rejected, tuple(differing), tuple(expected))


def calls(room: Room, files: Files, rng: random.Random) -> Verdict:
    """Calls of the run time that take memory, in both builds or the one that is drawn."""
    del rng
    room.lay(files)
    last = Verdict()
    for flags in ([], ["-l"]):
        gc, reader = room.listing(files, flags)
        rejected = any(done.status for done in gc.values())
        said = room.goesc(["allocs", "--json", *(flags or ["--inline"]), "--", "./..."])
        theirs = _called(reader.calls, room) if not rejected else []
        ours = [] if rejected or not said.stdout else _called(_read(said.stdout), room)
        found = compare(theirs, ours)
        kind = ""
        if rejected != (said.status != 0):
            kind = "rejects" if rejected else f"accepts {said.failed[:60]}"
        elif not found.same_lines:
            one = (found.missing or found.extra)[0]
            kind = ("-" if found.missing else "+") + one.rpartition(":")[2]
        suffix = ".allocs" if flags else ".inlined"
        difference = tuple(unified(theirs, ours, " ".join(["calls", *flags]))) if kind else ()
        last = Verdict(kind, len(theirs), rejected, difference, tuple(theirs), suffix)
        if kind or rejected:
            return last
    return last


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
    cache = {"GOESC_CACHE": str(room.cache("cache"))}
    flags = f"-gcflags={rng.choice(['-m -l', '-m', '-m=2'])}"
    first = room.goesc(["build", flags, "-j", "1", "./..."])
    for name, argv, environ in (
        ("two processes", ["build", flags, "-j", "2", "./..."], cache),
        ("the cache", ["build", flags, "-j", "1", "./..."], cache),
    ):
        found = same(first, room.goesc(argv, environ), "one process", name)
        if found.kind:
            return found
    return found


def same(first: Said, other: Said, one: str, two: str) -> Verdict:
    """Two answers of goesc that are to be one."""
    kind = ""
    if (first.status, first.lines, first.failed) != (other.status, other.lines, other.failed):
        kind = f"{two}: {sort_of(unified(first.lines, other.lines, two))}"
    difference = tuple(unified(first.lines, other.lines, "goesc", sides=(one, two))) if kind else ()
    if kind and first.failed != other.failed:
        difference += (f"! {one}: {first.failed}", f"! {two}: {other.failed}")
    return Verdict(kind, len(first.lines), first.status != 0, difference, first.lines)


def increments(room: Room, files: Files, rng: random.Random) -> Verdict:
    """After edits: with what is known from before, and cold."""
    room.lay(files)
    cache = {"GOESC_CACHE": str(room.cache("cache"))}
    flags = f"-gcflags={rng.choice(['-m -l', '-m'])}"
    argv = ["build", flags, "-j", "1", "./..."]
    room.goesc(argv, cache)
    found = Verdict()
    now = dict(files)
    for step in range(EDITS):
        now = edited(rng, now)
        room.lay(now)
        found = same(room.goesc(argv), room.goesc(argv, cache), "cold", f"after edit {step + 1}")
        if found.kind:
            return found
    return found


def without_go(room: Room, files: Files, rng: random.Random) -> Verdict:
    """What is said with a Go tree at hand, and from facts alone."""
    room.lay(files)
    argv = ["build", f"-gcflags={rng.choice(['-m -l', '-m -l', '-m=2 -l'])}", "./..."]
    bare = {"GOROOT": "", "PATH": "/nowhere", "GOESC_GO_" + "_".join(room.toolchain.version[2:].split(".")[:2]): ""}
    return same(room.goesc(argv), room.goesc(argv, bare), "with Go", "without")


def either(*judges: Judge) -> Judge:
    """One of them, as is drawn."""
    return lambda room, files, rng: rng.choice(judges)(room, files, rng)


OLDER = "releases"
MODES: dict[str, Mode] = {
    "m-l": Mode("what -m -l prints", messages("-m", "-l")),
    "m": Mode("what -m prints", messages("-m")),
    "m2": Mode("what -m=2 prints", messages("-m=2")),
    "m4": Mode("what -m=4 -l prints: the intermediate form", messages("-m=4", "-l", whole=True)),
    "errors": Mode("errors, of modules with one fault", messages(whole=True), changed=with_fault),
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
    return Mode(f"what {flags} prints", messages(*split_quoted(flags), whole="4" in flags))
