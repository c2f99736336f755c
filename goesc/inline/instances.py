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
from goesc.types.model import Named, Signature, Type
from goesc.types.named import origin, receiver, unalias, under
from goesc.types.objects import Func as FuncObject
from goesc.types.parts import parts


def belongs_to_type_of(instance: Func, callee: FuncObject) -> bool:
    """Whether an instance is a method of a type that the signature of an inlined function shows, in whatever depth."""
    wanted = receiver(instance.type)
    if wanted is None:
        return False
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
            stack += parts(t)
    return False


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
