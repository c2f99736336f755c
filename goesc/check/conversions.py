"""Conversions T(x).

    string(65)        ->  constant "A"
    uint8(300)        ->  constant 300 overflows uint8
    []byte(s)         ->  a value; an untyped s gets type string

Defined by cmd/compile/internal/types2/conversions.go (Go 1.27.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.check import const, errors, untyped
from goesc.check.assignable import Cause, assignable_to
from goesc.check.operand import CONSTANT, INVALID, VALUE, Operand
from goesc.check.version import GO1_17, GO1_20, allow_version
from goesc.types import constant, model
from goesc.types.constant import Value
from goesc.types.model import Kind, Type
from goesc.types.named import unalias, under
from goesc.types.predicates import (
    all_string,
    default,
    identical,
    identical_ignore_tags,
    is_complex,
    is_const_type,
    is_integer,
    is_integer_or_float,
    is_non_type_param_interface,
    is_string,
    is_type_param,
    is_untyped,
)
from goesc.types.typeparam import type_param_is
from goesc.types.under import under_is
from goesc.types.universe import TYP

if TYPE_CHECKING:
    from goesc.check.checker import Checker

MAX_RUNE = 0x10FFFF


def conversion(check: Checker, x: Operand, target: Type) -> None:
    """Check target(x); the result is in x."""
    was_constant = x.mode is CONSTANT
    cause = Cause()
    if was_constant and is_const_type(target):
        value = _constant_in(check, x, target)
        if value is None and is_integer(x.type) and is_integer(target):
            text = f"constant {constant.to_string(x.val)} overflows {check.fmt(target)}"
            errors.error(check, x, "InvalidConversion", text)
            x.mode = INVALID
            return
        ok = value is not None
        if value is not None:
            x.val = value
        elif is_integer(target):
            # Messages show a whole number that is out of range as such: 1000, not (1000 + 0i).
            whole = constant.to_int(x.val)
            if constant.kind(whole) == constant.INT:
                x.val = whole
    elif was_constant and is_type_param(target):
        ok = _constant_to_type_param(check, x, target, cause)
        x.mode = VALUE
    else:
        ok = convertible_to(check, x, target, cause)
        if ok:
            x.mode = VALUE

    if not ok:
        because = f": {cause.text}" if cause.text else ""
        text = f"cannot convert {check.fmt(x)} to type {check.fmt(target)}{because}"
        errors.error(check, x, "InvalidConversion", text)
        x.mode = INVALID
        return

    if is_untyped(x.type):
        untyped.update_expr_type(check, x.expr, _final_type(x, target, was_constant), True)
    x.type = target


def _final_type(x: Operand, target: Type, was_constant: bool) -> Type:
    """The type that an untyped argument of a conversion ends up with."""
    if x.type is TYP[Kind.UNTYPED_NIL]:
        return target
    if is_non_type_param_interface(target) or (was_constant and not is_const_type(target)):
        return default(x.type)
    if x.mode is CONSTANT and is_integer(x.type) and all_string(target):
        return x.type
    return target


def _constant_in(check: Checker, x: Operand, target: Type) -> Value | None:
    """The constant x as a value of target, None if it has none there."""
    t = under(target)
    if not isinstance(t, model.Basic):
        return None
    value = const.representable_const(check, x.val, t)
    if value is not None:
        return value
    if is_integer(x.type) and is_string(t):
        code = constant.int_value(x.val) if constant.kind(x.val) == constant.INT else -1
        valid = 0 <= code <= MAX_RUNE and not 0xD800 <= code < 0xE000
        return constant.make_string(chr(code if valid else 0xFFFD))
    return None


def _constant_to_type_param(check: Checker, x: Operand, target: Type, cause: Cause) -> bool:
    def fits(u: Type | None) -> bool:
        if u is None:
            cause.text = f"{check.fmt(target)} does not contain specific types"
            return False
        if is_string(x.type) and is_bytes_or_runes(u):
            return True
        if _constant_in(check, x, u) is not None:
            return True
        if is_integer(x.type) and is_integer(u):
            what = f"constant {constant.to_string(x.val)} overflows {check.fmt(u)}"
        else:
            what = f"cannot convert {check.fmt(x)} to type {check.fmt(u)}"
        cause.text = f"{what} (in {check.fmt(target)})"
        return False

    return under_is(target, fits)


def convertible_to(check: Checker, x: Operand, target: Type, cause: Cause) -> bool:
    """Whether the non-constant x can be converted to target (specification, Conversions)."""
    if assignable_to(check, x, target, cause)[0]:
        return True
    v = unalias(x.type)
    t = unalias(target)
    vu = under(v)
    tu = under(t)
    vp = v if isinstance(v, model.TypeParam) else None
    tp = t if isinstance(t, model.TypeParam) else None

    if vp is None and tp is None and identical_ignore_tags(vu, tu):
        return True
    if isinstance(v, model.Pointer) and isinstance(t, model.Pointer):
        bases_plain = not is_type_param(v.base) and not is_type_param(t.base)
        if bases_plain and identical_ignore_tags(under(v.base), under(t.base)):
            return True
    if _basic_conversion(vu, tu):
        return True
    if isinstance(vu, model.Slice):
        answer = _slice_to_array(check, vu, tu, cause)
        if answer is not None:
            return answer
    if vp is None and tp is None:
        return False
    return _convertible_by_term(check, x, vp, tp, target, cause)


def _basic_conversion(vu: Type, tu: Type) -> bool:
    """Conversions between numbers, strings and unsafe pointers."""
    if is_integer_or_float(vu) and is_integer_or_float(tu):
        return True
    if is_complex(vu) and is_complex(tu):
        return True
    if is_string(tu) and (is_integer(vu) or is_bytes_or_runes(vu)):
        return True
    if is_string(vu) and is_bytes_or_runes(tu):
        return True
    if is_unsafe_pointer(tu) and (is_pointer(vu) or is_uintptr(vu)):
        return True
    return is_unsafe_pointer(vu) and (is_pointer(tu) or is_uintptr(tu))


def _slice_to_array(check: Checker, vu: model.Slice, tu: Type, cause: Cause) -> bool | None:
    """Slice to array or array pointer; None if the types do not fit at all."""
    pointer = isinstance(tu, model.Pointer)
    array = under(tu.base) if isinstance(tu, model.Pointer) else tu
    if not isinstance(array, model.Array) or not identical(vu.elem, array.elem):
        return None
    if allow_version(check, GO1_17 if pointer else GO1_20):
        return True
    if pointer:
        cause.text = "conversion of slice to array pointer requires go1.17 or later"
    else:
        cause.text = "conversion of slice to array requires go1.20 or later"
    return False


def _convertible_by_term(
    check: Checker,
    x: Operand,
    vp: model.TypeParam | None,
    tp: model.TypeParam | None,
    target: Type,
    cause: Cause,
) -> bool:
    """Conversion from or to a type parameter: all specific types must convert."""
    inner = x.copy()
    shown_target = check.fmt(target)

    def try_pair(from_term: model.Term | None, to_term: model.Term | None) -> bool:
        if (from_term is None and vp is not None) or (to_term is None and tp is not None):
            return False
        source = from_term.type if from_term is not None else x.type
        dest = to_term.type if to_term is not None else target
        inner.type = source
        if convertible_to(check, inner, dest, cause):
            return True
        text = f"cannot convert {check.fmt(source)}"
        if vp is not None:
            text += f" (in {check.fmt(vp)})"
        text += f" to type {check.fmt(dest) if tp is not None else shown_target}"
        if tp is not None:
            text += f" (in {check.fmt(tp)})"
        cause.wrap(text)
        return False

    if vp is not None and tp is not None:
        return type_param_is(vp, lambda f: f is not None and type_param_is(tp, lambda t: try_pair(f, t)))
    if vp is not None:
        return type_param_is(vp, lambda f: try_pair(f, None))
    assert tp is not None
    return type_param_is(tp, lambda t: try_pair(None, t))


def is_uintptr(t: Type) -> bool:
    u = under(t)
    return isinstance(u, model.Basic) and u.kind is Kind.UINTPTR


def is_unsafe_pointer(t: Type) -> bool:
    u = under(t)
    return isinstance(u, model.Basic) and u.kind is Kind.UNSAFE_POINTER


def is_pointer(t: Type) -> bool:
    return isinstance(under(t), model.Pointer)


def is_bytes_or_runes(t: Type) -> bool:
    u = under(t)
    if not isinstance(u, model.Slice):
        return False
    elem = under(u.elem)
    return isinstance(elem, model.Basic) and elem.kind in (Kind.UINT8, Kind.INT32)
