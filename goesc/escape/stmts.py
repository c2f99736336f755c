"""Flow rules of statements: `rule(e, n)`. Loops deepen `loop_depth`, which decides what outlives what.

    for { p = new(int) }    new(int) is declared deeper than p: it outlives the round and escapes

cmd/compile/internal/escape/stmt.go:stmt (Go 1.27.3).
"""

from __future__ import annotations

from goesc.escape.assigns import assign_list, mark_reassigned, place
from goesc.escape.builtins import builtin
from goesc.escape.calls import call
from goesc.escape.closures import inlined_call
from goesc.escape.exprs import dot_type, is_array
from goesc.escape.graph import Hole
from goesc.escape.walk import Escape, block, discard, discards, expr, expr_skip_init, new_loc, stmt, stmts, tee_hole
from goesc.ir.events import Labelled, Reason
from goesc.ir.misc import is_blank
from goesc.ir.nodes import (
    AssignListStmt,
    AssignOpStmt,
    AssignStmt,
    BlockStmt,
    BranchStmt,
    CallExpr,
    Decl,
    Expr,
    ForStmt,
    IfStmt,
    InlinedCallExpr,
    InlineMarkStmt,
    LabelStmt,
    Name,
    RangeStmt,
    ReturnStmt,
    SelectStmt,
    SendStmt,
    SwitchStmt,
    TailCallStmt,
    TypeSwitchGuard,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.source.errors import InternalError


def nothing(e: Escape, n: BranchStmt | InlineMarkStmt) -> None:
    """break, continue, fallthrough, goto; the mark of an inlined body."""


def block_stmt(e: Escape, n: BlockStmt) -> None:
    stmts(e, n.list)


def decl(e: Escape, n: Decl) -> None:
    if not is_blank(n.x):
        declare(e, n.x)


def declare(e: Escape, n: Name) -> Hole:
    """Record the loop depth of a variable's declaration."""
    loc = e.batch.old_loc(n)
    loc.loop_depth = e.loop_depth
    return e.batch.hole(loc)


def label(e: Escape, n: LabelStmt) -> None:
    looping = e.labels.pop(n.label, None)
    if looping is None:
        raise InternalError(f"label {n.label} is unknown", n.pos)
    out = e.batch.out
    if out.level > 2:
        out.say(Labelled(n.pos, out.stmt_text(n), looping))
    e.loop_depth += looping


def if_(e: Escape, n: IfStmt) -> None:
    discard(e, n.cond)
    block(e, n.body)
    block(e, n.else_)


def for_(e: Escape, n: ForStmt) -> None:
    e.loop_depth += 1
    discard(e, n.cond)
    stmt(e, n.post)
    block(e, n.body)
    e.loop_depth -= 1


def range_(e: Escape, n: RangeStmt) -> None:
    # x is evaluated once, outside the loop, and lasts until the loop ends.
    tmp = new_loc(e, None, persists=True)
    expr(e, e.batch.hole(tmp), n.x)
    e.loop_depth += 1
    ks = [place(e, n.key), place(e, n.value)]
    if is_array(n.x.type):
        e.batch.flow(ks[1].note(n, "range"), tmp)
    else:
        e.batch.flow(ks[1].deref(n, "range-deref"), tmp)
    mark_reassigned(e, ks, n)
    block(e, n.body)
    e.loop_depth -= 1


def switch(e: Escape, n: SwitchStmt) -> None:
    guard = n.tag
    if type(guard) is TypeSwitchGuard:
        ks = []
        if guard.tag is not None:
            for clause in n.cases:
                var = clause.var
                if var is None:
                    raise InternalError("type switch clause without its variable", clause.pos)
                k = declare(e, var)  # these have no declaration statement
                if e.batch.has_pointers(var.type):
                    ks.append(dot_type(e, k, var.type, clause, "switch case"))
        expr(e, tee_hole(e, ks), guard.x)
    else:
        discard(e, guard)
    for clause in n.cases:
        discards(e, clause.list)
        block(e, clause.body)


def select(e: Escape, n: SelectStmt) -> None:
    for clause in n.cases:
        stmt(e, clause.comm)
        block(e, clause.body)


def receive(e: Escape, n: UnaryExpr) -> None:
    expr_skip_init(e, e.batch.discard_hole, n)  # stmt has walked n.init


def check_nil(e: Escape, n: UnaryExpr) -> None:
    discard(e, n.x)


def send(e: Escape, n: SendStmt) -> None:
    discard(e, n.chan)
    expr(e, e.batch.heap_hole.note(n, "send"), n.value)


def assign(e: Escape, n: AssignStmt | AssignOpStmt) -> None:
    assign_list(e, [n.x], [n.y], "assign", n)


_PAIRS: dict[Op, Reason] = {
    Op.OAS2: "assign-pair",
    Op.OAS2DOTTYPE: "assign-pair-dot-type",
    Op.OAS2MAPR: "assign-pair-mapr",
    Op.OAS2RECV: "assign-pair-receive",
    Op.OSELRECV2: "assign-pair-receive",
}


def assign_pair(e: Escape, n: AssignListStmt) -> None:
    assign_list(e, n.lhs, n.rhs, _PAIRS[n.op], n)


def assign_call(e: Escape, n: AssignListStmt) -> None:
    """a, b = f()."""
    rhs = n.rhs[0]
    stmts(e, rhs.init)
    ks = [place(e, x) for x in n.lhs]
    if type(rhs) is CallExpr:
        call(e, ks, rhs)
    elif type(rhs) is InlinedCallExpr:
        inlined_call(e, ks, rhs)
    else:
        raise InternalError(f"results of {rhs.op.name}", n.pos)
    # What they go to are temporaries, of which no literal captures one: whether they are assigned again is not asked.


def return_(e: Escape, n: ReturnStmt) -> None:
    assign_list(e, e.results, n.results, "return", n)


def call_stmt(e: Escape, n: CallExpr) -> None:
    call(e, None, n)


def builtin_stmt(e: Escape, n: Expr) -> None:
    builtin(e, n)


def tail_call(e: Escape, n: TailCallStmt) -> None:
    call(e, None, n.call)
