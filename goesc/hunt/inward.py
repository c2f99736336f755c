"""Modes in which goesc's further answers are judged: drafts, certificates, the second solver, advice.

    certificates(room, files, rng).kind     ->   "" if the independent checker accepts a proof of every verdict

Each is a function from a module to a verdict, as in goesc.hunt.modes. A module that does not compile has none of this.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from pathlib import Path

from goesc.advice.adviser import Adviser
from goesc.advice.model import Verified, applied
from goesc.api import Allocation, Package
from goesc.api.outputs import package_of_draft
from goesc.edit.draft import Draft, draft, follow
from goesc.explain.certificate import certify, problem_of
from goesc.explain.checker import Refused, check
from goesc.facts.find import request_for
from goesc.facts.session import Session
from goesc.generate.edits import edited
from goesc.hunt.room import Room
from goesc.hunt.verdict import Verdict
from goesc.oracle.kinds import on_heap
from goesc.oracle.modules import Files
from goesc.source.gcflags import GcFlags
from goesc.source.packages import load_units
from goesc.source.room import room_to_recurse
from goesc.source.unit import Unit

FLAGS = GcFlags(m=1, l=1)
EDITS = 4
ADVISED = 3  # allocations of a package, and edits of a module
SECONDS = 20.0  # for advice of a module


# --- While somebody types -----------------------------------------------------------------------------


def drafts(room: Room, files: Files, rng: random.Random) -> Verdict:
    """A draft says what a whole compilation does; what follows edits, what a draft from nothing does."""
    room.lay(files)
    units = load_units(["./..."], request_for(str(room.folder), room.environ)).units
    whole = {package.path: package for package in room.load()}
    session = room.session(str(FLAGS))
    session.add_units(units, [unit.id for unit in units])
    if any(package.errors for package in whole.values()):
        return Verdict(rejected=True)
    differing: list[str] = []
    with room_to_recurse():
        for unit in units:
            found = draft(unit, FLAGS, session)
            # A draft has no instances of methods that only a type's being known at run time asks for.
            other = _told(whole[unit.id.path], False) ^ _told(package_of_draft(found), False)
            if other:
                differing.append(f"{unit.id}: a draft is not what a whole compilation is")
                differing += [f"{at}: {text}: {escapes}" for at, text, escapes in sorted(other)]
        differing = differing or _followed(room, dict(files), rng, rng.choice(units), session)
    return Verdict(
        f"drafts: {differing[0].partition(': ')[2]}" if differing else "", len(units), False, tuple(differing)
    )


def _told(package: Package, instances: bool = True) -> set[tuple[str, str, bool]]:
    found = [a for a in package.allocations if instances or "[" not in a.function]
    return {(str(a.position), a.expression, a.escapes) for a in found}


def _followed(room: Room, files: dict[str, str], rng: random.Random, unit: Unit, session: Session) -> list[str]:
    """Differences after edits of one package."""
    known = draft(unit, FLAGS, session).known
    paths = {str(Path(file.path).relative_to(room.folder)): file for file in unit.files}
    for step in range(EDITS):
        files |= edited(rng, {path: files[path] for path in paths})
        for path, file in paths.items():
            file.src = files[path].encode()
        after = follow(unit, FLAGS, session, known)
        fresh = draft(unit, FLAGS, session)
        wrong = _other(after, fresh) if after is not None else ""
        if wrong:
            return [f"{unit.id}, edit {step + 1}: {wrong} other than of a draft from nothing"]
        known = fresh.known
    return []


def _other(after: Draft, fresh: Draft) -> str:
    for what in ("tags", "mentions", "broken", "unsure"):
        if getattr(after.known, what) != getattr(fresh.known, what):
            return what
    return ""


# --- Proofs -------------------------------------------------------------------------------------------


def certificates(room: Room, files: Files, rng: random.Random) -> Verdict:
    """A certificate for every graph, accepted by the checker; and the plain solver says what gc's says."""
    room.lay(files)
    inline = rng.random() < 0.5
    packages = room.load(inline=inline, explain=True)
    if any(package.errors for package in packages):
        return Verdict(rejected=True)
    differing: list[str] = []
    count = 0
    for package in packages:
        for graph in package.graphs:
            count += 1
            try:
                check(problem_of(graph), certify(graph))
            except Refused as err:
                differing.append(f"{package.path}: {graph.functions[:2]}: {err}")
    plain = room.load(inline=inline, solver="plain")
    for one, other in zip(packages, plain, strict=True):
        if _told(one) != _told(other):
            differing.append(f"{one.path}: the plain solver says something else")
    return Verdict(f"proof: {differing[0].rpartition(': ')[2]}" if differing else "", count, False, tuple(differing))


# --- Advice -------------------------------------------------------------------------------------------


def advice(room: Room, files: Files, rng: random.Random) -> Verdict:
    """Edits that are proposed, carried out: the compiler takes each, and finds no more on the heap than before."""
    room.lay(files)
    flags = rng.choice([["-m", "-l"], ["-m"]])
    before = room.gc(files, flags, whole=True)
    if any(done.status for done in before.values()):
        return Verdict(rejected=True)
    packages = room.load(inline="-l" not in flags, explain=True)
    adviser = Adviser(room.environ, seconds=SECONDS)
    tried, differing = 0, list[str]()
    for package, allocation in _some(packages, rng):
        for found in adviser.allocation(package, allocation)[:ADVISED]:
            tried += 1
            now = _changed(files, package, found, room)
            room.lay(now)
            after = room.gc(now, flags, whole=True)
            said = [line for done in after.values() if done.status for line in done.lines]
            if said:
                differing.append(f"{found.kind}: does not compile: {found.position} {said[0]}")
            elif on_heap(after) > on_heap(before) + found.edit.inside:
                differing.append(f"{found.kind}: more is on the heap: {found.position}")
    kind = f"advice: {': '.join(differing[0].split(': ')[:2])}" if differing else ""
    return Verdict(kind, tried, False, tuple(differing))


def _some(packages: Iterable[Package], rng: random.Random) -> list[tuple[Package, Allocation]]:
    chosen = []
    for package in packages:
        found = [a for a in package.allocations if a.escapes and not a.constant]
        chosen += [(package, a) for a in rng.sample(found, min(len(found), ADVISED))]
    return chosen


def _changed(files: Files, package: Package, found: Verified, room: Room) -> dict[str, str]:
    texts = applied({file.name: file.src for file in package.files}, found.edit.changes)
    names = {name: str(Path(name).relative_to(room.folder)) for name in texts}
    return {**files, **{names[name]: text.decode() for name, text in texts.items()}}
