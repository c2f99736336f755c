"""What a profile counts at a place, and what the code asks of the runtime there.

    join = Join(packages)
    join.at(leaf)              [Asked(...)], and how near it is: Near.CODE
    join.named_at(leaf)        "runtime.Caller", where the code itself calls a function of the runtime

A location of a profile is a function that gc compiled, the line in it, and the calls that were inlined there. A call of
the runtime that gc makes stands in just such a place, so the two are held against each other as a whole; where that
fails, because a wrapper is left out or the code was compiled into a package that nobody named, the line alone decides.
Of several calls of one line those are kept that ask for objects of the size that was counted; what the runtime takes
for itself, if none does.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Generic, NamedTuple, TypeVar, final

from goesc.allocs.model import When
from goesc.api import Package, RuntimeCall
from goesc.ir.types_fmt import path_to_prefix
from goesc.profile.names import MAIN, RUNTIME, file_name, folder, package_of, plain
from goesc.profile.pprof import Frame
from goesc.profile.sites import Leaf
from goesc.profile.sizes import fits
from goesc.source.positions import Position

Line = tuple[str, int]  # base name of a file, line


@final
class Asked:
    """A call of the runtime in the code of a package. Two are the same only if they are one."""

    __slots__ = ("call", "package")

    def __init__(self, package: Package, call: RuntimeCall) -> None:
        self.package = package
        self.call = call


class Near(IntEnum):
    """How what was found stands to the place."""

    NOTHING = 0
    LINE = 1  # it is of the line, in whatever function it was compiled
    FUNCTION = 2  # of the line, in this function
    CODE = 3  # in this function, through the same calls


@final
class Found(NamedTuple):
    near: Near
    asked: tuple[Asked, ...]


T = TypeVar("T")


@final
class _Places(Generic[T]):
    """What stands where in the code, by a place as a whole, and by less of it."""

    __slots__ = ("_code", "_copies", "_functions", "_lines")

    def __init__(self) -> None:
        self._code: dict[tuple[str, tuple[Line, ...]], list[T]] = {}
        self._functions: dict[tuple[str, Line], list[T]] = {}
        self._lines: dict[tuple[str, Line], list[T]] = {}  # by folder, in code that was not inlined
        self._copies: dict[tuple[str, Line], list[T]] = {}  # in code that was

    def enter(self, what: T, symbol: str, places: Sequence[Position]) -> None:
        """It is at the first of the places, where the calls at the others have led."""
        function = plain(symbol)
        lines = tuple((file_name(place.filename), place.line) for place in places)
        self._code.setdefault((function, lines), []).append(what)
        self._functions.setdefault((function, lines[0]), []).append(what)
        by_line = self._copies if len(places) > 1 else self._lines
        by_line.setdefault((folder(places[0].filename), lines[0]), []).append(what)

    def at(self, leaf: Leaf, where: str) -> tuple[Near, Sequence[T]]:
        """What is nearest to a place in a package whose folder is `where`."""
        function = plain(leaf.frames[-1].function)
        lines = tuple((file_name(frame.file), frame.line) for frame in leaf.frames)
        for near, found in (
            (Near.CODE, self._code.get((function, lines))),
            (Near.FUNCTION, self._functions.get((function, lines[0]))),
            (Near.LINE, self._lines.get((where, lines[0])) or self._copies.get((where, lines[0]))),
        ):
            if found:
                return near, found
        return Near.NOTHING, ()


@final
class Join:
    """`packages` are loaded with their calls of the runtime; those that are named are looked at."""

    def __init__(self, packages: Sequence[Package]) -> None:
        self.named = {package.path: package for package in packages if package.named}
        self._commands = [package for package in self.named.values() if package.name == MAIN]
        self._folders = {package.path: package.directory for package in packages if package.directory}
        self._asked: _Places[Asked] = _Places()
        self._aside: _Places[Asked] = _Places()  # in which the runtime takes memory for itself
        self._called: _Places[str] = _Places()  # functions that the code calls, by their whole name
        for package in self.named.values():
            for call in package.runtime_calls:
                if call.when is not When.NEVER:
                    places = [call.position, *(through.position for through in call.calls)]
                    (self._asked if call.counts else self._aside).enter(Asked(package, call), call.symbol, places)
            own = MAIN if package.name == MAIN else package.path
            for function in package.functions:
                for site in function.calls:
                    if site.kind == "static":
                        places = [package.place(pos) for pos in package.places(site.pos)]
                        called = _symbol(site.package or own, site.name)
                        self._called.enter(called, _symbol(own, function.name), places)

    def path_of(self, frame: Frame) -> str:
        """The package of a frame, a command by its import path."""
        path = package_of(frame.function)
        if path != MAIN or not self._commands:
            return path
        return max(self._commands, key=lambda package: _alike(package, folder(frame.file))).path

    def own(self, frames: Sequence[Frame]) -> int | None:
        """Which frame is the innermost that is of a named package."""
        return next((at for at, frame in enumerate(frames) if self.path_of(frame) in self.named), None)

    def at(self, leaf: Leaf) -> Found:
        if leaf.asked:
            return Found(Near.NOTHING, ())  # gc calls no function in the name of another package
        where = self._folder(leaf)
        near, found = self._asked.at(leaf, where)
        asked = _of_size(found, leaf.size)
        if not asked:
            near_aside, found = self._aside.at(leaf, where)
            asked = _of_size(found, leaf.size)
            near = near_aside if asked else near
        return Found(near, tuple(asked))

    def named_at(self, leaf: Leaf) -> str:
        """The function of the runtime that the code calls there and that has taken the memory, if there is one."""
        _, called = self._called.at(leaf, self._folder(leaf))
        if leaf.asked:
            return leaf.asked if leaf.asked in called else ""
        return next((name for name in called if package_of(name) == RUNTIME), "")

    def _folder(self, leaf: Leaf) -> str:
        return self._folders.get(self.path_of(leaf.frames[0]), "")


def _symbol(path: str, name: str) -> str:
    return plain(f"{path_to_prefix(path)}.{name}")


def _of_size(found: Sequence[Asked], size: int) -> Sequence[Asked]:
    """Those that ask for objects of a size, as far as their size is known; all of them if the profile does not say."""
    if not size:
        return found
    exact = [asked for asked in found if fits(asked.call.size, size)]
    return exact or [asked for asked in found if asked.call.size < 0]


def _alike(package: Package, where: str) -> tuple[int, int]:
    """How well a folder fits a package: by its own folder, or by its import path."""
    return max(_common(package.directory, where), _common(package.path, where)), -len(package.path)


def _common(left: str, right: str) -> int:
    """How many elements two paths share at their end."""
    count = 0
    for a, b in zip(reversed(left.split("/")), reversed(right.split("/")), strict=False):
        if a != b:
            break
        count += 1
    return count
