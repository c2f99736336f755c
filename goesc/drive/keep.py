"""What `goesc build` printed before, by content: a package that has not changed is not analysed again.

    replay = Replay(request, units, flags)
    replay.get(unit)                 # the Block of an earlier run, None if there was none
    replay.put(block)

The go command does the same with its build cache. The key holds everything the text depends on: goesc's own sources,
target and tags, the flags, the files with their names, and the same of every package imported, those of the library
included. Everything goes by content, so users and machines may share it where paths agree. Text is kept before paths
are shortened, so it serves any current folder.
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
        self._keys: dict[UnitId, str] = {}
        self._places: dict[UnitId, str] = {}  # keys of packages whatever their files hold
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
        self._own = own
        for unit in units:  # dependencies come first
            self._keys[unit.id] = self._key(unit, flags.get(unit.id, GcFlags()))
        self._save_tree()

    def _save_tree(self) -> None:
        if self.tree is not None:
            self.tree.save()

    def _key(self, unit: Unit, flags: GcFlags) -> str:
        parts: list[str | bytes] = [
            self._common,
            repr(flags),
            str(unit.id),
            unit.name,
            unit.dir,
            unit.go_version,
            f"{unit.is_std} {unit.complete} {unit.cgo}",
        ]
        parts += [file.path for file in unit.files]
        parts += [word for item in sorted((unit.embeds or {}).items()) for word in (item[0], *item[1])]
        if unit.abis is not None:
            parts += [repr(sorted(unit.abis.defined.items())), repr(sorted(unit.abis.mentioned))]
        for written, meant in sorted(unit.imports.items()):
            parts += [written, str(meant), self._keys.get(meant) or self._imported(meant.path)]
        self._places[unit.id] = key_of(["edits", *parts])
        return key_of([*parts, *(file.src for file in unit.files)])

    def _imported(self, path: str) -> str:
        """The content of a package of the library that is imported only, and of all that it imports."""
        if self._library is None or path in ("C", "unsafe"):
            return ""
        if self.tree is None:
            from goesc.facts.tree import Tree

            self.tree = Tree(self._library, Store(os.path.join(cache_folder(self._environ), "tags")), self._own)
        return self.tree.closure(path)

    def get(self, unit: Unit) -> Block | None:
        if self._store is None or unit.id in self._logged:
            return None
        value = self._store.get(self._keys[unit.id])
        if not value:
            return None
        text = value[1:].decode("utf-8", "surrogateescape")
        return Block(unit, text, failed=value[:1] == b"1", without_main=value[:1] == b"2")

    def all(self, units: Iterable[Unit]) -> dict[UnitId, Block]:
        """The blocks that are known."""
        return {unit.id: block for unit in units if (block := self.get(unit)) is not None}

    def edited(self, unit: Unit) -> bytes | None:
        """What goesc.edit.patch left when the package was compiled last, with perhaps other texts in its files."""
        if self._store is None or unit.id in self._logged:
            return None
        return self._store.get(self._places[unit.id])

    def put(self, block: Block) -> None:
        if self._store is not None and block.unit.id not in self._logged:
            how = b"1" if block.failed else b"2" if block.without_main else b"0"
            value = how + block.text.encode("utf-8", "surrogateescape")
            self._store.put(self._keys[block.unit.id], value)
            if block.kept is not None:
                self._store.put(self._places[block.unit.id], block.kept)


def _facts(environ: Mapping[str, str], target: str) -> str:
    from goesc.facts.find import mark_of

    return mark_of(environ, target)
