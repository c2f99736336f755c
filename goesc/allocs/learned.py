"""What assignments and conditions tell of variables and values, from here on.

    x = y               x is what y is                     *p = y     what p leads to holds it until something is stored
    if n == 3 { ... }   every variable of n's value is 3   for { x++ }   x may be anything where the loop begins

cmd/compile/internal/ssa: opt, cse, prove; ssagen/ssa.go:canSSA (Go 1.27.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.allocs import bits
from goesc.allocs.constants import zero_of
from goesc.allocs.flow import CLEARED, MOST, NOTHING, Key, Known, Numbers, Parts, Something, State
from goesc.allocs.registers import in_registers
from goesc.allocs.sizes import is_static
from goesc.allocs.stores import assigned_in, is_of_frame
from goesc.allocs.values import bounds_of, is_integer, key_of, key_of_length, numbers_of, place_of, state_of, value_of
from goesc.ir.misc import is_blank, is_zero, underlying
from goesc.ir.nodes import (
    AssignListStmt,
    AssignStmt,
    BasicLit,
    CompLitExpr,
    ConvExpr,
    Esc,
    Expr,
    IndexExpr,
    Name,
    Node,
    RangeStmt,
    SelectorExpr,
)
from goesc.ir.op import Op
from goesc.ir.visit import walk
from goesc.types.model import Interface, Struct, Type
from goesc.types.predicates import identical

if TYPE_CHECKING:
    from goesc.allocs.code import Code


def remember(c: Code, x: Expr, y: Expr | None) -> None:
    """An assignment, whose value has been visited. None is the zero value."""
    if y is None:
        # An object is zero as it is made: nothing is stored.
        made = type(x) is Name and x.esc is Esc.HEAP
        if type(x) is Name and not made and x.type is not None and not c.given.fits_registers(x.type):
            c.flow.tells = True  # some of it is seen late
            c.store(place_of(c, x), x.type, CLEARED)
        else:
            _put(c, x, zero_of(x.type, x.pos, c.given.sizes) if not made else None)
    elif in_registers(c, x) or (type(x) is Name and not isinstance(y, CompLitExpr)):
        found = bits.assigned(c, y)
        value, key = state_of(c, y)
        learn(c, x, value, key, is_seen_late(c, y, value))
        if y.op in NARROWING:
            bound(c, x, y, found)
    else:
        value = value_of(c, y) if x.type is not None and c.given.fits_registers(x.type) else None
        late = is_seen_late(c, y, value)
        if type(x) is Name and isinstance(y, CompLitExpr) and is_zero(y):
            remember(c, x, None)
        elif isinstance(y, CompLitExpr) and not is_static(y):
            _put(c, x, value, late)
        else:
            learn(c, x, value, late=late)


def _put(c: Code, x: Expr, value: Known | None, late: bool = False) -> None:
    """Part by part, if it is put into memory."""
    if in_registers(c, x):
        learn(c, x, value, late=late)
    else:
        _keep(c, x, value, late)


def is_seen_late(c: Code, y: Expr, value: Known | None) -> bool:
    """Whether gc knows of a value only when branches that are decided are taken out."""
    if value is None or value is y:
        return False
    c.flow.silent = True
    found = value_of(c, y)
    c.flow.silent = False
    return found is None


NARROWING = frozenset(
    {Op.OAND, Op.OANDNOT, Op.OCONV, Op.OLSH, Op.OMAX, Op.OMIN, Op.OOR, Op.ORSH, Op.OXOR}
)  # what they give may be less than their type has room for


def bound(c: Code, x: Expr, y: Expr, found: bits.Bits) -> None:
    """The numbers that an assigned value can be; of a conversion those that the type before it has room for."""
    state = c.flow.known.get(x) if type(x) is Name else None
    if state is None or state[0] is not None or not is_integer(x):
        return
    if found.known:
        c.bits[state[1]] = found
    known, room = bounds_of(c, y.x) if isinstance(y, ConvExpr) else numbers_of(c, y), bounds_of(c, y)
    if known is not None and room is not None and known != room and room.low <= known.low and known.high <= room.high:
        c.flow.tell(state[1], known)


def _keep(c: Code, x: Expr, value: Known | None, late: bool) -> None:
    if type(x) is Name and is_blank(x):
        return
    place = place_of(c, x)
    if isinstance(value, Something) and isinstance(underlying(x), Interface) and not (place and is_of_frame(place)):
        value = None  # the word of its type is stored as another type than it is read as (ssagen/ssa.go:storeType)
    c.store(place, x.type, value, late)


def learn(c: Code, x: Expr, value: Known | None, key: Key | None = None, late: bool = False) -> None:
    """A variable, or a field of one, has another value now."""
    if not in_registers(c, x):
        if x.type is not None and c.given.fits_registers(x.type):
            _keep(c, x, value, late)
        elif type(x) is not Name or not is_blank(x):
            c.move(place_of(c, x))
    elif type(x) is Name:
        c.flow.set(x, (value, key if key is not None else object()))
        c.flow.mark_late(x, late)
    elif isinstance(x, SelectorExpr):
        u = underlying(x.x)
        if isinstance(u, Struct):
            whole, of = value_of(c, x.x), key_of(c, x.x)
            fields: dict[str, State]
            fields = {f.name: (None, (Op.ODOT, of, f.name) if of is not None else None) for f in u.fields}
            if isinstance(whole, Parts):
                fields = dict(whole.fields)
            fields[x.sel] = value, key if key is not None else object()
            learn(c, x.x, Parts(fields), late=late)
    elif isinstance(x, IndexExpr):
        learn(c, x.x, None)
        c.ends = True  # the index is checked, whatever it is


def forget(c: Code, x: Expr | None) -> None:
    """Something is assigned to x, of which nothing is known."""
    if x is not None:
        learn(c, x, None)


def forget_all(c: Code, loop: Node) -> None:
    """What is assigned in a loop may have any value where it begins."""
    c.write()
    assigned = assigned_in(loop)
    kept = [(x, _still_held(c, loop, x)) for x in assigned if type(x) is Name]
    for x in assigned:
        forget(c, x)
    for x, held in kept:
        if held is not None:
            learn(c, x, held)


def _still_held(c: Code, loop: Node, x: Name) -> Known | None:
    """What an interface holds, if it is only assigned values of the type that it has."""
    state = c.flow.known.get(x)
    value = state[0] if state is not None else None
    if not isinstance(value, Something) or value.holds is None:
        return None
    for n in walk(loop):
        if isinstance(n, AssignStmt):
            if n.x is x and not _boxes(n.y, value.holds):
                return None
        elif isinstance(n, AssignListStmt):
            if any(y is x for y in n.lhs):
                return None
        elif isinstance(n, RangeStmt) and (n.key is x or n.value is x):
            return None
    return Something(holds=value.holds)


def _boxes(y: Expr | None, t: Type) -> bool:
    """Whether it is an interface that is made of a value of a type."""
    return isinstance(y, ConvExpr) and y.op is Op.OCONVIFACE and y.x.type is not None and identical(y.x.type, t)


def hold(c: Code, x: Name, value: Known) -> None:
    """It has turned out what a variable holds, which is the value that it had."""
    c.flow.set(x, (value, (c.flow.known.get(x) or NOTHING)[1]))


def learn_numbers(c: Code, x: Expr, known: Numbers) -> None:
    """An expression is one of these."""
    key = key_of(c, x)
    if key is None:
        return
    c.flow.tell(key, known)
    if isinstance(key, tuple) and key[0] is Op.OCAP:  # no length is above its capacity
        length = key_of_length(key[1])
        before = c.flow.fact(length) or Numbers(0, MOST)
        c.flow.tell(length, before.between(0, known.high))
    if type(x) is Name and known.low == known.high and in_registers(c, x):
        hold(c, x, BasicLit(Op.OLITERAL, x.pos, known.low, type=x.type))
