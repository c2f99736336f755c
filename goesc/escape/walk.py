"""Walking a function: the state, and the dispatch of expressions and statements to their rules.

`expr(e, k, n)` flows the value of n into hole k, `stmt(e, n)` walks a statement. Both look the node's
operation up in the tables of rules.py, which the batch carries. Every sub-expression is walked, if only
to be discarded, because closures and calls inside it count.

cmd/compile/internal/escape: the `escape` state, expr.go:expr, stmt.go:stmt and block (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, final

from goesc.escape.graph import Batch, Hole, Location
from goesc.ir.events import Walked
from goesc.ir.nodes import Class, ExprNode, Func, Name, Node
from goesc.source.errors import Unsupported

if TYPE_CHECKING:
    from goesc.ir.reassign import ReassignOracle


R = TypeVar("R")

# What the tables of rules.py hold.
ExprRule: TypeAlias = "Callable[[Escape, Hole, Any], None]"  # a rule takes the class that has its operation
Rule: TypeAlias = "Callable[[Escape, Any], R]"  # as above
StmtRule: TypeAlias = "Rule[None]"
PlaceRule: TypeAlias = "Rule[Hole]"  # gives the hole for storing into an expression


@final
class Escape:
    """The walk of one function. `loop_depth` is 1 at its top; `labels[l]` says whether a goto jumps back to l."""

    __slots__ = (
        "at", "batch", "blank", "curfn", "exprs", "ignores", "labels", "loop_depth", "places", "pointers", "results",
        "stmts", "unknown",
    )  # fmt: skip

    def __init__(self, batch: Batch, curfn: Func) -> None:
        self.batch = batch
        self.curfn = curfn
        self.at = curfn.pos  # gc's base.Pos, kept where every statement is named
        self.loop_depth = 1
        self.labels: dict[str, bool] = {}
        rules = batch.rules
        assert rules is not None
        self.exprs = rules.exprs
        self.stmts = rules.stmts
        self.places = rules.places
        self.ignores = rules.ignores
        self.unknown = rules.unknown
        self.results = results_of(curfn)
        self.pointers = batch.pointers
        self.blank = batch.blank


def params_of(fn: Func) -> list[Name]:
    """Receiver and parameters of a function, in order."""
    return [n for n in fn.dcl if n.class_ is Class.PARAM]


def results_of(fn: Func) -> list[Name]:
    return [n for n in fn.dcl if n.class_ is Class.PARAM_OUT]


def expr(e: Escape, k: Hole, n: ExprNode | None) -> None:
    if n is None:
        return
    if n.init:
        stmts(e, n.init)
    expr_skip_init(e, k, n)


def expr_skip_init(e: Escape, k: Hole, n: ExprNode) -> None:
    # Hot: benchmarks/solve.py. A value without pointers flows nowhere, but its parts are walked.
    t = n.type
    if k.derefs >= 0 and t is not None:
        known = e.pointers.get(t)
        if known is None:
            known = e.batch.has_pointers(t)
        if not known:
            k = k.elsewhere(e.blank)
    rule = e.exprs.get(n.op)
    if rule is None:
        raise Unsupported(n.pos, f"escape analysis of the expression {n.op.name}")
    rule(e, k, n)


def discard(e: Escape, n: ExprNode | None) -> None:
    """Walk n for what happens inside it and drop its value."""
    if n is not None:
        expr(e, e.batch.discard_hole, n)


def discards(e: Escape, nodes: Iterable[ExprNode]) -> None:
    for n in nodes:
        expr(e, e.batch.discard_hole, n)


def stmt(e: Escape, n: Node | None) -> None:
    if n is None:
        return
    out = e.batch.out
    around = e.at
    if out.level > 2:
        e.at = n.pos or around
        out.say(Walked(e.at, e.loop_depth, out.text(e.curfn), out.stmt_text(n)))
    if n.init:
        stmts(e, n.init)
    rule = e.stmts.get(n.op)
    if rule is None:
        raise Unsupported(n.pos, f"escape analysis of the statement {n.op.name}")
    rule(e, n)
    e.at = around


def stmts(e: Escape, nodes: Sequence[Node]) -> None:
    for n in nodes:
        stmt(e, n)


def block(e: Escape, nodes: Sequence[Node]) -> None:
    """Statements of a block; labels inside do not deepen what follows it."""
    old = e.loop_depth
    stmts(e, nodes)
    e.loop_depth = old


def new_loc(e: Escape, n: Node | None, persists: bool) -> Location:
    return e.batch.new_loc(n, e.curfn, e.loop_depth, persists)


def spill(e: Escape, k: Hole, n: ExprNode) -> Hole:
    """A location for what n allocates: its address flows to k, and the returned hole takes what is stored in it."""
    loc = new_loc(e, n, persists=False)
    e.batch.flow(k.addr(n, "spill"), loc)
    return e.batch.hole(loc)


def tee_hole(e: Escape, ks: Sequence[Hole]) -> Hole:
    """A hole that flows into each of ks, as tee(1) does."""
    if not ks:
        return e.batch.discard_hole
    if len(ks) == 1:
        return ks[0]
    loc = new_loc(e, None, persists=False)
    for k in ks:
        e.batch.flow(k, loc)
    return e.batch.hole(loc)


def oracle(e: Batch, fn: Func) -> ReassignOracle:
    """The reassignment oracle of the outermost function around fn, computed once."""
    outer = fn
    while outer.closure_parent is not None and not outer.closure_parent.is_package_init:
        outer = outer.closure_parent
    found = e.oracles.get(outer)
    if found is None:
        from goesc.ir.reassign import ReassignOracle

        found = e.oracles[outer] = ReassignOracle(outer)
    return found
