"""Exact constants: values, kinds, arithmetic and their text (go/constant/value.go, Go 1.27.3).

A value is a bool, bytes (a Go string), an int, a Fraction or BigFloat (kind FLOAT, even if whole), a Complex of two of
those, a Rope (a long string that was put together, see `string_val`) or the unknown value.

    make_from_literal("0x10", LitKind.INT)           ->   16
    binary_op(1, Op.DIV, 3)                          ->   Fraction(1, 3)
    binary_op(7, Op.DIV, 2, int_div=True)            ->   3
    to_string(Fraction(1, 3))                        ->   '0.333333'
"""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import IntEnum
from fractions import Fraction
from typing import Any, NamedTuple, TypeAlias, final

from goesc.source.strconv import quote, to_bytes, unquote, unquote_char
from goesc.syntax.ast import LitKind, Op
from goesc.types import bigfloat
from goesc.types.bigfloat import BigFloat


class Kind(IntEnum):
    UNKNOWN = 0
    BOOL = 1
    STRING = 2
    INT = 3
    FLOAT = 4
    COMPLEX = 5


UNKNOWN, BOOL, STRING, INT, FLOAT, COMPLEX = Kind

SMALL_BITS = 4 << 10  # a fraction whose parts have fewer bits stays a fraction
LITERAL_MAX = 10_000  # longer literals are refused by the checker ("excessively long constant")
MAX_RUNES = 72  # of a quoted string in messages
_ROPE_MIN = 1 << 16  # concatenations up to this size are plain bytes
_DIGITS = 4000  # below the limit of Python's conversion between int and decimal text


@final
class Unknown:
    """A value that could not be had; operations on it give it back."""

    __slots__ = ()


UNKNOWN_VALUE = Unknown()


@final
class Complex(NamedTuple):
    re: Value
    im: Value


@final
class Rope:
    """A long string not joined yet, so that a + b + c + ... costs no more than its length."""

    __slots__ = ("left", "right", "size")

    def __init__(self, size: int, left: bytes | Rope, right: bytes | Rope | None) -> None:
        self.size = size
        self.left = left
        self.right = right  # None once joined into left


Value: TypeAlias = bool | bytes | int | Fraction | BigFloat | Complex | Rope | Unknown

_KINDS: dict[type, Kind] = {
    Unknown: UNKNOWN, bool: BOOL, bytes: STRING, Rope: STRING, int: INT, Fraction: FLOAT, BigFloat: FLOAT,
    Complex: COMPLEX,
}  # fmt: skip

# Order of the numeric representations: an operation brings both operands to the later one.
_RANK: dict[type, int] = {int: 2, Fraction: 4, BigFloat: 5, Complex: 6}


def kind(x: Value) -> Kind:
    return _KINDS[type(x)]


# --- Making values -----------------------------------------------------------------------------------------


def make_unknown() -> Value:
    return UNKNOWN_VALUE


def make_bool(x: bool) -> Value:
    return x


def make_string(s: str | bytes) -> Value:
    return s if isinstance(s, bytes) else to_bytes(s)


def make_int(x: int) -> Value:
    return x


make_int64 = make_int


def make_float64(x: float) -> Value:
    """The value of a finite float; unknown for infinities and NaN."""
    return Fraction(x) if math.isfinite(x) else UNKNOWN_VALUE


def make_imag(x: Value) -> Value:
    return x if x is UNKNOWN_VALUE else Complex(0, x)


def _make_rat(x: Fraction) -> Value:
    if x.numerator.bit_length() < SMALL_BITS and x.denominator.bit_length() < SMALL_BITS:
        return x
    return _make_float(bigfloat.from_fraction(x))


def _make_float(x: BigFloat | None) -> Value:
    return UNKNOWN_VALUE if x is None else x


def _make_complex(re: Value, im: Value) -> Value:
    return UNKNOWN_VALUE if re is UNKNOWN_VALUE or im is UNKNOWN_VALUE else Complex(re, im)


