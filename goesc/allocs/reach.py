"""Whether a place of a function may be reached again from itself.

    for more() { if x { return append([]int(nil), 1) } }      the append is made once
    for more() { s = append([]int(nil), 1) }                  ... as often as it may be

What stands in a loop need not be part of the cycle that gc's back end sees: the way back must not be cut off by a
return, a panic, a break. Few functions have a question about that; `Ways` are made for the first one.
cmd/compile/internal/ssa/phielim.go, opt.go, for the flag of ssagen/ssa.go:append (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import final

from goesc.allocs.ways import Graph, Place, asked, graph_of, leads_back
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


@final
class Ways:
    """Where the nodes of a function stand in it."""

    __slots__ = ("_around", "_fn", "_next")

    def __init__(self, fn: Func) -> None:
        self._fn = fn
        self._next: Graph | None = None
        self._around: dict[Node, Node] = {}
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

    def recurs(self, n: Node, once: AbstractSet[Node]) -> bool:
        """Whether n may be evaluated again after it was; some loops are not repeated."""
        if self._next is None:
            self._next = graph_of(self._fn)
        place: Place = n
        while place not in self._next:
            assert isinstance(place, Node)
            around = self._around[place]
            place = asked(around) if isinstance(around, RangeStmt) and place is around.x else around
        return leads_back(self._next, place, once)

    def behind(self, n: Node) -> Sequence[Node] | None:
        """What follows a statement of a function's own body."""
        around = self._around.get(n)
        return _after(around, n) if isinstance(around, Func) else None

    def is_left(self, n: ForStmt) -> bool:
        """Whether a break, or a goto, may leave a loop."""
        jumps = [x for s in n.body for x in walk(s) if isinstance(x, BranchStmt)]
        own = {x.label for s in n.body for x in walk(s) if isinstance(x, _LABELLED)} if jumps else set()
        return any(
            x.label not in own if x.label else x.op is Op.OBREAK and self._left_by(x) is n
            for x in jumps
            if x.op is Op.OBREAK or x.op is Op.OGOTO
        )

    def _left_by(self, x: Node) -> Node:
        """The statement that a break without a label leaves."""
        while not isinstance(x, (ForStmt, RangeStmt, SelectStmt, SwitchStmt)):
            x = self._around[x]
        return x


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
