"""The end of a batch: tags, the messages on variables and allocations, the verdicts in the IR.

Tags come first, function by function; then every location in the order of its creation:

    moved to heap: x          &T{...} escapes to heap          make([]int, n) does not escape

gc is silent on the closures that it makes of go and defer statements with arguments. Those that escape are told as
allocations all the same: `go send(...)`, `defer (*sync.Mutex).Unlock(...)`.

cmd/compile/internal/escape/escape.go:finish (Go 1.27.3).
"""

from __future__ import annotations

from typing import final

from goesc.escape import tags
from goesc.escape.graph import ESCAPES, MUTATES, PERSISTS, Batch, Location
from goesc.escape.model import FIRST_LOCATION, Allocation, loops_around, range_bodies
from goesc.ir.events import Allocates, MovedToHeap, ZeroCopy
from goesc.ir.later import wrapped_text
from goesc.ir.nodes import ClosureExpr, ConvExpr, Esc, ExprNode, Func, Name, Node
from goesc.ir.op import Op
from goesc.ir.visit import walk
from goesc.source.errors import Diagnostic, Unsupported

_TRANSIENT = frozenset({Op.OCLOSURE, Op.OMETHVALUE, Op.OSLICELIT})


def finish(batch: Batch, fns: list[Func], is_runtime: bool) -> tuple[list[Allocation], list[Diagnostic]]:
    """Report and record the verdicts. Returns the allocations, and the errors that only the runtime can make."""
    out = batch.out
    speak = out.level > 0
    found: list[tuple[Func, list[str]]] = []
    for fn in fns:
        found.append((fn, tags.tag_params(batch, fn)))
    for fn, fn_tags in found:
        fn.nname.tags = fn_tags

    recorder = _Recorder(batch)
    errors: list[Diagnostic] = []
    for vertex, loc in enumerate(batch.locs, FIRST_LOCATION):
        n = loc.n
        if n is None:
            continue
        escapes = bool(loc.attrs & ESCAPES)
        n.esc = Esc.HEAP if escapes else Esc.NONE
        if type(n) is Name:
            n.opt = None
            if escapes and is_runtime:
                errors.append(Diagnostic(n.pos, f"{out.text(n)} escapes to heap, not allowed in runtime"))
            if escapes and speak:
                recorder.variable(n, loc, vertex)
        else:
            if speak:
                recorder.expression(n, loc, vertex, escapes)
            if escapes and n.op is Op.ONEW and loc.curfn is not None and loc.curfn.wrapper:
                _refuse_lost_dictionary(n, loc.curfn)
            if n.op in _TRANSIENT and not loc.attrs & (ESCAPES | PERSISTS) and isinstance(n, ExprNode):
                n.transient = True
    return recorder.allocations, errors


def _refuse_lost_dictionary(n: Node, fn: Func) -> None:
    """Of `defer f(new(T))` the wrapper makes the new T (typecheck/stmt.go:normalizeGoDeferCall). Which type that is,
    the dictionary of the function around it says, which the wrapper does not have (ssagen/ssa.go:expr)."""
    for name in walk(n):
        if type(name) is Name and name.curfn is not fn:
            text = "new of a type parameter's type in a go or defer statement must be on the heap: gc ends here"
            raise Unsupported(fn.pos, text, True)


@final
class _Recorder:
    """Says what is allocated, and keeps it for programs that ask."""

    __slots__ = ("allocations", "batch", "bodies")

    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        self.bodies = range_bodies(batch)
        self.allocations: list[Allocation] = []

    def variable(self, n: Name, loc: Location, vertex: int) -> None:
        """A variable that is moved to the heap."""
        out = self.batch.out
        text = out.text(n)
        out.say(MovedToHeap(n.pos, text))
        self.keep(n, loc, vertex, text, True)

    def expression(self, n: Node, loc: Location, vertex: int, escapes: bool) -> None:
        out = self.batch.out
        wrapper = n if type(n) is ClosureExpr and n.func.wrapper else None
        text = "append" if n.op is Op.OAPPEND else out.text(n)
        out.say(Allocates(n.pos, text, escapes, quiet=wrapper is not None))
        if wrapper is None:
            self.keep(n, loc, vertex, text, escapes)
        elif escapes:
            self.keep(n, loc, vertex, wrapped_text(wrapper, out.text), escapes, silent=True)
        if type(n) is ConvExpr and n.op is Op.OSTR2BYTES and not loc.attrs & MUTATES and self.batch.release.zero_copy:
            n.zero_copy = True
            out.say(ZeroCopy(n.pos))

    def keep(self, n: Node, loc: Location, vertex: int, text: str, escapes: bool, silent: bool = False) -> None:
        loops, mutates = loops_around(self.batch, loc, self.bodies), bool(loc.attrs & MUTATES)
        temporary = "~r" in text or "~R" in text or ".autotmp_" in text
        source = self.batch.out.source(n) if temporary else text
        self.allocations.append(Allocation(n, n.pos, text, source, escapes, loc.curfn, vertex, loops, mutates, silent))
