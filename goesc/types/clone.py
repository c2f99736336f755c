"""Flat copies of objects and signatures, many times faster than `copy.copy` or `dataclasses.replace`.

    w = clone(v)        # a Var like v; types2 writes *w = *v
"""

from __future__ import annotations

from dataclasses import fields
from operator import attrgetter
from typing import Any, TypeVar

from goesc.types.model import Signature
from goesc.types.objects import Func, Var

T = TypeVar("T", Var, Func, Signature)

_NAMES: dict[type, tuple[str, ...]] = {cls: tuple(f.name for f in fields(cls)) for cls in (Var, Func, Signature)}
_GET: dict[type, Any] = {cls: attrgetter(*names) for cls, names in _NAMES.items()}


def clone(x: T) -> T:
    """A new object with the fields of x."""
    cls = type(x)
    new = cls.__new__(cls)
    for name, value in zip(_NAMES[cls], _GET[cls](x), strict=True):
        setattr(new, name, value)
    return new
