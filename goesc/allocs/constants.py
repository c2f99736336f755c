"""What is known of values by themselves: zero values, whether two are equal.

zero_of(<[]int>)                      EMPTY
are_equal(Something(), nil)           False
are_equal(Extent(2, 2, 2), "a")       False: their lengths tell
"""

from __future__ import annotations

import math
import struct
from typing import TypeGuard

from goesc.allocs.flow import EMPTY, Extent, Known, Parts, Real, Something
from goesc.ir.nodes import BasicLit, NilExpr
from goesc.ir.op import Op
from goesc.source.positions import Pos
from goesc.types import constant, layout, predicates
from goesc.types.layout import GcSizes
from goesc.types.model import (
    IS_BOOLEAN,
    IS_COMPLEX,
    IS_FLOAT,
    IS_INTEGER,
    IS_STRING,
    IS_UNSIGNED,
    Array,
    Basic,
    Pointer,
    Slice,
    Struct,
    Type,
)
from goesc.types.named import is_shape, under
from goesc.types.sizes import AMD64

FEW = 4  # fields of a struct that are looked at


def zero_of(t: Type | None, pos: Pos, sizes: GcSizes) -> Known | None:
    u = under(t) if t is not None else None
    if isinstance(u, Slice):
        return EMPTY
    if isinstance(u, Basic):
        if u.info & IS_INTEGER:
            return BasicLit(Op.OLITERAL, pos, 0, type=t)
        if u.info & IS_STRING:
            return BasicLit(Op.OLITERAL, pos, constant.make_string(""), type=t)
        if u.info & IS_FLOAT:
            return BasicLit(Op.OLITERAL, pos, constant.make_float64(0), type=t)
        if u.info & IS_COMPLEX:
            return BasicLit(Op.OLITERAL, pos, constant.to_complex(0), type=t)
        return BasicLit(Op.OLITERAL, pos, False, type=t) if u.info & IS_BOOLEAN else None
    if isinstance(u, Struct):
        return _zero_parts(u, pos, sizes)
    return NilExpr(Op.ONIL, pos, type=t) if u is not None and not isinstance(u, Array) else None


def _zero_parts(t: Struct, pos: Pos, sizes: GcSizes) -> Known | None:
    if len(t.fields) > FEW:  # larger ones are in no register
        return None
    return Parts({f.name: (zero_of(f.type, pos, sizes), None) for f in t.fields})


def are_equal(a: Known, b: Known) -> bool | None:
    if isinstance(a, BasicLit) and isinstance(b, BasicLit):
        # Of the comparisons of both parts of complex numbers gc does not make one.
        same_kind = type(a.value) is type(b.value) is not constant.Complex
        return a.value == b.value if same_kind else None
    if isinstance(a, NilExpr) and isinstance(b, NilExpr):
        return True
    if isinstance(a, Extent) or isinstance(b, Extent):
        first, second = _length_of_text(a), _length_of_text(b)
        if first is not None and second is not None:
            return None if first == second > 0 else first == second
    if isinstance(a, Something) and isinstance(b, Something) and a.holds is not None and b.holds is not None:
        known = not is_shape(a.holds) and not is_shape(b.holds)
        return False if known and not predicates.identical(a.holds, b.holds) else None
    if isinstance(a, NilExpr) or isinstance(b, NilExpr):
        other = b if isinstance(a, NilExpr) else a
        if isinstance(other, Extent):
            return other.is_nil
        return False if isinstance(other, Something) and not other.made else None
    return None


def same_type(held: Type, t: Type) -> bool | None:
    """Whether an interface that holds the one holds the other. Where a shape stands in a function that has none, gc
    knows the type, of which here is known what it is made of (ssa/rewrite.go:isFixedLoad, of dictionaries)."""
    if not is_shape(held) and not is_shape(t):
        return predicates.identical(held, t)
    u, v = under(held), under(t)
    if isinstance(u, Pointer) and isinstance(v, Pointer):
        return None
    return None if predicates.identical(u, v) else False


def is_string(t: Type | None) -> bool:
    return t is not None and predicates.is_string(t)


def is_text(x: object) -> TypeGuard[BasicLit]:
    return isinstance(x, BasicLit) and constant.kind(x.value) is constant.Kind.STRING


def text_of(value: Known | None) -> bytes | None:
    return constant.string_val(value.value) if is_text(value) else None


def is_empty_text(x: Known) -> bool:
    return is_text(x) and _length_of_text(x) == 0


def _length_of_text(x: Known) -> int | None:
    if isinstance(x, Extent):
        return x.length
    return constant.string_len(x.value) if is_text(x) else None


def is_float(t: Type | None) -> bool:
    return t is not None and predicates.is_float(t)


def is_complex(t: Type | None) -> bool:
    return t is not None and predicates.is_complex(t)


def float_value(x: Known | None, t: Type) -> float | None:
    """What is known of a number of that floating-point type."""
    if isinstance(x, Real):
        return x.value
    return rounded(x.value, t) if isinstance(x, BasicLit) else None


def rounded(x: constant.Value, t: Type) -> float:
    """A constant as the type has it."""
    return constant.float64_val(x) if layout.size(t, AMD64) == DOUBLE else constant.float32_val(x)


def known_float(x: float, t: Type | None, pos: Pos) -> Known:
    if math.isinf(x) or str(x) == "-0.0":
        return Real(x)
    return BasicLit(Op.OLITERAL, pos, constant.make_float64(x), type=t)


DOUBLE = 8  # bytes


def same_bits(x: BasicLit | Real, of: Type, to: Type, pos: Pos) -> Known | None:
    """A number that was stored as one type, as it is read as another."""
    u, size = under(to), layout.size(of, AMD64)
    if not isinstance(u, Basic) or layout.size(to, AMD64) != size:
        return None
    form = "<d" if size == DOUBLE else "<f"
    if is_float(of):
        packed = struct.pack(form, x.value if isinstance(x, Real) else rounded(x.value, of))
    elif isinstance(x, BasicLit) and constant.kind(x.value) is constant.Kind.INT:
        packed = (constant.int_value(x.value) & (1 << 8 * size) - 1).to_bytes(size, "little")
    else:
        return None
    if u.info & IS_INTEGER:
        number = int.from_bytes(packed, "little", signed=not u.info & IS_UNSIGNED)
        return BasicLit(Op.OLITERAL, pos, number, type=to)
    if not u.info & IS_FLOAT:
        return None
    (read,) = struct.unpack(form, packed)
    return known_float(read, to, pos) if not math.isnan(read) else None
