"""Expressions: names, constants, operators, selection, indexing, assertions.

    x + f(y)[i]   ->   BinaryExpr(OADD, Name x, IndexExpr(OINDEX, CallExpr(OCALLFUNC, ...), Name i))

noder/writer.go:expr and noder/reader.go:expr in one walk, with the parts of typecheck/typecheck.go:typecheck1 and
typecheck/expr.go that run while reading (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable

from goesc.check.info import Mode, SelectionKind, TypeAndValue
from goesc.ir.nodes import (
    AddStringExpr,
    BasicLit,
    BinaryExpr,
    CallExpr,
    DynamicType,
    DynamicTypeAssertExpr,
    Expr,
    IndexExpr,
    LogicalExpr,
    Name,
    SliceExpr,
    StarExpr,
    TypeAssertExpr,
    TypeNode,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.lower import calls, closures, consts, generics, kinds, literals, rtypes, selectors
from goesc.lower.consts import unparen
from goesc.lower.convert import assign_conv, assignable, implicit_conv
from goesc.lower.function import FuncLowerer, addr_of
from goesc.source.errors import InternalError
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.syntax.printer import expr_string
from goesc.types.model import Kind, Map, Pointer, Slice, Tuple, Type
from goesc.types.named import under
from goesc.types.objects import Builtin, Const, Func, Nil, Var
from goesc.types.predicates import identical

UNARY_OPS = {
    ast.Op.NOT: Op.ONOT,
    ast.Op.RECV: Op.ORECV,
    ast.Op.XOR: Op.OBITNOT,
    ast.Op.ADD: Op.OPLUS,
    ast.Op.SUB: Op.ONEG,
}

BINARY_OPS = {
    ast.Op.OROR: Op.OOROR,
    ast.Op.ANDAND: Op.OANDAND,
    ast.Op.EQL: Op.OEQ,
    ast.Op.NEQ: Op.ONE,
    ast.Op.LSS: Op.OLT,
    ast.Op.LEQ: Op.OLE,
    ast.Op.GTR: Op.OGT,
    ast.Op.GEQ: Op.OGE,
    ast.Op.ADD: Op.OADD,
    ast.Op.SUB: Op.OSUB,
    ast.Op.OR: Op.OOR,
    ast.Op.XOR: Op.OXOR,
    ast.Op.MUL: Op.OMUL,
    ast.Op.DIV: Op.ODIV,
    ast.Op.REM: Op.OMOD,
    ast.Op.AND: Op.OAND,
    ast.Op.ANDNOT: Op.OANDNOT,
    ast.Op.SHL: Op.OLSH,
    ast.Op.SHR: Op.ORSH,
}

_COMPARISONS = frozenset({Op.OEQ, Op.ONE, Op.OLT, Op.OLE, Op.OGT, Op.OGE})


def expr(w: FuncLowerer, e: ast.Expr) -> Expr:
    """The IR of a value."""
    e = unparen(e)
    obj, targs = w.lookup_obj(e)
    reshape: Type | None = None
    tv = w.maybe_type_and_value(e)
    if obj is not None and obj.pkg is not None and obj.pkg is w.prog.fake_runtime:
        return w.prog.runtime_name(obj.name)
    if tv is not None:
        if tv.value is not None:
            return constant(w, e, tv)
        assert tv.type is not None
        if type(obj) is Nil:
            return consts.zero(e.pos, w.typ(tv.type))
        if tv.mode is not Mode.BUILTIN and type(tv.type) is not Tuple and not kinds.is_untyped(tv.type):
            reshape = w.typ(tv.type)
    x = _expr(w, e, obj, targs)
    if reshape is not None and x.type is not reshape and w.prog.shapes:
        _reshape(x, reshape)
    return x


def _expr(w: FuncLowerer, e: ast.Expr, obj: object, targs: list[Type]) -> Expr:
    if obj is not None:
        if targs:
            assert isinstance(obj, Func)
            return generics.func_inst_value(w, e.pos, obj, targs)
        if isinstance(obj, Var):
            name = w.prog.global_name(obj) if w.prog.is_global(obj) else w.use_local(obj, e.pos)
            name.used = True
            return name
        if isinstance(obj, Func):
            name = w.prog.func_name(obj)
            name.used = True
            return name
        if isinstance(obj, Const):  # as the rewriting of loops over functions mentions it, without a value
            assert obj.value is not None
            return BasicLit(Op.OLITERAL, obj.pos, obj.value, type=obj.type)
        if isinstance(obj, Builtin):
            raise InternalError(f"use of builtin {obj.name} outside of a call", e.pos)
    rule = _RULES.get(type(e))
    if rule is None:
        raise InternalError(f"unexpected expression {type(e).__name__}", e.pos)
    return rule(w, e)


def _reshape(x: Expr, t: Type) -> None:
    """Give x the type that the checker knows, where the shape's type stands (exprReshape)."""
    if x.type is None or type(x) is Name or kinds.identical_strict(x.type, t):
        return
    if kinds.is_untyped(x.type) and kinds.is_boolean(t):
        return
    if kinds.has_shape(x.type) or kinds.has_shape(t):
        x.type = t
        if type(x) is CallExpr:
            x.reshape = True


