"""Conversions between strings and bytes that make no copy, as the result is only looked at.

    m[string(b)]    string(b) == s    "x" + string(b)    switch string(b)    len(string(b))    range []byte(s)

gc finds these by the place of the conversion, not by escape analysis, which has gone before.
cmd/compile/internal/walk/order.go:mapKeyReplaceStrConv, exprNoLHS, stmt (ORANGE); switch.go:walkSwitchExpr;
builtin.go:isByteCount, isRuneCount (Go 1.27.3). A []byte(s) that nobody writes to is the analysis' own finding.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from goesc.ir.nodes import (
    AddStringExpr,
    BasicLit,
    BinaryExpr,
    CompLitExpr,
    ConvExpr,
    Func,
    IndexExpr,
    KeyExpr,
    Node,
    RangeStmt,
    StructKeyExpr,
    SwitchStmt,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.visit import walk
from goesc.types import constant

_COMPARISONS = frozenset({Op.OEQ, Op.ONE, Op.OLT, Op.OLE, Op.OGT, Op.OGE})


def views(fn: Func) -> set[Node]:
    """The conversions in the body of a function that make no copy."""
    return {x for n in walk(fn) for x in _views_of(n)}


def _views_of(n: Node) -> Iterable[Node]:
    if isinstance(n, IndexExpr) and n.op is Op.OINDEXMAP and not n.assigned:
        return keys_of_bytes(n.index)
    if isinstance(n, AddStringExpr):
        literal = any(isinstance(x, BasicLit) and constant.string_len(x.value) for x in n.list)
        return _of(Op.OBYTES2STR, *n.list) if literal else ()
    if isinstance(n, BinaryExpr) and n.op in _COMPARISONS:
        return _of(Op.OBYTES2STR, n.x, n.y)
    if isinstance(n, UnaryExpr) and n.op is Op.OLEN:
        return (*_of(Op.OBYTES2STR, n.x), *_of(Op.OSTR2RUNES, n.x))
    if isinstance(n, RangeStmt):
        return _of(Op.OSTR2BYTES, n.x)
    if isinstance(n, SwitchStmt) and n.tag is not None:
        return _of(Op.OBYTES2STR, n.tag) if all(x.op is Op.OLITERAL for c in n.cases for x in c.list) else ()
    return ()


def _of(op: Op, *nodes: Node) -> list[Node]:
    return [x for x in nodes if x.op is op]


def keys_of_bytes(n: Node) -> Iterator[Node]:
    """The conversions of bytes that make a key: itself, or parts of a literal."""
    if isinstance(n, ConvExpr) and n.op is Op.OBYTES2STR:
        yield n
    elif isinstance(n, CompLitExpr) and n.op in (Op.OSTRUCTLIT, Op.OARRAYLIT):
        for x in n.list:
            yield from keys_of_bytes(x.value if isinstance(x, (KeyExpr, StructKeyExpr)) else x)
