"""Questions about types as the IR asks them (cmd/compile/internal/types/type.go, identity.go, Go 1.27.3).

gc's back end has its own type representation whose identity is laxer than the language's where shapes
are involved; goesc has one type model, and these functions give the back end's answers on it.

    elem(Pointer(int)) -> int        is_ptr(type P *int) -> True        identical(go.shape.int, int) -> True
"""

from __future__ import annotations

from typing import TypeGuard

from goesc.types import predicates, universe
from goesc.types.deep import some
from goesc.types.model import (
    IS_BOOLEAN,
    IS_COMPLEX,
    IS_FLOAT,
    IS_INTEGER,
    IS_STRING,
    IS_UNTYPED,
    Array,
    Basic,
    Chan,
    Interface,
    Kind,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    Type,
    TypeParam,
)
from goesc.types.named import is_shape, unalias, under
from goesc.types.objects import Func, Var
from goesc.types.tsets import type_set


def basic(kind: Kind) -> Basic:
    return universe.TYP[kind]


def is_ptr(t: Type) -> bool:
    return isinstance(under(t), Pointer)


def is_array(t: Type) -> bool:
    return isinstance(under(t), Array)


def is_struct(t: Type) -> bool:
    return isinstance(under(t), Struct)


def is_interface(t: Type | None) -> bool:
    return t is not None and not isinstance(unalias(t), TypeParam) and isinstance(under(t), Interface)


def is_empty_interface(t: Type) -> bool:
    u = under(t)
    return isinstance(u, Interface) and not interface_methods(u)


def interface_methods(t: Interface) -> list[Func]:
    return type_set(t).methods


def _info(t: Type | None) -> int:
    if t is None:
        return 0
    u = under(t)
    return u.info if type(u) is Basic else 0


def is_integer(t: Type | None) -> bool:
    return bool(_info(t) & IS_INTEGER)


def is_float(t: Type | None) -> bool:
    return bool(_info(t) & IS_FLOAT)


def is_complex(t: Type | None) -> bool:
    return bool(_info(t) & IS_COMPLEX)


def is_string(t: Type | None) -> bool:
    return bool(_info(t) & IS_STRING)


def is_boolean(t: Type | None) -> bool:
    return bool(_info(t) & IS_BOOLEAN)


def is_untyped(t: Type | None) -> bool:
    return type(t) is Basic and bool(t.info & IS_UNTYPED)


def kind_of(t: Type) -> Kind | None:
    """The kind of a type whose underlying type is basic."""
    u = under(t)
    return u.kind if type(u) is Basic else None


def is_uintptr(t: Type) -> bool:
    return kind_of(t) == Kind.UINTPTR


def is_unsafe_pointer(t: Type) -> bool:
    return kind_of(t) == Kind.UNSAFE_POINTER


def has_nil(t: Type) -> bool:
    u = under(t)
    if type(u) is Basic:
        return u.kind in (Kind.UNTYPED_NIL, Kind.UNSAFE_POINTER)
    return isinstance(u, (Pointer, Slice, Map, Chan, Signature, Interface))


def is_tuple(t: Type | None) -> TypeGuard[Tuple]:
    return type(t) is Tuple


def elem(t: Type) -> Type:
    """Element type of a pointer, slice, array, channel or map."""
    u = under(t)
    if isinstance(u, Pointer):
        return u.base
    if isinstance(u, (Slice, Array, Chan, Map)):
        return u.elem
    raise TypeError(f"no element type: {t!r}")


def struct_of(t: Type) -> Struct:
    """The struct that t is or points to."""
    u = under(t)
    if isinstance(u, Pointer):
        u = under(u.base)
    assert isinstance(u, Struct)
    return u


def deref(t: Type) -> Type:
    """t, or what it points to if it is a pointer literal (types2's deref2 looks through no defined pointer)."""
    t = unalias(t)
    return t.base if isinstance(t, Pointer) else t


def is_named(t: Type) -> bool:
    """Whether gc's type has a symbol: defined types and predeclared ones."""
    t = unalias(t)
    return isinstance(t, (Named, Basic))


