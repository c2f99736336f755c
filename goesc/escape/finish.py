"""The end of a batch: tags, the messages on variables and allocations, the verdicts in the IR.

Tags come first, function by function; then every location in the order of its creation:

    moved to heap: x          &T{...} escapes to heap          make([]int, n) does not escape

cmd/compile/internal/escape/escape.go:finish (Go 1.27.3).
"""

from __future__ import annotations

from goesc.escape import tags
from goesc.escape.footprint import footprint
from goesc.escape.graph import ESCAPES, MUTATES, PERSISTS, Batch
from goesc.escape.model import FIRST_LOCATION, Allocation
from goesc.ir.events import Allocates, MovedToHeap, ZeroCopy
from goesc.ir.nodes import ClosureExpr, Esc, ExprNode, Func, Name
from goesc.ir.op import Op
from goesc.source.errors import Diagnostic

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

    allocations: list[Allocation] = []
    errors: list[Diagnostic] = []
    for vertex, loc in enumerate(batch.locs, FIRST_LOCATION):
        n = loc.n
        if n is None:
            continue
        op = n.op
        escapes = bool(loc.attrs & ESCAPES)
        if n.__class__ is Name:
            n.opt = None
            if escapes:
                n.esc = Esc.HEAP
                if is_runtime:
                    errors.append(Diagnostic(n.pos, f"{out.text(n)} escapes to heap, not allowed in runtime"))
                if speak:
                    text = out.text(n)
                    out.say(MovedToHeap(n.pos, text))
                    size = footprint(n, batch.sizes)
                    allocations.append(Allocation(n, n.pos, text, True, loc.curfn, vertex, loc.loop_depth, size))
            else:
                n.esc = Esc.NONE
            continue

        n.esc = Esc.HEAP if escapes else Esc.NONE
        if speak:
            wrapper = n.__class__ is ClosureExpr and n.func.wrapper
            text = "append" if op is Op.OAPPEND else out.text(n)
            out.say(Allocates(n.pos, text, escapes, quiet=wrapper))
            if not wrapper:
                size = footprint(n, batch.sizes)
                depth = batch.depths.get(loc, loc.loop_depth)
                allocations.append(Allocation(n, n.pos, text, escapes, loc.curfn, vertex, depth, size))
        if not escapes and op in _TRANSIENT and not loc.attrs & PERSISTS and isinstance(n, ExprNode):
            n.transient = True
        if op is Op.OSTR2BYTES and not loc.attrs & MUTATES and speak:
            out.say(ZeroCopy(n.pos))
    return allocations, errors
