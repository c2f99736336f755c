"""Selectors: qualified identifiers, fields, method values and method expressions.

    fmt.println   ->  name println not exported by package fmt
    t.f           ->  a field; the selection with its path is recorded
    T.m           ->  func(T, ...) with the receiver as first parameter

Defined by cmd/compile/internal/types2/call.go:selector (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from goesc.check import checker, cycles, decl, errors, visible
from goesc.check import expr as exprs
from goesc.check.info import SelectionKind
from goesc.check.operand import (
    BUILTIN,
    CGO_FUNC,
    CONSTANT,
    INVALID,
    TYPE_EXPR,
    VALUE,
    VARIABLE,
    Operand,
)
from goesc.check.recording import METHOD_EXPR_SENTINEL, record_selection, record_use
from goesc.syntax import ast
from goesc.types import model
from goesc.types.lookup import interface_ptr_error, lookup_field_or_method
from goesc.types.model import Kind, Type
from goesc.types.named import under
from goesc.types.object import is_exported
from goesc.types.objects import Builtin, Const, Func, Object, Package, PkgName, TypeName, Var, VarKind
from goesc.types.predicates import is_interface_ptr, is_valid, is_valid_name
from goesc.types.universe import TYP

if TYPE_CHECKING:
    from goesc.check.checker import Checker

# What cgo puts before the names that C.x can mean.
CGO_PREFIXES = (
    "_Ciconst_", "_Cfconst_", "_Csconst_", "_Ctype_", "_Cvar_", "_Cfpvar_fp_", "_Cfunc_", "_Cmacro_",
)  # fmt: skip


def selector(check: Checker, x: Operand, e: ast.SelectorExpr, want_type: bool) -> None:
    """Check e into x. With want_type only a type will do."""
    if isinstance(e.x, ast.Name):
        pname = checker.lookup(check, e.x.value)
        if isinstance(pname, PkgName):
            record_use(check, e.x, pname)
            pname.used = True
            ok = _qualified(check, x, e, pname.imported)
        else:
            ok = _selection(check, x, e, want_type)
    else:
        ok = _selection(check, x, e, want_type)
    if not ok:
        x.mode = INVALID
        x.type = TYP[Kind.INVALID]
    x.expr = e


# --- Qualified identifiers -------------------------------------------------------------------------


def _qualified(check: Checker, x: Operand, e: ast.SelectorExpr, pkg: Package) -> bool:
    cgo = pkg.path == "C" and not pkg.fake
    obj = _cgo_object(check, e) if cgo else _exported(check, e, pkg)
    if obj is None:
        return False
    record_use(check, e.sel, obj)
    _OBJECT_RULES[obj.__class__](x, obj)
    if cgo:
        _adjust_cgo(x, obj, e.sel.value)
    return True


def _exported(check: Checker, e: ast.SelectorExpr, pkg: Package) -> Object | None:
    sel = e.sel.value
    obj = pkg.member(sel)
    if obj is None and pkg.opener is not None and not is_exported(sel):
        pkg.opener()  # facts leave out what only bodies mention
        obj = pkg.member(sel)
    if obj is None or not (obj.exported or visible.is_known(pkg, obj, check.conf.release.limits)):
        if not pkg.fake and is_valid_name(sel):
            text = f"undefined: {check.fmt(e)}"
            other = _exported_ignoring_case(pkg, sel)
            if other is not None:
                text += f" (but have {other})"
            errors.error(check, e.sel, "UndeclaredImportedName", text)
        return None
    if not obj.exported:
        text = f"name {sel} not exported by package {pkg.name}"
        errors.error(check, e.sel, "UnexportedName", text)
    return obj


def _exported_ignoring_case(pkg: Package, sel: str) -> str | None:
    """The first exported name of pkg, in sorted order, that differs from sel only in case."""
    folded = sel.casefold()
    found = [name for name, obj in pkg.scope.elems.items() if name.casefold() == folded and obj.exported]
    return min(found, default=None)


def _cgo_object(check: Checker, e: ast.SelectorExpr) -> Object | None:
    """What C.x means: an object that cgo generated into the package itself."""
    sel = "_CMalloc" if e.sel.value == "malloc" else e.sel.value
    for prefix in CGO_PREFIXES:
        obj = checker.lookup(check, prefix + sel)
        if obj is not None:
            decl.obj_decl(check, obj)
            return obj
    if is_valid_name(sel):
        errors.error(check, e.sel, "UndeclaredImportedName", f"undefined: {check.fmt(e)}")
    return None


def _adjust_cgo(x: Operand, obj: Object, sel: str) -> None:
    """C variables are behind pointers, C macros behind functions, and C functions also return errno."""
    if isinstance(obj, Var) and obj.name.startswith("_Cvar_"):
        assert isinstance(x.type, model.Pointer)  # as cgo declares it
        x.type = x.type.base
    elif isinstance(obj, Func) and obj.name.startswith("_Cmacro_"):
        x.mode = VALUE
        assert isinstance(x.type, model.Signature)
        x.type = x.type.results[0].type or TYP[0]
    elif isinstance(obj, Func) and sel != "malloc":
        x.mode = CGO_FUNC


def _const(x: Operand, obj: Any) -> None:
    x.mode = CONSTANT
    x.type = obj.type
    x.val = obj.value


def _type_name(x: Operand, obj: Any) -> None:
    x.mode = TYPE_EXPR
    x.type = obj.type


def _var(x: Operand, obj: Any) -> None:
    x.mode = VARIABLE
    x.type = obj.type


def _func(x: Operand, obj: Any) -> None:
    x.mode = VALUE
    x.type = obj.type


def _builtin(x: Operand, obj: Any) -> None:
    x.mode = BUILTIN
    x.type = obj.type
    x.id = obj.id


_OBJECT_RULES: dict[type, Callable[[Operand, Any], None]] = {
    Const: _const,
    TypeName: _type_name,
    Var: _var,
    Func: _func,
    Builtin: _builtin,
}


# --- Fields and methods ----------------------------------------------------------------------------


def _selection(check: Checker, x: Operand, e: ast.SelectorExpr, want_type: bool) -> bool:
    exprs.expr_or_type(check, x, e.x, False)
    if x.mode is BUILTIN:
        text = f"invalid use of {check.fmt(x)} in selector expression"
        if not check.conf.release.faults_reworded:
            text = f"cannot select on {check.fmt(x)}"
        errors.error(check, e.pos, "UncalledBuiltin", text)
        return False
    if x.mode is INVALID or not cycles.is_complete(check, x.type):
        return False
    # No selection below is a type; asking for one happens in broken method declarations.
    if want_type:
        errors.error(check, e.sel, "NotAType", f"{check.fmt(e)} is not a type")
        return False
    u = under(x.type)
    if isinstance(u, model.Pointer) and not cycles.is_complete(check, u.base):
        return False

    obj, path, indirect = lookup_field_or_method(x.type, x.mode is VARIABLE, check.pkg, e.sel.value, False)
    if obj is None:
        _not_found(check, x, e, path is not None and len(path) > 0, indirect)
        return False
    assert path is not None
    if isinstance(obj, Var):
        return _field(check, x, e, obj, path, indirect)
    assert isinstance(obj, Func)
    decl.obj_decl(check, obj)
    checker.add_decl_dep(check, obj)
    if x.mode is TYPE_EXPR:
        return _method_expr(check, x, e, obj, path, indirect)
    _method_value(check, x, e, obj, path, indirect)
    return True


def _not_found(check: Checker, x: Operand, e: ast.SelectorExpr, ambiguous: bool, indirect: bool) -> None:
    """Report why a selection failed."""
    if not is_valid(under(x.type)):
        return
    sel = e.sel.value
    t = check.fmt(x.type)
    if ambiguous:
        errors.error(check, e.sel, "AmbiguousSelector", f"ambiguous selector {check.fmt(x.expr)}.{sel}")
        return
    if indirect:
        if x.mode is TYPE_EXPR:
            text = f"invalid method expression {t}.{sel} (needs pointer receiver (*{t}).{sel})"
        else:
            text = f"cannot call pointer method {sel} on {t}"
        errors.error(check, e.sel, "InvalidMethodExpr", text)
        return
    if is_interface_ptr(x.type):
        why = interface_ptr_error(check, x.type)
    else:
        alt = lookup_field_or_method(x.type, x.mode is VARIABLE, check.pkg, sel, True)[0]
        why = errors.lookup_error(check, x.type, sel, alt, False)
    errors.error(check, e.sel, "MissingFieldOrMethod", f"{check.fmt(x.expr)}.{sel} undefined ({why})")


def _field(check: Checker, x: Operand, e: ast.SelectorExpr, obj: Var, path: list[int], indirect: bool) -> bool:
    if x.mode is TYPE_EXPR:
        text = f"operand for field selector {e.sel.value} must be value of type {check.fmt(x.type)}"
        errors.error(check, e.x, "MissingFieldOrMethod", text)
        return False
    record_selection(check, e, SelectionKind.FIELD_VAL, x.type, obj, path, indirect)
    x.mode = VARIABLE if x.mode is VARIABLE or indirect else VALUE
    x.type = obj.type or TYP[0]
    return True


def _method_expr(check: Checker, x: Operand, e: ast.SelectorExpr, obj: Func, path: list[int], indirect: bool) -> bool:
    """T.m: the receiver becomes the first parameter, named if the other parameters are."""
    recv: Type | None = x.type
    assert recv is not None
    record_selection(check, e, SelectionKind.METHOD_EXPR, recv, obj, path, indirect)
    sig = obj.type
    assert isinstance(sig, model.Signature)
    if sig.recv is None:
        errors.error(check, e, "InvalidDeclCycle", "illegal cycle in method declaration")
        return False
    name = ""
    if sig.params and sig.params[0].name:
        name = sig.recv.name or "_"
    first = Var(sig.recv.pos, sig.recv.pkg, name, recv, VarKind.PARAM)
    x.mode = VALUE
    x.type = model.Signature(
        None,
        [first, *sig.params],
        sig.results,
        sig.variadic,
        tparams=sig.tparams,
        recv_old=METHOD_EXPR_SENTINEL,
    )
    return True


def _method_value(check: Checker, x: Operand, e: ast.SelectorExpr, obj: Func, path: list[int], indirect: bool) -> None:
    """x.m: the receiver is bound and put aside."""
    assert x.type is not None
    record_selection(check, e, SelectionKind.METHOD_VAL, x.type, obj, path, indirect)
    sig = obj.type
    assert isinstance(sig, model.Signature)
    x.mode = VALUE
    bound = sig.clone()
    bound.recv, bound.recv_old = None, sig.recv
    x.type = bound
