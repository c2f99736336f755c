"""Built-in functions on numbers: complex, real, imag, min and max.

    complex(1, 2)     ->  constant (1 + 2i)
    min(x, 1.5)       ->  a value of x's type

Defined by cmd/compile/internal/types2/builtins.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from goesc.check import assignments, binary, builtins, errors, untyped
from goesc.check.operand import CONSTANT, INVALID, VALUE, Operand
from goesc.check.version import GO1_21, allow_version, verify_version_f
from goesc.source.positions import NO_POS
from goesc.syntax import ast
from goesc.types import constant, model
from goesc.types.model import Kind, Type
from goesc.types.named import unalias, under
from goesc.types.objects import TypeName
from goesc.types.predicates import all_ordered, identical, is_numeric, is_untyped
from goesc.types.typeparam import new_type_param, type_param_is
from goesc.types.universe import EMPTY_INTERFACE, TYP, BuiltinId

if TYPE_CHECKING:
    from goesc.check.builtins import Args
    from goesc.check.checker import Checker

_COMPLEX_OF = {
    Kind.FLOAT32: Kind.COMPLEX64,
    Kind.FLOAT64: Kind.COMPLEX128,
    Kind.UNTYPED_FLOAT: Kind.UNTYPED_COMPLEX,
}
_FLOAT_OF = {of: kind for kind, of in _COMPLEX_OF.items()}

_CODES = {BuiltinId.REAL: "InvalidReal", BuiltinId.IMAG: "InvalidImag", BuiltinId.COMPLEX: "InvalidComplex"}


def complex_(check: Checker, a: Args) -> bool:
    x, y = a.x, a.args[1]
    _match_parts(check, x, y)
    if x.mode is INVALID or y.mode is INVALID:
        return False
    if not identical(x.type, y.type):
        text = f"{check.fmt(a.call)} (mismatched types {check.fmt(x.type)} and {check.fmt(y.type)})"
        errors.error(check, x, "InvalidComplex", errors.INVALID_OP + text)
        return False
    result = _apply(check, a, _COMPLEX_OF)
    if result is None:
        text = f"arguments have type {check.fmt(x.type)}, expected floating-point"
        errors.error(check, x, "InvalidComplex", errors.INVALID_ARG + text)
        return False
    if x.mode is CONSTANT and y.mode is CONSTANT:
        im = constant.make_imag(constant.to_float(y.val))
        x.val = constant.binary_op(constant.to_float(x.val), ast.Op.ADD, im)
    else:
        x.mode = VALUE
        builtins.record_signature(check, a, result, x.type, x.type)
    x.type = result
    return True


def _match_parts(check: Checker, x: Operand, y: Operand) -> None:
    """Give both parts one type where untyped ones leave a choice."""
    if not is_untyped(x.type):
        if is_untyped(y.type):
            untyped.convert_untyped(check, y, x.type)
        return
    if not is_untyped(y.type):
        untyped.convert_untyped(check, x, y.type)
        return
    if x.mode is CONSTANT and y.mode is CONSTANT:
        for part_ in (x, y):
            if is_numeric(part_.type) and constant.sign(constant.imag(part_.val)) == 0:
                part_.type = TYP[Kind.UNTYPED_FLOAT]
        return
    # A shift without a type yet: it cannot be a float, and converting says so.
    untyped.convert_untyped(check, x, TYP[Kind.FLOAT64])
    untyped.convert_untyped(check, y, TYP[Kind.FLOAT64])


def part(check: Checker, a: Args) -> bool:
    """Check real and imag."""
    x = a.x
    if is_untyped(x.type):
        if x.mode is CONSTANT:
            if is_numeric(x.type):
                x.type = TYP[Kind.UNTYPED_COMPLEX]
        else:
            untyped.convert_untyped(check, x, TYP[Kind.COMPLEX128])
            if x.mode is INVALID:
                return False
    result = _apply(check, a, _FLOAT_OF)
    if result is None:
        text = f"argument has type {check.fmt(x.type)}, expected complex type"
        errors.error(check, x, _CODES[a.id], errors.INVALID_ARG + text)
        return False
    if x.mode is CONSTANT:
        x.val = constant.real(x.val) if a.id is BuiltinId.REAL else constant.imag(x.val)
    else:
        x.mode = VALUE
        builtins.record_signature(check, a, result, x.type)
    x.type = result
    return True


def _apply(check: Checker, a: Args, kinds: Mapping[Kind, Kind]) -> Type | None:
    """The type that kinds maps x's type to; for a type parameter a new one of mapped terms. None if there is none."""
    x = a.x

    def mapped(t: Type) -> Type | None:
        u = under(t)
        kind = kinds.get(u.kind) if isinstance(u, model.Basic) else None
        return TYP[kind] if kind is not None else None

    tpar = unalias(x.type)
    if not isinstance(tpar, model.TypeParam):
        return mapped(x.type)
    terms: list[model.Term] = []

    def collect(term: model.Term | None) -> bool:
        result = mapped(term.type) if term is not None else None
        if result is None:
            return False
        assert term is not None
        terms.append(model.Term(term.tilde, result))
        return True

    if not type_param_is(tpar, collect):
        return None
    text = f"{check.fmt(x)} not supported as argument to built-in {a.name} for go1.18 (see go.dev/issue/50937)"
    errors.soft_error_f(check, x, _CODES[a.id], text)
    name = TypeName(NO_POS, check.pkg, tpar.obj.name, None)
    result = new_type_param(check, name, model.Interface([], [model.Union_(terms)]))
    result.index = tpar.index
    return result


def _choose(check: Checker, x: Operand, arg: Operand, op: ast.Op) -> bool:
    """Let x be the better of x, which is that of the arguments before, and arg; False if they cannot be compared."""
    binary.match_types(check, x, arg)
    if x.mode is INVALID:
        return False
    if not identical(x.type, arg.type):
        previous = f"{check.fmt(x.type)} (previous argument)"
        text = f"mismatched types {previous} and {check.fmt(arg.type)} (type of {check.fmt(arg.expr)})"
        errors.error(check, arg, "MismatchedTypes", errors.INVALID_ARG + text)
        return False
    if x.mode is not CONSTANT or arg.mode is not CONSTANT:
        x.mode = VALUE
    elif constant.compare(arg.val, op, x.val):
        x.assign(arg)
    return True


def min_max(check: Checker, a: Args) -> bool:
    x = a.x
    if not allow_version(check, GO1_21):
        verify_version_f(check, a.call.fun, GO1_21, f"built-in {a.name}")
    op = ast.Op.GTR if a.id is BuiltinId.MAX else ast.Op.LSS
    for i, arg in enumerate(a.args):
        if arg.mode is INVALID:
            return False
        if not all_ordered(arg.type):
            text = f"{check.fmt(arg)} cannot be ordered"
            errors.error(check, arg, "InvalidMinMaxOperand", errors.INVALID_ARG + text)
            return False
        if i and not _choose(check, x, arg, op):
            return False

    if x.mode is not CONSTANT:
        x.mode = VALUE
        # A value cannot stay untyped.
        assignments.assignment(check, x, EMPTY_INTERFACE, f"argument to built-in {a.name}")
        if x.mode is INVALID:
            return False
    for arg in a.args:
        untyped.update_expr_type(check, arg.expr, x.type, True)
    if x.mode is not CONSTANT:
        builtins.record_signature(check, a, x.type, *[x.type] * len(a.args))
    return True
