"""Assignability, with the reason for a refusal.

    var r io.Reader = T{}   ->   (False, "InvalidIfaceAssign"),
                                 cause "T does not implement io.Reader (missing method Read)"

Defined by cmd/compile/internal/types2/operand.go:operand.assignableTo (Go 1.27.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from goesc.check.operand import INVALID, Operand
from goesc.check.untyped import implicit_type_and_value
from goesc.types import model
from goesc.types.instantiate import implements
from goesc.types.model import Type
from goesc.types.named import unalias, under
from goesc.types.predicates import has_name, identical, is_interface_ptr, is_untyped, is_valid
from goesc.types.typeparam import type_param_is

if TYPE_CHECKING:
    from goesc.check.checker import Checker


@final
class Cause:
    """Where a predicate leaves the reason for its refusal."""

    __slots__ = ("text",)

    def __init__(self) -> None:
        self.text = ""

    def wrap(self, message: str) -> None:
        """Put message in front of the reason found so far."""
        self.text = f"{message}\n\t{self.text}" if self.text else message


def assignable_to(  # noqa: C901  # the specification's list of cases, in types2's order
    check: Checker | None, x: Operand, target: Type, cause: Cause | None = None
) -> tuple[bool, str]:
    """Whether x may be assigned to a variable of type target; if not, the error code as well.

    Answers yes for invalid operands and types, which were reported elsewhere (specification, Assignability). Without
    `check` nothing is checked any more, and constants have their types.
    """
    if x.mode is INVALID or not is_valid(target):
        return True, ""
    v = unalias(x.type)
    t = unalias(target)
    if identical(v, t):
        return True, ""

    vu = under(v)
    tu = under(t)
    vp = v if isinstance(v, model.TypeParam) else None
    tp = t if isinstance(t, model.TypeParam) else None

    if is_untyped(vu):
        if tp is None:
            return implicit_type_and_value(check, x, t)[0] is not None, "IncompatibleAssign"
        fits = type_param_is(
            tp, lambda term: term is not None and implicit_type_and_value(check, x, term.type)[0] is not None
        )
        return fits, "IncompatibleAssign"

    generic = vp is not None or tp is not None
    both_named = has_name(v) and has_name(t)
    # For two interfaces identity is asked in any case: it settles the type sets of faulty recursive ones as gc does.
    if not generic and (not both_named or vu.__class__ is model.Interface) and identical(vu, tu) and not both_named:
        return True, ""

    if (tp is None and isinstance(tu, model.Interface)) or is_interface_ptr(tu):
        ok, why = implements(check, v, t, False, cause is not None)
        if ok:
            return True, ""
        # A type parameter may still be assignable term by term.
        if vp is None:
            if cause is not None:
                cause.text = why
            return False, "InvalidIfaceAssign"
        if cause is not None:
            cause.text = ""

    if vp is None and isinstance(vu, model.Interface) and implements(check, t, v, False, False)[0]:
        if cause is not None:
            cause.text = "need type assertion"
        return False, "IncompatibleAssign"

    if isinstance(vu, model.Chan) and vu.dir == model.Dir.BOTH:
        if isinstance(tu, model.Chan) and identical(vu.elem, tu.elem):
            return not (has_name(v) and has_name(t)), "InvalidChanAssign"

    if not generic:
        return False, "IncompatibleAssign"
    return _assignable_by_term(check, x, v, t, target, cause)


def _assignable_by_term(
    check: Checker | None, x: Operand, v: Type, t: Type, target: Type, cause: Cause | None
) -> tuple[bool, str]:
    """Assignment from or to a type parameter: every specific type must be assignable."""
    outcome = (False, "IncompatibleAssign")

    def to_term(term: model.Term | None) -> bool:
        nonlocal outcome
        if term is None:
            return False
        outcome = assignable_to(check, x, term.type, cause)
        if not outcome[0] and cause is not None and check is not None:
            cause.wrap(f"cannot assign {check.fmt(x.type)} to {check.fmt(term.type)} (in {check.fmt(t)})")
        return outcome[0]

    def from_term(term: model.Term | None) -> bool:
        nonlocal outcome
        if term is None:
            return False
        inner.type = term.type
        outcome = assignable_to(check, inner, t, cause)
        if not outcome[0] and cause is not None and check is not None:
            cause.wrap(f"cannot assign {check.fmt(term.type)} (in {check.fmt(v)}) to {check.fmt(target)}")
        return outcome[0]

    if isinstance(t, model.TypeParam) and not has_name(v):
        type_param_is(t, to_term)
    elif isinstance(v, model.TypeParam) and not has_name(t):
        inner = x.copy()
        type_param_is(v, from_term)
    return outcome
