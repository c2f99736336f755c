"""Profiles of pprof, written: what goesc.profile.pprof reads (github.com/google/pprof, proto/profile.proto).

    profile([(10, 48, [[("p.newT", "/m/p.go", 9), ("p.f", "/m/p.go", 21)], [("p.main", "/m/p.go", 30)]])])

A sample is the number of objects, the size of one, and the stack from its inner end; each place of it is the frames of
one location, innermost first.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Sequence

Frame = tuple[str, str, int]  # function, file, line
Stack = Sequence[Sequence[Frame]]
HEAP = (("alloc_objects", "count"), ("alloc_space", "bytes"), ("inuse_objects", "count"), ("inuse_space", "bytes"))


def varint(number: int) -> bytes:
    number &= (1 << 64) - 1
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def number(field: int, value: int) -> bytes:
    return varint(field << 3) + varint(value)


def message(field: int, *parts: bytes) -> bytes:
    data = b"".join(parts)
    return varint(field << 3 | 2) + varint(len(data)) + data


def packed(field: int, values: Iterable[int]) -> bytes:
    return message(field, *map(varint, values))


def profile(
    samples: Sequence[tuple[int, int, Stack]],
    *,
    types: Sequence[tuple[str, str]] = HEAP,
    in_use: int = 0,
    compress: bool = True,
) -> bytes:
    """`in_use`: how many of the objects of each sample are still used."""
    texts: dict[str, int] = {"": 0}
    functions: dict[tuple[str, str], int] = {}
    locations: dict[tuple[Frame, ...], int] = {}

    def text(of: str) -> int:
        return texts.setdefault(of, len(texts))

    parts = [message(1, number(1, text(kind)), number(2, text(unit))) for kind, unit in types]
    for objects, size, stack in samples:
        places = [locations.setdefault(tuple(place), len(locations) + 1) for place in stack]
        values = [objects, objects * size, in_use, in_use * size][: len(types)]
        label = message(3, number(1, text("bytes")), number(3, size))
        parts.append(message(2, packed(1, places), packed(2, values), label))
    for place, id_ in locations.items():
        lines = [
            message(4, number(1, functions.setdefault((name, file), len(functions) + 1)), number(2, line))
            for name, file, line in place
        ]
        parts.append(message(4, number(1, id_), *lines))
    for (name, file), id_ in functions.items():
        parts.append(message(5, number(1, id_), number(2, text(name)), number(3, text(name)), number(4, text(file))))
    parts += [message(6, name.encode("utf-8", "surrogateescape")) for name in texts]
    data = b"".join(parts)
    return gzip.compress(data, mtime=0) if compress else data
