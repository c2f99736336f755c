"""Operations that are spared, by the place where they stand: a result that is only looked at is not made.

    m[string(b)]    string(b) == s    "x" + string(b)    switch string(b)    len(string(b))    range []byte(s)
    append(s, make([]T, n)...)        s grows by n, and append(s) is s

gc finds these after escape analysis. A []byte(s) that nobody writes to is that analysis' own finding.
cmd/compile/internal/walk/order.go:mapKeyReplaceStrConv, exprNoLHS, stmt (ORANGE); switch.go:walkSwitchExpr;
builtin.go:isByteCount, isRuneCount; assign.go:isAppendOfMake, walkAppend (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Iterable

from goesc.ir.nodes import (
    AddStringExpr,
    BasicLit,
    BinaryExpr,
    CallExpr,
    CompLitExpr,
    Func,
    IndexExpr,
    KeyExpr,
    MakeExpr,
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


def spared_in(fn: Func) -> set[Node]:
    """Those in the body of a function."""
    return {x for n in walk(fn) for x in _spared_by(n)}


def _spared_by(n: Node) -> Iterable[Node]:
    if isinstance(n, CallExpr) and n.op is Op.OAPPEND:
        make = appended_make(n)
        return (make,) if make is not None else ()
    if isinstance(n, IndexExpr) and n.op is Op.OINDEXMAP and not n.assigned:
        return keys_of_bytes(n.index)
    if isinstance(n, AddStringExpr):
        return of_bytes_with_text(n)
    if isinstance(n, BinaryExpr) and n.op in _COMPARISONS:
        return _of(Op.OBYTES2STR, n.x, n.y)
    if isinstance(n, UnaryExpr) and n.op is Op.OLEN:
        return (*_of(Op.OBYTES2STR, n.x), *_of(Op.OSTR2RUNES, n.x))
    if isinstance(n, RangeStmt):
        return _of(Op.OSTR2BYTES, n.x)
    if isinstance(n, SwitchStmt) and n.tag is not None:
        return _of(Op.OBYTES2STR, n.tag) if has_constant_cases(n) else ()
    return ()


def _of(op: Op, *nodes: Node) -> list[Node]:
    return [x for x in nodes if x.op is op]


def adds_nothing(n: Node) -> bool:
    """Whether it is `append(s)`."""
    return isinstance(n, CallExpr) and n.op is Op.OAPPEND and len(n.args) == 1


def of_bytes_with_text(n: AddStringExpr) -> list[Node]:
    """The conversions of bytes in a concatenation that is sure not to be one of them."""
    found = _of(Op.OBYTES2STR, *n.list)
    return found if any(isinstance(x, BasicLit) and constant.string_len(x.value) for x in n.list) else []


def has_constant_cases(n: SwitchStmt) -> bool:
    """Whether all cases of a switch are constants."""
    return all(x.op is Op.OLITERAL for clause in n.cases for x in clause.list)


def appended_make(n: CallExpr) -> MakeExpr | None:
    """The make of `append(s, make([]T, n)...)`."""
    make = n.args[1] if n.is_ddd and len(n.args) == 2 else None
    return make if isinstance(make, MakeExpr) and make.op is Op.OMAKESLICE and make.cap is None else None


def keys_of_bytes(key: Node) -> list[Node]:
    """The conversions of bytes that make a key: itself, or parts of a literal."""
    found, parts = [], [key]
    while parts:
        n = parts.pop()
        if n.op is Op.OBYTES2STR:
            found.append(n)
        elif isinstance(n, CompLitExpr) and n.op in (Op.OSTRUCTLIT, Op.OARRAYLIT):
            parts += [x.value if isinstance(x, (KeyExpr, StructKeyExpr)) else x for x in n.list]
    return found
