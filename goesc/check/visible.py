"""Which unexported names of another package gc knows about when one is mentioned by mistake.

    os.file         ->  name file not exported by package os       os.File's type mentions it
    fmt.newPrinter  ->  undefined: fmt.newPrinter

gc reads export data, and those hold, beside what is exported, only what exported declarations reach
(cmd/compile/internal/noder/linker.go, Go 1.27.3). Types are followed here exactly; bodies that gc would inline into
other packages are not, so an unexported function or variable counts as unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from goesc.types import model, named
from goesc.types.model import Type
from goesc.types.objects import Object, Package, TypeName


def is_known(pkg: Package, obj: Object) -> bool:
    """Whether importers see the unexported obj of pkg."""
    return isinstance(obj, TypeName) and obj in _reached(pkg)


def _reached(pkg: Package) -> set[TypeName]:
    """The type names of pkg that its exported declarations mention, at any depth."""
    found: set[TypeName] = set()
    seen: set[Type] = set()
    exported = [pkg.member(name) for name, obj in list(pkg.scope.elems.items()) if obj.exported]
    work = [obj.type for obj in exported if obj is not None and obj.type is not None]
    while work:
        t = work.pop()
        if t in seen:
            continue
        seen.add(t)
        if isinstance(t, (model.Named, model.Alias)) and t.obj.pkg is pkg:
            found.add(t.obj)
        work.extend(part for part in _PARTS[t.__class__](t, pkg) if part is not None)
    return found


def _variables(fields: list[Any]) -> Iterator[Type | None]:
    return (v.type for v in fields)


def _signature(t: model.Signature, _pkg: Package) -> Iterator[Type | None]:
    yield from _variables(t.params)
    yield from _variables(t.results)
    yield from (p.bound for p in t.tparams)


def _interface(t: model.Interface, _pkg: Package) -> Iterator[Type | None]:
    yield from (m.type for m in t.methods)
    yield from t.embeddeds


def _named(t: model.Named, pkg: Package) -> Iterator[Type | None]:
    yield from t.targs
    if t.orig is not None:
        yield t.orig
    elif t.obj.pkg is pkg:
        yield named.under(t)
        yield from (p.bound for p in named.type_params(t))
        yield from (m.type for m in named.methods(t))


def _alias(t: model.Alias, pkg: Package) -> Iterator[Type | None]:
    yield from t.targs
    if t.obj.pkg is pkg:
        yield t.from_rhs


def _nothing(_t: Type, _pkg: Package) -> Iterator[Type | None]:
    return iter(())


_PARTS: dict[type, Callable[[Any, Package], Iterator[Type | None]]] = {
    model.Basic: _nothing,
    model.Array: lambda t, _: iter((t.elem,)),
    model.Slice: lambda t, _: iter((t.elem,)),
    model.Struct: lambda t, _: _variables(t.fields),
    model.Pointer: lambda t, _: iter((t.base,)),
    model.Tuple: lambda t, _: _variables(t.vars),
    model.Signature: _signature,
    model.Union_: lambda t, _: (term.type for term in t.terms),
    model.Interface: _interface,
    model.Map: lambda t, _: iter((t.key, t.elem)),
    model.Chan: lambda t, _: iter((t.elem,)),
    model.Named: _named,
    model.TypeParam: lambda t, _: iter((t.bound,)),
    model.Alias: _alias,
}
