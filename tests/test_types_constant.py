"""Constants against go/constant (recorded in data/types/constants.tsv), Python's numbers, and hostility."""

from __future__ import annotations

import math
import re
import struct
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goesc.source.strconv import quote, unquote
from goesc.syntax.ast import LitKind, Op
from goesc.types import bigfloat, constant

DATA = Path(__file__).parent / "data" / "types" / "constants.tsv"

OPS = {
    "+": Op.ADD, "-": Op.SUB, "*": Op.MUL, "/": Op.DIV, "//": Op.DIV, "%": Op.REM, "&": Op.AND, "|": Op.OR,
    "^": Op.XOR, "&^": Op.ANDNOT,
}  # fmt: skip

RESULTS = re.compile(r" (?=(?:Unknown|Bool|String|Int|Float|Complex)\||true |false )")


def cases() -> list[str]:
    lines = DATA.read_text(encoding="utf-8").split("\n")
    return [line for line in lines if line and not line.startswith("#")]


def described(v: constant.Value) -> list[str | float]:
    kind = constant.kind(v)
    parts: list[str | float] = [kind.name.capitalize(), constant.to_string(v), constant.exact_string(v)]
    if kind in (constant.INT, constant.FLOAT):
        parts += [constant.float32_val(v), constant.float64_val(v), constant.exact_string(constant.to_int(v))]
    return parts


def same(text: str, v: constant.Value) -> bool:
    want, got = text.split("|", 5), described(v)
    if len(want) != len(got):
        return False
    for i, (w, g) in enumerate(zip(want, got, strict=True)):
        if isinstance(g, float):
            f = float(w.replace("Inf", "inf"))
            if i == 3 and math.isfinite(f):
                f = struct.unpack("f", struct.pack("f", f))[0]  # printed with the digits that a float32 needs
            if f != g:
                return False
        elif w != g:
            return False
    return True


@pytest.mark.parametrize("case", cases())
def test_agrees_with_go_constant(case: str) -> None:
    question, answer = case.split("\t=>\t")
    words = question.split("\t")
    x = constant.make_from_literal(words[1], LitKind[words[0]])
    if len(words) == 2:
        if words[0] == "STRING":
            kind, rest = answer.split("|", 1)
            assert kind == "String"
            assert rest == f"{constant.to_string(x)}|{constant.exact_string(x)}"
        else:
            assert same(answer, x)
        return
    y = constant.make_from_literal(words[4], LitKind[words[3]])
    r = constant.binary_op(x, OPS[words[2]], y, int_div=words[2] == "//")
    result, square, equal, negated = RESULTS.split(answer)
    assert same(result, r)
    assert same(square, constant.binary_op(r, Op.MUL, r))
    assert equal == str(constant.compare(x, Op.EQL, y)).lower()
    assert same(negated, constant.unary_op(Op.SUB, r))


@given(st.integers(), st.integers().filter(bool))
def test_integer_division_goes_to_zero(a: int, b: int) -> None:
    q = constant.binary_op(a, Op.DIV, b, int_div=True)
    r = constant.binary_op(a, Op.REM, b)
    assert q == int(Fraction(a, b))
    assert constant.binary_op(constant.binary_op(q, Op.MUL, b), Op.ADD, r) == a


@given(st.fractions(), st.fractions().filter(bool))
def test_fractions_are_exact(a: Fraction, b: Fraction) -> None:
    assert constant.binary_op(a, Op.DIV, b) == a / b
    assert constant.kind(constant.binary_op(a, Op.SUB, a)) is constant.FLOAT


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_machine_numbers_survive(x: float) -> None:
    assert constant.float64_val(constant.make_float64(x)) == x
    single = struct.unpack("f", struct.pack("f", x))[0] if abs(x) < 3.4e38 else None
    if single is not None:
        # Rounding a float64 once is rounding the exact number once.
        assert constant.float32_val(constant.make_float64(x)) == single


big = st.builds(bigfloat.make, st.integers(-(2**520), 2**520), st.integers(-3000, 3000))


@given(big, big)
def test_bigfloat_rounds_exact_results(x: Any, y: Any) -> None:
    def exact(f: Any) -> Fraction:
        return Fraction(f.mant) * Fraction(2) ** f.exp

    for op, want in ((bigfloat.add, exact(x) + exact(y)), (bigfloat.mul, exact(x) * exact(y))):
        assert op(x, y) == bigfloat.from_fraction(want)
    assert bigfloat.compare(x, y) == (exact(x) > exact(y)) - (exact(x) < exact(y))
    if y.mant:
        assert bigfloat.quo(x, y) == bigfloat.from_fraction(exact(x) / exact(y))


@given(st.binary(max_size=60))
def test_quote_and_unquote_are_inverse(s: bytes) -> None:
    assert unquote(quote(s)) == s


def test_long_strings_are_shortened_by_runes() -> None:
    text = constant.to_string("ü".encode() * 100)
    assert text == '"' + "ü" * 68 + "..."
    assert constant.to_string(b"x" * 70) == '"' + "x" * 70 + '"'


def test_shifts_and_complements() -> None:
    assert constant.shift(-5, Op.SHR, 1) == -3
    assert constant.shift(1, Op.SHL, 70) == 1 << 70
    assert constant.unary_op(Op.XOR, 5) == -6
    assert constant.unary_op(Op.XOR, 5, 8) == 250


def test_hostile_literals_end_soon() -> None:
    assert constant.make_from_literal("9" * 1_000_000, LitKind.INT) == constant.UNKNOWN_VALUE
    assert constant.make_from_literal("1e" + "9" * 400, LitKind.FLOAT) == constant.UNKNOWN_VALUE
    assert constant.make_from_literal("1e999999999", LitKind.FLOAT) == constant.UNKNOWN_VALUE
    assert constant.make_from_literal("1e-999999999999", LitKind.FLOAT) == constant.UNKNOWN_VALUE
    big_int = constant.make_from_literal("7" * 9_999, LitKind.INT)
    assert constant.to_string(big_int) == "7" * 9_999


def test_strings_that_double_cost_no_memory() -> None:
    s: constant.Value = b"x"
    for _ in range(40):
        s = constant.binary_op(s, Op.ADD, s)
    assert constant.string_len(s) == 1 << 40


def test_long_chains_of_strings_are_joined_once() -> None:
    s: constant.Value = b""
    for i in range(50_000):
        s = constant.binary_op(s, Op.ADD, b"%05d" % i)
    assert constant.string_len(s) == 250_000
    assert constant.string_val(s)[-5:] == b"49999"
    assert constant.compare(s, Op.EQL, constant.string_val(s))
