"""What advice is: an edit of the user's files, and what was found when it was carried out.

    Edit("fresh-variable", "copy start where ...", (Change("/m/x.go", 141, 141, "fresh := start\\n\\t"), ...))

An `Edit` is a proposal. A `Verified` one was made on a copy of the text, type-checked and analysed again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import final

from goesc.source.positions import Position, SourceFile


@final
@dataclass(slots=True, frozen=True)
class Change:
    """New text for the bytes from `start` to `end` of a file."""

    path: str
    start: int
    end: int
    text: str


@final
@dataclass(slots=True, frozen=True)
class Edit:
    """Changes that belong together. `words` say what they do, and what of the program's behaviour they may change."""

    kind: str  # one of KINDS
    words: str
    changes: tuple[Change, ...]
    inside: int = 0  # allocations that a call of the library made inside, and that stand in the text now
    same: bool = False  # as much is on the heap as before, but on a slow path only, or less often
    away: bool = False  # what the function has made is made by its callers: of these none may have more on the heap


@final
@dataclass(slots=True, frozen=True)
class Verified:
    """An edit that was tried: it type-checks, and what it is for is no longer on the heap, or no longer leaks.

    `freed` is how many allocations of the package are on the heap no longer.
    """

    edit: Edit
    position: Position  # of the first changed line
    before: str  # the changed lines, without the blanks that all share
    after: str
    freed: int

    @property
    def kind(self) -> str:
        return self.edit.kind

    @property
    def words(self) -> str:
        return self.edit.words

    def as_json(self) -> dict[str, object]:
        at = self.position
        return {
            "kind": self.kind,
            "position": {"file": at.filename, "line": at.line, "column": at.column},
            "words": self.words,
            "before": self.before,
            "after": self.after,
            "verified": True,
            "freed": self.freed,
            "changes": [
                {"file": c.path, "start": c.start, "end": c.end, "text": c.text} for c in self.edit.changes
            ],
        }  # fmt: skip


KINDS = (
    "concatenate",  # strings put together by the program, in place of a format
    "error-type",  # an error with a type of its own, whose text is made when somebody asks for it
    "write-string",  # a string written as it is, in place of a format or of a []byte
    "package-variable",  # made once, in place of each call
    "unread-variable",  # a package variable that nothing reads is taken out
    "return-value",  # the value is returned, not its address
    "caller-memory",  # the caller gives the memory
    "fresh-variable",  # a copy where the address is taken, so that the other paths do without
    "copy-capture",  # a function literal captures a copy, whose address nothing takes
    "constant-size",  # a constant store for short lengths
    "index",  # elements are set by index, in place of append
    "index-range",  # a loop goes over indexes, not over copies
    "pool-pointer",  # a pool keeps pointers to slices
    "type-parameter",  # a type parameter in place of an interface
    "as-type",  # errors.AsType in place of errors.As
    "loop-body",  # the body of a loop with a deferred call becomes a function
    "slice-of-values",  # a slice holds values, not pointers to them
    "one-slice",  # what would be made one by one is made as one slice
    "one-struct",  # a literal is made together with those that it points to
    "sort-func",  # slices.SortFunc in place of sort.Slice
    "clone",  # a copy is kept in place of the argument
)


FEWER = ("error-type", "one-slice", "one-struct")  # of these something is on the heap that holds the value


def applied(texts: Mapping[str, bytes], changes: Iterable[Change]) -> dict[str, bytes]:
    """The texts with the changes made. Changes at one place are made in the order given."""
    out = dict(texts)
    by_path: dict[str, list[Change]] = {}
    for change in changes:
        by_path.setdefault(change.path, []).append(change)
    for path, some in by_path.items():
        pieces, at = [], 0
        src = texts[path]
        for change in sorted(some, key=lambda c: (c.start, c.end)):
            if change.start < at:
                raise ValueError("changes overlap")
            pieces += [src[at : change.start], change.text.encode()]
            at = change.end
        out[path] = b"".join([*pieces, src[at:]])
    return out


def line_change(path: str, src: bytes, start: int, end: int) -> Change:
    """The removal of a text with its line, if it stands there alone."""
    first, last = src.rfind(b"\n", 0, start) + 1, src.find(b"\n", end)
    if last >= 0 and not src[first:start].strip() and not src[end:last].strip():
        return Change(path, first, last + 1, "")
    return Change(path, start, end, "")


def shown(file: SourceFile, edit: Edit, position: Position, freed: int) -> Verified:
    """The edit with the lines of a file that it changes, as they were and as they are; dots for those between."""
    src = file.src
    hunks: list[tuple[int, int, list[Change]]] = []
    for c in sorted((c for c in edit.changes if c.path == file.name), key=lambda c: (c.start, c.end)):
        first, last = src.rfind(b"\n", 0, c.start) + 1, src.find(b"\n", c.end)
        last = len(src) if last < 0 else last
        if hunks and first <= hunks[-1][1] + 1:
            hunks[-1] = (hunks[-1][0], max(last, hunks[-1][1]), [*hunks[-1][2], c])
        else:
            hunks.append((first, last, [c]))
    before: list[str] = []
    after: list[str] = []
    for first, last, changes in hunks:
        old = src[first:last]
        moved = [Change("", c.start - first, c.end - first, c.text) for c in changes]
        for lines, text in ((before, old), (after, applied({"": old}, moved)[""])):
            flush = _flush(text)
            if flush:
                lines.append(flush)
    return Verified(edit, position, "\n...\n".join(before), "\n...\n".join(after), freed)


def _flush(text: bytes) -> str:
    """Lines without the blanks that all of them begin with."""
    lines = text.decode(errors="replace").split("\n")
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return "\n".join(line[margin:] for line in lines).strip("\n")
