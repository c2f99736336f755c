"""Calls: functions, methods, conversions, built-in functions.

    f(1, 2, 3)     ->   f(1, SliceLit{2, 3} implicit), is_ddd        for a variadic f
    t.m(a)         ->   T.m(t, a)
    g()(1)         ->   init {tmp := g()}, tmp(1)

noder/writer.go and reader.go: exprCall, exprMake, exprNew, exprSizeof...; typecheck/func.go: tcCall, FixVariadicCall,
FixMethodCall, tcAppend, tcMake, ...; typecheck/typecheck.go:RewriteNonNameCall (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from goesc.check.info import Mode, SelectionKind, TypeAndValue
from goesc.ir.events import ImpreciseCall
from goesc.ir.nodes import (
    AssignStmt,
    BasicLit,
    BinaryExpr,
    CallExpr,
    ConvExpr,
    Decl,
    Expr,
    MakeExpr,
    Name,
    NilExpr,
    SelectorExpr,
    StarExpr,
    Stmt,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.visit import any_
from goesc.lower import consts, exprs, generics, kinds, rtypes, selectors
from goesc.lower.consts import default_lit, unparen
from goesc.lower.convert import assign_conv, convert_expr, multi_expr
from goesc.lower.function import FuncLowerer, addr_of, result_type
from goesc.lower.literals import array_literal
from goesc.source.errors import InternalError
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.types.model import Array, Chan, Kind, Map, Pointer, Signature, Slice, Struct, Type
from goesc.types.named import under
from goesc.types.objects import Builtin, Func

# A built-in function applied to its arguments.
_Rule: TypeAlias = Callable[[FuncLowerer, Pos, list[Expr]], Expr]

# Operations that RewriteNonNameCall does not leave in a callee (typecheck/const.go:callOrChan); ONEW is exempt there.
_EFFECTS = frozenset({
    Op.OAPPEND, Op.OCALLFUNC, Op.OCALLINTER, Op.OCAP, Op.OCLEAR, Op.OCLOSE, Op.OCOMPLEX, Op.OCOPY, Op.ODELETE, Op.OIMAG,
    Op.OLEN, Op.OMAX, Op.OMIN, Op.OPANIC, Op.OPRINT, Op.OPRINTLN, Op.OREAL, Op.ORECOVER, Op.ORECV, Op.OUNSAFEADD,
    Op.OUNSAFESLICE, Op.OUNSAFESLICEDATA, Op.OUNSAFESTRING, Op.OUNSAFESTRINGDATA,
})  # fmt: skip


def call(w: FuncLowerer, e: ast.CallExpr) -> Expr:
    tv = w.type_and_value(e.fun)
    if tv.mode is Mode.TYPE_EXPR:
        return convert_expr(w, tv.type, e.args[0], False)
    if tv.mode is Mode.BUILTIN:
        obj, _ = w.lookup_obj(unparen(e.fun))
        assert isinstance(obj, Builtin)
        rule = _SPECIAL.get(obj.name)
        if rule is not None:
            return rule(w, e)
        return _builtin(w, e, obj.name, tv)

    assert tv.type is not None
    sig = generics.core_type(tv.type)
    if not isinstance(sig, Signature):
        raise InternalError("call of a value that is no function", e.pos)
    fun, args, imprecise = _callee(w, e)
    args.extend(multi_expr(w, e.pos, _param_types(sig, e.has_dots), e.args))
    call = make_call(w, e.pos, fun, args, e.has_dots)
    call.imprecise = imprecise
    return call


def _param_types(sig: Signature, has_dots: bool) -> Callable[[int], Type | None]:
    params = sig.params
    last = len(params) - 1
    if not sig.variadic or has_dots:
        return lambda i: params[i].type

    def param_type(i: int) -> Type | None:
        if i < last:
            return params[i].type
        tail = params[last].type
        assert tail is not None
        tail = under(tail)
        assert isinstance(tail, Slice)
        return tail.elem

    return param_type


def _callee(w: FuncLowerer, e: ast.CallExpr) -> tuple[Expr, list[Expr], bool]:
    """What is called, the arguments that come with it (receiver, dictionary), and whether that is imprecise."""
    fun = unparen(e.fun)
    dot = fun.x if type(fun) is ast.IndexExpr else fun
    if type(dot) is ast.SelectorExpr:
        selection = w.info.selections.get(dot)
        if selection is not None and selection.kind is SelectionKind.METHOD_VAL:
            recv, t = selectors.receiver(w, dot, selection)
            method = selectors.method_expr(w, dot, t, selection, called=True)
            base = method.base
            args: list[Expr] = []
            imprecise = False
            if kinds.is_interface(recv.type) and base.op is Op.OMETHEXPR:
                assert isinstance(selection.obj, Func)
                callee: Expr = selectors.interface_method(w, base.pos, recv, selection.obj)
            else:
                imprecise = kinds.is_interface(recv.type)
                if imprecise:
                    w.prog.report(ImpreciseCall(base.pos))
                callee = base
                args.append(recv)
            if method.dict is not None:
                args.append(method.dict)
            return callee, args, imprecise
    obj, targs = w.lookup_obj(fun)
    if obj is not None and targs:
        assert isinstance(obj, Func)
        instance = generics.func_inst(w, fun.pos, obj, targs)
        assert instance.dict is not None
        return instance.base, [instance.dict], False
    return exprs.expr(w, fun), [], False


def make_call(w: FuncLowerer, pos: Pos, fun: Expr, args: list[Expr], dots: bool) -> CallExpr:
    """A type-checked call."""
    n = CallExpr(Op.OCALLINTER if fun.op is Op.ODOTINTER else Op.OCALLFUNC, pos, fun, args, dots)
    fun = _rewrite_non_name(w, n, fun)
    if type(fun) is Name:
        fun.used = True
    assert fun.type is not None
    sig = under(fun.type)
    assert isinstance(sig, Signature)
    _convert_args(w, sig, n)
    if sig.variadic and not dots:
        at = len(sig.params) - 1
        args[at:] = [_dot_args(w, pos, sig.params[at].type, args[at:])]
        n.is_ddd = True
    n.type = result_type(sig)
    return n


def _rewrite_non_name(w: FuncLowerer, n: CallExpr, fun: Expr) -> Expr:
    """Evaluate a callee or interface receiver that holds a call before the call's own operands."""
    target = fun.x if type(fun) is SelectorExpr and (fun.op is Op.ODOTINTER or fun.op is Op.OMETHVALUE) else fun
    if target.op is Op.ONAME or not any_(target, lambda x: x.op in _EFFECTS):
        return fun
    assert target.type is not None
    tmp = w.temp(n.pos, target.type)
    assign = AssignStmt(Op.OAS, n.pos, tmp, target)
    tmp.defn = assign
    assign.init.append(Decl(Op.ODCL, n.pos, tmp, True))
    if target is fun:
        n.fun = fun = tmp
    else:
        assert type(fun) is SelectorExpr
        fun.x = tmp
    n.init.append(assign)
    return fun


