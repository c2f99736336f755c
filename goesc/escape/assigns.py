"""Assignments: where a left side stores to, self-assignments, and which variables are reassigned.

    x = v        v flows to x                *p = v, p.f = v, s[i] = v, m[k] = v    v flows to the heap
    b.buf = b.buf[1:]    ignored, with the line `(*B).f ignoring self-assignment in b.buf = b.buf[1:]`

cmd/compile/internal/escape/assign.go, utils.go:isSelfAssign; ir/expr.go:SameSafeExpr (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from goesc.escape.exprs import is_array
from goesc.escape.graph import Hole
from goesc.escape.unsafe import unsafe_value
from goesc.escape.walk import Escape, discard, expr
from goesc.ir.events import Reason, SelfAssignment
from goesc.ir.misc import is_blank, is_reflect_header_data_field
from goesc.ir.nodes import (
    AssignStmt,
    Class,
    Expr,
    IndexExpr,
    Name,
    Node,
    SelectorExpr,
    StarExpr,
)
from goesc.ir.op import Op
from goesc.source.errors import InternalError
from goesc.types.model import Basic, Kind, Type
from goesc.types.named import under
from goesc.types.predicates import identical


def place(e: Escape, n: Expr | None) -> Hole:
    """The hole for storing into the addressable expression n; what n evaluates on the way is walked."""
    if n is None or is_blank(n):
        return e.batch.discard_hole
    rule = e.places.get(n.op)
    if rule is None:
        raise InternalError(f"store to {n.op.name}", n.pos)
    return rule(e, n)


def _place_name(e: Escape, n: Name) -> Hole:
    if n.class_ is Class.EXTERN:
        return e.batch.heap_at(n, "global")
    return e.batch.hole(e.batch.old_loc(n))


def _place_static(e: Escape, n: Expr) -> Hole:
    return e.batch.heap_at(n, "global")


def _place_dot(e: Escape, n: SelectorExpr) -> Hole:
    return place(e, n.x)


def _place_index(e: Escape, n: IndexExpr) -> Hole:
    discard(e, n.index)
    if is_array(n.x.type):
        return place(e, n.x)
    return _place_behind(e, n)


def _place_behind(e: Escape, n: IndexExpr | StarExpr | SelectorExpr) -> Hole:
    expr(e, e.batch.mutator_hole, n.x)
    return e.batch.heap_at(n, "element" if n.op is Op.OINDEX else "pointer")


def _place_map(e: Escape, n: IndexExpr) -> Hole:
    discard(e, n.x)
    expr(e, e.batch.heap_hole.note(n, "key of map put"), n.index)
    return e.batch.heap_at(n, "map")


PLACES: dict[Op, Callable[[Escape, Any], Hole]] = {
    Op.ONAME: _place_name,
    Op.OLINKSYMOFFSET: _place_static,
    Op.ODOT: _place_dot,
    Op.OINDEX: _place_index,
    Op.ODEREF: _place_behind,
    Op.ODOTPTR: _place_behind,
    Op.OINDEXMAP: _place_map,
}


def assign_list(e: Escape, dsts: Sequence[Expr | None], srcs: Sequence[Expr | None], why: Reason, where: Node) -> None:
    """The assignment dsts... = srcs...; a missing source is the zero value or comes from a call."""
    ks = [place(e, n) for n in dsts]
    count = len(srcs)
    for i, dst in enumerate(dsts):
        src = srcs[i] if i < count else None
        k = ks[i]
        if dst is not None:
            if dst.op is Op.ODOTPTR and is_reflect_header_data_field(dst):
                unsafe_value(e, e.batch.heap_hole.note(where, why), src)
                continue
            if src is not None and e.ignores(e, dst, src):
                out = e.batch.out
                if out.level:
                    out.say(SelfAssignment(where.pos, out.text(e.curfn), out.stmt_text(where)))
                k = e.batch.discard_hole
        expr(e, k.note(where, why), src)
    mark_reassigned(e, ks, where)


def mark_reassigned(_e: Escape, ks: Sequence[Hole], where: Node) -> None:
    """Mark the stored-to variables as reassigned, except one that `where` declares and sets exactly once."""
    if where.__class__ is AssignStmt and where.op is Op.OAS and where.y is None:
        dst = where.x
        if dst.__class__ is Name and dst.defn is None:
            return  # the zero value of `var x T`
    for k in ks:
        loc = k.dst
        n = loc.n
        # A range statement sets its variables again in every round.
        if n.__class__ is Name and n.defn is where and where.op is not Op.ORANGE:
            continue
        loc.reassigned = True


# --- Self-assignment -------------------------------------------------------------------------------


_TRAILING = frozenset({Op.ODOT, Op.ODOTPTR})
_SLICINGS = frozenset({Op.OSLICE, Op.OSLICE3, Op.OSLICESTR, Op.OSLICEARR, Op.OSLICE3ARR})
_ARRAY_SLICINGS = frozenset({Op.OSLICEARR, Op.OSLICE3ARR})


def ignores(_e: Escape, dst: Expr, src: Expr) -> bool:
    """Whether gc makes no flow of dst = src."""
    return is_self_assign(dst, src)


def is_self_assign(dst: Expr, src: Expr) -> bool:
    """Whether dst = src stores nothing into an object that was not reachable from it before."""
    if _is_slice_self_assign(dst, src):
        return True
    op = dst.op
    if op is not src.op:
        return False
    if op in _TRAILING:
        return same_safe_expr(dst.x, src.x)  # type: ignore[union-attr]  # selectors, by operation
    if op is Op.OINDEX:
        if may_affect_memory(dst.index) or may_affect_memory(src.index):  # type: ignore[union-attr]  # by operation
            return False
        return same_safe_expr(dst.x, src.x)  # type: ignore[union-attr]  # by operation
    return False


def _is_slice_self_assign(dst: Expr, src: Expr) -> bool:
    """p.f = p.g[i:j] and *p = (*p)[i:j], for a plain name p."""
    base = _dereferenced_name(dst)
    if base is None or src.op not in _SLICINGS:
        return False
    sliced: Expr = src.x  # type: ignore[union-attr]  # slicings, by operation
    if src.op in _ARRAY_SLICINGS and sliced.op is Op.OADDR:
        return False  # slicing an array inside the object makes a new pointer to the object
    return _dereferenced_name(sliced) is base


def _dereferenced_name(n: Expr) -> Name | None:
    if n.op is not Op.ODEREF and n.op is not Op.ODOTPTR:
        return None
    x = n.x  # type: ignore[union-attr]  # by operation
    return x if x.__class__ is Name else None


_BINARY = frozenset(
    {Op.OADD, Op.OSUB, Op.OOR, Op.OXOR, Op.OMUL, Op.OLSH, Op.ORSH, Op.OAND, Op.OANDNOT, Op.ODIV, Op.OMOD}
)
_LEAVES = frozenset({Op.ONAME, Op.OLITERAL, Op.ONIL})
_ONE_OPERAND = frozenset(
    {Op.OCONVNOP, Op.OCONV, Op.OLEN, Op.OCAP, Op.ONOT, Op.OBITNOT, Op.OPLUS, Op.ONEG, Op.ODOT, Op.ODOTPTR, Op.ODEREF}
)


def may_affect_memory(n: Expr) -> bool:
    """Whether evaluating n may change memory; everything that is not known to be harmless may."""
    op = n.op
    if op in _LEAVES:
        return False
    if op in _ONE_OPERAND:
        return may_affect_memory(n.x)  # type: ignore[union-attr]  # by operation
    if op in _BINARY:
        return may_affect_memory(n.x) or may_affect_memory(n.y)  # type: ignore[union-attr]  # by operation
    if op is Op.OINDEX:
        return may_affect_memory(n.x) or may_affect_memory(n.index)  # type: ignore[union-attr]  # by operation
    return True


_SAFE_UNARY = frozenset({Op.ONOT, Op.OBITNOT, Op.OPLUS, Op.ONEG, Op.ODEREF})


def same_safe_expr(x: Expr, y: Expr) -> bool:
    """Whether x and y are the same expression, free of side effects."""
    while x.op is Op.OCONVNOP:
        x = x.x  # type: ignore[union-attr]  # by operation
    while y.op is Op.OCONVNOP:
        y = y.x  # type: ignore[union-attr]  # by operation
    op = x.op
    if op is not y.op:
        return False
    if op is Op.ONAME:
        return x is y
    if not _identical(x.type, y.type):
        return False
    if op in _TRAILING:
        return (
            isinstance(x, SelectorExpr) and isinstance(y, SelectorExpr) and x.sel == y.sel and same_safe_expr(x.x, y.x)
        )
    if op in _SAFE_UNARY:
        return same_safe_expr(x.x, y.x)  # type: ignore[union-attr]  # by operation
    if op is Op.OCONV:
        return _is_simple(x.type) and same_safe_expr(x.x, y.x)  # type: ignore[union-attr]  # by operation
    if op is Op.OINDEX or op is Op.OINDEXMAP:
        return same_safe_expr(x.x, y.x) and same_safe_expr(x.index, y.index)  # type: ignore[union-attr]  # by operation
    if op in _BINARY:
        return same_safe_expr(x.x, y.x) and same_safe_expr(x.y, y.y)  # type: ignore[union-attr]  # by operation
    if op is Op.OLITERAL:
        return x.value == y.value  # type: ignore[union-attr]  # by operation
    return op is Op.ONIL


def _identical(x: Type | None, y: Type | None) -> bool:
    return x is y or (x is not None and y is not None and identical(x, y))


def _is_simple(t: Type | None) -> bool:
    """Numbers and booleans (types.IsSimple)."""
    if t is None:
        return False
    u = under(t)
    return isinstance(u, Basic) and Kind.BOOL <= u.kind <= Kind.COMPLEX128
