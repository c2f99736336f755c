"""Channels: what the run time takes for a goroutine that waits at one.

    c <- v                           chansend1          v := <-c, range c, v, ok := <-c      chanrecv1, chanrecv2
    select { case ...: case ...: }   selectgo           with one case it is that operation
    select { case ...: default: }    none: it does not wait

cmd/compile/internal/walk: expr.go:walkSend, assign.go:walkAssignRecv, range.go:walkRange, select.go:walkSelectCases;
runtime/proc.go:acquireSudog (Go 1.27.3).
"""

from __future__ import annotations

from goesc.allocs.code import Code, Rule, Target
from goesc.allocs.learned import forget
from goesc.allocs.literals import assigned
from goesc.allocs.model import When
from goesc.ir.misc import is_blank
from goesc.ir.nodes import AssignListStmt, CommClause, Node, SelectStmt, SendStmt, UnaryExpr
from goesc.ir.op import Op
from goesc.source.positions import Pos


def waits(c: Code, n: Node, at: Pos, name: str, when: When = When.SOMETIMES) -> None:
    """A call in which the goroutine may have to wait."""
    c.call(n, at, name, when, c.given.limits.waiting)


def _receive(c: Code, n: UnaryExpr) -> None:
    c.expr(n.x)
    waits(c, n, n.pos, "chanrecv1")


def received(c: Code, n: AssignListStmt) -> None:
    """v, ok = <-c, up to the assignment."""
    result = n.rhs[0]
    assert isinstance(result, UnaryExpr)
    c.expr(result.x)
    waits(c, n, n.pos, "chanrecv2")


def _send(c: Code, n: SendStmt) -> None:
    c.expr(n.chan)
    assigned(c, n.value, n.pos)
    waits(c, n, n.pos, "chansend1")


def _select(c: Code, n: SelectStmt) -> None:
    for clause in n.cases:
        comm = clause.comm
        if isinstance(comm, AssignListStmt):
            source = comm.rhs[0]
            assert isinstance(source, UnaryExpr)
            c.expr(source.x)
        elif isinstance(comm, SendStmt):
            c.expr(comm.chan)
            assigned(c, comm.value, comm.pos)
    c.evaluated()
    _wait_for_one(c, n)
    c.write()
    c.end_block()
    alive, flow, memory = c.alive, c.flow, c.memory
    target = Target(n.label, flow.mark())
    c.targets.append(target)
    end = c.new_block()
    for clause in n.cases:
        mark = flow.mark()
        c.block = c.new_block()
        c.alive, c.memory = alive, memory
        _assign(c, clause)
        c.stmts(clause.body)
        c.end_block()
        if c.alive:
            c.leave_to(target)
        flow.undo(mark)
    c.targets.pop()
    c.block = end
    c.alive = bool(target.left)
    flow.merge(target.left)
    c.meet_in(target.states)


def _wait_for_one(c: Code, n: SelectStmt) -> None:
    """The call that chooses a case."""
    cases = [clause.comm for clause in n.cases if clause.comm is not None]
    has_default = len(cases) < len(n.cases)
    if len(cases) > 1:
        waits(c, n, n.pos, "selectgo", When.NEVER if has_default else When.SOMETIMES)
    elif cases and not has_default:
        comm = cases[0]
        if isinstance(comm, SendStmt):
            waits(c, comm, comm.pos, "chansend1")
        elif isinstance(comm, AssignListStmt):
            if all(map(is_blank, comm.lhs)):
                waits(c, comm, comm.rhs[0].pos, "chanrecv1")
            else:
                waits(c, comm, comm.pos, "chanrecv2")


def _assign(c: Code, clause: CommClause) -> None:
    """What the case of a select has received."""
    comm = clause.comm
    if not isinstance(comm, AssignListStmt):
        return
    c.stmts(comm.init)
    c.exprs_of(comm.lhs)
    c.evaluated()
    for x in comm.lhs:
        forget(c, x)


EXPRS: dict[Op, Rule] = {Op.ORECV: _receive}

STMTS: dict[Op, Rule] = {Op.OSEND: _send, Op.OSELECT: _select}