def _convert_args(w: FuncLowerer, sig: Signature, n: CallExpr) -> None:
    args, params = n.args, sig.params
    last = len(params) - 1
    spread = sig.variadic and not n.is_ddd
    for i, x in enumerate(args):
        if spread and i >= last:
            tail = params[last].type
            assert tail is not None
            t: Type | None = kinds.elem(tail)
        else:
            t = params[i].type
        if x.type is not t:
            args[i] = assign_conv(w, x.pos if x.op is not Op.ONAME else n.pos, x, t)


def _dot_args(w: FuncLowerer, pos: Pos, t: Type | None, extra: list[Expr]) -> Expr:
    """The slice of variadic arguments (typecheck.MakeDotArgs)."""
    assert t is not None
    if not extra:
        return NilExpr(Op.ONIL, pos, type=t)
    return array_literal(w, pos, t, extra, implicit=True)


# --- Built-in functions ----------------------------------------------------------------------------


def _builtin(w: FuncLowerer, e: ast.CallExpr, name: str, tv: TypeAndValue) -> Expr:
    """A built-in function whose operands are ordinary arguments."""
    sig = tv.type
    if not isinstance(sig, Signature):
        raise InternalError(f"no signature for this use of {name}", e.pos)
    args = multi_expr(w, e.pos, _param_types(sig, e.has_dots), e.args)
    n = _append(w, e.pos, args, e.has_dots) if name == "append" else _BUILTINS[name](w, e.pos, args)
    if w.words is not None and name in ("append", "copy", "delete", "Slice"):
        t = w.type_of(e if name in ("append", "Slice") else e.args[0])
        t = t.vars[0].type or t if kinds.is_tuple(t) else t
        core = generics.core_type(t)
        rtypes.keep(w, n, core.elem if isinstance(core, Slice) else t)
    return n


