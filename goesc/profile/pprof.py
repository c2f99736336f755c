"""Reads a profile of pprof: the heap and allocs profiles that `go test -memprofile` and /debug/pprof write.

    profile = read(data, "mem.pb.gz")
    profile.types                            ["alloc_objects", "alloc_space", "inuse_objects", "inuse_space"]
    profile.samples[0]                       Sample(stack=(3, 1, 2), values=(200, 9600, 0, 0), size=48)
    profile.locations[3]                     (Frame("p.newT", "/m/p.go", 9), Frame("p.f", "/m/p.go", 21))

A profile is one message of protocol buffers, compressed by gzip (github.com/google/pprof, proto/profile.proto). A
location is a place in the machine code; where calls were inlined it has several frames, the innermost first. The
messages are not nested in one another beyond a fixed depth, so nothing here recurs. Three limits hold what a file may
take of memory: bytes, once decompressed; messages, each of which may have two bytes; entries of stacks, of one byte.
Whatever is not such a file is a NoProfile.
"""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Iterator
from typing import NamedTuple, final

# A profile of net/http's benchmarks that notes every object has 0.4 MB, 42,000 messages and 113,000 entries.
MOST_BYTES = 64 << 20
MOST_MESSAGES = 4_000_000
MOST_ENTRIES = 16_000_000
_GZIP = b"\x1f\x8b"
_TEXT = (b"heap profile:", b"--- ", b"goroutine profile:", b"threadcreate profile:", b"mutex:", b"block:")
_CUT = "it is cut short"
_DAMAGED = "it is damaged"
_OBJECTS, _SPACE = "alloc_objects", "alloc_space"


class NoProfile(ValueError):
    """The file is no profile that can be used; the text is one line, without the file's name."""


@final
class Frame(NamedTuple):
    function: str  # as the linker names it: encoding/csv.(*Reader).readRecord, p.F[...], p.f.func1
    file: str
    line: int


@final
class Sample(NamedTuple):
    stack: array[int]  # numbers of locations, innermost first
    values: tuple[int, ...]  # one a type
    size: int  # bytes of one object, as the allocator rounds it; 0 if the profile does not say


@final
class Profile:
    __slots__ = ("locations", "samples", "types")

    def __init__(self) -> None:
        self.types: list[str] = []
        self.samples: list[Sample] = []
        self.locations: list[tuple[Frame, ...]] = []


def read(data: bytes) -> Profile:
    """The profile that a file holds. Raises NoProfile."""
    if not data:
        raise NoProfile("it is empty")
    if data.startswith(_TEXT):
        raise NoProfile("it is a profile as text; ask for the compressed form, without ?debug=1")
    if data.startswith(_GZIP):
        data = _inflated(data)
    elif len(data) > MOST_BYTES:
        raise _too_large()
    try:
        profile = _Reader(data).profile()
    except (IndexError, OverflowError, UnicodeError):
        raise NoProfile(_DAMAGED) from None
    if not profile.types or not any(profile.types):
        raise NoProfile("it is no profile of pprof")
    return profile


def _too_large(than: str = f"{MOST_BYTES >> 20} MB") -> NoProfile:
    return NoProfile(f"it holds more than {than}, which no profile of allocations does")


def _inflated(data: bytes) -> bytes:
    """The content of a gzip file, of which no more than the limit is made."""
    out: list[bytes] = []
    room = MOST_BYTES
    while data:
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
        try:
            part = unpacker.decompress(data, room + 1)
        except zlib.error:
            raise NoProfile(_DAMAGED if out or data.startswith(_GZIP) else "it is no profile of pprof") from None
        room -= len(part)
        if room < 0:
            raise _too_large()
        out.append(part)
        if not unpacker.eof:
            raise NoProfile(_CUT)
        data = unpacker.unused_data  # gzip files may be joined
    return b"".join(out)


# Wire types: how a field's value is written (protobuf.dev/programming-guides/encoding).
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_MASK = (1 << 64) - 1
_FIELDS = 4  # those that are read of a message of numbers


