"""The text of constants in messages (ir/fmt.go:exprFmt for OLITERAL, go/constant:Value.String, Go 1.27.3).

    5 of type Color   ->   Color(5)        0.1 of type float64   ->   0.1        97 of type rune   ->   'a'

gc adjusts a constant to its type before it stands in the IR (noder/helpers.go:FixValue): floating-point values are
rounded to their size, which shows in the digits. The text here is that of the adjusted value.
"""

from __future__ import annotations

import math
import struct
from fractions import Fraction
from typing import Any

from goesc.ir.quote import quote, quote_rune
from goesc.ir.types_fmt import Names, type_string
from goesc.types.model import IS_COMPLEX, IS_FLOAT, Basic, Kind, Type
from goesc.types.named import unalias, under

MAX_QUOTED = 72  # runes of a quoted string that are still printed in full

# Kinds that a constant of the Python class has by default: such literals print without their type.
_PLAIN: dict[str, tuple[Kind, Kind]] = {
    "bool": (Kind.BOOL, Kind.UNTYPED_BOOL),
    "string": (Kind.STRING, Kind.UNTYPED_STRING),
    "int": (Kind.INT, Kind.UNTYPED_INT),
    "float": (Kind.FLOAT64, Kind.UNTYPED_FLOAT),
    "complex": (Kind.COMPLEX128, Kind.UNTYPED_COMPLEX),
}


def constant_string(value: Any, t: Type | None, names: Names) -> str:
    """The text of a literal of the given type."""
    named = unalias(t) if t is not None else None
    if isinstance(named, Basic) and isinstance(value, int) and not isinstance(value, bool):
        if (named.name == "rune" or named.kind == Kind.UNTYPED_RUNE) and 0 <= value <= 0x10FFFF:
            return quote_rune(value)
    kind, text = _kind_and_text(value, t)
    if t is None:
        return text
    if isinstance(named, Basic) and named.kind in _PLAIN[kind]:
        return text
    return f"{type_string(t, names)}({text})"


def _kind_and_text(value: Any, t: Type | None) -> tuple[str, str]:
    basic = under(t) if t is not None else None
    info = basic.info if isinstance(basic, Basic) else 0
    if isinstance(value, bool):
        return "bool", "true" if value else "false"
    if isinstance(value, (str, bytes)):
        return "string", shorten(quote(value))
    if info & IS_COMPLEX or _is_complex(value):
        single = isinstance(basic, Basic) and basic.kind == Kind.COMPLEX64
        real, imag = (value.real, value.imag) if _is_complex(value) else (value, 0)
        return "complex", f"({_part(real, single)} + {_part(imag, single)}i)"
    if info & IS_FLOAT or not isinstance(value, int):
        single = isinstance(basic, Basic) and basic.kind == Kind.FLOAT32
        double = isinstance(basic, Basic) and basic.kind == Kind.FLOAT64
        return "float", float_string(round_to(value, 32 if single else 64 if double else 0))
    return "int", str(value)


def _is_complex(value: Any) -> bool:
    return not isinstance(value, (int, float, Fraction)) and hasattr(value, "imag")


def _part(value: Any, single: bool) -> str:
    """A part of a complex constant: go/constant keeps whole parts as integers, but gc rounds through floats."""
    return float_string(round_to(value, 32 if single else 64))


def round_to(value: Any, bits: int) -> Fraction:
    """The nearest value of a floating-point type of so many bits; 0 rounds nothing."""
    exact = Fraction(value)
    if not bits:
        return exact
    try:
        rounded = float(exact)
        if bits == 32:
            rounded = struct.unpack("<f", struct.pack("<f", rounded))[0]
    except OverflowError:
        return exact
    return Fraction(rounded)


def float_string(value: Fraction) -> str:
    """go/constant:floatVal.String."""
    try:
        x = float(value)
    except OverflowError:
        x = math.inf
    if (value == 0) == (x == 0) and not math.isinf(x):
        text = go_g(x, 6)
        if value.denominator != 1 and "." not in text:
            text = go_g(x, None)
        return text
    return _huge(value)


def go_g(x: float, digits: int | None) -> str:
    """fmt's %g: `digits` significant ones, or as many as tell x from its neighbours (then exponents from 6)."""
    if digits is not None:
        text = f"{x:.{digits}g}"
        return text
    text = repr(x)
    mantissa, _, exponent = text.partition("e")
    sign = "-" if mantissa.startswith("-") else ""
    whole, _, fraction = mantissa.lstrip("-").partition(".")
    all_digits = (whole + fraction).lstrip("0")
    # value = 0.DIGITS * 10**point
    point = len(whole) + (int(exponent) if exponent else 0)
    if whole == "0":
        point -= len(fraction) - len(fraction.lstrip("0")) + 1
    all_digits = all_digits.rstrip("0") or "0"
    exp10 = point - 1
    if exp10 < -4 or exp10 >= 6:
        tail = f".{all_digits[1:]}" if len(all_digits) > 1 else ""
        return f"{sign}{all_digits[0]}{tail}e{'-' if exp10 < 0 else '+'}{abs(exp10):02d}"
    if point <= 0:
        return f"{sign}0.{'0' * -point}{all_digits}"
    if len(all_digits) <= point:
        return sign + all_digits + "0" * (point - len(all_digits))
    return f"{sign}{all_digits[:point]}.{all_digits[point:]}"


def _huge(value: Fraction) -> str:
    """A value outside of float64's range: an approximate mantissa and a decimal exponent."""
    sign = -1 if value < 0 else 1
    magnitude = abs(value)
    exp = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
    mantissa = magnitude / Fraction(2) ** exp
    while mantissa >= 1:
        mantissa, exp = mantissa / 2, exp + 1
    while mantissa < Fraction(1, 2):
        mantissa, exp = mantissa * 2, exp - 1
    m = sign * float(mantissa)
    d = float(exp) * (math.log(2) / math.log(10))
    e = math.trunc(d)
    m *= math.pow(10, d - float(e))
    if abs(m) < 1 - 0.5e-6:
        m, e = m * 10, e - 1
    elif abs(m) >= 10:
        m, e = m / 10, e + 1
    return f"{go_g(m, 6)}e{e:+d}"


def shorten(quoted: str) -> str:
    """go/constant:stringVal.String cuts long strings, closing quote included."""
    return quoted if len(quoted) <= MAX_QUOTED else quoted[: MAX_QUOTED - 3] + "..."