def parse_decimal(digits: str) -> int:
    """A run of decimal digits as a number; the run may be longer than int() likes."""
    if len(digits) <= _DIGITS:
        return int(digits)
    value = 0
    for at in range(0, len(digits), _DIGITS):
        chunk = digits[at : at + _DIGITS]
        value = value * 10 ** len(chunk) + int(chunk)
    return value


_BASES = {"x": 16, "X": 16, "b": 2, "B": 2, "o": 8, "O": 8}


def _int_literal(text: str) -> Value:
    text = text.replace("_", "")
    base = _BASES.get(text[1:2], 10) if text[:1] == "0" else 10
    try:
        if base != 10:
            return int(text[2:], base)
        if len(text) > 1 and text[0] == "0":
            return int(text, 8)
        return parse_decimal(text) if text.isascii() and text.isdigit() else UNKNOWN_VALUE
    except ValueError:
        return UNKNOWN_VALUE


def _float_literal(text: str) -> Value:
    """The value of a decimal or hexadecimal floating-point literal, or of the number in an imaginary one."""
    text = text.replace("_", "").lower()
    base = _BASES.get(text[1:2], 10) if text[:1] == "0" else 10
    mark = "p" if base == 16 else "e"
    number, _, exponent = (text[2:] if base != 10 else text).partition(mark if base in (10, 16) else "\n")
    whole, _, part = number.partition(".")
    try:
        mant = parse_decimal(whole + part or "0") if base == 10 else int(whole + part, base)
        exp = parse_decimal(exponent.lstrip("+-")) if exponent else 0
    except ValueError:
        return UNKNOWN_VALUE
    if exp.bit_length() > 63:
        return UNKNOWN_VALUE
    if exponent[:1] == "-":
        exp = -exp
    if base == 10:
        exp2 = exp5 = exp - len(part)
    else:
        exp2, exp5 = exp - len(part) * (base.bit_length() - 1), 0
    if mant == 0:
        return Fraction(0)
    # Decide by the size of the number whether it may be a fraction, before making large powers.
    size = mant.bit_length() + exp2 + exp5 * 2.321928094887362
    if -SMALL_BITS - 8 < size < SMALL_BITS + 8:
        value: Fraction = Fraction(mant)
        value = value * 2**exp2 if exp2 >= 0 else value / 2**-exp2
        value = value * 5**exp5 if exp5 >= 0 else value / 5**-exp5
        rounded = bigfloat.from_fraction(value)
        if rounded is not None and -SMALL_BITS < rounded.top < SMALL_BITS:
            return value
    float_value = bigfloat.scaled(mant, exp2, exp5)
    if float_value is not None and not float_value.mant:
        return Fraction(0)
    return _make_float(float_value)


def _imag_literal(text: str) -> Value:
    value = _float_literal(text[:-1]) if text[-1:] == "i" else UNKNOWN_VALUE
    return _make_complex(0, value)


def _rune_literal(text: str) -> Value:
    body = text[1:-1]
    found = unquote_char(body, 0, "'") if body else None
    return found[0] if found is not None else UNKNOWN_VALUE


def _string_literal(text: str) -> Value:
    value = unquote(text)
    return UNKNOWN_VALUE if value is None else value


_LITERALS: dict[LitKind, Callable[[str], Value]] = {
    LitKind.INT: _int_literal,
    LitKind.FLOAT: _float_literal,
    LitKind.IMAG: _imag_literal,
    LitKind.RUNE: _rune_literal,
    LitKind.STRING: _string_literal,
}


def make_from_literal(text: str, lit: LitKind) -> Value:
    """The value of a literal's source text; unknown if it is malformed, out of range, or a number over LITERAL_MAX."""
    if lit not in (LitKind.STRING, LitKind.RUNE) and len(text) > LITERAL_MAX:
        return UNKNOWN_VALUE
    value: Value = _LITERALS[lit](text)
    return value


# --- Taking values apart -----------------------------------------------------------------------------------


