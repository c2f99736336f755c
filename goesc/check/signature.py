"""Function signatures: receivers, parameters, results.

    func (r *T[A]) M(x int, ys ...A) (err error)

Defined by cmd/compile/internal/types2/signature.go (Go 1.27.3).
"""

from __future__ import annotations

from typing import Any

from goesc.check import decl, errors, resolver, typexpr
from goesc.check.checker import Checker, later
from goesc.check.info import Mode
from goesc.check.recording import record_instance, record_type_and_value
from goesc.check.version import GO1_18, verify_version_f
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.types import instantiate, subst
from goesc.types.lookup import deref
from goesc.types.model import Alias, Basic, Interface, Kind, Named, Pointer, Signature, Slice, Type, TypeParam
from goesc.types.named import type_params, unalias, under
from goesc.types.objects import Scope, TypeName, Var, VarKind
from goesc.types.predicates import is_valid
from goesc.types.universe import TYP


def func_type(
    check: Checker, sig: Signature, recv_par: ast.Field | None, tparams: list[ast.Field], ftyp: ast.FuncType
) -> None:
    """Fill sig from the syntax of a function, method or function type."""
    outer = check.scope
    scope = Scope(outer, ftyp.pos, is_func=True)
    check.info.scopes[ftyp] = scope
    check.scope = scope
    sig.scope = scope
    scope_pos = ftyp.pos
    recv: Var | None = None
    rparams: list[TypeParam] = []
    if recv_par is not None:
        recv, rparams = collect_recv(check, recv_par, scope_pos)
    if tparams:
        decl.collect_type_params(check, sig, tparams)
    pnames, params, variadic = collect_params(check, VarKind.PARAM, ftyp.params)
    rnames, results, _ = collect_params(check, VarKind.RESULT, ftyp.results)
    if recv is not None and recv.name:
        assert recv_par is not None
        decl.declare(check, scope, recv_par.name, recv, scope_pos)
    for names, variables in ((pnames, params), (rnames, results)):
        for name, v in zip(names, variables, strict=True):
            if name is not None and name.value:
                decl.declare(check, scope, name, v, scope_pos)
    sig.recv = recv
    sig.rparams = rparams
    sig.params = params
    sig.results = results
    sig.variadic = variadic
    check.scope = outer


def collect_recv(check: Checker, rparam: ast.Field, scope_pos: Pos) -> tuple[Var, list[TypeParam]]:
    """The receiver variable and its type parameters; those are declared, the variable is not."""
    rptr, rbase, rtparams = resolver.unpack_recv(check, rparam.type, True)
    tparams: list[TypeParam] = []
    if rtparams is None:
        recv_type = _plain_receiver(check, rparam, rbase)
    else:
        recv_type, tparams = _generic_receiver(check, rparam, rptr, rbase, rtparams, scope_pos)
    name = rparam.name
    if name is not None and name.value:
        recv = Var(name.pos, check.pkg, name.value, recv_type, kind=VarKind.RECV)
    else:
        recv = Var(rparam.pos, check.pkg, "", recv_type, kind=VarKind.RECV)
        check.info.implicits[rparam] = recv
    if not check.trusting:
        later(check, lambda: valid_recv(check, rbase, recv))
    return recv, tparams


def _plain_receiver(check: Checker, rparam: ast.Field, rbase: ast.Expr) -> Type:
    recv_type = typexpr.var_type(check, rparam.type)
    # Methods cannot be added to instances, not even through aliases.
    a = unpointer(recv_type)
    while isinstance(a, Alias) and a.from_rhs is not None:
        base = unpointer(a.from_rhs)
        if isinstance(base, (Named, Alias)) and _tparams(base):
            text = f"cannot define new methods on instantiated type {check.fmt(base)}"
            errors.error(check, rbase, "InvalidRecv", text)
            return TYP[0]
        a = base
    return recv_type


def _tparams(t: Named | Alias) -> list[TypeParam]:
    return type_params(t) if isinstance(t, Named) else t.tparams


