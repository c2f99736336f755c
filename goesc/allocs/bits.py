"""Bits of an integer that are known, though the others are not.

    f := flag(kind); if c { f |= 1 << 7 }; if f&(1<<8) == 0 { ... }     sure, for a kind of one byte

What is known of a value holds wherever the value is seen, so it is kept by key, for the whole function.
cmd/compile/internal/ssa/known_bits.go (Go 1.27.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, final

from goesc.allocs.flow import Known, Met, State
from goesc.allocs.values import is_integer, key_of, number
from goesc.ir.misc import int_value, underlying
from goesc.ir.nodes import BasicLit, BinaryExpr, ConvExpr, Expr
from goesc.ir.op import Op
from goesc.types import layout
from goesc.types.model import IS_INTEGER, IS_UNSIGNED, Basic

if TYPE_CHECKING:
    from goesc.allocs.code import Code, Values

DEEP = 16  # operations, or places where paths meet, that are looked through
WIDE = 64


@final
class Bits(NamedTuple):
    """The value has those bits of `value` that are set in `known`; both are sign-extended."""

    value: int
    known: int

    def of_size(self, bits: int) -> Bits:
        sign = 1 << bits - 1
        known = ((self.known & (1 << bits) - 1) ^ sign) - sign
        return Bits((((self.value & (1 << bits) - 1) ^ sign) - sign) & known, known)

    def without_sign(self, bits: int) -> Bits:
        """Of an unsigned number of so many bits, in a wider type."""
        mask = (1 << bits) - 1
        return Bits(self.value & mask, self.known | ~mask)


UNKNOWN = Bits(0, 0)
BITWISE = frozenset({Op.OAND, Op.OANDNOT, Op.OOR, Op.OXOR, Op.OLSH, Op.ORSH})


def assigned(c: Code, y: Expr) -> Bits:
    """Of a value that is assigned to a variable."""
    if isinstance(y, BinaryExpr) or (isinstance(y, ConvExpr) and y.op is Op.OCONV):
        return bits_of(c, y)
    return UNKNOWN


def _sure(c: Code, n: BinaryExpr) -> Known | None:
    value = number(c, n)
    found = bits_of(c, n) if value is None and is_integer(n) else UNKNOWN
    if found.known == -1:
        t = _basic(n)
        if t is not None and t.info & IS_UNSIGNED:
            found = found.without_sign(8 * layout.size(t, c.given.sizes))
        value = found.value
    return BasicLit(Op.OLITERAL, n.pos, value, type=n.type) if value is not None else None


def differ(c: Code, x: Expr, y: Expr) -> bool:
    """Whether two integers are sure to differ, as some of their bits do."""
    a = bits_of(c, x)
    if not a.known:
        return False
    b = bits_of(c, y)
    return (a.value ^ b.value) & a.known & b.known != 0


def bits_of(c: Code, n: Expr, depth: int = DEEP) -> Bits:
    t = _basic(n)
    if t is None or not depth:
        return UNKNOWN
    size = 8 * layout.size(t, c.given.sizes)
    if isinstance(n, BasicLit):
        return Bits(int_value(n) or 0, -1).of_size(size)
    found = UNKNOWN
    if isinstance(n, BinaryExpr) and n.op in BITWISE:
        found = _combined(c, n, depth - 1)
    elif isinstance(n, BinaryExpr) and (n.op is Op.OMUL or (n.op is Op.OMOD and t.info & IS_UNSIGNED)):
        by = int_value(n.y) or 0
        if by > 0 and not by & (by - 1):  # by a power of two
            op, by = (Op.OLSH, by.bit_length() - 1) if n.op is Op.OMUL else (Op.OAND, by - 1)
            count = BasicLit(Op.OLITERAL, n.pos, by, type=n.type)
            found = _combined(c, BinaryExpr(op, n.pos, n.x, count, type=n.type), depth - 1)
    elif isinstance(n, ConvExpr):  # of numbers there is no other
        found = bits_of(c, n.x, depth - 1)
        of = _basic(n.x)
        if of is not None and of.info & IS_UNSIGNED:
            found = found.without_sign(8 * layout.size(of, c.given.sizes))
    else:
        value = number(c, n)
        found = Bits(value, -1) if value is not None else _of_state(c, (None, key_of(c, n)), depth)
    return found.of_size(size)


def _combined(c: Code, n: BinaryExpr, depth: int) -> Bits:
    x, xk = bits_of(c, n.x, depth)
    if n.op is Op.OLSH or n.op is Op.ORSH:
        by, of = int_value(n.y), _basic(n.x)
        if by is None or of is None or not 0 <= by < WIDE:
            return UNKNOWN
        if n.op is Op.OLSH:
            return Bits(x << by, xk << by | (1 << by) - 1)
        if of.info & IS_UNSIGNED:
            x, xk = Bits(x, xk).without_sign(8 * layout.size(of, c.given.sizes))
        return Bits(x >> by, xk >> by)
    y, yk = bits_of(c, n.y, depth)
    if n.op is Op.OANDNOT:
        y = ~y & yk
    if n.op is Op.OXOR:
        return Bits(x ^ y, xk & yk)
    if n.op is Op.OOR:
        return Bits(x | y, x | y | (~x & ~y & xk & yk))
    return Bits(x & y, (x & y) | (~x & xk) | (~y & yk))


def _of_state(c: Code, state: State, depth: int) -> Bits:
    value, key = state
    if isinstance(value, BasicLit):
        number = int_value(value)
        return Bits(number, -1) if number is not None else UNKNOWN
    if not isinstance(key, Met):
        return c.bits.get(key, UNKNOWN) if key is not None else UNKNOWN
    first, second = (_of_state(c, path, depth - 1) if depth else UNKNOWN for path in key.of)
    known = first.known & second.known & ~(first.value ^ second.value)
    return Bits(first.value & known, known)


def _basic(n: Expr) -> Basic | None:
    u = underlying(n)
    return u if isinstance(u, Basic) and u.info & IS_INTEGER else None


# A rule takes the class that has its operation.
VALUES: Values = dict.fromkeys(BITWISE, _sure)
