"""A file of facts about many packages: the bundled standard library, and what `goesc facts build` leaves in the cache.

    data = pack(Header info, {"errors": Entry parts, ...})        library = open_library(path)
    library.packages["fmt"].imports        library.facts("fmt")  ->  model.PackageFacts or None

The file opens with a magic word, the length and digest of a header, and the header: one `Entry` a package, which
names the
package's own digest, its imports, and where its deflated facts lie. Opening reads the header alone; a
package's facts are read, checked against their digest and decoded when somebody imports it. A file that is cut short,
altered, or of another format gives None: absent, never wrong. The bytes depend on nothing but the contents.
"""

from __future__ import annotations

import hashlib
import os
import zlib
from collections.abc import Iterable
from typing import final

import msgspec

from goesc.facts.model import FORMAT, PackageFacts

MAGIC = b"goesc facts\x00"
_DIGEST = 16
_HEAD = len(MAGIC) + 4 + _DIGEST
_LIMIT = 1 << 28  # no package's facts, and no header, are larger


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """`digest` is that of the package's files and of how its imports are resolved (goesc.facts.tree)."""

    path: str
    name: str
    digest: bytes
    imports: list[str]
    offset: int = 0
    size: int = 0
    check: bytes = b""
    length: int = 0  # of the facts, inflated
    failed: str = ""  # why the package was not analysed: its functions then leak all they are given


class Header(msgspec.Struct, frozen=True, array_like=True):
    format: int
    version: str  # "go1.27.3"
    target: str  # "linux/amd64"
    identity: str  # the goesc that made it: digest or fingerprint of its sources
    packages: list[Entry]


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()[:_DIGEST]


def pack(version: str, target: str, identity: str, packages: Iterable[tuple[Entry, bytes]]) -> bytes:
    """The bytes of a library of facts; entries come with their encoded facts."""
    entries: list[Entry] = []
    blobs: list[bytes] = []
    at = 0
    for entry, facts in sorted(packages, key=lambda pair: pair[0].path):
        blob = zlib.compress(facts, 9)
        placed = msgspec.structs.replace(entry, offset=at, size=len(blob), check=_digest(blob), length=len(facts))
        entries.append(placed)
        blobs.append(blob)
        at += len(blob)
    header = msgspec.msgpack.encode(Header(FORMAT, version, target, identity, entries))
    return b"".join([MAGIC, len(header).to_bytes(4, "big"), _digest(header), header, *blobs])


@final
class FactLibrary:
    """An opened file."""

    def __init__(self, path: str, header: Header, start: int) -> None:
        self.path = path
        self.header = header
        self.packages: dict[str, Entry] = {entry.path: entry for entry in header.packages}
        self._start = start
        self.fresh: dict[str, bytes] = {}  # encoded facts that are not in the file yet

    def add(self, entry: Entry, facts: bytes) -> None:
        """Facts made just now: later packages import them."""
        self.packages[entry.path] = entry
        self.fresh[entry.path] = facts

    def read(self, path: str) -> bytes | None:
        """The encoded facts of a package, None if there are none that can be trusted."""
        if path in self.fresh:
            return self.fresh[path]
        entry = self.packages.get(path)
        if entry is None or not 0 < entry.length <= _LIMIT:
            return None
        try:
            with open(self.path, "rb") as stream:
                stream.seek(self._start + entry.offset)
                blob = stream.read(entry.size)
        except (OSError, ValueError, OverflowError):
            return None
        if _digest(blob) != entry.check:
            return None
        try:
            facts = zlib.decompressobj().decompress(blob, entry.length)
        except zlib.error:
            return None
        return facts if len(facts) == entry.length else None

    def facts(self, path: str) -> PackageFacts | None:
        from goesc.facts.decode import decode_package

        data = self.read(path)
        if data is None:
            return None
        try:
            return decode_package(data)
        except (msgspec.DecodeError, ValueError):
            return None


def open_library(path: str) -> FactLibrary | None:
    try:
        with open(path, "rb") as stream:
            head = stream.read(_HEAD)
            if len(head) < _HEAD or head[: len(MAGIC)] != MAGIC:
                return None
            size = int.from_bytes(head[len(MAGIC) : len(MAGIC) + 4], "big")
            data = stream.read(size) if size <= _LIMIT else b""
    except OSError:
        return None
    if len(data) != size or _digest(data) != head[len(MAGIC) + 4 :]:
        return None
    try:
        header = msgspec.msgpack.decode(data, type=Header)
    except (msgspec.DecodeError, ValueError):
        return None
    return FactLibrary(path, header, _HEAD + size) if header.format == FORMAT else None


def bundled(target: str) -> str:
    """Where the wheel carries the standard library's facts for a target."""
    folder = os.path.dirname(os.path.realpath(__file__))
    return os.path.join(folder, "data", f"std-{target.replace('/', '-')}.facts")
