"""Arithmetic on what is known of integers: on one number each, on all those that an operand can be.

    compute(Op.OADD, 2, 3)                               5
    combined(Op.OAND, Numbers(0, 255), Numbers(7, 7))    Numbers(0, 7)

What a type has no room for is the caller's to find out.
cmd/compile/internal/ssa: _gen/generic.rules, prove.go:limit (Go 1.27.3).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction

from goesc.allocs.flow import Numbers
from goesc.ir.op import Op

WIDE = 64  # bits

COMPUTED = frozenset(
    {Op.OADD, Op.OSUB, Op.OMUL, Op.ODIV, Op.OMOD, Op.OAND, Op.OANDNOT, Op.OOR, Op.OXOR, Op.OLSH, Op.ORSH}
)


TURNED = frozenset({Op.ONEG, Op.OBITNOT})


def compute(op: Op, x: int, y: int) -> int | None:
    if op is Op.OADD:
        return x + y
    if op is Op.OSUB:
        return x - y
    if op is Op.OMUL:
        return x * y
    if op is Op.OAND:
        return x & y
    if op is Op.OANDNOT:
        return x & ~y
    if op is Op.OOR:
        return x | y
    if op is Op.OXOR:
        return x ^ y
    if op is Op.ODIV or op is Op.OMOD:
        return _divide(op, x, y) if y else None
    if y < 0:
        return None  # it panics
    return x << min(y, WIDE) if op is Op.OLSH else x >> y


def _divide(op: Op, x: int, y: int) -> int:
    """As Go has it: towards zero."""
    quotient = math.trunc(Fraction(x, y))
    return quotient if op is Op.ODIV else x - y * quotient


def wrapped(value: int, room: Numbers) -> int:
    """What is left of a number in the bits that there are."""
    return (value - room.low) % (room.high - room.low + 1) + room.low


EXTREMES = frozenset((Op.OMAX, Op.OMIN))


def extreme(op: Op, numbers: Iterable[int]) -> int:
    return max(numbers) if op is Op.OMAX else min(numbers)


def remainder(x: Numbers, by: int, apart: bool, wide: bool) -> Numbers:
    """Of numbers from zero on, divided by a constant: for gc a difference to a product, of which it sees that it is a
    remainder unless that difference is taken `apart`, or there is no product any more when it asks, since the quotient
    is one number, or zero or one (ssa/prove.go: simplifyValue, detectMod)."""
    first, last = x.low // by, x.high // by
    if first == last:
        return x.shifted(-first * by)
    if apart or (wide and last == 1 and by & (by - 1)):
        return Numbers(x.low - last * by, x.high - first * by)
    return Numbers(0, min(x.high, by - 1))


def combined(op: Op, x: Numbers, y: Numbers) -> Numbers | None:
    """What an operation makes of numbers, if there is room for all results (ssa/prove.go: limit)."""
    if op is Op.OADD:
        return x.shifted(y.low) if y.low == y.high else Numbers(x.low + y.low, x.high + y.high)
    if op is Op.OSUB:
        return Numbers(x.low - y.high, x.high - y.low)
    if op is Op.OMUL:
        return Numbers(x.low * y.low, x.high * y.high) if x.low >= 0 <= y.low else None
    if op is Op.OAND:
        masks = [z.high for z in (x, y) if z.low >= 0]
        return Numbers(0, min(masks)) if masks else None
    if op in (Op.OOR, Op.OXOR) and x.low >= 0 <= y.low:
        return Numbers(max(x.low, y.low) if op is Op.OOR else 0, (1 << max(x.high, y.high).bit_length()) - 1)
    if op is Op.OMOD and y.low > 0:
        return Numbers(1 - y.high, y.high - 1) if x.low < 0 else Numbers(0, min(x.high, y.high - 1))
    if op is Op.ODIV:
        return _quotient(x, y)
    return _shifted(op, x, y) if op in (Op.OLSH, Op.ORSH) and y.low >= 0 else None


def _quotient(x: Numbers, y: Numbers) -> Numbers | None:
    if x.low < 0 or (y.low < 0 and y.low != y.high) or y.high == 0:
        return None
    if y.high < 0:  # x / -3 is -(x / 3)
        return Numbers(-(x.high // -y.low), -(x.low // -y.low))
    return Numbers(x.low // y.high, x.high // max(y.low, 1))


def _shifted(op: Op, x: Numbers, by: Numbers) -> Numbers | None:
    least, most = min(by.low, WIDE), min(by.high, WIDE)
    if op is Op.ORSH:
        return Numbers(min(x.low >> least, x.low >> most), max(x.high >> least, x.high >> most))
    return Numbers(x.low << least, x.high << most) if x.low >= 0 else None


def opposite(op: Op, value: int) -> int:
    return -value if op is Op.ONEG else ~value


def turned(op: Op, x: Numbers, room: Numbers) -> Numbers:
    """-x or ^x; unsigned, they are counted from the other end of what the type has room for."""
    by = room.high + 1 if room.low == 0 and (op is Op.OBITNOT or x.low > 0) else 0
    less = op is Op.OBITNOT
    return Numbers(by - x.high - less, by - x.low - less)
