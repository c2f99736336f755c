"""What is known of the operands of && and || behind a condition: nothing, if both ways through it meet first.

    if p != nil && more() { ... }                     p is not nil in the body: the way around b leads past the body
    if p != nil && more() { f() } else { g(); h() }   ... as long as the other branch is one block
    for p != nil || more() { ... }; for { ... }       not known behind the loop what p is

An operand that writes to memory leaves two states of that where the ways meet. gc leads the one whose outcome is known
past there only if it can say which state each block behind sees.
cmd/compile/internal/ssa/shortcircuit.go: shortcircuitPhiPlan, flowsTo (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Sequence

from goesc.allocs.code import Code
from goesc.allocs.equal import branches
from goesc.allocs.joins import comes_to_end
from goesc.allocs.within import is_elided
from goesc.ir.misc import underlying
from goesc.ir.nodes import (
    BinaryExpr,
    BranchStmt,
    ConvExpr,
    Esc,
    Expr,
    ForStmt,
    IfStmt,
    IndexExpr,
    InlinedCallExpr,
    LabelStmt,
    LogicalExpr,
    MakeExpr,
    Name,
    Node,
    SwitchStmt,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.visit import walk
from goesc.types.model import Interface
from goesc.types.sizes import GcSizes

MOST = 6  # blocks that are looked at between two places
_FEW = 2  # blocks that a check adds: the one behind it, and the one that panics

_ADDED = {
    **dict.fromkeys(
        (
            Op.OAPPEND, Op.ODIV, Op.ODOTTYPE, Op.ODOTTYPE2, Op.OMOD, Op.OSLICE, Op.OSLICE3,
            Op.OSLICE3ARR, Op.OSLICEARR, Op.OSLICELIT, Op.OSLICESTR, Op.OANDAND, Op.OOROR, Op.OMIN, Op.OMAX,
        ),
        _FEW,
    ),
    **dict.fromkeys((Op.OFOR, Op.ORANGE), 3),
    **dict.fromkeys((Op.OSELECT, Op.OGOTO, Op.OLABEL, Op.OCOPY, Op.OSWITCH), MOST),
}  # fmt: skip
_ENDS = frozenset({Op.ORETURN, Op.OPANIC, Op.OTAILCALL})


def blocks(nodes: Sequence[Node], sizes: GcSizes) -> int:
    """How many blocks statements are made of, about."""
    found = [n for s in nodes for n in walk(s)]
    joined = {x for n in found if isinstance(n, InlinedCallExpr) for x in _joined(n)}
    return 1 + sum(_added(n, sizes) for n in found if n not in joined)


def _joined(n: InlinedCallExpr) -> list[Node]:
    """The end of an inlined body, and the goto before it, if that is the only one: one block leads to the other."""
    label = n.body[-1] if n.body else None
    gotos = [x for s in n.body for x in walk(s) if isinstance(x, BranchStmt) and x.op is Op.OGOTO]
    if not isinstance(label, LabelStmt) or label.checked or len(gotos) != 1:
        return []
    return [label, *gotos]


def _added(n: Node, sizes: GcSizes) -> int:
    if isinstance(n, IfStmt):
        return _FEW + bool(n.else_)
    if n.op is Op.OMAPLIT or n.op is Op.OMAKEMAP:
        return _FEW if n.esc is Esc.NONE else 0
    if isinstance(n, IndexExpr) and n.op is Op.OINDEX:
        return 0 if n.bounded or is_elided(n, sizes) else _FEW
    if isinstance(n, MakeExpr) and n.op is Op.OMAKESLICE:
        return MOST if n.esc is Esc.NONE and n.len is not None and n.len.op is not Op.OLITERAL else 0
    if isinstance(n, BinaryExpr) and n.op in (Op.OEQ, Op.ONE):
        return _FEW if branches(n, sizes) else 0
    if isinstance(n, BinaryExpr) and n.op in (Op.ODIV, Op.OMOD) and n.y.op is Op.OLITERAL:
        return 0
    if isinstance(n, ConvExpr) and n.op is Op.OCONVIFACE:
        return _FEW if isinstance(underlying(n.x), Interface) else 0
    return _ADDED.get(n.op, 0)


def _condition(c: Code, n: Expr) -> tuple[LogicalExpr | None, bool]:
    """The && or || that is asked, and whether for its opposite."""
    negated = False
    while isinstance(n, UnaryExpr) and n.op is Op.ONOT:
        n, negated = n.x, not negated
    if isinstance(n, Name) and c.kept is not None and c.kept[0] is n:
        n = c.kept[1]
        while isinstance(n, UnaryExpr) and n.op is Op.ONOT:
            n, negated = n.x, not negated
    return (n if isinstance(n, LogicalExpr) and _writes(c, n) else None), negated


def _writes(c: Code, n: LogicalExpr) -> bool:
    before, after = c.memory_at.get(n, (0, 0))
    return before != after


def leave_out(c: Code, n: IfStmt) -> None:
    """Before anything is learned of a condition: note whether nothing is to be."""
    cond, negated = _condition(c, n.cond)
    if cond is not None:
        then, other = (n.else_, n.body) if negated else (n.body, n.else_)
        taken, untaken = (other, then) if cond.op is Op.OANDAND else (then, other)
        if not _has_plan(c, n, taken, untaken):
            c.lost.add(cond)


def leave_out_of_clause(c: Code, n: SwitchStmt, i: int, x: Expr) -> None:
    """The same of a case x in clause i of a switch without a tag."""
    cond, negated = _condition(c, x)
    if cond is None:
        return
    body = n.cases[i].body
    others = [clause for clause in n.cases if clause is not n.cases[i]]
    if len(n.cases[i].list) == 1 and all(not clause.list for clause in others):
        other = others[0].body if others else []
        taken, untaken = (other, body) if (cond.op is Op.OANDAND) is not negated else (body, other)
        known = _has_plan(c, n, taken, untaken)
    else:
        known = len(n.cases[i].list) == 1 and _exits(c, body)
    if not known:
        c.lost.add(cond)


def _has_plan(c: Code, n: Node, taken: Sequence[Node], untaken: Sequence[Node]) -> bool:
    """Whether gc leads the way that knows the outcome to the branch that is always taken then; of a branch that is
    empty what follows the statement takes the place."""
    sizes = c.given.sizes
    taken_ends, untaken_ends = not comes_to_end(taken), not comes_to_end(untaken)
    if _exits(c, taken) or _exits(c, untaken):
        return True
    if not taken:
        if not untaken_ends:
            return blocks(untaken, sizes) <= MOST
        return _ends_behind(c, n)
    if not untaken:
        if not taken_ends:
            return blocks(taken, sizes) == 1
        return _ends_behind(c, n)
    return not taken_ends and not untaken_ends and blocks(taken, sizes) == 1 and blocks(untaken, sizes) <= MOST


def _exits(c: Code, nodes: Sequence[Node]) -> bool:
    """Whether a branch is one block that ends the function."""
    return bool(nodes) and not c.open_defers and nodes[-1].op in _ENDS and blocks(nodes, c.given.sizes) == 1


def meets_first(c: Code, n: ForStmt, holds: bool) -> bool:
    """Whether both ways through the condition of a loop meet before the body, or before what follows the loop unless it
    `holds`."""
    cond = n.cond
    if not isinstance(cond, LogicalExpr) or (cond.op is Op.OANDAND) is not holds or not _writes(c, cond):
        return False
    return c.ways().is_left(n) or not _ends_behind(c, n)


def _ends_behind(c: Code, n: Node) -> bool:
    """Whether what follows a statement is one block, that ends the function."""
    behind = c.ways().behind(n)
    return behind is not None and not c.open_defers and blocks(behind, c.given.sizes) == 1
