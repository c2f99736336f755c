"""From where gc writes each declaration of a package, before it reads any.

    type A struct{ b B }; type B struct{}; func (B) M(A) {}      ->    A from the package, B from A, by its type

Names of the package are written in alphabetical order, each with its body at once and with all that it mentions first
inside it. A type gets its number when it is written out, so that if it is first met as a type (and not as a name of the
package) what is written from within it knows the type by another number than the rest does. noder/unified.go:
writePkgStub; noder/writer.go:typIdx, objIdx, doObj, expr (Go 1.27.3). It matters where reading asks whether a type has
been met: goesc.lower.objects.read_type.
"""

from __future__ import annotations

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
        self._from: dict[Object, Object | None] = {}  # what each was first met in
        self._as_type: set[Object] = set()  # that were first met as types
        self._types: set[Type] = set()
        scope = checked.pkg.scope
        for name in sorted(scope.elems):
            self._object(scope.elems[name], None)

    def knows_as_itself(self, place: Object, t: TypeName) -> bool:
        """Whether the declaration of `place` mentions type t by the number by which t's own declaration does."""
        if t not in self._as_type:
            return True
        at: Object | None = place
        while at is not None and at is not t:
            at = self._from.get(at)
        return at is t

    def _object(self, obj: Object, place: Object | None) -> None:
        if obj in self._from or obj.pkg is not self._checked.pkg:
            return
        self._from[obj] = place
        if isinstance(obj, Func):
            sig = signature(obj)
            self._signature(sig, obj)
            self._body(obj, obj)
            for tparam in sig.tparams:
                self._type(tparam.bound, obj)
        elif isinstance(obj, TypeName):
            self._declared_type(obj)
        elif isinstance(obj, (Var, Const)):
            self._type(obj.type, obj)

    def _declared_type(self, obj: TypeName) -> None:
        t = obj.type
        if type(t) is Alias:
            self._type(t.from_rhs, obj)
        elif type(t) is Named:
            self._type(under(t), obj)
            for i in range(num_methods(t)):
                m = method(t, i)
                sig = signature(m)
                if sig.recv is not None:
                    self._type(sig.recv.type, obj)
                self._signature(sig, obj)
                self._body(m, obj)
            for tparam in t.tparams:
                self._type(tparam.bound, obj)

    def _signature(self, sig: Signature, place: Object) -> None:
        for v in (*sig.params, *sig.results):
            self._type(v.type, place)

    def _type(self, t: Type | None, place: Object) -> None:
        if t is None or t in self._types or type(t) is TypeParam:
            return
        self._types.add(t)
        for part in parts(t):
            self._type(part, place)
        if type(t) is Named:
            self._named(origin(t).obj, place)
        elif type(t) is Alias:
            self._named(t.obj, place)

    def _named(self, obj: TypeName, place: Object) -> None:
        if obj not in self._from:
            self._as_type.add(obj)
            self._object(obj, place)

    def _body(self, func: Func, place: Object) -> None:
        decl = self._checked.declaration(func)
        if decl is None or decl.body is None:
            return
        info = self._info
        todo: list[Any] = [decl.body]  # nodes of any class
        while todo:
            node = todo.pop()
            told = info.types.get(node)
            if told is not None:
                if told.mode not in _UNWRITTEN and type(told.type) is not Tuple:
                    self._type(told.type, place)
                if told.mode is Mode.TYPE_EXPR or told.value is not None:
                    continue
            if type(node) is ast.Name:
                self._name(node, place)
            else:
                todo += reversed(children(node))

    def _name(self, node: ast.Name, place: Object) -> None:
        used = self._info.uses.get(node)
        if used is None:
            declared = self._info.defs.get(node)
            if isinstance(declared, Var):
                self._type(declared.type, place)
        elif isinstance(used, (Func, Var)) and used.pkg is not None and used.parent is used.pkg.scope:
            instance = self._info.instances.get(node)
            for targ in instance.targs if instance is not None else ():
                self._type(targ, place)
            self._object(used, place)
