"""Types that contain themselves without a pointer between: `type T struct{ t T }` is invalid.

The walk carries two paths: `nest`, the types that enclose the current one (type arguments are looked up there), and
`path`, the whole way for the message. Defined by cmd/compile/internal/types2/validtype.go (Go 1.27.3).
"""

from __future__ import annotations

from goesc.check import decl
from goesc.check.checker import Checker
from goesc.types import named as types_named
from goesc.types.model import Array, Interface, Named, Struct, Type, TypeParam, Union_
from goesc.types.named import unalias
from goesc.types.objects import Object
from goesc.types.predicates import identical
from goesc.types.universe import TYP


def valid_type(check: Checker, typ: Named) -> None:
    """Report typ if it is invalid recursive."""
    _valid(check, typ, [], [])


def _valid(check: Checker, typ: Type | None, nest: list[Named], path: list[Named]) -> bool:
    t = unalias(typ) if typ is not None else None
    cls = t.__class__
    if cls is Array:
        return _valid(check, t.elem, nest, path)  # type: ignore[union-attr]  # an Array
    if cls is Struct:
        return all(_valid(check, f.type, nest, path) for f in t.fields)  # type: ignore[union-attr]  # a Struct
    if cls is Named:
        return _valid_named(check, t, nest, path)  # type: ignore[arg-type]  # a Named
    if cls is Union_:
        return all(_valid(check, term.type, nest, path) for term in t.terms)  # type: ignore[union-attr]  # a union
    if cls is Interface:
        return all(_valid(check, e, nest, path) for e in t.embeddeds)  # type: ignore[union-attr]  # an Interface
    if cls is TypeParam and nest:
        inst = nest[-1]
        for tparam, targ in zip(types_named.type_params(inst), inst.targs, strict=False):
            if t is tparam:
                # A type argument stands in the context that encloses the instance.
                return _valid(check, targ, nest[:-1], path)
    return True


def _valid_named(check: Checker, t: Named, nest: list[Named], path: list[Named]) -> bool:
    if t in check.valids or (t.orig is None and t.obj.pkg is not check.pkg):
        return True  # found finite before, or by the package that declares it
    origin = t.orig or t
    for e in nest:
        if e is t or ((e.orig or e) is origin and identical(e, t)):
            origin.from_rhs = TYP[0]
            for start, p in enumerate(path):
                if identical(p, t):
                    cycle: list[Object] = [n.obj for n in path[start:]]
                    decl.cycle_error(check, cycle, 0)
                    return False
            raise AssertionError("cycle start not found")
    types_named.unpack(origin)
    if not _valid(check, origin.from_rhs, [*nest, t], [*path, t]):
        return False
    if t.orig is None and not t.tparams:
        check.valids[t] = None  # finite on its own, so finite wherever it stands
    return True
