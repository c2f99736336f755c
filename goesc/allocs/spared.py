"""Operations that are spared, by the place where they stand: a result that is only looked at is not made.

    m[string(b)]    string(b) == s    "x" + string(b)    switch string(b)    len(string(b))    range []byte(s)
    append(s, make([]T, n)...)        s grows by n, and append(s) is s
    x = make([]T, n); copy(x, y)      memory is not cleared that is written at once

gc finds these after escape analysis. A []byte(s) that nobody writes to is that analysis' own finding.
cmd/compile/internal/walk/order.go:mapKeyReplaceStrConv, exprNoLHS, stmt (ORANGE); switch.go:walkSwitchExpr;
builtin.go:isByteCount, isRuneCount; assign.go:isAppendOfMake, walkAppend (Go 1.27.3).
"""

from __future__ import annotations

from collections import Counter

from goesc.ir.misc import is_blank
from goesc.ir.nodes import (
    AddStringExpr,
    AssignListStmt,
    AssignStmt,
    BasicLit,
    BinaryExpr,
    CallExpr,
    ClosureExpr,
    CompLitExpr,
    Decl,
    Esc,
    Func,
    KeyExpr,
    MakeExpr,
    Name,
    Node,
    StructKeyExpr,
    SwitchStmt,
)
from goesc.ir.op import Op
from goesc.ir.visit import walk
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


def made_for(made: Node | None, n: Node | None) -> MakeExpr | None:
    """The make of `x = make([]T, n); copy(x, y)`, which one function does (order.go:orderMakeSliceCopy)."""
    if not isinstance(n, BinaryExpr) or n.op is not Op.OCOPY or not isinstance(made, AssignStmt):
        return None
    x, y, make = n.x, n.y, made.y
    if not isinstance(make, MakeExpr) or make.op is not Op.OMAKESLICE or is_blank(made.x):
        return None
    if made.x is not x or not isinstance(x, Name) or not isinstance(y, Name) or x is y:
        return None
    return None if make.esc is Esc.NONE or make.cap is not None else make


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


def makes_unique_text(n: CallExpr) -> bool:
    """Whether it is a call of unique.Make that looks a string up."""
    f = n.fun
    return isinstance(f, Name) and f.sym == "Make[go.shape.string]" and f.pkg is not None and f.pkg.path == "unique"


def takes_defers(n: CallExpr) -> bool:
    """Whether it is the call with which a function takes what the body of a loop over a function defers, as much a
    defer statement of its own (walk/expr.go:walkCall)."""
    return _of_runtime(n, "deferrangefunc")


def never_returns(n: Node) -> bool:
    """Whether it is a call of the function that panics where a loop over a function goes on after its end."""
    return isinstance(n, CallExpr) and _of_runtime(n, "panicrangestate")


def _of_runtime(n: CallExpr, name: str) -> bool:
    f = n.fun
    return isinstance(f, Name) and f.sym == name and f.pkg is not None and f.pkg.path == "runtime"


def reads_in(fn: Func) -> Counter[Name]:
    """How often each variable of a function is read, to be kept or used: not by `_ = x`."""
    reads: Counter[Name] = Counter()
    for n in walk(fn):
        reads.update(x for x in n.children() if type(x) is Name)
        if isinstance(n, ClosureExpr):
            reads.update(v.canonical for v in n.func.closure_vars)
        elif isinstance(n, (AssignStmt, Decl)) and type(n.x) is Name:
            reads[n.x] -= 1
            if isinstance(n, AssignStmt) and type(n.y) is Name and is_blank(n.x):
                reads[n.y] -= 1
        elif isinstance(n, AssignListStmt):
            reads.subtract(x for x in n.lhs if type(x) is Name)
    return reads
