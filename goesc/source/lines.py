"""Line directives: comments that say where the text after them comes from.

    file = SourceFile("/m/x.go", src, 1)
    enter_line(file, 10, "//line y.go:7", report)
    file.position(24)                                # /m/y.go:7

Which comments count is the same for gc (cmd/compile/internal/syntax/parser.go:updateBase) and for the go command, which
reads the heads of files with go/scanner (scanner.go:updateLineInfo; Go 1.27.3).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from typing import Final

from goesc.source.positions import LineDirective, Pos, SourceFile

POS_MAX: Final = 1 << 30
UINT_MAX: Final = (1 << 64) - 1

Report = Callable[[Pos, str], None]  # of a directive that is malformed

_TEXT = rb"(?P<comment>//[^\n]*|/\*[\s\S]*?(?:\*/|\Z))|\"(?:[^\"\\\n]|\\[^\n])*\"?|`[^`]*`?|'(?:[^'\\\n]|\\[^\n])*'?"


def comments(src: bytes) -> Iterator[tuple[int, bytes]]:
    """The comments of a file, with their offsets; strings are passed over. The file may hold anything."""
    return ((m.start(), m.group()) for m in re.finditer(_TEXT, src) if m.lastgroup)


def bytes_text(latin1: str) -> str:
    """Text that was read as latin-1, as the UTF-8 that it is; bytes that are none stay what they are."""
    return latin1 if latin1.isascii() else latin1.encode("latin-1").decode("utf-8", "surrogateescape")


def enter_line(file: SourceFile, offset: int, comment: str, report: Report) -> None:
    """One comment that begins with `//line ` or `/*line `, at a byte offset; its text is latin-1."""
    start = offset + len("//line ")
    if comment[1] == "*":
        text, governed = comment[7:-2], offset + len(comment)
    else:
        if offset and file.src[offset - 1] != 0x0A:
            return  # a //line comment counts at the start of a line only
        text, governed = comment[7:].removesuffix("\r"), offset + len(comment) + 1
    cut, number = trailing_number(text)
    if cut < 0:
        return
    if number is None:
        report(file.base + start + cut, f"invalid line number: {bytes_text(text[cut:])}")
        return
    line, column = number, 0
    cut2, number2 = trailing_number(text[: cut - 1])
    if number2 is not None:
        line, column = number2, number
        if not 0 < column <= POS_MAX:
            report(file.base + start + cut, f"invalid column number: {bytes_text(text[cut:])}")
            return
        text, cut = text[: cut - 1], cut2
    if not 0 < line <= POS_MAX:
        report(file.base + start + cut, f"invalid line number: {bytes_text(text[cut:])}")
        return
    filename = bytes_text(text[: cut - 1])
    if filename and file.names_beside:
        filename = clean(filename)
        folder = posixpath.dirname(file.given or file.name)
        if folder and not filename.startswith("/"):
            filename = clean(f"{folder}/{filename}")
    elif not filename and number2 is not None:
        filename = file.directives[-1].filename if file.directives else file.given or file.name
    file.add_line_directive(LineDirective(governed, filename, line, column))


def trailing_number(text: str) -> tuple[int, int | None]:
    """Index after the last colon, -1 if there is none, and the number that follows it, None if that is not one."""
    cut = text.rfind(":") + 1
    if not cut:
        return -1, None
    digits = text[cut:]
    if not digits.isascii() or not digits.isdigit() or len(digits) > 100 or int(digits) > UINT_MAX:
        return cut, None
    return cut, int(digits)


def clean(path: str) -> str:
    """path/filepath.Clean: as posixpath.normpath, except that two leading slashes are one."""
    path = posixpath.normpath(path)
    return path[1:] if path.startswith("//") else path
