"""Declarations: constants, variables, types, functions; at package level on demand, in functions in order.

    type T struct{ next *T }    ->    TypeName T gets a Named before its right side is checked

An object is white (no type), grey (on `check.obj_path`) or black (typed, off the path). Meeting a grey object is a
cycle, which `valid_cycle` judges. Defined by cmd/compile/internal/types2/decl.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from goesc.check import assignments, errors, expr, lazy, resolver, signature, stmt, typexpr, validtype
from goesc.check.checker import (
    Checker,
    DeclInfo,
    later,
    pop,
    process_delayed,
    push,
    restore_environment,
    save_environment,
    set_environment,
)
from goesc.check.operand import Operand
from goesc.check.util import unpack_list
from goesc.check.version import GO1_9, GO1_18, GO1_23, verify_version_f
from goesc.source.positions import NO_POS, Pos
from goesc.syntax import ast
from goesc.types import constant, model
from goesc.types.model import Interface, Named, Signature, Struct, Type, TypeParam
from goesc.types.named import as_named, new_alias, new_named, under
from goesc.types.object import is_alias
from goesc.types.objects import Const, Func, Object, Scope, TypeName, Var, VarKind
from goesc.types.predicates import is_const_type, is_generic, is_type_param, is_valid
from goesc.types.tsets import type_set
from goesc.types.typeparam import new_type_param
from goesc.types.typeset import is_method_set
from goesc.types.typestring import type_string
from goesc.types.universe import TYP

INVALID = TYP[0]


def declare(check: Checker, scope: Scope, ident: ast.Name | None, obj: Object, pos: Pos) -> None:
    """Enter obj into scope, visible from pos on; blank names are recorded but not entered."""
    if obj.name != "_":
        alt = scope.insert(obj)
        if alt is not None:
            err = errors.new_error(check, "DuplicateDecl")
            errors.add_f(err, obj, f"{obj.name} redeclared in this block")
            errors.add_alt_decl(err, alt)
            errors.report(err)
            return
        obj.scope_pos = pos
    if ident is not None:
        check.info.defs[ident] = obj


# --- Objects on demand -----------------------------------------------------------------------------


def obj_decl(check: Checker, obj: Object) -> None:
    """Give obj a type, checking its declaration if that has not happened."""
    if obj in check.obj_path_idx:
        _grey(check, obj)
        return
    if obj.type is not None:
        return
    if obj.pkg is not check.pkg and obj.pkg is not None and obj.pkg.completer is not None:
        obj.pkg.completer(obj)
        return
    if check.known is not None and check.known(obj):
        return
    d = check.obj_map[obj]
    push(check, obj)
    saved = save_environment(check)
    set_environment(check, d.file, d.version)
    try:
        _DECLARERS[obj.__class__](check, obj, d)
    finally:
        restore_environment(check, saved)
        pop(check)


def _grey(check: Checker, obj: Object) -> None:
    """A cycle leads back to obj, whose declaration is being checked."""
    if isinstance(obj, (Const, Var)):
        if not valid_cycle(check, obj) or obj.type is None:
            obj.type = INVALID
    elif isinstance(obj, TypeName):
        if not valid_cycle(check, obj):
            obj.type = INVALID
    else:
        # An invalid function keeps its empty signature: much relies on functions having one.
        valid_cycle(check, obj)


def _declare_const(check: Checker, obj: Const, d: DeclInfo) -> None:
    check.decl = d
    const_decl(check, obj, d.vtyp, d.init, d.inherited)


def _declare_var(check: Checker, obj: Var, d: DeclInfo) -> None:
    check.decl = d
    if d.vtyp is not None and (check.trusting or check.conf.bodies == "none"):
        obj.type = typexpr.var_type(check, d.vtyp)  # a dependency's initializers matter to nobody
        return
    var_decl(check, obj, d.lhs, d.vtyp, d.init)


def _declare_type(check: Checker, obj: TypeName, d: DeclInfo) -> None:
    assert d.tdecl is not None
    if check.trusting and not d.tdecl.alias and not d.tdecl.tparams:
        lazy.defer_type(check, obj, d)
        return
    type_decl(check, obj, d.tdecl)
    collect_methods(check, obj)


def _declare_func(check: Checker, obj: Func, d: DeclInfo) -> None:
    func_decl(check, obj, d)


_DECLARERS: dict[type, Callable[[Checker, Any, DeclInfo], None]] = {
    Const: _declare_const,
    Var: _declare_var,
    TypeName: _declare_type,
    Func: _declare_func,
}


def valid_cycle(check: Checker, obj: Object) -> bool:
    """Judge the cycle that starts at the grey obj, and report it if it is invalid."""
    path = check.obj_path
    start = check.obj_path_idx[obj]
    length = len(path) - start
    if check.in_t_param_list:
        for i in range(start, len(path)):
            o = path[i]
            if isinstance(o, TypeName) and o.type is not None and is_generic(o.type):
                # A cycle through a type parameter list.
                if check.conf.release.types_bound_themselves:
                    return True
                cycle_error(check, path[start:], first_in_src(path[start:]))
                return False
    # Without looking at each object: among thousands of types that refer to each other, nearly all references end here.
    values = check.path_values - check.values_before[-length]
    if values == length:
        return True  # the order of initialization reports it
    if values == 0:
        for i in range(start, len(path)):
            o = path[i]
            if isinstance(o, TypeName) and not is_alias(o):
                return True
    cycle = path[start:]
    cycle_error(check, cycle, first_in_src(cycle))
    return False


def cycle_error(check: Checker, cycle: list[Object], start: int) -> None:
    """Report a declaration cycle, beginning with cycle[start]."""
    obj = cycle[start]
    is_type = isinstance(obj, TypeName)
    if is_type and isinstance(obj.type, model.Alias):
        obj.type.from_rhs = INVALID  # no follow-on errors
    if len(cycle) == 1:
        what = "invalid recursive type: " if is_type else "invalid cycle in declaration: "
        errors.error(check, obj, "InvalidDeclCycle", f"{what}{_cycle_name(check, obj)} refers to itself")
        return
    err = errors.new_error(check, "InvalidDeclCycle")
    what = "invalid recursive type " if is_type else "invalid cycle in declaration of "
    errors.add_f(err, obj, what + _cycle_name(check, obj))
    following = [cycle[(start + i + 1) % len(cycle)] for i in range(len(cycle))]
    add_references(err, obj, following, lambda o: _cycle_name(check, o))
    errors.report(err)


def add_references(err: errors.Error, obj: Object, following: Sequence[Object], name: Callable[[Object], str]) -> None:
    """The lines that lead through a cycle, from obj on until it is obj again."""
    both = err.check.conf.release.faults_reworded
    for after in following:
        errors.add_f(err, obj, f"{name(obj)} refers to{' ' + name(after) if both else ''}")
        obj = after
    if not both:
        errors.add_f(err, obj, name(obj))


def _cycle_name(check: Checker, obj: Object) -> str:
    n = as_named(obj.type) if obj.type is not None else None
    if n is not None and n.orig is not None and check.conf.release.cycles_name_instances:
        return type_string(n, check.qualifier)
    prefix = check.qualifier(obj.pkg) if obj.pkg is not None else ""
    return f"{prefix}.{obj.name}" if prefix else obj.name


def first_in_src(path: list[Object]) -> int:
    return min(range(len(path)), key=lambda i: path[i].pos)


# --- Constants and variables -----------------------------------------------------------------------


def const_decl(check: Checker, obj: Const, typ: ast.Expr | None, init: ast.Expr | None, inherited: bool) -> None:
    iota, errpos = check.iota, check.errpos
    check.iota = obj.value
    check.errpos = NO_POS
    obj.value = constant.make_unknown()  # a value under all circumstances
    try:
        if typ is not None:
            t = typexpr.typ(check, typ)
            if not is_const_type(t):
                if is_valid(under(t)):
                    errors.error(check, typ, "InvalidConstType", f"invalid constant type {check.fmt(t)}")
                obj.type = INVALID
                return
            obj.type = t
        x = Operand()
        if init is not None:
            if inherited:
                check.errpos = obj.pos  # the expression stands elsewhere
            expr.expr(check, None, x, init)
        assignments.init_const(check, obj, x)
    finally:
        check.iota, check.errpos = iota, errpos


def var_decl(check: Checker, obj: Var, lhs: list[Var] | None, typ: ast.Expr | None, init: ast.Expr | None) -> None:
    if typ is not None:
        obj.type = typexpr.var_type(check, typ)
    if init is None:
        if typ is None:
            obj.type = INVALID  # arity reported it
        return
    if lhs is None or len(lhs) == 1:
        x = Operand()
        expr.expr(check, expr.new_target(check, obj.type, obj.name), x, init)
        assignments.init_var(check, obj, x, "variable declaration")
        return
    if typ is not None:
        for v in lhs:
            v.type = obj.type
    assignments.init_vars(check, lhs, [init], None)


# --- Types -----------------------------------------------------------------------------------------


def _is_imported_constraint(check: Checker, typ: Type | None) -> bool:
    named = as_named(typ) if typ is not None else None
    if named is None or named.obj.pkg is check.pkg or named.obj.pkg is None:
        return False
    u = under(named)
    return isinstance(u, Interface) and not is_method_set(type_set(u))


def type_decl(check: Checker, obj: TypeName, tdecl: ast.TypeDecl) -> None:
    version_err = False
    rhs: Type | None = None

    def finish() -> None:
        t = as_named(obj.type) if obj.type is not None else None
        if t is not None:
            validtype.valid_type(check, t)
        if not version_err and check.version and _is_imported_constraint(check, rhs):
            verify_version_f(check, tdecl.type, GO1_18, f"using type constraint {check.fmt(rhs)}")

    if not check.trusting:
        later(check, finish)
    tparam0 = tdecl.tparams[0] if tdecl.tparams else None
    if tdecl.alias:
        if tparam0 is not None and not verify_version_f(check, tparam0, GO1_23, "generic type alias"):
            version_err = True
        if not version_err and not verify_version_f(check, tdecl, GO1_9, "type alias"):
            version_err = True
        rhs = _alias_decl(check, obj, tdecl)
        return

    if tparam0 is not None and not verify_version_f(check, tparam0, GO1_18, "type parameter"):
        version_err = True
    named = new_named(check, obj, None)
    if tdecl.tparams:
        stmt.open_scope(check, tdecl, "type parameters")
        collect_type_params(check, named, tdecl.tparams)
    rhs = typexpr.declared_type(check, tdecl.type, obj)
    named.from_rhs = rhs
    if is_type_param(rhs):
        text = "cannot use a type parameter as RHS in type declaration"
        errors.error(check, tdecl.type, "MisplacedTypeParam", text)
        named.from_rhs = INVALID
    if tdecl.tparams:
        stmt.close_scope(check)


def _alias_decl(check: Checker, obj: TypeName, tdecl: ast.TypeDecl) -> Type:
    alias = new_alias(check, obj, None)
    if tdecl.tparams:
        stmt.open_scope(check, tdecl, "type parameters")
        collect_type_params(check, alias, tdecl.tparams)
    rhs = typexpr.declared_type(check, tdecl.type, obj)
    alias.from_rhs = rhs
    if isinstance(rhs, TypeParam) and rhs in alias.tparams:
        text = "cannot use type parameter declared in alias declaration as RHS"
        errors.error(check, tdecl.type, "MisplacedTypeParam", text)
        alias.from_rhs = INVALID
    if tdecl.tparams:
        stmt.close_scope(check)
    return rhs


def collect_type_params(check: Checker, dst: Named | model.Alias | Signature, fields: list[ast.Field]) -> None:
    """Declare the type parameters, hand them to dst, then check their constraints."""
    scope_pos = fields[0].pos if fields else NO_POS
    tparams = [declare_type_param(check, f.name, scope_pos) for f in fields if f.name is not None]
    for i, tpar in enumerate(tparams):
        tpar.index = i
    dst.tparams = tparams  # before the constraints, which may mention dst
    check.in_t_param_list = True
    bound: Type = INVALID
    prev: ast.Expr | None = None
    for f, tpar in zip(fields, tparams, strict=True):
        if f.type is not prev:
            prev = f.type
            bound = bound_type(check, f.type)
            if is_type_param(bound):
                text = "cannot use a type parameter as constraint"
                errors.error(check, f.type, "MisplacedTypeParam", text)
                bound = INVALID
        tpar.bound = bound
    check.in_t_param_list = False


def bound_type(check: Checker, x: ast.Expr) -> Type:
    """The constraint x; ~T and A|B get an implicit interface around them."""
    if isinstance(x, ast.Operation) and x.op in (ast.Op.TILDE, ast.Op.OR):
        t = typexpr.typ(check, ast.InterfaceType(x.pos, [ast.Field(x.pos, None, x)]))
        if isinstance(t, Interface):
            t.implicit = True
        return t
    return typexpr.typ(check, x)


def declare_type_param(check: Checker, name: ast.Name, scope_pos: Pos) -> TypeParam:
    obj = TypeName(name.pos, check.pkg, name.value, None)
    tpar = new_type_param(check, obj, INVALID)
    assert check.scope is not None
    declare(check, check.scope, name, obj, scope_pos)
    return tpar


def collect_methods(check: Checker, obj: TypeName) -> None:
    """Attach the methods declared for a type name."""
    methods = check.methods.pop(obj, None)
    if methods is None:
        return
    base = as_named(obj.type) if obj.type is not None else None
    seen: dict[str, Func] = {}
    if base is not None and not check.trusting:
        later(check, lambda: check_field_uniqueness(check, base))
    for m in methods:
        alt = seen.setdefault(m.name, m)
        if alt is not m:
            text = f"method {obj.name}.{m.name} already declared at {errors.format_pos(check, alt.pos)}"
            errors.error(check, m.pos, "DuplicateMethod", text)
        elif base is not None:
            base.methods.append(m)
    if check.trusting:
        lazy.defer_methods(methods)


def check_field_uniqueness(check: Checker, base: Named) -> None:
    t = under(base)
    if not isinstance(t, Struct):
        return
    methods = {m.name: m for m in base.methods}
    for f in t.fields:
        alt = methods.get(f.name) if f.name != "_" else None
        if alt is not None:
            err = errors.new_error(check, "DuplicateFieldAndMethod")
            errors.add_f(err, alt, f"field and method with the same name {f.name}")
            errors.add_alt_decl(err, f)
            errors.report(err)


# --- Functions -------------------------------------------------------------------------------------


def func_decl(check: Checker, obj: Func, d: DeclInfo) -> None:
    sig = Signature(None, [], [])
    obj.type = sig  # guards against cycles
    obj.waits = False
    fdecl = d.fdecl
    assert fdecl is not None
    obj.decl = fdecl
    signature.func_type(check, sig, fdecl.recv, fdecl.tparams, fdecl.type)
    if fdecl.pragma is not None and fdecl.pragma.has("go:nointerface"):
        obj.nointerface = True
    if fdecl.body is None:
        if fdecl.tparams:
            errors.soft_error_f(check, fdecl, "BadDecl", "generic function is missing function body")
        return
    body = fdecl.body

    def check_it() -> None:
        fdecl.whole_body()
        stmt.func_body(check, d, obj.name, sig, body, None)

    bodies = check.conf.bodies
    if bodies == "all" or (bodies == "demand" and check.conf.wanted(fdecl)):
        later(check, check_it)
    elif bodies == "demand":
        check.pending_bodies[obj] = (check.version, check_it)


# --- Declarations in functions ---------------------------------------------------------------------


def decl_stmt(check: Checker, decls: list[ast.Decl]) -> None:
    first = -1  # index of the first ConstDecl of the current group
    last: ast.ConstDecl | None = None  # last one with a type or values
    for index, d in enumerate(decls):
        if not isinstance(d, ast.ConstDecl):
            first = -1
        if isinstance(d, ast.ConstDecl):
            if first < 0 or d.group is None or not resolver.same_group(decls[index - 1], d):
                first, last = index, None
            inherited = True
            if d.type is not None or d.values is not None or last is None:
                last, inherited = d, False
            _local_consts(check, d, last, index - first, inherited)
        elif isinstance(d, ast.VarDecl):
            _local_vars(check, d)
        elif isinstance(d, ast.TypeDecl):
            obj = TypeName(d.name.pos, check.pkg, d.name.value, None)
            assert check.scope is not None
            declare(check, check.scope, d.name, obj, d.name.pos)
            push(check, obj)
            type_decl(check, obj, d)
            pop(check)
        else:
            errors.error(check, d, "InvalidSyntaxTree", f"unknown syntax.Decl node {type(d).__name__}")


def _local_consts(check: Checker, d: ast.ConstDecl, last: ast.ConstDecl, iota: int, inherited: bool) -> None:
    top = len(check.delayed)
    values = unpack_list(last.values)
    lhs = []
    for i, name in enumerate(d.names):
        obj = Const(name.pos, check.pkg, name.value, None, constant.make_int64(iota))
        lhs.append(obj)
        const_decl(check, obj, last.type, values[i] if i < len(values) else None, inherited)
    resolver.arity(check, d.pos, d.names, values, True, inherited)
    process_delayed(check, top)  # function literals, before the scope changes
    assert check.scope is not None
    for name, obj in zip(d.names, lhs, strict=True):
        declare(check, check.scope, name, obj, d.pos)


def _local_vars(check: Checker, d: ast.VarDecl) -> None:
    top = len(check.delayed)
    lhs0 = [Var(name.pos, check.pkg, name.value, None, kind=VarKind.LOCAL) for name in d.names]
    values = unpack_list(d.values)
    for i, obj in enumerate(lhs0):
        lhs: list[Var] | None = None
        init: ast.Expr | None = None
        if len(values) == len(d.names):
            init = values[i]
        elif len(values) == 1:
            lhs, init = lhs0, values[0]
        elif i < len(values):
            init = values[i]
        var_decl(check, obj, lhs, d.type, init)
        if len(values) == 1:
            break  # one variable, or one value that typed them all
    if d.type is None or values:
        resolver.arity(check, d.pos, d.names, values, False, False)
    process_delayed(check, top)
    assert check.scope is not None
    for name, obj in zip(d.names, lhs0, strict=True):
        declare(check, check.scope, name, obj, d.pos)
