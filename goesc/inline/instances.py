"""Instances of generic code that come into a program with an inlined body.

    func (m *Map) Load(k any) (any, bool) { return m.m.Load(k) }     inlined, calls (*HashTrieMap[any,any]).Load

A package that mentions a type has read all its parts, and with an instance of a generic type the bodies of its methods:
those are functions of the program like others. An instance that only the inlined body mentions gets its body for being
inlined itself and loses it then, so that it leaks all that it is given (noder/unified.go:readBodies, Go 1.27.3).
"""

from __future__ import annotations

from goesc.ir.nodes import ClosureExpr, Func
from goesc.ir.scc import referenced
from goesc.ir.visit import walk
from goesc.types.model import (
    Array,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    Type,
)
from goesc.types.named import origin, unalias, under
from goesc.types.objects import Func as FuncObject


def belongs_to_type_of(instance: Func, callee: FuncObject) -> bool:
    """Whether an instance is a method of a type that the signature of an inlined function shows, in whatever depth."""
    sig = instance.type
    if not isinstance(sig, Signature) or sig.recv is None or sig.recv.type is None:
        return False
    recv = unalias(sig.recv.type)
    if isinstance(recv, Pointer):
        recv = unalias(recv.base)
    if not isinstance(recv, Named):
        return False
    wanted = origin(recv)
    seen: set[Type] = set()
    stack: list[Type | None] = [callee.type]
    if isinstance(callee.type, Signature) and callee.type.recv is not None:
        stack.append(callee.type.recv.type)
    while stack:
        t = stack.pop()
        if t is None:
            continue
        t = unalias(t)
        if t in seen:
            continue
        seen.add(t)
        if isinstance(t, Named):
            if origin(t) is wanted:
                return True
            stack += t.targs
            stack.append(under(t))
        else:
            stack += _parts(t)
    return False


def _parts(t: Type) -> list[Type | None]:
    """What a type literal is made of."""
    if isinstance(t, Pointer):
        return [t.base]
    if isinstance(t, (Slice, Array, Chan)):
        return [t.elem]
    if isinstance(t, Map):
        return [t.key, t.elem]
    if isinstance(t, Struct):
        return [f.type for f in t.fields]
    if isinstance(t, Tuple):
        return [v.type for v in t.vars]
    if isinstance(t, Signature):
        return [v.type for v in (*t.params, *t.results)]
    if isinstance(t, Interface):
        return [m.type for m in t.methods]
    return []


def reachable(funcs: list[Func]) -> set[Func]:
    """Functions, those of the program that they mention, and the literals in them."""
    found: set[Func] = set()
    stack = list(funcs)
    while stack:
        fn = stack.pop()
        if fn in found:
            continue
        found.add(fn)
        for n in walk(fn):
            other = n.func if type(n) is ClosureExpr else referenced(n)
            if other is not None:
                stack.append(other)
    return found
