"""Unary operations: &x, <-ch, -x and the like, and the element types of channels.

    -x  (x string)    ->  invalid operation: operator - not defined on x (variable of type string)
    &f()              ->  invalid operation: cannot take address of f() (value of type int)

Defined by cmd/compile/internal/types2/expr.go:unary, chanElem (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from goesc.check import const, core_types, cycles, errors
from goesc.check import expr as exprs
from goesc.check.operand import COMMA_OK, CONSTANT, INVALID, VALUE, VARIABLE, Operand
from goesc.check.util import unparen
from goesc.source.positions import NO_POS, Pos
from goesc.syntax import ast
from goesc.syntax.positions import start_pos
from goesc.types import constant, model
from goesc.types.model import Type
from goesc.types.predicates import all_boolean, all_integer, all_numeric, is_type_param, is_unsigned
from goesc.types.under import common_under

if TYPE_CHECKING:
    from goesc.check.checker import Checker

Predicates = Mapping[ast.Op, Callable[[Type], bool]]

UNARY_PREDICATES: Predicates = {
    ast.Op.ADD: all_numeric,
    ast.Op.SUB: all_numeric,
    ast.Op.XOR: all_integer,
    ast.Op.NOT: all_boolean,
}


def op_pos(e: ast.Expr | None) -> Pos:
    """The operator of an operation; otherwise the start of e."""
    if e is None:
        return NO_POS
    return e.pos if isinstance(e, ast.Operation) else start_pos(e)


def op_defined(check: Checker, predicates: Predicates, x: Operand, op: ast.Op) -> bool:
    """Whether op applies to x; reports if not."""
    predicate = predicates.get(op)
    if predicate is None:
        errors.error(check, x, "InvalidSyntaxTree", f"unknown operator {ast.OP_TEXT[op]}")
        return False
    if predicate(x.type):
        return True
    text = f"operator {ast.OP_TEXT[op]} not defined on {check.fmt(x)}"
    errors.error(check, x, "UndefinedOp", errors.INVALID_OP + text)
    return False


def unary(check: Checker, x: Operand, e: ast.Operation) -> None:
    exprs.expr(check, None, x, e.x)
    if x.mode is INVALID:
        return
    op = e.op
    if op is ast.Op.AND:
        _address(check, x, e)
        return
    if op is ast.Op.RECV:
        elem = chan_elem(check, x, x, True)
        if elem is None or not cycles.is_complete(check, elem):
            x.mode = INVALID
            return
        x.mode = COMMA_OK
        x.type = elem
        check.has_call_or_recv = True
        return
    if op is ast.Op.TILDE:
        text = "cannot use ~ outside of interface or type constraint"
        if not all_integer(x.type):
            errors.error(check, e, "UndefinedOp", text)
            x.mode = INVALID
            return
        errors.error(check, e, "UndefinedOp", text + " (use ^ for bitwise complement)")
        op = ast.Op.XOR

    if not op_defined(check, UNARY_PREDICATES, x, op):
        x.mode = INVALID
        return
    if x.mode is not CONSTANT:
        x.mode = VALUE
        return
    if constant.kind(x.val) == constant.UNKNOWN:
        return
    bits = check.conf.sizes.sizeof(x.type) * 8 if is_unsigned(x.type) else 0
    x.val = constant.unary_op(op, x.val, bits)
    x.expr = e
    const.overflow(check, x, e.pos)


def _address(check: Checker, x: Operand, e: ast.Operation) -> None:
    if x.mode is not VARIABLE and not isinstance(unparen(e.x), ast.CompositeLit):
        text = f"cannot take address of {check.fmt(x)}"
        errors.error(check, x, "UnaddressableOperand", errors.INVALID_OP + text)
        x.mode = INVALID
        return
    x.mode = VALUE
    x.type = model.Pointer(x.type)


def chan_elem(check: Checker, at: Any, x: Operand, recv: bool) -> Type | None:
    """The element type of channel x for a receive or a send; None after reporting why there is none."""
    if not check.conf.release.differing_types_told:
        return core_types.chan_elem(check, at, x, recv)

    def usable(t: Type | None, u: Type | None) -> str | None:
        if u is None:
            return "no specific channel type"
        if not isinstance(u, model.Chan):
            return f"non-channel {check.fmt(t)}"
        if recv and u.dir == model.Dir.SEND_ONLY:
            return f"send-only channel {check.fmt(t)}"
        if not recv and u.dir == model.Dir.RECV_ONLY:
            return f"receive-only channel {check.fmt(t)}"
        return None

    u, cause = common_under(x.type, usable, check)
    if isinstance(u, model.Chan):
        return u.elem
    verb = "receive from" if recv else "send to"
    if is_type_param(x.type):
        text = f"cannot {verb} {check.fmt(x)}: {cause}"
    else:
        text = f"cannot {verb} {cause} {check.fmt(x)}"
    errors.error(check, at, "InvalidReceive" if recv else "InvalidSend", errors.INVALID_OP + text)
    return None
