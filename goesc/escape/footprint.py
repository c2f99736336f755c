"""How many bytes an allocation takes, where the source decides it.

    new(T)               the size of T                   &T{...}          the size of T
    make([]int, 4)       32                              make([]int, n)   -1: only the run tells
    x, moved             the size of x's type            func literal     the record of what it captures

Sizes are what the program asks for; the allocator rounds them up to a size class. Maps, channels, strings that are
put together and growing slices are -1. The shapes are those that cmd/compile/internal/walk (Go 1.27.3) hands to
runtime.newobject, makeslice and convT.
"""

from __future__ import annotations

from goesc.escape.reasons import closure_size, record_size
from goesc.ir.misc import int_value, is_small_int_const
from goesc.ir.nodes import ClosureExpr, CompLitExpr, ConvExpr, ExprNode, MakeExpr, Name, Node, SelectorExpr
from goesc.ir.op import Op
from goesc.types import layout
from goesc.types.model import Pointer, Slice, Type
from goesc.types.named import under
from goesc.types.sizes import GcSizes

UNKNOWN = -1


def footprint(n: Node | None, sizes: GcSizes) -> int:
    """Bytes that the allocation n asks for; UNKNOWN if the source does not decide."""
    if not isinstance(n, ExprNode) or n.type is None:
        return UNKNOWN
    op = n.op
    if isinstance(n, Name):
        return layout.size(n.type, sizes)
    if op is Op.ONEW or op is Op.OPTRLIT:
        u = under(n.type)
        return layout.size(u.base, sizes) if isinstance(u, Pointer) else UNKNOWN
    if isinstance(n, ClosureExpr):
        return closure_size(n, sizes)
    if isinstance(n, SelectorExpr) and op is Op.OMETHVALUE:
        return record_size([n.x.type], sizes)
    if isinstance(n, MakeExpr) and op is Op.OMAKESLICE:
        count = n.cap if n.cap is not None else n.len
        if count is None or not is_small_int_const(count):
            return UNKNOWN
        return _elements(n.type, int_value(count) or 0, sizes)
    if isinstance(n, CompLitExpr) and op is Op.OSLICELIT:
        return _elements(n.type, n.len, sizes)
    if isinstance(n, ConvExpr) and op is Op.OCONVIFACE:
        return layout.size(n.x.type, sizes) if n.x.type is not None else UNKNOWN
    return UNKNOWN


def _elements(t: Type, count: int, sizes: GcSizes) -> int:
    u = under(t)
    return layout.size(u.elem, sizes) * count if isinstance(u, Slice) else UNKNOWN
