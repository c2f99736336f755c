"""Expressions: the way into all rules, and the rules that need no file of their own.

Every rule fills an `Operand`; an invalid one says that an error was reported. `raw_expr` dispatches on the class
of the node and records type and value. Rules take a `Target` where an assignment could tell a generic function its
type arguments, and a hint where an enclosing literal gives the type of an elided one.

    expr(check, None, x, <1 + 2>)   ->   x: constant 3 of type untyped int

Defined by cmd/compile/internal/types2/expr.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, final

from goesc.check import binary, call, cycles, errors, index, literals, selector, typexpr, unary
from goesc.check.operand import (
    BUILTIN,
    COMMA_ERR,
    COMMA_OK,
    INVALID,
    MAP_INDEX,
    NO_VALUE,
    TYPE_EXPR,
    VALUE,
    VARIABLE,
    Operand,
)
from goesc.check.recording import record
from goesc.syntax import ast
from goesc.syntax.positions import start_pos
from goesc.types import model
from goesc.types.lookup import assertable_to
from goesc.types.model import Kind, Type
from goesc.types.named import under
from goesc.types.predicates import identical, is_generic, is_type_param, is_valid
from goesc.types.under import common_under, under_is
from goesc.types.universe import TYP, UNIVERSE_ERROR, ExprKind

if TYPE_CHECKING:
    from goesc.check.checker import Checker


CONVERSION = ExprKind.CONVERSION
EXPRESSION = ExprKind.EXPRESSION
STATEMENT = ExprKind.STATEMENT


@final
class Target:
    """The function type that an assignment expects, and what to call its left side."""

    __slots__ = ("desc", "sig")

    def __init__(self, sig: model.Signature, desc: str) -> None:
        self.sig = sig
        self.desc = desc


# Each rule takes nodes of the class that it is listed under.
Rule = Callable[["Checker", "Target | None", Operand, Any, "Type | None"], ExprKind]


def new_target(check: Checker, typ: Type | None, desc: str) -> Target | None:
    """A target for typ, None unless it is a function type."""
    if typ is None:
        return None
    u = common_under(typ, None, check)[0] if is_type_param(typ) else under(typ)
    return Target(u, desc) if isinstance(u, model.Signature) else None


# --- Ways in ---------------------------------------------------------------------------------------


def raw_expr(
    check: Checker, target: Target | None, x: Operand, e: ast.Expr, hint: Type | None, allow_generic: bool
) -> ExprKind:
    """Check e into x and record it. A generic function is instantiated with target's help, or refused."""
    x.clear()
    kind = RULES[e.__class__](check, target, x, e, hint)
    if not allow_generic and x.type.__class__ in _MAYBE_GENERIC:
        non_generic(check, target, x)
    record(check, x)
    return kind


_MAYBE_GENERIC = frozenset((model.Named, model.Alias, model.Signature))


def expr(check: Checker, target: Target | None, x: Operand, e: ast.Expr) -> None:
    """Check an expression that must be a single value."""
    raw_expr(check, target, x, e, None, False)
    _single_expression(check, x)


def generic_expr(check: Checker, x: Operand, e: ast.Expr, hint: Type | None) -> None:
    """Like expr, but x may be a generic function."""
    raw_expr(check, None, x, e, hint, True)
    _single_expression(check, x)


def _single_expression(check: Checker, x: Operand) -> None:
    if x.mode in NOT_A_VALUE:
        exclude(check, x, NOT_A_VALUE)
    elif x.mode is VALUE and x.type.__class__ is model.Tuple:
        single_value(check, x)


def multi_expr(check: Checker, e: ast.Expr, allow_comma_ok: bool) -> tuple[list[Operand], bool]:
    """The values of e: those of a tuple, or one; with allow_comma_ok perhaps the second of a comma-ok pair.

    If an error occurred the first is invalid.
    """
    x = Operand()
    raw_expr(check, None, x, e, None, False)
    exclude(check, x, NOT_A_VALUE)
    if x.mode is not INVALID and isinstance(x.type, model.Tuple):
        names = [_as_told(check, e, nth(i, "function result")) for i in range(1, len(x.type.vars) + 1)]
        return [Operand(VALUE, name, v.type or TYP[0]) for name, v in zip(names, x.type.vars, strict=True)], False

    if not allow_comma_ok or x.mode not in _COMMA_OK:
        return [x], False
    if x.mode is COMMA_ERR:
        second = Operand(VALUE, _as_told(check, e, "err value of (comma, err) expression"), UNIVERSE_ERROR)
    else:
        name = _as_told(check, e, "ok value of (comma, ok) expression")
        second = Operand(VALUE, name, TYP[Kind.UNTYPED_BOOL])
    return [x, second], True


def _as_told(check: Checker, e: ast.Expr, what: str) -> ast.Expr:
    """What messages name a value of several by."""
    return ast.Name(start_pos(e), what) if check.conf.release.multiple_values_told else e


_COMMA_OK = frozenset((MAP_INDEX, COMMA_OK, COMMA_ERR))


