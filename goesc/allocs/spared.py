"""Operations that are spared, by the place where they stand: a result that is only looked at is not made.

    m[string(b)]    string(b) == s    "x" + string(b)    switch string(b)    len(string(b))    range []byte(s)
    append(s, make([]T, n)...)        s grows by n, and append(s) is s

gc finds these after escape analysis. A []byte(s) that nobody writes to is that analysis' own finding.
cmd/compile/internal/walk/order.go:mapKeyReplaceStrConv, exprNoLHS, stmt (ORANGE); switch.go:walkSwitchExpr;
builtin.go:isByteCount, isRuneCount; assign.go:isAppendOfMake, walkAppend (Go 1.27.3).
"""

from __future__ import annotations

from goesc.ir.nodes import (
    AddStringExpr,
    BasicLit,
    CallExpr,
    CompLitExpr,
    KeyExpr,
    MakeExpr,
    Node,
    StructKeyExpr,
    SwitchStmt,
)
from goesc.ir.op import Op
from goesc.types import constant


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
