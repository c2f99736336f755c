"""What a package's export data holds: whether gc says "not exported" or "undefined" of an unexported name.

    a.f     with func G() { f() } in a      ->    name f not exported by package a     (G is inlined, and mentions f)
    a.t     with type t int in a            ->    undefined: a.t                       (nothing exported leads to t)

gc imports packages from export data, which holds what exported declarations reach: the types that they
show, and what is mentioned in bodies that may be inlined or instantiated elsewhere
(cmd/compile/internal/noder/linker.go, Go 1.27.3). Which bodies those are says whoever knows what inlining costs
(`Package.weigher`); if nobody does, it is estimated from the size of the syntax (inline/inl.go:hairyVisitor counts
nodes of its IR). Only the wording of an error hangs on it.
"""

from __future__ import annotations

from typing import final

from goesc.check.util import unpack_list
from goesc.release import InlineLimits
from goesc.syntax import ast
from goesc.syntax.walk import inspect
from goesc.types import model
from goesc.types.model import Alias, Interface, Named, Signature, Type, TypeParam
from goesc.types.named import methods, type_params, under
from goesc.types.object import is_exported
from goesc.types.objects import Const, Func, Object, Package, TypeName
from goesc.types.universe import UNIVERSE

_FREE = (ast.ParenExpr, ast.BlockStmt, ast.ExprStmt, ast.EmptyStmt, ast.DeclStmt, ast.ListExpr, ast.Field)
_SIZES = ("Sizeof", "Alignof", "Offsetof")
_NEVER_INLINED = (ast.SelectStmt, ast.CallStmt)


@final
class _Reach:
    __slots__ = ("costs", "limits", "pkg", "seen", "types", "work")

    def __init__(self, pkg: Package, limits: InlineLimits) -> None:
        self.pkg = pkg
        self.limits = limits
        self.seen: set[Object] = set()
        self.types: set[Type] = set()
        self.work: list[Object] = []
        self.costs: dict[Func, int] = {}  # above the budget: not inlined

    def add(self, obj: Object) -> None:
        if obj not in self.seen and not isinstance(obj, Const):  # constants are written as values
            self.seen.add(obj)
            self.work.append(obj)


def is_known(pkg: Package, wanted: Object, limits: InlineLimits) -> bool:
    """Whether importers see an unexported object: pkg's exported declarations reach it."""
    if pkg.opener is not None:
        pkg.opener()
    r = _Reach(pkg, limits)
    for other in list(pkg.scope.elems):
        if is_exported(other):
            obj = pkg.member(other)
            if isinstance(obj, Const):
                _type(r, obj.type)
            elif obj is not None:
                r.add(obj)
    while r.work:
        obj = r.work.pop()
        if obj.type is None:
            pkg.member(obj.name)
        _type(r, obj.type)
        if isinstance(obj, Func):
            _body(r, obj)
    return wanted in r.seen


def _type(r: _Reach, t: Type | None) -> None:
    work: list[Type | None] = [t]
    while work:
        t = work.pop()
        if t is None or t in r.types:
            continue
        r.types.add(t)
        if isinstance(t, (Named, Alias)):
            work += t.targs
            origin = t.orig or t
            if origin.obj.pkg is r.pkg:
                r.add(origin.obj)
                work += _declared(r, origin)
        else:
            work += _parts(t)


def _declared(r: _Reach, t: Named | Alias) -> list[Type | None]:
    """What the declaration of a type shows."""
    if isinstance(t, Alias):
        return [*[p.bound for p in t.tparams], t.from_rhs]
    parts: list[Type | None] = [*[p.bound for p in type_params(t)], under(t)]
    for m in methods(t):
        parts.append(m.resolve())
        _body(r, m)
    return parts


def _parts(t: Type) -> list[Type | None]:
    if isinstance(t, Signature):
        return [*[v.type for v in (*t.params, *t.results)], *[p.bound for p in t.tparams]]
    if isinstance(t, Interface):
        return [*[m.type for m in t.methods], *t.embeddeds]
    if isinstance(t, model.Struct):
        return [f.type for f in t.fields]
    if isinstance(t, model.Map):
        return [t.key, t.elem]
    if isinstance(t, (model.Array, model.Slice, model.Chan)):
        return [t.elem]
    if isinstance(t, model.Pointer):
        return [t.base]
    if isinstance(t, TypeParam):
        return [t.bound]
    return [term.type for term in t.terms] if isinstance(t, model.Union_) else []


