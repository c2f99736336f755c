"""The account of a profile: what was allocated where, for what, why, and what of that escape analysis decides.

    account = Account(packages, sites)
    account.rows[0].place               Frame("encoding/csv.(*Reader).readRecord", "/src/encoding/csv/reader.go", 444)
    account.rows[0].parts[0].reasons    (Reason(what="string(r.recordBuffer)", cause="returned", ...),)
    account.behind[0]                   what others allocate for a call in the named packages

A row is a line of a named package; it has a part for each set of calls that its objects cannot be told apart by.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import IntEnum
from typing import NamedTuple, final

from goesc.api import Package
from goesc.explain.explain import Explainer
from goesc.profile.join import Asked, Join, Near
from goesc.profile.names import plain, short
from goesc.profile.pprof import Frame
from goesc.profile.sites import Amount, Frames, Leaf, Sites, by_objects, package_of_leaf
from goesc.profile.sources import Source
from goesc.profile.words import COLLECTS, Reason, by_name, reason

# Bytes of the record of a goroutine that waits, as the allocator rounds it (runtime/runtime2.go:sudog). Wherever memory
# is taken it may be for the garbage collector.
WAITING = 112


class State(IntEnum):
    """How objects stand to the code of the place that they were made at."""

    EXPECTED = 0  # gc's code calls the runtime there, to allocate
    RUNTIME = 1  # the runtime allocates for itself there, as it does what the code asks for
    UNKNOWN = 2  # nothing there allocates, as far as goesc knows
    OTHER_BUILD = 3  # the sources have no such line in that function


@final
class Part:
    """Objects of a row that come of the same calls. `reasons` are several where one of them made each."""

    __slots__ = ("amount", "asked", "functions", "reasons", "sizes", "state")

    def __init__(self, state: State, asked: tuple[Asked, ...], reasons: tuple[Reason, ...]) -> None:
        self.state = state
        self.amount = Amount()
        self.asked = asked
        self.reasons = reasons
        self.sizes: set[int] = set()  # of one object
        self.functions: set[str] = set()  # in whose code the calls stand

    @property
    def in_loop(self) -> bool:
        """Whether one of the calls stands in a loop of its function."""
        return any(asked.call.in_loop for asked in self.asked)

    @property
    def is_escape(self) -> bool:
        return any(reason.escape for reason in self.reasons)

    @property
    def into(self) -> str:
        """The function that the code was inlined into, if it is one."""
        return next(iter(self.functions)) if len(self.functions) == 1 else ""


@final
class Row:
    __slots__ = ("amount", "package", "parts", "place", "through")

    def __init__(self, package: Package, place: Frame, through: Frames) -> None:
        self.package = package
        self.place = place  # its file as goesc knows it
        self.through = through  # inlined there from other packages, outermost first
        self.amount = Amount()
        self.parts: list[Part] = []

    def settle(self) -> bool:
        """Leave out what a base had as well; whether anything is left."""
        self.parts = [part for part in self.parts if part.amount]
        return bool(self.parts)


@final
class Behind(NamedTuple):
    """A call in a named package behind which functions of others allocate."""

    place: Frame
    callee: str
    amount: Amount


@final
class Account:
    __slots__ = (
        "_join", "_parts", "_reasons", "_sources", "behind", "explainer", "here", "others", "rows", "sites", "states",
    )  # fmt: skip

    def __init__(self, packages: Sequence[Package], sites: Sites) -> None:
        """`packages` are loaded with explanations, calls, and calls of the runtime; those named are accounted for."""
        named = [package for package in packages if package.named]
        self.sites = sites
        self.here = Amount()  # all that the named packages allocate themselves
        self.states = {state: Amount() for state in State}  # the same by state
        self.explainer = Explainer(packages)
        self._join = Join(packages)
        self._sources = {package.path: Source(package) for package in named}
        self._reasons: dict[Asked, Reason] = {}
        self._parts: dict[Leaf, Part] = {}
        rows: dict[tuple[str, Frame, Frames], Row] = {}
        behind: dict[tuple[Frame, str], Amount] = {}
        others: dict[str, Amount] = {}  # what other packages allocate
        for leaf, stack, amount in sites.stacks():
            own = self._join.own(leaf.frames) if leaf is not None else None
            if leaf is not None and own is not None:
                self._enter(rows, leaf, own, amount)
                continue
            others.setdefault(package_of_leaf(leaf), Amount()).add(amount)
            if leaf is not None:
                self._enter_behind(behind, leaf, stack, amount)
        self.others = by_objects({path: amount for path, amount in others.items() if amount})
        self.rows = [row for row in rows.values() if row.settle()]
        self.rows.sort(key=lambda row: (-abs(row.amount.objects), row.place.file, row.place.line))
        self.behind = [Behind(place, callee, amount) for (place, callee), amount in behind.items() if amount]
        self.behind.sort(key=lambda found: (-abs(found.amount.objects), found.place.file, found.place.line))

    @property
    def named(self) -> Collection[str]:
        """Import paths of the packages that are accounted for."""
        return self._join.named.keys()

    def part_of(self, leaf: Leaf) -> Part | None:
        """What is known of a place, if a named package is there."""
        return self._parts.get(leaf)

    def path_of(self, frame: Frame) -> str:
        """The package of a frame, a command by its import path."""
        return self._join.path_of(frame)

    def _enter(self, rows: dict[tuple[str, Frame, Frames], Row], leaf: Leaf, own: int, amount: Amount) -> None:
        path, place = self._place(leaf.frames[own])
        through = leaf.frames[:own][::-1]
        row = rows.get((path, place, through))
        if row is None:
            row = rows[path, place, through] = Row(self._join.named[path], place, through)
        near, asked = self._join.at(leaf)
        source = self._sources[path]
        if asked and (near is not Near.LINE or source.has(place)):
            state = State.EXPECTED if asked[0].call.counts else State.RUNTIME
            reasons = tuple(dict.fromkeys(map(self._reason, asked)))
        elif called := self._join.named_at(leaf):
            state, asked, reasons = State.RUNTIME, (), (by_name(called),)
        elif leaf.size == WAITING and near:
            state, asked, reasons = State.RUNTIME, (), (COLLECTS,)
        else:
            state, asked, reasons = State.UNKNOWN if source.has(place) else State.OTHER_BUILD, (), ()
        part = next((part for part in row.parts if (part.state, part.reasons) == (state, reasons)), None)
        if part is None:
            part = Part(state, asked, reasons)
            row.parts.append(part)
        part.sizes.add(leaf.size)
        part.functions.add(short(plain(leaf.frames[-1].function)))
        self._parts[leaf] = part
        for sum_ in (part.amount, row.amount, self.here, self.states[state]):
            sum_.add(amount)

    def _enter_behind(
        self, behind: dict[tuple[Frame, str], Amount], leaf: Leaf, stack: tuple[Frames, ...], amount: Amount
    ) -> None:
        callee = leaf.frames[-1].function
        for frames in stack[1:]:
            own = self._join.own(frames)
            if own is not None:
                _, place = self._place(frames[own])
                callee = frames[own - 1].function if own else callee
                behind.setdefault((place, plain(callee)), Amount()).add(amount)
                return
            callee = frames[-1].function

    def _place(self, frame: Frame) -> tuple[str, Frame]:
        """The package of a frame, and the frame for people: its file where that is now, no type arguments."""
        path = self._join.path_of(frame)
        return path, Frame(plain(frame.function), self._sources[path].file(frame.file), frame.line)

    def _reason(self, asked: Asked) -> Reason:
        known = self._reasons.get(asked)
        if known is None:
            known = self._reasons[asked] = reason(asked, self.explainer)
        return known