def nth(n: int, what: str) -> str:
    """`3rd what`; only the first three numbers are irregular to gc."""
    return f"{n}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(n, 'th') } {what}"


def expr_or_type(check: Checker, x: Operand, e: ast.Expr, allow_generic: bool) -> None:
    """Check an expression or a type."""
    raw_expr(check, None, x, e, None, allow_generic)
    if x.mode is NO_VALUE:
        exclude(check, x, NO_VALUE_ONLY)
    single_value(check, x)


NO_VALUE_ONLY = frozenset((NO_VALUE,))
NO_VALUE_OR_BUILTIN = frozenset((NO_VALUE, BUILTIN))
NOT_A_VALUE = frozenset((NO_VALUE, BUILTIN, TYPE_EXPR))


def exclude(check: Checker, x: Operand, modes: frozenset[object]) -> None:
    """Report and invalidate x if its mode is one of modes."""
    if x.mode not in modes:
        return
    if x.mode is NO_VALUE:
        code, text = "TooManyValues", "used as value" if TYPE_EXPR in modes else "used as value or type"
    elif x.mode is BUILTIN:
        code, text = "UncalledBuiltin", "must be called"
    else:
        code, text = "NotAnExpr", "is not an expression"
    errors.error(check, x, code, f"{check.fmt(x)} {text}")
    x.mode = INVALID


def single_value(check: Checker, x: Operand) -> None:
    """Report and invalidate x if it stands for several values."""
    if x.mode is VALUE and x.type.__class__ is model.Tuple:
        errors.error(check, x, "TooManyValues", f"multiple-value {check.fmt(x)} in single-value context")
        x.mode = INVALID


def non_generic(check: Checker, target: Target | None, x: Operand) -> None:
    """Refuse a generic type or function; a function is instantiated if target tells how."""
    if x.mode is INVALID or x.mode is NO_VALUE:
        return
    t = x.type
    if type(t) is model.Named or type(t) is model.Alias:
        if not is_generic(t):
            return
        what = "type"
    elif type(t) is model.Signature and t.tparams:
        if target is not None:
            call.func_inst(check, target, x.pos, x, None, True)
            return
        what = "function"
    else:
        return
    text = f"cannot use generic {what} {check.fmt(x.expr)} without instantiation"
    errors.error(check, x.expr, "WrongTypeArgCount", text)
    x.mode = INVALID
    x.type = TYP[0]


# --- Rules -----------------------------------------------------------------------------------------


def _bad(x: Operand, e: ast.Expr) -> ExprKind:
    """The result of a rule that found an error. STATEMENT keeps "is not used" from following."""
    x.mode = INVALID
    x.expr = e
    return STATEMENT


def _done(x: Operand, e: ast.Expr) -> ExprKind:
    if x.mode is INVALID:
        return _bad(x, e)
    x.expr = e
    return EXPRESSION


def _misplaced(text: str) -> Rule:
    """A rule for nodes that are valid only where another rule looks for them."""

    def rule(check: Checker, _target: Target | None, x: Operand, e: ast.Expr, _hint: Type | None) -> ExprKind:
        errors.error(check, e, "InvalidSyntaxTree", text)
        return _bad(x, e)

    return rule


def _bad_expr(_check: Checker, _target: Target | None, x: Operand, e: ast.Expr, _hint: Type | None) -> ExprKind:
    return _bad(x, e)


def _name(check: Checker, _target: Target | None, x: Operand, e: ast.Name, _hint: Type | None) -> ExprKind:
    typexpr.ident(check, x, e, False)
    x.expr = e
    return EXPRESSION


def _basic_lit(check: Checker, _target: Target | None, x: Operand, e: ast.BasicLit, _hint: Type | None) -> ExprKind:
    if not e.bad:
        literals.basic_lit(check, x, e)
    return _done(x, e)


def _func_lit(check: Checker, _target: Target | None, x: Operand, e: ast.FuncLit, _hint: Type | None) -> ExprKind:
    literals.func_lit(check, x, e)
    return _done(x, e)


def _composite_lit(
    check: Checker, _target: Target | None, x: Operand, e: ast.CompositeLit, hint: Type | None
) -> ExprKind:
    literals.composite_lit(check, x, e, hint)
    return _done(x, e)


def _paren(check: Checker, _target: Target | None, x: Operand, e: ast.ParenExpr, _hint: Type | None) -> ExprKind:
    kind = raw_expr(check, None, x, e.x, None, False)
    x.expr = e
    return kind


def _selector(check: Checker, _target: Target | None, x: Operand, e: ast.SelectorExpr, _hint: Type | None) -> ExprKind:
    selector.selector(check, x, e, False)
    x.expr = e
    return EXPRESSION


def _index(check: Checker, target: Target | None, x: Operand, e: ast.IndexExpr, _hint: Type | None) -> ExprKind:
    if index.index_expr(check, x, e):
        call.func_inst(check, target, e.pos, x, e, True)
    return _done(x, e)


def _slice(check: Checker, _target: Target | None, x: Operand, e: ast.SliceExpr, _hint: Type | None) -> ExprKind:
    index.slice_expr(check, x, e)
    return _done(x, e)


