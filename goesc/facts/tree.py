"""Whether the packages of a Go tree are the ones that facts were made from.

    tree = Tree(library, store, "linux/amd64 ...")
    tree.digest("fmt")                    # of the files that are built, and of how their imports are resolved
    tree.agrees("fmt", facts.packages)    # fmt and everything it imports are as the facts say
    tree.closure("fmt")                   # one digest of fmt and everything it imports

Reading a whole import graph costs a third of a second, so digests are remembered in the store beside what the folder
looked like: names, sizes, times and identity of the files whose names let them into the build. A folder that looks the
same is not read again, unless it was written to in the last seconds (goesc.source.disk).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, final

import msgspec

from goesc.facts.library import Entry
from goesc.source import disk
from goesc.source.build import match_name
from goesc.source.cachedir import key_of
from goesc.source.std import Library
from goesc.source.store import Store
from goesc.source.unit import Unit

_SUFFIXES = ("go", "s", "c", "syso")


def content_digest(unit: Unit) -> bytes:
    """Digest of a package's own content; what it imports has digests of its own."""
    parts: list[str | bytes] = [str(unit.id), unit.name, unit.go_version, str(unit.complete)]
    for file in unit.files:
        parts += [file.name, file.src]
    for written, meant in sorted(unit.imports.items()):
        parts += [written, str(meant)]
    return bytes.fromhex(key_of(parts))[:16]


class Known(NamedTuple):
    """What was found out about a package, as long as its files look the same."""

    look: str
    digest: bytes
    imports: list[str]
    folder: str  # while that looks the same, these are the files
    names: list[str]


@final
class Tree:
    def __init__(self, library: Library, store: Store | None, configuration: str) -> None:
        self.library = library
        self.store = store
        self._key = key_of(["tree", library.goroot, configuration])
        self._memo: dict[str, Known] = self._read()
        self._digests: dict[str, bytes] = {}
        self._closures: dict[str, str] = {}
        self._agreed: dict[int, set[str]] = {}  # packages found to agree, by identity of the entries
        self._dirty = False

    def _read(self) -> dict[str, Known]:
        data = self.store.get(self._key) if self.store is not None else None
        if data is None:
            return {}
        try:
            return msgspec.msgpack.decode(data, type=dict[str, Known])
        except (msgspec.DecodeError, ValueError):
            return {}

    def digest(self, path: str) -> bytes:
        """b"" for a package that the tree does not have."""
        found = self._digests.get(path)
        if found is None:
            look, folder, names = self._look(path)
            known = self._memo.get(path)
            if known is not None and known.look == look != "":
                found, imports = known.digest, known.imports
            else:
                unit = self.library.unit(path)
                found = content_digest(unit) if unit is not None else b""
                imports = sorted({meant.path for meant in unit.imports.values()}) if unit is not None else []
            now = Known(look, found, imports, folder, names)
            if now != known:
                self._memo[path] = now
                self._dirty = True
            self._digests[path] = found
        return found

    def imports(self, path: str) -> list[str]:
        """What a package imports, as resolved."""
        self.digest(path)
        return [p for p in self._memo[path].imports if p not in ("C", "unsafe")]

    def closure(self, path: str) -> str:
        """A digest that changes with the package and with anything that it imports, however far away."""
        closures = self._closures
        pending = [path]
        while pending:
            current = pending[-1]
            if closures.get(current):
                pending.pop()
                continue
            imports = self.imports(current)
            fresh = [p for p in imports if p not in closures]
            if fresh and current not in closures:
                closures[current] = ""  # being worked out; a cycle, which no tree that compiles has, ends here
                pending += fresh
                continue
            pending.pop()
            parts = [part for p in imports for part in (p, closures.get(p, ""))]
            closures[current] = key_of(["closure", self.digest(current), *parts])
        return closures[path]

    def _look(self, path: str) -> tuple[str, str, list[str]]:
        """How a package's files look, "" if that may change unseen; how its folder does, and which files they are."""
        directory = self.library.directory(path)
        known = self._memo.get(path)
        folder = disk.folder_look_of(directory)
        unchanged = known if known is not None and folder and known.folder == folder else None
        names = unchanged.names if unchanged is not None else self._names(directory)
        return disk.looks_of(directory, names) if names else "", folder, names

    def _names(self, directory: str) -> list[str]:
        """Files that may belong to the build: half of the library's are of other systems, and nobody opens them."""
        try:
            names = disk.listing(directory)
        except OSError:
            return []
        return [
            name
            for name, is_folder, _ in names
            if not is_folder
            and not name.endswith("_test.go")
            and name.rpartition(".")[2] in _SUFFIXES
            and match_name(self.library.ctx, name)
        ]

    def agrees(self, path: str, entries: Mapping[str, Entry]) -> bool:
        """Whether a package and all that it imports have the digests that the entries say."""
        # Only agreement is remembered: entries may be added, but are never changed.
        agreed = self._agreed.setdefault(id(entries), set())
        # Depth first with a stack of its own; imports of a tree that compiles have no cycles, and others do not agree.
        pending = [path] if path not in agreed else []
        met = set(pending)
        while pending:
            current = pending.pop()
            entry = entries.get(current)
            if entry is None or self.digest(current) != entry.digest:
                return False
            fresh = [p for p in entry.imports if p not in met and p not in agreed]
            met.update(fresh)
            pending += fresh
        agreed |= met
        return True

    def save(self) -> None:
        if self._dirty and self.store is not None:
            self.store.put(self._key, msgspec.msgpack.encode(self._memo))
            self._dirty = False
