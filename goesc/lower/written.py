"""From where gc writes each declaration of a package, before it reads any.

    type A struct{ b B }; type B struct{}; func (B) M(A) {}      ->    A from the package, B from A, by its type

Names of the package are written in alphabetical order, each with its body at once and with all that it mentions first
inside it. A type gets its number when it is written out, so that if it is first met as a type (and not as a name of the
package) what is written from within it knows the type by another number than the rest does. noder/unified.go:
writePkgStub; noder/writer.go:typIdx, objIdx, doObj, expr (Go 1.27.3). It matters where reading asks whether a type has
been met: goesc.lower.objects.read_type.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, final

from goesc.check.info import CheckedPackage, Mode
from goesc.syntax import ast
from goesc.syntax.walk import children
from goesc.types.model import Alias, Named, Signature, Tuple, Type, TypeParam
from goesc.types.named import method, num_methods, origin, under
from goesc.types.object import signature
from goesc.types.objects import Const, Func, Object, TypeName, Var
from goesc.types.parts import parts

_UNWRITTEN = (Mode.INVALID, Mode.NO_VALUE, Mode.BUILTIN)


@final
class Written:
    def __init__(self, checked: CheckedPackage) -> None:
        self._checked = checked
        self._info = checked.info
        self._first: dict[Object, int] = {}  # when each was met,
        self._last: dict[Object, int] = {}  # and how many had been when all within it was written
        self._as_type: set[Object] = set()  # that were first met as types
        self._types: set[Type] = set()
        self._within: dict[Named, tuple[int, int]] = {}  # instances, and what was met first inside of each
        scope = checked.pkg.scope
        for name in sorted(scope.elems):
            self._object(scope.elems[name])

    def knows_as_itself(self, place: Object, t: TypeName) -> bool:
        """Whether the declaration of `place` mentions type t by the number by which t's own declaration does."""
        if t not in self._as_type:
            return True
        if place not in self._first:
            return place is t
        return self._first[t] <= self._first[place] < self._last[t]

    @property
    def instances(self) -> Iterable[Named]:
        """Those that others were written from within."""
        return self._within

    def tell_apart(self, t: Named, one: Object, other: Object) -> bool:
        """Whether two declarations mention one of `instances` by different numbers."""
        first, last = self._within[t]
        return (first <= self._first.get(one, -1) < last) != (first <= self._first.get(other, -1) < last)

    def _object(self, obj: Object) -> None:
        if obj in self._first or obj.pkg is not self._checked.pkg:
            return
        self._first[obj] = len(self._first)
        self._declaration(obj)
        self._last[obj] = len(self._first)

    def _declaration(self, obj: Object) -> None:
        if isinstance(obj, Func):
            sig = signature(obj)
            self._signature(sig)
            self._body(obj)
            for tparam in sig.tparams:
                self._type(tparam.bound)
        elif isinstance(obj, TypeName):
            self._declared_type(obj)
        elif isinstance(obj, (Var, Const)):
            self._type(obj.type)

    def _declared_type(self, obj: TypeName) -> None:
        t = obj.type
        if type(t) is Alias:
            self._type(t.from_rhs)
        elif type(t) is Named:
            self._type(under(t))
            for i in range(num_methods(t)):
                m = method(t, i)
                sig = signature(m)
                if sig.recv is not None:
                    self._type(sig.recv.type)
                self._signature(sig)
                self._body(m)
            for tparam in t.tparams:
                self._type(tparam.bound)

    def _signature(self, sig: Signature) -> None:
        for v in (*sig.params, *sig.results):
            self._type(v.type)

    def _type(self, t: Type | None) -> None:
        if t is None or t in self._types or type(t) is TypeParam:
            return
        self._types.add(t)
        first = len(self._first)
        for part in parts(t):
            self._type(part)
        if type(t) is Named:
            self._named(origin(t).obj)
            if t.targs and len(self._first) > first:
                self._within[t] = first, len(self._first)
        elif type(t) is Alias:
            self._named(t.obj)

    def _named(self, obj: TypeName) -> None:
        if obj not in self._first:
            self._as_type.add(obj)
            self._object(obj)

    def _body(self, func: Func) -> None:
        decl = self._checked.declaration(func)
        if decl is None or decl.whole_body() is None:
            return
        self._checked.check_body(func)
        info = self._info
        todo: list[Any] = [decl.body]  # nodes of any class
        while todo:
            node = todo.pop()
            told = info.types.get(node)
            if told is not None:
                if told.mode not in _UNWRITTEN and type(told.type) is not Tuple:
                    self._type(told.type)
                if told.mode is Mode.TYPE_EXPR or told.value is not None:
                    continue
            if type(node) is ast.Name:
                self._name(node)
            else:
                todo += reversed(children(node))

    def _name(self, node: ast.Name) -> None:
        used = self._info.uses.get(node)
        if used is None:
            declared = self._info.defs.get(node)
            if isinstance(declared, Var):
                self._type(declared.type)
        elif isinstance(used, (Func, Var)) and used.pkg is not None and used.parent is used.pkg.scope:
            instance = self._info.instances.get(node)
            for targ in instance.targs if instance is not None else ():
                self._type(targ)
            self._object(used)
