"""Constant operands: overflow, representability, rounding, and how a refused conversion is reported.

    var b byte = 300      ->  cannot use 300 (untyped int constant) as byte value in variable declaration (overflows)
    const c = 1 << 600    ->  constant shift overflow

Defined by cmd/compile/internal/types2/const.go (Go 1.27.3).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from goesc.check import errors
from goesc.check.operand import INVALID, Operand
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.types import constant
from goesc.types.constant import Value
from goesc.types.model import IS_BOOLEAN, IS_COMPLEX, IS_FLOAT, IS_INTEGER, IS_STRING, IS_UNTYPED, Basic, Kind, Type
from goesc.types.named import under
from goesc.types.predicates import is_integer, is_numeric, is_typed

if TYPE_CHECKING:
    from goesc.check.checker import Checker

INT_BITS = 512  # an untyped integer may not need more
STRING_MAX = 2_000_000_000  # bytes; cmd/internal/obj.MaxSymSize

# Ranges of the integer kinds on a 64-bit machine and on others; untyped integers are bounded by `overflow` alone.
INT_RANGE: dict[Kind, tuple[int, int]] = {
    Kind.INT: (-(1 << 63), (1 << 63) - 1),
    Kind.INT8: (-(1 << 7), (1 << 7) - 1),
    Kind.INT16: (-(1 << 15), (1 << 15) - 1),
    Kind.INT32: (-(1 << 31), (1 << 31) - 1),
    Kind.INT64: (-(1 << 63), (1 << 63) - 1),
    Kind.UINT: (0, (1 << 64) - 1),
    Kind.UINT8: (0, (1 << 8) - 1),
    Kind.UINT16: (0, (1 << 16) - 1),
    Kind.UINT32: (0, (1 << 32) - 1),
    Kind.UINT64: (0, (1 << 64) - 1),
    Kind.UINTPTR: (0, (1 << 64) - 1),
}
INT_RANGE_32 = INT_RANGE | {
    Kind.INT: INT_RANGE[Kind.INT32], Kind.UINT: INT_RANGE[Kind.UINT32], Kind.UINTPTR: INT_RANGE[Kind.UINT32]
}  # fmt: skip

# Operations whose constant result can grow without bound, as the overflow message names them.
UNARY_NAMES: dict[ast.Op, str] = {ast.Op.XOR: "bitwise complement "}
BINARY_NAMES: dict[ast.Op, str] = {
    ast.Op.ADD: "addition ",
    ast.Op.SUB: "subtraction ",
    ast.Op.XOR: "bitwise XOR ",
    ast.Op.MUL: "multiplication ",
    ast.Op.SHL: "shift ",
}


def op_name(e: ast.Expr | None) -> str:
    """The operation at the root of e with a blank after it, if it may overflow."""
    if not isinstance(e, ast.Operation):
        return ""
    return (UNARY_NAMES if e.y is None else BINARY_NAMES).get(e.op, "")


def basic_of(t: Type) -> Basic:
    """The basic type under the type of a constant, or under an untyped type."""
    u = under(t)
    assert isinstance(u, Basic)
    return u


def overflow(check: Checker, x: Operand, op_pos: Pos) -> None:
    """Hold a constant result against its type; an untyped one may not grow out of bounds."""
    if type(x.val) is int and x.type.__class__ is Basic and x.type.info & IS_UNTYPED and x.val.bit_length() <= INT_BITS:
        return
    if constant.kind(x.val) == constant.UNKNOWN:
        errors.error(check, op_pos, "InvalidConstVal", "constant result is not representable")
        return
    if is_typed(x.type):
        representable(check, x, basic_of(x.type))
        return
    kind = constant.kind(x.val)
    if kind == constant.INT:
        if constant.bit_len(x.val) > INT_BITS:
            errors.error(check, op_pos, "InvalidConstVal", f"constant {op_name(x.expr)}overflow")
            x.val = constant.make_unknown()
    elif kind == constant.STRING:
        size = constant.string_len(x.val)
        if size > STRING_MAX:
            text = f"constant string too long ({size} bytes > {STRING_MAX} bytes)"
            errors.error(check, op_pos, "InvalidConstVal", text)
            x.val = constant.make_unknown()


def int_range(check: Checker, kind: Kind) -> tuple[int, int] | None:
    return (INT_RANGE if check.conf.sizes.word_size == 8 else INT_RANGE_32).get(kind)


def representable_const(check: Checker, v: Value, t: Basic) -> Value | None:
    """The value v in type t: rounded if t is a floating-point type; None if t cannot hold it.

    An unknown value is returned as it is: what is wrong with it was said before.
    """
    info = t.info
    if info & IS_INTEGER and type(v) is int:
        bounds = int_range(check, t.kind)
        if bounds is not None:
            return v if bounds[0] <= v <= bounds[1] else None
    if constant.kind(v) == constant.UNKNOWN:
        return v
    if info & IS_INTEGER:
        return _as_integer(check, v, t.kind)
    if info & IS_FLOAT:
        return _as_float(v, t.kind)
    if info & IS_COMPLEX:
        return _as_complex(v, t.kind)
    if info & IS_STRING:
        return v if constant.kind(v) == constant.STRING else None
    if info & IS_BOOLEAN:
        return v if constant.kind(v) == constant.BOOL else None
    return None


def _as_integer(check: Checker, v: Value, kind: Kind) -> Value | None:
    v = constant.to_int(v)
    if constant.kind(v) != constant.INT:
        return None
    bounds = int_range(check, kind)
    if bounds is None:
        # An untyped rune holds what fits into 64 bits only if it is an untyped int (types2 asks no more of it).
        return v if kind is Kind.UNTYPED_INT else None
    return v if bounds[0] <= constant.int_value(v) <= bounds[1] else None


def _as_float(v: Value, kind: Kind) -> Value | None:
    v = constant.to_float(v)
    if constant.kind(v) != constant.FLOAT:
        return None
    return _round(v, kind is Kind.FLOAT32) if kind is not Kind.UNTYPED_FLOAT else v


def _as_complex(v: Value, kind: Kind) -> Value | None:
    v = constant.to_complex(v)
    if constant.kind(v) != constant.COMPLEX:
        return None
    if kind is Kind.UNTYPED_COMPLEX:
        return v
    single = kind is Kind.COMPLEX64
    re = _round(constant.real(v), single)
    im = _round(constant.imag(v), single)
    if re is None or im is None:
        return None
    return constant.binary_op(re, ast.Op.ADD, constant.make_imag(im))


def _round(v: Value, single: bool) -> Value | None:
    """The nearest float32 or float64; None if that is an infinity."""
    f = constant.float32_val(v) if single else constant.float64_val(v)
    return None if math.isinf(f) else constant.make_float64(f)


def representation(check: Checker, x: Operand, t: Basic) -> tuple[Value | None, str]:
    """The value of the constant x in type t, or the error code that says why there is none."""
    v = representable_const(check, x.val, t)
    if v is not None:
        return v, ""
    if is_numeric(x.type) and is_numeric(t):
        if is_integer(t) and not is_integer(x.type):
            return None, "TruncatedFloat"
        return None, "NumericOverflow"
    return None, "InvalidConstVal"


def representable(check: Checker, x: Operand, t: Basic) -> None:
    """Give the constant x its value in type t, or report that it has none."""
    v, code = representation(check, x, t)
    if v is None:
        invalid_conversion(check, code, x, t)
        x.mode = INVALID
        return
    x.val = v


def invalid_conversion(check: Checker, code: str, x: Operand, target: Type) -> None:
    what, t = check.fmt(x), check.fmt(target)
    if code == "TruncatedFloat":
        text = f"{what} truncated to {t}"
    elif code == "NumericOverflow":
        text = f"{what} overflows {t}"
    else:
        text = f"cannot convert {what} to type {t}"
    errors.error(check, x, code, text)
