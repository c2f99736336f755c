"""Of what kind a difference is: which messages of the compiler it is about.

sort_of(["-a.go:4:2: moved to heap: x"])                            ->   "lines: moved to heap"
kinds(["a.go:1:1: append escapes to heap"], ["a.go:1:1: append does not escape"])
# {"- append escapes to heap", "+ append does not escape"}
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from goesc.oracle.compare import compare
from goesc.oracle.modules import Compiled

# Of a message: what it says, without the names in it.
_SAYS = re.compile(
    r"moved to heap|escapes to heap|does not escape|leaking param content|leaking param|ignoring self-assignment"
    r"|zero-copy|can inline|inlining call|devirtualizing|cannot inline|skip inlining|bounds check elided|flow|from"
)
_HEAP = re.compile(r": moved to heap: | escapes to heap$")
_OF = re.compile(r": (append|make|new|func literal|&|\[\]|\.\.\. argument|map|string|~r|arg#)")


def sort_of(differing: Sequence[str]) -> str:
    """Which message a unified difference is about, as far as the first line that differs says so."""
    for line in differing:
        if line[:1] in "+-" and not line.startswith(("---", "+++")):
            says = _SAYS.search(line)
            return f"lines: {says[0] if says is not None else 'other'}"
    return "lines: order"


def kinds(one: Sequence[str], other: Sequence[str]) -> set[str]:
    """In which messages two compilers differ, each with its sign."""
    difference = compare(one, other)
    found: set[str] = set()
    for sign, lines in (("-", difference.missing), ("+", difference.extra)):
        for line in lines:
            says, of = _SAYS.search(line), _OF.search(line)
            words = says[0] if says is not None else line.rpartition(":")[2]
            found.add(f"{sign} {of[1]} {words}" if of is not None else f"{sign} {words}")
    return found


def on_heap(compiled: Mapping[str, Compiled]) -> int:
    """How many messages say that something is on the heap."""
    return sum(bool(_HEAP.search(line)) for done in compiled.values() for line in done.lines)
