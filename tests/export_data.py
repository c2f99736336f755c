"""gc's export data, as far as tests ask: whose functions' bodies a package holds.

    bodies(Path("/cache/ab/abcd-d"))     ->   {("strings", "(*Builder).Len"), ...}

The archive that the compiler leaves holds sections of elements; each element begins with the elements that it refers
to, as (section, number). The second element of section 1 lists the functions (internal/pkgbits/decoder.go,
cmd/compile/internal/noder/unified.go:writeUnifiedExport, Go 1.27.3).
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import final

_START = b"$$B\nu"
_SECTIONS = 10
_STRINGS, _ROOTS = 0, 1
_PRIVATE = 1


def bodies(archive: Path) -> set[tuple[str, str]]:
    """Functions by the path of their package and their name in it."""
    data = archive.read_bytes()
    file = _File(data[data.index(_START) + len(_START) :])
    root = _Element(file, _ROOTS, _PRIVATE)
    root.at += 1  # whether there is something to initialise
    found = set()
    for _ in range(root.number()):
        found.add((root.string(), root.string()))
        root.number()  # where the body is
    return found


@final
class _File:
    def __init__(self, data: bytes) -> None:
        version, flags, *ends = struct.unpack_from(f"<II{_SECTIONS}I", data)
        assert version >= 1
        assert flags == 0
        table = struct.calcsize(f"<II{_SECTIONS}I")
        self._sections = [0, *ends]
        self._ends = [0, *struct.unpack_from(f"<{ends[-1]}I", data, table)]
        self._data = data[table + 4 * ends[-1] :]

    def element(self, section: int, number: int) -> bytes:
        at = self._sections[section] + number
        return self._data[self._ends[at] : self._ends[at + 1]]


@final
class _Element:
    def __init__(self, file: _File, section: int, number: int) -> None:
        self.at = 0
        self._file = file
        self._data = file.element(section, number)
        self._refers = [(self.number(), self.number()) for _ in range(self.number())]

    def number(self) -> int:
        value = shift = 0
        while True:
            byte = self._data[self.at]
            self.at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def string(self) -> str:
        section, number = self._refers[self.number()]
        assert section == _STRINGS
        return self._file.element(section, number).decode()
