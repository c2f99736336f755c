"""Index and slice expressions.

    a[3]  (a [3]int)     ->  invalid argument: index 3 out of bounds [0:3]
    m[k]                 ->  a map index, assignable and comma-ok
    f[int]               ->  a generic function, left to the caller to instantiate

Defined by cmd/compile/internal/types2/index.go (Go 1.27.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.check import assignments, call, const, core_types, cycles, errors, typexpr, untyped
from goesc.check import expr as exprs
from goesc.check.info import Mode
from goesc.check.operand import CONSTANT, INVALID, MAP_INDEX, TYPE_EXPR, VALUE, VARIABLE, Operand
from goesc.syntax import ast
from goesc.types import constant, model
from goesc.types.model import Kind, Type
from goesc.types.named import under
from goesc.types.predicates import all_integer, identical, is_string, is_type_param, is_untyped, is_valid
from goesc.types.under import typeset, under_is
from goesc.types.universe import TYP, UNIVERSE_BYTE

if TYPE_CHECKING:
    from goesc.check.checker import Checker


def index_expr(check: Checker, x: Operand, e: ast.IndexExpr) -> bool:
    """Check e into x. True if e instantiates a generic function: x is the function, e.index not yet looked at."""
    exprs.expr_or_type(check, x, e.x, True)
    if x.mode is INVALID:
        call.use(check, [e.index])
        return False
    if x.mode is TYPE_EXPR:
        x.mode = INVALID
        x.type = typexpr.var_type(check, e)
        if is_valid(x.type):
            x.mode = TYPE_EXPR
        return False
    if x.mode is VALUE:
        sig = under(x.type)
        if isinstance(sig, model.Signature) and sig.tparams:
            return True

    exprs.non_generic(check, None, x)
    if x.mode is INVALID:
        return False
    if not cycles.is_complete(check, x.type) or not _parts_complete(check, x.type):
        x.mode = INVALID
        return False

    found = _element(x)
    if found is None:
        text = f"cannot index {check.fmt(x)}"
        errors.error(check, e.pos, "NonSliceableOperand", _as_told(check, text))
        call.use(check, [e.index])
        x.mode = INVALID
        return False
    at = single_index(check, e)
    if at is None:
        x.mode = INVALID
        return False

    mode, elem, key, length = found
    if key is not None:
        k = Operand()
        exprs.generic_expr(check, k, at, None)
        assignments.assignment(check, k, key, "map index")
        # A bad key leaves the element type known.
        x.mode = MAP_INDEX
        x.type = elem
        x.expr = e
        return False
    x.mode = mode
    x.type = elem
    index(check, at, length)
    return False


def _parts_complete(check: Checker, t: Type) -> bool:
    """Whether what an index reaches through t is complete: the base of a pointer, the element of a map."""
    u = under(t)
    if isinstance(u, model.Pointer):
        return cycles.is_complete(check, u.base)
    if isinstance(u, model.Map):
        return cycles.is_complete(check, u.elem)
    return True


# Mode and type of an element, the key type of a map or None, the length if known or -1.
Element = tuple[Mode, Type, Type | None, int]


def _element(x: Operand) -> Element | None:
    """What indexing x yields; None if x cannot be indexed."""
    if is_type_param(x.type):
        return _type_param_element(x)
    u = under(x.type)
    if isinstance(u, model.Basic) and is_string(u):
        length = constant.string_len(x.val) if x.mode is CONSTANT else -1
        return VALUE, UNIVERSE_BYTE, None, length
    return _plain_element(u, x.mode is VARIABLE)


def _plain_element(u: Type | None, addressable: bool) -> Element | None:
    if isinstance(u, model.Array):
        return (VARIABLE if addressable else VALUE), u.elem, None, u.len
    if isinstance(u, model.Pointer):
        array = under(u.base)
        return (VARIABLE, array.elem, None, array.len) if isinstance(array, model.Array) else None
    if isinstance(u, model.Slice):
        return VARIABLE, u.elem, None, -1
    if isinstance(u, model.Map):
        return MAP_INDEX, u.elem, u.key, -1
    return None


def _type_param_element(x: Operand) -> Element | None:
    """Indexing a type parameter: all types must agree on key and element, the shortest length counts."""
    first: Element | None = None
    mode = VARIABLE
    length = -1

    def agrees(u: Type | None) -> bool:
        nonlocal first, mode, length
        if isinstance(u, model.Basic) and is_string(u):
            found: Element | None = (VALUE, UNIVERSE_BYTE, None, -1)
        else:
            found = _plain_element(u, x.mode is VARIABLE)
        if found is None:
            return False
        if found[0] is VALUE:
            mode = VALUE
        if first is None:
            first = found
            length = found[3]
            return True
        key, other = first[2], found[2]
        if (key is None) != (other is None) or (key is not None and not identical(key, other)):
            return False
        if not identical(first[1], found[1]):
            return False
        if 0 <= found[3] < length:
            length = found[3]
        return True

    if not under_is(x.type, agrees) or first is None:
        return None
    return mode, first[1], first[2], length


def single_index(check: Checker, e: ast.IndexExpr) -> ast.Expr | None:
    """The index of e; several are an error and the first is taken."""
    if not isinstance(e.index, ast.ListExpr):
        return e.index
    elems = e.index.elems
    if len(elems) <= 1:
        text = f"invalid use of ListExpr for index expression {check.fmt(e)} with {len(elems)} indices"
        errors.error(check, e, "InvalidSyntaxTree", text)
        return None
    errors.error(check, elems[1], "InvalidIndex", errors.INVALID_OP + "more than one index")
    return elems[0]


def index(check: Checker, e: ast.Expr, limit: int) -> tuple[Type, int]:
    """Check an index; limit >= 0 bounds a constant one. Its type (invalid on error) and value (-1 if not constant)."""
    x = Operand()
    exprs.expr(check, None, x, e)
    if not is_valid_index(check, x, "InvalidIndex", "index", False):
        return TYP[Kind.INVALID], -1
    assert x.type is not None
    if x.mode is not CONSTANT:
        return x.type, -1
    if constant.kind(x.val) == constant.UNKNOWN:
        return TYP[Kind.INVALID], -1
    value = constant.int_value(constant.to_int(x.val))
    if 0 <= limit <= value:
        text = f"index {constant.to_string(x.val)} out of bounds [0:{limit}]"
        errors.error(check, x, "InvalidIndex", errors.INVALID_ARG + text)
        return TYP[Kind.INVALID], -1
    return x.type, value


def is_valid_index(check: Checker, x: Operand, code: str, what: str, allow_negative: bool) -> bool:
    """Whether x is an integer that int can hold; reports if not, with what for its role."""
    if x.mode is INVALID:
        return False
    untyped.convert_untyped(check, x, TYP[Kind.INT])
    if x.mode is INVALID:
        return False
    fault = ""
    if not all_integer(x.type):
        fault = "must be integer"
    elif x.mode is CONSTANT:
        value = const.representable_const(check, x.val, TYP[Kind.INT])
        if not allow_negative and constant.sign(x.val) < 0:
            fault = "must not be negative"
        elif value is None:
            fault = "overflows int"
        else:
            x.val = value
    if fault:
        errors.error(check, x, code, errors.INVALID_ARG + f"{what} {check.fmt(x)} {fault}")
    return not fault


# --- Slices ----------------------------------------------------------------------------------------


def slice_expr(check: Checker, x: Operand, e: ast.SliceExpr) -> None:
    exprs.expr(check, None, x, e.x)
    if x.mode is INVALID:
        call.use(check, [i for i in e.index if i is not None])
        return
    told = check.conf.release.differing_types_told
    common = (_common_sliceable if told else core_types.sliceable)(check, x)
    outer = under(x.type)
    if isinstance(outer, model.Pointer) and not cycles.is_complete(check, outer.base):
        x.mode = INVALID
        return
    if common is None:
        x.mode = INVALID
        return

    length = _slice_result(check, x, e, common)
    if length is None:
        x.mode = INVALID
        return
    x.mode = VALUE
    if e.full and (e.index[1] is None or e.index[2] is None):
        errors.error(check, e, "InvalidSyntaxTree", "2nd and 3rd index required in 3-index slice")
        x.mode = INVALID
        return
    _slice_indices(check, e, length)


def _common_sliceable(check: Checker, x: Operand) -> Type | None:
    """The underlying type that all of x's types share, strings counting as byte slices; None after a report."""
    first: tuple[Type | None, Type] | None = None
    has_string = False
    for t, u in typeset(x.type):
        if u is None:
            text = f"cannot slice {check.fmt(x)}: no specific type in {check.fmt(x.type)}"
            errors.error(check, x, "NonSliceableOperand", text)
            return TYP[Kind.STRING] if has_string else None
        if is_string(u):
            u = model.Slice(UNIVERSE_BYTE)
            has_string = True
        if first is None:
            first = (t, u)
        elif not identical(first[1], u):
            types = f"{check.fmt(first[0])} and {check.fmt(t)}"
            text = f"cannot slice {check.fmt(x)}: {types} have different underlying types"
            errors.error(check, x, "NonSliceableOperand", text)
            if not has_string:
                return None
            break
    assert first is not None
    if not has_string:
        return first[1]
    return TYP[Kind.STRING] if is_type_param(x.type) else under(x.type)


