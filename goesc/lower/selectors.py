"""Selection of fields and methods, with what the language leaves out: dereferences, addresses, embedded fields.

    o.a        ->   o.Mid.In.a          fields that were embedded become visible in messages
    v.m(x)     ->   T.m(v, x)           a method is called through its method expression
    f := v.m   ->   OMETHVALUE

noder/writer.go:methVal, methExpr, recvExpr, methodExpr; noder/reader.go:exprFieldVal, exprMethodVal, exprMethodExpr,
exprRecv, methodExpr; typecheck/typecheck.go:NewMethodExpr; typecheck/dcl.go:NewMethodType (Go 1.27.3).
"""

from __future__ import annotations

from typing import NamedTuple

from goesc.check.info import Selection
from goesc.ir.nodes import ConvExpr, Expr, SelectorExpr, StarExpr, TypeNode
from goesc.ir.op import Op
from goesc.lower import exprs, generics, kinds
from goesc.lower.function import FuncLowerer, addr_of
from goesc.source.positions import NO_POS, Pos
from goesc.syntax import ast
from goesc.types.model import Named, Pointer, Signature, Struct, Type, TypeParam
from goesc.types.named import unalias, under
from goesc.types.object import signature
from goesc.types.objects import Func, Var
from goesc.types.predicates import identical


def dot_field(pos: Pos, x: Expr, index: int, implicit: bool = False) -> SelectorExpr:
    """The index'th field of the struct that x is or points to."""
    assert x.type is not None
    op, u = Op.ODOT, under(x.type)
    if type(u) is Pointer:
        op, u = Op.ODOTPTR, under(u.base)
    assert isinstance(u, Struct)
    field = u.fields[index]
    pkg = None if field.exported else field.pkg
    return SelectorExpr(op, pos, x, field.name, pkg, field, type=field.type, implicit=implicit)


def field_value(pos: Pos, x: Expr, path: list[int]) -> Expr:
    """x.f, where the path leads through embedded fields."""
    for i in path[:-1]:
        x = dot_field(pos, x, i, implicit=True)
    return dot_field(pos, x, path[-1])


def is_ptr_to(p: Type, to: Type) -> bool:
    """Whether p is the type *to."""
    p = unalias(p)
    return isinstance(p, Pointer) and identical(p.base, to)


def field_type(t: Type, index: int) -> Type:
    """The checker's type of a field of t or of what t points to."""
    u = under(kinds.deref(t))
    assert isinstance(u, Struct)
    found = u.fields[index].type
    assert found is not None
    return found


def receiver(w: FuncLowerer, e: ast.SelectorExpr, selection: Selection) -> tuple[Expr, Type]:
    """e.x brought to the receiver that the selected method wants, and the checker's type of it."""
    x = exprs.expr(w, e.x)
    t = w.type_of(e.x)
    for i in selection.index[:-1]:
        x = dot_field(e.pos, x, i, implicit=True)
        t = field_type(t, i)
    recv = recv_type(selection)
    if is_ptr_to(t, recv):
        assert x.type is not None
        x = StarExpr(Op.ODEREF, e.pos, x, type=kinds.elem(x.type), implicit=True)
        t = recv
    elif is_ptr_to(recv, t):
        x = addr_of(e.pos, x, implicit=True)
        t = recv
    return x, t


def recv_type(selection: Selection) -> Type:
    assert isinstance(selection.obj, Func)
    sig = signature(selection.obj)
    assert sig.recv is not None
    assert sig.recv.type is not None
    return sig.recv.type


class Method(NamedTuple):
    """The three answers of gc's reader.methodExpr; see there for who wants which."""

    wrapper: Expr | None  # the method as a function of receiver and parameters, if it can be had without a dictionary
    base: Expr  # what to call, with the dictionary after the receiver if there is one
    dict: Expr | None


