"""Identifiers and type expressions.

    typ(check, <map[string]*T>)    ->    Map(string, Pointer(T))

Defined by cmd/compile/internal/types2/typexpr.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from goesc.check import call, decl, errors, expr, interface, mono, selector, signature, struct_
from goesc.check.checker import Checker, later, lookup, lookup_scope
from goesc.check.const import representable_const
from goesc.check.info import Mode, TypeAndValue
from goesc.check.operand import Operand
from goesc.check.recording import record_instance
from goesc.check.version import GO1_18, verify_version_f
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.syntax.positions import start_pos
from goesc.types import constant, instantiate, model
from goesc.types.interface import new_interface
from goesc.types.model import Alias, Interface, Kind, Named, Signature, Type
from goesc.types.named import obj_of, type_params, under
from goesc.types.object import object_kind
from goesc.types.objects import Builtin, Const, Func, Nil, Object, PkgName, TypeName, Var
from goesc.types.predicates import (
    comparable,
    is_generic,
    is_integer,
    is_type_param,
    is_untyped,
    is_valid,
    is_valid_name,
)
from goesc.types.typeset import compute_interface_type_set, is_method_set
from goesc.types.universe import TYP, UNIVERSE

INVALID = TYP[0]
_ANY = UNIVERSE.lookup("any")
_COMPARABLE = UNIVERSE.lookup("comparable")
_IOTA = UNIVERSE.lookup("iota")


# --- Identifiers -----------------------------------------------------------------------------------


def ident(check: Checker, x: Operand, e: ast.Name, want_type: bool) -> None:
    """Make x what the identifier e denotes; invalid after an error."""
    x.mode = Mode.INVALID
    x.type = INVALID
    x.expr = e
    scope, obj = lookup_scope(check, e.value)
    if obj is None:
        if e.value == "_":
            errors.error(check, e, "InvalidBlank", "cannot use _ as value or type")
        elif is_valid_name(e.value):
            errors.error(check, e, "UndeclaredName", f"undefined: {e.value}")
        return
    if (obj is _ANY or obj is _COMPARABLE) and not verify_version_f(check, e, GO1_18, f"predeclared {e.value}"):
        return
    check.info.uses[e] = obj

    cls = obj.__class__
    if want_type and cls is not TypeName and check.conf.release.names_asked_for_types:
        kind = f" ({object_kind(obj)})" if check.conf.release.not_a_type_tells_kind else ""
        errors.error(check, e, "NotAType", f"{obj.name}{kind} is not a type")
        if isinstance(obj, Var) and obj.pkg is check.pkg:
            obj.used = True
        return
    typ = obj.type
    if typ is None or (want_type and cls is TypeName and obj.pkg is check.pkg):
        decl.obj_decl(check, obj)
        typ = obj.type
        assert typ is not None
    if check.dot_import_map and scope is not None:
        pkg_name = check.dot_import_map.get((scope, obj.name))
        if pkg_name is not None:
            pkg_name.used = True
    if _IDENT[cls](check, x, e, obj):
        x.type = typ


def _ident_pkg(check: Checker, _x: Operand, e: ast.Name, obj: Object) -> bool:
    errors.error(check, e, "InvalidPkgUse", f"use of package {obj.name} not in selector")
    return False


def _ident_const(check: Checker, x: Operand, e: ast.Name, obj: Any) -> bool:
    if check.decl is not None and obj in check.obj_map:
        check.decl.deps[obj] = None
    if obj.type is INVALID or not is_valid(obj.type):
        return False
    if obj is _IOTA:
        if check.iota is None:
            errors.error(check, e, "InvalidIota", "cannot use iota outside constant declaration")
            return False
        x.val = check.iota
    else:
        x.val = obj.value
    x.mode = Mode.CONSTANT
    return True


def _ident_type(_check: Checker, x: Operand, _e: ast.Name, _obj: Object) -> bool:
    x.mode = Mode.TYPE_EXPR
    return True


def _ident_var(check: Checker, x: Operand, _e: ast.Name, obj: Any) -> bool:
    if obj.pkg is check.pkg:
        obj.used = True
        if check.decl is not None and obj in check.obj_map:
            check.decl.deps[obj] = None
    if obj.type is INVALID or not is_valid(obj.type):
        return False
    x.mode = Mode.VARIABLE
    return True


def _ident_func(check: Checker, x: Operand, _e: ast.Name, obj: Object) -> bool:
    if check.decl is not None and obj in check.obj_map:
        check.decl.deps[obj] = None
    x.mode = Mode.VALUE
    return True


def _ident_builtin(_check: Checker, x: Operand, _e: ast.Name, obj: Any) -> bool:
    x.id = obj.id
    x.mode = Mode.BUILTIN
    return True


def _ident_nil(_check: Checker, x: Operand, _e: ast.Name, _obj: Object) -> bool:
    x.mode = Mode.NIL_VALUE
    return True


_IDENT: dict[type, Callable[[Checker, Operand, ast.Name, Any], bool]] = {
    PkgName: _ident_pkg,
    Const: _ident_const,
    TypeName: _ident_type,
    Var: _ident_var,
    Func: _ident_func,
    Builtin: _ident_builtin,
    Nil: _ident_nil,
}


# --- Types -----------------------------------------------------------------------------------------


def typ(check: Checker, e: ast.Expr) -> Type:
    """The type that e denotes, the invalid type after an error. Not a generic type."""
    return declared_type(check, e, None)


def var_type(check: Checker, e: ast.Expr) -> Type:
    """Like typ, but the type must not be a constraint interface."""
    t = declared_type(check, e, None)
    # Only a Named, Alias or Interface can turn out to be a constraint.
    if check.trusting:
        return t
    if type(t) is Named:
        u = t.underlying
        if u is None or type(u) is Interface:
            later(check, lambda: _check_var_type(check, e, t))
    elif type(t) is Alias or type(t) is Interface:
        later(check, lambda: _check_var_type(check, e, t))
    return t


def valid_var_type(check: Checker, e: ast.Expr, t: Type) -> None:
    """Report, at the end, t if it is a constraint interface."""
    if not check.trusting and not is_type_param(t):
        later(check, lambda: _check_var_type(check, e, t))


def _check_var_type(check: Checker, e: ast.Expr, t: Type) -> None:
    u = under(t)
    if u.__class__ is not Interface or is_type_param(t):
        return
    pos = start_pos(e)
    assert isinstance(u, Interface)
    tset = u.tset or compute_interface_type_set(check, pos, u)
    if is_method_set(tset):
        return
    why = "interface is (or embeds) comparable" if tset.comparable else "interface contains type constraints"
    text = f"cannot use type {check.fmt(t)} outside a type constraint: {why}"
    errors.soft_error_f(check, pos, "MisplacedConstraintIface", text)


def declared_type(check: Checker, e: ast.Expr, def_: TypeName | None) -> Type:
    """Like typ; def_ is the type name that e defines, if any."""
    t = typ_internal(check, e, def_)
    if is_generic(t):
        text = f"cannot use generic type {check.fmt(t)} without instantiation"
        errors.error(check, e, "WrongTypeArgCount", text)
        t = INVALID
    check.info.types[e] = TypeAndValue(Mode.TYPE_EXPR, t)
    return t


def generic_type(check: Checker, e: ast.Expr) -> tuple[Type, str]:
    """The generic type that e denotes; the invalid type and a cause if it is valid but not generic."""
    t = typ_internal(check, e, None)
    cause = ""
    if is_valid(t) and not is_generic(t):
        cause = f"{check.fmt(t)} is not a generic type"
        t = INVALID
    check.info.types[e] = TypeAndValue(Mode.TYPE_EXPR, t)
    return t, cause


def typ_internal(check: Checker, e: ast.Expr, def_: TypeName | None) -> Type:
    rule = _TYPES.get(e.__class__)
    if rule is not None:
        return rule(check, e, def_)
    errors.error(check, e, "NotAType", f"{check.fmt(e)} is not a type")
    call.use(check, [e])
    return INVALID


def _bad(_check: Checker, _e: ast.BadExpr, _def: TypeName | None) -> Type:
    return INVALID


def _name(check: Checker, e: ast.Name, _def: TypeName | None) -> Type:
    x = Operand()
    ident(check, x, e, True)
    return _type_of_operand(check, x)


def _selector(check: Checker, e: ast.SelectorExpr, _def: TypeName | None) -> Type:
    x = Operand()
    selector.selector(check, x, e, True)
    return _type_of_operand(check, x)


def _type_of_operand(check: Checker, x: Operand) -> Type:
    if x.mode is Mode.TYPE_EXPR:
        assert x.type is not None
        return x.type
    if x.mode is not Mode.INVALID:
        what = "used as type" if x.mode is Mode.NO_VALUE else "is not a type"
        errors.error(check, x, "NotAType", f"{check.fmt(x)} {what}")
    return INVALID


def _index(check: Checker, e: ast.IndexExpr, _def: TypeName | None) -> Type:
    verify_version_f(check, e, GO1_18, "type instantiation")
    index = e.index
    return instantiated_type(check, e.x, index.elems if isinstance(index, ast.ListExpr) else [index])


def _paren(check: Checker, e: ast.ParenExpr, def_: TypeName | None) -> Type:
    return declared_type(check, e.x, def_)


def _array(check: Checker, e: ast.ArrayType, _def: TypeName | None) -> Type:
    t = model.Array(-1, INVALID)
    if e.len is not None:
        t.len = array_length(check, e.len)
    else:
        text = "invalid use of [...] array (outside a composite literal)"
        errors.error(check, e, "BadDotDotDotSyntax", text)
    t.elem = var_type(check, e.elem)
    check.array_bits += t.len.bit_length()
    return t if t.len >= 0 else INVALID


def _slice(check: Checker, e: ast.SliceType, _def: TypeName | None) -> Type:
    t = model.Slice(INVALID)
    t.elem = var_type(check, e.elem)
    return t


def _dots(check: Checker, e: ast.DotsType, _def: TypeName | None) -> Type:
    errors.error(check, e, "InvalidSyntaxTree", "invalid use of ...")
    return INVALID


def _struct(check: Checker, e: ast.StructType, _def: TypeName | None) -> Type:
    t = model.Struct([], [])
    struct_.struct_type(check, t, e)
    return t


def _pointer(check: Checker, e: ast.Operation, _def: TypeName | None) -> Type:
    if e.op == ast.Op.MUL and e.y is None:
        t = model.Pointer(INVALID)
        t.base = var_type(check, e.x)
        return t if is_valid(t.base) else INVALID
    errors.error(check, e, "NotAType", f"{check.fmt(e)} is not a type")
    call.use(check, [e])
    return INVALID


def _func(check: Checker, e: ast.FuncType, _def: TypeName | None) -> Type:
    t = Signature(None, [], [])
    signature.func_type(check, t, None, [], e)
    return t


def _interface(check: Checker, e: ast.InterfaceType, def_: TypeName | None) -> Type:
    t = new_interface(check)
    interface.interface_type(check, t, e, def_)
    return t


def _map(check: Checker, e: ast.MapType, _def: TypeName | None) -> Type:
    t = model.Map(INVALID, INVALID)
    t.key = var_type(check, e.key)
    t.elem = var_type(check, e.value)

    def check_key() -> None:
        if not comparable(t.key):
            why = " (missing comparable constraint)" if is_type_param(t.key) else ""
            text = f"invalid map key type {check.fmt(t.key)}{why}"
            errors.error(check, e.key, "IncomparableMapKey", text)

    if t.key.__class__ is not model.Basic and not check.trusting:
        later(check, check_key)
    return t


def _chan(check: Checker, e: ast.ChanType, _def: TypeName | None) -> Type:
    t = model.Chan(model.Dir(e.dir), INVALID)
    t.elem = var_type(check, e.elem)
    return t


_TYPES: dict[type, Callable[[Checker, Any, TypeName | None], Type]] = {
    ast.BadExpr: _bad,
    ast.Name: _name,
    ast.SelectorExpr: _selector,
    ast.IndexExpr: _index,
    ast.ParenExpr: _paren,
    ast.ArrayType: _array,
    ast.SliceType: _slice,
    ast.DotsType: _dots,
    ast.StructType: _struct,
    ast.Operation: _pointer,
    ast.FuncType: _func,
    ast.InterfaceType: _interface,
    ast.MapType: _map,
    ast.ChanType: _chan,
}


def instantiated_type(check: Checker, x: ast.Expr, xlist: list[ast.Expr]) -> Type:
    """The instance x[xlist...] of a generic type."""
    gtyp, cause = generic_type(check, x)
    if cause:
        text = f"{errors.INVALID_OP}{check.fmt(x)}{check.fmt(xlist)} ({cause})"
        errors.error(check, x, "NotAGenericType", text)
    if not is_valid(gtyp):
        return gtyp
    assert isinstance(gtyp, (Named, Alias))
    targs = type_list(check, xlist)
    if targs is None:
        return INVALID
    inst = instantiate.instance(check, x.pos, gtyp, targs, None, check.ctxt)
    if not isinstance(inst, (Named, Alias)):
        return INVALID
    later(check, lambda: _verify_instance(check, x, xlist, targs, inst))
    return inst


def _verify_instance(
    check: Checker, x: ast.Expr, xlist: list[ast.Expr], targs: list[Type], inst: Named | Alias
) -> None:
    record_instance(check, x, targs, inst)
    if isinstance(inst, Named):
        name, tparams = obj_of(inst).name, type_params(inst)
    else:
        name, tparams = inst.obj.name, inst.tparams
    if not instantiate.validate_targ_len(check, x.pos, name, len(tparams), len(targs)):
        return
    i, cause = instantiate.verify(check, x.pos, tparams, targs, check.ctxt)
    if i >= 0:
        pos: Pos = start_pos(xlist[i]) if i < len(xlist) else x.pos
        errors.soft_error_f(check, pos, "InvalidTypeArg", cause)
    else:
        mono.record_instance(check, x.pos, tparams, targs, xlist)


def array_length(check: Checker, e: ast.Expr) -> int:
    """The constant length that e gives, or -1 after an error."""
    if isinstance(e, ast.Name):
        obj = lookup(check, e.value)
        if obj is None:
            text = f"undefined array length {e.value} or missing type constraint"
            errors.error(check, e, "InvalidArrayLen", text)
            return -1
        if not isinstance(obj, Const):
            errors.error(check, e, "InvalidArrayLen", f"invalid array length {e.value}")
            return -1
    x = Operand()
    expr.expr(check, None, x, e)
    if x.mode is not Mode.CONSTANT:
        if x.mode is not Mode.INVALID:
            text = f"array length {check.fmt(x)} must be constant"
            errors.error(check, x, "InvalidArrayLen", text)
        return -1
    assert x.type is not None
    if is_untyped(x.type) or is_integer(x.type):
        assert x.val is not None
        val = constant.to_int(x.val)
        if constant.kind(val) == constant.INT and representable_const(check, val, TYP[Kind.INT]) is not None:
            n, exact = constant.int64_val(val)
            if exact and n >= 0:
                return n
    if is_integer(x.type):
        text = f"invalid array length {check.fmt(x)}"
    else:
        text = f"array length {check.fmt(x)} must be integer"
    errors.error(check, x, "InvalidArrayLen", text)
    return -1


def type_list(check: Checker, exprs: list[ast.Expr]) -> list[Type] | None:
    """The types that exprs denote; None if one is invalid, but all are checked."""
    types = [var_type(check, e) for e in exprs]
    return types if all(is_valid(t) for t in types) else None
