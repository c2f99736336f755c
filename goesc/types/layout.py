"""How gc lays values out in memory, for the IR and escape analysis (cmd/compile/internal/types/size.go, type.go,
Go 1.27.3).

    size(<[4]*T>)                       ->   32
    ptr_data_size(<struct{ a *T; n int }>)   ->   8    bytes from the start that may hold pointers
    is_direct_iface(<struct{ p *T }>)   ->   True     an interface holds it without allocating

Types must be complete and free of type parameters. What structs measure is remembered in the structs.
"""

from __future__ import annotations

from goesc.types.model import Array, Basic, Chan, Kind, Map, Pointer, Signature, Struct, Type
from goesc.types.named import under
from goesc.types.sizes import AMD64, GcSizes, Measure, measure, not_in_heap

__all__ = ["GcSizes", "Measure", "alignment", "has_pointers", "is_direct_iface", "measure",
           "not_in_heap", "ptr_data_size", "size"]  # fmt: skip


def size(t: Type, sizes: GcSizes = AMD64) -> int:
    """Bytes that a value takes; -1 if the type is too large."""
    return measure(t, sizes).size


def alignment(t: Type, sizes: GcSizes = AMD64) -> int:
    return measure(t, sizes).align


def ptr_data_size(t: Type, sizes: GcSizes = AMD64) -> int:
    """Bytes from the start of a value that the garbage collector must look at."""
    return measure(t, sizes).pointers


def has_pointers(t: Type, sizes: GcSizes = AMD64) -> bool:
    """Whether a value holds a pointer to the heap."""
    return measure(t, sizes).pointers > 0


def is_direct_iface(t: Type, sizes: GcSizes = AMD64) -> bool:
    """Whether an interface holds the value itself: it is one word, and that is a pointer."""
    if sizes.direct_by_size:
        m = measure(t, sizes)
        return m.size == sizes.word_size == m.pointers
    while True:
        u = under(t)
        if isinstance(u, Array) and u.len == 1:
            t = u.elem
        elif isinstance(u, Struct) and len(u.fields) == 1 and u.fields[0].type is not None:
            t = u.fields[0].type
        else:
            break
    one_word = isinstance(u, (Pointer, Chan, Map, Signature)) or (
        isinstance(u, Basic) and u.kind == Kind.UNSAFE_POINTER
    )
    return one_word and measure(u, sizes).pointers > 0
