"""Flow rules of builtin functions.

    append(s, v...)   s flows to the result, v to the heap; a new backing store may be its own allocation
    copy(d, s)        d is written to, what s's elements point to goes to the heap
    panic(v)          v goes to the heap

A rule that gives nothing is told nothing. cmd/compile/internal/escape/call.go:call (Go 1.27.3).
"""

from __future__ import annotations

from goesc.escape.graph import Hole
from goesc.escape.walk import Escape, ExprRule, discard, discards, expr, spill, tee_hole
from goesc.ir.nodes import BinaryExpr, CallExpr, Expr, Node, UnaryExpr
from goesc.ir.op import Op
from goesc.source.errors import InternalError
from goesc.types.model import Slice, Type
from goesc.types.named import underlying


def _argument(e: Escape, k: Hole, where: Node, arg: Expr) -> None:
    expr(e, k.note(where, "call parameter"), arg)


def _slice_of_pointers(e: Escape, t: Type | None) -> bool:
    u = underlying(t)
    return isinstance(u, Slice) and e.batch.has_pointers(u.elem)


def append(e: Escape, k: Hole, n: CallExpr) -> None:
    batch = e.batch
    args = n.args
    # The first slice is the result if it has room, and is written to; else its elements move to a new store.
    first_k = tee_hole(e, [k, batch.mutator_hole]) if batch.release.zero_copy else k
    if _slice_of_pointers(e, args[0].type):
        first_k = tee_hole(e, [first_k, batch.heap_hole.deref(n, "appendee slice")])
    _argument(e, first_k, n, args[0])
    if n.is_ddd:
        rest_k = batch.discard_hole
        if _slice_of_pointers(e, args[1].type):
            rest_k = batch.heap_hole.deref(n, "appended slice...")
        _argument(e, rest_k, n, args[1])
    else:
        for arg in args[1:]:
            _argument(e, batch.heap_hole, n, arg)
    if not batch.release.append_lines:
        return
    # The store itself; a run-time flag keeps it from being reused, so loops do not matter.
    store = spill(e, k, n).dst
    batch.depths[store] = store.loop_depth
    store.loop_depth = batch.heap.loop_depth


def copy(e: Escape, _k: Hole, n: BinaryExpr) -> None:
    _argument(e, e.batch.mutator_hole, n, n.x)
    from_k = e.batch.discard_hole
    if _slice_of_pointers(e, n.y.type):
        from_k = e.batch.heap_hole.deref(n, "copied slice")
    _argument(e, from_k, n, n.y)


def panic(e: Escape, _k: Hole, n: UnaryExpr) -> None:
    _argument(e, e.batch.heap_hole, n, n.x)


def complex_(e: Escape, _k: Hole, n: BinaryExpr) -> None:
    discard(e, n.x)
    discard(e, n.y)


def drop_all(e: Escape, _k: Hole, n: CallExpr) -> None:
    """delete, print, println, recover."""
    discards(e, n.args)


def min_max(e: Escape, k: Hole, n: CallExpr) -> None:
    for arg in n.args:
        _argument(e, k, n, arg)


def drop_operand(e: Escape, _k: Hole, n: UnaryExpr) -> None:
    """len, cap, real, imag, close."""
    discard(e, n.x)


def clear(e: Escape, _k: Hole, n: UnaryExpr) -> None:
    _argument(e, e.batch.mutator_hole, n, n.x)


def unsafe_data(e: Escape, k: Hole, n: UnaryExpr) -> None:
    """unsafe.StringData, unsafe.SliceData."""
    _argument(e, k, n, n.x)


def unsafe_make(e: Escape, k: Hole, n: BinaryExpr) -> None:
    """unsafe.Add, unsafe.Slice, unsafe.String."""
    _argument(e, k, n, n.x)
    discard(e, n.y)


BUILTINS: dict[Op, ExprRule] = {
    Op.OAPPEND: append,
    Op.OCOPY: copy,
    Op.OPANIC: panic,
    Op.OCOMPLEX: complex_,
    Op.ODELETE: drop_all,
    Op.OPRINT: drop_all,
    Op.OPRINTLN: drop_all,
    Op.ORECOVER: drop_all,
    Op.OMIN: min_max,
    Op.OMAX: min_max,
    Op.OLEN: drop_operand,
    Op.OCAP: drop_operand,
    Op.OREAL: drop_operand,
    Op.OIMAG: drop_operand,
    Op.OCLOSE: drop_operand,
    Op.OCLEAR: clear,
    Op.OUNSAFESTRINGDATA: unsafe_data,
    Op.OUNSAFESLICEDATA: unsafe_data,
    Op.OUNSAFEADD: unsafe_make,
    Op.OUNSAFESLICE: unsafe_make,
    Op.OUNSAFESTRING: unsafe_make,
}


def builtin(e: Escape, n: Expr) -> None:
    """A builtin call whose result, if any, is dropped."""
    rule = BUILTINS.get(n.op)
    if rule is None:
        raise InternalError(f"call of {n.op.name}", n.pos)
    rule(e, e.batch.discard_hole, n)
