"""Floating-point numbers that are known, their order and their bits.

    x := 5.0; if -x > 1 { ... }              never
    if *(*uint64)(unsafe.Pointer(&x)) >> 63 != 0 { ... }     nor this

cmd/compile/internal/ssa/_gen/generic.rules, of Const64F and Const32F (Go 1.27.3).
"""

from __future__ import annotations

import math
import operator
import struct
from collections.abc import Callable
from typing import TYPE_CHECKING

from goesc.allocs.constants import DOUBLE, float_value, is_float
from goesc.allocs.flow import Known
from goesc.allocs.values import number, value_of
from goesc.ir.nodes import BasicLit, BinaryExpr, CallExpr, ConvExpr, Expr, Name, UnaryExpr
from goesc.ir.op import Op
from goesc.types import constant, layout

if TYPE_CHECKING:
    from goesc.allocs.code import Code, Values

DEEP = 8  # operations that are looked through

_ARITHMETIC: dict[Op, Callable[[float, float], float]] = {
    Op.OADD: operator.add,
    Op.OSUB: operator.sub,
    Op.OMUL: operator.mul,
    Op.ODIV: operator.truediv,
}
_ORDERS: dict[Op, Callable[[float, float], bool]] = {
    Op.OEQ: operator.eq,
    Op.ONE: operator.ne,
    Op.OLT: operator.lt,
    Op.OLE: operator.le,
    Op.OGT: operator.gt,
    Op.OGE: operator.ge,
}


def compared(c: Code, n: BinaryExpr) -> bool | None:
    """What a comparison of two numbers is that are known."""
    if not is_float(n.x.type):
        return None
    x = float_of(c, n.x)
    y = float_of(c, n.y) if x is not None else None
    return _ORDERS[n.op](x, y) if x is not None and y is not None else None


def float_of(c: Code, n: Expr, depth: int = DEEP) -> float | None:
    if not is_float(n.type) or n.type is None or not depth:
        return None
    found: float | None = None
    if isinstance(n, BasicLit):
        return float_value(n, n.type)
    if isinstance(n, UnaryExpr) and n.op is Op.ONEG:
        x = float_of(c, n.x, depth - 1)
        found = -x if x else None
    elif isinstance(n, UnaryExpr):
        if isinstance(n.x, BinaryExpr) and n.x.op is Op.OCOMPLEX:
            found = float_of(c, n.x.x if n.op is Op.OREAL else n.x.y, depth - 1)
    elif isinstance(n, BinaryExpr):
        found = _computed(c, n, depth - 1)
    elif isinstance(n, ConvExpr) and n.op is Op.OCONV:
        x = number(c, n.x) if not is_float(n.x.type) else float_of(c, n.x, depth - 1)
        found = float(x) if x is not None else None
    elif isinstance(n, CallExpr):
        x = float_of(c, n.args[0], depth - 1) if _is_root(n) else None
        found = math.sqrt(x) if x is not None and x >= 0 else None
    else:
        value = value_of(c, n)
        found = float_value(value, n.type) if isinstance(value, BasicLit) else None
    return found if found is None or layout.size(n.type, c.given.sizes) == DOUBLE else _single(found)


def _is_root(n: CallExpr) -> bool:
    """Whether it takes a square root: the only such instruction that all processors have (ssagen/intrinsics.go)."""
    f = n.fun
    return isinstance(f, Name) and f.sym == "sqrt" and f.pkg is not None and f.pkg.path == "math"


def _computed(c: Code, n: BinaryExpr, depth: int) -> float | None:
    x = float_of(c, n.x, depth)
    y = float_of(c, n.y, depth) if x is not None else None
    if x is None or y is None or (n.op is Op.ODIV and not y):
        return None
    found = _ARITHMETIC[n.op](x, y)
    return found if found == found else None  # not a number


def _single(x: float) -> float | None:
    try:
        found: float = struct.unpack("<f", struct.pack("<f", x))[0]
    except OverflowError:
        return None
    return found


def _value(c: Code, n: Expr) -> Known | None:
    if not is_float(n.type):
        value = number(c, n)
        return BasicLit(Op.OLITERAL, n.pos, value, type=n.type) if value is not None else None
    known = float_of(c, n)
    if known is None or not math.isfinite(known) or (not known and math.copysign(1, known) < 0):
        return None  # constants have no such values
    return BasicLit(Op.OLITERAL, n.pos, constant.make_float64(known), type=n.type)


# A rule takes the class that has its operation.
VALUES: Values = dict.fromkeys((*_ARITHMETIC, Op.OCALLFUNC, Op.OCONV, Op.OIMAG, Op.ONEG, Op.OREAL), _value)
