"""Instances of generic functions and types in use: shaped callees, dictionaries, wrappers, curried method values.

    F(1)            ->   F[go.shape.int](&.dict.F[int], 1)
    v.String()      ->   (func(go.shape.int) string)(&.dict[0])(v)      for v of a type parameter's type
    new(T)          ->   new(<node DYNAMICTYPE>)

noder/reader.go:funcInst, methodExpr, shapedMethodExpr, curry, methodExprWrap, syntheticClosure, callShaped, exprType,
dictWord, dictNameOf (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from goesc.ir.nodes import (
    AddrExpr,
    AssignListStmt,
    BasicLit,
    Class,
    ClosureExpr,
    ConvExpr,
    Decl,
    DynamicType,
    Expr,
    Func,
    IndexExpr,
    Name,
    ReturnStmt,
    SelectorExpr,
    StarExpr,
    Stmt,
    TypeNode,
)
from goesc.ir.op import Op
from goesc.lower import calls, closures, dictionary, kinds, objects, selectors
from goesc.lower.convert import assign_conv, init_expr
from goesc.lower.env import Dict, Env
from goesc.lower.function import FuncLowerer, addr_of, new_closure_var
from goesc.lower.shapes import dict_name
from goesc.source.errors import InternalError
from goesc.source.positions import NO_POS, Pos
from goesc.syntax import ast
from goesc.types import under as under_
from goesc.types.model import Array, Interface, Kind, Named, Pointer, Signature, Type
from goesc.types.named import origin, under
from goesc.types.objects import Func as FuncObject
from goesc.types.objects import Package, TypeName, Var
from goesc.types.tsets import type_set
from goesc.types.typeset import is_method_set as _is_method_set

if TYPE_CHECKING:
    from goesc.lower.program import Lowerer
    from goesc.lower.selectors import Method


def core_type(t: Type) -> Type | None:
    """The type that operations on t work on (types2.CoreType)."""
    return under_.core_type(t)


def is_method_set(t: Type) -> bool:
    u = under(t)
    return isinstance(u, Interface) and _is_method_set(type_set(u))


def is_derived(w: FuncLowerer, t: Type) -> bool:
    """Whether a type of the source depends on type parameters, so that only the dictionary knows it."""
    env = w.env
    return env is not None and env.dict is not None and dictionary.is_derived(w.prog, t)


# --- Words of the dictionary -----------------------------------------------------------------------


def dict_word(w: FuncLowerer, pos: Pos, index: int) -> IndexExpr:
    """.dict[index]"""
    param = w.dict_param
    if param is None:
        raise InternalError("no dictionary here", pos)
    param.used = True
    assert param.type is not None
    star = StarExpr(Op.ODEREF, pos, param, type=kinds.elem(param.type), implicit=True)
    literal = BasicLit(Op.OLITERAL, pos, index, type=kinds.basic(Kind.INT))
    return IndexExpr(Op.OINDEX, pos, star, literal, type=kinds.basic(Kind.UINTPTR))


def rtti_word(w: FuncLowerer, pos: Pos, index: int) -> ConvExpr:
    return ConvExpr(Op.OCONVNOP, pos, dict_word(w, pos, index), type=Pointer(kinds.basic(Kind.UINT8)))


def layout_of(w: FuncLowerer) -> dictionary.Layout:
    assert w.env is not None and w.env.dict is not None
    return w.prog.layout(w.env.dict)


def _subdict(w: FuncLowerer, pos: Pos, fn_type: Type, param: int, obj: object, explicits: list[Type]) -> Expr:
    """The dictionary of an instance that itself depends on the dictionary at hand."""
    layout = layout_of(w)
    sig = fn_type
    assert isinstance(sig, Signature)
    t = sig.params[param].type
    assert t is not None
    word = dict_word(w, pos, layout.subdict_offset + layout.subdict_index(obj, explicits))
    return ConvExpr(Op.OCONVNOP, pos, word, type=t)


def dict_addr(p: Lowerer, pos: Pos, d: Dict, pkg: Package | None) -> AddrExpr:
    """&.dict.F[int]: a dictionary that is known when compiling."""
    return addr_of(pos, dict_variable(p, d, pkg))


def dict_variable(p: Lowerer, d: Dict, pkg: Package | None) -> Name:
    """The variable of a dictionary. Making it brings in what the dictionary refers to (dictNameOf)."""
    key = (pkg.path if pkg is not None else "", d.name)
    name = p.dict_names.get(key)
    if name is not None:
        return name
    layout = p.layout(d)
    t = Array(layout.words, kinds.basic(Kind.UINTPTR))
    name = Name(Op.ONAME, NO_POS, dict_name(d.name), pkg, Class.EXTERN, type=t)
    p.dict_names[key] = name
    if p.partial:
        return name
    tparams = [t for names in layout.aliases for t in names]
    env = p.shape_table.env(tparams, d.targs * len(layout.aliases), d)
    for tparam, fun in layout.method_exprs:
        recv = env.subst(tparam)
        objects.read_type(p, recv)
        objects.method_name(p, recv, fun)
    for obj, explicits in layout.subdicts:
        targs = _read_all(p, env, explicits)
        sub = instance_dict(p, obj, targs, False)
        dict_variable(p, sub, sub.obj.pkg)
    for t in layout.rtypes:
        objects.read_type(p, env.subst(t))
    for t, iface in layout.itabs:
        objects.read_type(p, env.subst(t))
        objects.read_type(p, env.subst(iface))
    return name


def _read_all(p: Lowerer, env: Env, types: list[Type]) -> list[Type]:
    found = [env.subst(t) for t in types]
    for t in found:
        objects.read_type(p, t)
    return found


def instance_dict(p: Lowerer, obj: object, targs: list[Type], shaped: bool) -> Dict:
    """The dictionary of an instance of a function or type, without making the instance."""
    if isinstance(obj, FuncObject):
        return objects.func_dict(p, obj, targs, shaped)
    assert isinstance(obj, TypeName) and isinstance(obj.type, Named)
    generic = origin(obj.type)
    if shaped:
        tparams = [*p.shape_table.local_types.implicits(generic.obj), *generic.tparams]
        targs = p.shape_table.shaped_targs(tparams, targs)
    named = p.shape_table.instance(generic, targs)
    return objects.type_dict(p, named)


# --- Functions -------------------------------------------------------------------------------------


def func_inst(w: FuncLowerer, pos: Pos, obj: FuncObject, targs: list[Type], called: bool = True) -> Method:
    """An instance as callee: its shaped function, and the dictionary to pass first."""
    from goesc.lower.selectors import Method

    obj = obj.origin or obj
    lowered = [w.typ(t) for t in targs]
    if any(is_derived(w, t) for t in targs):
        base = objects.func_instance(w.prog, obj, lowered, True)
        assert base.type is not None
        return Method(None, base, _subdict(w, pos, base.type, 0, obj, targs))
    wrapper = None if called and w.prog.partial else objects.func_instance(w.prog, obj, lowered, False)
    base = objects.func_instance(w.prog, obj, lowered, True)
    d = objects.func_dict(w.prog, obj, lowered, False)
    return Method(wrapper, base, dict_addr(w.prog, pos, d, obj.pkg))


def func_inst_value(w: FuncLowerer, pos: Pos, obj: FuncObject, targs: list[Type]) -> Expr:
    """An instance as function value."""
    inst = func_inst(w, pos, obj, targs, called=False)
    if inst.wrapper is not None:
        return inst.wrapper
    assert inst.dict is not None
    return curry(w, pos, inst.base, inst.dict, None)


# --- Methods ---------------------------------------------------------------------------------------


def type_param_method(w: FuncLowerer, pos: Pos, recv: Type, fun: FuncObject, sig: Signature) -> Method:
    """A method of a type parameter: its code pointer stands in the dictionary."""
    from goesc.lower.selectors import Method

    layout = layout_of(w)
    word = dict_word(w, pos, layout.method_expr_index(recv, fun))
    fn = ConvExpr(Op.OCONVNOP, pos, addr_of(pos, word), type=sig)
    return Method(fn, fn, None)


def instance_method(
    w: FuncLowerer, e: ast.SelectorExpr, t: Type, named: Named, fun: FuncObject, called: bool
) -> Method | None:
    """A method of an instance, or a generic method; None if no type arguments are involved."""
    from goesc.lower.selectors import Method

    p = w.prog
    raw = fun.type
    assert isinstance(raw, Signature)
    generic = bool(raw.tparams)
    explicits = list(named.targs)
    obj: FuncObject | TypeName = origin(named).obj
    if generic:
        inst = w.info.instances.get(e.sel)
        explicits += inst.targs if inst is not None else []
        obj = fun.origin or fun
    if not explicits:
        return None
    lowered = [w.typ(x) for x in explicits]
    pos = e.pos
    if any(is_derived(w, x) for x in explicits):
        base = _shaped_method(w, pos, obj, lowered, fun)
        assert base.type is not None
        return Method(None, base, _subdict(w, pos, base.type, 1, obj, explicits))
    base = _shaped_method(w, pos, obj, lowered, fun)
    d = instance_dict(p, obj, lowered, False)
    addr = dict_addr(p, pos, d, obj.pkg)
    if generic or (called and p.partial):
        return Method(None, base, addr)
    return Method(selectors.new_method_expr(w, pos, t, fun), base, addr)


def _shaped_method(
    w: FuncLowerer, pos: Pos, obj: FuncObject | TypeName, targs: list[Type], fun: FuncObject
) -> SelectorExpr:
    """The method of the shaped type or the shaped method, as a method expression."""
    p = w.prog
    if isinstance(obj, FuncObject):
        name = objects.func_instance(p, obj, targs, True)
        sel = name.sym[name.sym.rindex(f".{obj.name}[") + 1 :]
        selection: FuncObject = obj
    else:
        d = instance_dict(p, obj, targs, True)
        assert d.type is not None
        objects.read_type(p, d.type)
        found = objects.method_name(p, d.type, fun)
        if found is None:
            raise InternalError(f"no method {fun.name} of {d.name}", pos)
        name, sel, selection = found, fun.name, fun
    sig = name.type
    assert isinstance(sig, Signature) and sig.recv is not None and sig.recv.type is not None
    recv = sig.recv.type
    return SelectorExpr(
        Op.OMETHEXPR, pos, TypeNode(Op.OTYPE, NO_POS, type=recv), sel, None if fun.exported else fun.pkg,
        selection, name, type=selectors.new_method_type(sig, recv),
    )  # fmt: skip


# --- Types as operands -----------------------------------------------------------------------------


def type_operand(w: FuncLowerer, pos: Pos, iface: Type | None, t: Type) -> TypeNode | DynamicType:
    lowered = w.typ(t)
    node = TypeNode(Op.OTYPE, NO_POS, type=lowered)
    env = w.env
    if env is None or env.dict is None:
        return node
    layout = None
    if iface is not None and not kinds.is_empty_interface(iface):
        w.typ(iface)
        if not is_derived(w, t) and not is_derived(w, iface):
            return node
        layout = layout_of(w)
        if kinds.is_interface(lowered):
            if not is_derived(w, t):
                return node
            rtype = rtti_word(w, pos, layout.rtype_offset + layout.rtype_index(t))
            return DynamicType(Op.ODYNAMICTYPE, pos, rtype, None, type=lowered)
        itab = rtti_word(w, pos, layout.itab_offset + layout.itab_index(t, iface))
        return DynamicType(Op.ODYNAMICTYPE, pos, None, itab, type=lowered)
    if not is_derived(w, t):
        return node
    layout = layout_of(w)
    rtype = rtti_word(w, pos, layout.rtype_offset + layout.rtype_index(t))
    return DynamicType(Op.ODYNAMICTYPE, pos, rtype, None, type=lowered)


# --- Functions that the compiler makes -------------------------------------------------------------


def call_shaped(p: Lowerer, fn: Func, obj: FuncObject, env: Env, d: Dict, method: bool) -> None:
    """The body of an instance for real types: it passes its parameters and its dictionary to the shaped one."""
    obj = obj.origin or obj
    assert isinstance(obj.type, Signature)
    w = FuncLowerer(p, p.source(obj.pkg), fn, obj.type, env)
    w.declare_params(False)
    shaped = d.shaped_obj
    if isinstance(shaped, Dict):
        assert isinstance(shaped.type, Named)
        target: Expr = _shaped_method(w, fn.pos, shaped.obj, shaped.targs, obj)  # type: ignore[arg-type]  # a TypeName
    elif method:
        target = _shaped_method(w, fn.pos, obj, d.targs, obj)
    else:
        assert isinstance(shaped, Name)
        target = shaped
    count = len(fn.dcl) - len(obj.type.results)
    params: list[Expr] = list(fn.dcl[:count])
    args: list[Expr] = []
    if method:
        args.append(params.pop(0))
    args.append(dict_addr(p, fn.pos, d, d.obj.pkg))
    args.extend(params)
    fn.body = tail_call(w, fn.pos, target, args)


def tail_call(w: FuncLowerer, pos: Pos, target: Expr, args: list[Expr]) -> list[Stmt]:
    """The body of a wrapper (syntheticTailCall)."""
    w.func.wrapper = True
    assert target.type is not None and w.func.type is not None
    sig = under(target.type)
    assert isinstance(sig, Signature)
    call = calls.make_call(w, pos, target, args, sig.variadic)
    if not sig.results:
        return [call]
    ret = ReturnStmt(Op.ORETURN, pos, [call])
    if kinds.is_tuple(call.type):
        # The results go through temporaries (typecheck.RewriteMultiValueCall).
        n = AssignListStmt(Op.OAS2FUNC, pos, [], [call])
        for v in call.type.vars:
            assert v.type is not None
            tmp = w.temp(pos, v.type)
            n.init.append(Decl(Op.ODCL, pos, tmp))
            n.lhs.append(tmp)
        ret.init.append(n)
        ret.results = list(n.lhs)
    ret.results = [assign_conv(w, pos, x, v.type) for x, v in zip(ret.results, w.func.type.results)]
    return [ret]


def curry(w: FuncLowerer, pos: Pos, fun: Expr, arg0: Expr, arg1: Expr | None) -> Expr:
    """A literal that calls fun with one or two leading arguments that are evaluated now."""
    captured = [fun, arg0] if arg1 is None else [fun, arg0, arg1]
    sig = _synthetic_signature(fun)
    params = sig.params[len(captured) - 1 :]
    typ = Signature(None, params, sig.results, sig.variadic)

    def body(inner: FuncLowerer, values: list[Expr]) -> None:
        args = [*values[1:], *inner.func.dcl[: len(params)]]
        inner.func.body = tail_call(inner, pos, values[0], args)

    return _synthetic_closure(w, pos, typ, captured, body)


def method_expr_wrap(
    w: FuncLowerer, pos: Pos, recv: Type, path: list[int], deref: bool, addr: bool, method: Expr, dict_: Expr | None
) -> Expr:
    """A literal that brings its first parameter, of type recv, to the receiver that the method wants."""
    captured = [method] if dict_ is None else [method, dict_]
    sig = _synthetic_signature(method)
    params = [Var(NO_POS, sig.params[0].pkg, sig.params[0].name, recv), *sig.params[1:]]
    if dict_ is not None:
        del params[1]
    typ = Signature(None, params, sig.results, sig.variadic)

    def body(inner: FuncLowerer, values: list[Expr]) -> None:
        args: list[Expr] = list(inner.func.dcl[: len(params)])
        x = args[0]
        for i in path:
            x = selectors.dot_field(pos, x, i, implicit=True)
        if deref:
            assert x.type is not None
            x = StarExpr(Op.ODEREF, pos, x, type=kinds.elem(x.type), implicit=True)
        elif addr:
            x = addr_of(pos, x, implicit=True)
        args[0] = x
        if dict_ is not None:
            args.insert(1, values[1])
        inner.func.body = tail_call(inner, pos, values[0], args)

    return _synthetic_closure(w, pos, typ, captured, body)


def _synthetic_signature(fun: Expr) -> Signature:
    assert fun.type is not None
    sig = under(fun.type)
    assert isinstance(sig, Signature)

    def clone(vs: list[Var]) -> list[Var]:
        return [Var(NO_POS, v.pkg, v.name, v.type, kind=v.kind) for v in vs]

    return Signature(None, clone(sig.params), clone(sig.results), sig.variadic)


def _synthetic_closure(
    w: FuncLowerer, pos: Pos, sig: Signature, captured: list[Expr], body: Callable[[FuncLowerer, list[Expr]], None]
) -> Expr:
    fn = closures.new_closure_func(w, pos, Op.OCLOSURE, sig)
    fn.wrapper = True
    clo = fn.oclosure
    assert type(clo) is ClosureExpr
    init: list[Stmt] = []
    values: list[Expr] = []
    for x in captured:
        if x.op is Op.OMETHEXPR or (type(x) is Name and x.class_ is Class.FUNC):
            values.append(x)
        else:
            tmp = w.temp_copy(pos, x, init)
            values.append(new_closure_var(pos, fn, tmp))
    inner = FuncLowerer(w.prog, w.src, fn, sig, None)
    inner.parent = w
    inner.declare_params(False)
    body(inner, values)
    return init_expr(init, clo, pos)
