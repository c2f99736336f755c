"""Small questions about IR nodes (cmd/compile/internal/ir/node.go, expr.go, const.go, Go 1.27.3).

outer_value(x.f[2].g)  ->  x        if f is an array: a write there changes x
"""

from __future__ import annotations

from goesc.ir.nodes import (
    BasicLit,
    Class,
    CompLitExpr,
    ConvExpr,
    Expr,
    ExprNode,
    Func,
    IndexExpr,
    KeyExpr,
    Name,
    NilExpr,
    Node,
    SelectorExpr,
    StructKeyExpr,
)
from goesc.ir.op import Op
from goesc.types import constant
from goesc.types.model import Array, Basic, Kind, Named, Pointer, Type
from goesc.types.named import unalias, under

INT32_MIN, INT32_MAX = -(1 << 31), (1 << 31) - 1

_NUMERIC = frozenset({constant.Kind.INT, constant.Kind.FLOAT, constant.Kind.COMPLEX})


def is_blank(n: Node | None) -> bool:
    """Whether a node is the blank identifier."""
    return type(n) is Name and n.sym == "_"


def is_nil(n: Node | None) -> bool:
    return n is not None and n.op is Op.ONIL


def is_auto_tmp(n: Node | None) -> bool:
    return type(n) is Name and n.auto_temp


def is_small_int_const(n: Node) -> bool:
    """Whether a node is an integer constant that fits 32 bits."""
    value = int_value(n)
    return value is not None and INT32_MIN <= value <= INT32_MAX


def int_value(n: Node) -> int | None:
    """The value of an integer constant node; None for anything else."""
    if type(n) is not BasicLit:
        return None
    value = n.value
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value


def is_zero(n: Expr) -> bool:
    """expr.go:IsZero: constants and literals whose value is all zero bits."""
    if type(n) is NilExpr:
        return True
    if type(n) is BasicLit:
        value = n.value
        if constant.kind(value) in _NUMERIC:
            return constant.sign(value) == 0
        return not value if type(value) is bool else constant.string_len(value) == 0
    if type(n) is CompLitExpr:
        if n.op is Op.OARRAYLIT:
            return all(is_zero(x.value if type(x) is KeyExpr else x) for x in n.list)
        if n.op is Op.OSTRUCTLIT:
            return all(type(x) is StructKeyExpr and is_zero(x.value) for x in n.list)
    return False


def underlying(n: ExprNode) -> Type | None:
    """The underlying type of an expression's type."""
    return under(n.type) if n.type is not None else None


def outer_value(n: Expr) -> Expr:
    """node.go:OuterValue: the variable or pointer target that a write to n changes as a whole."""
    while True:
        if type(n) is SelectorExpr:
            if n.op is not Op.ODOT:
                return n
        elif type(n) is ConvExpr:
            if n.op is not Op.OCONVNOP:
                return n
        elif type(n) is not IndexExpr or not isinstance(underlying(n.x), Array):
            return n
        n = n.x


def is_addressable(n: Expr) -> bool:
    """expr.go:IsAddressable."""
    while True:
        if type(n) is IndexExpr and n.op is Op.OINDEX:
            t = underlying(n.x)
            if not isinstance(t, Array):
                return not (isinstance(t, Basic) and t.kind in (Kind.STRING, Kind.UNTYPED_STRING))
        elif type(n) is not SelectorExpr or n.op is not Op.ODOT:
            break
        n = n.x
    if type(n) is Name:
        return n.class_ is not Class.FUNC
    return n.op is Op.ODEREF or n.op is Op.ODOTPTR or n.op is Op.OLINKSYMOFFSET


def is_reflect_header_data_field(n: Expr) -> bool:
    """expr.go:IsReflectHeaderDataField: p.Data of a reflect.SliceHeader or reflect.StringHeader."""
    if type(n) is not SelectorExpr or n.sel != "Data" or n.type is None or n.x.type is None:
        return False
    t = unalias(n.type)
    if not (isinstance(t, Basic) and t.kind == Kind.UINTPTR):
        return False
    named: Type | None = None
    if n.op is Op.ODOT:
        named = unalias(n.x.type)
    elif n.op is Op.ODOTPTR:
        pointer = under(n.x.type)
        named = unalias(pointer.base) if isinstance(pointer, Pointer) else None
    if not isinstance(named, Named) or named.obj.pkg is None:
        return False
    return named.obj.pkg.path == "reflect" and named.obj.name in ("SliceHeader", "StringHeader")


def contains_closure(f: Func, c: Func) -> bool:
    """func.go:ContainsClosure: whether closure c is nested somewhere in f."""
    if f is c or c.oclosure is None:
        return False
    parent = c.closure_parent
    while parent is not None:
        if parent is f:
            return True
        parent = parent.closure_parent
    return False
