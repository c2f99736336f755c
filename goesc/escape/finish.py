"""The end of a batch: tags, the messages on variables and allocations, the verdicts in the IR.

Tags come first, function by function; then every location in the order of its creation:

    moved to heap: x          &T{...} escapes to heap          make([]int, n) does not escape

gc is silent on the closures that it makes of go and defer statements with arguments. Those that escape are told as
allocations all the same: `go send(...)`, `defer (*sync.Mutex).Unlock(...)`.

cmd/compile/internal/escape/escape.go:finish (Go 1.27.3).
"""

from __future__ import annotations

from typing import Any

from goesc.escape import tags
from goesc.escape.graph import ESCAPES, MUTATES, PERSISTS, Batch, Output
from goesc.escape.model import FIRST_LOCATION, Allocation, loops_around, range_bodies
from goesc.ir.events import Allocates, MovedToHeap, ZeroCopy
from goesc.ir.nodes import (
    AssignListStmt,
    CallExpr,
    ClosureExpr,
    Esc,
    ExprNode,
    Func,
    Name,
    SelectorExpr,
)
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
    bodies = range_bodies(batch)
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
                    loops = loops_around(batch, loc, bodies)
                    allocations.append(Allocation(n, n.pos, text, True, loc.curfn, vertex, loops))
            else:
                n.esc = Esc.NONE
            continue

        n.esc = Esc.HEAP if escapes else Esc.NONE
        if speak:
            wrapper = n.__class__ is ClosureExpr and n.func.wrapper
            text = "append" if op is Op.OAPPEND else out.text(n)
            out.say(Allocates(n.pos, text, escapes, quiet=wrapper))
            if not wrapper or escapes:
                loops, mutates = loops_around(batch, loc, bodies), bool(loc.attrs & MUTATES)
                text = _statement(out, n) if wrapper else text
                allocations.append(Allocation(n, n.pos, text, escapes, loc.curfn, vertex, loops, mutates, wrapper))
        if not escapes and op in _TRANSIENT and not loc.attrs & PERSISTS and isinstance(n, ExprNode):
            n.transient = True
        if op is Op.OSTR2BYTES and not loc.attrs & MUTATES and speak:
            out.say(ZeroCopy(n.pos))
    return allocations, errors


def _statement(out: Output, n: Any) -> str:
    """The go or defer statement that a closure was made of, without its arguments."""
    (call,) = n.func.body
    verb = "go" if n.is_go_wrap else "defer"
    if isinstance(call, CallExpr) and call.op is Op.OCALLINTER and isinstance(call.fun, SelectorExpr):
        return f"{verb} {out.text(_given(call.fun.x))}.{call.fun.sel}(...)"
    if isinstance(call, CallExpr) and call.op is Op.OCALLFUNC:
        fun = _given(call.fun)
        return f"{verb} {'func' if isinstance(fun, ClosureExpr) else out.text(fun)}(...)"
    return f"{verb} {out.text(call).partition('(')[0]}(...)"


def _given(x: Any) -> Any:
    """The operand as it stands in the source, for one that the statement evaluates first."""
    tmp = x.canonical if isinstance(x, Name) else x
    if isinstance(tmp, Name) and isinstance(tmp.defn, AssignListStmt) and tmp in tmp.defn.lhs:
        return tmp.defn.rhs[tmp.defn.lhs.index(tmp)]
    return x
