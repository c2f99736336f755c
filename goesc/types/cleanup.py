"""What types get at the end of a package's check (the cleanup methods of types2's types, Go 1.27.3).

cleanup(<List[T]>)   ->   its underlying type is known and it no longer refers to the checker
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from goesc.types.model import Alias, Interface, Named, TypeParam
from goesc.types.named import unalias, under
from goesc.types.tsets import type_set
from goesc.types.typeparam import iface


def _named(t: Named) -> None:
    if t.orig is None:
        under(t)  # instances are expanded when somebody asks
    elif t.data is None and t.check is not None and t.check.trusting:
        # Bodies that are checked later are to see the instances that all would see if they were checked at once.
        t.data = t.check.ctxt
    t.check = None


def _interface(t: Interface) -> None:
    type_set(t)
    t.check = None
    t.embed_pos = []


def _type_param(t: TypeParam) -> None:
    iface(t)
    t.check = None


def _alias(t: Alias) -> None:
    unalias(t)


_RULES: dict[type, Callable[[Any], None]] = {
    Named: _named,
    Interface: _interface,
    TypeParam: _type_param,
    Alias: _alias,
}


def cleanup(t: Any) -> None:
    """Complete a type that was given to needs_cleanup. May expand further types and so queue more of them."""
    _RULES[type(t)](t)
