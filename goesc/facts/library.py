"""A file of facts about many packages: the bundled standard library, and what `goesc facts build` leaves in the cache.

    data = pack(Header info, {"errors": Entry parts, ...})        library = open_library(path)
    library.packages["fmt"].imports        library.facts("fmt")  ->  model.PackageFacts or None

The file opens with a magic word, the length and digest of a header, and the header: one `Entry` a package, which
names the
package's own digest, its imports, and where its deflated facts lie. Opening reads the header alone; a
package's facts are read, checked against their digest and decoded when somebody imports it. A file that is cut short,
altered, or of another format gives None: absent, never wrong. The bytes depend on nothing but the contents.

A file for machines without Go (`goesc facts build --bodies`) holds with the facts of a package what is needed of its
sources (goesc.facts.bodies), as a second piece, and in its header the licence of these. That of a release whose
wrappers have calls inlined even with -l holds what those need (goesc.facts.needed).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from io import BytesIO
from typing import IO, final

import msgspec

from goesc.facts.model import FORMAT, PackageBodies, PackageFacts
from goesc.source.cachedir import sha256

MAGIC = b"goesc facts\x00"
_DIGEST = 16
_LIMIT = 1 << 28  # no package's facts, and no header, are larger


class Piece(msgspec.Struct, frozen=True, array_like=True):
    """Where deflated data lies, behind the header."""

    offset: int
    size: int
    check: bytes
    length: int  # inflated


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
    bodies: Piece | None = None


class Header(msgspec.Struct, frozen=True, array_like=True):
    format: int
    version: str  # "go1.27.3"
    target: str  # "linux/amd64"
    identity: str  # the goesc that made it: digest or fingerprint of its sources
    packages: list[Entry]
    licence: str = ""  # of the sources that bodies were taken from
    wrapping: bool = False  # the bodies are those that wrappers inline (goesc.facts.needed)


def _digest(data: bytes) -> bytes:
    return sha256(data).digest()[:_DIGEST]


def pack(
    version: str, target: str, identity: str, packages: Iterable[tuple[Entry, bytes, bytes]], licence: str = "",
    wrapping: bool = False,
) -> bytes:  # fmt: skip
    """The bytes of a library of facts; entries come with their encoded facts, and bodies (b"": none)."""
    entries: list[Entry] = []
    blobs: list[bytes] = []
    at = 0

    def place(data: bytes) -> Piece:
        nonlocal at
        blob = zlib.compress(data, 9)
        blobs.append(blob)
        at += len(blob)
        return Piece(at - len(blob), len(blob), _digest(blob), len(data))

    for entry, facts, bodies in sorted(packages, key=lambda item: item[0].path):
        own = place(facts)
        placed = msgspec.structs.replace(
            entry, offset=own.offset, size=own.size, check=own.check, length=own.length,
            bodies=place(bodies) if bodies else None,
        )  # fmt: skip
        entries.append(placed)
    header = msgspec.msgpack.encode(Header(FORMAT, version, target, identity, entries, licence, wrapping))
    return b"".join([with_head(MAGIC, header), *blobs])


def with_head(magic: bytes, header: bytes) -> bytes:
    """How a file begins."""
    return b"".join([magic, len(header).to_bytes(4, "big"), _digest(header), header])


def read_head(stream: IO[bytes], magic: bytes) -> bytes | None:
    """The header of a file that begins so. Raises OSError."""
    head = stream.read(len(magic) + 4 + _DIGEST)
    if len(head) < len(magic) + 4 + _DIGEST or head[: len(magic)] != magic:
        return None
    size = int.from_bytes(head[len(magic) : len(magic) + 4], "big")
    data = stream.read(size) if size <= _LIMIT else b""
    return data if len(data) == size and _digest(data) == head[len(magic) + 4 :] else None


@final
class FactLibrary:
    """An opened file."""

    def __init__(self, path: str, header: Header, start: int, digest: bytes = b"", data: bytes | None = None) -> None:
        self.path = path
        self.digest = digest  # of all that it holds: the header names the digest of each piece
        self.header = header
        self.packages: dict[str, Entry] = {entry.path: entry for entry in header.packages}
        self._start = start
        self._data = data  # the whole file, if it is in memory
        self.fresh: dict[str, bytes] = {}  # encoded facts that are not in the file yet
        self.fresh_bodies: dict[str, bytes] = {}

    def add(self, entry: Entry, facts: bytes, bodies: bytes = b"") -> None:
        """Facts made just now: later packages import them."""
        self.packages[entry.path] = entry
        self.fresh[entry.path] = facts
        self.fresh_bodies[entry.path] = bodies

    def read(self, path: str) -> bytes | None:
        """The encoded facts of a package, None if there are none that can be trusted."""
        if path in self.fresh:
            return self.fresh[path]
        entry = self.packages.get(path)
        return self._piece(Piece(entry.offset, entry.size, entry.check, entry.length)) if entry is not None else None

    def _piece(self, piece: Piece) -> bytes | None:
        if not 0 < piece.length <= _LIMIT:
            return None
        try:
            with open(self.path, "rb") if self._data is None else BytesIO(self._data) as stream:
                stream.seek(self._start + piece.offset)
                blob = stream.read(piece.size)
        except (OSError, ValueError, OverflowError):
            return None
        if _digest(blob) != piece.check:
            return None
        try:
            data = zlib.decompressobj().decompress(blob, piece.length)
        except zlib.error:
            return None
        return data if len(data) == piece.length else None

    def has_bodies(self, path: str) -> bool:
        entry = self.packages.get(path)
        return entry is not None and entry.bodies is not None

    def read_bodies(self, path: str) -> bytes | None:
        """As `read`, of what is needed of its sources."""
        if path in self.fresh_bodies:
            return self.fresh_bodies[path]
        entry = self.packages.get(path)
        return self._piece(entry.bodies) if entry is not None and entry.bodies is not None else None

    def bodies(self, path: str) -> PackageBodies | None:
        """What is needed of a package's sources; None if it is not there, or cannot be trusted."""
        data = self.read_bodies(path)
        if not data:
            return None
        try:
            return msgspec.msgpack.decode(data, type=PackageBodies)
        except (msgspec.DecodeError, ValueError):
            return None

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
            return _opened(stream, path)
    except OSError:
        return None


def library_in(data: bytes, path: str) -> FactLibrary | None:
    """The same of a file that is in memory; `path` is what messages call it."""
    return _opened(BytesIO(data), path, data)


def _opened(stream: IO[bytes], path: str, data: bytes | None = None) -> FactLibrary | None:
    """Raises OSError."""
    head = read_head(stream, MAGIC)
    if head is None:
        return None
    try:
        header = msgspec.msgpack.decode(head, type=Header)
    except (msgspec.DecodeError, ValueError):
        return None
    return FactLibrary(path, header, stream.tell(), _digest(head), data) if header.format == FORMAT else None