def _slice_result(check: Checker, x: Operand, e: ast.SliceExpr, u: Type) -> int | None:
    """Set x to the type of the slice and return its length if known, else -1; None after a report."""
    if isinstance(u, model.Basic) and is_string(u):
        if e.full:
            at = e.index[2] if e.index[2] is not None else e
            errors.error(check, at, "InvalidSliceExpr", errors.INVALID_OP + "3-index slice of string")
            return None
        length = constant.string_len(x.val) if x.mode is CONSTANT else -1
        if is_untyped(x.type):
            x.type = TYP[Kind.STRING]
        return length
    if isinstance(u, model.Array):
        if x.mode is not VARIABLE:
            text = f"cannot slice unaddressable value {check.fmt(x)}"
            if not check.conf.release.differing_types_told:
                text = f"{errors.INVALID_OP}{check.fmt(x)} (slice of unaddressable value)"
            errors.error(check, x, "NonSliceableOperand", text)
            return None
        x.type = model.Slice(u.elem)
        return u.len
    if isinstance(u, model.Pointer):
        array = under(u.base)
        if isinstance(array, model.Array):
            x.type = model.Slice(array.elem)
            return array.len
    elif isinstance(u, model.Slice):
        return -1
    errors.error(check, x, "NonSliceableOperand", _as_told(check, f"cannot slice {check.fmt(x)}"))
    return None


def _as_told(check: Checker, text: str) -> str:
    return text if check.conf.release.differing_types_told else errors.INVALID_OP + text


def _slice_indices(check: Checker, e: ast.SliceExpr, length: int) -> None:
    """Check the indices one by one, then the constant ones against each other."""
    values: list[int] = []
    limit = length + 1 if length >= 0 else -1
    for i, at in enumerate(e.index):
        if at is not None:
            values.append(index(check, at, limit)[1])
        elif i == 0:
            values.append(0)
        else:
            values.append(length)
    for i, low in enumerate(values[:2]):
        if low <= 0:
            continue
        for j in range(i + 1, 3):
            if 0 <= values[j] < low:
                text = f"invalid slice indices: {values[j]} < {low}"
                errors.error(check, e.index[j], "SwappedSliceIndices", text)
                return
