"""Bounds checks that the type of the index makes superfluous: `index bounds check elided`.

    var t [256]int; t[b]      b a byte: always in range, so a line at the '['
    "0123456789abcdef"[x&15]  likewise

gc says so in its walk phase, after all escape analysis of the package, in the order of evaluation (order.py).
cmd/compile/internal/walk/expr.go:walkIndex, bounded; gc/compile.go:enqueueFunc (Go 1.27.3).
"""

from __future__ import annotations

from goesc.allocs.compiled import compiled
from goesc.allocs.order import in_function
from goesc.allocs.sizes import small_int
from goesc.allocs.visit import Index
from goesc.ir.events import BoundsElided
from goesc.ir.nodes import BasicLit, BinaryExpr, ClosureExpr, Expr, Func, IndexExpr, Name, Node
from goesc.ir.op import Op
from goesc.ir.program import Program, Report
from goesc.ir.trace import Phase, Trace
from goesc.types import constant, layout
from goesc.types.model import IS_INTEGER, IS_STRING, IS_UNSIGNED, Array, Basic, Pointer, Type
from goesc.types.named import under
from goesc.types.sizes import GcSizes


def report_bounds(program: Program, report: Report, trace: Trace | None = None) -> None:
    """Announce the superfluous checks of all functions, in the order in which gc walks them."""
    for fn in compiled(program):
        if trace is not None:
            trace.begin(Phase.BOUNDS, (fn,))
        if not _may_hold(fn, program.sizes):
            continue
        for index in in_function(fn, program):
            if is_elided(index, program.sizes):
                report(BoundsElided(index.node.pos))


def _may_hold(fn: Func, sizes: GcSizes) -> bool:
    """Whether there is a superfluous check in a function or a literal in it, if all indices are evaluated in place."""
    # Hot: most functions have none, and to find out the order of evaluation is dear.
    stack: list[Node] = [fn]
    while stack:
        n = stack.pop()
        if type(n) is Name:
            continue
        if type(n) is IndexExpr and n.op is Op.OINDEX and is_elided(Index(n, False), sizes):
            return True
        if type(n) is ClosureExpr:
            stack.append(n.func)
        stack += n.children()
    return False


def is_elided(at: Index, sizes: GcSizes) -> bool:
    """Whether a message tells that an index needs no check."""
    x, index = at.node.x, at.node.index
    if index.op is Op.OLITERAL or x.type is None:
        return False
    u = under(x.type)
    if isinstance(u, Pointer):
        u = under(u.base)
    if isinstance(u, Array):
        return is_bounded(index, sizes, at.opaque, u.len)
    if isinstance(x, BasicLit) and _info(x.type) & IS_STRING:
        return is_bounded(index, sizes, at.opaque, constant.string_len(x.value))
    return False


def _info(t: Type | None) -> int:
    u = under(t) if t is not None else None
    return u.info if isinstance(u, Basic) else 0


def is_bounded(n: Expr, sizes: GcSizes, opaque: bool, limit: int) -> bool:
    """Whether the integer n is sure to lie in [0, limit); of an opaque one only the type is known."""
    info = _info(n.type)
    if n.type is None or not info & IS_INTEGER:
        return False
    unsigned = bool(info & IS_UNSIGNED)
    bits = 8 * layout.size(n.type, sizes)
    value = small_int(n)
    if value is not None:
        return 0 <= value < limit
    if isinstance(n, BinaryExpr) and not opaque:
        op = n.op
        value = small_int(n.y)
        if op is Op.OAND or op is Op.OANDNOT:
            if 0 <= _mask(n, bits if unsigned else 0) < limit:
                return True
        elif not unsigned or value is None:
            pass
        elif op is Op.OMOD:
            if value <= limit:
                return True
        elif op is Op.ODIV:
            bits -= value.bit_length() - 1
        elif op is Op.ORSH:
            bits = max(bits - value, 0)
    return unsigned and 1 << bits <= limit


def _mask(n: BinaryExpr, bits: int) -> int:
    """The constant of x & mask or x &^ mask, the latter inverted in so many bits (0: signed); -1 if there is none."""
    mask = small_int(n.x)
    if mask is not None:
        return mask
    mask = small_int(n.y)
    if mask is None:
        return -1
    if n.op is Op.OAND:
        return mask
    return ~mask & ((1 << bits) - 1) if bits else ~mask
