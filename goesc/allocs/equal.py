"""What == and != of two values are made of: one condition, several with && between them, or a call.

    branches(x == nil)           no, whatever x is
    branches(s == t)             of strings: first the lengths, then the bytes
    branches([1]int == [1]int)   no: as of two integers
    branches([9]int == [9]int)   no: a call compares them

cmd/compile/internal: walk/compare.go:walkCompare; compare/compare.go:EqStruct, EqStructCost, Memrun (Go 1.27.3), for
machines that may load from any address.
"""

from __future__ import annotations

from goesc.ir.misc import underlying
from goesc.ir.nodes import BasicLit, BinaryExpr, Expr
from goesc.ir.op import Op
from goesc.types import constant, layout
from goesc.types.model import (
    IS_BOOLEAN,
    IS_COMPLEX,
    IS_FLOAT,
    IS_INTEGER,
    IS_STRING,
    Array,
    Basic,
    Interface,
    Struct,
    Type,
)
from goesc.types.named import under
from goesc.types.sizes import GcSizes

_WORD = 8  # bytes of a register
_DEAREST = 4  # registers' worth of a struct that is compared field by field
_ELEMENTS = 4  # of an array that is compared one by one, or
_TOGETHER = 16  # bytes of them
_LOADS = (2, 4, 8)  # bytes of integers that are loaded together


def branches(n: BinaryExpr, sizes: GcSizes) -> bool:
    """Whether && or || is made of a comparison."""
    x, y = n.x, n.y
    if n.op is not Op.OEQ and n.op is not Op.ONE:
        return False
    t = underlying(x)
    if isinstance(t, Interface):  # so is y: gc has converted it
        return x.op is not Op.ONIL and y.op is not Op.ONIL
    if isinstance(t, Basic):
        return bool(t.info & IS_STRING) and not _is_empty(x) and not _is_empty(y)
    return t is not None and _several(t, sizes)


def calls(t: Type | None, sizes: GcSizes) -> bool:
    """Whether a function of the run time compares two values of a type, or parts of them."""
    pending = [t]
    while pending:
        u = under(t) if (t := pending.pop()) is not None else None
        if isinstance(u, Interface) or (isinstance(u, Basic) and u.info & IS_STRING):
            return True
        if isinstance(u, Array) and u.len == 1:
            pending.append(u.elem)
        elif isinstance(u, Array):
            size = u.len * layout.size(u.elem, sizes)
            if size and (not _is_simple(u.elem) or (u.len > _ELEMENTS and size > _TOGETHER)):
                return True
        elif isinstance(u, Struct):
            if _cost(u, sizes) > _DEAREST:
                return True
            pending += [field.type for field in u.fields if field.name != "_"]
    return False


def _is_simple(t: Type) -> bool:
    u = under(t)
    return isinstance(u, Basic) and bool(u.info & (IS_BOOLEAN | IS_INTEGER | IS_FLOAT | IS_COMPLEX))


def is_computed_anew(n: BinaryExpr) -> bool:
    """Whether gc asks again each time: memory, or a function of the run time."""
    if n.op is not Op.OEQ and n.op is not Op.ONE:
        return False
    pending = [n.x.type]
    while pending:
        u = under(t) if (t := pending.pop()) is not None else None
        if isinstance(u, Interface):
            return n.y.op is not Op.ONIL
        if isinstance(u, Basic) and u.info & IS_STRING:
            return not _is_empty(n.y)
        if isinstance(u, Struct):
            pending += [field.type for field in u.fields]
        elif isinstance(u, Array):
            pending.append(u.elem)
    return False


def same_if_bits_are(t: Type | None, sizes: GcSizes) -> bool:
    """Whether a value is equal to itself, as gc sees where it compares what it has in two places."""
    pending = [t]
    while pending:
        u = under(t) if (t := pending.pop()) is not None else None
        if u is None or isinstance(u, Interface) or (isinstance(u, Basic) and u.info & (IS_FLOAT | IS_COMPLEX)):
            return False
        if isinstance(u, (Array, Struct)) and not _is_memory(u, sizes):
            if isinstance(u, Array) and u.len != 1:
                return False  # a function of its type does it
            if isinstance(u, Struct) and _cost(u, sizes) > _DEAREST:
                return False
            pending += [u.elem] if isinstance(u, Array) else [field.type for field in u.fields if field.name != "_"]
    return True


def is_reflexive(t: Type) -> bool:
    """Whether each value of a type is equal to itself (types/type.go:IsReflexive)."""
    pending = [t]
    while pending:
        u = under(pending.pop())
        if isinstance(u, Interface) or (isinstance(u, Basic) and u.info & (IS_FLOAT | IS_COMPLEX)):
            return False
        if isinstance(u, Array):
            pending.append(u.elem)
        elif isinstance(u, Struct):
            pending += [field.type for field in u.fields if field.type is not None]
    return True


def _is_empty(x: Expr) -> bool:
    return isinstance(x, BasicLit) and constant.string_len(x.value) == 0


def _several(t: Type, sizes: GcSizes) -> bool:
    while True:
        u = under(t)
        if isinstance(u, Basic):
            return bool(u.info & IS_STRING)
        if isinstance(u, Array):
            if u.len != 1:
                return _of_elements(u, sizes)
            t = u.elem
        elif isinstance(u, Struct):
            kept = [field for field in u.fields if field.name != "_"]
            if not kept or _cost(u, sizes) > _DEAREST:
                return False
            if len(kept) > 1:
                return True
            assert kept[0].type is not None
            t = kept[0].type
        else:
            return isinstance(u, Interface)


def _of_elements(t: Array, sizes: GcSizes) -> bool:
    elem, size = under(t.elem), t.len * layout.size(t.elem, sizes)
    if not _is_simple(elem) or not size or (t.len > _ELEMENTS and size > _TOGETHER):
        return False
    return not (isinstance(elem, Basic) and elem.info & IS_INTEGER) or size not in _LOADS


def _cost(t: Struct, sizes: GcSizes) -> int:
    """In registers; fields that lie side by side and are compared bit by bit count together."""
    cost = run = end = 0
    for field, offset in zip(t.fields, sizes.offsetsof(t.fields), strict=True):
        assert field.type is not None
        size = layout.size(field.type, sizes)
        if field.name == "_" or not (offset == end and _is_memory(field.type, sizes)):
            cost += -(-run // _WORD)
            run = 0
        run += size if field.name != "_" else 0
        end = offset + size
    return cost + -(-run // _WORD)


def _is_memory(t: Type, sizes: GcSizes) -> bool:
    """types/alg.go: values are equal when their bits are (AMEM)."""
    pending = [t]
    while pending:
        u = under(pending.pop())
        if isinstance(u, Interface) or (isinstance(u, Basic) and u.info & (IS_STRING | IS_FLOAT | IS_COMPLEX)):
            return False
        if isinstance(u, Array):
            pending.append(u.elem)
        elif isinstance(u, Struct):
            filled = 0
            for field in u.fields:
                if field.name == "_" or field.type is None:
                    return False
                filled += layout.size(field.type, sizes)
                pending.append(field.type)
            if filled != layout.size(u, sizes):
                return False
    return True
