"""Floating-point numbers of 512 bits, for constants whose exponents are too large for fractions.

The operations round to nearest even, as math/big.Float does; the exponent has 32 bits (math/big/float.go,
floatconv.go, Go 1.27.3). A result out of that range is an infinity (INF) or zero.

    parse("1e5000")                    ->   BigFloat(mant=..., exp=...)
    mul(parse("1e5000"), parse("0.1e-4999"))  ->   about 1
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import NamedTuple, final

PREC = 512
MAX_EXP = 2**31 - 1
MIN_EXP = -(2**31)
LOG10_2 = 0.30102999566398119521  # the quotient of logarithms would be rounded twice


@final
class BigFloat(NamedTuple):
    """mant * 2**exp. `mant` is odd or 0 and has at most the bits of the operation's precision."""

    mant: int
    exp: int

    @property
    def top(self) -> int:
        """The exponent e for which the absolute value is in [2**(e-1), 2**e); 0 for zero."""
        return self.mant.bit_length() + self.exp if self.mant else 0


ZERO = BigFloat(0, 0)
INF: None = None  # overflow; go/constant makes it an unknown value


def _shift_nearest(mant: int, drop: int, sticky: bool) -> int:
    """abs(mant) >> drop, to nearest even; sticky: there were non-zero bits below mant."""
    size = abs(mant)
    kept = size >> drop
    rest = size & ((1 << drop) - 1)
    half = 1 << (drop - 1)
    if rest > half or (rest == half and (sticky or kept & 1)):
        kept += 1
    return kept if mant >= 0 else -kept


def make(mant: int, exp: int, prec: int = PREC, sticky: bool = False) -> BigFloat | None:
    """The number mant * 2**exp rounded to prec bits. With `sticky`, mant must have more than prec bits."""
    if not mant:
        return ZERO
    drop = mant.bit_length() - prec
    if drop > 0:
        mant = _shift_nearest(mant, drop, sticky)
        exp += drop
    zeros = (mant & -mant).bit_length() - 1
    if zeros:
        mant >>= zeros
        exp += zeros
    top = mant.bit_length() + exp
    if top > MAX_EXP:
        return INF
    return BigFloat(mant, exp) if top >= MIN_EXP else ZERO


def from_int(x: int) -> BigFloat | None:
    return make(x, 0)


def from_fraction(x: Fraction) -> BigFloat | None:
    return _divide(x.numerator, 0, x.denominator, 0, PREC)


def _divide(a: int, a_exp: int, b: int, b_exp: int, prec: int) -> BigFloat | None:
    if not b:
        return INF
    if not a:
        return ZERO
    shift = max(0, prec + 2 - a.bit_length() + b.bit_length())
    quotient, rest = divmod(abs(a) << shift, abs(b))
    if (a < 0) != (b < 0):
        quotient = -quotient
    return make(quotient, a_exp - b_exp - shift, prec, rest != 0)


def add(x: BigFloat, y: BigFloat) -> BigFloat | None:
    if not x.mant:
        return y
    if not y.mant:
        return x
    if x.exp < y.exp:
        x, y = y, x
    gap = x.exp - y.exp
    # A number far below the other's last bit only decides the rounding.
    if x.top - y.top > 2 * PREC + 8:
        sign = 1 if y.mant > 0 else -1
        return make((x.mant << (PREC + 8)) + sign, x.exp - PREC - 8)
    if gap > 4 * PREC:
        # x has few bits but a high last bit; the gap is still bounded by the distance of the tops.
        return make((x.mant << gap) + y.mant, y.exp)
    return make((x.mant << gap) + y.mant, y.exp)


def neg(x: BigFloat) -> BigFloat:
    return BigFloat(-x.mant, x.exp)


def sub(x: BigFloat, y: BigFloat) -> BigFloat | None:
    return add(x, neg(y))


def mul(x: BigFloat, y: BigFloat, prec: int = PREC) -> BigFloat | None:
    return make(x.mant * y.mant, x.exp + y.exp, prec)


def quo(x: BigFloat, y: BigFloat, prec: int = PREC) -> BigFloat | None:
    return _divide(x.mant, x.exp, y.mant, y.exp, prec)


def compare(x: BigFloat, y: BigFloat) -> int:
    """-1, 0 or 1."""
    if x.mant == y.mant and x.exp == y.exp:
        return 0
    if (x.mant > 0) != (y.mant > 0) or (x.mant < 0) != (y.mant < 0):
        return 1 if x.mant > y.mant else -1
    sign = 1 if x.mant > 0 else -1
    if x.top != y.top:
        return sign if x.top > y.top else -sign
    low = min(x.exp, y.exp)  # equal tops: the exponents differ by the bits of a mantissa at most
    a, b = x.mant << (x.exp - low), y.mant << (y.exp - low)
    return (a > b) - (a < b)


