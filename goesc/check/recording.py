"""Entering findings into the side tables of `goesc.check.info.Info`.

    record_use(check, name, obj)    ->   check.info.uses[name] is obj

Untyped expressions wait in `check.untyped` until their final type is known; `record_untyped` enters what is
left. Defined by cmd/compile/internal/types2/recording.go (Go 1.27.3).
"""

from __future__ import annotations

from typing import Any

from goesc.check.checker import Checker, ExprInfo
from goesc.check.info import Instance, Mode, Selection, SelectionKind, TypeAndValue
from goesc.syntax import ast
from goesc.types.constant import Value
from goesc.types.model import IS_UNTYPED, Basic, Signature, Tuple, Type
from goesc.types.objects import Object, Scope, Var, VarKind
from goesc.types.universe import TYP

# Stands in Signature.recv_old for "this came from a method expression" (types2/signature.go:methodExprSentinel).
METHOD_EXPR_SENTINEL = Var(0, None, "", None)

_NO_TYPE = Tuple([])


def record(check: Checker, x: Any) -> None:
    """Record an operand's expression with its mode, type and value."""
    mode = x.mode
    val = None
    if mode is Mode.INVALID:
        typ: Type = TYP[0]
    elif mode is Mode.NO_VALUE:
        typ = _NO_TYPE
    else:
        typ = x.type
        if mode is Mode.CONSTANT:
            val = x.val
    if type(typ) is Basic and typ.info & IS_UNTYPED:
        check.untyped[x.expr] = ExprInfo(False, mode, typ, val)
    elif mode is not Mode.INVALID:
        check.info.types[x.expr] = TypeAndValue(mode, typ, val)


def record_untyped(check: Checker) -> None:
    types = check.info.types
    for e, info in check.untyped.items():
        if info.mode is not Mode.INVALID:
            types[e] = TypeAndValue(info.mode, info.type, info.val)
    check.untyped.clear()


def record_type_and_value(check: Checker, x: ast.Expr, mode: Mode, typ: Type, val: Value | None = None) -> None:
    if mode is not Mode.INVALID:
        check.info.types[x] = TypeAndValue(mode, typ, val)


def record_builtin_type(check: Checker, f: ast.Expr, sig: Signature) -> None:
    """Record the call-specific signature of a builtin for f and inside its parentheses."""
    while True:
        record_type_and_value(check, f, Mode.BUILTIN, sig)
        if not isinstance(f, ast.ParenExpr):
            return
        f = f.x


def record_comma_ok_types(check: Checker, x: ast.Expr, a: list[Any]) -> None:
    """Turn the recorded type of a comma-ok expression into the pair of a's types."""
    if a[0].mode is Mode.INVALID:
        return
    types = check.info.types
    while True:
        found = types.get(x)
        if found is not None:
            pair = Tuple([Var(x.pos, check.pkg, "", o.type, kind=VarKind.LOCAL) for o in a])
            types[x] = TypeAndValue(found.mode, pair, found.value)
        if not isinstance(x, ast.ParenExpr):
            return
        x = x.x


def instantiated_ident(expr: ast.Expr) -> ast.Name:
    if isinstance(expr, ast.IndexExpr):
        expr = expr.x
    if isinstance(expr, ast.SelectorExpr):
        return expr.sel
    assert isinstance(expr, ast.Name)
    return expr


def record_instance(check: Checker, expr: ast.Expr, targs: list[Type], typ: Type) -> None:
    """Record type arguments and instance for the name in expr; a method gets its receiver back."""
    ident = instantiated_ident(expr)
    if isinstance(typ, Signature) and typ.recv_old is not None:
        whole = typ.clone()
        if typ.recv_old is METHOD_EXPR_SENTINEL:
            whole.recv, whole.params = typ.params[0], typ.params[1:]
        else:
            whole.recv = typ.recv_old
        whole.recv_old = None
        typ = whole
    check.info.instances[ident] = Instance(list(targs), typ)


def record_def(check: Checker, ident: ast.Name, obj: Object | None) -> None:
    check.info.defs[ident] = obj


def record_use(check: Checker, ident: ast.Name, obj: Object) -> None:
    check.info.uses[ident] = obj


def record_implicit(check: Checker, node: ast.Node, obj: Object) -> None:
    check.info.implicits[node] = obj


def record_selection(
    check: Checker, x: ast.SelectorExpr, kind: SelectionKind, recv: Type, obj: Object, index: list[int], indirect: bool
) -> None:
    check.info.uses[x.sel] = obj
    check.info.selections[x] = Selection(kind, recv, obj, index, indirect)


def record_scope(check: Checker, node: ast.Node, scope: Scope) -> None:
    check.info.scopes[node] = scope
