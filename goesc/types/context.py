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
        """Equal for instances that are identical and name the same aliases; others may share it."""
        return hash((id(orig), *[_written_hash(a) for a in targs]))

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
    return rule(t, type_hash) if rule is not None else hash(type(t).__name__)


def _written_hash(t: Type | None) -> int:
    """The same, but an alias is told from what it stands for, and byte from uint8 (types2/typestring.go:typ)."""
    if type(t) is Basic:
        return hash(t.name)
    if type(t) is Alias:
        named = (10, t.obj.name, id(t.obj.pkg), *[_written_hash(a) for a in t.targs])
        return hash((*named, _written_hash(unalias(t))))
    rule = _HASHES.get(type(t))
    return rule(t, _written_hash) if rule is not None else hash(type(t).__name__)


_Hash = Callable[[Type | None], int]


def _hash_signature(t: Signature, of: _Hash) -> int:
    if t.tparams:
        return hash((4, len(t.params), len(t.results), t.variadic))
    types = [of(v.type) for v in (*t.params, *t.results)]
    return hash((5, len(t.params), t.variadic, *types))


def _hash_named(t: Named, of: _Hash) -> int:
    return hash((6, id((t.orig or t).obj), *[of(a) for a in t.targs]))


_HASHES: dict[type, Callable[[Any, _Hash], int]] = {
    Basic: lambda t, _: int(t.kind),
    Array: lambda t, of: hash((1, of(t.elem))),  # an unknown length is identical to any
    Slice: lambda t, of: hash((2, of(t.elem))),
    Pointer: lambda t, of: hash((3, of(t.base))),
    Signature: _hash_signature,
    Named: _hash_named,
    Struct: lambda t, of: hash((7, *[f.name for f in t.fields], *[of(f.type) for f in t.fields])),
    Map: lambda t, of: hash((8, of(t.key), of(t.elem))),
    Chan: lambda t, of: hash((9, int(t.dir), of(t.elem))),
    TypeParam: lambda t, _: id(t),
}
