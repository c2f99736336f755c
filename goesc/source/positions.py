"""Positions: one integer for a place in any file of an analysis.

A `Pos` is `file.base + byte offset`; 0 means "no position". A `FileSet` hands out bases in the
order in which files are added, so that comparing two positions orders them by file, then offset.
Lines and columns are looked up only when a message is printed.

    fset = FileSet()
    f = fset.add("a.go", b"package a\\n\\nvar x int\\n")
    fset.position(f.base + 11)      # Position(filename='a.go', line=3, column=1)

A position can say through which calls it came: code that was inlined keeps its own place, and `inlined` marks it with
the call that it was inlined at, which may have come through others. gc prints the outermost call (`outermost`), and
lists all of them in its logs (`calls`):

    site = fset.inline_site(call_pos, "add")
    pos = fset.inlined(pos, site)           # still in file a.go, line 3
    fset.calls(pos)                         # [InlineSite(call=..., function='add')], innermost first

Whatever asks for a file, a line or a place asks about the code itself; only `outermost` leaves it. Nobody outside
this module and the readers of goesc.syntax, which make positions, does arithmetic on them.

Lines are 1-based; columns are 1-based bytes of UTF-8. `//line` directives are entered by the lexer with
`add_line_directive`; `position` applies them as cmd/compile/internal/syntax/pos.go:RelFilename, RelLine and RelCol do,
and gives names as gc's IR has them: absolute, `??` where a directive leaves the name empty. Errors found before name
files as the command line did (`SourceFile.given`). A column of 0 means "not printed": after a directive without a
column, and for columns above 254, which gc's position table cannot hold (cmd/internal/src/xpos.go, Go 1.27.3).
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_right
from collections.abc import Container, Sequence
from typing import NamedTuple, final

Pos = int
NO_POS: Pos = 0

COLUMN_MAX = 254  # gc keeps 8 bits; 255 stands for "too wide"
OUTLINE_BITS = 8  # of a column in a file without text
_INLINE_BITS = 40  # a position below 1 << 40 was not inlined; above stands the number of its inline site
_PLACE_MASK = (1 << _INLINE_BITS) - 1


@final
class Position(NamedTuple):
    """A place as messages show it. `column` is 0 where gc prints none."""

    filename: str
    line: int
    column: int

    def __str__(self) -> str:
        if not self.line:
            return self.filename
        if not self.column:
            return f"{self.filename}:{self.line}"
        return f"{self.filename}:{self.line}:{self.column}"


@final
class LineDirective(NamedTuple):
    """`//line filename:line[:col]`: text from `offset` on is said to be at that place."""

    offset: int  # byte offset of the first byte that the directive governs
    filename: str  # a relative name is taken to be beside the file, as that was given; "" if the directive has none
    line: int
    column: int  # 0: the directive names no column


@final
class SourceFile:
    __slots__ = ("_lines", "base", "directives", "given", "name", "src")

    def __init__(self, name: str, src: bytes, base: Pos, _lines: Sequence[int] | None = None) -> None:
        self.name = name  # as given to the compiler; absolute for `go build`
        self.src = src
        self.base = base  # position of the first byte
        self.directives: list[LineDirective] = []  # offsets rise
        self.given = ""  # as named on the command line, where that is not `name`
        self._lines = _lines  # offsets of line starts, made on first use

    def pos(self, offset: int) -> Pos:
        """The position of a byte of this file."""
        return self.base + offset

    def offset(self, pos: Pos) -> int:
        """The byte offset of a position in this file."""
        return (pos & _PLACE_MASK) - self.base

    def place(self, pos: Pos) -> tuple[int, int]:
        """Physical line and column of a position in this file, both 1-based; directives are not applied."""
        return self.line_column((pos & _PLACE_MASK) - self.base)

    def line_starts(self) -> Sequence[int]:
        if self._lines is None:
            starts = [0]
            at = self.src.find(b"\n")
            while at >= 0:
                starts.append(at + 1)
                at = self.src.find(b"\n", at + 1)
            self._lines = starts
        return self._lines

    def drop_text(self) -> int:
        """Keep of the text only where its lines begin, so that positions stay good; gives the bytes that this takes."""
        self._lines = lines = array("I", self.line_starts())
        self.src = b""
        return len(lines) * lines.itemsize

    def line_column(self, offset: int) -> tuple[int, int]:
        """Physical line and column of a byte offset, both 1-based; directives are not applied."""
        starts = self.line_starts()
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def add_line_directive(self, directive: LineDirective) -> None:
        self.directives.append(directive)

    def position(self, offset: int) -> Position:
        return self._position(offset, self.name, "??")

    def given_position(self, offset: int) -> Position:
        return self._position(offset, self.given or self.name, "")

    def scanner_position(self, offset: int) -> Position:
        """As go/token gives it, which the go command uses: columns of any width, no name where none is said."""
        return self._position(offset, self.name, "", sys.maxsize)

    def _position(self, offset: int, filename: str, nameless: str, widest: int = COLUMN_MAX) -> Position:
        line, column = self.line_column(offset)
        if self.directives:
            at = bisect_right(self.directives, offset, key=lambda d: d.offset)
            if at:
                directive = self.directives[at - 1]
                first_line, first_column = self.line_column(directive.offset)
                filename = directive.filename or nameless
                if not directive.column:
                    column = 0
                elif line == first_line:
                    column = directive.column + column - first_column
                line = directive.line + line - first_line
        return Position(filename, line, column if column <= widest else 0)


@final
class InlineSite(NamedTuple):
    """One call in whose place a body was put (cmd/internal/obj/inl.go:InlinedCall, Go 1.27.3)."""

    call: Pos  # of the call; itself inlined if the caller's code was
    function: str  # whose body it was, as messages name it


@final
class FileSet:
    """The files of one analysis. Not shared between threads that add files."""

    def __init__(self) -> None:
        self.files: list[SourceFile] = []
        self._bases: list[Pos] = []
        self._next: Pos = 1
        self.size = 0  # bytes of the texts that were added
        self.sites: list[InlineSite] = []

    def add(self, name: str, src: bytes) -> SourceFile:
        file = SourceFile(name, src, self._next)
        self.files.append(file)
        self._bases.append(file.base)
        self._next += len(src) + 2  # room for a position just past the end
        self.size += len(src)
        return file

    def add_outline(self, name: str, lines: int) -> SourceFile:
        """A file whose text is not at hand: place (line, column), counted from 0, has the offset `line << 8 | column`.

        Columns that do not fit are those that messages do not show.
        """
        file = SourceFile(name, b"", self._next, _lines=range(0, max(lines, 1) << OUTLINE_BITS, 1 << OUTLINE_BITS))
        self.files.append(file)
        self._bases.append(file.base)
        self._next += (max(lines, 1) << OUTLINE_BITS) + 2
        return file

    def without_texts(self, kept: Container[str]) -> FileSet:
        """A copy for other processes: only the files of these names have their texts; the others keep their lines."""
        copy = FileSet()
        copy._bases, copy._next, copy.size, copy.sites = list(self._bases), self._next, self.size, list(self.sites)
        for file in self.files:
            bare = SourceFile(file.name, file.src if file.name in kept else b"", file.base, file.line_starts())
            bare.directives, bare.given = file.directives, file.given
            copy.files.append(bare)
        return copy

    def file(self, pos: Pos) -> SourceFile | None:
        """The file that holds a position; None for NO_POS."""
        if pos <= 0 or not self.files:
            return None
        return self.files[bisect_right(self._bases, pos & _PLACE_MASK) - 1]

    def inline_site(self, call: Pos, function: str) -> int:
        """The number of a new inline site, for `inlined`."""
        self.sites.append(InlineSite(call, function))
        return len(self.sites)

    def inlined(self, pos: Pos, site: int) -> Pos:
        """The position of a node of an inlined body: where the node was written, come through the site's call."""
        return site << _INLINE_BITS | pos & _PLACE_MASK if pos else NO_POS

    def site(self, pos: Pos) -> int:
        """The number of the innermost inline site that a position came through; 0 if it stands where it was written."""
        return pos >> _INLINE_BITS

    def written(self, pos: Pos) -> Pos:
        """Where the code itself stands, whatever calls it came through."""
        return pos & _PLACE_MASK

    def calls(self, pos: Pos) -> list[InlineSite]:
        """The calls through which a position came, innermost first; [] for code that stands where it was written."""
        found = []
        while number := pos >> _INLINE_BITS:
            site = self.sites[number - 1]
            found.append(site)
            pos = site.call
        return found

    def outermost(self, pos: Pos) -> Pos:
        """Where gc says that a node is: the outermost call through which it came, else its own place."""
        while number := pos >> _INLINE_BITS:
            pos = self.sites[number - 1].call
        return pos

    def position(self, pos: Pos) -> Position:
        file = self.file(pos)
        return file.position(file.offset(pos)) if file else Position("", 0, 0)

    def given_position(self, pos: Pos) -> Position:
        """As errors of the front end show it."""
        file = self.file(pos)
        return file.given_position(file.offset(pos)) if file else Position("", 0, 0)

    def line(self, pos: Pos) -> int:
        """Physical line of a position, 0 for NO_POS."""
        file = self.file(pos)
        return file.place(pos)[0] if file else 0