def _append(w: FuncLowerer, pos: Pos, args: list[Expr], dots: bool) -> Expr:
    t = args[0].type
    assert t is not None
    if dots:
        tail = args[1]
        if type(tail) is ConvExpr and tail.op is Op.OCONVNOP and tail.implicit:
            args[1] = tail.x
    else:
        elem = kinds.elem(t)
        for i in range(1, len(args)):
            args[i] = assign_conv(w, args[i].pos, args[i], elem)
    return CallExpr(Op.OAPPEND, pos, None, args, dots, type=t)


def _copy(_w: FuncLowerer, pos: Pos, args: list[Expr]) -> Expr:
    return BinaryExpr(Op.OCOPY, pos, args[0], args[1], type=kinds.basic(Kind.INT))


def _delete(w: FuncLowerer, pos: Pos, args: list[Expr]) -> Expr:
    assert args[0].type is not None
    u = under(args[0].type)
    assert isinstance(u, Map)
    args[1] = assign_conv(w, pos, args[1], u.key)
    return CallExpr(Op.ODELETE, pos, None, args)


def _min_max(op: Op) -> _Rule:
    return lambda _w, pos, args: CallExpr(op, pos, None, args, type=args[0].type)


def _print(op: Op) -> _Rule:
    def lower(w: FuncLowerer, pos: Pos, args: list[Expr]) -> Expr:
        call = CallExpr(op, pos, None, [default_lit(x, None) for x in args])
        if any(isinstance(under(x.type), (Array, Struct)) for x in call.args if x.type is not None):
            w.prog.program.prints.append(call)
        return call

    return lower


def _statement(op: Op) -> _Rule:
    return lambda _w, pos, args: UnaryExpr(op, pos, default_lit(args[0], None))


def _panic(w: FuncLowerer, pos: Pos, args: list[Expr]) -> Expr:
    return UnaryExpr(Op.OPANIC, pos, assign_conv(w, pos, args[0], w.prog.empty_interface))


def _recover(w: FuncLowerer, pos: Pos, args: list[Expr]) -> Expr:
    if w.prog.program.release.recover_has_frame:
        frame = BasicLit(Op.OLITERAL, pos, 0, type=kinds.basic(Kind.UINTPTR))  # stands for what nobody sees
        args = [ConvExpr(Op.OCONVNOP, pos, frame, type=Pointer(kinds.basic(Kind.INT32)))]
    return CallExpr(Op.ORECOVER, pos, None, args, type=w.prog.empty_interface)


def _length(op: Op) -> _Rule:
    def length(w: FuncLowerer, pos: Pos, args: list[Expr]) -> Expr:
        x = default_lit(args[0], None)
        assert x.type is not None
        if kinds.is_ptr(x.type) and not w.prog.program.release.length_of_pointers:
            x = StarExpr(Op.ODEREF, pos, x, type=kinds.elem(x.type), implicit=True)
        return UnaryExpr(op, pos, x, type=kinds.basic(Kind.INT))

    return length


def _complex(_w: FuncLowerer, pos: Pos, args: list[Expr]) -> Expr:
    x, y = consts.default_lit2(args[0], args[1], False)
    assert x.type is not None
    kind = Kind.COMPLEX64 if kinds.kind_of(x.type) == Kind.FLOAT32 else Kind.COMPLEX128
    return BinaryExpr(Op.OCOMPLEX, pos, x, y, type=kinds.basic(kind))


def _part(op: Op) -> _Rule:
    def part(_w: FuncLowerer, pos: Pos, args: list[Expr]) -> Expr:
        x = args[0]
        assert x.type is not None
        kind = Kind.FLOAT32 if kinds.kind_of(x.type) == Kind.COMPLEX64 else Kind.FLOAT64
        return UnaryExpr(op, pos, x, type=kinds.basic(kind))

    return part


def _unsafe_add(w: FuncLowerer, pos: Pos, args: list[Expr]) -> Expr:
    x = assign_conv(w, pos, args[0], kinds.basic(Kind.UNSAFE_POINTER))
    return BinaryExpr(Op.OUNSAFEADD, pos, x, default_lit(args[1], kinds.basic(Kind.INT)), type=x.type)


def _unsafe_slice(_w: FuncLowerer, pos: Pos, args: list[Expr]) -> Expr:
    assert args[0].type is not None
    y = default_lit(args[1], kinds.basic(Kind.INT))
    return BinaryExpr(Op.OUNSAFESLICE, pos, args[0], y, type=Slice(kinds.elem(args[0].type)))


