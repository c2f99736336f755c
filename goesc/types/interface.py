"""Interfaces: making them and asking for their methods (types2/interface.go, Go 1.27.3).

empty(<interface{}>)   ->   True
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.source.positions import NO_POS
from goesc.types.model import Interface, Signature, Type
from goesc.types.object import sort_methods
from goesc.types.objects import Func, Var, VarKind
from goesc.types.tsets import type_set
from goesc.types.universe import EMPTY_INTERFACE

if TYPE_CHECKING:
    from goesc.types.hooks import CheckerHooks

__all__ = ["EMPTY_INTERFACE", "empty", "is_comparable", "is_method_set", "method", "new_interface",
           "new_interface_type", "num_methods", "type_set"]  # fmt: skip


def new_interface(check: CheckerHooks | None) -> Interface:
    """An interface without contents; the caller fills it and sets `complete`."""
    t = Interface([], [], check=check)
    if check is not None:
        check.needs_cleanup(t)
    return t


def new_interface_type(methods: list[Func], embeddeds: list[Type]) -> Interface:
    """A complete interface. Methods without a receiver get it as theirs."""
    if not methods and not embeddeds:
        return EMPTY_INTERFACE
    t = new_interface(None)
    for m in methods:
        sig = m.type
        if isinstance(sig, Signature) and sig.recv is None:
            m.type = sig = sig.clone()
            sig.recv = Var(m.pos or NO_POS, m.pkg, "", t, VarKind.RECV)
    sort_methods(methods)
    t.methods, t.embeddeds, t.complete = methods, embeddeds, True
    return t


def num_methods(t: Interface) -> int:
    return len(type_set(t).methods)


def method(t: Interface, i: int) -> Func:
    return type_set(t).methods[i]


def empty(t: Interface) -> bool:
    """Whether t allows all types."""
    from goesc.types.typeset import is_all

    return is_all(type_set(t))


def is_comparable(t: Interface) -> bool:
    """Whether every type in t's type set is comparable."""
    from goesc.types import typeset

    return typeset.is_comparable(type_set(t))


def is_method_set(t: Interface) -> bool:
    """Whether t is an ordinary interface, one that its methods describe."""
    from goesc.types import typeset

    return typeset.is_method_set(type_set(t))
