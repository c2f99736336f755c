"""Which numbers a number is above or below, as it is computed: by one operation, or by branches that choose.

    v := x & y; v > x                           never, if x is not negative
    n := k + 1; n > k                           sure, if k is less than 9
    if n < 0 { n = 0 }                          n is not negative
    m := a; if b < a { m = b }; s[m:b]          m is at most b

cmd/compile/internal/ssa/prove.go: addValueFact, addLocalFactsPhi, detectSubRelations (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, final

from goesc.allocs.code import Code
from goesc.allocs.flow import NEVER, NOTHING, SURE, Change, Key, Met, Numbers, State
from goesc.allocs.ranges import numbers_of
from goesc.allocs.values import MIRRORED, bounds_of, is_integer, key_of, number
from goesc.ir.misc import int_value
from goesc.ir.nodes import BasicLit, BinaryExpr, CallExpr, Expr, Name, UnaryExpr
from goesc.ir.op import Op


@final
class Relation(NamedTuple):
    """To another value: above that, or below; strictly, or perhaps equal."""

    key: Key
    above: bool
    strictly: bool


def related(c: Code, n: Expr) -> list[Relation]:
    """The operands of n that it is not above, and those that it is not below."""
    if isinstance(n, CallExpr):
        return [Relation(key_of(c, x), n.op is Op.OMAX, False) for x in n.args]
    if not isinstance(n, BinaryExpr) or n.op not in _RELATED or not is_integer(n):
        return []
    x, y, room = numbers_of(c, n.x), numbers_of(c, n.y), bounds_of(c, n)
    if x is None or y is None or room is None:
        return []
    if n.op is Op.OMOD and y.low == y.high:
        return []  # it is a difference by then
    first, second = key_of(c, n.x), key_of(c, n.y)
    if n.op is Op.OADD or n.op is Op.OSUB:
        if n.op is Op.OSUB:
            y, second = Numbers(-y.high, -y.low), None
        fits = room.low <= x.low + y.low and x.high + y.high <= room.high
        pairs = ((first, y), (second, x)) if fits else ()
        return [
            Relation(key, by.low >= 0, by.low > 0 or by.high < 0) for key, by in pairs if by.low >= 0 or by.high <= 0
        ]
    found = []
    if x.low >= 0 and (y.low >= 0 or n.op not in _DIVIDES):
        found.append(Relation(first, False, False))
    if y.low >= 0 and (n.op is Op.OAND or (n.op is Op.OMOD and x.low >= 0)):
        found.append(Relation(second, False, n.op is Op.OMOD))
    return found


_DIVIDES = frozenset({Op.ODIV, Op.OMOD})
_RELATED = _DIVIDES | {Op.OADD, Op.OSUB, Op.OAND, Op.OANDNOT, Op.ORSH}


def tell_related(c: Code, key: Key, relations: Iterable[Relation]) -> None:
    """A value has been computed."""
    for other, above, strictly in relations:
        less, more = (other, key) if above else (key, other)
        if less is not None and more is not None:
            c.flow.tell((Op.OLT, less, more) if strictly else (Op.OLT, more, less), SURE if strictly else NEVER)


_LESS = frozenset({Op.OLT, Op.OLE})


@final
class _Operand(NamedTuple):
    """Which value it is, or which constant, and what that can be."""

    which: Key | int
    numbers: Numbers | None


@final
class Comparison(NamedTuple):
    """The first is less than the second where it holds."""

    less: _Operand
    more: _Operand


def comparison(c: Code, cond: Expr) -> Comparison | None:
    """Asked where a condition is evaluated."""
    turned = False
    while isinstance(cond, UnaryExpr) and cond.op is Op.ONOT:
        cond, turned = cond.x, not turned
    if not isinstance(cond, BinaryExpr) or cond.op not in MIRRORED or not is_integer(cond.x):
        return None
    x, y = _operand(c, cond.x), _operand(c, cond.y)
    if x.which is None or y.which is None:
        return None
    return Comparison(x, y) if (cond.op in _LESS) is not turned else Comparison(y, x)


def _operand(c: Code, n: Expr) -> _Operand:
    value = number(c, n)
    return _Operand(value if value is not None else key_of(c, n), numbers_of(c, n))


def tell_extremes(c: Code, of: Comparison, holds: Change, fails: Change) -> None:
    """Two paths have met that have changed this."""
    less, more = of
    for x in dict.fromkeys(x for change in (holds, fails) for x in change if type(x) is Name):
        key = (c.flow.known.get(x) or NOTHING)[1]
        if not isinstance(key, Met):
            continue
        one, other = (_which(x, state) for state in (key.of if x in holds else reversed(key.of)))
        if (one, other) == (less.which, more.which):
            _tell(c, x, key, of, True)
        elif (one, other) == (more.which, less.which):
            _tell(c, x, key, of, False)


def _which(x: Name, state: State) -> Key | int:
    """A parameter that was not assigned to is a value by itself."""
    value = int_value(state[0]) if isinstance(state[0], BasicLit) else None
    return value if value is not None else x if state[1] is None else state[1]


def _tell(c: Code, x: Name, key: Key, of: Comparison, is_least: bool) -> None:
    known = numbers_of(c, x)
    tell_related(c, key, [Relation(limit.which, not is_least, False) for limit in of if type(limit.which) is not int])
    if known is not None:
        for limit in of:
            if limit.numbers is not None:
                low, high = limit.numbers.low, limit.numbers.high
                known = known.between(known.low, high) if is_least else known.between(low, known.high)
        c.flow.tell(key, known)