def string_val(x: Value) -> bytes:
    """The bytes of a string value; b"" for the unknown one."""
    if isinstance(x, bytes):
        return x
    if not isinstance(x, Rope):
        return b""
    if x.right is not None:
        parts: list[bytes] = []
        work: list[bytes | Rope] = [x]
        while work:
            s = work.pop()
            if isinstance(s, bytes):
                parts.append(s)
                continue
            if s.right is not None:
                work.append(s.right)
            work.append(s.left)
        x.left, x.right = b"".join(parts), None
    assert isinstance(x.left, bytes)
    return x.left


def string_len(x: Value) -> int:
    if isinstance(x, Rope):
        return x.size
    return len(x) if isinstance(x, bytes) else 0


def int_value(x: Value) -> int:
    """The number of an INT value; 0 for the unknown one."""
    return x if type(x) is int else 0


def int64_val(x: Value) -> tuple[int, bool]:
    """The number and whether it fits into an int64."""
    n = int_value(x)
    return n, type(x) is int and -(1 << 63) <= n < 1 << 63


def _machine(x: Value, single: bool) -> float:
    if type(x) is int and x.bit_length() > bigfloat.PREC:
        rounded = bigfloat.from_int(x)
        return math.inf if rounded is None else bigfloat.to_machine(rounded, single)
    if type(x) is int or type(x) is Fraction:
        convert = bigfloat.float32_of if single else bigfloat.float64_of
        return convert(x.numerator, x.denominator)
    return bigfloat.to_machine(x, single) if type(x) is BigFloat else 0.0


def float64_val(x: Value) -> float:
    """The nearest float64; infinite if x is out of range."""
    return _machine(x, single=False)


def float32_val(x: Value) -> float:
    """The nearest float32, as a Python float; infinite if x is out of range."""
    return _machine(x, single=True)


def bit_len(x: Value) -> int:
    return int_value(x).bit_length()


def sign(x: Value) -> int:
    """-1, 0 or 1; for complex numbers 0 only for zero; 1 for the unknown value, against follow-on errors."""
    if isinstance(x, (int, Fraction)):
        return (x > 0) - (x < 0)
    if isinstance(x, BigFloat):
        return (x.mant > 0) - (x.mant < 0)
    if isinstance(x, Complex):
        return sign(x.re) | sign(x.im)
    return 1


def real(x: Value) -> Value:
    return x.re if isinstance(x, Complex) else x


def imag(x: Value) -> Value:
    if isinstance(x, Complex):
        return x.im
    return x if x is UNKNOWN_VALUE else 0


def num(x: Value) -> Value:
    """Numerator, if x can be had as a fraction."""
    f = _fraction(x)
    return f.numerator if f is not None else UNKNOWN_VALUE


def _fraction(x: Value) -> Fraction | int | None:
    if isinstance(x, (int, Fraction)):
        return x
    if isinstance(x, BigFloat) and _small_float(x):
        return Fraction(x.mant) * 2**x.exp if x.exp >= 0 else Fraction(x.mant, 2**-x.exp)
    return None


# --- Conversion between kinds ------------------------------------------------------------------------------


def _small_float(x: BigFloat) -> bool:
    return -SMALL_BITS < x.top < SMALL_BITS


def to_int(x: Value) -> Value:
    """The value x as an INT; unknown if it is not a whole number."""
    if type(x) is int:
        return x
    if isinstance(x, Fraction):
        return x.numerator if x.denominator == 1 else UNKNOWN_VALUE
    if isinstance(x, BigFloat):
        if not _small_float(x):
            return UNKNOWN_VALUE
        # Nearly whole numbers are taken for whole ones that suffered from rounding.
        near = bigfloat.PREC - 4
        for candidate in (x, bigfloat.round_bits(x, near, away=False), bigfloat.round_bits(x, near, away=True)):
            if bigfloat.is_int(candidate):
                return candidate.mant << candidate.exp
        return UNKNOWN_VALUE
    if isinstance(x, Complex):
        re = to_float(x)
        return to_int(re) if kind(re) is FLOAT else UNKNOWN_VALUE
    return UNKNOWN_VALUE


