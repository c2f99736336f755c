"""Range clauses: over arrays, slices, strings, maps, channels, integers and functions.

    for i := range 10            ->  i is an int
    for k, v := range m          ->  key and element types
    for x := range seq           ->  the parameters of seq's yield function
    for i, j := range 10         ->  range over 10 (untyped int constant) permits only one iteration variable

Defined by cmd/compile/internal/types2/range.go (Go 1.27.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.check import assignments, decl, errors, stmt
from goesc.check import expr as exprs
from goesc.check.operand import CONSTANT, INVALID, VALUE, Operand
from goesc.check.recording import record, record_def
from goesc.check.version import GO1_22, GO1_23, allow_version
from goesc.syntax import ast
from goesc.types import model
from goesc.types.model import Kind, Type
from goesc.types.named import under
from goesc.types.objects import Var, VarKind
from goesc.types.predicates import identical, is_boolean, is_integer, is_string
from goesc.types.under import common_under, core_type
from goesc.types.universe import TYP, UNIVERSE_BOOL, UNIVERSE_RUNE

if TYPE_CHECKING:
    from goesc.check.checker import Checker

_INVALID_TYPE = TYP[Kind.INVALID]
_FUNC = "func must be func(yield func(...) bool): "


def range_stmt(check: Checker, inner: int, s: ast.ForStmt, clause: ast.RangeClause) -> None:
    """Check a for statement whose header is a range clause."""
    lhs = clause.lhs
    extra: ast.Expr | None = None
    pair: list[ast.Expr | None] = [lhs, None]
    if isinstance(lhs, ast.ListExpr):
        if len(lhs.elems) < 2:
            errors.error(check, s, "InvalidSyntaxTree", "invalid lhs in range clause")
            return
        pair = list(lhs.elems[:2])
        extra = lhs.elems[2] if len(lhs.elems) > 2 else None

    x = Operand()
    check.has_call_or_recv = False
    exprs.expr(check, None, x, clause.x)
    if x.mode is not INVALID and pair[1] is None and not check.has_call_or_recv and check.conf.release.ranged_lengths:
        _record_constant_length(check, x, clause.x)

    types: list[Type | None] = [None, None]
    if x.mode is not INVALID:
        types = _iteration_types(check, x, pair, extra)

    # Only now: x does not see the iteration variables.
    stmt.open_scope(check, s, "range")
    over_int = is_integer(x.type)
    if clause.def_:
        _declare(check, s, x, pair, types, over_int)
    elif pair[0] is not None:
        _assign(check, x, pair, types, over_int)
    elif over_int:
        # An untyped integer needs its default type even if nobody looks at the iterations.
        assignments.assignment(check, x, None, "range clause")
    stmt.stmt(check, inner, s.body)
    stmt.close_scope(check)


def _record_constant_length(check: Checker, x: Operand, e: ast.Expr) -> None:
    """An array that is not looked at need not be evaluated: its length is recorded as a constant instead."""
    array = array_ptr_deref(under(x.type))
    if not isinstance(array, model.Array):
        return
    while isinstance(e, ast.ParenExpr):
        e = e.x
    record(check, Operand(CONSTANT, e, TYP[Kind.INT], array.len, x.id))


def _iteration_types(
    check: Checker, x: Operand, pair: list[ast.Expr | None], extra: ast.Expr | None
) -> list[Type | None]:
    key, val, cause, ok = range_key_val(check, x.type)
    if not check.conf.release.range_faults_instead:
        return _faults_beside(check, x, pair, extra, (key, val, cause, ok))
    if not ok:
        text = f"cannot range over {check.fmt(x)}"
        errors.soft_error_f(check, x, "InvalidRangeExpr", f"{text}: {cause}" if cause else text)
    elif key is None and pair[0] is not None:
        text = f"range over {check.fmt(x)} permits no iteration variables"
        errors.soft_error_f(check, pair[0], "InvalidIterVar", text)
    elif val is None and pair[1] is not None:
        text = f"range over {check.fmt(x)} permits only one iteration variable"
        errors.soft_error_f(check, pair[1], "InvalidIterVar", text)
    elif extra is not None:
        errors.soft_error_f(check, extra, "InvalidIterVar", "range clause permits at most two iteration variables")
    return [key, val]


def _faults_beside(
    check: Checker,
    x: Operand,
    pair: list[ast.Expr | None],
    extra: ast.Expr | None,
    found: tuple[Type | None, Type | None, str, bool],
) -> list[Type | None]:
    """Until Go 1.21, where a fault of the variables does not keep one of the operand from being told."""
    key, val, cause, ok = found
    u = core_type(x.type)
    if isinstance(u, model.Chan):
        key, val = u.elem, _INVALID_TYPE
        if pair[1] is not None:
            text = f"range over {check.fmt(x)} permits only one iteration variable"
            errors.soft_error_f(check, pair[1], "InvalidIterVar", text)
    elif extra is not None:
        errors.soft_error_f(check, extra, "InvalidIterVar", "range clause permits at most two iteration variables")
    if u is None:
        cause = f"{check.fmt(x.type)} has no core type"
    if not ok:
        text = f"cannot range over {check.fmt(x)}"
        errors.soft_error_f(check, x, "InvalidRangeExpr", f"{text} ({cause})" if cause else text)
    return [key, val]


def _declare(
    check: Checker, s: ast.ForStmt, x: Operand, pair: list[ast.Expr | None], types: list[Type | None], over_int: bool
) -> None:
    """The iteration variables of a := clause."""
    new_vars: list[Var] = []
    for lhs, typ in zip(pair, types, strict=True):
        if lhs is None:
            continue
        if isinstance(lhs, ast.Name):
            var = Var(lhs.pos, check.pkg, lhs.value, None, VarKind.LOCAL)
            record_def(check, lhs, var)
            if lhs.value != "_":
                new_vars.append(var)
        else:
            errors.error(check, lhs, "InvalidSyntaxTree", f"cannot declare {check.fmt(lhs)}")
            var = Var(lhs.pos, check.pkg, "_", None, VarKind.LOCAL)
        if typ is None or typ is _INVALID_TYPE:
            var.type = _INVALID_TYPE
            # What a second variable could be of a channel is only told of where it is not used.
            var.used = typ is None or check.conf.release.range_faults_instead
        elif over_int:
            assignments.init_var(check, var, x, "range clause")
        else:
            assignments.init_var(check, var, Operand(VALUE, lhs, typ), "assignment")
    if not new_vars:
        errors.error(check, s, "NoNewVar", "no new variables on left side of :=")
    assert check.scope is not None
    for var in new_vars:
        decl.declare(check, check.scope, None, var, s.body.pos)


def _assign(check: Checker, x: Operand, pair: list[ast.Expr | None], types: list[Type | None], over_int: bool) -> None:
    """The iteration variables of an = clause."""
    for lhs, typ in zip(pair, types, strict=True):
        if lhs is None or typ is None or typ is _INVALID_TYPE:
            continue
        if not over_int:
            assignments.assign_var(check, lhs, None, Operand(VALUE, lhs, typ), "assignment")
            continue
        assignments.assign_var(check, lhs, None, x, "range clause")
        if x.mode is not INVALID and not is_integer(x.type):
            text = f"cannot use iteration variable of type {check.fmt(x.type)}"
            errors.soft_error_f(check, lhs, "InvalidRangeExpr", text)


def range_key_val(check: Checker, orig: Type) -> tuple[Type | None, Type | None, str, bool]:
    """Key and value types of a range over orig, or (invalid, invalid, cause, False) with a cause that may be ""."""

    def receives(t: Type | None, u: Type | None) -> str | None:
        if isinstance(u, model.Chan) and u.dir == model.Dir.SEND_ONLY:
            return f"receive from send-only channel {check.fmt(t)}"
        return None

    told = check.conf.release.differing_types_told
    rtyp, cause = common_under(orig, receives if told else None, check)
    if rtyp is None:
        return _bad(cause if told else "no core type")
    if isinstance(rtyp, model.Chan) and rtyp.dir == model.Dir.SEND_ONLY:
        return _bad("receive from send-only channel")
    typ = array_ptr_deref(rtyp)
    if isinstance(typ, model.Basic):
        if is_string(typ):
            return TYP[Kind.INT], UNIVERSE_RUNE, "", True
        if is_integer(typ) and check.conf.release.range_over_integers:
            return (orig, None, "", True) if allow_version(check, GO1_22) else _bad("requires go1.22 or later")
    elif isinstance(typ, (model.Array, model.Slice)):
        return TYP[Kind.INT], typ.elem, "", True
    elif isinstance(typ, model.Map):
        return typ.key, typ.elem, "", True
    elif isinstance(typ, model.Chan):
        return typ.elem, None, "", True
    elif isinstance(typ, model.Signature) and check.conf.release.range_over_func:
        check.info.range_funcs = True
        return _iterator(check, typ) if allow_version(check, GO1_23) else _bad("requires go1.23 or later")
    return None, None, "", False


def _bad(cause: str | None) -> tuple[Type | None, Type | None, str, bool]:
    return _INVALID_TYPE, _INVALID_TYPE, cause or "", False


def _iterator(check: Checker, sig: model.Signature) -> tuple[Type | None, Type | None, str, bool]:
    """Range over a function: sig must be func(yield func(...) bool)."""
    if len(sig.params) != 1:
        return _bad(_FUNC + "wrong argument count")
    if sig.results:
        return _bad(_FUNC + "unexpected results")
    yield_type = sig.params[0].type
    assert yield_type is not None
    cb, cause = common_under(yield_type, None, check)
    told = check.conf.release.differing_types_told
    if not isinstance(cb, model.Signature):
        return _bad(_FUNC + (f"in yield type, {cause}" if cause and told else "argument is not func"))
    if len(cb.params) > 2:
        return _bad(_FUNC + "yield func has too many parameters")
    result = cb.results[0].type if len(cb.results) == 1 else None
    if result is None or not identical(result, UNIVERSE_BOOL):
        if result is not None and is_boolean(result):
            return _bad(_FUNC + "yield func returns user-defined boolean, not bool")
        return _bad(_FUNC + "yield func does not return bool")
    if cb.variadic:
        return _bad(f"yield func of type {check.fmt(cb)} cannot be variadic")
    key = cb.params[0].type if cb.params else None
    val = cb.params[1].type if len(cb.params) > 1 else None
    return key, val, "", True


def array_ptr_deref(t: Type) -> Type:
    """The array that t, unless it is another type, points to."""
    if isinstance(t, model.Pointer):
        u = under(t.base)
        if isinstance(u, model.Array):
            return u
    return t
