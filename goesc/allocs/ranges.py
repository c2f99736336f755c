"""Which numbers an expression can be, as the operations tell that it is made of, and conditions.

    x & 7                             0 to 7
    if x < 3 || x > 9 { return }      x is 3 to 9 from here on, and -x is -9 to -3
    if i < len(s) { ... }             in there len(s)-i is at least 1

gc keeps the least and the greatest number for each value, with its sign and without.
cmd/compile/internal/ssa/prove.go: limit, flowLimit, newLimit (Go 1.27.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.allocs.arithmetic import EXTREMES, TURNED, WIDE, combined, extreme, opposite, remainder, turned, wrapped
from goesc.allocs.flow import MOST, Key, Numbers
from goesc.allocs.orders import is_at_most, limited
from goesc.allocs.values import BYTE, bounds_of, int_type, is_sum, key_of, number
from goesc.ir.misc import int_value
from goesc.ir.nodes import BasicLit, BinaryExpr, CallExpr, ConvExpr, Expr, Name, UnaryExpr
from goesc.ir.op import Op
from goesc.types import layout
from goesc.types.model import IS_UNSIGNED

if TYPE_CHECKING:
    from goesc.allocs.code import Code

DEEP = 8  # operations that are looked through


def numbers_of(c: Code, n: Expr, depth: int = DEEP) -> Numbers | None:
    """Which numbers an expression can be."""
    value = number(c, n) if depth == DEEP or isinstance(n, (BasicLit, Name)) else None
    if value is not None:
        return Numbers(value, value)
    bounds = bounds_of(c, n)
    if bounds is None:
        return None
    key = key_of(c, n)
    known = _fact(c, key) if key is not None else None
    if known is not None:
        return limited(c.flow, key, known.between(bounds.low, bounds.high))
    found = _of_operands(c, n, bounds, depth - 1) if depth else None
    if found is None or found.low < bounds.low or found.high > bounds.high:
        found = bounds
    elif isinstance(n, BinaryExpr) and n.op is Op.OSUB:
        found = _difference(c, n, found)
    return limited(c.flow, key, found) if key is not None and c.flow.tells else found


def _of_operands(c: Code, n: Expr, bounds: Numbers, depth: int) -> Numbers | None:
    """What an operation makes of its operands, which are looked through so deep."""
    found: Numbers | None = None
    if isinstance(n, BinaryExpr):
        x = _summed(c, n) or numbers_of(c, n.x, depth)
        y = numbers_of(c, n.y, depth) if x is not None else None
        found = _of_both(c, n, x, y, bounds) if x is not None and y is not None else None
    elif isinstance(n, UnaryExpr) and n.op in TURNED:
        x = numbers_of(c, n.x, depth)
        found = turned(n.op, x, bounds) if x is not None and not _is_turned_already(c, n) else None
    elif isinstance(n, ConvExpr):
        found = numbers_of(c, n.x, depth)
        if found is not None and found.low < 0 and is_cut_off(c, n):
            found = None
    elif isinstance(n, CallExpr) and n.op in EXTREMES:
        parts = [numbers_of(c, x, depth) or bounds for x in n.args]
        found = Numbers(extreme(n.op, [x.low for x in parts]), extreme(n.op, [x.high for x in parts]))
    return found


def _of_both(c: Code, n: BinaryExpr, x: Numbers, y: Numbers, bounds: Numbers) -> Numbers | None:
    if n.op is Op.OANDNOT:
        return combined(Op.OAND, x, turned(Op.OBITNOT, y, bounds))
    if n.op is Op.OMOD and y.low == y.high > 0 and not _is_masked(c, n, y.low):
        apart = _is_taken_apart(c, n)
        if x.low >= 0:
            return remainder(x, y.low, apart, bounds.high > BYTE)
        return combined(n.op, x, y) if not apart else None
    return combined(n.op, x, y)


def _difference(c: Code, n: BinaryExpr, found: Numbers) -> Numbers:
    """There is room for it. That of a greater number and a smaller one is not negative."""
    x = key_of(c, n.x)
    y = key_of(c, n.y) if x is not None else None
    below = is_at_most(c.flow, y, x) if y is not None else None
    return found.between(1 if below else 0, found.high) if below is not None else found


def solved(c: Code, x: Expr, value: int) -> tuple[Expr, int]:
    """-x == 3 is x == -3, x+1 == 3 is x == 2 (ssa/_gen/generic.rules)."""
    while isinstance(x, (UnaryExpr, BinaryExpr)):
        room, of, found = bounds_of(c, x), x.x, None
        if isinstance(x, UnaryExpr):
            found = opposite(x.op, value) if x.op in TURNED else None
        elif (by := int_value(x.y)) is not None:
            found = _inverse(x.op, value, by) if x.op is not Op.OMUL or not _is_product(c, x.x) else None
        elif (by := int_value(x.x)) is not None:
            of, found = x.y, by - value if x.op is Op.OSUB else _inverse(x.op, value, by)
        if found is None or room is None:
            break
        x, value = of, wrapped(found, room)
    return x, value


def _is_turned_already(c: Code, n: UnaryExpr) -> bool:
    """-(-x) is x, -(x*3) is x*-3."""
    key = key_of(c, n.x)
    return isinstance(key, tuple) and (key[0] is n.op or (n.op is Op.ONEG and _is_product(c, n.x)))


def _is_product(c: Code, n: Expr) -> bool:
    """Whether it is some value times a constant: with another constant gc multiplies once (ssa/_gen/generic.rules)."""
    key = key_of(c, n)
    return isinstance(key, tuple) and key[0] is Op.OMUL and type(key[2]) is int


def _inverse(op: Op, value: int, by: int) -> int | None:
    """What gives a value with a constant."""
    if op is Op.OADD or op is Op.OSUB:
        return value - by if op is Op.OADD else value + by
    if op is Op.OXOR:
        return value ^ by
    return value * pow(by, -1, 1 << WIDE) if op is Op.OMUL and by % 2 else None


def _fact(c: Code, key: Key) -> Numbers | None:
    """What is known of a value; of the length of x[i:] by that of x."""
    known = c.flow.fact(key)
    of, less = key, 0
    while isinstance(of, tuple) and of[0] is Op.OLEN and isinstance(of[1], tuple) and of[1][0] in _CUT:
        if type(of[1][2]) is not int or known is not None:
            return known
        less += of[1][2]
        of = (Op.OLEN, of[1][1])
        whole = c.flow.fact(of)
        known = whole.shifted(-less).between(0, MOST) if whole is not None else None
    return known


_CUT = frozenset({Op.OSLICE, Op.OSLICESTR})


def _is_taken_apart(c: Code, n: BinaryExpr) -> bool:
    """(x + 3) % 7 is 3 + (x - (x+3)/7*7), which is no remainder to gc (ssa/_gen/generic.rules, prove.go:detectMod)."""
    key = key_of(c, n.x)
    return isinstance(key, tuple) and key[0] in _SUMS and int in (type(key[1]), type(key[2]))


def _is_masked(c: Code, n: BinaryExpr, by: int) -> bool:
    """Whether gc takes the last bits of a number for what is left of a division (ssa/_gen/generic.rules)."""
    u = int_type(n)
    return u is not None and not by & (by - 1) and bool(u.info & IS_UNSIGNED or _is_never_negative(key_of(c, n.x)))


def _is_never_negative(key: Key) -> bool:
    """Whether that is seen by how it is computed (ssa/rewrite.go:isNonNegative)."""
    while isinstance(key, tuple):
        op, of = key[0], key[1]
        if op is Op.OLEN or op is Op.OCAP or (op is Op.OCONV and key[4]) or (op is Op.OAND and _is_positive(key[2])):
            return True
        passes = op is Op.OAND or op is Op.ORSH or op is Op.OCONV
        if not passes and not (op in _NOT_NEGATIVE and _is_positive(key[2])):
            return False
        key = of
    return False


def _is_positive(key: Key) -> bool:
    return type(key) is int and key >= 0


_NOT_NEGATIVE = frozenset({Op.ODIV, Op.OMOD, Op.OOR, Op.OXOR})  # if both operands are not


_SUMS = frozenset({Op.OADD, Op.OSUB})


def is_cut_off(c: Code, n: ConvExpr) -> bool:
    """Whether a number is converted to one of fewer bits: what it is without sign is all that tells of the result."""
    to, of = int_type(n), int_type(n.x)
    return to is not None and of is not None and layout.size(to, c.given.sizes) < layout.size(of, c.given.sizes)


def _summed(c: Code, n: BinaryExpr) -> Numbers | None:
    """Of the sum in a sum: (x + 1) + 2 is x + 3, to which nothing is known of x + 1 (ssa/_gen/generic.rules)."""
    if (n.op is not Op.OADD and n.op is not Op.OSUB) or int_value(n.y) is None:
        return None
    key = key_of(c, n.x)
    parts = c.sums.get(key, key)
    bounds = bounds_of(c, n.x)
    if bounds is None or not is_sum(parts):
        return None
    by = parts[2]
    found = combined(parts[0], c.flow.fact(parts[1]) or bounds, Numbers(by, by))
    return found if found is not None and bounds.low <= found.low and found.high <= bounds.high else bounds
