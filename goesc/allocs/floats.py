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

from goesc.allocs.constants import DOUBLE, float_value, is_complex, is_float, known_float, rounded
from goesc.allocs.flow import Known, Parts
from goesc.allocs.values import number, value_of
from goesc.ir.nodes import BasicLit, BinaryExpr, CallExpr, ConvExpr, Expr, Name, UnaryExpr
from goesc.ir.op import Op
from goesc.types import constant, layout
from goesc.types.model import Kind
from goesc.types.universe import TYP

if TYPE_CHECKING:
    from goesc.allocs.code import Code, Values


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


def float_of(c: Code, n: Expr) -> float | None:
    """What a floating-point number is, if that is known."""
    if n.type is None:
        return None
    found: float | None = None
    if n.op is Op.OPLUS and isinstance(n, UnaryExpr):
        return float_of(c, n.x)
    if isinstance(n, UnaryExpr):
        found = _negative(float_of(c, n.x)) if n.op is Op.ONEG else _complex_of(c, n.x)[n.op is Op.OIMAG]
    elif isinstance(n, BinaryExpr):
        x = float_of(c, n.x)
        found = _computed(n.op, x, float_of(c, n.y) if x is not None else None)
    elif isinstance(n, ConvExpr):
        if not is_float(n.x.type):
            integer = number(c, n.x)
            return rounded(integer, n.type) if integer is not None else None
        found = float_of(c, n.x)
    elif isinstance(n, CallExpr):
        x = float_of(c, n.args[0]) if _is_root(n) else None
        found = math.sqrt(x) if x is not None and x >= 0 else None
    else:
        return float_value(value_of(c, n), n.type)
    return _single(found) if found is not None and layout.size(n.type, c.given.sizes) < DOUBLE else found


def _complex_of(c: Code, n: Expr) -> tuple[float | None, float | None]:
    """Both parts of a complex number."""
    if n.type is None:
        return None, None
    single = layout.size(n.type, c.given.sizes) == DOUBLE
    found: tuple[float | None, float | None] = None, None
    if isinstance(n, BinaryExpr) and n.op is Op.OCOMPLEX:
        return float_of(c, n.x), float_of(c, n.y)
    if isinstance(n, BinaryExpr):
        (a, b), (x, y) = _complex_of(c, n.x), _complex_of(c, n.y)
        if n.op is Op.OMUL:
            found = (
                _computed(Op.OSUB, _computed(Op.OMUL, a, x), _computed(Op.OMUL, b, y)),
                _computed(Op.OADD, _computed(Op.OMUL, a, y), _computed(Op.OMUL, b, x)),
            )
        elif n.op is not Op.ODIV:  # a call of the run time
            found = _computed(n.op, a, x), _computed(n.op, b, y)
    elif n.op is Op.ONEG and isinstance(n, UnaryExpr):
        a, b = _complex_of(c, n.x)
        return _negative(a), _negative(b)
    elif isinstance(n, ConvExpr) or (n.op is Op.OPLUS and isinstance(n, UnaryExpr)):
        found = _complex_of(c, n.x)
    elif n.op not in VALUES:  # calls
        value = value_of(c, n)
        if isinstance(value, Parts):
            t = TYP[Kind.FLOAT64]  # as they have been rounded
            real, imag = value.fields["real"][0], value.fields["imag"][0]
            return float_value(real, t), float_value(imag, t)
        if isinstance(value, BasicLit):
            found = constant.float64_val(constant.real(value.value)), constant.float64_val(constant.imag(value.value))
    a, b = found
    return (_single(a) if single and a is not None else a), (_single(b) if single and b is not None else b)


def _negative(x: float | None) -> float | None:
    return -x if x else None  # of zero gc does not compute it


def _is_root(n: CallExpr) -> bool:
    """Whether it takes a square root: the only such instruction that all processors have (ssagen/intrinsics.go)."""
    f = n.fun
    return isinstance(f, Name) and f.sym == "sqrt" and f.pkg is not None and f.pkg.path == "math"


def _computed(op: Op, x: float | None, y: float | None) -> float | None:
    if x is None or y is None:
        return None
    found = _ARITHMETIC[op](x, y) if y or op is not Op.ODIV else x * math.copysign(math.inf, y)
    return found if found == found else None  # not a number


def _single(x: float) -> float:
    try:
        found: float = struct.unpack("<f", struct.pack("<f", x))[0]
    except OverflowError:
        return math.copysign(math.inf, x)
    return found


def _value(c: Code, n: Expr) -> Known | None:
    if is_float(n.type):
        known = float_of(c, n)
        return known_float(known, n.type, n.pos) if known is not None else None
    if is_complex(n.type):
        fields = {}
        for name, part in zip(("real", "imag"), _complex_of(c, n), strict=True):
            fields[name] = known_float(part, TYP[Kind.FLOAT64], n.pos) if part is not None else None, None
        return Parts(fields)
    value = number(c, n)
    return BasicLit(Op.OLITERAL, n.pos, value, type=n.type) if value is not None else None


# A rule takes the class that has its operation.
VALUES: Values = dict.fromkeys((*_ARITHMETIC, Op.OCALLFUNC, Op.OCOMPLEX, Op.OCONV, Op.OIMAG, Op.ONEG, Op.OREAL), _value)
