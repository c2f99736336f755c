"""Function literals: their records, captured variables, capture by value or by reference.

    x := 1; return func() int { return x }    x is captured by value: a copy flows into the record
    x := 1; return func() { x++ }             by reference: x's address does, and x moves to the heap

Whether a variable is captured by value is known only when the whole batch has been walked, so the flows
into the records come last. cmd/compile/internal/escape/expr.go (OCLOSURE), escape.go:walkFunc and
flowClosure (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Sequence

from goesc.escape.graph import Batch, Hole
from goesc.escape.walk import Escape, block, expr, spill, stmts
from goesc.ir.events import Captures
from goesc.ir.nodes import (
    BlockStmt,
    BranchStmt,
    ClosureExpr,
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
from goesc.source.errors import InternalError
from goesc.types import layout


def function_literal(e: Escape, k: Hole, n: ClosureExpr) -> None:
    batch = e.batch
    k = spill(e, k, n)
    batch.closures.append((k, n))
    fn = n.func
    if not fn.is_closure:
        return  # captures nothing: analysed on its own, before this batch
    for var in fn.closure_vars:
        loc = batch.old_loc(var)
        if not loc.captured:
            loc.captured = True
            # What was assigned in straight-line code before the first capture does not count.
            if loc.loop_depth == e.loop_depth:
                loc.reassigned = False
    walk_function(batch, fn)


def walk_function(batch: Batch, fn: Func) -> None:
    e = Escape(batch, fn)
    find_labels(fn.body, e.labels)
    block(e, fn.body)


def inlined_call(e: Escape, ks: Sequence[Hole] | None, n: InlinedCallExpr) -> None:
    """The body of a callee in the place of its call; `ks` are the holes of its results, None if they are dropped."""
    find_labels(n.body, e.labels)  # they belong to this body alone
    stmts(e, n.body)
    for i, result in enumerate(n.return_vars):
        expr(e, e.batch.discard_hole if ks is None else ks[i], result)


def inlined_call_expr(e: Escape, k: Hole, n: InlinedCallExpr) -> None:
    inlined_call(e, [k], n)


def inlined_call_stmt(e: Escape, n: InlinedCallExpr) -> None:
    inlined_call(e, None, n)


def find_labels(nodes: Sequence[Node], labels: dict[str, bool]) -> None:
    """Enter the labels of a body; True for one that a later goto jumps back to, as the head of a loop."""
    for n in nodes:
        if type(n) is LabelStmt:
            labels[n.label] = False
        elif type(n) is BranchStmt:
            if n.op is Op.OGOTO and n.label is not None:
                labels[n.label] = True  # what comes later is entered again
        elif type(n) is BlockStmt:
            find_labels(n.list, labels)
        elif type(n) is IfStmt:
            find_labels(n.body, labels)
            find_labels(n.else_, labels)
        elif type(n) is ForStmt or type(n) is RangeStmt:
            find_labels(n.body, labels)
        elif type(n) is SwitchStmt or type(n) is SelectStmt:
            for clause in n.cases:
                find_labels(clause.body, labels)


def flow_closure(batch: Batch, k: Hole, clo: ClosureExpr) -> None:
    """Decide how clo captures its variables and flow them into its record."""
    out = batch.out
    for var in clo.func.closure_vars:
        name = var.canonical
        loc = batch.old_loc(var)
        if not loc.captured:
            raise InternalError(f"closure variable {var.sym} never captured", var.pos)
        assert name.type is not None
        size = layout.size(name.type, batch.sizes)
        by_value = not loc.addrtaken and not loc.reassigned and size <= batch.release.capture_limit
        name.by_value = var.by_value = by_value
        if not by_value:
            name.addrtaken = True
        if out.level > 1:
            curfn = out.text(name.curfn) if name.curfn is not None else "<nil>"
            out.say(Captures(name.pos, curfn, out.text(name), by_value, loc.addrtaken, loc.reassigned, size))
        to = k if by_value else k.addr(var, "reference")
        batch.flow(to.note(var, "captured by a closure"), loc)