@final
class _Reader:
    """One message at a time; spans of the data stand for messages within it."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._texts: list[str] = []
        self._messages = self._entries = 0

    def profile(self) -> Profile:
        spans = {field: array("Q") for field in (1, 2, 4, 5, 6)}  # starts and ends, by turns
        for number, start, end in self._fields(0, len(self._data)):
            if number in spans and end >= 0:
                spans[number].extend((start, end))
        types, samples, locations, functions, texts = (zip(at[::2], at[1::2], strict=True) for at in spans.values())
        data = self._data
        self._texts = [data[start:end].decode("utf-8", "surrogateescape") for start, end in texts]
        if not self._texts or self._texts[0]:
            raise NoProfile("it is no profile of pprof")
        out = Profile()
        out.types = [self._texts[self._numbers(start, end).get(1, 0)] for start, end in types]
        if not any(out.types):
            raise NoProfile("it is no profile of pprof")
        names: dict[int, tuple[str, str]] = {}
        for start, end in functions:
            found = self._numbers(start, end)
            names[found.get(1, 0)] = (self._texts[found.get(2, 0)], self._texts[found.get(4, 0)])
        known: dict[int, int] = {}  # numbers in the file, of any size, to ours
        for start, end in locations:
            number, frames = self._location(start, end, names)
            known[number] = len(out.locations)
            out.locations.append(frames)
        for start, end in samples:
            out.samples.append(self._sample(start, end, known, len(out.types)))
        return out

    def _location(self, start: int, end: int, names: dict[int, tuple[str, str]]) -> tuple[int, tuple[Frame, ...]]:
        number = 0
        frames: list[Frame] = []
        for field, value, until in self._fields(start, end):
            if field == 1 and until < 0:
                number = value
            elif field == 4 and until >= 0:
                line = self._numbers(value, until)
                function, file = names.get(line.get(1, 0), ("", ""))
                frames.append(Frame(function, file, line.get(2, 0)))
        return number, tuple(frames)

    def _sample(self, start: int, end: int, known: dict[int, int], types: int) -> Sample:
        stack, values = array("I"), list[int]()
        size = 0
        for field, value, until in self._fields(start, end):
            if field == 1:
                for number in self._repeated(value, until):
                    if number not in known:
                        raise NoProfile(_DAMAGED)
                    stack.append(known[number])
            elif field == 2:
                for number in self._repeated(value, until):
                    if len(values) == types:
                        raise NoProfile(_DAMAGED)
                    values.append(_signed(number))
            elif field == 3 and until >= 0:
                label = self._numbers(value, until)
                if self._texts[label.get(1, 0)] == "bytes":
                    size = label.get(3, 0)
        if len(values) != types:
            raise NoProfile(_DAMAGED)
        return Sample(stack, tuple(values), size)

    def _numbers(self, start: int, end: int) -> dict[int, int]:
        """The numbers among the first fields of a message; of one that is given twice the last counts."""
        return {field: value for field, value, until in self._fields(start, end) if until < 0 and field <= _FIELDS}

    def _repeated(self, start: int, end: int) -> Iterator[int]:
        """The numbers of a repeated field: one, or a packed row of them."""
        if end < 0:
            yield start
            return
        at = start
        while at < end:
            self._entries += 1
            if self._entries > MOST_ENTRIES:
                raise _too_large(f"{MOST_ENTRIES:,} entries of stacks")
            value, at = self._varint(at, end)
            yield value

    def _fields(self, at: int, end: int) -> Iterator[tuple[int, int, int]]:
        """The fields of a message: (number, value, -1), or (number, start, end) of bytes."""
        while at < end:
            key, at = self._varint(at, end)
            wire = key & 7
            if wire == _VARINT:
                value, at = self._varint(at, end)
                yield key >> 3, value, -1
                continue
            if wire == _BYTES:
                size, at = self._varint(at, end)
            elif wire in (_FIXED64, _FIXED32):
                size = 8 if wire == _FIXED64 else 4
            else:
                raise NoProfile("it is no profile of pprof" if not self._texts else _DAMAGED)
            if size > end - at:
                raise NoProfile(_CUT if end == len(self._data) else _DAMAGED)
            if wire == _BYTES:
                self._messages += 1
                if self._messages > MOST_MESSAGES:
                    raise _too_large(f"{MOST_MESSAGES:,} messages")
                yield key >> 3, at, at + size
            at += size

    def _varint(self, at: int, end: int) -> tuple[int, int]:
        data = self._data
        value = shift = 0
        while at < end and shift < 70:
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            if byte < 128:
                return value & _MASK, at
            shift += 7
        raise NoProfile(_CUT if at == len(data) else _DAMAGED)


def _signed(number: int) -> int:
    return number - (1 << 64) if number >> 63 else number
