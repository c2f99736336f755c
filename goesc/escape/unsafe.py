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
from goesc.types.model import Kind
from goesc.types.predicates import is_kind

_SHIFTS = frozenset({Op.OLSH, Op.ORSH})


def unsafe_value(e: Escape, k: Hole, n: Expr) -> None:
    """Flow the pointers that the uintptr expression n was computed from into k."""
    stmts(e, n.init)
    if isinstance(n, ConvExpr):
        if is_kind(n.x.type, Kind.UNSAFE_POINTER):
            expr(e, k, n.x)
        else:
            discard(e, n.x)
    elif isinstance(n, UnaryExpr):  # one that is received comes from a channel, of which nothing flows
        unsafe_value(e, k, n.x)
    elif isinstance(n, BinaryExpr):
        unsafe_value(e, k, n.x)
        if n.op in _SHIFTS:
            discard(e, n.y)
        else:
            unsafe_value(e, k, n.y)
    elif isinstance(n, SelectorExpr) and n.op is Op.ODOTPTR and is_reflect_header_data_field(n):
        expr(e, k.deref(n, "reflect.Header.Data"), n.x)
    else:
        expr_skip_init(e, e.batch.discard_hole, n)
