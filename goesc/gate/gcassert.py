"""`//gcassert:noescape` and `//gcassert:inline`, as github.com/jordanlewis/gcassert reads them.

    //gcassert:noescape
    foo := foo{a: 1}         the line of `foo :=` may hold nothing that escapes

    //gcassert:inline
    sum += one(x)            of the calls on this line one at least is inlined; above a function: all calls of it

A directive belongs to a node as go/ast's CommentMap has it: a comment at the end of a line to the declaration,
statement or parameter that ends there, any other to the next one; above a function it is about the function's first
line (receiver and parameters there), not about its body. It holds for the line on which the node begins. `bce` is
judged by the compiler's back end: it is counted, not checked. gcassert runs the compiler with inlining on, as goesc
does without -l.

gcassert finds out by reading what `go build -gcflags=-m=2` prints (gcassert.go:GCAssertCwd). Of some of that its
pattern takes no notice; `blind` says of what.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, final

from goesc.gate.annotations import Fault, near, place_of
from goesc.gate.model import Place
from goesc.gate.scopes import Comment, Layout, Span, next_code
from goesc.release import Release

DIRECTIVES: Final = ("noescape", "inline", "bce")
_GCASSERT = re.compile(r"// ?gcassert:([\w,]+)")
_NAMES: Final = re.compile(r"[./\w]+", re.ASCII)  # of the files whose lines it takes notice of


@final
@dataclass(slots=True, frozen=True)
class Assertion:
    word: str  # noescape or inline
    file: str
    span: Span  # what it belongs to
    place: Place
    snippet: str

    @property
    def line(self) -> int:
        """The physical line that it is about."""
        return self.span.line


def read_assertions(layouts: Iterable[Layout]) -> tuple[list[Assertion], list[Fault], list[tuple[str, Place]]]:
    """The assertions, the faulty ones, and the directives that are not checked with their places."""
    found: list[Assertion] = []
    faults: list[Fault] = []
    unchecked: list[tuple[str, Place]] = []
    for layout in layouts:
        for comment in layout.comments:
            match = _GCASSERT.search(comment.text)
            if match is None:
                continue
            place = place_of(layout, comment.offset)
            snippet = layout.line_text(comment.line)
            for word in match.group(1).split(","):
                if word not in DIRECTIVES:
                    text = f"unknown directive //gcassert:{word}{near(word, DIRECTIVES)}"
                    faults.append(Fault("unknown-annotation", place, text, snippet))
                elif word == "bce":
                    unchecked.append((f"gcassert:{word}", place))
                elif span := _span(layout, comment):
                    found.append(Assertion(word, layout.file.name, span, place, layout.line_text(span.line)))
                else:
                    text = f"//gcassert:{word} belongs to no declaration, statement or parameter"
                    faults.append(Fault("misplaced-annotation", place, text, snippet))
    return found, faults, unchecked


def _span(layout: Layout, comment: Comment) -> Span | None:
    """What a directive belongs to."""
    if comment.trailing:
        ended: Span | None = None
        for span in layout.spans:
            if span.start > comment.offset:
                break
            # Spans come outermost first: of those that end here, the widest.
            if span.end <= comment.offset and span.last == comment.line and ended is None:
                ended = span
        if ended is not None:
            return ended
    below = next_code(layout, comment)
    return below[0] if below is not None else None


def blind(assertion: Assertion, release: Release, cwd: str) -> Iterator[str]:
    """Why gcassert, run in a folder, does not see what the compiler says of a line."""
    if assertion.word == "noescape" and release.words.names_functions:
        number = release.flag
        yield f"lines of Go {number} on what escapes end in the function's name, and its pattern is of those without"
    name = os.path.relpath(assertion.file, cwd)
    if _NAMES.fullmatch(name) is None:
        yield f"its pattern does not take {name} for the name of a file"
