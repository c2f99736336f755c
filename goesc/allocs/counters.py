"""Counters of loops: what is known in a loop's body of a variable that goes on by a constant.

    for i := n & 7; i < len(s); i++ { ... }     i is not negative
    for i := 0; i < len(s); i += 2 { ... }      not known: i might run over
    for i := 10; i >= -1; i -= 2 { ... }        i is from 0 to 10

gc must see that the counter does not overflow, and that each way back to the condition comes over one step. Behind the
loop nothing of this is known: there it is any value for which the condition does not hold.
cmd/compile/internal/ssa: loopbce.go:findIndVar, findKNN; prove.go:addIndVarRestrictions (Go 1.27.3).
"""

from __future__ import annotations

from typing import NamedTuple, final

from goesc.allocs.code import Code
from goesc.allocs.flow import NEVER, Key, Numbers
from goesc.allocs.learned import learn_numbers
from goesc.allocs.ranges import numbers_of
from goesc.allocs.registers import in_registers
from goesc.allocs.stores import assigned_in
from goesc.allocs.values import MIRRORED, OPPOSITE, bounds_of, key_of, number
from goesc.ir.misc import int_value, underlying
from goesc.ir.nodes import (
    AssignOpStmt,
    AssignStmt,
    BinaryExpr,
    Expr,
    ForStmt,
    LogicalExpr,
    Name,
    Node,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.visit import walk
from goesc.types.model import IS_STRING, IS_UNSIGNED, Basic, Slice


@final
class Counter(NamedTuple):
    """Before the loop: what it starts from, which value that is, and by how much it goes on; `room` is its type's."""

    name: Name
    step: int
    start: Numbers
    key: Key | None
    room: Numbers


def counters_of(c: Code, n: ForStmt) -> list[Counter]:
    """The variables of a loop's condition that count; asked where the loop begins."""
    found = []
    for x, _, _ in _limits(n.cond):
        step = _step(n, x) if type(x) is Name and in_registers(c, x) else 0
        start, room, u = numbers_of(c, x), bounds_of(c, x), underlying(x)
        if type(x) is Name and step and start is not None and room is not None:
            if isinstance(u, Basic) and not u.info & IS_UNSIGNED:
                found.append(Counter(x, step, start, key_of(c, x), room))
    return found


def tell_counters(c: Code, n: ForStmt, counters: list[Counter]) -> None:
    """What the body knows of them."""
    for counter in counters:
        for x, op, limit in _limits(n.cond):
            if x is counter.name:
                _tell(c, counter, op, limit)


def _limits(cond: Expr | None) -> list[tuple[Expr, Op, Expr]]:
    """The comparisons that all have to hold for the body to be run, from either side."""
    found: list[tuple[Expr, Op, Expr]] = []
    todo = [(cond, True)]
    while todo:
        n, holds = todo.pop()
        if isinstance(n, UnaryExpr) and n.op is Op.ONOT:
            todo.append((n.x, not holds))
        elif isinstance(n, LogicalExpr) and n.op is (Op.OANDAND if holds else Op.OOROR):
            todo += [(n.y, holds), (n.x, holds)]
        elif isinstance(n, BinaryExpr) and n.op in MIRRORED:
            op = n.op if holds else OPPOSITE[n.op]
            found += [(n.x, op, n.y), (n.y, MIRRORED[op], n.x)]
    return found


def _step(n: ForStmt, x: Name) -> int:
    """By how much a variable goes on each time; 0 if it is assigned to otherwise."""
    last = n.post
    if last is None or not any(y is x for y in assigned_in(last)):
        if any(s.op is Op.OCONTINUE for s in walk(n)):
            return 0
        last = next((s for s in n.body if isinstance(s, (AssignStmt, AssignOpStmt)) and s.x is x), None)
    if last is None or sum(y is x for s in (*n.body, n.post) if s is not None for y in assigned_in(s)) > 1:
        return 0
    return _added(last, x)


def _added(s: Node, x: Name) -> int:
    op, by = None, None
    if isinstance(s, AssignOpStmt) and s.x is x:
        op, by = s.asop, int_value(s.y)
    elif isinstance(s, AssignStmt) and s.x is x and isinstance(s.y, BinaryExpr) and s.y.x is x:
        op, by = s.y.op, int_value(s.y.y)
    if by is None or (op is not Op.OADD and op is not Op.OSUB):
        return 0
    return by if op is Op.OADD else -by


def _tell(c: Code, counter: Counter, op: Op, limit: Expr) -> None:
    x, step, start, key, room = counter
    rises = step > 0
    if (op is Op.OLT or op is Op.OLE) is not rises:
        return
    exclusive = op is Op.OLT or op is Op.OGT
    end = number(c, limit)
    if end is not None:
        last = end - (exclusive if rises else -exclusive)
        if start.low == start.high:
            if (last - start.low) * step < 0:
                return
            last = start.low + (last - start.low) // step * step
        if not room.low <= last + step <= room.high:
            return
    elif not (exclusive and abs(step) == 1) and not _has_room(c, limit, step, exclusive):
        return
    known = numbers_of(c, x)
    if known is None:
        return
    low, high = (start.low, known.high) if rises else (known.low, start.high)
    if end is not None and rises:
        high = min(high, last)
    elif end is not None:
        low = max(low, last)
    now = key_of(c, x)
    learn_numbers(c, x, known.between(low, high))
    if key is not None and now is not None and start.low != start.high:
        c.flow.tell((Op.OLT, now, key) if rises else (Op.OLT, key, now), NEVER)


def _has_room(c: Code, limit: Expr, step: int, exclusive: bool) -> bool:
    """Whether a limit is a length less a constant, so that a step that is not larger stays within the type."""
    of, less = limit, 0
    if isinstance(limit, BinaryExpr) and (limit.op is Op.OSUB or limit.op is Op.OADD):
        by = number(c, limit.y)
        if by is None:
            return False
        of, less = limit.x, by if limit.op is Op.OSUB else -by
    if not isinstance(of, UnaryExpr) or (of.op is not Op.OLEN and of.op is not Op.OCAP):
        return False
    u = underlying(of.x)
    is_length = isinstance(u, Slice) or (isinstance(u, Basic) and bool(u.info & IS_STRING))
    return is_length and less >= 0 < step <= less + exclusive
