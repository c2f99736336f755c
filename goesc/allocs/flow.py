"""What is known at the place that the visit has reached, and what becomes of it where paths part and meet.

    variables   what they hold: a constant, nil, a slice of some length; and a key: which value it is, whatever that is
    facts       which numbers a value can be, by key, as conditions tell

A `Flow` keeps a trail of what changes, so that a branch costs what is learned in it. `since` tells what a branch has
changed, `undo` takes it back; `merge` joins the changes of the paths that meet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Any, Final, NamedTuple, TypeAlias, final

from goesc.ir.misc import int_value
from goesc.ir.nodes import BasicLit, Name, NilExpr
from goesc.ir.op import Op
from goesc.types.model import Type
from goesc.types.predicates import identical

MOST: Final = (1 << 63) - 1  # no length is greater


@final
class Extent(NamedTuple):
    """Of a slice or string: its length, a capacity of at least `least`. Slices of equal `of` have the same capacity."""

    length: int
    least: int
    of: object  # the capacity, if it is a constant; else what decides it
    is_nil: bool | None = None  # None if gc cannot tell, as of what the run time makes


@final
class Something(NamedTuple):
    """Not nil; a pointer to `of` as long as memory is in that state, an interface that holds a value of a type."""

    of: Known | None = None
    state: int = 0
    holds: Type | None = None
    made: bool = False  # by the run time, of whose results gc does not know that they are not nil


@final
class Shaped(NamedTuple):
    """An interface that holds a value of a type which only the dictionary tells, read when memory was in that state."""

    shape: Type
    memory: int


@final
class Parts(NamedTuple):
    """Of a struct: what is known of each field, and which value it is. A complex number has `real` and `imag`."""

    fields: Mapping[str, State]


@final
class Real(NamedTuple):
    """A floating-point number that no constant of Go is: an infinity, or a zero with a sign."""

    value: float


@final
class Cleared:
    """The mark of memory that is set to zero as a whole."""

    __slots__ = ()


@final
class Numbers(NamedTuple):
    """The integers from `low` to `high` that are no holes."""

    low: int
    high: int
    holes: frozenset[int] = frozenset()

    def may_be(self, value: int) -> bool:
        return self.low <= value <= self.high and value not in self.holes

    def between(self, low: int, high: int) -> Numbers:
        return self._replace(low=max(self.low, low), high=min(self.high, high)).trimmed()

    def without(self, value: int) -> Numbers:
        return self._replace(holes=self.holes | {value}).trimmed() if self.low <= value <= self.high else self

    def trimmed(self) -> Numbers:
        low, high, holes = self
        while low in holes:
            low += 1
        while high in holes:
            high -= 1
        return Numbers(low, high, holes)

    def shifted(self, by: int) -> Numbers:
        return Numbers(self.low + by, self.high + by, frozenset(x + by for x in self.holes))


@final
class Met:
    """The mark of a value that comes over two paths: what it is on each."""

    __slots__ = ("of",)

    def __init__(self, one: State, other: State) -> None:
        self.of = one, other


@final
class Late(IntEnum):
    """When gc knows what a variable holds."""

    NOT = 0  # at once
    BRANCHES = 1  # when branches that are decided are taken out
    PARTS = 2  # when they are that are decided when calls and the parts of interfaces are taken apart
    FOLDED = 3  # at last: what gc computes of it are rules of `ssa/sccp.go`


NEVER: Final = Numbers(0, 0)  # of a condition
SURE: Final = Numbers(1, 1)
SOMETHING: Final = Something()
MADE: Final = Something(made=True)
CLEARED: Final = Cleared()
EMPTY: Final = Extent(0, 0, 0, True)
Known: TypeAlias = "Extent | Something | Shaped | Parts | Real | BasicLit | NilExpr"
# A variable that was not assigned to, a tuple of an operation and keys, or a mark for a value.
Key: TypeAlias = object
State: TypeAlias = "tuple[Known | None, Key | None]"  # of a variable: what it holds, which value that is
# Where something is kept: a variable, or the key of facts in a tuple of its own; beside "type" what it holds.
Place: TypeAlias = "Name | tuple[Key] | tuple[Key, str]"
Entry: TypeAlias = Any  # of a variable its State, of a key Numbers
Change: TypeAlias = dict[Place, Entry]  # None for what is not known

_ORDERS: Final = frozenset({Op.OLT, Op.OEQ})
NOTHING: Final[State] = (None, None)


@final
class Flow:
    __slots__ = ("compared", "early", "known", "lates", "silent", "tells", "trail", "unfolded")

    def __init__(self) -> None:
        self.known: dict[Place, Entry] = {}
        self.tells = False  # whether there ever was a fact
        self.lates = False  # whether there ever was something that gc sees late
        self.silent = False  # whether facts, and what gc sees late, are left out of what is known
        self.compared: dict[Key, dict[Key, None]] = {}  # by value the comparisons of it with others that were ever told
        self.early = False  # whether what gc sees late of memory that was cleared is
        self.unfolded = False  # whether constants that come over several paths are
        self.trail: list[tuple[Place, Entry]] = []  # where something was entered, and what stood there

    def set(self, place: Place, entry: Entry) -> None:
        """None takes away what is there."""
        known = self.known
        before = known.get(place)
        if before is entry:
            return
        self.trail.append((place, before))
        if entry is None:
            del known[place]
        else:
            known[place] = entry

    def fact(self, key: Key) -> Numbers | None:
        found: Numbers | None = self.known.get((key,)) if not self.silent else None
        return found

    def tell(self, key: Key, fact: Numbers) -> None:
        self.tells = True
        self.set((key,), fact)
        if type(key) is tuple and key[0] in _ORDERS and type(key[2]) is not int:
            for of in key[1:3]:
                self.compared.setdefault(of, {})[key] = None

    def learn(self, change: Change) -> None:
        """Facts that have been told on the way here, where all paths have come over that."""
        for place, entry in change.items():
            if type(place) is not Name and place[-1] != "late" and entry is not None:
                self.set(place, entry)

    def type_of(self, key: Key) -> Type | None:
        """What an interface has turned out to hold."""
        found: Type | None = self.known.get((key, "type")) if not self.silent else None
        return found

    def tell_type(self, key: Key, t: Type) -> None:
        self.tells = True
        self.set((key, "type"), t)

    def mark_late(self, name: Name, late: Late) -> None:
        self.lates = self.lates or late is not Late.NOT
        if self.lates:
            self.set((name, "late"), late or None)

    def lateness(self, ask: Callable[[], object | None]) -> Late:
        """When gc finds what `ask` finds now."""
        self.silent = True
        found = ask()
        self.silent = False
        if found is not None:
            return Late.NOT
        self.early = True
        found = ask()
        self.early = False
        return Late.PARTS if found is None else Late.BRANCHES

    def is_hidden(self, name: Name) -> bool:
        """Whether what a variable holds is left out of what is known."""
        if not self.lates:
            return False
        late: Late = self.known.get((name, "late")) or Late.NOT
        return (
            (late >= Late.BRANCHES and self.silent)
            or (late >= Late.PARTS and self.early)
            or (late is Late.FOLDED and self.unfolded)
        )

    def mark(self) -> int:
        return len(self.trail)

    def since(self, mark: int) -> Change:
        """What has changed since a mark."""
        known = self.known
        return {place: known.get(place) for place, _ in self.trail[mark:]}

    def undo(self, mark: int) -> None:
        """Take back what has changed since a mark."""
        trail, known = self.trail, self.known
        while len(trail) > mark:
            place, before = trail.pop()
            if before is None:
                known.pop(place, None)
            else:
                known[place] = before

    def meet(self, mark: int, changes: Sequence[Change], alive: bool) -> None:
        """Paths that have parted at a mark come here, where also the visit has come if `alive`."""
        before: Change = {}
        for place, entry in self.trail[mark:]:
            before.setdefault(place, entry)
        for place in dict.fromkeys(at for change in (before, *changes) for at in change):
            now = self.known.get(place)
            first = before.get(place, now)
            found = [change.get(place, first) for change in changes]
            states = [*found, now] if alive else found
            joined = _joined(place, states)
            self.set(place, joined)
            if type(place) is Name:
                self._tell_paths(joined, states, before)

    def merge(self, changes: Sequence[Change]) -> None:
        """Paths meet that have changed this since they parted."""
        if len(changes) == 1:
            for place, entry in changes[0].items():
                self.set(place, entry)
            return
        told: dict[Place, list[Entry]] = {}
        for change in changes:
            for place, entry in change.items():
                if type(place) is Name:  # of conditions none holds on all paths
                    told.setdefault(place, []).append(_assigned(self.known.get(place), entry))
                elif place[-1] == "late" and entry:
                    self.set(place, entry)
        for place, found in told.items():
            if len(found) < len(changes):
                found.append(self.known.get(place))
            kept = _kept(self.known.get(place), _joined(place, found))
            self.set(place, kept)
            self._tell_paths(kept, found, {})

    def _tell_paths(self, joined: Entry, found: Sequence[Entry], before: Change) -> None:
        """A number that comes over several paths is one of those that it is on each, as far as they are known where
        the paths part (ssa/prove.go:flowLimit, of phi values); `before` is that, where it was other than now."""
        if joined is None or joined[0] is not None or not isinstance(joined[1], Met):
            return
        each = [self._numbers(state, before) for state in found]
        known = [numbers for numbers in each if numbers is not None]
        if len(known) == len(each):
            self.tell(joined[1], Numbers(min(x.low for x in known), max(x.high for x in known)))

    def _numbers(self, state: Entry, before: Change) -> Numbers | None:
        if state is None:
            return None
        value = int_value(state[0]) if isinstance(state[0], BasicLit) else None
        if value is not None:
            return Numbers(value, value)
        if state[0] is not None or state[1] is None:
            return None
        place = (state[1],)
        found: Numbers | None = before[place] if place in before else self.known.get(place)
        return found


def _assigned(before: Entry, now: Entry) -> Entry:
    """Where paths meet gc does not see which number a condition has told on one of them: that is a fact about the value
    that a variable had before."""
    told = now is not None and isinstance(now[0], BasicLit) and now[1] is (before or NOTHING)[1]
    return before if told else now


def _kept(before: Entry, joined: Entry) -> Entry:
    """Of a variable that is the same value as before paths parted: what is known of it stays."""
    if before is not None and joined is not None and joined[0] is None and joined[1] is not None:
        return before if before[1] is joined[1] or before[1] == joined[1] else joined
    return joined


def _joined(place: Place, found: list[Entry]) -> Entry:
    """What holds on all paths."""
    joined = found[0]
    for other in found:
        if other is joined:
            continue
        if type(place) is not Name:
            return None
        joined = _state_of_both(joined or NOTHING, other or NOTHING)
    return joined


def _both(a: Known, b: Known) -> Known | None:
    if isinstance(a, Extent) and isinstance(b, Extent):
        if a[:3] != b[:3]:
            return None
        return a if a.is_nil is b.is_nil else a._replace(is_nil=None)
    if isinstance(a, BasicLit) and isinstance(b, BasicLit):
        return a if type(a.value) is type(b.value) and a.value == b.value else None
    if isinstance(a, NilExpr) and isinstance(b, NilExpr):
        return a
    if isinstance(a, Shaped) and isinstance(b, Shaped):
        return a if a.shape is b.shape and a.memory == b.memory else None
    if isinstance(a, Real) and isinstance(b, Real):
        return a if a == b else None
    if isinstance(a, Parts) and isinstance(b, Parts):
        return Parts({name: _state_of_both(part, b.fields[name]) for name, part in a.fields.items()})
    if isinstance(a, Something) and isinstance(b, Something):
        same = a.holds is not None and b.holds is not None and identical(a.holds, b.holds)
        if not same and (a.holds is not None or b.holds is not None):
            return None  # of an interface that may hold either gc does not see that it is not nil
        if not same and (a.state != b.state or a.of is not b.of):
            return MADE if a.made or b.made else SOMETHING
        return b if b.made else a
    return None


def _state_of_both(a: State, b: State) -> State:
    value, key = a
    if value is not None and value is not b[0]:
        value = _both(value, b[0]) if b[0] is not None else None
    return value, key if key is b[1] or (key is not None and key == b[1]) else Met(a, b)