def _generic_receiver(
    check: Checker, rparam: ast.Field, rptr: bool, rbase: ast.Expr, rtparams: list[ast.Name], scope_pos: Pos
) -> tuple[Type, list[TypeParam]]:
    base: Named | None = None
    t, cause = typexpr.generic_type(check, rbase)
    if is_valid(t):
        if isinstance(t, Named):
            base = t
        else:
            text = f"cannot define new methods on generic alias type {check.fmt(t)}"
            errors.error(check, rbase, "InvalidRecv", text)
    elif cause:
        errors.error(check, rbase, "InvalidRecv", cause)

    tparams = []
    for i, name in enumerate(rtparams):
        tpar = decl.declare_type_param(check, name, scope_pos)
        tpar.index = i
        tparams.append(tpar)
        check.info.uses[name] = tpar.obj
        record_type_and_value(check, name, Mode.TYPE_EXPR, tpar)
    if base is None:
        return TYP[0], tparams

    base_tparams = type_params(base)
    if len(tparams) == len(base_tparams):
        smap = subst.make_rename_map(base_tparams, tparams)
        for tpar, base_tpar in zip(tparams, base_tparams, strict=True):
            check.record_canon(tpar, base_tpar)
            tpar.bound = subst.subst(check, tpar.obj.pos, base_tpar.bound, smap, None, check.ctxt)
    else:
        n = len(tparams)
        got = f"{n} type parameter" + ("s" if n != 1 else "")
        text = f"receiver declares {got}, but receiver base type declares {len(base_tparams)}"
        errors.error(check, rbase, "BadRecv", text)

    verify_version_f(check, rbase, GO1_18, "type instantiation")
    targs: list[Type] = list(tparams)
    recv_type = instantiate.instance(check, rparam.type.pos, base, targs, None, check.ctxt)
    record_instance(check, rbase, targs, recv_type)
    if rptr and is_valid(recv_type):
        recv_type = Pointer(recv_type)
    record_parenthesized_recv_types(check, rparam.type, recv_type)
    return recv_type, tparams


def unpointer(t: Type) -> Type:
    while isinstance(t, Pointer):
        t = t.base
    return t


def record_parenthesized_recv_types(check: Checker, e: ast.Expr, typ: Type) -> None:
    """Record the type of every layer of (*(T[P]))."""
    while True:
        record_type_and_value(check, e, Mode.TYPE_EXPR, typ)
        if isinstance(e, ast.ParenExpr):
            e = e.x
        elif isinstance(e, ast.Operation) and e.op == ast.Op.MUL and e.y is None:
            if not isinstance(typ, Pointer):
                return
            e, typ = e.x, typ.base
        else:
            return


def collect_params(
    check: Checker, kind: VarKind, fields: list[ast.Field]
) -> tuple[list[ast.Name | None], list[Var], bool]:
    """Names (None for unnamed ones) and variables of a parameter list, and whether it is variadic."""
    names: list[ast.Name | None] = []
    params: list[Var] = []
    if not fields:
        return names, params, False
    variadic = False
    typ: Type = TYP[0]
    prev: ast.Expr | None = None
    for i, f in enumerate(fields):
        ftype = f.type
        if ftype is not prev:
            prev = ftype
            if isinstance(ftype, ast.DotsType):
                if kind is VarKind.PARAM and i == len(fields) - 1:
                    variadic = True
                else:
                    errors.error(check, ftype, "InvalidSyntaxTree", "invalid use of ...")
                ftype = ftype.elem
            typ = typexpr.var_type(check, ftype)
        names.append(f.name)
        if f.name is not None:
            params.append(Var(f.name.pos, check.pkg, f.name.value, typ, kind=kind))
        else:
            par = Var(f.pos, check.pkg, "", typ, kind=kind)
            check.info.implicits[f] = par
            params.append(par)
    if variadic:
        last = params[-1]
        assert last.type is not None
        last.type = Slice(last.type)
        record_type_and_value(check, fields[-1].type, Mode.TYPE_EXPR, last.type)
    return names, params, variadic


def valid_recv(check: Checker, at: Any, recv: Var) -> None:
    """Report a receiver whose base type may not have methods."""
    assert recv.type is not None
    rtyp, _ = deref(recv.type)
    atyp = unalias(rtyp)
    if not is_valid(atyp):
        return
    if isinstance(atyp, Named):
        if atyp.obj.pkg is not check.pkg or _is_cgo_type(check, atyp.obj):
            text = f"cannot define new methods on non-local type {check.fmt(rtyp)}"
            errors.error(check, at, "InvalidRecv", text)
            return
        u = under(atyp)
        cause = ""
        if isinstance(u, Basic) and u.kind is Kind.UNSAFE_POINTER:
            cause = "unsafe.Pointer"
        elif isinstance(u, (Pointer, Interface)):
            cause = "pointer or interface type"
        if cause:
            errors.error(check, at, "InvalidRecv", f"invalid receiver type {check.fmt(rtyp)} ({cause})")
    elif isinstance(atyp, Basic):
        text = f"cannot define new methods on non-local type {check.fmt(rtyp)}"
        errors.error(check, at, "InvalidRecv", text)
    else:
        errors.error(check, at, "InvalidRecv", f"invalid receiver type {check.fmt(recv.type)}")


def _is_cgo_type(check: Checker, obj: TypeName) -> bool:
    if obj.name.startswith("_Ctype_"):
        return True
    file = check.fset.file(obj.pos)
    return file is not None and file.name.rpartition("/")[2].startswith("_cgo_")