def to_float(x: Value) -> Value:
    """The value x as a FLOAT; unknown if it is complex or no number."""
    if type(x) is int:
        return Fraction(x) if x.bit_length() < SMALL_BITS else _make_float(bigfloat.from_int(x))
    if isinstance(x, (Fraction, BigFloat)):
        return x
    if isinstance(x, Complex) and sign(x.im) == 0:
        return to_float(x.re)
    return UNKNOWN_VALUE


def to_complex(x: Value) -> Value:
    if isinstance(x, Complex):
        return x
    return Complex(x, 0) if type(x) in _RANK else UNKNOWN_VALUE


def _as_bigfloat(x: Value) -> BigFloat | None:
    if isinstance(x, int):
        return bigfloat.from_int(x)
    if isinstance(x, Fraction):
        return bigfloat.from_fraction(x)
    assert isinstance(x, BigFloat)
    return x


def _match(x: Value, y: Value) -> tuple[Any, Any]:
    """Both operands in the representation of the larger one; twice the unknown value if one is unknown."""
    a, b = type(x), type(y)
    if a is b:
        return x, y
    if a is Unknown or b is Unknown:
        return UNKNOWN_VALUE, UNKNOWN_VALUE
    ra, rb = _RANK.get(a, 1), _RANK.get(b, 1)
    if ra == 1 or rb == 1:
        if _KINDS[a] is STRING and _KINDS[b] is STRING:
            return string_val(x), string_val(y)
        return UNKNOWN_VALUE, UNKNOWN_VALUE
    rank = max(ra, rb)
    if rank == 4:
        assert isinstance(x, (int, Fraction))
        assert isinstance(y, (int, Fraction))
        return Fraction(x), Fraction(y)
    if rank == 5:
        p, q = _as_bigfloat(x), _as_bigfloat(y)
        if p is None or q is None:
            return UNKNOWN_VALUE, UNKNOWN_VALUE
        return p, q
    return to_complex(x), to_complex(y)


# --- Operations --------------------------------------------------------------------------------------------


def unary_op(op: Op, y: Value, prec: int = 0) -> Value:
    """The result of op y for + - ^ !. `prec` > 0 is the size in bits of an unsigned type, for ^."""
    if y is UNKNOWN_VALUE or op == Op.ADD:
        return y
    if op == Op.SUB:
        if isinstance(y, BigFloat):
            return bigfloat.neg(y)
        if isinstance(y, Complex):
            return _make_complex(unary_op(op, y.re), unary_op(op, y.im))
        if isinstance(y, (int, Fraction)):
            return -y
    elif op == Op.XOR and isinstance(y, int):
        return ~y & ((1 << prec) - 1) if prec else ~y
    elif op == Op.NOT and isinstance(y, bool):
        return not y
    return UNKNOWN_VALUE


def _int_quo(a: int, b: int) -> int:
    """Go's integer division: towards zero."""
    q = abs(a) // abs(b)
    return q if (a < 0) == (b < 0) else -q


_INT_OPS: dict[Op, Callable[[int, int], Value]] = {
    Op.ADD: lambda a, b: a + b,
    Op.SUB: lambda a, b: a - b,
    Op.MUL: lambda a, b: a * b,
    Op.DIV: lambda a, b: _make_rat(Fraction(a, b)),
    Op.REM: lambda a, b: a - b * _int_quo(a, b),
    Op.AND: lambda a, b: a & b,
    Op.OR: lambda a, b: a | b,
    Op.XOR: lambda a, b: a ^ b,
    Op.ANDNOT: lambda a, b: a & ~b,
}

_RAT_OPS: dict[Op, Callable[[Fraction, Fraction], Value]] = {
    Op.ADD: lambda a, b: _make_rat(a + b),
    Op.SUB: lambda a, b: _make_rat(a - b),
    Op.MUL: lambda a, b: _make_rat(a * b),
    Op.DIV: lambda a, b: _make_rat(a / b),
}

