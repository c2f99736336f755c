"""What a type is directly made of.

    parts(map[string]*T)     ->   [string, *T]

Types may hold themselves, so walks remember what they have seen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from goesc.types.model import Array, Chan, Interface, Map, Named, Pointer, Signature, Slice, Struct, Tuple, Type, Union_


def parts(t: Type) -> list[Type | None]:
    """Of an instance its type arguments; of a signature neither receiver nor type parameters."""
    rule = _PARTS.get(type(t))
    return rule(t) if rule is not None else []


_PARTS: dict[type, Callable[[Any], list[Type | None]]] = {
    Array: lambda t: [t.elem],
    Slice: lambda t: [t.elem],
    Pointer: lambda t: [t.base],
    Chan: lambda t: [t.elem],
    Map: lambda t: [t.key, t.elem],
    Struct: lambda t: [f.type for f in t.fields],
    Tuple: lambda t: [v.type for v in t.vars],
    Signature: lambda t: [v.type for v in (*t.params, *t.results)],
    Union_: lambda t: [term.type for term in t.terms],
    Interface: lambda t: [*(m.type for m in t.methods), *t.embeddeds],
    Named: lambda t: list(t.targs),
}
