"""Where the objects of a profile were made: the places in the code, and through which calls these came about.

    found = Sites(Measure.ALLOCATED)
    found.add(profile)                          # several are summed
    found.take_off(old)                         # and another is subtracted
    found.packages()                            {"encoding/csv": Amount(15447, 1_600_000), "bufio": ...}
    found.made({"encoding/csv"})                what these packages make, and what others make for them

A stack begins, at its inner end, with the runtime's own functions, which do the allocating; the code that asked them is
next to those. A profile made by Go leaves most of them out already (runtime/pprof/protomem.go:writeHeapProto, Go
1.27.3).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import NamedTuple, final

from goesc.profile.names import file_name, is_runtime, package_of
from goesc.profile.pprof import Frame, NoProfile, Profile

_MOST_PAIRS = 1 << 20  # of lines of one function in two profiles

Frames = tuple[Frame, ...]  # of one place in the machine code, innermost first


class Measure(IntEnum):
    """What is counted: all that was allocated, or what was in use when the profile was written."""

    ALLOCATED = 0
    IN_USE = 1

    @property
    def types(self) -> tuple[str, str]:
        return ("alloc_objects", "alloc_space") if self is Measure.ALLOCATED else ("inuse_objects", "inuse_space")


@final
class Amount:
    """Objects and their bytes. Negative where a base had more."""

    __slots__ = ("bytes", "objects")

    def __init__(self, objects: int = 0, size: int = 0) -> None:
        self.objects = objects
        self.bytes = size

    def add(self, other: Amount) -> None:
        self.objects += other.objects
        self.bytes += other.bytes

    def __bool__(self) -> bool:
        return bool(self.objects or self.bytes)

    def __repr__(self) -> str:
        return f"Amount({self.objects}, {self.bytes})"


@final
class Leaf(NamedTuple):
    """A place in the machine code that asked the runtime for an object."""

    frames: Frames  # without the runtime's
    asked: str  # the runtime's function that the code calls by name, as internal/bytealg.MakeNoZero; "" where gc does
    size: int  # of one object, as the allocator rounds it; 0 if the profile does not say


@final
class Sites:
    __slots__ = ("_stacks", "measure", "total")

    def __init__(self, measure: Measure) -> None:
        self.measure = measure
        self.total = Amount()
        # By size and the places of the stack, innermost first.
        self._stacks: dict[tuple[int, tuple[Frames, ...]], Amount] = {}

    def add(self, profile: Profile) -> None:
        """Enter a profile. Raises NoProfile if it does not count what is wanted."""
        self._enter(profile, 1)

    def take_off(self, profile: Profile) -> None:
        """Subtract a profile, perhaps of older sources. Raises NoProfile as `add`."""
        self._enter(moved(profile, self.frames()), -1)

    def _enter(self, profile: Profile, sign: int) -> None:
        objects, space = (_type(profile, name) for name in self.measure.types)
        for sample in profile.samples:
            amount = Amount(sign * sample.values[objects], sign * sample.values[space])
            if not amount:
                continue
            stack = tuple(profile.locations[number] for number in sample.stack)
            known = self._stacks.setdefault((sample.size, stack), Amount())
            known.add(amount)
            self.total.add(amount)

    def stacks(self) -> list[tuple[Leaf | None, tuple[Frames, ...], Amount]]:
        """What asked, the stack from there on outwards, and how much; None for what the runtime made for itself."""
        return [(*_leaf(size, stack), amount) for (size, stack), amount in self._stacks.items() if amount]

    def packages(self) -> dict[str, Amount]:
        """How much each package asked for; most objects first."""
        out: dict[str, Amount] = {}
        for leaf, _, amount in self.stacks():
            out.setdefault(package_of_leaf(leaf), Amount()).add(amount)
        return by_objects(out)

    def frames(self) -> set[Frame]:
        """All that occur."""
        places = {place for _, stack in self._stacks for place in stack}
        return {frame for place in places for frame in place}


def moved(profile: Profile, now: Iterable[Frame]) -> Profile:
    """The profile with each function's lines where they are `now`, if the function has moved as a whole: by as many
    lines as make most of them meet."""
    lines: dict[tuple[str, str], tuple[set[int], set[int]]] = {}
    then = [frame for frames in profile.locations for frame in frames]
    for at, side in enumerate((then, now)):
        for function, file, line in side:
            lines.setdefault((function, file_name(file)), (set(), set()))[at].add(line)
    by = {key: _shift(*then_and_now) for key, then_and_now in lines.items()}
    out = Profile()
    out.types, out.samples = profile.types, profile.samples
    out.locations = [
        tuple(frame._replace(line=frame.line + by[frame.function, file_name(frame.file)]) for frame in frames)
        for frames in profile.locations
    ]
    return out


def _shift(then: set[int], now: set[int]) -> int:
    if then <= now or len(then) * len(now) > _MOST_PAIRS:
        return 0
    met = Counter(n - t for n in now for t in then)
    best = max(met, key=lambda by: (met[by], -abs(by)), default=0)
    return best if met[best] > met[0] else 0


def package_of_leaf(leaf: Leaf | None) -> str:
    """The package of the innermost frame, as profiles have it: every command is "main"."""
    return package_of(leaf.frames[0].function) if leaf is not None else "runtime"


def by_objects(of: Mapping[str, Amount]) -> dict[str, Amount]:
    """Packages, those with the most objects first."""
    return dict(sorted(of.items(), key=lambda pair: (-abs(pair[1].objects), pair[0])))


def _type(profile: Profile, name: str) -> int:
    if name in profile.types:
        return profile.types.index(name)
    held = ", ".join(filter(None, profile.types)) or "nothing"
    raise NoProfile(f"it has no samples of allocations ({name}), but of {held}")


def _leaf(size: int, stack: tuple[Frames, ...]) -> tuple[Leaf | None, tuple[Frames, ...]]:
    asked = ""
    for at, frames in enumerate(stack):
        for inner, frame in enumerate(frames):
            if not is_runtime(frame):
                return Leaf(frames[inner:], asked, size), stack[at:]
            # Of the runtime's own functions gc calls some; those in the name of other packages the code calls itself.
            asked = "" if is_runtime(frame._replace(file="")) else frame.function
    return None, ()
