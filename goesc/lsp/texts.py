"""Open documents and how they are edited, and how characters are counted.

    document = Document("file:///x.go", "package p\\n", 1)
    document.edit(Range(Position(0, 8), Position(0, 9)), "q", "utf-16")
    document.data        # b"package q\\n"

Lines and characters are counted from 0. Lines end where the protocol has it, at CR, LF and both; characters are those
of the encoding agreed with the editor: code units of UTF-16, bytes of UTF-8, or code points.
"""

from __future__ import annotations

import os
import re
from typing import final
from urllib.parse import unquote, urlsplit

from goesc.lsp.protocol import Position, Range

ENCODINGS = ("utf-16", "utf-8", "utf-32")  # the first is what gopls speaks, and editors mix up two in one buffer
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")


@final
class Document:
    __slots__ = ("_data", "lines", "uri", "version")

    def __init__(self, uri: str, text: str, version: int | None) -> None:
        self.uri = uri
        self.version = version
        self.replace(text)

    def replace(self, text: str) -> None:
        self.lines = _LINE.findall(_paired(text))
        self._data: bytes | None = None

    def edit(self, where: Range, text: str, encoding: str) -> None:
        """New text for a range; places beyond the end of a line or of the text are that end."""
        lines = self.lines
        first, before = self._place(where.start, encoding)
        last, after = self._place(where.end, encoding)
        if (last, after) < (first, before):
            last, after = first, before
        head = lines[first][:before] if first < len(lines) else ""
        tail = lines[last][after:] if last < len(lines) else ""
        if first and not head and not lines[first - 1].endswith("\n"):
            first, head = (
                first - 1,
                lines[first - 1],
            )  # of \r the line may become one of \r\n; without an end it goes on
        lines[first : last + 1] = _LINE.findall(_paired(head + text + tail))
        self._data = None

    def _place(self, at: Position, encoding: str) -> tuple[int, int]:
        """Which line, and how far in it."""
        if at.line >= len(self.lines):
            return len(self.lines), 0
        line = self.lines[at.line].rstrip("\r\n")
        return at.line, min(code_points(line, at.character, encoding), len(line))

    @property
    def data(self) -> bytes:
        """As it would be saved; the same object until the next edit. Half a surrogate pair cannot be saved: U+FFFD in
        its place is as wide in UTF-16."""
        if self._data is None:
            text = "".join(self.lines)
            try:
                self._data = text.encode()
            except UnicodeEncodeError:
                self._data = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()
        return self._data


def _paired(text: str) -> str:
    """With halves of surrogate pairs that have met as one character."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return text


def code_points(line: str, character: int, encoding: str) -> int:
    """How many code points of a line stand before a character."""
    if encoding == "utf-32" or line.isascii():
        return character
    codec, wide = ("utf-8", 1) if encoding == "utf-8" else ("utf-16-le", 2)
    units = line.encode(codec, "surrogatepass")[: character * wide]
    return len(units.decode(codec, "ignore" if encoding == "utf-8" else "surrogatepass"))


def characters(source: bytes, offset: int, encoding: str) -> int:
    """Bytes of a line as characters of an encoding."""
    if encoding == "utf-8":
        return offset
    text = source[:offset].decode("utf-8", "replace")
    return len(text) if encoding == "utf-32" else len(text.encode("utf-16-le")) // 2


def position_at(text: bytes, offset: int, encoding: str) -> Position:
    """Where a byte of a text is."""
    first = text.rfind(b"\n", 0, offset) + 1
    return Position(text.count(b"\n", 0, offset), characters(text[first:offset], offset - first, encoding))


def path_of(uri: str) -> str:
    """The path of a file; "" for what is none."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return ""
    if parts.scheme != "file" or not parts.path:
        return ""
    path = unquote(parts.path)
    if os.name == "nt":
        path = f"//{parts.netloc}{path}" if parts.netloc else path.lstrip("/")
    return os.path.abspath(path)


def go_file_of(uri: str) -> str:
    """The path of a file that goesc looks at; "" for others. Test files belong to no package that is built."""
    path = path_of(uri)
    return path if path.endswith(".go") and not path.endswith("_test.go") else ""