_FLOAT_OPS: dict[Op, Callable[[BigFloat, BigFloat], Value]] = {
    Op.ADD: lambda a, b: _make_float(bigfloat.add(a, b)),
    Op.SUB: lambda a, b: _make_float(bigfloat.sub(a, b)),
    Op.MUL: lambda a, b: _make_float(bigfloat.mul(a, b)),
    Op.DIV: lambda a, b: _make_float(bigfloat.quo(a, b)),
}

_BOOL_OPS: dict[Op, Callable[[bool, bool], Value]] = {
    Op.ANDAND: lambda a, b: a and b,
    Op.OROR: lambda a, b: a or b,
}


def _complex_op(x: Complex, op: Op, y: Complex) -> Value:
    a, b, c, d = x.re, x.im, y.re, y.im
    if op in (Op.ADD, Op.SUB):
        return _make_complex(binary_op(a, op, c), binary_op(b, op, d))
    ac, bd = binary_op(a, Op.MUL, c), binary_op(b, Op.MUL, d)
    bc, ad = binary_op(b, Op.MUL, c), binary_op(a, Op.MUL, d)
    if op == Op.MUL:
        return _make_complex(binary_op(ac, Op.SUB, bd), binary_op(bc, Op.ADD, ad))
    if op != Op.DIV:
        return UNKNOWN_VALUE
    s = binary_op(binary_op(c, Op.MUL, c), Op.ADD, binary_op(d, Op.MUL, d))
    re = binary_op(binary_op(ac, Op.ADD, bd), Op.DIV, s)
    return _make_complex(re, binary_op(binary_op(bc, Op.SUB, ad), Op.DIV, s))


def _concat(x: Value, y: Value) -> Value:
    size = string_len(x) + string_len(y)
    if size > _ROPE_MIN:
        assert isinstance(x, (bytes, Rope))
        assert isinstance(y, (bytes, Rope))
        return Rope(size, x, y)
    return string_val(x) + string_val(y)


_OPS: dict[type, dict[Op, Callable[[Any, Any], Value]]] = {
    int: _INT_OPS,
    Fraction: _RAT_OPS,
    BigFloat: _FLOAT_OPS,
    bool: _BOOL_OPS,
}


def binary_op(x: Value, op: Op, y: Value, int_div: bool = False) -> Value:
    """The result of x op y, comparisons and shifts apart. `int_div`: Op.DIV of ints is an int (token.QUO_ASSIGN).

    The divisor must not be zero. An operation that is not defined gives the unknown value.
    """
    if op == Op.ADD and _KINDS[type(x)] is STRING and _KINDS[type(y)] is STRING:
        return _concat(x, y)
    a, b = _match(x, y)
    cls = type(a)
    if cls is Complex:
        return _complex_op(a, op, b)
    if int_div and cls is int and op == Op.DIV:
        return _int_quo(a, b)
    rule = _OPS.get(cls, {}).get(op)
    return rule(a, b) if rule is not None else UNKNOWN_VALUE


def shift(x: Value, op: Op, count: int) -> Value:
    """The result of x << count or x >> count of an INT. The checker bounds the count."""
    if type(x) is not int:
        return UNKNOWN_VALUE
    return x << count if op == Op.SHL else x >> count


_ORDER: dict[Op, Callable[[int], bool]] = {
    Op.EQL: lambda c: c == 0,
    Op.NEQ: lambda c: c != 0,
    Op.LSS: lambda c: c < 0,
    Op.LEQ: lambda c: c <= 0,
    Op.GTR: lambda c: c > 0,
    Op.GEQ: lambda c: c >= 0,
}


def compare(x: Value, op: Op, y: Value) -> bool:
    """The result of a comparison x op y; False if an operand is unknown."""
    a, b = _match(x, y)
    if a is UNKNOWN_VALUE:
        return False
    if isinstance(a, Complex):
        same = compare(a.re, Op.EQL, b.re) and compare(a.im, Op.EQL, b.im)
        return same == (op == Op.EQL)
    if isinstance(a, BigFloat):
        return _ORDER[op](bigfloat.compare(a, b))
    if isinstance(a, Rope):
        a, b = string_val(a), string_val(b)
    return _ORDER[op]((a > b) - (a < b))


