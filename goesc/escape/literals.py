"""Constants behind names: an operand whose value is known is printed, and sized, as that value.

    x := 5; g = any(x)           5 escapes to heap
    n := 10; s := make([]int, n)     make([]int, 10) does not escape

The old operand is kept for its side effects, assigned to a temporary before the expression.
cmd/compile/internal/escape/escape.go:rewriteWithLiterals (Go 1.27.3).
"""

from __future__ import annotations

from goesc.escape.graph import Batch
from goesc.escape.temps import assign_temp
from goesc.escape.walk import oracle
from goesc.ir.nodes import BasicLit, CompLitExpr, ConvExpr, Func, MakeExpr, Node, UnaryExpr
from goesc.ir.op import Op
from goesc.types.model import Kind
from goesc.types.universe import TYP


def rewrite_with_literals(batch: Batch, n: Node, fn: Func) -> None:
    if n.op is Op.OMAKESLICE and isinstance(n, MakeExpr):
        _make_slice(batch, n, fn)
    elif n.op is Op.OCONVIFACE and isinstance(n, ConvExpr):
        _to_interface(batch, n, fn)


def _make_slice(batch: Batch, n: MakeExpr, fn: Func) -> None:
    count = n.cap if n.cap is not None else n.len
    assert count is not None
    ro = oracle(batch, fn)
    value = ro.static_value(count)
    if isinstance(value, BasicLit):
        number = value.value
        assert isinstance(number, int)
        if value is count or number < 0:
            return
        literal = BasicLit(Op.OLITERAL, n.pos, number, type=count.type)
    elif value.op is Op.OLEN and isinstance(value, UnaryExpr) and batch.release.length_of_literals:
        lit = ro.static_value(value.x)
        if lit.op is not Op.OSLICELIT:
            return
        assert isinstance(lit, CompLitExpr)
        literal = BasicLit(Op.OLITERAL, n.pos, lit.len, type=TYP[Kind.INT])
    else:
        return
    n.init += assign_temp(fn, n.pos, count)[1]
    if n.cap is not None:
        n.cap = literal
    else:
        n.len = literal


def _to_interface(batch: Batch, n: ConvExpr, fn: Func) -> None:
    value = oracle(batch, fn).static_value(n.x)
    if value is not n.x and isinstance(value, BasicLit):
        n.init += assign_temp(fn, n.pos, n.x)[1]
        n.x = BasicLit(Op.OLITERAL, n.pos, value.value, type=n.x.type)
