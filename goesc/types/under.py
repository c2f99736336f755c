"""Questions about all the types that a type may stand for (types2/under.go, Go 1.27.3).

A type stands for itself, a type parameter for the specific types of its constraint.

    under_is(P, f)     ->   f(u) for the underlying type u of each of them; f(None) if there is none
    common_under(P)    ->   (the underlying type they share, None), or (None, why there is none)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from goesc.types.model import Chan, Dir, Type, TypeParam
from goesc.types.named import safe_underlying, unalias, under
from goesc.types.predicates import identical
from goesc.types.typeparam import type_param_typeset

if TYPE_CHECKING:
    from goesc.types.hooks import CheckerHooks

__all__ = ["all_types", "common_under", "core_type", "safe_underlying", "typeset", "under", "under_is"]


def all_types(t: Type, f: Callable[[Type | None, Type | None], bool]) -> bool:
    """Whether f(type, underlying type) holds for all types that t stands for."""
    p = unalias(t)
    if type(p) is TypeParam:
        return type_param_typeset(p, f)
    return f(t, under(p))


def under_is(t: Type, f: Callable[[Type | None], bool]) -> bool:
    return all_types(t, lambda _, u: f(u))


def typeset(t: Type) -> list[tuple[Type | None, Type | None]]:
    """The pairs of type and underlying type that t stands for; [(None, None)] if there are no specific ones."""
    pairs: list[tuple[Type | None, Type | None]] = []

    def collect(s: Type | None, u: Type | None) -> bool:
        pairs.append((s, u))
        return True

    all_types(t, collect)
    return pairs


def common_under(
    t: Type,
    cond: Callable[[Type | None, Type | None], str | None] | None = None,
    check: CheckerHooks | None = None,
) -> tuple[Type | None, str | None]:
    """The underlying type common to all types that t stands for, or None and the reason.

    Channels may differ in direction if they do not conflict; the result is then the most restricted one. `cond`,
    asked of each pair first, may refuse with a reason. `check` only qualifies names in reasons.
    """
    p = unalias(t)
    if type(p) is not TypeParam:
        own = under(p)
        cause = cond(t, own) if cond is not None else None
        return (own, None) if cause is None else (None, cause)

    common: Type | None = None
    first: Type | None = None
    for s, u in typeset(p):
        if cond is not None:
            cause = cond(s, u)
            if cause is not None:
                return None, cause
        if u is None or s is None:
            return None, "no specific type"
        if common is None:
            first, common = s, u
            continue
        if isinstance(common, Chan) and isinstance(u, Chan):
            fault = _channels_differ(common, u)
            if fault:
                return None, _differ(check or p.check, f"channels {{}} and {{}} have {fault}", first, s)
            if common.dir == Dir.BOTH and u.dir != Dir.BOTH:
                first, common = s, u
            continue
        if not identical(common, u):
            return None, _differ(check or p.check, "{} and {} have different underlying types", first, s)
    return common, None


def _channels_differ(a: Chan, b: Chan) -> str:
    if not identical(a.elem, b.elem):
        return "different element types"
    return "conflicting directions" if a.dir != b.dir and a.dir != Dir.BOTH and b.dir != Dir.BOTH else ""


def _differ(check: CheckerHooks | None, text: str, x: Type | None, y: Type | None) -> str:
    from goesc.types.format import fmt

    return text.format(fmt(check, x), fmt(check, y))


def core_type(t: Type) -> Type | None:
    """common_under without the reason."""
    return common_under(t)[0]
