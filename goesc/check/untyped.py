"""Untyped operands: the type a context gives them, and how that type travels down the expression tree.

An untyped expression waits in `check.untyped` until its final type is known; then type and value are recorded.

    var f float64 = 1 << s    ->   the 1 waits as left operand of a shift, gets float64, and is refused

Defined by cmd/compile/internal/types2/expr.go:updateExprType, implicitTypeAndValue and const.go:convertUntyped
(Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from goesc.check import const, errors
from goesc.check.operand import CONSTANT, INVALID, NIL_VALUE, Operand
from goesc.check.recording import record_type_and_value
from goesc.syntax import ast
from goesc.types import interface
from goesc.types.constant import Value
from goesc.types.model import IS_UNTYPED, Basic, Interface, Kind, Type
from goesc.types.named import safe_underlying, under
from goesc.types.predicates import (
    all_integer,
    default,
    has_nil,
    is_boolean,
    is_numeric,
    is_string,
    is_type_param,
    is_untyped,
    is_valid,
    max_type,
)
from goesc.types.under import under_is

if TYPE_CHECKING:
    from goesc.check.checker import Checker

SHIFTS = frozenset((ast.Op.SHL, ast.Op.SHR))
COMPARISONS = frozenset((ast.Op.EQL, ast.Op.NEQ, ast.Op.LSS, ast.Op.LEQ, ast.Op.GTR, ast.Op.GEQ))

# Expressions that can be untyped; all others got their types from elsewhere.
MAYBE_UNTYPED = frozenset((ast.CallExpr, ast.Name, ast.BasicLit, ast.SelectorExpr, ast.ParenExpr, ast.Operation))


def update_expr_type(check: Checker, e: ast.Expr, typ: Type, final: bool, representable: bool = False) -> None:
    """Give the untyped expression e, and the operands that share its type, the type typ.

    The type is recorded once it is final or typed; until then the waiting entry is changed. `representable` says that
    the value of the constant e was found to fit typ.
    """
    old = check.untyped.get(e)
    if old is None:
        return
    cls = e.__class__
    if cls not in MAYBE_UNTYPED:
        return

    if cls is ast.ParenExpr:
        assert isinstance(e, ast.ParenExpr)
        update_expr_type(check, e.x, typ, final, representable)
    elif cls is ast.Operation:
        assert isinstance(e, ast.Operation)
        if e.y is None and e.op is ast.Op.MUL:
            return
        # Operands of a constant are never materialised, operands of a comparison have their own types.
        if old.val is None and (e.y is None or e.op not in COMPARISONS):
            update_expr_type(check, e.x, typ, final)
            if e.y is not None and e.op not in SHIFTS:
                update_expr_type(check, e.y, typ, final)

    if not final and is_untyped(typ):
        old.type = const.basic_of(typ)
        return

    del check.untyped[e]
    if old.is_lhs and not all_integer(typ):
        text = f"shifted operand {check.fmt(e)} (type {check.fmt(typ)}) must be integer"
        errors.error(check, e, "InvalidShiftOperand", errors.INVALID_OP + text)
        return
    if old.val is not None and not representable:
        held = Operand(old.mode, e, old.type, old.val)
        convert_untyped(check, held, typ)
        if held.mode is INVALID:
            return
    record_type_and_value(check, e, old.mode, typ, old.val)


def update_expr_val(check: Checker, e: ast.Expr, val: Value) -> None:
    waiting = check.untyped.get(e)
    if waiting is not None:
        waiting.val = val


def implicit_type_and_value(check: Checker | None, x: Operand, target: Type) -> tuple[Type | None, Value | None, str]:
    """The type that x takes where target is expected; for a constant its value there too.

    (None, None, code) if there is no implicit conversion.
    """
    t = x.type
    if x.mode is INVALID or t.__class__ is not Basic or not t.info & IS_UNTYPED or not is_valid(target):
        return t, None, ""
    if is_untyped(target):
        larger = max_type(t, target)
        return (larger, None, "") if larger is not None else _REFUSED
    if x.mode is NIL_VALUE:
        return (target, None, "") if has_nil(target) else _REFUSED

    u = target if target.__class__ is Basic else under(target)
    if isinstance(u, Basic):
        if x.mode is CONSTANT:
            assert check is not None
            value, code = const.representation(check, x, u)
            return (None, None, code) if value is None else (target, value, "")
        # Comparisons and delayed shifts are untyped without being constant.
        allowed = _NON_CONSTANT[const.basic_of(x.type).kind]
        return (target, None, "") if allowed(target) else _REFUSED
    if isinstance(u, Interface):
        if is_type_param(target):
            fits = under_is(target, lambda t: t is not None and implicit_type_and_value(check, x, t)[0] is not None)
            return (target, None, "") if fits else _REFUSED
        # Interfaces hold values of concrete types.
        return (default(x.type), None, "") if interface.empty(u) else _REFUSED
    return _REFUSED


_REFUSED: tuple[None, None, str] = (None, None, "InvalidUntypedConversion")

_NON_CONSTANT: dict[Kind, Callable[[Type], bool]] = {
    Kind.UNTYPED_BOOL: is_boolean,
    Kind.UNTYPED_INT: is_numeric,
    Kind.UNTYPED_RUNE: is_numeric,
    Kind.UNTYPED_FLOAT: is_numeric,
    Kind.UNTYPED_COMPLEX: is_numeric,
    Kind.UNTYPED_STRING: is_string,
    Kind.UNTYPED_NIL: lambda _: False,
}


def convert_untyped(check: Checker, x: Operand, target: Type) -> None:
    """Give the untyped x the type target if it can take it; otherwise report and invalidate it."""
    new_type, value, code = implicit_type_and_value(check, x, target)
    if new_type is None:
        shown = target if is_type_param(target) else safe_underlying(target)
        const.invalid_conversion(check, code, x, shown or target)
        x.mode = INVALID
        return
    adopt(check, x, new_type, value)


def adopt(check: Checker, x: Operand, new_type: Type, value: Value | None) -> None:
    """Take over what implicit_type_and_value found."""
    if value is not None:
        x.val = value
        update_expr_val(check, x.expr, value)
    if new_type is not x.type:
        x.type = new_type
        update_expr_type(check, x.expr, new_type, False, value is not None)


def final_type(check: Checker, x: Operand) -> None:
    """Record x's expression with the default of its type."""
    update_expr_type(check, x.expr, default(x.type), True)