def _unsafe_string(_w: FuncLowerer, pos: Pos, args: list[Expr]) -> Expr:
    y = default_lit(args[1], kinds.basic(Kind.INT))
    return BinaryExpr(Op.OUNSAFESTRING, pos, args[0], y, type=kinds.basic(Kind.STRING))


def _unsafe_slice_data(_w: FuncLowerer, pos: Pos, args: list[Expr]) -> Expr:
    x = default_lit(args[0], None)
    assert x.type is not None
    return UnaryExpr(Op.OUNSAFESLICEDATA, pos, x, type=Pointer(kinds.elem(x.type)))


def _unsafe_string_data(w: FuncLowerer, pos: Pos, args: list[Expr]) -> Expr:
    return UnaryExpr(Op.OUNSAFESTRINGDATA, pos, default_lit(args[0], None), type=Pointer(w.prog.byte))


_BUILTINS: dict[str, _Rule] = {
    "cap": _length(Op.OCAP),
    "clear": _statement(Op.OCLEAR),
    "close": _statement(Op.OCLOSE),
    "complex": _complex,
    "copy": _copy,
    "delete": _delete,
    "imag": _part(Op.OIMAG),
    "len": _length(Op.OLEN),
    "max": _min_max(Op.OMAX),
    "min": _min_max(Op.OMIN),
    "panic": _panic,
    "print": _print(Op.OPRINT),
    "println": _print(Op.OPRINTLN),
    "real": _part(Op.OREAL),
    "recover": _recover,
    "Add": _unsafe_add,
    "Slice": _unsafe_slice,
    "SliceData": _unsafe_slice_data,
    "String": _unsafe_string,
    "StringData": _unsafe_string_data,
}


# --- Built-in functions with operands of their own -------------------------------------------------


def _make(w: FuncLowerer, e: ast.CallExpr) -> Expr:
    t = exprs.expr_type(w, None, e.args[0]).type
    extra = [exprs.expr(w, x) for x in e.args[1:]]
    assert t is not None
    raw = w.type_of(e)
    core = generics.core_type(raw)
    described = core.elem if isinstance(core, Slice) else raw
    w.typ(described)
    int_type = kinds.basic(Kind.INT)
    extra = [default_lit(x, int_type) for x in extra]
    u = under(t)
    if isinstance(u, Slice):
        n = MakeExpr(Op.OMAKESLICE, e.pos, extra[0], extra[1] if len(extra) > 1 else None, type=t)
    else:
        op = Op.OMAKECHAN if isinstance(u, Chan) else Op.OMAKEMAP
        size: Expr = extra[0] if extra else consts.int_literal(e.pos, 0)
        n = MakeExpr(op, e.pos, size, type=t)
    if w.words is not None:
        rtypes.keep(w, n, described)
    return n


def _new(w: FuncLowerer, e: ast.CallExpr) -> Expr:
    arg = e.args[0]
    if w.type_and_value(arg).mode is not Mode.TYPE_EXPR:
        x = default_lit(exprs.expr(w, arg), None)
        init: list[Stmt] = []
        addr = addr_of(e.pos, w.temp_copy(e.pos, x, init))
        addr.init = init
        return addr
    t = exprs.expr_type(w, None, arg)
    assert t.type is not None
    return UnaryExpr(Op.ONEW, e.pos, t, type=Pointer(t.type))


def _size_of(w: FuncLowerer, e: ast.CallExpr) -> BasicLit:
    return consts.uintptr_literal(e.pos, w.prog.sizes.sizeof(w.typ(w.type_of(e.args[0]))))


def _align_of(w: FuncLowerer, e: ast.CallExpr) -> BasicLit:
    return consts.uintptr_literal(e.pos, w.prog.sizes.alignof(w.typ(w.type_of(e.args[0]))))


def _offset_of(w: FuncLowerer, e: ast.CallExpr) -> BasicLit:
    dot = unparen(e.args[0])
    assert type(dot) is ast.SelectorExpr
    t = w.typ(kinds.deref(w.type_of(dot.x)))
    offset = 0
    for i in w.info.selections[dot].index:
        fields = kinds.struct_of(t).fields
        offset += w.prog.sizes.offsetsof(fields)[i]
        found = fields[i].type
        assert found is not None
        t = found
    return consts.uintptr_literal(e.pos, offset)


_SPECIAL: dict[str, Callable[[FuncLowerer, ast.CallExpr], Expr]] = {
    "make": _make,
    "new": _new,
    "Sizeof": _size_of,
    "Alignof": _align_of,
    "Offsetof": _offset_of,
}
