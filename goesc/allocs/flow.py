"""What is known at the place that the visit has reached, and what becomes of it where paths part and meet.

    values   what variables hold: a constant, nil, a slice of some length
    keys     which value a variable has: two with the same key have the same, whatever it is
    facts    which numbers a value can be, by key, as conditions tell

A `Flow` keeps a trail of what changes, so that a branch costs what is learned in it. `leave` takes a branch back and
gives what it changed; `merge` joins the changes of the paths that meet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple, TypeAlias, final

from goesc.ir.nodes import BasicLit, Name, NilExpr
from goesc.types.model import Type
from goesc.types.predicates import identical

MOST: Final = (1 << 63) - 1  # no length is greater


@final
class Extent(NamedTuple):
    """Of a slice or string: its length, a capacity of at least `least`. Slices of equal `of` have the same capacity."""

    length: int
    least: int
    of: object  # the capacity, if it is a constant; else what decides it


@final
class Something(NamedTuple):
    """Not nil; a pointer to `of` as long as memory is in that state, an interface that holds a value of a type."""

    of: Known | None = None
    state: int = 0
    holds: Type | None = None


@final
class Parts(NamedTuple):
    """Of a struct: what is known of each field, and which value it is."""

    fields: Mapping[str, tuple[Known | None, Key | None]]


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
        while low in holes and low <= high:
            low += 1
        while high in holes and low <= high:
            high -= 1
        return Numbers(low, high, holes)

    def shifted(self, by: int) -> Numbers:
        return Numbers(self.low + by, self.high + by, frozenset(x + by for x in self.holes))


@final
class Met:
    """The mark of a value that comes over several paths."""

    __slots__ = ()


SOMETHING: Final = Something()
EMPTY: Final = Extent(0, 0, 0)
Known: TypeAlias = "Extent | Something | Parts | BasicLit | NilExpr"
# A variable that was not assigned to, a tuple of an operation and keys, or a mark for a value.
Key: TypeAlias = object
Entry: TypeAlias = Any  # of VALUES a Known, of KEYS a Key, of FACTS Numbers; None for what is not known
Change: TypeAlias = dict[tuple[int, Key], Entry]  # by table and key

VALUES, KEYS, FACTS = range(3)


@final
class Flow:
    __slots__ = ("facts", "keys", "tables", "trail", "values")

    def __init__(self) -> None:
        self.values: dict[Name, Known] = {}
        self.keys: dict[Name, Key] = {}
        self.facts: dict[Key, Numbers] = {}
        self.tables: tuple[dict[Entry, Entry], ...] = (self.values, self.keys, self.facts)
        self.trail: list[tuple[int, Key, Entry]] = []  # table, key, and what stood there

    def set(self, table: int, key: Key, value: Entry) -> None:
        """Enter a value; None takes away what is there."""
        entries = self.tables[table]
        before = entries.get(key)
        if before is value:
            return
        self.trail.append((table, key, before))
        if value is None:
            del entries[key]
        else:
            entries[key] = value

    def mark(self) -> int:
        return len(self.trail)

    def since(self, mark: int) -> Change:
        """What has changed since a mark."""
        return {(table, key): self.tables[table].get(key) for table, key, _ in self.trail[mark:]}

    def leave(self, mark: int) -> Change:
        """Take back what has changed since a mark; gives it."""
        change = self.since(mark)
        trail = self.trail
        while len(trail) > mark:
            table, key, before = trail.pop()
            if before is None:
                self.tables[table].pop(key, None)
            else:
                self.tables[table][key] = before
        return change

    def meet(self, mark: int, changes: Sequence[Change], alive: bool) -> None:
        """Paths that have parted at a mark come here, where also the visit has come if `alive`."""
        if not changes:
            return
        before: dict[tuple[int, Key], Entry] = {}
        for table, key, entry in self.trail[mark:]:
            before.setdefault((table, key), entry)
        for table, key in dict.fromkeys(at for change in (before, *changes) for at in change):
            now = self.tables[table].get(key)
            first = before.get((table, key), now)
            found = [change.get((table, key), first) for change in changes]
            self.set(table, key, _joined(table, [*found, now] if alive else found))

    def merge(self, changes: Sequence[Change]) -> None:
        """Paths meet that have changed this since they parted."""
        if len(changes) == 1:
            for (table, key), value in changes[0].items():
                self.set(table, key, value)
            return
        told: dict[tuple[int, Key], list[Entry]] = {}
        for change in changes:
            for at, value in change.items():
                told.setdefault(at, []).append(value)
        for (table, key), values in told.items():
            if table == FACTS:
                continue  # of conditions none holds on all paths
            if len(values) < len(changes):
                values.append(self.tables[table].get(key))
            self.set(table, key, _joined(table, values))


def _joined(table: int, found: list[Entry]) -> Entry:
    """What holds on all paths."""
    first = found[0]
    for other in found[1:]:
        if other is first:
            continue
        if table == KEYS:
            if first is None or first != other:
                return Met()
        elif first is None or other is None:
            return None
        else:
            first = _both(first, other)
    return first


def _both(a: Known, b: Known) -> Known | None:
    if isinstance(a, Extent) and isinstance(b, Extent):
        return a if a == b else None
    if isinstance(a, BasicLit) and isinstance(b, BasicLit):
        return a if type(a.value) is type(b.value) and a.value == b.value else None
    if isinstance(a, NilExpr) and isinstance(b, NilExpr):
        return a
    if isinstance(a, Parts) and isinstance(b, Parts):
        return Parts({name: _field(part, b.fields[name]) for name, part in a.fields.items()})
    if isinstance(a, Something) and isinstance(b, Something):
        same = a.holds is not None and b.holds is not None and identical(a.holds, b.holds)
        return a if same or (a.state == b.state and a.of is b.of and a.holds is b.holds) else SOMETHING
    return None


def _field(a: tuple[Known | None, Key | None], b: tuple[Known | None, Key | None]) -> tuple[Known | None, Key | None]:
    return _joined(VALUES, [a[0], b[0]]), _joined(KEYS, [a[1], b[1]])
