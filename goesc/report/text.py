"""What gc and the go command print, as text.

    compiler_text(lines, fset)       # '/m/x.go:4:2: moved to heap: s\\n'
    shorten(text, "/m", cwd="/m")    # './x.go:4:2: moved to heap: s\\n'

Compiler messages carry the name of the file as the compiler keeps it: absolute for lines of escape
analysis, which come after the program went through the unified IR (noder/noder.go:trimFilename), and as given on
the command line for errors. The go command then shortens prefixes: cmd/go, work/shell.go:reportCmd,
replacePrefix; base/path.go:ShortPath (Go 1.27.3).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence

from goesc.source.errors import BACK_END, Diagnostic
from goesc.source.positions import COLUMN_MAX, FileSet, Pos, Position

ERROR_LIMIT = 10  # without -e, gc stops at the tenth error (base/print.go:ErrorfAt)


def compiler_text(lines: Iterable[tuple[Pos, str]], fset: FileSet, columns: bool = True) -> str:
    """Messages in emission order."""
    out: list[str] = []
    position = fset.position
    for pos, text in lines:
        if not pos:
            out.append(text + "\n")
            continue
        at = position(pos)
        column = f":{at.column}" if at.column and columns else ""
        out.append(f"{at.filename}:{at.line}{column}: {text}\n")
    return "".join(out)


def error_text(
    errors: Sequence[Diagnostic],
    fset: FileSet,
    *,
    limit: int = ERROR_LIMIT,
    columns: bool = True,
) -> str:
    """Errors as gc shows them: sorted by place, equal neighbours once, at most `limit` (0: all), with the tenth's
    place before "too many errors". The order of `errors` is the order in which they were found."""
    kept, stopped_at = _admitted(errors, fset, limit)
    bases: dict[tuple[int, int], int] = {}
    keyed = []
    for diagnostic in kept:
        base, line, column = _place(fset, diagnostic.pos)
        keyed.append(((bases.setdefault(base, len(bases)), line, min(column, COLUMN_MAX + 1)), diagnostic))
    keyed.sort(key=lambda pair: pair[0])
    out: list[str] = []
    for _, diagnostic in keyed:
        place = fset.position if diagnostic.code == BACK_END else fset.given_position
        text = f"{_shown(place, diagnostic.pos, columns)}{diagnostic.text}\n"
        if not out or out[-1] != text:
            out.append(text)
    if stopped_at is not None:
        out.append(f"{_shown(fset.given_position, stopped_at, columns)}too many errors\n")
    return "".join(out)


def _admitted(errors: Sequence[Diagnostic], fset: FileSet, limit: int) -> tuple[list[Diagnostic], Pos | None]:
    """Errors that gc counts: one syntax error a line, no second equal error in a row on a line."""
    kept: list[Diagnostic] = []
    last_syntax: object = None
    last_other: object = None
    for diagnostic in errors:
        base, line, _ = _place(fset, diagnostic.pos)
        if diagnostic.text.startswith("syntax error"):
            if last_syntax == (base, line):
                continue
            last_syntax = (base, line)
        else:
            if last_other == (base, line, diagnostic.text):
                continue
            last_other = (base, line, diagnostic.text)
        kept.append(diagnostic)
        if limit and len(kept) >= limit:
            return kept, diagnostic.pos
    return kept, None


def _place(fset: FileSet, pos: Pos) -> tuple[tuple[int, int], int, int]:
    """(file and //line directive that govern it, physical line, physical column): what gc sorts by."""
    file = fset.file(pos)
    if file is None:
        return (-1, -1), 0, 0
    offset = pos - file.base
    line, column = file.line_column(offset)
    directive = sum(1 for d in file.directives if d.offset <= offset)
    return (file.base, directive), line, column


def _shown(place: Callable[[Pos], Position], pos: Pos, columns: bool) -> str:
    if not pos:
        return ""
    at = place(pos)
    return f"{Position(at.filename, at.line, at.column if columns else 0)}: "


def header(import_path: str) -> str:
    """The line with which the go command opens a package's block."""
    return f"# {import_path}\n"


def shorten(text: str, directory: str, cwd: str) -> str:
    """Names below `directory` and below each of its parents in the form relative to `cwd`, where that is shorter."""
    while True:
        short = short_path(directory, cwd)
        if short != directory:
            text = _replace_prefix(text, directory, short)
        parent = os.path.dirname(directory)
        if parent == directory:
            return text
        directory = parent


def short_path(path: str, cwd: str) -> str:
    relative = os.path.relpath(path, cwd)
    return relative if len(relative) < len(path) else path


def _replace_prefix(text: str, old: str, new: str) -> str:
    if old not in text:
        return text
    for before in (" ", "\n", "\n\t"):
        text = text.replace(before + old, before + new)
    return new + text[len(old) :] if text.startswith(old) else text