def constant(w: FuncLowerer, e: ast.Expr, tv: TypeAndValue) -> Expr:
    t = w.typ(consts.ideal_type(tv))
    assert tv.value is not None
    written = None if w.prog.program.release.constants_by_value else _as_written(e)
    return BasicLit(Op.OLITERAL, e.pos, consts.fix_value(t, tv.value), type=t, written=written)


def _as_written(e: ast.Expr) -> tuple[str, Op]:
    """The text of a constant, and the operation that messages take it for (noder/expr.go:constExprOp, Go 1.21)."""
    op = Op.OLITERAL
    if type(e) is ast.Operation:
        op = UNARY_OPS[e.op] if e.y is None else BINARY_OPS[e.op]
    return expr_string(e), op


def opt_expr(w: FuncLowerer, e: ast.Expr | None) -> Expr | None:
    return None if e is None else expr(w, e)


# --- Operators -------------------------------------------------------------------------------------


def operation(w: FuncLowerer, e: ast.Operation) -> Expr:
    if e.y is None:
        return unary(w, e)
    op = BINARY_OPS[e.op]
    common: Type | None = None
    if op is not Op.OLSH and op is not Op.ORSH:
        tx, ty = w.type_of(e.x), w.type_of(e.y)
        if tx is ty or identical(tx, ty) or assignable(tx, ty):
            common = ty
        elif assignable(ty, tx):
            common = tx
        else:
            raise InternalError("operands have no common type", e.pos)
    x = implicit_conv(w, common, e.x)
    y = implicit_conv(w, common, e.y)
    return binary(w, e.pos, op, x, y)


def binary(w: FuncLowerer, pos: Pos, op: Op, x: Expr, y: Expr) -> Expr:
    """A type-checked binary operation."""
    if op is Op.OANDAND or op is Op.OOROR:
        x, y = consts.default_lit2(x, y, False)
        return LogicalExpr(op, pos, x, y, type=y.type if kinds.is_untyped(x.type) else x.type)
    if op is Op.OLSH or op is Op.ORSH:
        return BinaryExpr(op, pos, x, consts.default_lit(y, kinds.basic(Kind.UINT)), type=x.type)
    x, y = consts.default_lit2(x, y, False)
    if op in _COMPARISONS:
        x, y = _comparison(w, pos, x, y)
        return BinaryExpr(op, pos, x, y, type=kinds.basic(Kind.UNTYPED_BOOL))
    if op is Op.OADD and kinds.is_string(x.type):
        if type(x) is AddStringExpr:
            add = x
            add.pos = pos
        else:
            add = AddStringExpr(Op.OADDSTR, pos, [x], type=x.type)
        if type(y) is AddStringExpr:
            add.list.extend(y.list)
        else:
            add.list.append(y)
        return add
    return BinaryExpr(op, pos, x, y, type=x.type)


def _comparison(w: FuncLowerer, pos: Pos, x: Expr, y: Expr) -> tuple[Expr, Expr]:
    """Operands of a comparison; interfaces of different type are brought together (typecheck/expr.go:tcArith)."""
    tx, ty = x.type, y.type
    if tx is not ty and w.prog.shapes and tx is not None and ty is not None and not kinds.identical(tx, ty):
        if kinds.is_interface(tx) and kinds.is_interface(ty):
            x = assign_conv(w, pos, x, ty)
            if type(x) is not Name:
                x.implicit = False
    return consts.default_lit2(x, y, True)


def unary(w: FuncLowerer, e: ast.Operation) -> Expr:
    x = expr(w, e.x)
    if e.op is ast.Op.AND:
        return addr_of(e.pos, x)
    if e.op is ast.Op.MUL:
        assert x.type is not None
        return StarExpr(Op.ODEREF, e.pos, x, type=kinds.elem(x.type))
    op = UNARY_OPS[e.op]
    if op is Op.ORECV:
        x = consts.default_lit(x, None)
        assert x.type is not None
        return UnaryExpr(op, e.pos, x, type=kinds.elem(x.type))
    return UnaryExpr(op, e.pos, x, type=x.type)


# --- Selection, indexing, slicing ------------------------------------------------------------------


