"""Slices that are made or cut: what is known of their length and capacity.

    make([]T, 0, 3)     Extent(0, 3, 3)
    a[1:3], a [8]T      Extent(2, 7, 7)
    s[i:i+2]            Extent(2, 0, ...): of the capacity nothing is known

cmd/compile/internal/ssa/_gen/generic.rules, of SliceMake; ssa/prove.go:flowLimit (Go 1.27.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.allocs.constants import text_of
from goesc.allocs.flow import Extent, Known
from goesc.allocs.ranges import numbers_of
from goesc.allocs.sizes import is_positive
from goesc.allocs.values import extent_of, key_of, key_of_length, number, value_of
from goesc.escape.assigns import same_safe_expr
from goesc.ir.misc import underlying
from goesc.ir.nodes import BasicLit, BinaryExpr, Esc, Expr, MakeExpr, Name, Node, SliceExpr
from goesc.ir.op import Op
from goesc.types import constant, layout
from goesc.types.model import Array, Pointer, Slice
from goesc.types.named import under

if TYPE_CHECKING:
    from goesc.allocs.code import Code, Values


def _made(c: Code, n: MakeExpr) -> Known | None:
    length = number(c, n.len) if n.len is not None else 0
    if length is None or length < 0:
        # It panics, of which gc knows nothing.
        if length is None or n.cap is not None:
            return None
        return Extent(length, 0 if _is_two_ways(c, n) else length, length)  # the former is taken apart late
    capacity = length if n.cap is None else number(c, n.cap)
    if capacity is not None:
        return Extent(length, capacity, capacity, False if n.esc is Esc.NONE or not capacity else None)
    known = numbers_of(c, n.cap) if n.cap is not None else None
    # A sum of a constant and lengths is not zero, and no more is known: it might overflow.
    least = max(n.cap is not None and is_positive(n.cap), known.low if known is not None else 0)
    if _is_two_ways(c, n):
        if not c.flow.silent:
            c.two_ways[n] = least
        return Extent(length, 0, n)
    return Extent(length, least, n)  # gc does not learn that the one is not above the other


def _is_two_ways(c: Code, n: MakeExpr) -> bool:
    """Whether a make is on the stack or the heap, as it comes."""
    u = underlying(n)
    if n.esc is not Esc.NONE or not isinstance(u, Slice):
        return False
    return layout.size(u.elem, c.given.sizes) <= c.given.limits.make_on_stack


def _sliced(c: Code, n: SliceExpr) -> Known | None:
    """As it was cut: what is found out later tells nothing of it (ssa/prove.go:flowLimit)."""
    return c.found[n] if n in c.found and not c.flow.silent else cut(c, n)


def cut(c: Code, n: SliceExpr) -> Known | None:
    base: Known | None
    if n.op is Op.OSLICEARR or n.op is Op.OSLICE3ARR:
        u = underlying(n.x)
        array = under(u.base) if isinstance(u, Pointer) else u
        base = Extent(array.len, array.len, array.len) if isinstance(array, Array) else None
    else:
        base = extent_of(c, n.x)
    low = 0 if n.low is None else number(c, n.low)
    if n.op is Op.OSLICESTR:
        text = _part_of_text(c, n, low)
        if text is not None:
            return text
    if n.max is not None:
        return _with_capacity(c, n, low)
    if n.high is None and low is None and n.low is not None and key_of(c, n.low) == (Op.OLEN, key_of(c, n.x)):
        return Extent(0, 0, n)
    if n.high is None:
        return _from(base, low, n) if base is not None and low is not None and 0 <= low <= base.length else None
    high = number(c, n.high)
    if low is None or high is None:
        width = _distance(c, n.low, n.high)
        return Extent(width, 0, n) if width is not None and width >= 0 else None
    if not 0 <= low <= high:
        return None
    if base is None:
        base = Extent(high, max(high, _least_room(c, n.x)), n)
    base = base._replace(length=high, least=max(base.least, high))
    if base.is_nil is None and c.flow.tells:
        told = c.flow.fact((Op.OEQ, key_of(c, n.x), Op.ONIL))
        base = base._replace(is_nil=False if told is not None and not told.high else None)
    return _from(base, low, n)


def _with_capacity(c: Code, n: SliceExpr, low: int | None) -> Known | None:
    high, most = _number(c, n.high), _number(c, n.max)
    if low is None or high is None or not 0 <= low <= high <= (high if most is None else most):
        return None
    length = high - low
    return Extent(length, length, n) if most is None else Extent(length, most - low, most - low)


def _number(c: Code, n: Expr | None) -> int | None:
    """What a bound is behind the checks."""
    known = numbers_of(c, n) if n is not None else None
    return known.low if known is not None and known.low == known.high else None


def _least_room(c: Code, n: Expr) -> int:
    """The capacity that a slice is known to have at least."""
    key = key_of(c, n) if c.flow.tells else None
    if key is None:
        return 0
    facts = c.flow.fact(key_of_length(key)), c.flow.fact((Op.OCAP, key))
    return max((fact.low for fact in facts if fact is not None), default=0)


def _part_of_text(c: Code, n: SliceExpr, low: int | None) -> Known | None:
    text = text_of(value_of(c, n.x))
    high = number(c, n.high) if n.high is not None else len(text) if text is not None else None
    if text is None or low is None or high is None or not 0 <= low <= high <= len(text):
        return None
    return BasicLit(Op.OLITERAL, n.pos, constant.make_string(text[low:high]), type=n.type)


def _from(base: Extent, low: int, n: Node) -> Extent:
    """What is left from an index on."""
    if not low:
        return base
    return Extent(base.length - low, base.least - low, base.of - low if isinstance(base.of, int) else n)


def _distance(c: Code, low: Expr | None, high: Expr | None) -> int | None:
    """Of x[i:i], x[i:i+3] and x[i-1:i+2]."""
    if low is None or high is None:
        return None
    (x, by), (y, of) = _parts_of_sum(c, low), _parts_of_sum(c, high)
    return of - by if isinstance(x, Name) and same_safe_expr(x, y) else None


def _parts_of_sum(c: Code, n: Expr) -> tuple[Expr, int]:
    by = number(c, n.y) if isinstance(n, BinaryExpr) and (n.op is Op.OADD or n.op is Op.OSUB) else None
    if by is None or not isinstance(n, BinaryExpr):
        return n, 0
    return n.x, by if n.op is Op.OADD else -by


# A rule takes the class that has its operation.
VALUES: Values = {
    Op.OMAKESLICE: _made,
    **dict.fromkeys((Op.OSLICE, Op.OSLICEARR, Op.OSLICESTR, Op.OSLICE3, Op.OSLICE3ARR), _sliced),
}
