"""`//goesc:` annotations: what they say, what they cover, whether it holds.

    var buf [64]byte //goesc:stack                    no heap allocation on this line
    //goesc:noescape transitive                       nor in anything that f calls, and no parameter leaks to the heap
    func f(p *T) { ... }
    return &T{} //goesc:allow the caller keeps it     exempts the line, here and in the baseline

    //goesc:noalloc                                   no call of the run time that takes memory
    func g(m map[string]int) { ... }

Words: `stack` forbids values on the heap in its scope; `noescape` forbids them and parameters of the scope that leak to
the heap; `noalloc` forbids all that takes memory, with `budget=N` for a function more than N times a run; `allow`
exempts. Several are separated by commas. Options after a blank: `transitive` follows calls as far
as the called functions are known; `strict` (with it) takes unknown callees for allocating ones. What follows `--` or
`//` is a reason for people; `allow` takes all that follows as its reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final, final

from goesc.api import Package
from goesc.gate.model import Place
from goesc.gate.scopes import Comment, Layout, Scope, scope_of

WORDS: Final = ("noescape", "stack", "noalloc", "allow")
OPTIONS: Final = ("transitive", "strict", "budget")
_BUDGET = re.compile(r"budget=(\d{1,6})")
_OURS = re.compile(r"^//(\s*)goesc:([^\s]*)\s*(.*)$", re.DOTALL)
_PLACES: Final = "it belongs at the end of a line, or directly above a function, variable, parameter or statement"
_REASON = re.compile(r"(?:^|\s)(?:--|—|–|//).*$", re.DOTALL)


@final
@dataclass(slots=True, frozen=True)
class Fault:
    """An annotation that means or covers nothing; `rule` is "unknown-annotation" or "misplaced-annotation"."""

    rule: str
    place: Place
    message: str
    snippet: str


@final
@dataclass(slots=True)
class Annotation:
    word: str  # one of WORDS
    scope: Scope
    layout: Layout
    place: Place  # of the comment
    transitive: bool = False
    strict: bool = False
    reason: str = ""
    budget: int = -1  # of `noalloc`: how many calls a run may take memory; -1 if each is a finding
    used: bool = False

    def holds(self, file: str, pos: int) -> bool:
        """Whether it covers a position of its own package."""
        return file == self.layout.file.name and self.scope.holds(pos)

    def covers(self, package: Package, pos: int) -> bool:
        """The same of any package, whose positions may be others if another process analysed it."""
        file = package.fset.file(pos) if package.fset is not None else None
        own = self.layout.file
        return file is not None and file.name == own.name and self.scope.holds(own.pos(file.offset(pos)))


def near(word: str, known: Sequence[str]) -> str:
    """`; did you mean "x"?`, or nothing."""
    close = get_close_matches(word.lower(), known, 1, 0.6)
    return f'; did you mean "{close[0]}"?' if close else f"; known: {', '.join(known)}"


def place_of(layout: Layout, offset: int) -> Place:
    line, column = layout.file.line_column(offset)
    return Place(layout.file.name, line, column)


def read_annotations(layouts: Iterable[Layout]) -> tuple[list[Annotation], list[Fault]]:
    """All `//goesc:` annotations of the files, and the faulty ones."""
    found: list[Annotation] = []
    faults: list[Fault] = []
    for layout in layouts:
        for comment in layout.comments:
            match = _OURS.match(comment.text)
            if match is None:
                continue
            blank, words, rest = match.groups()
            for item in _read(layout, comment, blank, words, rest):
                if isinstance(item, Annotation):
                    found.append(item)
                else:
                    faults.append(item)
    return found, faults


def _read(layout: Layout, comment: Comment, blank: str, words: str, rest: str) -> Iterator[Annotation | Fault]:
    place = place_of(layout, comment.offset)
    snippet = layout.line_text(comment.line)
    given = words.split(",")
    if blank:
        if given[0] in WORDS:  # prose may well begin with a tool's name; a misspelt annotation may not pass
            text = f"//{blank}goesc:{words} is a plain comment: an annotation has no blank after the slashes"
            yield Fault("unknown-annotation", place, text, snippet)
        return
    options = () if "allow" in given else tuple(_REASON.sub("", rest).replace(",", " ").split())
    budgets = [int(m[1]) for o in options if (m := _BUDGET.fullmatch(o))]
    bad: list[tuple[str, tuple[str, ...]]] = [(w, WORDS) for w in given if w not in WORDS]
    bad += [(o, OPTIONS) for o in options if o not in OPTIONS[:2] and not _BUDGET.fullmatch(o)]
    for word, known in bad:
        what = "option" if known is OPTIONS else "annotation"
        shown = f'"{word}" of //goesc:{words}' if known is OPTIONS else f"//goesc:{word}"
        yield Fault("unknown-annotation", place, f"unknown {what} {shown}{near(word, known)}", snippet)
    if bad:
        return
    scope = scope_of(layout, comment)
    if scope is None or scope.what == "declaration":
        where = "a declaration without code" if scope is not None else "no code"
        text = f"//goesc:{words} covers {where}: {_PLACES}"
        yield Fault("misplaced-annotation", place, text, snippet)
        return
    if "strict" in options and "transitive" not in options:
        yield Fault("unknown-annotation", place, f'"strict" of //goesc:{words} needs "transitive"', snippet)
        return
    if budgets and (given != ["noalloc"] or scope.what != "function"):
        text = "a budget is one of //goesc:noalloc, in the comment above a function"
        yield Fault("misplaced-annotation", place, text, snippet)
        return
    if budgets and "strict" in options:
        yield Fault("unknown-annotation", place, '"strict" says nothing of a budget: unknown calls have none', snippet)
        return
    for word in given:
        reason = rest.strip() if word == "allow" else ""
        yield Annotation(
            word, scope, layout, place, "transitive" in options, "strict" in options, reason, (budgets or [-1])[-1]
        )
