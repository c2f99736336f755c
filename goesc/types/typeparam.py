"""Type parameters and their constraint interfaces (types2/typeparam.go, Go 1.27.3).

iface(<P ~int>)   ->   the implicit Interface that wraps ~int
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from goesc.types.model import Basic, Interface, Term, Type, TypeParam
from goesc.types.named import as_named, unalias, under
from goesc.types.objects import TypeName
from goesc.types.tsets import type_set
from goesc.types.universe import EMPTY_INTERFACE, INVALID

if TYPE_CHECKING:
    from goesc.types.hooks import CheckerHooks


def new_type_param(check: CheckerHooks | None, obj: TypeName, bound: Type | None) -> TypeParam:
    """A new type parameter, not yet bound to a list. Its bound may be set later; until then it is invalid."""
    ident = 0
    if check is not None:
        check.next_id += 1
        ident = check.next_id
    p = TypeParam(ident, obj, -1, bound if bound is not None else INVALID, check)
    if obj.type is None:
        obj.type = p
    if check is not None:
        check.needs_cleanup(p)
    elif bound is not None:
        iface(p)
    return p


def iface(p: TypeParam) -> Interface:
    """The constraint interface of p. A constraint that is no interface is wrapped into an implicit one."""
    from goesc.types.interface import new_interface_type
    from goesc.types.typeset import compute_interface_type_set

    bound = p.bound
    u = under(bound)
    if isinstance(u, Basic) and u is INVALID:
        return EMPTY_INTERFACE
    if isinstance(u, Interface):
        if type(unalias(bound)) is TypeParam:
            return EMPTY_INTERFACE  # reported where the constraint stands
        ityp = u
    else:
        ityp = new_interface_type([], [bound])
        ityp.implicit = True
        p.bound = ityp
    if ityp.tset is None:
        named = as_named(bound)
        compute_interface_type_set(p.check, named.obj.pos if named is not None else p.obj.pos, ityp)
    return ityp


def type_param_is(p: TypeParam, f: Callable[[Term | None], bool]) -> bool:
    """Whether f holds for all specific terms of p's constraint; f(None) if there are none."""
    from goesc.types.typeset import is_

    return is_(type_set(iface(p)), f)


def type_param_typeset(p: TypeParam, f: Callable[[Type | None, Type | None], bool]) -> bool:
    """Whether f(type, underlying type) holds for all specific types; f(None, None) if there are none."""
    from goesc.types.typeset import all_

    return all_(type_set(iface(p)), f)
