"""What gc and the go command print, as text.

    compiler_text(lines, fset)       # '/m/x.go:4:2: moved to heap: s\\n'

Compiler messages carry the name of the file as the compiler keeps it: absolute for lines of escape
analysis, which come after the program went through the unified IR (noder/noder.go:trimFilename), and as given on
the command line for errors. The go command then shortens names: goesc.source.paths.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from goesc.source.errors import BACK_END, Diagnostic, in_order
from goesc.source.positions import FileSet, Pos, Position
from goesc.source.unit import UnitId

ERROR_LIMIT = 10  # without -e, gc stops at the tenth error (base/print.go:ErrorfAt)


def compiler_text(lines: Iterable[tuple[Pos, str]], fset: FileSet, columns: bool = True) -> str:
    """Messages in emission order; those about inlined code stand at the outermost call."""
    out: list[str] = []
    position, outermost = fset.position, fset.outermost
    for pos, text in lines:
        if not pos:
            out.append(text + "\n")
            continue
        at = position(outermost(pos))
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
    """Errors as gc shows them: each batch sorted by place, equal neighbours once, at most `limit` (0: all), with the
    tenth's place before "too many errors". The order of `errors` is the order in which they were found."""
    kept, stopped_at = in_order(errors, fset, limit)
    out: list[str] = []
    batch = 0
    for diagnostic in kept:
        place = fset.position if diagnostic.code == BACK_END else fset.given_position
        text = f"{_shown(place, fset.outermost(diagnostic.pos), columns)}{diagnostic.text}\n"
        if not out or out[-1] != text or batch != diagnostic.batch:
            out.append(text)
        batch = diagnostic.batch
    if stopped_at is not None:
        out.append(f"{_shown(fset.given_position, stopped_at, columns)}too many errors\n")
    return "".join(out)


def _shown(place: Callable[[Pos], Position], pos: Pos, columns: bool) -> str:
    if not pos:
        return ""
    at = place(pos)
    return f"{Position(at.filename, at.line, at.column if columns else 0)}: "


def header(id: UnitId) -> str:
    """The line with which the go command opens a package's block."""
    return f"# {id}\n"
