"""What a package that was compiled tells those that import it, as one value: kept in the cache, or sent to others.

    data = pack(ExportData(told, facts))         # goesc.drive.exports.export_of
    exports = Exports(store)                     # of the packages of one run, whoever compiled them and when
    exports.add(entry, key="5f3c...")            # kept in the store; read once somebody imports the package
    exports.add(entry, data=data)                # found just now
    exports.facts("m/a"), exports.tags("m/a"), exports.passed_on("m/a")

This is gc's export data. Where facts have no form for what the exported names lead to, or an edit was followed without
making them anew, `facts` is empty: the package is then read from its sources, and only what no source shows is here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import final

import msgspec

from goesc.facts.library import Entry
from goesc.facts.model import PackageFacts
from goesc.source.cachedir import key_of
from goesc.source.components import components
from goesc.source.store import Store

ALL = ""
DIGEST = 32  # hex digits of what is told of a name
Key = tuple[str, str]  # a function: the path of its package, and its key there (goesc.facts.session.func_key)


class Part(msgspec.Struct, frozen=True, array_like=True):
    """What is told of one name: the same, while `digest` is, what is told of the names of the package that its text may
    mean, and of those of other packages, by `UnitId` as text."""

    digest: str
    near: list[str]
    far: list[tuple[str, list[str]]]


class Told(msgspec.Struct, frozen=True, array_like=True):
    """What importing packages are told, by name; of `ALL` what each of them is. Empty: that cannot be said."""

    parts: dict[str, Part] = {}


def closed(parts: Mapping[str, Part], told: Callable[[str, list[str]], Iterable[str]]) -> dict[str, str]:
    """Of each name a digest of all that importing packages see through it. `told` gives those of names of another
    package, in order."""
    found: dict[str, str] = {}
    for members in components(parts, lambda name: parts[name].near):
        seen: list[str] = []
        for name in sorted(members):
            part = parts[name]
            seen += [name, part.digest, *(found.get(near, near) for near in part.near)]
            for id, names in part.far:
                seen += [id, *told(id, names)]
        digest = key_of(seen)[:DIGEST]
        for name in members:
            found[name] = digest
    return found


class ExportData(msgspec.Struct, frozen=True, array_like=True):
    told: Told
    facts: bytes  # goesc.facts.encode
    # Without facts: tags by function, and what inlining costs; functions of others whose bodies are passed on.
    tags: dict[str, tuple[list[str], int]] = {}
    passed_on: list[Key] | None = None


def pack(data: ExportData) -> bytes:
    return msgspec.msgpack.encode(data)


def unpack(data: bytes | None) -> ExportData | None:
    if not data:
        return None
    try:
        return msgspec.msgpack.decode(data, type=ExportData)
    except (msgspec.DecodeError, ValueError):
        return None


@final
class Exports:
    """Export data by `Entry.path`, which is that of a `UnitId`."""

    def __init__(self, store: Store | None) -> None:
        self._store = store
        self.packages: dict[str, Entry] = {}
        self._data: dict[str, bytes] = {}
        self._keys: dict[str, str] = {}

    def add(self, entry: Entry, data: bytes = b"", key: str = "") -> None:
        self.packages[entry.path] = entry
        if data:
            self._data[entry.path] = data
        elif key:
            self._keys[entry.path] = key

    def drop(self, path: str) -> None:
        self.packages.pop(path, None)
        self._data.pop(path, None)
        self._keys.pop(path, None)

    def read(self, path: str) -> ExportData | None:
        """None if there is none, or if it is no longer kept."""
        data = self._data.get(path)
        if data is None and self._store is not None and path in self._keys:
            data = self._store.get(self._keys[path])
        return unpack(data)

    def facts(self, path: str) -> PackageFacts | None:
        from goesc.facts.decode import decode_package

        data = self.read(path)
        if data is None or not data.facts:
            return None
        try:
            return decode_package(data.facts)
        except (msgspec.DecodeError, ValueError):
            return None
