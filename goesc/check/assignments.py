"""Initialisation and assignment.

    var s []int = 1        ->  cannot use 1 (untyped int constant) as []int value in variable declaration
    a, b := f()            ->  assignment mismatch: 2 variables but f() returns 1 value
    m["k"].f = 1           ->  cannot assign to struct field m["k"].f in map

Defined by cmd/compile/internal/types2/assignments.go (Go 1.27.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from goesc.check import call, checker, decl, errors, untyped
from goesc.check import expr as exprs
from goesc.check.assignable import Cause, assignable_to
from goesc.check.operand import (
    BUILTIN,
    CGO_FUNC,
    CONSTANT,
    INVALID,
    MAP_INDEX,
    NIL_VALUE,
    NO_VALUE,
    TYPE_EXPR,
    VARIABLE,
    Operand,
)
from goesc.check.recording import record_comma_ok_types, record_def, record_use
from goesc.check.util import unparen
from goesc.source.positions import NO_POS, Pos
from goesc.syntax import ast
from goesc.syntax.printer import expr_string
from goesc.types import model
from goesc.types.model import Kind, Type
from goesc.types.named import under
from goesc.types.objects import Const, Var, VarKind
from goesc.types.predicates import default, is_non_type_param_interface, is_numeric, is_untyped, is_valid
from goesc.types.universe import TYP

if TYPE_CHECKING:
    from goesc.check.checker import Checker

_INVALID_TYPE = TYP[Kind.INVALID]

# Operands that no assignment can take, though nothing was reported about them.
_UNASSIGNABLE = frozenset((NO_VALUE, BUILTIN, TYPE_EXPR, CGO_FUNC))


def assignment(check: Checker, x: Operand, target: Type | None, context: str) -> None:
    """Check that x can be assigned to a variable of type target; None is the untyped blank identifier.

    An untyped x gets its final type. If the assignment is refused, x becomes invalid.
    """
    if x.type.__class__ is model.Tuple:
        exprs.single_value(check, x)
    if x.mode is INVALID:
        return
    if x.mode in _UNASSIGNABLE:
        text = f"cannot assign {check.fmt(x)} to {check.fmt(target)} in {context}"
        errors.error(check, x, "IncompatibleAssign", text)
        x.mode = INVALID
        return

    if is_untyped(x.type) and not _settle_untyped(check, x, target, context):
        x.mode = INVALID
        return

    if x.type is target:
        return
    if isinstance(x.type, model.Signature) and x.type.tparams:
        exprs.non_generic(check, exprs.new_target(check, target, context), x)
        if x.mode is INVALID:
            return
    if target is None:
        return
    cause = Cause()
    ok, code = assignable_to(check, x, target, cause)
    if not ok:
        because = f": {cause.text}" if cause.text else ""
        text = f"cannot use {check.fmt(x)} as {check.fmt(target)} value in {context}{because}"
        errors.error(check, x, code, text)
        x.mode = INVALID


def _settle_untyped(check: Checker, x: Operand, target: Type | None, context: str) -> bool:
    """Convert the untyped x to target, or to its default type for blanks and interfaces; reports if it cannot be."""
    goal = target
    if x.mode is NIL_VALUE:
        if target is None:
            errors.error(check, x, "UntypedNilUse", f"use of untyped nil in {context}")
            return False
    elif target is None or is_non_type_param_interface(target):
        goal = default(x.type)
    assert goal is not None
    new_type, value, code = untyped.implicit_type_and_value(check, x, goal)
    if new_type is None:
        text = f"cannot use {check.fmt(x)} as {check.fmt(goal)} value in {context}"
        if code == "TruncatedFloat":
            text += " (truncated)"
        elif code == "NumericOverflow":
            text += " (overflows)"
        else:
            code = "IncompatibleAssign"
        errors.error(check, x, code, text)
        return False
    untyped.adopt(check, x, new_type, value)
    return True


# --- Initialisation --------------------------------------------------------------------------------


def init_const(check: Checker, lhs: Const, x: Operand) -> None:
    """Check the declaration of the constant lhs with value x; lhs takes x's type if it has none."""
    if x.mode is INVALID or not is_valid(x.type) or (lhs.type is not None and not is_valid(lhs.type)):
        if lhs.type is None:
            lhs.type = _INVALID_TYPE
        return
    if x.mode is not CONSTANT:
        errors.error(check, x, "InvalidConstInit", f"{check.fmt(x)} is not constant")
        if lhs.type is None:
            lhs.type = _INVALID_TYPE
        return
    if lhs.type is None:
        lhs.type = x.type
    assignment(check, x, lhs.type, "constant declaration")
    if x.mode is not INVALID:
        lhs.value = x.val


