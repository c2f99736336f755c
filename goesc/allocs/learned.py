"""What assignments and conditions tell of variables and values, from here on.

    x = y               x is what y is                     *p = y     what p leads to holds it until something is stored
    if n == 3 { ... }   every variable of n's value is 3   for { x++ }   x may be anything where the loop begins

cmd/compile/internal/ssa: opt, cse, prove; ssagen/ssa.go:canSSA (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, final

from goesc.allocs import arithmetic, bits
from goesc.allocs.constants import is_empty_text, zero_of
from goesc.allocs.flow import CLEARED, EMPTY, MOST, NOTHING, Key, Known, Late, Numbers, Parts, Something, State
from goesc.allocs.ranges import numbers_of
from goesc.allocs.registers import in_registers, whole
from goesc.allocs.relations import Relation, related, tell_related
from goesc.allocs.sizes import is_static
from goesc.allocs.stores import Place, assigned_in, is_of_frame
from goesc.allocs.values import bounds_of, is_integer, is_sum, key_of, key_of_length, place_of, state_of, value_of
from goesc.ir.misc import int_value, is_blank, is_zero, underlying
from goesc.ir.nodes import (
    AssignListStmt,
    AssignStmt,
    BasicLit,
    BinaryExpr,
    CompLitExpr,
    ConvExpr,
    Esc,
    Expr,
    IndexExpr,
    KeyExpr,
    Name,
    NilExpr,
    Node,
    RangeStmt,
    SelectorExpr,
    StarExpr,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.visit import walk
from goesc.types.model import Interface, Slice, Struct, Type
from goesc.types.named import under
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
        found = defined(c, y)
        value, key = state_of(c, y)
        learn(c, x, value, key, seen_late(c, y, value))
        bound(c, x, found)
        lay(c, x, y)
    else:
        value = value_of(c, y) if x.type is not None and c.given.fits_registers(x.type) else None
        late = seen_late(c, y, value)
        if type(x) is Name and isinstance(y, CompLitExpr) and is_zero(y):
            made = x.esc is Esc.HEAP and x.type is not None and c.given.fits_registers(x.type)
            if made:  # its parts are stored
                c.store(place_of(c, x), x.type, value, bool(late))
            else:
                remember(c, x, None)
        elif isinstance(y, CompLitExpr) and not is_static(y):
            _put(c, x, value, late)
        else:
            learn(c, x, value, late=late)


def _put(c: Code, x: Expr, value: Known | None, late: Late = Late.NOT) -> None:
    """Part by part, if it is put into memory."""
    if in_registers(c, x):
        learn(c, x, value, late=late)
    else:
        _keep(c, x, value, late)


def seen_late(c: Code, y: Expr, value: Known | None) -> Late:
    """When gc knows of a value."""
    if value is None or value is y:
        return Late.NOT
    return c.flow.lateness(lambda: value_of(c, y))


COMPUTED = frozenset({
    *arithmetic.COMPUTED, *arithmetic.TURNED, Op.OCAP, Op.OCONV, Op.OCONVNOP, Op.OLEN, Op.OMAX, Op.OMIN,
})  # fmt: skip


@final
class Defined(NamedTuple):
    """What is known of a number where it is computed: conditions on its operands tell nothing more of it later."""

    bits: bits.Bits = bits.UNKNOWN
    numbers: Numbers | None = None
    relations: Sequence[Relation] = ()


_NOTHING: Final = Defined()


def defined(c: Code, y: Expr) -> Defined:
    """Before the value of y is assigned (ssa/prove.go:flowLimit)."""
    # Hot: every assignment.
    if y.op not in COMPUTED or not is_integer(y):
        return _NOTHING
    _define_operands(c, y)
    return Defined(bits.assigned(c, y), numbers_of(c, y), related(c, y))


def _define_operands(c: Code, y: Expr) -> None:
    """What y is computed of is computed here, too."""
    todo, found = [y], []
    while todo:
        n = todo.pop()
        if isinstance(n, (BinaryExpr, UnaryExpr)):
            operands = (n.x, n.y) if isinstance(n, BinaryExpr) else (n.x,)
            below = [x for x in operands if isinstance(x, (BinaryExpr, ConvExpr)) and is_integer(x)]
            todo += below
            found += below
    for n in reversed(found):
        key = key_of(c, n)
        if key is not None:
            _tell_numbers(c, key, numbers_of(c, n), bounds_of(c, n))


def bound(c: Code, x: Expr, found: Defined) -> None:
    """The numbers that an assigned value can be."""
    state = c.flow.known.get(x) if found is not _NOTHING and isinstance(x, Name) else None
    if state is None or state[0] is not None:
        return
    if found.bits.known:
        c.bits[state[1]] = found.bits
    tell_related(c, state[1], found.relations)
    _tell_numbers(c, state[1], found.numbers, bounds_of(c, x))


def _tell_numbers(c: Code, key: Key, known: Numbers | None, room: Numbers | None) -> None:
    """Of a sum gc learns more from the number in it, later, too."""
    if known is not None and known != c.flow.fact(key) and (known != room or not is_sum(key)):
        c.flow.tell(key, known)


def _keep(c: Code, x: Expr, value: Known | None, late: Late) -> None:
    if type(x) is Name and is_blank(x):
        return
    place = place_of(c, x)
    if place is not None and _is_zero_already(c, place, value):
        return
    if isinstance(value, Something) and isinstance(underlying(x), Interface) and not (place and is_of_frame(place)):
        value = None  # the word of its type is stored as another type than it is read as (ssagen/ssa.go:storeType)
    c.store(place, x.type, value, bool(late) or _is_checked(c, x))


def _is_checked(c: Code, x: Expr) -> bool:
    """Whether x is where a pointer leads that may be nil, or an element of a slice: the store and a load have a check
    each, before those are one gc does not see that the pointers are the same (ssa/rewrite.go:isSamePtr, nilcheck.go,
    cse.go)."""
    x = whole(x)
    if not isinstance(x, (StarExpr, SelectorExpr)):
        return isinstance(x, IndexExpr)
    return not isinstance(value_of(c, x.x), Something)


def _is_zero_already(c: Code, place: Place, value: Known | None) -> bool:
    """Whether a zero is put into an object that was just made: gc leaves that out, and loads what is there
    (ssa/_gen/generic.rules, of Store and StaticLECall)."""
    made = c.fresh.get(c.memory)
    of = place.base[0] if isinstance(place.base, tuple) else place.base
    return made is not None and any(x is of for x in made) and _is_zero(value)


def _is_zero(value: Known | None) -> bool:
    if isinstance(value, BasicLit):
        return value.value in (0, False) or is_empty_text(value)
    return isinstance(value, NilExpr) or value == EMPTY


def learn(c: Code, x: Expr, value: Known | None, key: Key | None = None, late: Late = Late.NOT) -> None:
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
    signed = False
    while isinstance(x, ConvExpr) and _is_widened(c, x, signed) and known != numbers_of(c, x):
        _tell_all(c, x, known)
        x = x.x
        before = numbers_of(c, x)
        room = bounds_of(c, x)
        signed = room is not None and room.low < 0
        known = known.between(before.low, before.high) if before is not None else known
    _tell_all(c, x, known)


def _is_widened(c: Code, n: ConvExpr, signed: bool) -> bool:
    """Whether a number is converted to a type that has more: it is the same number there (ssa/prove.go:isCleanExt). Of
    one that has a sign gc asks no further what it was without."""
    of, to = bounds_of(c, n.x), bounds_of(c, n)
    if of is None or to is None or of == to or (signed and of.low == 0):
        return False
    return to.low <= of.low and of.high <= to.high


def _tell_all(c: Code, x: Expr, known: Numbers) -> None:
    key = key_of(c, x)
    if key is None:
        return
    c.flow.tell(key, known)
    if isinstance(key, tuple) and key[0] in _LESSENED and known.low > 0:
        _tell_of_masked(c, x, key, known.low)
    if isinstance(key, tuple) and key[0] is Op.OCAP:  # no length is above its capacity
        length = key_of_length(key[1])
        before = c.flow.fact(length) or Numbers(0, MOST)
        c.flow.tell(length, before.between(0, known.high))
    if isinstance(key, tuple) and key[0] is Op.OCONVNOP:
        _tell_other_sign(c, x, key[1], known)
    if type(x) is Name and known.low == known.high and in_registers(c, x):
        hold(c, x, BasicLit(Op.OLITERAL, x.pos, known.low, type=x.type))


def _tell_other_sign(c: Code, x: Expr, key: Key, known: Numbers) -> None:
    """What is not negative with a sign is the same number without (ssa/prove.go:newLimit)."""
    room = bounds_of(c, x)
    if room is None or known.low < 0 or (room.low == 0 and known.high > room.high // 2):
        return
    before = c.flow.fact(key)
    c.flow.tell(key, before.between(known.low, known.high) if before is not None else known)


FEW_HOLES = 64  # small numbers that a number is known not to be


_LESSENED = frozenset({Op.OAND, Op.ORSH, Op.ODIV})


def _tell_of_masked(c: Code, x: Expr, key: Key, least: int) -> None:
    """No number is less than some of its bits, both without sign, or than a part of it (ssa/prove.go:addValueFact)."""
    assert isinstance(key, tuple)
    bounds = bounds_of(c, x)
    known = c.flow.fact(key[1]) or bounds
    if known is None:
        return
    if known.low >= 0:
        c.flow.tell(key[1], known.between(least, known.high))
    elif key[0] is Op.OAND and least <= FEW_HOLES:
        c.flow.tell(key[1], known._replace(holes=known.holes | set(range(least))))


def lay(c: Code, x: Expr, y: Expr) -> None:
    """The elements of a slice literal on the stack are stored there one by one, into memory that is zero if they are
    several (walk/complit.go:slicelit)."""
    u = underlying(y)
    if y.op is not Op.OSLICELIT or y.esc is not Esc.NONE or not isinstance(y, CompLitExpr) or not isinstance(u, Slice):
        return
    taken_apart = isinstance(under(u.elem), Interface) or not c.given.fits_registers(u.elem)
    if type(x) is not Name or not in_registers(c, x) or taken_apart:
        return
    found = []
    index = 0
    for e in y.list:
        if isinstance(e, KeyExpr):
            index, e = int_value(e.key) or 0, e.value
        value = value_of(c, e)
        found.append((index, value, seen_late(c, e, value)))
        index += 1
    several = y.len > 1
    if several:
        c.store(Place(y, y.type, ()), y.type, CLEARED)
    for at, value, late in found:
        if not several or not _is_zero(value):
            c.store(Place(y, y.type, (at,)), u.elem, value, bool(late))