def _assert(check: Checker, _target: Target | None, x: Operand, e: ast.AssertExpr, _hint: Type | None) -> ExprKind:
    expr(check, None, x, e.x)
    if x.mode is INVALID:
        return _bad(x, e)
    if is_type_param(x.type):
        text = f"cannot use type assertion on type parameter value {check.fmt(x)}"
        errors.error(check, x, "InvalidAssert", errors.INVALID_OP + text)
        return _bad(x, e)
    if not isinstance(under(x.type), model.Interface):
        errors.error(check, x, "InvalidAssert", errors.INVALID_OP + f"{check.fmt(x)} is not an interface")
        return _bad(x, e)
    typ = typexpr.var_type(check, e.type)
    if not is_valid(typ) or not cycles.is_complete(check, typ):
        return _bad(x, e)
    type_assertion(check, e, x, typ, False)
    x.mode = COMMA_OK
    x.type = typ
    x.expr = e
    return EXPRESSION


def _type_switch_guard(
    check: Checker, _target: Target | None, x: Operand, e: ast.TypeSwitchGuard, _hint: Type | None
) -> ExprKind:
    errors.error(check, e, "InvalidSyntaxTree", "use of .(type) outside type switch")
    call.use(check, [e.x])
    return _bad(x, e)


def _call(check: Checker, _target: Target | None, x: Operand, e: ast.CallExpr, _hint: Type | None) -> ExprKind:
    return call.call_expr(check, x, e)


def _operation(check: Checker, _target: Target | None, x: Operand, e: ast.Operation, _hint: Type | None) -> ExprKind:
    if e.y is not None:
        binary.binary(check, x, e, e.x, e.y, e.op)
        return _done(x, e)
    if e.op is ast.Op.MUL:
        return _indirection(check, x, e)
    unary.unary(check, x, e)
    if x.mode is INVALID:
        return _bad(x, e)
    x.expr = e
    return STATEMENT if e.op is ast.Op.RECV else EXPRESSION


def _indirection(check: Checker, x: Operand, e: ast.Operation) -> ExprKind:
    """`*x`: a pointer type or the variable pointed to."""
    expr_or_type(check, x, e.x, False)
    if x.mode is INVALID:
        return _bad(x, e)
    if x.mode is TYPE_EXPR:
        typexpr.valid_var_type(check, e.x, x.type)
        x.type = model.Pointer(x.type)
        x.expr = e
        return EXPRESSION

    base: Type | None = None

    def points(u: Type | None) -> bool:
        nonlocal base
        if not isinstance(u, model.Pointer):
            errors.error(check, x, "InvalidIndirection", errors.INVALID_OP + f"cannot indirect {check.fmt(x)}")
            return False
        if base is not None and not identical(u.base, base):
            text = f"pointers of {check.fmt(x)} must have identical base types"
            errors.error(check, x, "InvalidIndirection", errors.INVALID_OP + text)
            return False
        base = u.base
        return True

    if not under_is(x.type, points) or base is None or not cycles.is_complete(check, base):
        return _bad(x, e)
    x.mode = VARIABLE
    x.type = base
    x.expr = e
    return EXPRESSION


def _type(check: Checker, _target: Target | None, x: Operand, e: ast.Expr, _hint: Type | None) -> ExprKind:
    x.mode = TYPE_EXPR
    x.type = typexpr.typ(check, e)
    x.expr = e
    return EXPRESSION


RULES: dict[type, Rule] = {
    ast.BadExpr: _bad_expr,
    ast.Name: _name,
    ast.BasicLit: _basic_lit,
    ast.CompositeLit: _composite_lit,
    ast.KeyValueExpr: _misplaced("no key:value expected"),
    ast.FuncLit: _func_lit,
    ast.ParenExpr: _paren,
    ast.SelectorExpr: _selector,
    ast.IndexExpr: _index,
    ast.SliceExpr: _slice,
    ast.AssertExpr: _assert,
    ast.TypeSwitchGuard: _type_switch_guard,
    ast.Operation: _operation,
    ast.CallExpr: _call,
    ast.ListExpr: _misplaced("unexpected list of expressions"),
    ast.ArrayType: _type,
    ast.SliceType: _type,
    ast.DotsType: _misplaced("invalid use of ..."),
    ast.StructType: _type,
    ast.InterfaceType: _type,
    ast.FuncType: _type,
    ast.MapType: _type,
    ast.ChanType: _type,
}


def type_assertion(check: Checker, e: ast.Expr, x: Operand, typ: Type, type_switch: bool) -> None:
    """Report x.(typ), or the case typ, if no value of x's interface type can have type typ."""
    ok, cause = assertable_to(check, x.type, typ)
    if ok:
        return
    shown = check.fmt(e)
    if type_switch:
        what = f"{check.fmt(x)} cannot have dynamic type {check.fmt(typ)} {cause}"
        text = f"impossible type switch case: {shown}\n\t{what}"
    else:
        text = f"impossible type assertion: {shown}\n\t{check.fmt(typ)} does not implement {check.fmt(x.type)} {cause}"
    errors.error(check, e, "ImpossibleAssert", text)
