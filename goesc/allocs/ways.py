"""Which statement of a function may follow which: the graph that its statements are.

    for more() { if x { f(); break } }; g()     f() leads to the break, that to g(): f() is not reached from itself

What an expression holds of statements, as inlined bodies, stands between the statement that it is a part of and that
one's end. Constant conditions are not looked at.
cmd/compile/internal/ssagen/ssa.go:stmt (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple, TypeAlias, final

from goesc.ir.nodes import (
    BlockStmt,
    BranchStmt,
    ExprNode,
    ForStmt,
    Func,
    IfStmt,
    InlinedCallExpr,
    LabelStmt,
    LogicalExpr,
    Node,
    RangeStmt,
    SelectStmt,
    SwitchStmt,
)
from goesc.ir.op import Op

# A statement; with a mark the end of one, or where a loop asks what it goes over.
Place: TypeAlias = "Node | tuple[str, Node]"
Graph: TypeAlias = "dict[Place, list[Place]]"

_ENDS = frozenset({Op.ORETURN, Op.OPANIC, Op.OTAILCALL})


@final
class _Around(NamedTuple):
    """A statement that may be left or repeated, and those around it."""

    label: str | None
    left: Place
    repeated: Place | None
    outer: _Around | None


@final
class _List(NamedTuple):
    """Statements, what follows them, what is around them, and what a fallthrough in them leads to."""

    nodes: Sequence[Node]
    follow: Place
    around: _Around | None
    through: Place | None = None


def graph_of(fn: Func) -> Graph:
    return _Maker(fn).next


def asked(n: RangeStmt) -> Place:
    """Where what a loop goes over is evaluated, which is not repeated."""
    return "asked", n


def _again(n: Node) -> Place:
    """Where a loop is repeated."""
    return "again", n


def leads_back(graph: Graph, place: Place, once: AbstractSet[Node]) -> bool:
    """Whether a place is reached from itself; some loops are not repeated."""
    seen: set[Place] = {_again(n) for n in once}
    todo = [*graph[place]]
    while todo:
        at = todo.pop()
        if at == place:
            return True
        if at not in seen:
            seen.add(at)
            todo += graph.get(at, ())
    return False


@final
class _Maker:
    __slots__ = ("gotos", "labels", "next", "todo")

    def __init__(self, fn: Func) -> None:
        self.next: Graph = {}
        self.labels: dict[str, Place] = {}
        self.gotos: list[BranchStmt] = []
        self.todo = [_List(fn.body, ("end", fn), None)]
        while self.todo:
            self._list(self.todo.pop())
        for n in self.gotos:
            if n.label in self.labels:
                self.next[n].append(self.labels[n.label])

    def _list(self, of: _List) -> None:
        for i, s in enumerate(of.nodes):
            follow = _entry(of.nodes[i + 1 :], of.follow)
            if s.init:
                self.todo.append(_List(s.init, _core(s), of.around))
            self._statement(s, follow, of)

    def _statement(self, s: Node, follow: Place, of: _List) -> None:
        around = of.around
        if isinstance(s, IfStmt):
            out = self._evaluate(s, s, (s.cond,), around)
            for branch in (s.body, s.else_):
                self._branch(out, branch, follow, around)
        elif isinstance(s, (ForStmt, RangeStmt)):
            self._loop(s, follow, around)
        elif isinstance(s, SwitchStmt):
            self._switch(s, follow, around)
        elif isinstance(s, SelectStmt):
            out = self._evaluate(s, s, (), around)
            for comm in s.cases:
                body = (comm.comm, *comm.body) if comm.comm is not None else comm.body
                self._branch(out, body, follow, _Around(s.label, follow, None, around))
        elif isinstance(s, BlockStmt):
            self._branch(self._evaluate(s, s, (), around), s.list, follow, around)
        elif isinstance(s, BranchStmt):
            self.next[s] = []
            self._jump(s, of)
        else:
            parts = (s,) if isinstance(s, ExprNode) else s.children()[len(s.init) :]
            out = self._evaluate(s, s, parts, around)
            if isinstance(s, LabelStmt):
                self.labels[s.label] = s
            if s.op not in _ENDS:
                self.next[out].append(follow)

    def _loop(self, s: ForStmt | RangeStmt, follow: Place, around: _Around | None) -> None:
        again = _again(s)
        self.next[again] = [s]
        if isinstance(s, RangeStmt):
            self.next[self._evaluate(asked(s), s, (s.x,), around)].append(s)
            out = self._evaluate(s, s, [x for x in (s.key, s.value) if x is not None], around)
        else:
            out = self._evaluate(s, s, () if s.cond is None else (s.cond,), around)
            if s.post is not None:
                self.next[again] = [_entry((s.post,), s)]
                self.todo.append(_List((s.post,), s, around))
        self._branch(out, s.body, again, _Around(s.label, follow, again, around))
        if isinstance(s, RangeStmt) or s.cond is not None:
            self.next[out].append(follow)

    def _switch(self, s: SwitchStmt, follow: Place, around: _Around | None) -> None:
        parts = [x for clause in s.cases for x in clause.list]
        out = self._evaluate(s, s, [s.tag, *parts] if s.tag is not None else parts, around)
        inner = _Around(s.label, follow, None, around)
        for i, clause in enumerate(s.cases):
            through = _entry(s.cases[i + 1].body, follow) if i + 1 < len(s.cases) else follow
            self._branch(out, clause.body, follow, inner, through)
        if all(clause.list for clause in s.cases):
            self.next[out].append(follow)

    def _branch(
        self, of: Place, nodes: Sequence[Node], follow: Place, around: _Around | None, through: Place | None = None
    ) -> None:  # fmt: skip
        self.next[of].append(_entry(nodes, follow))
        self.todo.append(_List(nodes, follow, around, through))

    def _jump(self, s: BranchStmt, of: _List) -> None:
        if s.op is Op.OGOTO:
            self.gotos.append(s)
        elif s.op is Op.OFALL:
            self.next[s].append(of.through or of.follow)
        else:
            at = of.around
            while at is not None and (
                (s.op is Op.OCONTINUE and at.repeated is None) or s.label not in (None, at.label)
            ):
                at = at.outer
            target = None if at is None else at.left if s.op is Op.OBREAK else at.repeated
            self.next[s] += [target] if target is not None else []

    def _evaluate(self, place: Place, s: Node, parts: Iterable[Node], around: _Around | None) -> Place:
        """The statements that expressions hold, one list after the other; gives where they are behind."""
        lists: list[tuple[Sequence[Node], bool]] = []  # and whether they may be passed over
        todo = [(n, False) for n in parts]
        while todo:
            n, may_pass = todo.pop()
            below = n.children()
            if isinstance(n, ExprNode):
                if n.init and n is not s:
                    lists.append((n.init, may_pass))
                below = below[len(n.init) :]
            if isinstance(n, InlinedCallExpr):
                lists.append((n.body, may_pass))
                below = [*n.return_vars]
            todo += [(x, may_pass or (isinstance(n, LogicalExpr) and x is n.y)) for x in below]
        self.next[place] = []
        for i, (nodes, may_pass) in enumerate(lists):
            out: Place = (f"behind {i} of {place is s}", s)
            self.next[out] = []
            self._branch(place, nodes, out, around)
            if may_pass:
                self.next[place].append(out)
            place = out
        return place


def _core(s: Node) -> Place:
    return asked(s) if isinstance(s, RangeStmt) else s


def _entry(nodes: Sequence[Node], follow: Place) -> Place:
    """What is evaluated first."""
    if not nodes:
        return follow
    s = nodes[0]
    while s.init:
        s = s.init[0]
    return _core(s)
