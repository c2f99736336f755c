"""Facts of several releases in one compressed file: they differ little from each other.

    data = pack_together([library of 1.25, library of 1.24, ...])
    packed = open_packed(path)
    packed.releases                 ->   {"go1.25.5": Held(...), "go1.24.11": Held(...)}
    packed.take("go1.24.11")        ->   the bytes of a file of facts, as `library.pack` makes them

The file opens with an index, which is read alone: a magic word, the length and digest of the index, the index. What
follows is one stream, which is taken apart as a whole and holds equal facts once. A file that is cut short,
altered or of another format gives None: absent, never wrong.
"""

from __future__ import annotations

import lzma
from collections.abc import Sequence
from typing import Final, final

import msgspec

from goesc.facts.library import Entry, FactLibrary, Header, pack, read_head, with_head
from goesc.facts.model import FORMAT
from goesc.source.cachedir import key_of, sha256

_MAGIC: Final = b"goesc packed facts\x00"
_LIMIT: Final = 1 << 27  # bytes that a stream takes, packed or not
_ROOM: Final = 1 << 28  # bytes that the decoder may take
_WINDOW: Final = 1 << 24  # bytes in which it looks for what it has seen before: all of them
_encode = msgspec.msgpack.encode


class Held(msgspec.Struct, frozen=True, array_like=True):
    """A release that is in the file."""

    version: str  # "go1.24.11"
    identity: str  # as that of a library's header
    contents: str  # digest of all that it tells


class Index(msgspec.Struct, frozen=True, array_like=True):
    format: int
    length: int  # of what the stream holds
    check: str  # digest of the stream
    releases: list[Held]


class _Content(msgspec.Struct, frozen=True, array_like=True):
    headers: list[Header]  # in the order of the index
    facts: list[bytes]
    places: list[list[int]]  # of each header's packages: which facts are theirs
    bodies: dict[int, list[bytes]] = {}  # by header, of each of its packages


def pack_together(libraries: Sequence[FactLibrary]) -> bytes:
    """The bytes depend on nothing but what the libraries tell, and on their order."""
    held: list[Held] = []
    bodies: dict[int, list[bytes]] = {}
    headers: list[Header] = []
    told: list[dict[str, bytes]] = []
    for library in libraries:
        entries = [_bare(entry) for _, entry in sorted(library.packages.items())]
        header = msgspec.structs.replace(library.header, packages=entries)
        own = {entry.path: library.read(entry.path) or b"" for entry in entries}
        parts = [part for item in own.items() for part in item]
        texts = [library.read_bodies(entry.path) or b"" for entry in entries]
        if any(texts):
            bodies[len(headers)] = texts
            parts += texts
        held.append(Held(header.version, header.identity, key_of([_encode(header), *parts])))
        headers.append(header)
        told.append(own)
    numbers: dict[bytes, int] = {}
    # Facts of one package lie side by side: those resemble each other.
    for path in sorted({path for own in told for path in own}):
        for own in told:
            if path in own:
                numbers.setdefault(own[path], len(numbers))
    places = [[numbers[facts] for facts in own.values()] for own in told]
    content = _encode(_Content(headers, list(numbers), places, bodies))
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": _WINDOW}]
    stream = lzma.compress(content, lzma.FORMAT_XZ, lzma.CHECK_NONE, filters=filters)
    index = Index(FORMAT, len(content), sha256(stream).hexdigest(), held)
    return with_head(_MAGIC, _encode(index)) + stream


def _bare(entry: Entry) -> Entry:
    """Without the place in a file of its own."""
    return msgspec.structs.replace(entry, offset=0, size=0, check=b"", bodies=None)


@final
class Packed:
    """An opened file. `releases` are those that are in it, by version."""

    def __init__(self, path: str, index: Index, start: int) -> None:
        self.path = path
        self.releases = {held.version: held for held in index.releases}
        self._index = index
        self._start = start

    def take(self, version: str) -> bytes | None:
        content = self._content()
        if content is None or version not in self.releases:
            return None
        number = list(self.releases).index(version)
        try:
            header = content.headers[number]
            facts = [content.facts[place] for place in content.places[number]]
            texts = content.bodies.get(number) or [b""] * len(facts)
            packages = list(zip(header.packages, facts, texts, strict=True))
        except (IndexError, ValueError):
            return None
        return pack(header.version, header.target, header.identity, packages, header.licence, header.wrapping)

    def _content(self) -> _Content | None:
        index = self._index
        if not 0 < index.length <= _LIMIT:
            return None
        try:
            with open(self.path, "rb") as file:
                file.seek(self._start)
                stream = file.read(_LIMIT)
            if sha256(stream).hexdigest() != index.check:
                return None
            decoder = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_ROOM)
            return msgspec.msgpack.decode(decoder.decompress(stream, index.length), type=_Content)
        except (OSError, lzma.LZMAError, EOFError, msgspec.DecodeError, ValueError):
            return None


def open_packed(path: str) -> Packed | None:
    try:
        with open(path, "rb") as file:
            data = read_head(file, _MAGIC)
            start = file.tell()
    except OSError:
        return None
    try:
        index = msgspec.msgpack.decode(data, type=Index) if data is not None else None
    except (msgspec.DecodeError, ValueError):
        return None
    return Packed(path, index, start) if index is not None and index.format == FORMAT else None