def has_shape(t: Type | None) -> bool:
    """Whether a shape occurs anywhere in the type; defined types count by their type arguments."""
    if t is None:
        return False
    t = unalias(t)
    if isinstance(t, (Basic, TypeParam)):
        return False
    if isinstance(t, Named):
        return some(has_shape, t.targs) if t.targs else is_shape(t)
    if isinstance(t, Pointer):
        return has_shape(t.base)
    if isinstance(t, (Slice, Array, Chan)):
        return has_shape(t.elem)
    if isinstance(t, Map):
        return has_shape(t.key) or has_shape(t.elem)
    if isinstance(t, Struct):
        return any(has_shape(f.type) for f in t.fields)
    if isinstance(t, Signature):
        return any(has_shape(v.type) for v in t.params) or any(has_shape(v.type) for v in t.results)
    if isinstance(t, Tuple):
        return any(has_shape(v.type) for v in t.vars)
    if isinstance(t, Interface):
        return any(has_shape(m.type) for m in interface_methods(t))
    return False


def identical(a: Type | None, b: Type | None) -> bool:
    """types.Identical: a type with a shape in it equals whatever has the same underlying structure."""
    if a is b:
        return True
    if a is None or b is None:
        return False
    if predicates.identical(a, b):
        return True
    if has_shape(a) or has_shape(b):
        return _identical_shaped(a, b, set())
    return False


def identical_strict(a: Type | None, b: Type | None) -> bool:
    if a is b:
        return True
    if a is None or b is None:
        return False
    return predicates.identical(a, b)


def _identical_shaped(a: Type | None, b: Type | None, seen: set[tuple[int, int]]) -> bool:
    if a is None or b is None:
        return a is b
    a, b = unalias(a), unalias(b)
    if a is b:
        return True
    ua, ub = under(a), under(b)
    if type(ua) is not type(ub):
        return False
    if isinstance(a, (Named, Basic)) or isinstance(b, (Named, Basic)):
        if not (has_shape(a) or has_shape(b)):
            return predicates.identical(a, b)
        if isinstance(ua, Basic) and isinstance(ub, Basic):
            return ua.kind == ub.kind
        if isinstance(ua, Pointer):
            return True
    key = (id(a), id(b))
    if key in seen:
        return True
    seen.add(key)
    return _parts_identical(ua, ub, seen)


def _parts_identical(a: Type, b: Type, seen: set[tuple[int, int]]) -> bool:
    """Whether two type literals of one kind are made of the same."""
    if isinstance(a, Basic):
        return predicates.identical(a, b)
    if isinstance(a, Interface) and isinstance(b, Interface):
        ma = sorted(interface_methods(a), key=lambda m: m.name)
        mb = sorted(interface_methods(b), key=lambda m: m.name)
        return len(ma) == len(mb) and all(
            x.name == y.name and _identical_shaped(x.type, y.type, seen) for x, y in zip(ma, mb, strict=False)
        )
    if isinstance(a, Struct) and isinstance(b, Struct):
        names = [(f.name, f.embedded) for f in a.fields] == [(f.name, f.embedded) for f in b.fields]
        return names and _vars_identical(a.fields, b.fields, seen)
    if isinstance(a, Signature) and isinstance(b, Signature):
        if len(a.params) != len(b.params) or len(a.results) != len(b.results) or a.variadic != b.variadic:
            return False
        return _vars_identical(a.params, b.params, seen) and _vars_identical(a.results, b.results, seen)
    if isinstance(a, Array) and isinstance(b, Array) and a.len != b.len:
        return False
    if isinstance(a, Chan) and isinstance(b, Chan) and a.dir != b.dir:
        return False
    if isinstance(a, Map) and isinstance(b, Map) and not _identical_shaped(a.key, b.key, seen):
        return False
    return _identical_shaped(elem(a), elem(b), seen)


def _vars_identical(a: list[Var], b: list[Var], seen: set[tuple[int, int]]) -> bool:
    return all(_identical_shaped(x.type, y.type, seen) for x, y in zip(a, b, strict=True))


def without_receiver(sig: Signature) -> Signature:
    if sig.recv is None:
        return sig
    bare = sig.clone()
    bare.recv = None
    return bare
