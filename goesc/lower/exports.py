"""Which bodies of other packages' functions a package passes on to those that import it.

    package a: func F() { b.Leaf() }; func g() { b.Other() }          ->   b.Leaf, if both were inlined and g is not

Export data hold a foreign function's body if the package has inlined it, and if something exported leads to it: types
with the signatures of all their methods, whoever declares them, bodies of functions that can be inlined, bodies of
generic functions. Lowering has read nearly all of that. cmd/compile/internal/noder/linker.go:relocObj, exportBody
(Go 1.27.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from goesc.ir.inl import NEVER
from goesc.ir.nodes import Class, ExprNode, Func, Name, SelectorExpr
from goesc.ir.visit import walk_with_closures
from goesc.syntax import ast
from goesc.syntax.walk import inspect
from goesc.types.model import Named, Signature, Type, TypeParam
from goesc.types.named import origin, receiver, unalias, under, unpack
from goesc.types.object import is_exported
from goesc.types.objects import Const, Object, TypeName, Var
from goesc.types.objects import Func as FuncObject
from goesc.types.parts import parts

if TYPE_CHECKING:
    from goesc.lower.program import Lowerer


def passed_on(p: Lowerer) -> set[FuncObject]:
    """The foreign functions whose bodies the program's package exports."""
    if not p.program.inlined:
        return set()
    reach = _Reach(p)
    for name, obj in p.pkg.scope.elems.items():
        if is_exported(name):
            reach.object(obj)
    reach.run()
    return reach.found


@final
class _Reach:
    def __init__(self, p: Lowerer) -> None:
        self.p = p
        self.inlined = p.program.inlined
        self.found: set[FuncObject] = set()
        self._own = {fn.nname.obj: fn for fn in p.program.funcs if fn.nname.obj is not None and not fn.dupok}
        self._methods: dict[Named, list[FuncObject]] = {}  # of other packages, inlined here
        for f in self.inlined:
            owner = receiver(f.type)
            if owner is not None:
                self._methods.setdefault(owner, []).append(f)
        self._seen: set[FuncObject | Type] = set()
        self._types: list[Type] = []
        self._bodies: list[FuncObject] = []

    def run(self) -> None:
        while self._types or self._bodies:
            if self._types:
                self._type(self._types.pop())
            else:
                self._body(self._bodies.pop())

    def object(self, obj: Object) -> None:
        if isinstance(obj, FuncObject):
            self.function(obj)
        elif isinstance(obj, (Var, TypeName, Const)) and obj.type is not None:
            self.type(obj.type)

    def type(self, t: Type | None) -> None:
        if t is not None and t not in self._seen:
            self._seen.add(t)
            self._types.append(t)

    def function(self, f: FuncObject) -> None:
        f = f.origin or f
        if f in self._seen:
            return
        self._seen.add(f)
        self.type(f.resolve())
        owner = receiver(f.type)
        if owner is not None:
            self.type(owner)
        self._bodies.append(f)

    def _type(self, t: Type) -> None:
        t = unalias(t)
        if isinstance(t, Named):
            for targ in t.targs:
                self.type(targ)
            self._named(origin(t))
        elif isinstance(t, TypeParam):
            self.type(t.bound)
        else:
            for part in parts(t):
                self.type(part)

    def _named(self, t: Named) -> None:
        self.type(under(t))
        has_bodies = t.obj.pkg is self.p.pkg or t.tparams
        for m in unpack(t).methods:
            if has_bodies:
                self.function(m)
            else:
                self.type(m.resolve())
        for p in t.tparams:
            self.type(p)
        for m in self._methods.get(t, ()):
            self.function(m)

    def _body(self, f: FuncObject) -> None:
        sig = f.type
        if isinstance(sig, Signature) and (sig.tparams or sig.rparams):
            self._generic_body(f)
        elif f.pkg is self.p.pkg:
            fn = self._own.get(f)
            if fn is not None and fn.inl is not None and fn.inl.cost != NEVER:
                self._walk(fn.inl.template or fn)
        elif f in self.inlined:
            self.found.add(f)
            self._walk(self.inlined[f])

    def _walk(self, fn: Func) -> None:
        for n in walk_with_closures(fn):
            if isinstance(n, ExprNode):
                self.type(n.type)
            if type(n) is Name:
                self._mention(n)
            elif type(n) is SelectorExpr and n.func_name is not None:
                self._mention(n.func_name)

    def _mention(self, name: Name) -> None:
        if name.class_ is Class.FUNC and name.obj is not None:
            self.object(name.obj)

    def _generic_body(self, f: FuncObject) -> None:
        """Bodies of generic functions are exported as they are written."""
        decl, source = self.p.declaration(f), self.p.maybe_source(f.pkg)
        body = decl.whole_body() if isinstance(decl, ast.FuncDecl) else None
        if source is None or body is None:
            return
        source.checked.check_body(f)
        info = source.info

        def enter(node: ast.Node | None) -> bool:
            if type(node) is ast.Name:
                used = info.uses.get(node)
                if used is not None and used.parent is not None and used.pkg is not None:
                    if used.parent is used.pkg.scope:
                        self.object(used)
            elif type(node) is ast.SelectorExpr:
                selection = info.selections.get(node)
                if selection is not None and isinstance(selection.obj, FuncObject):
                    self.function(selection.obj)
            return True

        inspect(body, enter)
