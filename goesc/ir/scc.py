"""Functions in bottom-up order of references (cmd/compile/internal/ir/scc.go, Go 1.27.3).

    func f() { g() }; func g() {}   ->   analyze([g], False), analyze([f], False)

Escape analysis works on minimal groups of mutually recursive functions. A mention makes an edge, not only a call. A
closure that captures variables never starts a group, so it falls into the group of the function that holds it. Each
function has two numbers in Tarjan's algorithm, n for arrivals and n+1 for its own search: a search that finds n again
has found recursion, one that ends at n+1 has not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import final

from goesc.ir.nodes import Class, ClosureExpr, Func, Name, Node, SelectorExpr
from goesc.ir.op import Op

_DONE = 1 << 62  # larger than any number of a function still being searched

_METHOD_OPS = frozenset({Op.ODOTMETH, Op.OMETHVALUE, Op.OMETHEXPR})


@final
class _Frame:
    """A function whose search is under way."""

    __slots__ = ("fn", "id", "least", "references")

    def __init__(self, fn: Func, id_: int, references: Iterator[Func]) -> None:
        self.fn = fn
        self.id = id_
        self.least = id_ + 1
        self.references = references


def visit_bottom_up(funcs: Iterable[Func], analyze: Callable[[list[Func], bool], None]) -> None:
    """Call analyze(group, recursive) so that each group refers only to itself and to groups passed before."""
    search = _Search(analyze)
    for root in funcs:
        if not root.is_closure and root not in search.numbers:
            search.run(root)


@final
class _Search:
    """Tarjan's algorithm on functions; `stack` holds those whose group is not complete."""

    __slots__ = ("analyze", "count", "frames", "numbers", "stack")

    def __init__(self, analyze: Callable[[list[Func], bool], None]) -> None:
        self.analyze = analyze
        self.numbers: dict[Func, int] = {}
        self.stack: list[Func] = []
        self.frames: list[_Frame] = []
        self.count = 0

    def enter(self, fn: Func) -> None:
        self.numbers[fn] = self.count + 1
        self.frames.append(_Frame(fn, self.count + 1, iter(references(fn))))
        self.stack.append(fn)
        self.count += 2

    def run(self, root: Func) -> None:
        numbers, frames = self.numbers, self.frames
        self.enter(root)
        while frames:
            frame = frames[-1]
            for callee in frame.references:
                number = numbers.get(callee)
                if number is None:
                    self.enter(callee)
                    break
                if number < frame.least:
                    frame.least = number
            else:
                self.leave(frames.pop())

    def leave(self, frame: _Frame) -> None:
        """All that the function refers to has been searched."""
        fn, least = frame.fn, frame.least
        if (least == frame.id or least == frame.id + 1) and not fn.is_closure:
            at = len(self.stack) - 1
            while self.stack[at] is not fn:
                at -= 1
            group = self.stack[at:]
            del self.stack[at:]
            for member in group:
                self.numbers[member] = _DONE
            self.analyze(group, least == frame.id)
        if self.frames and least < self.frames[-1].least:
            self.frames[-1].least = least


def references(fn: Func) -> list[Func]:
    """The functions of the program that a function's body mentions, in pre-order, repeats included."""
    # Hot: each pass that goes bottom-up asks it of every function. The walk is visit.walk's, without a generator.
    found: list[Func] = []
    stack: list[Node] = [fn]
    pop = stack.pop
    while stack:
        n = pop()
        cls = type(n)
        if cls is Name or cls is ClosureExpr or cls is SelectorExpr:
            callee = referenced(n)
            if callee is not None:
                found.append(callee)
            if cls is Name:
                continue
        below = n.children()
        if below:
            below.reverse()
            stack += below
    return found


def referenced(n: Node) -> Func | None:
    """The function that a node by itself refers to."""
    if type(n) is Name:
        return n.func if n.class_ is Class.FUNC else None
    if type(n) is ClosureExpr:
        return n.func
    if type(n) is SelectorExpr and n.op in _METHOD_OPS and n.func_name is not None:
        return n.func_name.func
    return None
