"""Binary operations: matching of untyped operands, comparisons, shifts, arithmetic.

    1 + "a"      ->  invalid operation: 1 + "a" (mismatched types untyped int and untyped string)
    f == nil     ->  an untyped bool; f's type must have nil
    1 << s       ->  the 1 keeps waiting for its type

Defined by cmd/compile/internal/types2/expr.go:binary, matchTypes, comparison, shift (Go 1.27.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.check import const, errors, unary, untyped
from goesc.check import expr as exprs
from goesc.check.assignable import assignable_to
from goesc.check.operand import CONSTANT, INVALID, NIL_VALUE, NO_EXPR, VALUE, Operand, composite_kind
from goesc.check.untyped import COMPARISONS, SHIFTS
from goesc.check.version import GO1_13, allow_version, verify_version_f
from goesc.syntax import ast
from goesc.types import constant, model
from goesc.types.constant import Value
from goesc.types.model import Kind, Type
from goesc.types.named import under
from goesc.types.predicates import (
    all_boolean,
    all_integer,
    all_numeric,
    all_numeric_or_string,
    all_ordered,
    all_string,
    all_unsigned,
    comparable,
    comparable_type,
    has_nil,
    identical,
    is_complex,
    is_integer,
    is_non_type_param_interface,
    is_type_param,
    is_typed,
    is_untyped,
    is_valid,
)
from goesc.types.universe import TYP

if TYPE_CHECKING:
    from goesc.check.checker import Checker

BINARY_PREDICATES: unary.Predicates = {
    ast.Op.ADD: all_numeric_or_string,
    ast.Op.SUB: all_numeric,
    ast.Op.MUL: all_numeric,
    ast.Op.DIV: all_numeric,
    ast.Op.REM: all_integer,
    ast.Op.AND: all_integer,
    ast.Op.OR: all_integer,
    ast.Op.XOR: all_integer,
    ast.Op.ANDNOT: all_integer,
    ast.Op.ANDAND: all_boolean,
    ast.Op.OROR: all_boolean,
}

SHIFT_MAX = 1023 - 1 + 52  # far enough to write the smallest float64


def binary(check: Checker, x: Operand, e: ast.Operation | None, lhs: ast.Expr, rhs: ast.Expr, op: ast.Op) -> None:
    """Check lhs op rhs. e is None for the implicit operation of an assignment such as lhs += rhs."""
    y = Operand()
    exprs.expr(check, None, x, lhs)
    exprs.expr(check, None, y, rhs)
    if x.mode is INVALID:
        return
    if y.mode is INVALID:
        x.mode = INVALID
        x.expr = y.expr
        return

    if op in SHIFTS:
        shift(check, x, y, e, op)
        return
    match_types(check, x, y)
    if x.mode is INVALID:
        return
    if op in COMPARISONS:
        comparison(check, x, y, op, False)
        return

    if not identical(x.type, y.type):
        if is_valid(x.type) and is_valid(y.type):
            shown = check.fmt(e) if e is not None else f"{check.fmt(lhs)} {ast.OP_TEXT[op]}= {check.fmt(rhs)}"
            text = f"{shown} (mismatched types {check.fmt(x.type)} and {check.fmt(y.type)})"
            errors.error(check, x, "MismatchedTypes", errors.INVALID_OP + text)
        x.mode = INVALID
        return
    if not unary.op_defined(check, BINARY_PREDICATES, x, op):
        x.mode = INVALID
        return
    if (op is ast.Op.DIV or op is ast.Op.REM) and _divides_by_zero(x, y):
        errors.error(check, y, "DivByZero", errors.INVALID_OP + "division by zero")
        x.mode = INVALID
        return

    if x.mode is not CONSTANT or y.mode is not CONSTANT:
        x.mode = VALUE
        return
    if constant.kind(x.val) == constant.UNKNOWN or constant.kind(y.val) == constant.UNKNOWN:
        x.val = constant.make_unknown()
        return
    x.val = constant.binary_op(x.val, op, y.val, op is ast.Op.DIV and is_integer(x.type))
    x.expr = e or NO_EXPR
    const.overflow(check, x, unary.op_pos(e))


def _divides_by_zero(x: Operand, y: Operand) -> bool:
    if y.mode is not CONSTANT:
        return False
    if (x.mode is CONSTANT or all_integer(x.type)) and constant.sign(y.val) == 0:
        return True
    if x.mode is not CONSTANT or not is_complex(x.type):
        return False
    # The quotient of complex constants divides by the squared magnitude, which can underflow to zero.
    squares = [constant.binary_op(part, ast.Op.MUL, part) for part in (constant.real(y.val), constant.imag(y.val))]
    return all(constant.sign(s) == 0 for s in squares)


def match_types(check: Checker, x: Operand, y: Operand) -> None:
    """Convert an untyped operand to the type of the other where that could make them match."""
    if not _may_convert(check, x, y):
        return
    untyped.convert_untyped(check, x, y.type)
    if x.mode is INVALID:
        return
    untyped.convert_untyped(check, y, x.type)
    if y.mode is INVALID:
        x.mode = INVALID


def _may_convert(check: Checker, x: Operand, y: Operand) -> bool:
    xt, yt = x.type, y.type
    if is_typed(xt) and is_typed(yt):
        return False
    if all_numeric(xt) != all_numeric(yt) and check.conf.release.numbers_meet_numbers:
        return False
    if is_non_type_param_interface(xt) or is_non_type_param_interface(yt):
        return True
    if all_boolean(xt) != all_boolean(yt) or all_string(xt) != all_string(yt):
        return False
    if x.mode is NIL_VALUE:
        return has_nil(yt)
    if y.mode is NIL_VALUE:
        return has_nil(xt)
    return not isinstance(under(xt), model.Pointer) and not isinstance(under(yt), model.Pointer)


# --- Comparisons -----------------------------------------------------------------------------------


def comparison(check: Checker, x: Operand, y: Operand, op: ast.Op, switch_case: bool) -> None:
    """Compare x with y; for a switch case x is the case value, y the tag."""
    if not is_valid(x.type) or not is_valid(y.type):
        x.mode = INVALID
        return
    if switch_case:
        op = ast.Op.EQL

    code, culprit, cause = _comparison_fault(check, x, y, op)
    if code:
        assert culprit is not None
        _report_comparison(check, x, y, op, switch_case, code, culprit, cause)
        return

    if x.mode is CONSTANT and y.mode is CONSTANT:
        x.val = constant.compare(x.val, op, y.val)
    else:
        x.mode = VALUE
        untyped.final_type(check, x)
        untyped.final_type(check, y)
    x.type = TYP[Kind.UNTYPED_BOOL]


def _comparison_fault(check: Checker, x: Operand, y: Operand, op: ast.Op) -> tuple[str, Operand | None, str]:
    """Error code ("" if x op y is fine), the operand to blame, and a specific reason if there is one."""
    if not assignable_to(check, x, y.type)[0] and not assignable_to(check, y, x.type)[0]:
        # Only the second operand shows the mismatch.
        return "MismatchedTypes", y, f"mismatched types {check.fmt(x.type)} and {check.fmt(y.type)}"
    if op is ast.Op.EQL or op is ast.Op.NEQ:
        if x.mode is NIL_VALUE or y.mode is NIL_VALUE:
            other = y if x.mode is NIL_VALUE else x
            return ("", None, "") if has_nil(other.type) else ("UndefinedOp", y, "")
        for operand in (x, y):
            if not comparable(operand.type):
                return "UndefinedOp", operand, incomparable_cause(check, operand.type)
        return "", None, ""
    for operand in (x, y):
        if not all_ordered(operand.type):
            return "UndefinedOp", operand, ""
    return "", None, ""


def _report_comparison(
    check: Checker, x: Operand, y: Operand, op: ast.Op, switch_case: bool, code: str, culprit: Operand, cause: str
) -> None:
    if not cause:
        if is_type_param(x.type) or is_type_param(y.type):
            if not is_type_param(x.type):
                culprit = y
            verb = "cannot use operator" if check.conf.release.faults_reworded else "is not comparable with"
            cause = f"type parameter {check.fmt(culprit.type)} {verb} {ast.OP_TEXT[op]}"
        else:
            what = composite_kind(culprit.type) or check.fmt(culprit.type)
            cause = f"operator {ast.OP_TEXT[op]} not defined on {what}"
    left, right = check.fmt(x.expr), check.fmt(y.expr)
    if switch_case:
        errors.error(check, x, code, f"invalid case {left} in switch on {right} ({cause})")
    else:
        errors.error(check, culprit, code, errors.INVALID_OP + f"{left} {ast.OP_TEXT[op]} {right} ({cause})")
    x.mode = INVALID


def incomparable_cause(check: Checker, typ: Type) -> str:
    """Why values of typ cannot be compared; "" if nothing better than the operator can be said."""
    if isinstance(under(typ), (model.Slice, model.Signature, model.Map)):
        return composite_kind(typ) + " can only be compared to nil"
    return comparable_type(typ, True, None, check) or ""


# --- Shifts ----------------------------------------------------------------------------------------


def shift(check: Checker, x: Operand, y: Operand, e: ast.Expr | None, op: ast.Op) -> None:
    """Check the shift x op y; e is None only if it cannot be constant."""
    xval = constant.to_int(x.val) if x.mode is CONSTANT else constant.UNKNOWN_VALUE
    integral = constant.kind(xval) == constant.INT
    if not all_integer(x.type) and not (is_untyped(x.type) and integral):
        _must_be_integer(check, x)
        return
    if not _shift_count(check, y):
        x.mode = INVALID
        return

    if x.mode is CONSTANT:
        if y.mode is CONSTANT:
            _constant_shift(check, x, y, e, op, xval)
            return
        if is_untyped(x.type):
            # The left operand gets its type from where the whole shift is used. It is not waiting if a
            # declaration cycle made it be checked twice.
            waiting = check.untyped.get(x.expr)
            if waiting is not None:
                waiting.is_lhs = True
            x.mode = VALUE
            return
    if not all_integer(x.type):
        _must_be_integer(check, x)
        return
    x.mode = VALUE


def _must_be_integer(check: Checker, x: Operand) -> None:
    text = f"shifted operand {check.fmt(x)} must be integer"
    errors.error(check, x, "InvalidShiftOperand", errors.INVALID_OP + text)
    x.mode = INVALID


def _shift_count(check: Checker, y: Operand) -> bool:
    """Whether y can be a shift count; reports if not. A constant keeps its type."""
    if y.mode is CONSTANT:
        count = constant.to_int(y.val)
        if constant.kind(count) == constant.INT and constant.sign(count) < 0:
            text = f"negative shift count {check.fmt(y)}"
            errors.error(check, y, "InvalidShiftCount", errors.INVALID_OP + text)
            return False
        if is_untyped(y.type):
            const.representable(check, y, TYP[Kind.UINT])
            return y.mode is not INVALID
        return True
    if all_integer(y.type):
        if all_unsigned(y.type) or allow_version(check, GO1_13):
            return True
        return verify_version_f(check, y, GO1_13, errors.INVALID_OP + f"signed shift count {check.fmt(y)}")
    if is_untyped(y.type):
        untyped.convert_untyped(check, y, TYP[Kind.UINT])
        return y.mode is not INVALID
    text = f"shift count {check.fmt(y)} must be integer"
    errors.error(check, y, "InvalidShiftCount", errors.INVALID_OP + text)
    return False


def _constant_shift(check: Checker, x: Operand, y: Operand, e: ast.Expr | None, op: ast.Op, xval: Value) -> None:
    if constant.kind(x.val) == constant.UNKNOWN or constant.kind(y.val) == constant.UNKNOWN:
        x.val = constant.make_unknown()
        if not is_integer(x.type):
            x.type = TYP[Kind.UNTYPED_INT]
        return
    count = constant.to_int(y.val)
    if constant.kind(count) != constant.INT or not 0 <= constant.int_value(count) <= SHIFT_MAX:
        errors.error(check, y, "InvalidShiftCount", errors.INVALID_OP + f"invalid shift count {check.fmt(y)}")
        x.mode = INVALID
        return
    # An untyped float such as 2.0 can be shifted; the result is an integer.
    if not is_integer(x.type):
        x.type = TYP[Kind.UNTYPED_INT]
    x.val = constant.shift(xval, op, constant.int_value(count))
    x.expr = e or NO_EXPR
    const.overflow(check, x, unary.op_pos(e))
