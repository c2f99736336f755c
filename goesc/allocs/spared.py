"""Operations that are spared, by the place where they stand: a result that is only looked at is not made.

    m[string(b)]    string(b) == s    "x" + string(b)    switch string(b)    len(string(b))    range []byte(s)
    append(s, make([]T, n)...)        s grows by n, and append(s) is s

gc finds these after escape analysis. A []byte(s) that nobody writes to is that analysis' own finding.
cmd/compile/internal/walk/order.go:mapKeyReplaceStrConv, exprNoLHS, stmt (ORANGE); switch.go:walkSwitchExpr;
builtin.go:isByteCount, isRuneCount; assign.go:isAppendOfMake, walkAppend (Go 1.27.3).
"""

from __future__ import annotations

from collections import Counter

from goesc.ir.nodes import (
    AddStringExpr,
    AssignListStmt,
    AssignStmt,
    BasicLit,
    BinaryExpr,
    BlockStmt,
    CallExpr,
    ClosureExpr,
    CompLitExpr,
    ConvExpr,
    Expr,
    Func,
    IfStmt,
    IndexExpr,
    InlinedCallExpr,
    KeyExpr,
    MakeExpr,
    Name,
    Node,
    ReturnStmt,
    StructKeyExpr,
    SwitchStmt,
)
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.ir.visit import walk
from goesc.types import constant, layout
from goesc.types.model import IS_STRING, Basic, Map
from goesc.types.named import under


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


_COMPARISONS = frozenset({Op.OEQ, Op.ONE, Op.OLT, Op.OLE, Op.OGT, Op.OGE})


def keys_used_once(fn: Func, program: Program) -> set[Node]:
    """The conversions of `k := string(b)` after which m[k] is read or deleted at once and nobody else uses k
    (ssa/_gen/generic.rules)."""
    found: dict[Name, Node] = {}
    uses: Counter[Name] = Counter()
    for n in walk(fn):
        if isinstance(n, ClosureExpr):
            uses.update(v.canonical for v in n.func.closure_vars)
        made: AssignStmt | None = None
        for x in n.children():
            if type(x) is Name:
                uses[x] += 1
            elif x.op is not Op.ODCL:
                if (
                    made is not None
                    and type(made.x) is Name
                    and made.y is not None
                    and _key_of_look_up(x, program) is made.x
                ):
                    found[made.x] = made.y
                holds = isinstance(x, AssignStmt) and x.y is not None and x.y.op is Op.OBYTES2STR
                made = x if isinstance(x, AssignStmt) and holds else None
    return {y for x, y in found.items() if uses[x] == DEFINED_DECLARED_USED and not x.addrtaken}


DEFINED_DECLARED_USED = 3


def _key_of_look_up(n: Node, program: Program) -> Node | None:
    """The key of the map that a statement, or a condition, looks up before it does anything else."""
    while isinstance(n, _CALM) and n.op in _PLAIN:
        below = next((x for x in n.children() if type(x) is not Name and x.op not in _NOTHING), None)
        if below is None:
            return None
        n = below
        if isinstance(n, IndexExpr) and n.op is Op.OINDEXMAP:
            return _passed_on(n.index) if not n.assigned and _has_text(n.x, program) else None
    if isinstance(n, CallExpr) and n.op is Op.ODELETE:
        return _passed_on(n.args[1]) if _has_text(n.args[0], program) else None
    return None


def _passed_on(n: Expr) -> Expr:
    """What an inlined call gives that does nothing but pass it on."""
    while isinstance(n, InlinedCallExpr) and len(n.return_vars) == 1:
        copies: dict[Expr, Expr] = {}
        todo: list[Node] = [*n.init, *n.body]
        for s in todo:
            if isinstance(s, BlockStmt):
                todo += s.list
            elif isinstance(s, AssignListStmt) and s.op is Op.OAS2:
                copies.update(zip(s.lhs, s.rhs, strict=True))
            elif s.op not in _QUIET:
                return n
        n = n.return_vars[0]
        while (copied := copies.pop(n, None)) is not None:
            n = copied
    return n


_QUIET = frozenset({Op.ODCL, Op.OINLMARK, Op.OGOTO, Op.OLABEL})


_CALM = (AssignStmt, AssignListStmt, ReturnStmt, IfStmt, ConvExpr, BinaryExpr)
_PLAIN = frozenset({Op.OAS, Op.OAS2, Op.OAS2MAPR, Op.ORETURN, Op.OIF, Op.OCONVNOP, Op.OADD, Op.OSUB}) | _COMPARISONS
_NOTHING = frozenset({Op.ODCL, Op.OLITERAL, Op.ONIL})


def _has_text(of: Expr, program: Program) -> bool:
    """Whether the keys of a map are strings, and its elements are such as the functions for these take."""
    u = under(of.type) if of.type is not None else None
    if not isinstance(u, Map) or layout.size(u.elem, program.sizes) > program.release.back_end.map_element:
        return False
    key = under(u.key)
    return isinstance(key, Basic) and bool(key.info & IS_STRING)
