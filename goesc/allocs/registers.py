"""Which variables gc's back end keeps in registers: what is known of these stays so until they are assigned to.

    x, x.f, x[0]           in registers, if x is the function's own, is small, and nobody takes its address
    *p, s[i], m[k]         in memory

cmd/compile/internal/ssagen/ssa.go:canSSA, canSSAName (Go 1.27.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.ir.misc import underlying
from goesc.ir.nodes import Class, Esc, Expr, IndexExpr, Name, SelectorExpr
from goesc.ir.op import Op
from goesc.types.model import Array

if TYPE_CHECKING:
    from goesc.allocs.code import Code


def in_registers(c: Code, n: Expr) -> bool:
    """ssa.go:canSSA: whether gc's back end has a value for n, and not memory."""
    # Hot: it is asked of most variables that an expression names.
    if type(n) is not Name:
        n = whole(n)
        if type(n) is not Name:
            return False
    known = c.registers.get(n)
    if known is None:
        known = c.registers[n] = _has_registers(c, n)
    return known


def _has_registers(c: Code, n: Name) -> bool:
    if n.type is None or n.addrtaken or n.esc is Esc.HEAP or (n.is_closure_var and not n.by_value):
        return False
    if n.class_ is Class.AUTO or n.is_closure_var:  # a copy is loaded where the literal begins (ssagen/ssa.go:buildssa)
        return c.given.fits_registers(n.type)
    if (n.class_ is not Class.PARAM and n.class_ is not Class.PARAM_OUT) or (
        n.class_ is Class.PARAM_OUT and c.has_defer
    ):
        return False
    return n not in c.given.in_place and c.given.fits_registers(n.type)


def is_on_stack(n: Name) -> bool:
    """Whether it is the function's own, in registers or in its frame."""
    return n.class_ in (Class.AUTO, Class.PARAM, Class.PARAM_OUT) and n.esc is not Esc.HEAP


def whole(n: Expr) -> Expr:
    """The variable, or what else it is, that n is a part of."""
    while True:
        if isinstance(n, IndexExpr):
            if not isinstance(underlying(n.x), Array):
                return n
        elif not isinstance(n, SelectorExpr) or n.op is not Op.ODOT:
            return n
        n = n.x