def init_var(check: Checker, lhs: Var, x: Operand, context: str) -> None:
    """Check the initialisation of the variable lhs with x; lhs takes x's (default) type if it has none."""
    if x.mode is INVALID or not is_valid(x.type) or (lhs.type is not None and not is_valid(lhs.type)):
        if lhs.type is None:
            lhs.type = _INVALID_TYPE
        x.mode = INVALID
        return
    if lhs.type is None:
        typ = x.type
        if is_untyped(typ):
            if typ is TYP[Kind.UNTYPED_NIL]:
                errors.error(check, x, "UntypedNilUse", f"use of untyped nil in {context}")
                lhs.type = _INVALID_TYPE
                x.mode = INVALID
                return
            typ = default(typ)
        lhs.type = typ
    assignment(check, x, lhs.type, context)


def _assignment_of(check: Checker, count: int) -> str:
    return "multiple assignment" if count > 1 and check.conf.release.multiple_values_told else "assignment"


def init_vars(check: Checker, lhs: list[Var], orig_rhs: list[ast.Expr], return_stmt: ast.ReturnStmt | None) -> None:
    """Check lhs = orig_rhs for new variables, or for results if return_stmt is given."""
    context = "return statement" if return_stmt is not None else _assignment_of(check, len(lhs))
    if len(lhs) == len(orig_rhs) and not _is_single_call(orig_rhs):
        x = Operand()
        for var, e in zip(lhs, orig_rhs, strict=True):
            desc = "result variable" if return_stmt is not None and not var.name else var.name
            target = exprs.new_target(check, var.type, desc) if isinstance(e, _MAYBE_GENERIC) else None
            exprs.expr(check, target, x, e)
            init_var(check, var, x, context)
        return

    if len(orig_rhs) != 1:
        # A mismatch is worth reporting only if nothing else is wrong.
        if call.use(check, orig_rhs):
            if return_stmt is not None:
                return_error(check, return_stmt, lhs, call.expr_list(check, orig_rhs))
            else:
                assign_error(check, orig_rhs, len(lhs), len(orig_rhs))
        _type_all(lhs)
        return

    rhs, comma_ok = exprs.multi_expr(check, orig_rhs[0], len(lhs) == 2 and return_stmt is None)
    if len(lhs) == len(rhs):
        for var, value in zip(lhs, rhs, strict=True):
            init_var(check, var, value, context)
        if comma_ok and rhs[0].mode is not INVALID and rhs[1].mode is not INVALID:
            record_comma_ok_types(check, orig_rhs[0], rhs)
        return
    if rhs[0].mode is not INVALID:
        if return_stmt is not None:
            return_error(check, return_stmt, lhs, rhs)
        else:
            assign_error(check, orig_rhs, len(lhs), len(rhs))
    _type_all(lhs)


# Expressions that can denote a generic function, which the left side may help to instantiate.
_MAYBE_GENERIC = (ast.Name, ast.SelectorExpr, ast.IndexExpr)


def _type_all(lhs: list[Var]) -> None:
    for var in lhs:
        if var.type is None:
            var.type = _INVALID_TYPE


def _is_single_call(rhs: list[ast.Expr]) -> bool:
    """One call on the right: it may give several values, and messages about their number name it."""
    return len(rhs) == 1 and isinstance(unparen(rhs[0]), ast.CallExpr)


