"""What `goesc build` printed before, by content: a package that has not changed is not analysed again.

    replay = Replay(request, units, flags)
    replay.get(unit)                 # the Block of an earlier run, None if there was none
    replay.put(block)

The go command does the same with its build cache. The key holds everything the text depends on: goesc's own sources,
target and tags, the flags, the files with their names, and the same of every package imported, those of the library
included. Everything goes by content, so users and machines may share it where paths agree. Text is kept before paths
are shortened, so it serves any current folder.

A block has a second key, which holds in place of what a package imports only what that tells others (goesc.edit.told).
So an edit that changes nothing of this stops at its package.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, final

from goesc.source.cachedir import cache_enabled, cache_folder, key_of
from goesc.source.gcflags import GcFlags
from goesc.source.goroot import version_of
from goesc.source.identity import identity
from goesc.source.packages import Request
from goesc.source.store import Store
from goesc.source.unit import Unit, UnitId

if TYPE_CHECKING:
    from goesc.facts.tree import Tree


_TEXT = 65  # where the text begins: after a digit, and what the package tells as a key


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
    tells: str = ""  # a digest of what it tells those that import it; "" if there is none


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


@final
class Replay:
    """`tree` is what was found out about the Go tree on the way, if there is one and it was looked at."""

    def __init__(self, request: Request, units: Sequence[Unit], flags: Mapping[UnitId, GcFlags]) -> None:
        environ, ctx = request.environ, request.ctx
        goroot = request.library.goroot if request.library is not None else None
        self._store = Store(os.path.join(cache_folder(environ), "build")) if cache_enabled(environ) else None
        self._keys: dict[UnitId, str] = {}  # by the content of packages and of all that they import
        self._own: dict[UnitId, tuple[list[str | bytes], str]] = {}  # of each package: its place, and its content
        self._told: dict[UnitId, str] = {}  # what packages tell, and those that they import
        self._found: set[UnitId] = set()  # by what is told
        self._flags = flags
        # What a log tells is in no text: such a package is compiled.
        self._logged = {id for id, own in flags.items() if own.json}
        self.tree: Tree | None = None
        if self._store is None:
            return
        own = f"{identity(environ)} {ctx.target} {' '.join(sorted(ctx.tags))}"
        library = f"{goroot} {version_of(goroot)}" if goroot else _facts(environ, ctx.target)
        self._common = f"{own}\0{library}"
        self._environ = environ
        self._library = request.library
        self._identity = own
        for unit in units:  # dependencies come first
            self._enter(unit, flags.get(unit.id, GcFlags()))
            if unit.id not in flags:  # it is not compiled, so nobody learns what it tells
                self._told[unit.id] = self._keys[unit.id]
        self._save_tree()

    def _save_tree(self) -> None:
        if self.tree is not None:
            self.tree.save()

    def _enter(self, unit: Unit, flags: GcFlags) -> None:
        parts: list[str | bytes] = [
            self._common,
            repr(flags),
            str(unit.id),
            unit.name,
            unit.dir,
            unit.go_version,
            f"{unit.is_std} {unit.complete}",
        ]
        parts += [file.path for file in unit.files]
        parts += [word for item in sorted((unit.embeds or {}).items()) for word in (item[0], *item[1])]
        if unit.abis is not None:
            parts += [repr(sorted(unit.abis.defined.items())), repr(sorted(unit.abis.mentioned))]
        content = key_of(["content", *(file.src for file in unit.files)])
        self._own[unit.id] = parts, content
        imports = [part for meant in _imported(unit) for part in (str(meant), self._key(meant))]
        self._keys[unit.id] = key_of([*parts, *imports, content])

    def _key(self, id: UnitId) -> str:
        """The content of a package that is imported, and of all that it imports."""
        known = self._keys.get(id)
        if known is not None:
            return known
        if self._library is None or id.path in ("C", "unsafe"):
            return ""
        if self.tree is None:
            from goesc.facts.tree import Tree

            self.tree = Tree(self._library, Store(os.path.join(cache_folder(self._environ), "tags")), self._identity)
        return self.tree.closure(id.path)

    def get(self, unit: Unit) -> Block | None:
        return self._block(unit, self._keys[unit.id]) if self._store is not None else None

    def _block(self, unit: Unit, key: str) -> Block | None:
        """What is kept under a key. It says, too, what the package tells."""
        value = self._store.get(key) if self._store is not None and unit.id not in self._logged else None
        if not value:
            return None
        self._told[unit.id] = value[1:_TEXT].decode("ascii", "replace")
        text = value[_TEXT:].decode("utf-8", "surrogateescape")
        return Block(unit, text, failed=value[:1] == b"1", without_main=value[:1] == b"2")

    def all(self, units: Iterable[Unit]) -> dict[UnitId, Block]:
        """The blocks that are known."""
        return {unit.id: block for unit in units if (block := self.get(unit)) is not None}

    # --- What imported packages tell -----------------------------------------------------------------------------

    def get_by_told(self, unit: Unit) -> Block | None:
        """The block of a package whose own content is as it was, while what it imports tells what it told. Once all
        that it imports has been answered."""
        key = self._by_told("package", unit) if self._store is not None else ""
        block = self._block(unit, key) if key else None
        if block is not None:
            self._found.add(unit.id)
            self._keep(self._keys[unit.id], block)
        return block

    def learn(self, unit: Unit, tells: str) -> None:
        """A package was compiled; it tells this, and what it imports tells. What is not known goes by its content."""
        if self._store is None:
            return
        own = [part for meant in _imported(unit) for part in (str(meant), self._told.get(meant) or self._key(meant))]
        inlining = self._flags.get(unit.id, GcFlags()).inlining
        found = key_of(["tells", tells, str(inlining), *own]) if tells else self._keys[unit.id]
        self._told[unit.id] = found

    def _by_told(self, what: str, unit: Unit) -> str:
        """The key of a package's block by what others tell it, or of what is left of its edits; "" if that is not
        known. At -m=3 and more texts name places in other packages."""
        parts, content = self._own[unit.id]
        told = [
            (str(meant), self._told.get(meant, "") if meant in self._own else self._key(meant) or "nothing")
            for meant in _imported(unit)
        ]
        if unit.id in self._logged or self._flags.get(unit.id, GcFlags()).m > 2 or not all(found for _, found in told):
            return ""
        of_package = [content] if what == "package" else []
        return key_of([what, *parts, *of_package, *(word for pair in told for word in pair)])

    # --- Edits ---------------------------------------------------------------------------------------------------

    def edited(self, unit: Unit) -> bytes | None:
        """What goesc.edit.patch left when the package was compiled last, with perhaps other texts in its files.

        All that it imports has been answered."""
        key = self._by_told("edits", unit) if self._store is not None else ""
        return self._store.get(key) if self._store is not None and key else None

    def put(self, block: Block) -> None:
        id = block.unit.id
        if self._store is None or id in self._logged or id in self._found:
            return
        self._keep(self._keys[id], block)
        ours = not self._own.keys().isdisjoint(block.unit.imports.values())
        key = self._by_told("package", block.unit) if ours and not block.failed else ""
        if key:
            self._keep(key, block)
        edits = self._by_told("edits", block.unit) if block.kept is not None else ""
        if edits and block.kept is not None:
            self._store.put(edits, block.kept)

    def _keep(self, key: str, block: Block) -> None:
        assert self._store is not None
        how = b"1" if block.failed else b"2" if block.without_main else b"0"
        tells = self._told.get(block.unit.id) or self._keys[block.unit.id]
        self._store.put(key, how + tells.encode() + block.text.encode("utf-8", "surrogateescape"))


def _imported(unit: Unit) -> list[UnitId]:
    return sorted(set(unit.imports.values()))


def _facts(environ: Mapping[str, str], target: str) -> str:
    from goesc.facts.find import mark_of

    return mark_of(environ, target)
