"""What the sources of a package say about places of a profile.

source = Source(package)
source.has(place)             whether the function that is named there has that line
source.file(name)             the file of a base name, where it is now
"""

from __future__ import annotations

from typing import final

from goesc.api import Package
from goesc.profile.names import file_name, plain, short
from goesc.profile.pprof import Frame


@final
class Source:
    __slots__ = ("_files", "_functions")

    def __init__(self, package: Package) -> None:
        self._files = {file_name(file.name): file for file in package.files}
        self._functions: dict[str, tuple[str, int]] = {}  # where each begins
        for function in package.functions:
            at = package.place(function.pos)
            self._functions.setdefault(plain(function.name), (file_name(at.filename), at.line))

    def file(self, name: str) -> str:
        """The file of that base name where it is now; the base name alone if there is none."""
        known = self._files.get(file_name(name))
        return known.name if known is not None else file_name(name)

    def has(self, place: Frame) -> bool:
        name = short(place.function)
        while name and name not in self._functions:  # a literal that others inlined: Unique.1 for Unique.func1
            name = name.rpartition(".")[0]
        file, begin = self._functions.get(name, ("", 0))
        if file != file_name(place.file) or place.line < begin:
            return False
        inner = (f"{name}.", f"{name}-")  # function literals of it
        others = (
            line
            for other, (where, line) in self._functions.items()
            if where == file and line > begin and not other.startswith(inner)
        )
        known = self._files.get(file)
        end = len(known.line_starts()) + 1 if known is not None else begin
        return place.line < min(others, default=end)
