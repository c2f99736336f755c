"""Composite literals.

    T{1, x}     ->   CompLitExpr(OSTRUCTLIT, [StructKeyExpr, StructKeyExpr])
    &T{}        ->   AddrExpr(OPTRLIT, CompLitExpr)

noder/writer.go:compLit, arrayElems, mapElems, structElems; noder/reader.go:compLit; typecheck/expr.go:tcCompLit;
typecheck/typecheck.go:typecheckarraylit (Go 1.27.3).
"""

from __future__ import annotations

from goesc.ir.nodes import BasicLit, CompLitExpr, Expr, KeyExpr, StructKeyExpr
from goesc.ir.op import Op
from goesc.lower import generics, kinds, rtypes
from goesc.lower.convert import assign_conv, implicit_conv
from goesc.lower.function import FuncLowerer, addr_of
from goesc.source.errors import InternalError
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.types.lookup import lookup_field_or_method
from goesc.types.model import Array, Map, Pointer, Slice, Struct, Type
from goesc.types.named import unalias, under
from goesc.types.objects import Var


def composite(w: FuncLowerer, e: ast.CompositeLit) -> Expr:
    raw = w.type_of(e)
    whole = w.typ(raw)
    t, pointer = whole, False
    core = generics.core_type(raw)
    if type(core) is Pointer:
        core = generics.core_type(core.base)
    u = under(whole)
    if type(u) is Pointer:
        t, pointer = u.base, True
    if type(core) is Array or type(core) is Slice:
        lit = _array(w, e, t, core.elem)
    elif type(core) is Map:
        lit = _map(w, e, t, core)
        if w.words is not None:
            whole_map = unalias(raw)
            rtypes.keep(w, lit, whole_map.base if type(whole_map) is Pointer else raw)
    elif type(core) is Struct:
        lit = _struct(w, e, t, core)
    else:
        raise InternalError(f"composite literal of {type(core).__name__}", e.pos)
    if not pointer:
        return lit
    addr = addr_of(e.pos, lit)
    addr.type = whole
    return addr


def _array(w: FuncLowerer, e: ast.CompositeLit, t: Type, elem: Type) -> CompLitExpr:
    items: list[Expr] = []
    for el in e.elems:
        if type(el) is ast.KeyValueExpr:
            key = implicit_conv(w, None, el.key)
            items.append(KeyExpr(Op.OKEY, el.key.pos, key, implicit_conv(w, elem, el.value)))
        else:
            items.append(implicit_conv(w, elem, el))
    return array_literal(w, e.pos, t, items)


def array_literal(w: FuncLowerer, pos: Pos, t: Type, items: list[Expr], implicit: bool = False) -> CompLitExpr:
    """A type-checked array or slice literal; `items` becomes its list."""
    elem = kinds.elem(t)
    key = length = 0
    for i, item in enumerate(items):
        if type(item) is KeyExpr:
            assert type(item.key) is BasicLit
            assert isinstance(item.key.value, int)
            key = item.key.value
            item.value = assign_conv(w, item.pos, item.value, elem)
        else:
            items[i] = assign_conv(w, item.pos, item, elem)
        key += 1
        length = max(length, key)
    if kinds.is_array(t):
        return CompLitExpr(Op.OARRAYLIT, pos, items, type=t, implicit=implicit)
    return CompLitExpr(Op.OSLICELIT, pos, items, type=t, len=length, implicit=implicit)


def _map(w: FuncLowerer, e: ast.CompositeLit, t: Type, core: Map) -> CompLitExpr:
    u = under(t)
    assert isinstance(u, Map)
    items: list[Expr] = []
    for el in e.elems:
        assert type(el) is ast.KeyValueExpr
        key = assign_conv(w, el.key.pos, implicit_conv(w, core.key, el.key), u.key)
        value = assign_conv(w, el.key.pos, implicit_conv(w, core.elem, el.value), u.elem)
        items.append(KeyExpr(Op.OKEY, el.key.pos, key, value))
    return CompLitExpr(Op.OMAPLIT, e.pos, items, type=t)


def _struct(w: FuncLowerer, e: ast.CompositeLit, t: Type, core: Struct) -> CompLitExpr:
    u = under(t)
    assert isinstance(u, Struct)
    items: list[Expr] = []
    for i, el in enumerate(e.elems):
        if type(el) is ast.KeyValueExpr:
            assert type(el.key) is ast.Name
            field, raw = _keyed_field(w, u, core, el.key)
            pos, value = el.key.pos, el.value
        else:
            field, raw = u.fields[i], core.fields[i]
            pos, value = el.pos, el
        x = assign_conv(w, pos, implicit_conv(w, raw.type, value), field.type)
        items.append(StructKeyExpr(Op.OSTRUCTKEY, pos, field, x))
    return CompLitExpr(Op.OSTRUCTLIT, e.pos, items, type=t)


def _keyed_field(w: FuncLowerer, lowered: Struct, core: Struct, key: ast.Name) -> tuple[Var, Var]:
    """The field that a key names, as the IR and as the checker knows it; it may be promoted."""
    raw, path, _ = lookup_field_or_method(core, False, w.pkg, key.value)
    assert isinstance(raw, Var)
    assert path is not None
    s: Type = lowered
    for i in path[:-1]:
        inner = kinds.struct_of(s).fields[i].type
        assert inner is not None
        s = inner
    return kinds.struct_of(s).fields[path[-1]], raw
