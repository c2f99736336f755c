"""Types that contain themselves without a pointer between: `type T struct{ t T }` is invalid.

The walk carries two paths: `nest`, the types that enclose the current one (type arguments are looked up there), and
`path`, the whole way for the message. Defined by cmd/compile/internal/types2/validtype.go (Go 1.27.3).
"""

from __future__ import annotations

from typing import final

from goesc.check import decl
from goesc.check.checker import Checker
from goesc.types import named as types_named
from goesc.types.deep import every
from goesc.types.model import Array, Interface, Named, Struct, Type, TypeParam, Union_
from goesc.types.named import unalias
from goesc.types.objects import Object
from goesc.types.predicates import identical
from goesc.types.universe import TYP


@final
class _Walk:
    """Where the walk stands. Both paths grow and shrink in place: a chain of types costs no more than its length."""

    __slots__ = ("check", "nest", "nested", "path")

    def __init__(self, check: Checker) -> None:
        self.check = check
        self.nest: list[Named] = []
        self.path: list[Named] = []
        self.nested: dict[Named, list[Named]] = {}  # those of `nest`, by the declaration they come from


def valid_type(check: Checker, typ: Named) -> None:
    """Report typ if it is invalid recursive."""
    _valid(_Walk(check), typ)


def _valid(w: _Walk, typ: Type | None) -> bool:
    t = unalias(typ) if typ is not None else None
    while type(t) is Array:
        t = unalias(t.elem)
    if type(t) is Struct:
        return every(lambda f: _valid(w, f.type), t.fields)
    if type(t) is Named:
        return _valid_named(w, t)
    if type(t) is Union_:
        return every(lambda term: _valid(w, term.type), t.terms)
    if type(t) is Interface:
        return every(lambda e: _valid(w, e), t.embeddeds)
    if type(t) is TypeParam and w.nest:
        inst = w.nest[-1]
        for tparam, targ in zip(types_named.type_params(inst), inst.targs, strict=False):
            if t is tparam:
                # A type argument stands in the context that encloses the instance.
                _leave(w)
                valid = _valid(w, targ)
                _enter(w, inst)
                return valid
    return True


def _enter(w: _Walk, t: Named) -> None:
    w.nest.append(t)
    w.nested.setdefault(t.orig or t, []).append(t)


def _leave(w: _Walk) -> None:
    t = w.nest.pop()
    w.nested[t.orig or t].pop()


def _valid_named(w: _Walk, t: Named) -> bool:
    check = w.check
    if t in check.valids or (t.orig is None and t.obj.pkg is not check.pkg):
        return True  # found finite before, or by the package that declares it
    origin = t.orig or t
    for e in w.nested.get(origin, ()):
        if e is t or identical(e, t):
            origin.from_rhs = TYP[0]
            for start, p in enumerate(w.path):
                if identical(p, t):
                    cycle: list[Object] = [n.obj for n in w.path[start:]]
                    decl.cycle_error(check, cycle, 0)
                    return False
            raise AssertionError("cycle start not found")
    types_named.unpack(origin)
    _enter(w, t)
    w.path.append(t)
    valid = _valid(w, origin.from_rhs)
    w.path.pop()
    _leave(w)
    if valid and t.orig is None and not t.tparams:
        check.valids[t] = None  # finite on its own, so finite wherever it stands
    return valid