# --- Assignment ------------------------------------------------------------------------------------


def _own_variable(check: Checker, ident: ast.Name) -> Var | None:
    """The variable of this package that ident denotes."""
    obj = checker.lookup(check, ident.value)
    return obj if isinstance(obj, Var) and obj.pkg is check.pkg else None


def lhs_var(check: Checker, lhs: ast.Expr) -> Type | None:
    """The type of the left side of an assignment; None for the blank identifier, the invalid type on error.

    Being assigned to does not count as a use of a variable.
    """
    ident = unparen(lhs)
    var: Var | None = None
    if isinstance(ident, ast.Name):
        if ident.value == "_":
            record_def(check, ident, None)
            return None
        var = _own_variable(check, ident)
    used = var is not None and var.used

    x = Operand()
    exprs.expr(check, None, x, lhs)
    if var is not None:
        var.used = used
    if x.mode is INVALID or not is_valid(x.type):
        return _INVALID_TYPE
    if x.mode is VARIABLE or x.mode is MAP_INDEX:
        return x.type

    if isinstance(x.expr, ast.SelectorExpr):
        op = Operand()
        exprs.expr(check, None, op, x.expr.x)
        if op.mode is MAP_INDEX:
            text = f"cannot assign to struct field {expr_string(x.expr)} in map"
            errors.error(check, x, "UnaddressableFieldAssign", text)
            return _INVALID_TYPE
    text = f"cannot assign to {check.fmt(x.expr)} (neither addressable nor a map index expression)"
    errors.error(check, x, "UnassignableOperand", text)
    return _INVALID_TYPE


def assign_var(check: Checker, lhs: ast.Expr, rhs: ast.Expr | None, x: Operand | None, context: str) -> None:
    """Check lhs = rhs, or lhs = x if the right side was evaluated already."""
    typ = lhs_var(check, lhs)
    if typ is not None and not is_valid(typ):
        if x is not None:
            x.mode = INVALID
        elif rhs is not None:
            call.use(check, [rhs])
        return
    if x is None:
        assert rhs is not None
        target = None
        if typ is not None and isinstance(under(typ), model.Signature):
            target = exprs.new_target(check, typ, expr_string(lhs))
        x = Operand()
        exprs.expr(check, target, x, rhs)
    if typ is None and context == "assignment":
        context = "assignment to _ identifier"
    assignment(check, x, typ, context)


def assign_vars(check: Checker, lhs: list[ast.Expr], orig_rhs: list[ast.Expr]) -> None:
    """Check the assignment lhs = orig_rhs."""
    context = _assignment_of(check, len(lhs))
    if len(lhs) == len(orig_rhs) and not _is_single_call(orig_rhs):
        for left, right in zip(lhs, orig_rhs, strict=True):
            assign_var(check, left, right, None, context)
        return

    if len(orig_rhs) != 1:
        ok_lhs = call.use_lhs(check, lhs)
        ok_rhs = call.use(check, orig_rhs)
        if ok_lhs and ok_rhs:
            assign_error(check, orig_rhs, len(lhs), len(orig_rhs))
        return

    rhs, comma_ok = exprs.multi_expr(check, orig_rhs[0], len(lhs) == 2)
    if len(lhs) == len(rhs):
        for left, value in zip(lhs, rhs, strict=True):
            assign_var(check, left, None, value, context)
        if comma_ok and rhs[0].mode is not INVALID and rhs[1].mode is not INVALID:
            record_comma_ok_types(check, orig_rhs[0], rhs)
        return
    if rhs[0].mode is not INVALID:
        assign_error(check, orig_rhs, len(lhs), len(rhs))
    call.use_lhs(check, lhs)


