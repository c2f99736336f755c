"""What the packages of a run are made of, and what they tell each other, as digests: the keys of what is kept.

    ledger = Ledger(request, units, flags)          # units: dependencies first
    ledger.content[unit.id]                         # of the package and of all that it imports
    ledger.learn(unit, told)                        # it was compiled, or answered: this is what importers are told
    ledger.by_told("edits", unit)                   # its place, and all that it is told by those it imports
    ledger.by_use("package", unit)                  # its content, and what it is told of the names that it mentions
    ledger.export_key(unit)                         # where what it tells is kept (goesc.facts.exportdata)

The keys hold everything that answers depend on: goesc's own sources, target and tags, the flags, the files with their
names, and the same of every package imported, those of the library included. Everything goes by content, so users and
machines may share it where paths agree. By what is told an edit stops at the packages that are told nothing new of the
names that they use; a key by that exists once all that the package imports has been answered.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, final

from goesc.source.build import Context
from goesc.source.cachedir import cache_enabled, cache_folder, key_of
from goesc.source.gcflags import GcFlags
from goesc.source.goroot import version_of
from goesc.source.identity import identity
from goesc.source.mentions import mentions, renamed, words
from goesc.source.store import Store
from goesc.source.unit import Unit, UnitId

if TYPE_CHECKING:
    from goesc.facts.exportdata import Told
    from goesc.facts.tree import Tree
    from goesc.source.packages import Request
    from goesc.source.reload import Again

EXPORTS = "exports"  # the folder of the cache


@final
class Tells(NamedTuple):
    """What a package tells, as digests: all of it, and by name. Without names it goes by its content."""

    digest: str
    names: bytes = b""  # lines; of large trees this is much

    def of(self, names: Iterable[str]) -> list[str]:
        """Of some names, in order, and of what is not a matter of names."""
        if not self.names:
            return [self.digest]
        known = dict(line.split(" ") for line in self.names.decode().split("\n"))
        return [known[""], *(part for name in names if name in known for part in (name, known[name]))]


@final
class Was(NamedTuple):
    """A package in the last run of the same command."""

    content: str  # as in Ledger.content
    tells: str  # Tells.digest
    exports: str  # Ledger.export_key
    rest: list[str]  # what others noted


_UNKNOWN = Tells("")


@final
class Ledger:
    """`tree` is what was found out about the Go tree on the way, if there is one and it was looked at."""

    def __init__(
        self, request: Request, units: Sequence[Unit], flags: Mapping[UnitId, GcFlags],
        again: Again | None = None,
    ) -> None:  # fmt: skip
        environ = request.environ
        self.folder = cache_folder(environ) if cache_enabled(environ) else ""
        self.content: dict[UnitId, str] = {}
        self._mark = ""  # what all keys have in common
        self._before: dict[UnitId, Was] = {}
        self._edited: frozenset[UnitId] = frozenset()
        self._own: dict[UnitId, tuple[list[str | bytes], str]] = {}  # of each package: its place, and its content
        self._units = {unit.id: unit for unit in units}
        self._told: dict[UnitId, Tells] = {}
        self._names: dict[UnitId, Callable[[], bytes]] = {}  # what `_told` lacks
        self._exported: dict[UnitId, str] = {}
        self.flags = flags
        self.tree: Tree | None = None
        if self.folder:
            self._open(request, units, again)

    def _open(self, request: Request, units: Sequence[Unit], again: Again | None) -> None:
        environ, ctx = request.environ, request.ctx
        goroot = request.library.goroot if request.library is not None else None
        self.exports = Store(os.path.join(self.folder, EXPORTS))
        own = f"{identity(environ)} {ctx.release.id} {ctx.target} {' '.join(sorted(ctx.tags))}"
        library = f"{goroot} {version_of(goroot)}" if goroot else _facts(environ, ctx)
        self._common = f"{own}\0{library}"
        self._mark = key_of([self._common])
        self._library = request.library
        self._identity = own
        if again is not None and again.note[0] == self._mark:
            self._edited = again.edited
            for id, noted in again.notes.items():
                if noted:  # it had an answer
                    content, tells, exports, *rest = noted
                    self._before[id] = Was(content, tells, exports, rest)
        for unit in units:  # dependencies come first
            was = self._was(unit)
            same = was is not None and not any(map(self._differs, unit.imports.values()))
            self.content[unit.id] = was.content if was is not None and same else self._content(unit)
            if unit.id not in self.flags:  # it is not compiled, so nobody learns what it tells
                self._told[unit.id] = Tells(self.content[unit.id])
        if self.tree is not None:
            self.tree.save()

    def _was(self, unit: Unit) -> Was | None:
        """What it was in the last run, if it has not been edited since."""
        return None if unit.id in self._edited else self._before.get(unit.id)

    def _differs(self, id: UnitId) -> bool:
        """Whether a package, or one that it imports, has other content than in the last run."""
        was = self._before.get(id)
        return self.content.get(id) != (was.content if was is not None else None)

    def _content(self, unit: Unit) -> str:
        parts, content = self._made_of(unit)
        imports = [part for meant in imported(unit) for part in (str(meant), self._key(meant))]
        return key_of([*parts, repr(self._flags(unit)), *imports, content])

    def _made_of(self, unit: Unit) -> tuple[list[str | bytes], str]:
        """Its place, and a digest of its content."""
        known = self._own.get(unit.id)
        if known is not None:
            return known
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
        content = key_of(["content", *(file.digest for file in unit.files)])
        self._own[unit.id] = parts, content
        return parts, content

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
        return id in self.content

    def tells(self, id: UnitId) -> Tells:
        """What a package that was answered tells; by its content, if nobody learned more."""
        return self._full(id) or Tells(self.content[id])

    def _full(self, id: UnitId) -> Tells | None:
        names = self._names.pop(id, None)
        if names is not None:
            self._told[id] = self._told[id]._replace(names=names())
        return self._told.get(id)

    def as_before(self, unit: Unit) -> str:
        """Where the package was known by its content in the last run, if all that it imports was answered and tells
        what it told; else ""."""
        was = self._was(unit)
        if was is None:
            return ""
        for id in unit.imports.values():
            if id in self.content and not (id in self._before and self._digest(id) == self._before[id].tells):
                return ""
        return was.content

    def unchanged(self, unit: Unit) -> Was | None:
        """What it was in the last run, if its content and that of all that it imports is still the same."""
        was = self._was(unit)
        return was if was is not None and was.content == self.content[unit.id] else None

    def notes(self, *rest: str) -> list[str]:
        """What the next run of the same command may want to know of this one."""
        return [self._mark, *rest]

    def notes_of(self, id: UnitId, *rest: str) -> list[str]:
        """The same of a package."""
        tells = self._told.get(id) or Tells(self.content[id])
        return [self.content[id], tells.digest, self._exported.get(id, ""), *rest]

    def note(self, unit: Unit, tells: Tells, export_key: str) -> None:
        """It was answered before. It told this then, and that was kept under the key."""
        self._told[unit.id] = tells
        self._names.pop(unit.id, None)
        self._exported[unit.id] = export_key

    def note_last(self, unit: Unit, was: Was, names: Callable[[], bytes]) -> None:
        """The same of a package that is as it was in the last run; of which names it tells is looked up if need be."""
        self.note(unit, Tells(was.tells), was.exports)
        self._names[unit.id] = names

    def learn(self, unit: Unit, told: Told | None) -> None:
        """A package was compiled, and this is what importers are told. What is not known goes by its content."""
        if unit.id not in self.content:
            return
        found = Tells(self.content[unit.id])
        if told is not None and told.parts:
            from goesc.facts.exportdata import ALL, DIGEST, closed

            ids = {str(id): id for id in imported(unit)}
            parts = closed(told.parts, lambda id, far: self._of(ids[id], far))
            parts[ALL] = key_of([parts[ALL], str(self._flags(unit).inlining), unit.go_version])[:DIGEST]
            names = "\n".join(f"{name} {digest}" for name, digest in sorted(parts.items())).encode()
            found = Tells(key_of(["tells", names]), names)
        self._told[unit.id] = found
        self._names.pop(unit.id, None)

    def _of(self, id: UnitId, names: Iterable[str]) -> list[str]:
        """What a package tells of some names; [] if that is not known."""
        if id not in self.content:
            return [self._key(id) or "nothing"]
        found = self._full(id)
        return found.of(names) if found is not None else []

    def _digest(self, id: UnitId) -> str:
        """All that a package tells; "" if that is not known."""
        return self._told.get(id, _UNKNOWN).digest if id in self.content else self._key(id) or "nothing"

    def by_told(self, what: str, unit: Unit) -> str:
        """A key by the package's place and all that it is told, whatever it says itself; "" if that is not known."""
        return self._by_told(what, unit, self._flags(unit))

    def by_use(self, what: str, unit: Unit) -> str:
        """A key by the package's place and content, and by what it is told of the names that it mentions; "" if that is
        not known."""
        if unit.id not in self.content:
            return ""
        parts, content = self._made_of(unit)
        told: list[str] = []
        for meant, names in self._mentioned(unit).items():
            found = self._of(meant, names)
            if not found:
                return ""
            told += [str(meant), *found]
        return key_of([what, *parts, repr(self._flags(unit)), content, *told])

    def _mentioned(self, unit: Unit) -> dict[UnitId, list[str]]:
        """By package that one imports, which of its names the files may mean; of the library that does not matter."""
        ours = {path: id for path, id in unit.imports.items() if id in self.content}
        found: dict[UnitId, set[str]] = {id: set() for id in unit.imports.values()}
        for file in unit.files if ours else ():
            called: dict[str, set[UnitId]] = {}
            others = renamed(file.src, ours)
            for path, id in ours.items():
                for name in {self._units[id].name, *others.get(path, ())}:
                    called.setdefault(name, set()).add(id)
            for name, meant in mentions(file.src, called.keys() - {"."}).items():
                for id in called[name]:
                    found[id] |= meant
            for id in called.get(".", ()):
                found[id] |= words(file.src)
        return {id: sorted(names) for id, names in sorted(found.items())}

    def export_key(self, unit: Unit) -> str:
        """The same for what it tells, which does not depend on how much is said about it."""
        found = self._exported.get(unit.id, "")
        if not found and self.folder and unit.id not in self.content:  # of the library, as it is imported
            found = self._exported[unit.id] = key_of(["exports", self._common, str(unit.id), self._key(unit.id)])
        elif not found:
            flags = self._flags(unit)._replace(m=0, json="", no_columns=False)
            found = self._exported[unit.id] = self._by_told("exports", unit, flags, self._made_of(unit)[1])
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

    def _by_told(self, what: str, unit: Unit, flags: GcFlags, content: str = "") -> str:
        if unit.id not in self.content:
            return ""
        told = [
            (
                str(meant),
                self._told.get(meant, _UNKNOWN).digest if meant in self.content else self._key(meant) or "nothing",
            )
            for meant in imported(unit)
        ]
        if not all(found for _, found in told):
            return ""
        return key_of([what, *self._made_of(unit)[0], repr(flags), content, *(word for pair in told for word in pair)])


def imported(unit: Unit) -> list[UnitId]:
    return sorted(set(unit.imports.values()))


def _facts(environ: Mapping[str, str], ctx: Context) -> str:
    from goesc.facts.find import mark_of

    return mark_of(environ, ctx.target, ctx.release)
