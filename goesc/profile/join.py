"""What a profile counts at a place, and what the code asks of the runtime there.

    join = Join(packages)
    join.at(leaf)              [Asked(...)], and how near it is: Near.CODE

A location of a profile is a function that gc compiled, the line in it, and the calls that were inlined there. A call of
the runtime that gc makes stands in just such a place, so the two are held against each other as a whole; where that
fails, because a wrapper is left out or the code was compiled into a package that nobody named, the line alone decides.
Of several calls of one line those are kept that ask for objects of the size that was counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple, final

from goesc.api import Package, RuntimeCall
from goesc.profile.names import MAIN, file_name, folder, package_of, plain
from goesc.profile.pprof import Frame
from goesc.profile.sites import Leaf
from goesc.profile.sizes import fits

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


NONE = Found(Near.NOTHING, ())


@final
class Join:
    """`packages` are loaded with their calls of the runtime; those that are named are looked at."""

    def __init__(self, packages: Sequence[Package]) -> None:
        self.named = {package.path: package for package in packages if package.named}
        self._commands = [package for package in self.named.values() if package.name == MAIN]
        self._code: dict[tuple[str, tuple[Line, ...]], list[Asked]] = {}
        self._functions: dict[tuple[str, Line], list[Asked]] = {}
        self._lines: dict[tuple[str, Line], list[Asked]] = {}  # by folder
        self._folders = {package.path: package.directory for package in packages if package.directory}
        for package in self.named.values():
            for call in package.runtime_calls:
                asked, function = Asked(package, call), plain(call.symbol)
                places = [call.position, *(through.position for through in call.calls)]
                lines = tuple((file_name(place.filename), place.line) for place in places)
                self._code.setdefault((function, lines), []).append(asked)
                self._functions.setdefault((function, lines[0]), []).append(asked)
                self._lines.setdefault((folder(places[0].filename), lines[0]), []).append(asked)

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
        function = plain(leaf.frames[-1].function)
        lines = tuple((file_name(frame.file), frame.line) for frame in leaf.frames)
        where = self._folders.get(self.path_of(leaf.frames[0]), "")
        elsewhere = self._lines.get((where, lines[0]), ())
        for near, calls in (
            (Near.CODE, self._code.get((function, lines))),
            (Near.FUNCTION, self._functions.get((function, lines[0]))),
            (Near.LINE, [asked for asked in elsewhere if not asked.call.calls] or elsewhere),
        ):
            if calls:
                return Found(near, tuple(_of_size(calls, leaf.size)))
        return NONE


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