def is_int(x: BigFloat) -> bool:
    return x.exp >= 0 or not x.mant


def round_bits(x: BigFloat, prec: int, away: bool) -> BigFloat:
    """The number x cut to prec bits towards zero, or away from it."""
    drop = x.mant.bit_length() - prec
    if drop <= 0:
        return x
    size = abs(x.mant)
    kept = size >> drop
    if away and size & ((1 << drop) - 1):
        kept += 1
    return make(kept if x.mant > 0 else -kept, x.exp + drop, prec + 1) or ZERO


# --- Conversion to machine numbers -------------------------------------------------------------------------


def round_float(num: int, den: int, bits: int, min_exp: int, max_exp: int) -> float:
    """num/den as the nearest binary float of `bits` mantissa bits; its last bit is at least 2**min_exp.

    Values that round to 2**max_exp or more are infinite.
    """
    if not num:
        return 0.0
    size = abs(num)
    exp = size.bit_length() - den.bit_length() - bits - 1  # the quotient below has bits+1 or bits+2 bits
    exp = max(exp, min_exp - 1)
    if exp >= 0:
        quotient, rest = divmod(size, den << exp)
    else:
        quotient, rest = divmod(size << -exp, den)
    drop = max(quotient.bit_length() - bits, min_exp - exp, 1)
    mant = _shift_nearest(quotient, drop, rest != 0)
    exp += drop
    if mant.bit_length() + exp > max_exp:
        return math.inf if num > 0 else -math.inf
    value = math.ldexp(mant, exp)
    return value if num > 0 else -value


def float64_of(num: int, den: int) -> float:
    return round_float(num, den, 53, -1074, 1024)


def float32_of(num: int, den: int) -> float:
    return round_float(num, den, 24, -149, 128)


def to_machine(x: BigFloat, single: bool) -> float:
    """The nearest float64 or float32; infinite or zero if x is out of range."""
    top = x.top
    if top > 1100:
        return math.inf if x.mant > 0 else -math.inf
    if top < -1200:
        return 0.0 if x.mant >= 0 else -0.0
    convert = float32_of if single else float64_of
    return convert(x.mant << x.exp, 1) if x.exp >= 0 else convert(x.mant, 1 << -x.exp)


# --- Text --------------------------------------------------------------------------------------------------


def _pow5(n: int) -> BigFloat | None:
    """5**n with the precision that parsing uses."""
    prec = PREC + 64
    if n <= 27:
        return make(5**n, 0, prec)
    result = make(5**27, 0, prec)
    n -= 27
    factor = make(5, 0, prec + 64)
    while n > 0:
        if result is None or factor is None:
            return INF
        if n & 1:
            result = mul(result, factor, prec)
        n >>= 1
        if n:
            factor = mul(factor, factor, prec + 64)
    return result


def scaled(mant: int, exp2: int, exp5: int) -> BigFloat | None:
    """The number mant * 2**exp2 * 5**exp5; INF if the exponent cannot be had."""
    if not mant:
        return ZERO
    if not MIN_EXP <= mant.bit_length() + exp2 <= MAX_EXP:
        return INF
    if exp5 == 0:
        return make(mant, exp2)
    power = _pow5(abs(exp5))
    if power is None:
        return ZERO if exp5 < 0 else INF
    if exp5 < 0:
        return _divide(mant, exp2, power.mant, power.exp, PREC)
    return make(mant * power.mant, exp2 + power.exp)


def approximate(x: BigFloat) -> str:
    """A number out of the range of float64, as go/constant prints it: mantissa and decimal exponent."""
    top = x.top
    bits = x.mant.bit_length()
    m = to_machine(BigFloat(x.mant, -bits), single=False)  # in [0.5, 1)
    d = float(top) * LOG10_2
    e = int(d)
    m *= math.pow(10, d - float(e))
    if abs(m) < 1 - 0.5e-6:
        m *= 10
        e -= 1
    elif abs(m) >= 10:
        m /= 10
        e += 1
    return f"{m:.6g}e{e:+d}"


def exact_text(x: BigFloat) -> str:
    """Hexadecimal mantissa in [0.5, 1) and binary exponent: 0x.8p+1."""
    if not x.mant:
        return "0"
    size = abs(x.mant)
    digits = f"{size << (-size.bit_length() % 4):x}".rstrip("0")
    return f"{'-' if x.mant < 0 else ''}0x.{digits}p{x.top:+d}"
