"""Constants in the IR: adjusted to their types, and their text (ir/fmt.go:exprFmt for OLITERAL, Go 1.27.3).

    5 of type Color   ->   Color(5)        0.1 of type float64   ->   0.1        97 of type rune   ->   'a'

gc adjusts a constant to its type before it stands in the IR (noder/helpers.go:FixValue): floating-point values are
rounded to their size, which shows in the digits, and their kind decides whether the type is printed. `constant_string`
adjusts once more, which changes nothing that is adjusted already.
"""

from __future__ import annotations

from fractions import Fraction

from goesc.ir.types_fmt import Names, type_string
from goesc.source.strconv import quote_rune
from goesc.types import constant
from goesc.types.bigfloat import BigFloat
from goesc.types.constant import Value
from goesc.types.model import IS_COMPLEX, IS_FLOAT, IS_INTEGER, Basic, Kind, Type
from goesc.types.named import unalias, under

# Types for which a literal of a kind prints bare: the kind's default type and the untyped one.
_BARE: dict[constant.Kind, tuple[Kind, Kind]] = {
    constant.Kind.BOOL: (Kind.BOOL, Kind.UNTYPED_BOOL),
    constant.Kind.STRING: (Kind.STRING, Kind.UNTYPED_STRING),
    constant.Kind.INT: (Kind.INT, Kind.UNTYPED_INT),
    constant.Kind.FLOAT: (Kind.FLOAT64, Kind.UNTYPED_FLOAT),
    constant.Kind.COMPLEX: (Kind.COMPLEX128, Kind.UNTYPED_COMPLEX),
}

_FLOAT_BITS = {Kind.FLOAT32: 32, Kind.FLOAT64: 64, Kind.COMPLEX64: 32, Kind.COMPLEX128: 64}

MAX_RUNE = 0x10FFFF


def constant_string(value: Value, t: Type | None, names: Names) -> str:
    """The text of a literal of the given type."""
    if t is None:
        return constant.to_string(value)
    value = fix_value(t, value)
    named = unalias(t)
    if isinstance(named, Basic):
        if (named.name == "rune" or named.kind == Kind.UNTYPED_RUNE) and type(value) is int and 0 <= value <= MAX_RUNE:
            return quote_rune(value)
        if named.kind in _BARE.get(constant.kind(value), ()):
            return constant.to_string(value)
    return f"{type_string(t, names)}({constant.to_string(value)})"


def fix_value(t: Type, value: Value) -> Value:
    """The value as a constant of type t holds it (noder/helpers.go:FixValue)."""
    basic = under(t)
    if not isinstance(basic, Basic):
        return value
    info = basic.info
    if info & IS_INTEGER:
        return constant.to_int(value)
    bits = _FLOAT_BITS.get(basic.kind, 0)
    if info & IS_FLOAT:
        return round_to(constant.to_float(value), bits)
    if info & IS_COMPLEX:
        value = constant.to_complex(value)
        if bits and isinstance(value, constant.Complex):
            return constant.Complex(round_to(value.re, bits), round_to(value.im, bits))
    return value


def round_to(value: Value, bits: int) -> Value:
    """The nearest value of a floating-point type of 32 or 64 bits, of kind FLOAT; 0 bits round nothing."""
    if not bits or not isinstance(value, _NUMBERS):
        return value
    return constant.make_float64(constant.float32_val(value) if bits == 32 else constant.float64_val(value))


_NUMBERS = (int, Fraction, BigFloat)
