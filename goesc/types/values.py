"""What may be done with the values of a type that pointers point to now.

    may_copy(t)    False of sync.Mutex, struct{ n atomic.Int64 }, [2]sync.WaitGroup; True of *sync.Mutex

The rule for copies is that of vet's copylocks (golang.org/x/tools, go/analysis/passes/copylock:lockPath): pointers to
the type have Lock and Unlock, values have not, or a part of the value is so; noCopy of sync and sync/atomic is such a
type. The documentation forbids it of all structs of these packages, and strings.Builder panics when it was copied.
"""

from __future__ import annotations

from goesc.types.model import Array, Named, Pointer, Struct, Type
from goesc.types.named import as_named, method, num_methods, obj_of, under
from goesc.types.object import signature


def may_copy(t: Type) -> bool:
    parts, seen = [t], set[int]()
    while parts:
        part = parts.pop()
        if id(part) in seen:
            continue
        seen.add(id(part))
        named = as_named(part)
        u = under(part)
        if named is not None and (_is_lock(named) or (isinstance(u, Struct) and _says_so(named))):
            return False
        if isinstance(u, Struct):
            parts += [field.type for field in u.fields if field.type is not None]
        elif isinstance(u, Array):
            parts.append(u.elem)
    return True


def _is_lock(t: Named) -> bool:
    found = 0
    for i in range(num_methods(t)):
        m = method(t, i)
        if m.name in ("Lock", "Unlock"):
            sig = signature(m)
            plain = not sig.params and not sig.results
            found += plain and sig.recv is not None and isinstance(sig.recv.type, Pointer)
    return found == 2


def _says_so(t: Named) -> bool:
    obj = obj_of(t)
    path = obj.pkg.path if obj.pkg is not None else ""
    return path in ("sync", "sync/atomic") or (path == "strings" and obj.name == "Builder")
