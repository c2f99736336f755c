"""Small questions about IR nodes (cmd/compile/internal/ir/node.go, expr.go, const.go, Go 1.27.3).

outer_value(x.f[2].g)  ->  x        if f is an array: a write there changes x
"""

from __future__ import annotations

from typing import Any

from goesc.ir.nodes import Class, Func, Name, Node
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


def is_small_int_const(n: Any) -> bool:
    """Whether a node is an integer constant that fits 32 bits."""
    if n.op is not Op.OLITERAL:
        return False
    value = int_value(n)
    return value is not None and INT32_MIN <= value <= INT32_MAX


def int_value(n: Any) -> int | None:
    """The value of an integer constant node; None for anything else."""
    value = n.value
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value


def is_zero(n: Any) -> bool:
    """expr.go:IsZero: constants and literals whose value is all zero bits."""
    op = n.op
    if op is Op.ONIL:
        return True
    if op is Op.OLITERAL:
        value = n.value
        if constant.kind(value) in _NUMERIC:
            return constant.sign(value) == 0
        return not value if type(value) is bool else constant.string_len(value) == 0
    if op is Op.OARRAYLIT:
        return all(is_zero(x.value if x.op is Op.OKEY else x) for x in n.list)
    if op is Op.OSTRUCTLIT:
        return all(is_zero(x.value) for x in n.list)
    return False


def outer_value(n: Any) -> Any:
    """node.go:OuterValue: the variable or pointer target that a write to n changes as a whole."""
    while True:
        op = n.op
        if op is Op.ODOT or op is Op.OCONVNOP or (op is Op.OINDEX and isinstance(under(n.x.type), Array)):
            n = n.x
        else:
            return n


def is_addressable(n: Any) -> bool:
    """expr.go:IsAddressable."""
    while True:
        op = n.op
        if op is Op.OINDEX:
            t = under(n.x.type)
            if isinstance(t, Array):
                n = n.x
                continue
            return not (isinstance(t, Basic) and t.kind in (Kind.STRING, Kind.UNTYPED_STRING))
        if op is Op.ODOT:
            n = n.x
            continue
        if op is Op.ONAME:
            return n.class_ is not Class.FUNC
        return op is Op.ODEREF or op is Op.ODOTPTR or op is Op.OLINKSYMOFFSET


def is_reflect_header_data_field(n: Any) -> bool:
    """expr.go:IsReflectHeaderDataField: p.Data of a reflect.SliceHeader or reflect.StringHeader."""
    t = unalias(n.type) if n.type is not None else None
    if not (isinstance(t, Basic) and t.kind == Kind.UINTPTR):
        return False
    if n.op is Op.ODOT:
        named: Type | None = unalias(n.x.type)
    elif n.op is Op.ODOTPTR:
        pointer = under(n.x.type)
        named = unalias(pointer.base) if isinstance(pointer, Pointer) else None
    else:
        return False
    if n.sel != "Data" or not isinstance(named, Named) or named.obj.pkg is None:
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
