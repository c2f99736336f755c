"""Types that are described at run time before escape analysis begins, and the functions made with their descriptions.

    var e error = fault{}      ->   (error, fault): fault is described, then *fault, its methods, its fields ...;
                                    fault is compared by .eq.SM8I, which joins the program

gc writes a table for every pair of concrete type and interface while it reads bodies, for conversions to the types of
package variables while it makes static data of initial values (goesc.lower.passes.staticinit), and with it descriptions
of both types and all that they are made of. Only functions that compare and hash (goesc.lower.algorithms) are seen of
it, by explanations. reflectdata/reflect.go:writeITab, writeType, dcommontype, dextratype, NeedEmit;
reflectdata/map.go:writeMapType; staticinit/sched.go:StaticAssign (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, final

from goesc.ir.types_fmt import link_string
from goesc.lower import kinds, objects, wrappers
from goesc.lower.algorithms import Generator
from goesc.types.model import (
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
    Type,
)
from goesc.types.named import is_shape, unalias, under
from goesc.types.objects import Var, VarKind

if TYPE_CHECKING:
    from goesc.lower.program import Lowerer

_Step: TypeAlias = Type | Callable[[], None]  # a type to describe, or a function to have


@final
class Descriptors:
    def __init__(self, p: Lowerer) -> None:
        self.p = p
        self.functions = Generator(p)
        self._seen: set[Type] = set()
        self._described: set[str] = set()  # by link string, as symbols are

    def pair(self, t: Type, iface: Type) -> None:
        """A table for values of type t in the interface iface."""
        if kinds.is_interface(iface) and not (kinds.is_interface(t) or kinds.is_empty_interface(iface)):
            before = self.p.base_pos  # functions are made in between
            self._describe([t, iface])
            self.p.base_pos = before

    def _describe(self, todo: list[_Step]) -> None:
        while todo:
            step = todo.pop()
            if callable(step):
                step()
            elif step not in self._seen:
                self._seen.add(step)
                todo += reversed(self._steps(unalias(step)))

    def _steps(self, t: Type) -> list[_Step]:
        """What describing t takes, in order."""
        base = unalias(t.base) if isinstance(t, Pointer) else t
        if not self._is_ours(base if isinstance(base, (Named, Basic)) else t):
            return []
        key = link_string(t, self.p.names)
        if key in self._described:
            return []
        self._described.add(key)
        steps: list[_Step] = [partial(self.functions.equal, t)]
        if not isinstance(t, Pointer):
            steps.append(Pointer(t))
        steps += self._parts(under(t))
        if isinstance(t, Named) and isinstance(under(t), Map):
            steps.append(under(t))
        signatures = self._methods(t)
        steps += [Signature(None, [_parameter(t), *sig.params], sig.results, sig.variadic) for sig in signatures]
        return [*steps, *signatures]

    def _parts(self, u: Type) -> list[_Step]:
        if isinstance(u, (Slice, Chan)):
            return [u.elem]
        if isinstance(u, Array):
            return [u.elem, Slice(u.elem)]
        if isinstance(u, Pointer):
            return [u.base]
        if isinstance(u, Map):
            return [u.key, u.elem, partial(self.functions.hash, u.key)]
        if isinstance(u, Struct):
            return [f.type for f in u.fields if f.type is not None]
        if isinstance(u, Signature):
            return [v.type for v in (*u.params, *u.results) if v.type is not None]
        return list(self._signatures(u)) if isinstance(u, Interface) else []

    def _methods(self, t: Type) -> list[Signature]:
        """The signatures of t's methods, without receiver."""
        base = unalias(t.base) if isinstance(t, Pointer) else t
        if not isinstance(base, (Named, Struct)) or isinstance(under(base), (Interface, Pointer)):
            return []
        return self._signatures(base, t)

    def _signatures(self, base: Type, of: Type | None = None) -> list[Signature]:
        found = [m for m in wrappers.all_methods(self.p, base) if of is None or wrappers.applies(m, of)]
        return [objects.method_signature(self.p, base, m.fun) for m in found if not m.fun.nointerface]

    def _is_ours(self, t: Type) -> bool:
        """Whether this package describes t, and not the runtime or the package that declares it (NeedEmit)."""
        pkg = self.p.pkg
        if _is_basic(t):
            return pkg.path == "runtime"
        return not isinstance(t, Named) or bool(t.targs) or is_shape(t) or t.obj.pkg is pkg


def _is_basic(t: Type) -> bool:
    """Whether the runtime describes t (writtenByWriteBasicTypes)."""
    if isinstance(t, Signature):
        if not len(t.params) == len(t.results) == 1:
            return False
        return _is_error(t.params[0].type) and t.results[0].type is kinds.basic(Kind.STRING)
    if isinstance(t, Slice):
        t = unalias(t.elem)
    if isinstance(t, Named):
        return t.obj.pkg is None
    return isinstance(t, Basic) or (isinstance(t, Interface) and kinds.is_empty_interface(t))


def _is_error(t: Type | None) -> bool:
    t = unalias(t) if t is not None else None
    return isinstance(t, Named) and t.obj.pkg is None and t.obj.name == "error"


def _parameter(t: Type) -> Var:
    return Var(0, None, "", t, kind=VarKind.PARAM)
