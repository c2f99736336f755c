"""Instances made so far, so that one instantiation gives one object (types2/context.go, Go 1.27.3).

Besides saving work a context ends instantiation cycles: an instance that is met again is the same object.

    ctxt = Context()
    instance(None, 0, List, [int], None, ctxt) is instance(None, 0, List, [int], None, ctxt)   ->   True
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, final

from goesc.types.model import (
    Alias,
    Array,
    Basic,
    Chan,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Type,
    TypeParam,
)
from goesc.types.named import unalias
from goesc.types.predicates import identical, identical_instance


@final
class Context:
    __slots__ = ("entries",)

    def __init__(self) -> None:
        # hash -> (generic type, type arguments, instance)
        self.entries: dict[int, list[tuple[Type, Sequence[Type], Type]]] = {}

    def instance_hash(self, orig: Type, targs: Sequence[Type]) -> int:
        """Equal for instances that are identical; others may share it."""
        return hash((id(orig), *[type_hash(a) for a in targs]))

    def lookup(self, h: int, orig: Type, targs: Sequence[Type]) -> Type | None:
        """The instance made of orig with identical type arguments, if there is one."""
        for known, args, inst in self.entries.get(h, ()):
            if identical_instance(orig, targs, known, args):
                return inst
        return None

    def update(self, h: int, orig: Type, targs: Sequence[Type], inst: Type) -> Type:
        """Record inst, unless an identical one is known: then that one is the result."""
        entries = self.entries.setdefault(h, [])
        for _, _, known in entries:
            if identical(inst, known):
                return known
        entries.append((orig, targs, inst))
        return inst


# --- Hashing -----------------------------------------------------------------------------------------------


def type_hash(t: Type | None) -> int:
    """Equal for identical types. Interfaces and generic functions are not looked into."""
    if type(t) is Alias:
        t = unalias(t)
    rule = _HASHES.get(type(t))
    return rule(t) if rule is not None else hash(type(t).__name__)


def _hash_signature(t: Signature) -> int:
    if t.tparams:
        return hash((4, len(t.params), len(t.results), t.variadic))
    types = [type_hash(v.type) for v in (*t.params, *t.results)]
    return hash((5, len(t.params), t.variadic, *types))


def _hash_named(t: Named) -> int:
    return hash((6, id((t.orig or t).obj), *[type_hash(a) for a in t.targs]))


_HASHES: dict[type, Callable[[Any], int]] = {
    Basic: lambda t: int(t.kind),
    Array: lambda t: hash((1, type_hash(t.elem))),  # an unknown length is identical to any
    Slice: lambda t: hash((2, type_hash(t.elem))),
    Pointer: lambda t: hash((3, type_hash(t.base))),
    Signature: _hash_signature,
    Named: _hash_named,
    Struct: lambda t: hash((7, *[f.name for f in t.fields], *[type_hash(f.type) for f in t.fields])),
    Map: lambda t: hash((8, type_hash(t.key), type_hash(t.elem))),
    Chan: lambda t: hash((9, int(t.dir), type_hash(t.elem))),
    TypeParam: id,
}
