"""What the packages of a run are made of, and what they tell each other, as digests: the keys of what is kept.

    ledger = Ledger(request, units, flags)          # units: dependencies first
    ledger.content[unit.id]                         # of the package and of all that it imports
    ledger.learn(unit, told)                        # it was compiled, or answered: this is what importers are told
    ledger.by_told("package", unit)                 # its own content, and what it is told by those it imports
    ledger.export_key(unit)                         # where what it tells is kept (goesc.facts.exportdata)

The keys hold everything that answers depend on: goesc's own sources, target and tags, the flags, the files with their
names, and the same of every package imported, those of the library included. Everything goes by content, so users and
machines may share it where paths agree. By what is told an edit stops at the package whose importers are told nothing
new; a key by that exists once all that the package imports has been answered.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, final

from goesc.source.cachedir import cache_enabled, cache_folder, key_of
from goesc.source.gcflags import GcFlags
from goesc.source.goroot import version_of
from goesc.source.identity import identity
from goesc.source.store import Store
from goesc.source.unit import Unit, UnitId

if TYPE_CHECKING:
    from goesc.facts.exportdata import Told
    from goesc.facts.tree import Tree
    from goesc.source.packages import Request

EXPORTS = "exports"  # the folder of the cache


@final
class Ledger:
    """`tree` is what was found out about the Go tree on the way, if there is one and it was looked at."""

    def __init__(self, request: Request, units: Sequence[Unit], flags: Mapping[UnitId, GcFlags]) -> None:
        environ = request.environ
        self.folder = cache_folder(environ) if cache_enabled(environ) else ""
        self.content: dict[UnitId, str] = {}
        self._own: dict[UnitId, tuple[list[str | bytes], str]] = {}  # of each package: its place, and its content
        self._told: dict[UnitId, str] = {}  # what packages tell, and those that they import
        self._exported: dict[UnitId, str] = {}
        self.flags = flags
        self.tree: Tree | None = None
        if self.folder:
            self._open(request, units)

    def _open(self, request: Request, units: Sequence[Unit]) -> None:
        environ, ctx = request.environ, request.ctx
        goroot = request.library.goroot if request.library is not None else None
        self.exports = Store(os.path.join(self.folder, EXPORTS))
        own = f"{identity(environ)} {ctx.target} {' '.join(sorted(ctx.tags))}"
        library = f"{goroot} {version_of(goroot)}" if goroot else _facts(environ, ctx.target)
        self._common = f"{own}\0{library}"
        self._library = request.library
        self._identity = own
        for unit in units:  # dependencies come first
            self._enter(unit)
            if unit.id not in self.flags:  # it is not compiled, so nobody learns what it tells
                self._told[unit.id] = self.content[unit.id]
        if self.tree is not None:
            self.tree.save()

    def _enter(self, unit: Unit) -> None:
        parts: list[str | bytes] = [
            self._common,
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
        imports = [part for meant in imported(unit) for part in (str(meant), self._key(meant))]
        self.content[unit.id] = key_of([*parts, repr(self._flags(unit)), *imports, content])

    def _flags(self, unit: Unit) -> GcFlags:
        return self.flags.get(unit.id) or GcFlags()

    def _key(self, id: UnitId) -> str:
        """The content of a package that is imported, and of all that it imports."""
        known = self.content.get(id)
        if known is not None:
            return known
        if self._library is None or id.path in ("C", "unsafe"):
            return ""
        if self.tree is None:
            from goesc.facts.tree import Tree

            self.tree = Tree(self._library, Store(os.path.join(self.folder, "tags")), self._identity)
        return self.tree.closure(id.path)

    def level_of(self, unit: Unit) -> int:
        """How much is said about a package."""
        return self._flags(unit).level

    def holds(self, id: UnitId) -> bool:
        """Whether it is a package of this run."""
        return id in self._own

    def told(self, unit: Unit) -> str:
        """What a package that was answered tells; by its content, if nobody learned more."""
        return self._told.get(unit.id) or self.content[unit.id]

    def note(self, unit: Unit, told: str) -> None:
        """It tells what it told when `told` gave this."""
        self._told[unit.id] = told

    def learn(self, unit: Unit, told: Told | None) -> None:
        """A package was compiled, and this is what importers are told. What is not known goes by its content."""
        if unit.id not in self._own:
            return
        found = self.content[unit.id]
        if told is not None and told.digest:
            through = [id for id in imported(unit) if told.through is None or str(id) in told.through]
            parts = [part for id in through for part in (str(id), self._told.get(id) or self._key(id))]
            found = key_of(["tells", told.digest, str(self._flags(unit).inlining), *parts])
        self._told[unit.id] = found

    def by_told(self, what: str, unit: Unit) -> str:
        """A key by the package's place, by its content unless `what` is "edits", and by what it is told; "" if that is
        not known."""
        return self._by_told(what, unit, self._flags(unit))

    def export_key(self, unit: Unit) -> str:
        """The same for what it tells, which does not depend on how much is said about it."""
        found = self._exported.get(unit.id, "")
        if not found and self.folder and unit.id not in self._own:  # of the library, as it is imported
            found = self._exported[unit.id] = key_of(["exports", self._common, str(unit.id), self._key(unit.id)])
        elif not found:
            flags = self._flags(unit)._replace(m=0, json="", no_columns=False)
            found = self._exported[unit.id] = self._by_told("exports", unit, flags)
        return found

    def has_exports(self, unit: Unit) -> bool:
        """Whether those are kept, and whole: packages that answers of before are taken from must still tell what they
        told. Nobody imports a command."""
        return unit.is_main or unit.id not in self.flags or bool(self.exported(unit))

    def keep_exports(self, unit: Unit, data: bytes) -> None:
        key = self.export_key(unit)
        if key:
            self.exports.put(key, data)

    def exported(self, unit: Unit) -> bytes:
        key = self.export_key(unit)
        return self.exports.get(key) or b"" if key else b""

    def recall(self, unit: Unit) -> bool:
        """Whether it is kept what a package tells; then that is learned."""
        from goesc.facts.exportdata import unpack

        data = unpack(self.exported(unit))
        if data is not None:
            self.learn(unit, data.told)
        return data is not None

    def _by_told(self, what: str, unit: Unit, flags: GcFlags) -> str:
        if unit.id not in self._own:
            return ""
        parts, content = self._own[unit.id]
        told = [
            (str(meant), self._told.get(meant, "") if meant in self._own else self._key(meant) or "nothing")
            for meant in imported(unit)
        ]
        if not all(found for _, found in told):
            return ""
        of_package = [] if what == "edits" else [content]
        return key_of([what, *parts, repr(flags), *of_package, *(word for pair in told for word in pair)])


def imported(unit: Unit) -> list[UnitId]:
    return sorted(set(unit.imports.values()))


def _facts(environ: Mapping[str, str], target: str) -> str:
    from goesc.facts.find import mark_of

    return mark_of(environ, target)
