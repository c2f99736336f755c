"""Slices that are built on the stack, and moved to the heap where they are given away.

    var s []int                       its appends begin in a store on the stack, and before the return
    for ... { s = append(s, x) }      moveSliceNoCapNoScan takes what is there; moveSlice if somebody saw
    return s                          the capacity, and if there are pointers in it

That holds for a variable of which all uses are understood, and that is given away in one place only, in no loop that it
is not declared in.
cmd/compile/internal/slice/slice.go; ssagen/ssa.go:move2heap (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, final

from goesc.allocs.model import Room, When
from goesc.allocs.sizes import UNKNOWN
from goesc.escape.calls import tags_of
from goesc.ir.leaks import Leaks
from goesc.ir.misc import underlying
from goesc.ir.nodes import (
    AddrExpr,
    AssignListStmt,
    AssignStmt,
    CallExpr,
    Class,
    ClosureExpr,
    CompLitExpr,
    Decl,
    Expr,
    Func,
    IndexExpr,
    Name,
    Node,
    RangeStmt,
    ReturnStmt,
    SelectorExpr,
    SliceExpr,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.reassign import static_callee_name, static_value
from goesc.types import layout
from goesc.types.model import Array, Slice
from goesc.types.named import under

if TYPE_CHECKING:
    from goesc.allocs.code import Code
    from goesc.ir.program import Program


@final
class Moves:
    """What the pass found in a function: the slices to move before a statement, and the appends that begin on the
    stack, with whether the capacity of their slice is seen."""

    __slots__ = ("appends", "before")

    def __init__(self) -> None:
        self.before: dict[Node, list[tuple[Name, bool]]] = {}
        self.appends: dict[Node, bool] = {}

    def emit(self, c: Code, n: Node) -> None:
        for name, seen in reversed(self.before[n]):
            assert name.type is not None
            u = under(name.type)
            assert isinstance(u, Slice)
            m = layout.measure(u.elem, c.given.sizes)
            if not m.size:
                continue
            c.end_block()
            kind = ("" if seen else "NoCap") + ("" if m.pointers else "NoScan")
            room = Room(c.given.limits.make_on_stack, "bytes")
            c.call(name, n.pos, f"moveSlice{kind}", When.SOMETIMES, UNKNOWN, room)


NO_MOVES = Moves()


def moves_of(fn: Func, program: Program) -> Moves:
    """The pass over one function."""
    sizes, limits = program.sizes, program.release.back_end
    limit, enough = limits.make_on_stack, limits.moved_appends
    slices: dict[Name, _Slice] = {}
    for name in fn.dcl:
        u = underlying(name)
        if isinstance(u, Slice) and layout.size(u.elem, sizes) <= limit:
            slices[name] = _Slice()
    if not slices:
        return NO_MOVES
    walk = _Walk(slices, [name for name in slices if name.class_ is Class.PARAM_OUT])
    walk.all(fn.body)
    found = Moves()
    for name, info in slices.items():
        if name in walk.live and info.understood == info.uses and info.given is not None and info.weight >= enough:
            found.before.setdefault(info.given, []).append((name, info.seen))
            for call in info.appends:
                found.appends[call] = info.seen
    return found


@final
class _Slice:
    """slice.go:sliceInfo."""

    __slots__ = ("appends", "depth", "given", "seen", "understood", "uses", "weight")

    def __init__(self) -> None:
        self.understood = 0
        self.uses = 0
        self.given: Node | None = None  # the statement that gives it away
        self.appends: list[CallExpr] = []
        self.weight = 0
        self.depth = 0  # of loops around the declaration
        self.seen = False  # somebody looks at the capacity


@final
class _Walk:
    __slots__ = ("live", "loops", "results")

    def __init__(self, slices: dict[Name, _Slice], results: list[Name]) -> None:
        self.live = dict(slices)
        self.results = results
        self.loops = 0

    def tracked(self, n: Node | None) -> _Slice | None:
        return self.live.get(n) if type(n) is Name else None

    def drop(self, n: Node) -> None:
        if type(n) is Name:
            self.live.pop(n, None)

    def give(self, n: Node, info: _Slice, where: Node) -> None:
        """slice.go:addTransition."""
        if info.given is not None or self.loops > info.depth:
            self.drop(n)
        else:
            info.given = where

    def assign(self, x: Expr, y: Expr | None, where: Node) -> None:
        info = self.tracked(x)
        if info is not None:
            if y is None or y.op is Op.ONIL:
                info.understood += 1
            elif isinstance(y, CompLitExpr):
                info.understood += 1
                info.seen = True
            elif isinstance(y, SliceExpr) and y.op is Op.OSLICE:
                if y.x is x:
                    info.understood += 2
                    info.seen = True
            elif isinstance(y, CallExpr) and y.op is Op.OAPPEND and y.args[0] is x:
                info.understood += 2
                info.appends.append(y)
                info.weight += 1 + self.loops - info.depth
        info = self.tracked(y)
        if info is not None:
            assert y is not None
            info.understood += 1
            self.give(y, info, where)

    def all(self, nodes: Sequence[Node]) -> None:
        for n in nodes:
            self.visit(n)

    def visit(self, n: Node) -> None:
        # Hot: every node of the functions that have slices.
        if type(n) is Name:
            info = self.live.get(n)
            if info is not None:
                info.uses += 1
        else:
            rule = _RULES.get(n.op)
            if rule is not None:
                rule(self, n)
            looping = n.op is Op.OFOR or n.op is Op.ORANGE
            self.loops += looping
            for child in n.children():
                self.visit(child)
            self.loops -= looping


def _declaration(w: _Walk, n: Decl) -> None:
    info = w.tracked(n.x)
    if info is not None:
        info.understood += 1
        info.depth = w.loops


def _index(w: _Walk, n: IndexExpr) -> None:
    info = w.tracked(n.x)
    if info is not None:
        info.understood += 1


def _length(w: _Walk, n: UnaryExpr) -> None:
    info = w.tracked(n.x)
    if info is not None:
        info.understood += 1
        info.seen = info.seen or n.op is Op.OCAP


def _address(w: _Walk, n: AddrExpr) -> None:
    """A pointer into what is behind the slice."""
    x: Expr = n.x
    while x.op is Op.ODOT or x.op is Op.OINDEX:
        assert isinstance(x, (SelectorExpr, IndexExpr))
        if x.op is Op.OINDEX and not isinstance(underlying(x.x), Array):
            w.drop(x.x)
            break
        x = x.x


def _return(w: _Walk, n: ReturnStmt) -> None:
    for x in n.results or w.results:
        info = w.tracked(x)
        if info is not None:
            info.understood += bool(n.results)
            w.give(x, info, n)


def _call(w: _Walk, n: CallExpr) -> None:
    for i, arg in enumerate(n.args):
        info = w.tracked(arg)
        if info is not None and not _leaks(n, i):
            info.understood += 1
            info.seen = True


def _leaks(n: CallExpr, index: int) -> bool:
    """slice.go:argLeak."""
    callee = static_callee_name(static_value(n.fun)) if n.fun is not None else None
    if callee is None:
        return True
    tags = tags_of(callee)
    return index >= len(tags) or Leaks.parse(tags[index]).any()


def _range(w: _Walk, n: RangeStmt) -> None:
    info = w.tracked(n.x)
    if info is not None:
        info.understood += 1
        w.give(n.x, info, n)


def _assign(w: _Walk, n: AssignStmt) -> None:
    w.assign(n.x, n.y, n)


def _assign_list(w: _Walk, n: AssignListStmt) -> None:
    for x, y in zip(n.lhs, n.rhs, strict=False):
        w.assign(x, y, n)


def _literal(w: _Walk, n: ClosureExpr) -> None:
    for name in n.func.closure_vars:
        assert name.outer is not None
        w.visit(name.outer)


# A rule takes the class that has its operation.
_RULES: dict[Op, Callable[[_Walk, Any], None]] = {
    Op.ODCL: _declaration,
    Op.OINDEX: _index,
    Op.OLEN: _length,
    Op.OCAP: _length,
    Op.OADDR: _address,
    Op.ORETURN: _return,
    Op.OCALLFUNC: _call,
    Op.ORANGE: _range,
    Op.OAS: _assign,
    Op.OAS2: _assign_list,
    Op.OCLOSURE: _literal,
}