def short_var_decl(check: Checker, pos: Pos, lhs: list[ast.Expr], rhs: list[ast.Expr]) -> None:
    """Check lhs := rhs; names already declared in this very scope are assigned to."""
    top = len(check.delayed)
    scope = check.scope
    assert scope is not None

    seen: set[str] = set()
    lhs_vars: list[Var] = []
    new_vars: list[Var] = []
    has_err = False
    for e in lhs:
        var: Var | None = None
        if not isinstance(e, ast.Name):
            call.use_lhs(check, [e])
            errors.error(check, e, "BadDecl", f"non-name {check.fmt(e)} on left side of :=")
            has_err = True
        elif e.value != "_" and e.value in seen:
            errors.error(check, e, "RepeatedDecl", f"{e.value} repeated on left side of :=")
            has_err = True
        else:
            seen.add(e.value)
            alt = scope.lookup(e.value)
            if alt is not None:
                record_use(check, e, alt)
                if isinstance(alt, Var):
                    var = alt
                else:
                    errors.error(check, e, "UnassignableOperand", f"cannot assign to {e.value}")
                    has_err = True
            else:
                var = Var(e.pos, check.pkg, e.value, None, VarKind.LOCAL)
                if e.value != "_":
                    new_vars.append(var)
                record_def(check, e, var)
        # An invalid left side is stood in for by a blank.
        lhs_vars.append(var if var is not None else Var(e.pos, check.pkg, "_", None, VarKind.LOCAL))

    init_vars(check, lhs_vars, rhs, None)
    # Function literals on the right must not see the new variables.
    checker.process_delayed(check, top)

    if not new_vars and not has_err:
        errors.soft_error_f(check, pos, "NoNewVar", "no new variables on left side of :=")
        return
    scope_pos = rhs[-1].pos
    for var in new_vars:
        decl.declare(check, scope, None, var, scope_pos)


# --- Wording of mismatches -------------------------------------------------------------------------


def types_summary(check: Checker, types: list[Type | None], variadic: bool, has_dots: bool) -> str:
    """`(int, number, ...string)`: the types of arguments, results or parameters for "have" and "want" lines."""
    words = [_type_summary(check, t) for t in types]
    if words and variadic:
        last = types[-1]
        words[-1] = "..." + (check.fmt(last.elem) if isinstance(last, model.Slice) else words[-1])
    elif words and has_dots:
        words[-1] += "..."
    return f"({', '.join(words)})"


def _type_summary(check: Checker, t: Type | None) -> str:
    if t is None or not is_valid(t):
        return "unknown type"
    if is_untyped(t):
        # A constant such as 1 has no particular type yet.
        return "number" if is_numeric(t) else t.name.replace("untyped ", "")
    return check.fmt(t)


def measure(n: int, unit: str) -> str:
    return f"{n} {unit}" if n == 1 else f"{n} {unit}s"


def assign_error(check: Checker, rhs: list[ast.Expr], n_lhs: int, n_rhs: int) -> None:
    """Report that the numbers of variables and values differ."""
    variables, values = measure(n_lhs, "variable"), measure(n_rhs, "value")
    text = f"assignment mismatch: {variables} but {values}"
    if len(rhs) == 1:
        fun = unparen(rhs[0])
        if isinstance(fun, ast.CallExpr):
            text = f"assignment mismatch: {variables} but {check.fmt(fun.fun)} returns {values}"
    errors.error(check, rhs[0], "WrongAssignCount", text)


def return_error(check: Checker, at: Any, lhs: list[Var], rhs: list[Operand]) -> None:
    """Report too many or too few results."""
    qualifier = "not enough"
    if len(rhs) > len(lhs):
        at = rhs[len(lhs)]
        qualifier = "too many"
    elif rhs:
        at = rhs[-1]
    err = errors.new_error(check, "WrongResultCount")
    errors.add_f(err, at, f"{qualifier} return values")
    errors.add_f(err, NO_POS, f"have {types_summary(check, [x.type for x in rhs], False, False)}")
    errors.add_f(err, NO_POS, f"want {types_summary(check, [v.type for v in lhs], False, False)}")
    errors.report(err)
