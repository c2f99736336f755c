"""Assignments: where a left side stores to, self-assignments, and which variables are reassigned.

    x = v        v flows to x                *p = v, p.f = v, s[i] = v, m[k] = v    v flows to the heap
    b.buf = b.buf[1:]    ignored, with the line `(*B).f ignoring self-assignment in b.buf = b.buf[1:]`

cmd/compile/internal/escape/assign.go, utils.go:isSelfAssign; ir/expr.go:SameSafeExpr (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Sequence

from goesc.escape.exprs import is_array
from goesc.escape.graph import Hole
from goesc.escape.unsafe import unsafe_value
from goesc.escape.walk import Escape, PlaceRule, discard, expr
from goesc.ir.events import Reason, SelfAssignment
from goesc.ir.misc import is_blank, is_reflect_header_data_field
from goesc.ir.nodes import (
    AssignStmt,
    BasicLit,
    BinaryExpr,
    Class,
    ConvExpr,
    Expr,
    IndexExpr,
    Name,
    Node,
    SelectorExpr,
    SliceExpr,
    StarExpr,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.source.errors import InternalError
from goesc.types.model import Basic, Kind, Type
from goesc.types.named import underlying
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


PLACES: dict[Op, PlaceRule] = {
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
        if dst is not None and src is not None:
            if dst.op is Op.ODOTPTR and is_reflect_header_data_field(dst):
                unsafe_value(e, e.batch.heap_hole.note(where, why), src)
                continue
            if e.ignores(e, dst, src):
                out = e.batch.out
                if out.level:
                    out.say(SelfAssignment(where.pos, out.text(e.curfn), out.stmt_text(where)))
                k = e.batch.discard_hole
        expr(e, k.note(where, why), src)
    mark_reassigned(e, ks, where)


def mark_reassigned(_e: Escape, ks: Sequence[Hole], where: Node) -> None:
    """Mark the stored-to variables as reassigned, except one that `where` declares and sets exactly once."""
    if type(where) is AssignStmt and where.y is None:
        return  # the zero value of `var x T`
    for k in ks:
        loc = k.dst
        n = loc.n
        # A range statement sets its variables again in every round.
        if type(n) is Name and n.defn is where and where.op is not Op.ORANGE:
            continue
        loc.reassigned = True


# --- Self-assignment -------------------------------------------------------------------------------


_TRAILING = frozenset({Op.ODOT, Op.ODOTPTR})
_ARRAY_SLICINGS = frozenset({Op.OSLICEARR, Op.OSLICE3ARR})


def ignores(_e: Escape, dst: Expr, src: Expr) -> bool:
    """Whether gc makes no flow of dst = src."""
    return is_self_assign(dst, src)


def is_self_assign(dst: Expr, src: Expr) -> bool:
    """Whether dst = src stores nothing into an object that was not reachable from it before."""
    if _is_slice_self_assign(dst, src):
        return True
    if dst.op is not src.op:
        return False
    if isinstance(dst, SelectorExpr) and isinstance(src, SelectorExpr):
        return dst.op in _TRAILING and same_safe_expr(dst.x, src.x)
    if isinstance(dst, IndexExpr) and isinstance(src, IndexExpr) and dst.op is Op.OINDEX:
        if may_affect_memory(dst.index) or may_affect_memory(src.index):
            return False
        return same_safe_expr(dst.x, src.x)
    return False


def _is_slice_self_assign(dst: Expr, src: Expr) -> bool:
    """p.f = p.g[i:j] and *p = (*p)[i:j], for a plain name p."""
    base = _dereferenced_name(dst)
    if base is None or not isinstance(src, SliceExpr):
        return False
    if src.op in _ARRAY_SLICINGS and src.x.op is Op.OADDR:
        return False  # slicing an array inside the object makes a new pointer to the object
    return _dereferenced_name(src.x) is base


def _dereferenced_name(n: Expr) -> Name | None:
    if not isinstance(n, (StarExpr, SelectorExpr)) or n.op not in _DEREFERENCES:
        return None
    return n.x if type(n.x) is Name else None


_DEREFERENCES = frozenset({Op.ODEREF, Op.ODOTPTR})
_BINARY = frozenset(
    {Op.OADD, Op.OSUB, Op.OOR, Op.OXOR, Op.OMUL, Op.OLSH, Op.ORSH, Op.OAND, Op.OANDNOT, Op.ODIV, Op.OMOD}
)
_LEAVES = frozenset({Op.ONAME, Op.OLITERAL, Op.ONIL})
_ONE_OPERAND = frozenset(
    {Op.OCONVNOP, Op.OCONV, Op.OLEN, Op.OCAP, Op.ONOT, Op.OBITNOT, Op.OPLUS, Op.ONEG, Op.ODOT, Op.ODOTPTR, Op.ODEREF}
)


def may_affect_memory(n: Expr) -> bool:
    """Whether evaluating n may change memory; everything that is not known to be harmless may."""
    if n.op in _LEAVES:
        return False
    if isinstance(n, (ConvExpr, UnaryExpr, SelectorExpr, StarExpr)) and n.op in _ONE_OPERAND:
        return may_affect_memory(n.x)
    if isinstance(n, BinaryExpr) and n.op in _BINARY:
        return may_affect_memory(n.x) or may_affect_memory(n.y)
    if isinstance(n, IndexExpr) and n.op is Op.OINDEX:
        return may_affect_memory(n.x) or may_affect_memory(n.index)
    return True


_SAFE_UNARY = frozenset({Op.ONOT, Op.OBITNOT, Op.OPLUS, Op.ONEG})


def same_safe_expr(x: Expr, y: Expr) -> bool:
    """Whether x and y are the same expression, free of side effects."""
    x, y = _unconverted(x), _unconverted(y)
    if x.op is not y.op:
        return False
    if type(x) is Name:
        return x is y
    return _identical(x.type, y.type) and _same_safe_operands(x, y)


def _unconverted(n: Expr) -> Expr:
    while type(n) is ConvExpr and n.op is Op.OCONVNOP:
        n = n.x
    return n


def _same_safe_operands(x: Expr, y: Expr) -> bool:
    """As same_safe_expr, for the same operation and type."""
    if isinstance(x, SelectorExpr) and isinstance(y, SelectorExpr):
        return x.op in _TRAILING and x.sel == y.sel and same_safe_expr(x.x, y.x)
    if isinstance(x, StarExpr) and isinstance(y, StarExpr):
        return same_safe_expr(x.x, y.x)
    if isinstance(x, UnaryExpr) and isinstance(y, UnaryExpr):
        return x.op in _SAFE_UNARY and same_safe_expr(x.x, y.x)
    if isinstance(x, ConvExpr) and isinstance(y, ConvExpr):
        return x.op is Op.OCONV and _is_simple(x.type) and same_safe_expr(x.x, y.x)
    if isinstance(x, IndexExpr) and isinstance(y, IndexExpr):
        return same_safe_expr(x.x, y.x) and same_safe_expr(x.index, y.index)
    if isinstance(x, BinaryExpr) and isinstance(y, BinaryExpr):
        return x.op in _BINARY and same_safe_expr(x.x, y.x) and same_safe_expr(x.y, y.y)
    if isinstance(x, BasicLit) and isinstance(y, BasicLit):
        return x.value == y.value
    return x.op is Op.ONIL


def _identical(x: Type | None, y: Type | None) -> bool:
    return x is y or (x is not None and y is not None and identical(x, y))


def _is_simple(t: Type | None) -> bool:
    """Numbers and booleans (types.IsSimple)."""
    u = underlying(t)
    return isinstance(u, Basic) and Kind.BOOL <= u.kind <= Kind.COMPLEX128
