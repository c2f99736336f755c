"""Which functions what the compiler says is about, as it says it: what is needed to do some functions again later.

    trace = Trace(events)
    trace.begin(Phase.INLINING, [f, f.func1])       # what is said from now on is about these
    trace.marks                                     # [(Phase.INLINING, [f, f.func1], 17)], by the first event
    trace.before[f]                                 # ["g", "h"]: whom f named before anything was inlined into it

gc compiles a package whole and has no counterpart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, final

from goesc.ir.events import Event
from goesc.ir.nodes import Class, ClosureExpr, Func, Name, Node, SelectorExpr
from goesc.ir.op import Op
from goesc.types.objects import Func as FuncObject
from goesc.types.objects import Package

_METHOD_OPS = frozenset({Op.ODOTMETH, Op.OMETHVALUE, Op.OMETHEXPR})


@final
class Phase:
    """Numbers of the phases that speak, in their order."""

    READING: Final = 0
    DECIDING: Final = 1  # who can be inlined
    RESOLVING: Final = 2  # calls, and devirtualising
    INLINING: Final = 3
    WRAPPING: Final = 4
    ESCAPES: Final = 5
    BOUNDS: Final = 6


@final
class Trace:
    __slots__ = ("before", "bringers", "events", "foreign", "marks", "pkg", "resolved")

    def __init__(self, events: Sequence[Event], pkg: Package) -> None:
        self.events = events
        self.pkg = pkg
        self.marks: list[tuple[int, list[Func], int]] = []
        self.before: dict[Func, list[str]] = {}
        self.resolved: dict[Func, list[str]] = {}  # the same of those in which calls were devirtualised
        self.foreign: list[tuple[Func, FuncObject]] = []  # functions of other packages that were inlined, and into whom
        self.bringers: set[FuncObject] = set()  # those of them that brought instances of generic code

    def begin(self, phase: int, funcs: Iterable[Func]) -> None:
        """Events from now on are about these functions, until others begin."""
        self.marks.append((phase, list(funcs), len(self.events)))

    def stretches(self, first: int = 0) -> list[tuple[int, list[Func], int, int]]:
        """The marks from the first one on, each with the end of its events."""
        found = []
        end = len(self.events)
        for phase, funcs, start in reversed(self.marks[first:]):
            found.append((phase, funcs, start, end))
            end = start
        found.reverse()
        return found

    def note(self, funcs: Iterable[Func]) -> None:
        """Remember whom functions name; they are as they were read."""
        for fn in funcs:
            if fn.closure_parent is None:
                self.before[fn] = names_of(fn, self.pkg)

    def note_resolved(self, first: int) -> None:
        """All calls of the functions that were begun from mark `first` on are resolved."""
        for _, funcs, start, end in self.stretches(first):
            if end > start:
                root = root_of(funcs[0])
                self.resolved[root] = names_of(root, self.pkg)


def root_of(fn: Func) -> Func:
    """The function that is declared, of a literal in it."""
    while fn.closure_parent is not None:
        fn = fn.closure_parent
    return fn


def named_in(nodes: Iterable[Node]) -> Iterator[Name]:
    """The functions that a body names, methods included."""
    for n in nodes:
        if isinstance(n, SelectorExpr):
            if n.op in _METHOD_OPS and n.func_name is not None:
                yield n.func_name
        elif isinstance(n, Name) and n.class_ is Class.FUNC:
            yield n


def names_of(fn: Func, pkg: Package) -> list[str]:
    """The functions of the package, and the instances, that a function and its literals name, each once, in order."""
    # Hot: it is asked of every function of a package that is compiled with inlining.
    found: dict[str, None] = {}
    stack: list[Node] = [fn]
    pop = stack.pop
    while stack:
        n = pop()
        if type(n) is Name:
            if n.class_ is Class.FUNC and (n.pkg is pkg or "[" in n.sym):
                found[n.sym] = None
            continue
        below = n.children()
        if type(n) is ClosureExpr:
            below = [*below, n.func]
        elif type(n) is SelectorExpr and n.op in _METHOD_OPS:
            name = n.func_name
            if name is not None and (name.pkg is pkg or "[" in name.sym):
                found[name.sym] = None
        if below:
            below.reverse()
            stack += below
    return list(found)
