"""What can go wrong: a diagnostic of the user's program, Go that is not modelled, a broken invariant.

A fault in the program is a `Diagnostic` (collected, never raised past its stage). `Unsupported` and
`InternalError` are raised and end in one line and exit status 2.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import final

from goesc.source.positions import NO_POS, Pos

BACK_END = "back end"  # found after gc went over to its own IR: files are named absolutely


@final
@dataclass(slots=True, frozen=True)
class Diagnostic:
    """One message: an error of the program, or a line of escape analysis."""

    pos: Pos
    text: str  # gc's wording, without the position; may hold several lines
    code: str = ""  # internal/types/errors name for a type error, "syntax" for a syntax error, or BACK_END
    soft: bool = False  # types2's soft errors: the package is still usable


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
    """Go that goesc does not model yet; `text` names the construct."""


@final
class InternalError(GoescError):
    """A broken invariant of goesc itself."""

    def __init__(self, text: str, pos: Pos = NO_POS) -> None:
        super().__init__(pos, text)
