"""What the sources of a package say about places of a profile.

source = Source(package)
source.has(place)             whether the function that is named there has that line
source.runtime_call(place)    "runtime.Caller", where the code itself calls a function of the runtime
source.waits(place)           whether a goroutine may wait there, at a channel
"""

from __future__ import annotations

from typing import final

from goesc.api import Package
from goesc.profile.names import file_name, plain, short
from goesc.profile.pprof import Frame
from goesc.source.positions import FileSet, SourceFile
from goesc.syntax import ast
from goesc.syntax.parser import parse_file
from goesc.syntax.walk import inspect

RUNTIME = "runtime"


@final
class Source:
    __slots__ = ("_files", "_functions", "_runtime_calls", "_waits")

    def __init__(self, package: Package) -> None:
        self._files = {file_name(file.name): file for file in package.files}
        self._functions: dict[str, tuple[str, int]] = {}  # where each begins
        self._runtime_calls: dict[tuple[str, int], str] = {}
        self._waits: dict[str, set[int]] = {}
        for function in package.functions:
            at = package.place(function.pos)
            self._functions.setdefault(plain(function.name), (file_name(at.filename), at.line))
            for call in function.calls:
                if call.package == RUNTIME:
                    at = package.place(package.places(call.pos)[0])
                    self._runtime_calls.setdefault((file_name(at.filename), at.line), f"{RUNTIME}.{call.name}")

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

    def runtime_call(self, place: Frame) -> str:
        return self._runtime_calls.get((file_name(place.file), place.line), "")

    def waits(self, place: Frame) -> bool:
        name = file_name(place.file)
        file = self._files.get(name)
        if file is None:
            return False
        if name not in self._waits:
            self._waits[name] = _waiting_lines(file)
        return place.line in self._waits[name]


def _waiting_lines(file: SourceFile) -> set[int]:
    """Lines that send, receive, select, or range over what may be a channel."""
    again = FileSet().add(file.name, file.src)  # reading enters line directives into the file
    tree, _ = parse_file(again)
    found: set[int] = set()

    def visit(node: ast.Node | None) -> bool:
        receives = isinstance(node, ast.Operation) and node.y is None and node.op is ast.Op.RECV
        if node is not None and (receives or isinstance(node, (ast.SendStmt, ast.SelectStmt, ast.RangeClause))):
            found.add(again.place(node.pos)[0])
        return True

    if tree is not None:
        inspect(tree, visit)
    return found
