"""What `goesc build` printed before, by content: a package that has not changed is not analysed again.

    replay = Replay(Ledger(request, units, flags))
    replay.get(unit)                 # the Block of an earlier run, None if there was none
    replay.put(block)

The go command does the same with its build cache. Text is kept before paths are shortened, so it serves any current
folder; what the last run of the same command printed of a package that is as it was is taken from there. A block has
two keys: the content of the package and of all that it imports, and its own content with what it is told by those of
the names that it uses (goesc.drive.ledger). So an edit that changes nothing of this stops there.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple, final

from goesc.drive.ledger import Ledger, Tells
from goesc.source.gcflags import GcFlags
from goesc.source.store import Store
from goesc.source.unit import Unit, UnitId

_HEAD = 1, 65, 129, 137  # after a digit there are two keys, and how long what is told of names is, which follows


@final
class Log(NamedTuple):
    """What -json writes for one package: the texts of its files, by the name of the Go file."""

    package: str
    files: list[tuple[str, str]]


@final
class Printed(NamedTuple):
    """What the compiler prints for one package, as a worker tells it."""

    text: str
    without_main: bool = False
    kept: bytes | None = None  # as in Block
    log: Log | None = None
    section: memoryview | None = None  # as in Block


@final
class Block(NamedTuple):
    """Everything the compiler prints for one package, or why goesc cannot say."""

    unit: Unit
    text: str
    failed: bool
    unmodelled: str = ""
    without_main: bool = False  # a command that the linker refuses
    kept: bytes | None = None  # for goesc.edit.patch, after the package was compiled
    log: Log | None = None  # of -json
    section: memoryview | None = None  # all that the last run printed of it, in place of the text


@final
class Replay:
    def __init__(self, ledger: Ledger, last: memoryview | None = None) -> None:
        """`last` is what the last run printed, of which `notes_of` said where packages stand in it."""
        self.ledger = ledger
        self._last = last or memoryview(b"")
        self._store = Store(os.path.join(ledger.folder, "build")) if ledger.folder else None
        self._found: set[UnitId] = set()  # by what is told
        # What a log tells is in no text: such a package is compiled.
        self._logged = {id for id, own in ledger.flags.items() if own.json}

    def get(self, unit: Unit) -> Block | None:
        if self._store is None:
            return None
        return self._as_printed(unit) or self._block(unit, self.ledger.content[unit.id])

    def _as_printed(self, unit: Unit) -> Block | None:
        """What the last run printed of a package that is as it was."""
        was = self.ledger.unchanged(unit) if self._last else None
        if was is None:
            return None
        how, start, end = was.rest
        self.ledger.note_last(unit, was, lambda: _names_in(self._value(unit, was.content)))
        section = self._last[int(start) : int(end)]
        return Block(unit, "", failed=how == "1", without_main=how == "2", section=section)

    def notes_of(self, block: Block, start: int, end: int) -> list[str]:
        """For the next run of the same command: where in what is printed a package stands."""
        return self.ledger.notes_of(block.unit.id, _how(block), str(start), str(end))

    def _value(self, unit: Unit, key: str) -> bytes | None:
        return self._store.get(key) if self._store is not None and unit.id not in self._logged else None

    def _block(self, unit: Unit, key: str) -> Block | None:
        """What is kept under a key. It says, too, what the package tells."""
        value = self._value(unit, key)
        if not value:
            return None
        digest, exported = (value[a:b].decode() for a, b in pairwise(_HEAD[:-1]))
        names = _names_in(value)
        self.ledger.note(unit, Tells(digest, names), exported)
        text = value[_HEAD[-1] + len(names) :].decode("utf-8", "surrogateescape")
        return Block(unit, text, failed=value[:1] == b"1", without_main=value[:1] == b"2")

    def all(self, units: Iterable[Unit]) -> dict[UnitId, Block]:
        """The blocks that are known."""
        return {unit.id: block for unit in units if (block := self.get(unit)) is not None}

    # --- What imported packages tell -----------------------------------------------------------------------------

    def get_by_told(self, unit: Unit) -> Block | None:
        """The block of a package whose own content is as it was, while what it imports tells what it told of the names
        that are used here. Once all that it imports has been answered."""
        if self._store is None or not self._goes_by_told(unit):
            return None
        key = self.ledger.as_before(unit)
        block = self._block(unit, key) if key else None
        if block is None:
            key = self.ledger.by_use("package", unit)
            block = self._block(unit, key) if key else None
        if block is not None:
            self._found.add(unit.id)
            self._keep(self.ledger.content[unit.id], block)
        return block

    def _goes_by_told(self, unit: Unit) -> bool:
        """At -m=3 and more texts name places in other packages."""
        return unit.id not in self._logged and self.ledger.flags.get(unit.id, GcFlags()).m <= 2

    # --- Edits ---------------------------------------------------------------------------------------------------

    def edited(self, unit: Unit) -> bytes | None:
        """What goesc.edit.patch left when the package was compiled last, with perhaps other texts in its files.

        All that it imports has been answered."""
        key = self.ledger.by_told("edits", unit) if self._store is not None and self._goes_by_told(unit) else ""
        return self._store.get(key) if self._store is not None and key else None

    def put(self, block: Block) -> None:
        id = block.unit.id
        if self._store is None or id in self._logged or id in self._found or not self.ledger.holds(id):
            return
        self._keep(self.ledger.content[id], block)
        ours = any(map(self.ledger.holds, block.unit.imports.values()))
        if not self._goes_by_told(block.unit):
            return
        key = self.ledger.by_use("package", block.unit) if ours and not block.failed else ""
        if key:
            self._keep(key, block)
        edits = self.ledger.by_told("edits", block.unit) if block.kept is not None else ""
        if edits and block.kept is not None:
            self._store.put(edits, block.kept)

    def _keep(self, key: str, block: Block) -> None:
        assert self._store is not None
        digest, names = self.ledger.tells(block.unit.id)
        head = f"{digest}{self.ledger.export_key(block.unit) or digest}{len(names):08x}".encode()
        self._store.put(key, _how(block).encode() + head + names + block.text.encode("utf-8", "surrogateescape"))


def _how(block: Block) -> str:
    return "1" if block.failed else "2" if block.without_main else "0"


def _names_in(value: bytes | None) -> bytes:
    """What is told of names, of a value that `_keep` wrote."""
    if not value:
        return b""
    size = value[_HEAD[-2] : _HEAD[-1]]
    return value[_HEAD[-1] : _HEAD[-1] + int(size, 16)]
