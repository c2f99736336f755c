"""uintptr arithmetic that keeps a pointer alive: `unsafe.Pointer(uintptr(p) + off)` in one expression.

    unsafe.Pointer(uintptr(p) + 8)   p flows on         u := uintptr(p); unsafe.Pointer(u)   it does not

cmd/compile/internal/escape/expr.go:unsafeValue (Go 1.27.3).
"""

from __future__ import annotations

from goesc.escape.graph import Hole
from goesc.escape.walk import Escape, discard, expr, expr_skip_init, stmts
from goesc.ir.misc import is_reflect_header_data_field
from goesc.ir.nodes import BinaryExpr, ConvExpr, Expr, SelectorExpr, UnaryExpr
from goesc.ir.op import Op
from goesc.types.model import Basic, Kind, Type
from goesc.types.named import under

_UNARY = frozenset({Op.OPLUS, Op.ONEG, Op.OBITNOT})
_BINARY = frozenset({Op.OADD, Op.OSUB, Op.OOR, Op.OXOR, Op.OMUL, Op.ODIV, Op.OMOD, Op.OAND, Op.OANDNOT})
_SHIFTS = frozenset({Op.OLSH, Op.ORSH})
_CONVERSIONS = frozenset({Op.OCONV, Op.OCONVNOP})


def unsafe_value(e: Escape, k: Hole, n: Expr | None) -> None:
    """Flow the pointers that the uintptr expression n was computed from into k."""
    if n is None:
        return
    if n.init:
        stmts(e, n.init)
    op = n.op
    if op in _CONVERSIONS and isinstance(n, ConvExpr):
        if _is_unsafe_pointer(n.x.type):
            expr(e, k, n.x)
        else:
            discard(e, n.x)
    elif op is Op.ODOTPTR and isinstance(n, SelectorExpr):
        if is_reflect_header_data_field(n):
            expr(e, k.deref(n, "reflect.Header.Data"), n.x)
        else:
            discard(e, n.x)
    elif op in _UNARY and isinstance(n, UnaryExpr):
        unsafe_value(e, k, n.x)
    elif op in _BINARY and isinstance(n, BinaryExpr):
        unsafe_value(e, k, n.x)
        unsafe_value(e, k, n.y)
    elif op in _SHIFTS and isinstance(n, BinaryExpr):
        unsafe_value(e, k, n.x)
        discard(e, n.y)
    else:
        expr_skip_init(e, e.batch.discard_hole, n)


def _is_unsafe_pointer(t: Type | None) -> bool:
    if t is None:
        return False
    u = under(t)
    return isinstance(u, Basic) and u.kind == Kind.UNSAFE_POINTER