def method_expr(w: FuncLowerer, e: ast.SelectorExpr, recv: Type, selection: Selection, called: bool = False) -> Method:
    """The method that e selects, as a function whose first parameter has type recv."""
    fun = selection.obj
    assert isinstance(fun, Func)
    sig = signature(fun)
    t = w.typ(recv)
    generic = bool(sig.tparams)
    if not generic:
        method_type = new_method_type(w.typ(kinds.without_receiver(sig)), t)
        if isinstance(unalias(recv), TypeParam):
            return generics.type_param_method(w, e.pos, recv, fun, method_type)
    if not kinds.is_interface(recv):
        named = unalias(kinds.deref(recv))
        assert isinstance(named, Named)
        if named.targs or generic:
            found = generics.instance_method(w, e, t, named, fun, called)
            if found is not None:
                return found
    fn = new_method_expr(w, e.pos, t, fun)
    return Method(fn, fn, None)


def new_method_type(sig: Type, recv: Type | None) -> Signature:
    """A method's type as a function: the receiver becomes the first parameter."""
    assert isinstance(sig, Signature)
    params = [Var(NO_POS, None, "", v.type, kind=v.kind) for v in sig.params]
    if recv is not None:
        params.insert(0, Var(NO_POS, None, "", recv))
    results = [Var(NO_POS, None, "", v.type, kind=v.kind) for v in sig.results]
    return Signature(None, params, results, sig.variadic)


def new_method_expr(w: FuncLowerer, pos: Pos, recv: Type, fun: Func) -> SelectorExpr:
    """The OMETHEXPR `recv.fun`."""
    name = w.prog.method_name(recv, fun)
    sig = w.prog.method_signature(recv, fun)
    return SelectorExpr(
        Op.OMETHEXPR,
        pos,
        TypeNode(Op.OTYPE, NO_POS, type=recv),
        fun.name,
        None if fun.exported else fun.pkg,
        fun,
        name,
        type=new_method_type(sig, recv),
    )


def interface_method(w: FuncLowerer, pos: Pos, x: Expr, fun: Func) -> SelectorExpr:
    """x.fun of an interface value, to be called."""
    assert x.type is not None
    sig = w.prog.method_signature(x.type, fun)
    pkg = None if fun.exported else fun.pkg
    return SelectorExpr(Op.ODOTINTER, pos, x, fun.name, pkg, fun, type=sig)


def method_value(w: FuncLowerer, e: ast.SelectorExpr, selection: Selection) -> Expr:
    """x.m not called: the receiver is kept for later."""
    recv, t = receiver(w, e, selection)
    method = method_expr(w, e, t, selection)
    wrapper = method.wrapper
    if type(wrapper) is SelectorExpr and wrapper.op is Op.OMETHEXPR:
        assert isinstance(wrapper.type, Signature)
        assert recv.type is not None
        if w.prog.shapes and kinds.has_shape(recv.type):
            recv = ConvExpr(Op.OCONVNOP, recv.pos, recv, type=wrapper.type.params[0].type)
        assert recv.type is not None
        assert isinstance(wrapper.selection, Func)
        sig = w.prog.method_signature(recv.type, wrapper.selection)
        n = SelectorExpr(
            Op.OMETHVALUE, e.pos, recv, wrapper.sel, wrapper.sel_pkg, wrapper.selection, wrapper.func_name,
            type=new_method_type(sig, None),
        )  # fmt: skip
        w.prog.need_method_value_wrapper(recv.type, n)
        return n
    return generics.curry(w, e.pos, method.base, recv, method.dict, method=True)


def method_expression(w: FuncLowerer, e: ast.SelectorExpr, selection: Selection) -> Expr:
    """T.m as a function value."""
    t = w.type_and_value(e.x).type
    assert t is not None
    recv = w.typ(t)
    path = selection.index[:-1]
    for i in path:
        t = field_type(t, i)
    want = recv_type(selection)
    deref = is_ptr_to(t, want)
    addr = not deref and is_ptr_to(want, t)
    if deref or addr:
        t = want
    method = method_expr(w, e, t, selection)
    wrapper = method.wrapper
    if wrapper is not None and not path and not deref and not addr:
        return wrapper
    if type(wrapper) is SelectorExpr and wrapper.op is Op.OMETHEXPR and not kinds.has_shape(recv):
        assert isinstance(selection.obj, Func)
        return new_method_expr(w, e.pos, recv, selection.obj)
    return generics.method_expr_wrap(w, e.pos, recv, path, deref, addr, method.base, method.dict)