# --- Text --------------------------------------------------------------------------------------------------


def int_string(x: int) -> str:
    """Decimal text of an int of any size."""
    if x.bit_length() < 3 * _DIGITS:
        return str(x)
    parts = []
    size = abs(x)
    unit = 10**3000
    while size:
        size, low = divmod(size, unit)
        parts.append(str(low).rjust(3000, "0") if size else str(low))
    return ("-" if x < 0 else "") + "".join(reversed(parts))


def format_g(x: float) -> str:
    """Go's %g of a float64: the shortest digits that round-trip."""
    mantissa, _, exponent = f"{x!r}".partition("e")
    digits = mantissa.replace("-", "").replace(".", "").lstrip("0") or "0"
    if x == 0:
        return "-0" if math.copysign(1, x) < 0 else "0"
    whole = mantissa.lstrip("-").partition(".")[0]
    if whole.strip("0"):
        exp = len(whole) - 1
    else:
        fraction = mantissa.partition(".")[2]
        exp = -1 - (len(fraction) - len(fraction.lstrip("0")))
    exp += int(exponent or "0")
    digits = digits.rstrip("0") or "0"
    minus = "-" if x < 0 else ""
    if exp < -4 or exp >= 6:
        tail = f".{digits[1:]}" if len(digits) > 1 else ""
        return f"{minus}{digits[0]}{tail}e{'-' if exp < 0 else '+'}{abs(exp):02d}"
    if exp < 0:
        return f"{minus}0.{'0' * (-exp - 1)}{digits}"
    if len(digits) <= exp + 1:
        return minus + digits.ljust(exp + 1, "0")
    return f"{minus}{digits[: exp + 1]}.{digits[exp + 1 :]}"


def _float_string(x: BigFloat) -> str:
    f = bigfloat.to_machine(x, single=False)
    if (x.mant == 0) == (f == 0) and not math.isinf(f):
        text = f"{f:.6g}"
        if not bigfloat.is_int(x) and "." not in text:
            text = format_g(f)
        return text
    return bigfloat.approximate(x)


def _rat_string(x: Fraction) -> str:
    f = bigfloat.from_fraction(x)
    return _float_string(f) if f is not None else "+Inf"


def _string_string(x: Value) -> str:
    s = string_val(x)
    # Bytes beyond the limit cannot show: a rune has at most 4.
    text = quote(s[: 4 * MAX_RUNES + 4] if len(s) > 4 * MAX_RUNES + 4 else s)
    return text[: MAX_RUNES - 3] + "..." if len(text) > MAX_RUNES else text


_STRINGS: dict[type, Callable[[Any], str]] = {
    Unknown: lambda _: "unknown",
    bool: lambda x: "true" if x else "false",
    bytes: _string_string,
    Rope: _string_string,
    int: int_string,
    Fraction: _rat_string,
    BigFloat: _float_string,
    Complex: lambda x: f"({to_string(x.re)} + {to_string(x.im)}i)",
}


def to_string(x: Value) -> str:
    """The text of a value in messages: long strings shortened, floats in six digits (Value.String)."""
    return _STRINGS[type(x)](x)


def exact_string(x: Value) -> str:
    """The text that denotes exactly x (Value.ExactString)."""
    if isinstance(x, (bytes, Rope)):
        return quote(string_val(x))
    if isinstance(x, Fraction):
        text = int_string(x.numerator)
        return text if x.denominator == 1 else f"{text}/{int_string(x.denominator)}"
    if isinstance(x, BigFloat):
        return bigfloat.exact_text(x)
    if isinstance(x, Complex):
        return f"({exact_string(x.re)} + {exact_string(x.im)}i)"
    return to_string(x)