def selector(w: FuncLowerer, e: ast.SelectorExpr) -> Expr:
    selection = w.info.selections.get(e)
    if selection is None:
        raise InternalError("selector without selection", e.pos)
    if selection.kind is SelectionKind.FIELD_VAL:
        x = expr(w, e.x)
        return selectors.field_value(e.pos, x, selection.index)
    if selection.kind is SelectionKind.METHOD_VAL:
        return selectors.method_value(w, e, selection)
    return selectors.method_expression(w, e, selection)


def index(w: FuncLowerer, e: ast.IndexExpr) -> Expr:
    if type(e.x) is ast.SelectorExpr:
        # Perhaps an explicit instantiation of a generic method.
        selection = w.info.selections.get(e.x)
        if selection is not None and selection.kind is not SelectionKind.FIELD_VAL:
            return selector(w, e.x)
    key: Type | None = None
    core = generics.core_type(w.type_of(e.x))
    if type(core) is Map:
        key = core.key
    x = expr(w, e.x)
    i = implicit_conv(w, key, e.index)
    n = index_expr(w, e.pos, x, i)
    if w.words is not None and n.op is Op.OINDEXMAP:
        rtypes.keep(w, n, w.type_of(e.x))
    return n


def index_expr(w: FuncLowerer, pos: Pos, x: Expr, i: Expr) -> Expr:
    """x[i], type-checked; a pointer to an array is followed."""
    t = x.type
    assert t is not None
    u = under(t)
    if type(u) is Pointer and kinds.is_array(u.base):
        x = StarExpr(Op.ODEREF, pos, x, type=u.base, implicit=True)
        t, u = u.base, under(u.base)
    if type(u) is Map:
        return IndexExpr(Op.OINDEXMAP, pos, x, assign_conv(w, pos, i, u.key), type=u.elem)
    if kinds.is_untyped(i.type):
        i = consts.default_lit(i, kinds.basic(Kind.INT))
    return IndexExpr(Op.OINDEX, pos, x, i, type=w.prog.byte if kinds.is_string(t) else kinds.elem(t))


def slice_(w: FuncLowerer, e: ast.SliceExpr) -> Expr:
    x = expr(w, e.x)
    low, high, top = (opt_expr(w, i) for i in e.index)
    int_type = kinds.basic(Kind.INT)
    bounds = [None if i is None else consts.default_lit(i, int_type) for i in (low, high, top)]
    x = consts.default_lit(x, None)
    t = x.type
    assert t is not None
    if kinds.is_array(t):
        x = addr_of(e.pos, x, implicit=True)
        t = x.type
        assert t is not None
    full = bounds[2] is not None
    u = under(t)
    if kinds.is_string(t):
        op, result = Op.OSLICESTR, t
    elif type(u) is Pointer:
        op, result = (Op.OSLICE3ARR if full else Op.OSLICEARR), Slice(kinds.elem(u.base))
    else:
        op, result = (Op.OSLICE3 if full else Op.OSLICE), t
    return SliceExpr(op, e.pos, x, bounds[0], bounds[1], bounds[2], type=result)


# --- Types in expressions --------------------------------------------------------------------------


def expr_type(w: FuncLowerer, iface: Type | None, e: ast.Expr) -> TypeNode | DynamicType:
    """A type as operand; one that depends on a type parameter comes from the dictionary."""
    t = w.type_and_value(e).type
    assert t is not None
    return generics.type_operand(w, e.pos, iface, t)


def assertion(w: FuncLowerer, e: ast.AssertExpr) -> Expr:
    iface = w.type_of(e.x)
    x = expr(w, e.x)
    t = expr_type(w, iface, e.type)
    w.typ(iface)
    if type(t) is DynamicType:
        source = rtypes.descriptor(w, e.pos, iface) if w.is_derived(iface) else None
        return DynamicTypeAssertExpr(Op.ODYNAMICDOTTYPE, e.pos, x, t.rtype, t.itab, source, type=t.type)
    rtypes.read(w, iface)
    return TypeAssertExpr(Op.ODOTTYPE, e.pos, consts.default_lit(x, None), type=t.type)


# The modules import each other, so what may not be complete yet is looked up when it is called.
def _composite(w: FuncLowerer, e: ast.CompositeLit) -> Expr:
    return literals.composite(w, e)


def _func_lit(w: FuncLowerer, e: ast.FuncLit) -> Expr:
    return closures.func_lit(w, e)


def _call(w: FuncLowerer, e: ast.CallExpr) -> Expr:
    return calls.call(w, e)


_RULES: dict[type, Callable[..., Expr]] = {  # a rule takes the class that is its key
    ast.CompositeLit: _composite,
    ast.FuncLit: _func_lit,
    ast.SelectorExpr: selector,
    ast.IndexExpr: index,
    ast.SliceExpr: slice_,
    ast.AssertExpr: assertion,
    ast.Operation: operation,
    ast.CallExpr: _call,
}
