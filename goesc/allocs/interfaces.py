"""Conversions to interfaces: which value needs a box of its own, and who makes it.

    any(p), any(struct{}{}), any(b)      none: a pointer, nothing, a byte
    any("x"), any(T{1, 2}), any(T{})     none: read-only data, zeroes
    any(n)                               convT64, which makes none for a number below 256
    any(t)                               none if it stays on the stack, else convT or convTnoptr

cmd/compile/internal/walk: convert.go:walkConvInterface, dataWord; order.go:addrTemp (Go 1.27.3).
"""

from __future__ import annotations

from goesc.allocs.code import Code, Rule
from goesc.allocs.literals import assigned
from goesc.allocs.model import When
from goesc.allocs.runtime import BY_ADDRESS, conversion_name
from goesc.allocs.sizes import is_byte, is_static
from goesc.ir.misc import is_zero
from goesc.ir.nodes import AssignListStmt, AssignStmt, CompLitExpr, ConvExpr, Esc, Expr, InlinedCallExpr, Name, Node
from goesc.ir.op import Op
from goesc.source.positions import Pos
from goesc.types import layout
from goesc.types.model import Interface, Type
from goesc.types.named import under


def _convert(c: Code, n: ConvExpr) -> None:
    t = n.x.type
    if t is None or isinstance(under(t), Interface):
        c.expr(n.x)
        c.memory += 1
        c.ends = True
        return
    size = layout.size(t, c.given.sizes)
    if layout.is_direct_iface(t, c.given.sizes) or not size:
        c.expr(n.x)
        return
    name = conversion_name(t, c.given.program)
    if name in BY_ADDRESS:
        ends, c.ends = c.ends, False
        assigned(c, n.x, n.pos)
        c.end_block_if_due(ends)
    else:
        c.expr(n.x)
    if size == 1 and is_byte(t):
        return
    if (name in BY_ADDRESS or is_static(n.x)) and _is_read_only(c, n.x, size):
        return
    box(c, n, n.pos, t)


def box(c: Code, n: Node, at: Pos, t: Type) -> None:
    """The call that copies a value behind an interface, unless it has its place on the stack."""
    size = layout.size(t, c.given.sizes)
    c.given.boxed.add(n)
    if n.esc is Esc.NONE and size <= c.given.limits.boxed_on_stack:
        return
    name = conversion_name(t, c.given.program)
    c.call(n, at, name, When.ALWAYS if name in BY_ADDRESS else When.SOMETIMES, size)


def converts_to_box(c: Code, n: Node, at: Pos, t: Type | None) -> None:
    """A conversion that gc makes itself, of a value of type t that is in a variable."""
    if t is None or isinstance(under(t), Interface) or layout.is_direct_iface(t, c.given.sizes):
        return
    size = layout.size(t, c.given.sizes)
    if size and not (size == 1 and is_byte(t)):
        box(c, n, at, t)


def _is_read_only(c: Code, x: Expr, size: int) -> bool:
    """Whether static data hold the value."""
    if c.given.program.is_fips:
        return False
    if x.op is Op.OLITERAL or x.op is Op.ONIL:
        return True
    if may_be_literal(x):
        x = c.static_value(x)
    if not isinstance(x, CompLitExpr) or x.op not in _PLAIN:
        return False
    return (size <= c.given.limits.zero_value and is_zero(x)) or is_static(x)


def may_be_literal(x: Expr) -> bool:
    """Whether it is a variable, or converted from one or from an inlined call, that a literal may define."""
    converted = False
    while isinstance(x, ConvExpr) and x.op is Op.OCONVNOP:
        x, converted = x.x, True
    if converted and isinstance(x, InlinedCallExpr):  # without a conversion the variable has taken its place
        return True
    if not isinstance(x, Name):
        return False
    defn = x.canonical.defn
    if isinstance(defn, AssignStmt):
        return isinstance(defn.y, (CompLitExpr, Name, ConvExpr, InlinedCallExpr))
    return isinstance(defn, AssignListStmt) and defn.op is Op.OAS2


_PLAIN = frozenset({Op.OSTRUCTLIT, Op.OARRAYLIT})

EXPRS: dict[Op, Rule] = {Op.OCONVIFACE: _convert}
