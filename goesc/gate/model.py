"""What the gate works with: sites on the heap, findings, the rules that findings belong to.

    Site(key=Key("example.com/m", "New", "OPTRLIT", "&T{...}", 1), path="/m/a.go", line=3, column=9, ...)
    Finding("new-allocation", "error", "&T{...} escapes to heap in New; ...", site.place, key=site.key)

A finding's level is its rule's unless the configuration says otherwise; `error` alone makes a check fail.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias, final

from goesc.allocs.words import many
from goesc.source.gcflags import BUILDS

Level: TypeAlias = Literal["error", "warning", "note", "off"]
LEVELS: Final = ("error", "warning", "note", "off")
Bare: TypeAlias = tuple[str, str, str, str, int]  # package, function, kind, expression, loops


class GateError(Exception):
    """The check cannot be made as asked; the text is one clear line."""


@final
@dataclass(slots=True, frozen=True)
class Rule:
    """`help` is Markdown, a paragraph or two."""

    id: str
    level: Level
    short: str
    help: str


RULES: Final[Mapping[str, Rule]] = {
    rule.id: rule
    for rule in (
        Rule(
            "new-allocation", "error", "A heap allocation that the baseline does not hold",
            "The baseline file lists the heap allocations that are accepted. This one is new. Keep the value on the "
            "stack, mark the line with `//goesc:allow reason`, or accept it with `goesc check --update-baseline`.",
        ),
        Rule(
            "stale-baseline", "error", "An entry of the baseline that matches nothing any more",
            "The allocation was removed, renamed or no longer escapes. Shrink the baseline with "
            "`goesc check --update-baseline`, so that it cannot come back unseen.",
        ),
        Rule(
            "stack", "error", "A heap allocation where //goesc:stack forbids one",
            "`//goesc:stack` says that everything allocated in the line, statement, declaration or function it stands "
            "at lives on the stack. `goesc explain FILE:LINE` tells why this value does not.",
        ),
        Rule(
            "noalloc", "error", "A call that takes memory where //goesc:noalloc forbids it",
            "`//goesc:noalloc` says that the code of the line, statement or function it stands at, with what is "
            "inlined into it, calls no function of the run time that takes memory of the heap. `goesc allocs` lists "
            "all calls.",
        ),
        Rule(
            "over-budget", "error", "A function that takes memory more often than its budget",
            "`//goesc:noalloc budget=N`, or `--budget FUNCTION=N`, says that a run of the function makes at most N "
            "calls that take memory. In a loop there is no bound.",
        ),
        Rule(
            "noescape", "error", "Something escapes where //goesc:noescape forbids it",
            "`//goesc:noescape` forbids heap allocations as `//goesc:stack` does, and parameters that leak to the "
            "heap, which would force the callers' values there.",
        ),
        Rule(
            "gcassert-noescape", "error", "A value escapes on a line marked //gcassert:noescape",
            "`//gcassert:noescape` (github.com/jordanlewis/gcassert) holds for the first line of the declaration, "
            "statement or parameter it belongs to: no variable and no expression of that line may escape.",
        ),
        Rule(
            "gcassert-inline", "error", "A call that is not inlined where //gcassert:inline asks for it",
            "`//gcassert:inline` (github.com/jordanlewis/gcassert) at a statement asks that a call on its line is "
            "inlined, above a function that every call of the function is.",
        ),
        Rule(
            "checkescape", "error", "A function marked +checkescape escapes",
            "`// +checkescape:...` (gVisor's checkescape) lists kinds of escapes that a function, and without `local` "
            "everything it calls, must not have. `// escapes: reason` at a line exempts it.",
        ),
        Rule(
            "mustescape", "error", "A function marked +mustescape does not escape as it says",
            "`// +mustescape:...` is the opposite of `+checkescape`, made for tests: each kind of escape it lists must "
            "be there, in the function itself with `local`, only in functions that it calls without.",
        ),
        Rule(
            "unknown-annotation", "error", "An annotation that means nothing",
            "A misspelt annotation checks nothing, silently. The known ones are `//goesc:stack`, `//goesc:noescape`, "
            "`//goesc:noalloc`, `//goesc:allow`, `//gcassert:noescape` and `// +checkescape`, `// +mustescape`.",
        ),
        Rule(
            "misplaced-annotation", "error", "An annotation that covers no code",
            "An annotation stands at the end of a line of code, or directly above a function, variable declaration, "
            "parameter or statement.",
        ),
        Rule(
            "unused-allow", "warning", "A //goesc:allow that allows nothing",
            "Nothing takes memory of the heap on what this `//goesc:allow` covers. Remove it, so that it cannot hide "
            "something later.",
        ),
        Rule(
            "not-checked", "note", "An assertion that escape analysis cannot judge",
            "`//gcassert:bce` is about bounds checks, gVisor's `stack` about frames, and `//gcassert:inline` says "
            "nothing of a build with -l. goesc models no back end; the tools that own these assertions judge them.",
        ),
        Rule(
            "blind-assertion", "note", "An assertion that goesc checks and the tool that owns it passes over",
            "gcassert reads the compiler's lines by a pattern that was made for older releases: it passes over lines "
            "that name the function, as those of Go 1.25 and later do, and over files whose names hold other "
            "characters than letters, digits, `_`, `.` and `/`. goesc judges these assertions.",
        ),
    )
}  # fmt: skip


@final
@dataclass(slots=True, frozen=True, order=True)
class Key:
    """The name of an allocation that edits elsewhere do not change.

    `function` is without the numbers of closures and the type arguments of instances, so is `expression`; `loops` says
    how often: once a call, once a round of a loop, of two nested ones. `ordinal` counts equal allocations of a
    function from 1, in source order.
    """

    package: str
    function: str
    kind: str  # gc's operation, as Allocation.kind
    expression: str
    loops: int = 0
    ordinal: int = 1

    @property
    def bare(self) -> Bare:
        """The key without its ordinal."""
        return self.package, self.function, self.kind, self.expression, self.loops

    @property
    def fingerprint(self) -> str:
        """32 hexadecimal digits, the same wherever the tree lies."""
        parts = (self.package, self.function, self.kind, self.expression, f"{self.loops}", f"{self.ordinal}")
        return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()[:32]


def amount(sites: int, allocs: bool) -> str:
    """So many sites, of which `Result.allocs` says what they are."""
    return many(sites, "allocating call" if allocs else "heap allocation")


def how_often(loops: int) -> str:
    """ " (in a loop)" behind a message; nothing for once a call."""
    return "" if not loops else " (in a loop)" if loops == 1 else f" (in {loops} nested loops)"


@final
@dataclass(slots=True, frozen=True)
class Place:
    """`path` is absolute until a report is written; line and column are 1-based, 0 where there is none."""

    path: str
    line: int = 0
    column: int = 0


@final
@dataclass(slots=True, frozen=True)
class Call:
    """A call in whose place a body was put."""

    function: str  # whose body
    caller: str  # in whose stead it now stands
    place: Place
    file: str  # the Go file it really stands in
    pos: int  # in Package.fset; 0 for a file of a package that is not checked


Copy: TypeAlias = tuple[Call, ...]  # where the code at a place was inlined to, innermost first; () for the place itself


@final
@dataclass(slots=True, frozen=True)
class Site:
    """A heap allocation of the source, or a call of the run time that takes memory: every instance of a generic
    function and every message of gc at its place, in all copies of it where calls were inlined."""

    key: Key
    place: Place  # //line directives applied, as gc's messages
    file: str  # the Go file it really stands in
    pos: int  # in Package.fset
    message: str  # gc's words: "moved to heap: x", "new(T) escapes to heap"; of a call of the run time goesc's
    size: int = -1  # bytes; -1: only the run tells
    body: str = ""  # a function of a package that is not checked, whose body was put at `place`
    copies: tuple[Copy, ...] = ((),)  # those that are on the heap
    runtime: str = ""  # the function of the run time, where sites are calls: "growslice"
    takes: str = ""  # what that takes and when, in words


@final
@dataclass(slots=True, frozen=True)
class LeakKey:
    """A parameter whose pointee leaks to the heap after `derefs` dereferences."""

    package: str
    function: str
    parameter: str
    derefs: int


@final
@dataclass(slots=True, frozen=True)
class Finding:
    rule: str
    level: Level
    message: str
    place: Place
    function: str = ""
    package: str = ""
    key: Key | None = None
    detail: tuple[str, ...] = ()  # further lines: why, through which calls
    related: tuple[tuple[Place, str], ...] = ()
    snippet: str = ""  # the source line
    builds: tuple[str, ...] = ()  # which it is about, as goesc.source.gcflags.BUILDS names them

    @property
    def fingerprint(self) -> str:
        """Position-free where there is a key, else made from rule, package, function and message."""
        if self.key is not None:
            return self.key.fingerprint
        parts = (self.rule, self.package, self.function, self.message)
        return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()[:32]


@final
@dataclass(slots=True)
class Result:
    """What one check gives. `faults` are errors of the program, lines as the compiler prints them."""

    findings: list[Finding] = field(default_factory=list)
    sites: list[Site] = field(default_factory=list)
    leaks: dict[LeakKey, Place] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    packages: list[str] = field(default_factory=list)  # import paths of those that were checked
    annotations: int = 0
    inline: bool = False  # which build it is about: with calls inlined, or with -l
    release: str = ""  # of Go, as Package.release
    allocs: bool = False  # whether sites are calls of the run time; else values that escape
    compared: bool = True  # whether sites were held against others: a baseline, another tree
    inlined: Result | None = None  # of the build with calls inlined, where both were asked for and this is the other's

    @property
    def build(self) -> str:
        """As reports name it."""
        return "both" if self.inlined is not None else BUILDS[self.inline]

    @property
    def failed(self) -> bool:
        return any(finding.level == "error" for finding in self.findings)
