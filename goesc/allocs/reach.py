"""Whether a place of a function may be reached again from itself.

    for more() { if x { return append([]int(nil), 1) } }      the append is made once
    for more() { s = append([]int(nil), 1) }                  ... as often as it may be

What stands in a loop need not be part of the cycle that gc's back end sees: the way back must not be cut off by a
return, a panic, a break. Few functions have a question about that; `Ways` are made for the first one.
cmd/compile/internal/ssa/phielim.go, opt.go, for the flag of ssagen/ssa.go:append (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from goesc.ir.nodes import (
    BlockStmt,
    BranchStmt,
    CaseClause,
    CommClause,
    ForStmt,
    Func,
    IfStmt,
    InlinedCallExpr,
    LabelStmt,
    Node,
    RangeStmt,
    SelectStmt,
    SwitchStmt,
)
from goesc.ir.op import Op
from goesc.ir.visit import walk

_LABELLED = (ForStmt, LabelStmt, RangeStmt, SelectStmt, SwitchStmt)
_ENDS = frozenset({Op.ORETURN, Op.OPANIC, Op.OTAILCALL})
_JUMPS = frozenset({Op.OGOTO, Op.OBREAK, Op.OCONTINUE, Op.OFALL})


@final
class Ways:
    """Where the nodes of a function stand in it."""

    __slots__ = ("_around", "_jumping")

    def __init__(self, fn: Func) -> None:
        self._around: dict[Node, Node] = {}
        self._jumping: dict[Node, bool] = {}
        for n in walk(fn):
            self._around.update(dict.fromkeys(n.children(), n))

    def following(self, label: LabelStmt) -> Sequence[Node]:
        """The statements after a label in its block that may lead back to it: those up to the last goto to it, or to a
        label among them."""
        after = _after(self._around[label], label)
        jumps = [{x.label for x in walk(s) if isinstance(x, BranchStmt) and x.op is Op.OGOTO} for s in after]
        labels: set[str | None] = {label.label}
        count, last = 0, -1
        while last < count:
            last = count
            count = max((i + 1 for i, leads in enumerate(jumps) if leads & labels), default=0)
            labels |= {x.label for s in after[:count] for x in walk(s) if isinstance(x, LabelStmt)}
        return after[:count]

    def recurs(self, n: Node) -> bool:
        """Whether n may be evaluated again after it was; if in doubt, yes."""
        jump: BranchStmt | None = None  # what leads on, out of all that it is not the target of
        below, around = n, self._around.get(n)
        while around is not None:
            if jump is None:
                last = around if around.op in _ENDS else self._last(_after(around, below))
                if last is None:
                    if isinstance(around, ForStmt) or (isinstance(around, RangeStmt) and below is not around.x):
                        return True
                elif last.op in _ENDS:
                    return False
                elif isinstance(last, BranchStmt) and (last.op is Op.OBREAK or last.op is Op.OGOTO):
                    jump = last
                else:
                    return True
            if jump is not None and _is_target(around, jump):
                jump = None
            below, around = around, self._around.get(around)
        return jump is not None  # to a label of the function's own

    def behind(self, n: Node) -> Sequence[Node] | None:
        """What follows a statement of a function's own body."""
        around = self._around.get(n)
        return _after(around, n) if isinstance(around, Func) else None

    def is_left(self, n: ForStmt) -> bool:
        """Whether a break, or a goto, may leave a loop."""
        return any(x.op is Op.OBREAK or x.op is Op.OGOTO for s in n.body for x in walk(s))

    def _last(self, nodes: Sequence[Node]) -> Node | None:
        """The statement that ends the way through all of these, if there is one; any that may lead elsewhere is."""
        return next((s for s in nodes if s.op in _ENDS or s.op in _JUMPS or self._leads_away(s)), None)

    def _leads_away(self, s: Node) -> bool:
        """Whether a jump in a statement may leave it, for a place that is not looked for."""
        known = self._jumping.get(s)
        if known is None:
            jumps = [x for x in walk(s) if isinstance(x, BranchStmt) and x.op is not Op.OFALL]
            own = {x.label for x in walk(s) if isinstance(x, _LABELLED)} if jumps else set()
            known = self._jumping[s] = any(
                x.label not in own if x.label else x.op is Op.OCONTINUE and not self._is_in_loop(x, s) for x in jumps
            )
        return known

    def _is_in_loop(self, x: Node, s: Node) -> bool:
        """Whether a loop that is s, or in it, is around x."""
        while x is not s and not isinstance(x, (ForStmt, RangeStmt)):
            x = self._around[x]
        return isinstance(x, (ForStmt, RangeStmt))


def _after(node: Node, below: Node) -> Sequence[Node]:
    """The statements that follow one in the list of its node that it stands in."""
    for nodes in (node.init, *_lists(node)):
        if below in nodes:
            return nodes[nodes.index(below) + 1 :]
    return ()


def _lists(n: Node) -> Sequence[Sequence[Node]]:
    if isinstance(n, IfStmt):
        return n.body, n.else_
    if isinstance(n, BlockStmt):
        return (n.list,)
    if isinstance(n, (Func, ForStmt, RangeStmt, CaseClause, CommClause, InlinedCallExpr)):
        return (n.body,)
    return ()


def _is_target(n: Node, jump: BranchStmt) -> bool:
    """Whether it is what a break leaves, or the inlined body whose end a goto leads to."""
    if jump.op is Op.OBREAK:
        return isinstance(n, (ForStmt, RangeStmt, SwitchStmt, SelectStmt)) and jump.label in (None, n.label)
    return isinstance(n, InlinedCallExpr) and any(
        isinstance(x, LabelStmt) and not x.checked and x.label == jump.label for x in n.body
    )