def _body(r: _Reach, func: Func) -> None:
    """Reach what a body mentions that other packages may need."""
    d = func.decl
    if not isinstance(d, ast.FuncDecl) or d.whole_body() is None:
        return
    generic = bool(d.tparams) or (d.recv is not None and isinstance(_base(d.recv.type), ast.IndexExpr))
    if not generic and _cost(r, func) > r.limits.budget:
        return

    local: set[str] = set()
    mentioned: list[str] = []

    def visit(n: ast.Node | None) -> bool:
        if isinstance(n, ast.Name):
            mentioned.append(n.value)
        elif isinstance(n, ast.SelectorExpr):
            inspect(n.x, visit)
            return False
        elif isinstance(n, ast.CallExpr) and _is_constant(r, n):
            return False  # written as a value
        elif isinstance(n, ast.Field) and n.name is not None:
            local.add(n.name.value)
            inspect(n.type, visit)
            return False
        elif (isinstance(n, ast.AssignStmt) and n.op == ast.Op.DEF) or (isinstance(n, ast.RangeClause) and n.def_):
            local.update(e.value for e in unpack_list(n.lhs) if isinstance(e, ast.Name))
        elif isinstance(n, (ast.VarDecl, ast.ConstDecl)):
            local.update(e.value for e in n.names)
        return True

    inspect(d, visit)
    for name in mentioned:
        obj = r.pkg.scope.lookup(name) if name not in local else None
        if obj is not None:
            r.add(obj)


def _is_constant(r: _Reach, call: ast.CallExpr) -> bool:
    """Whether a call asks for what a package variable's type alone says: its size, or the length of an array."""
    fun = call.fun
    if isinstance(fun, ast.SelectorExpr):
        return isinstance(fun.x, ast.Name) and fun.x.value == "unsafe" and fun.sel.value in _SIZES
    if not isinstance(fun, ast.Name) or fun.value not in ("len", "cap") or len(call.args) != 1:
        return False
    arg = call.args[0]
    obj = r.pkg.scope.lookup(arg.value) if isinstance(arg, ast.Name) else None
    if obj is None or r.pkg.scope.lookup(fun.value) is not None:
        return False
    t = under(obj.type) if obj.type is not None else None
    return isinstance(under(t.base) if isinstance(t, model.Pointer) else t, model.Array)


def _base(e: ast.Expr) -> ast.Expr:
    while isinstance(e, (ast.ParenExpr, ast.Operation)):
        e = e.x
    return e


def _cost(r: _Reach, func: Func) -> int:
    """An estimate of what inlining func costs; above the budget if it cannot be."""
    known = r.costs.get(func)
    if known is not None:
        return known
    r.costs[func] = r.limits.budget + 1  # also ends recursion
    if r.pkg.weigher is not None:
        weighed = r.pkg.weigher(func)
        if weighed is not None:
            if weighed >= 0:
                r.costs[func] = weighed
            return r.costs[func]
    d = func.decl
    assert d is not None
    if d.pragma is not None and d.pragma.has("go:noinline"):
        return r.limits.budget + 1
    d.whole_body()
    cost = 0

    def visit(n: ast.Node | None) -> bool:
        nonlocal cost
        if n is None or cost > r.limits.budget:
            return False
        if isinstance(n, _NEVER_INLINED):
            cost = r.limits.budget + 1
        elif isinstance(n, ast.CallExpr):
            cost += 1 + _call_cost(r, n)
        elif not isinstance(n, _FREE):
            cost += 1
        return True

    assert d.body is not None
    inspect(d.body, visit)
    r.costs[func] = cost
    return cost


def _call_cost(r: _Reach, call: ast.CallExpr) -> int:
    if not isinstance(call.fun, ast.Name):
        return r.limits.call
    callee = r.pkg.scope.lookup(call.fun.value)
    if isinstance(callee, Func) and isinstance(callee.decl, ast.FuncDecl) and callee.decl.body is not None:
        cost = _cost(r, callee)
        return cost if cost <= r.limits.budget else r.limits.call
    if isinstance(callee, TypeName) or UNIVERSE.lookup(call.fun.value) is not None:
        return 0
    return r.limits.call
