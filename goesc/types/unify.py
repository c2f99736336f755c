"""Unification: find type arguments that make two types structurally equal (types2/unify.go, Go 1.27.3).

    u = Unifier(check, [P], [None], True)
    u.unify(<[]P>, <[]int>, ASSIGN)   ->   True; then u.at(P) is int

Two types unify exactly if they are, or can be made, identical. Otherwise a defined type unifies with a type
literal through its underlying type, channel directions do not matter, and an interface unifies with what has its
methods.
With ASSIGN that leniency ends at the top: element types must match exactly.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, final

from goesc.source.errors import InternalError
from goesc.types import termlist
from goesc.types.lookup import lookup_field_or_method
from goesc.types.model import (
    Array,
    Basic,
    Chan,
    Dir,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    Type,
    TypeParam,
)
from goesc.types.named import as_named, unalias, under
from goesc.types.object import object_id, same_id
from goesc.types.objects import Func, Var
from goesc.types.predicates import identical, identical_origin, is_interface, is_type_lit, is_type_param, tag
from goesc.types.tsets import type_set
from goesc.types.under import common_under

if TYPE_CHECKING:
    from goesc.types.hooks import CheckerHooks

DEPTH_LIMIT = 50  # gc gives up (it panics) on deeper types

INEXACT = 0
ASSIGN = 1
EXACT = 2

Pairs: TypeAlias = "tuple[tuple[Interface, Interface], ...]"


@final
class Unifier:
    """Type parameters and what is known of them. Parameters that were found to be one share a handle."""

    __slots__ = ("check", "depth", "handles", "interface_inference")

    def __init__(
        self,
        check: CheckerHooks | None,
        tparams: Sequence[TypeParam],
        targs: Sequence[Type | None],
        interface_inference: bool,
    ) -> None:
        self.check = check
        # A handle is a list of one element: the inferred type or None.
        self.handles: dict[TypeParam, list[Type | None]] = {
            p: [targs[i] if i < len(targs) else None] for i, p in enumerate(tparams)
        }
        self.depth = 0
        self.interface_inference = interface_inference

    def unify(self, x: Type, y: Type, mode: int) -> bool:
        """Try to unify x and y; what that says about type parameters is kept, even if it fails."""
        return nify(self, x, y, mode, ())

    def at(self, p: TypeParam) -> Type | None:
        return self.handles[p][0]

    def set(self, p: TypeParam, t: Type) -> None:
        self.handles[p][0] = t

    def unknowns(self) -> int:
        """How many type parameters have no type yet."""
        return sum(h[0] is None for h in self.handles.values())

    def inferred(self, tparams: Sequence[TypeParam]) -> list[Type | None]:
        return [self.handles[p][0] for p in tparams]


def join(u: Unifier, x: TypeParam, y: TypeParam) -> bool:
    """Make x and y one; False if both have types already."""
    hx, hy = u.handles[x], u.handles[y]
    if hx is hy:
        return True
    if hx[0] is not None and hy[0] is not None:
        return False
    old, new = (hy, hx) if hx[0] is not None else (hx, hy)
    for p, h in u.handles.items():
        if h is old:
            u.handles[p] = new
    return True


def bound_type_param(u: Unifier, t: Type | None) -> TypeParam | None:
    """The type t if it is one of the type parameters to solve for."""
    if t is None:
        return None
    p = unalias(t)
    return p if type(p) is TypeParam and p in u.handles else None


def as_interface(t: Type) -> Interface | None:
    """The underlying interface, unless t is a type parameter."""
    p = unalias(t)
    if type(p) is TypeParam:
        return None
    i = under(p)
    return i if isinstance(i, Interface) else None


def nify(u: Unifier, x: Type | None, y: Type | None, mode: int, pairs: Pairs) -> bool:
    """The core of unification. `pairs` are the interfaces whose unification is under way."""
    if x is y:
        return True
    if x is None or y is None:
        return False
    if unalias(x) is unalias(y):
        return True
    u.depth += 1
    try:
        if u.depth > DEPTH_LIMIT:
            raise InternalError("unification reached recursion depth limit")
        return _nify(u, x, y, mode, pairs)
    finally:
        u.depth -= 1


def _nify(u: Unifier, x: Type, y: Type, mode: int, pairs: Pairs) -> bool:
    # A type parameter to solve for goes to x, a defined type to y.
    if as_named(x) is not None or bound_type_param(u, y) is not None:
        x, y = y, x

    # Inexactly a defined type matches a type literal through its underlying type.
    if mode & EXACT == 0:
        ny = as_named(y)
        if ny is not None and is_type_lit(x) and not (u.interface_inference and is_interface(x)):
            y = under(ny)
            if x is y or unalias(x) is unalias(y):
                return True

    px = bound_type_param(u, x)
    if px is not None:
        return _solve(u, px, y, mode, pairs)

    if u.interface_inference and mode & EXACT == 0:
        xi, yi = as_interface(x), as_interface(y)
        if xi is not None:
            return _common_methods(u, xi, yi, pairs) if yi is not None else _implements(u, xi, y, pairs)
        if yi is not None:
            return _implements(u, yi, x, pairs)

    # What is left are other type parameters, and types that must have one structure.
    if is_type_param(y):
        x, y = y, x
    xu, yu = unalias(x), unalias(y)
    if isinstance(xu, TypeParam):
        # A type argument must match the core type of its constraint.
        core, _ = common_under(xu)
        return core is not None and nify(u, core, y, ASSIGN, pairs)
    if type(xu) is not type(yu):
        return False
    rule = _RULES.get(type(xu))
    return rule is not None and rule(u, xu, yu, mode, pairs)


def _solve(u: Unifier, px: TypeParam, y: Type, mode: int, pairs: Pairs) -> bool:
    """Unify a type parameter that is to be solved for with y."""
    py = bound_type_param(u, y)
    if py is not None:
        return join(u, px, py) or nify(u, u.at(px), u.at(py), mode, pairs)
    known = u.at(px)
    if known is None:
        u.set(px, y)
        return True
    return nify(u, known, y, mode, pairs) and _refine(u, px, known, y, mode)


def _refine(u: Unifier, px: TypeParam, x: Type, y: Type, mode: int) -> bool:
    """x, inferred for px, unifies with y: decide which of them px is to keep."""
    xi, yi = as_interface(x), as_interface(y)
    x_named, y_named = as_named(x) is not None, as_named(y) is not None
    if xi is not None and yi is not None:
        if x_named and y_named:
            return identical(x, y)
        if len(type_set(xi).methods) != len(type_set(yi).methods):
            return False
    elif xi is not None or yi is not None:
        return False  # either would do, so the order of arguments would decide
    if mode & EXACT == 0 and not x_named:
        # A defined type keeps its name; otherwise a directed channel wins over an undirected one.
        chan = under(y)
        if y_named or (isinstance(chan, Chan) and chan.dir != Dir.BOTH):
            u.set(px, y)
    return True


def _met(pairs: Pairs, x: Interface, y: Interface) -> bool:
    return any((a is x and b is y) or (a is y and b is x) for a, b in pairs)


def _common_methods(u: Unifier, x: Interface, y: Interface, pairs: Pairs) -> bool:
    """One interface must have the other's methods, and those must unify."""
    xset, yset = type_set(x), type_set(y)
    if xset.comparable != yset.comparable or not termlist.equal(xset.terms, yset.terms):
        return False
    if _met(pairs, x, y):
        return True
    few, many = xset.methods, yset.methods
    if len(few) > len(many):
        few, many = many, few
    by_id = {object_id(m): m for m in many}
    for m in few:
        other = by_id.get(object_id(m))
        # gc does not add this pair to those under way, so neither do we; the depth limit ends cycles.
        if other is None or not nify(u, m.type, other.type, EXACT, ()):
            return False
    return True


def _implements(u: Unifier, x: Interface, y: Type, pairs: Pairs) -> bool:
    """Type y must have the methods of interface x, and they must unify. Generic methods never do."""
    for m in type_set(x).methods:
        obj, _, _ = lookup_field_or_method(y, False, m.pkg, m.name)
        if not isinstance(obj, Func):
            return False
        if u.check is not None:
            u.check.obj_decl(obj)
        sig = obj.type
        if not isinstance(sig, Signature) or sig.tparams or not nify(u, m.type, sig, EXACT, pairs):
            return False
    return True


def _inside(mode: int) -> int:
    """The mode for the elements of types: those of an assignment match exactly."""
    return mode | EXACT if mode & ASSIGN else mode


# --- One rule a class of types -----------------------------------------------------------------------------


def _basic(_u: Unifier, x: Basic, y: Basic, _mode: int, _pairs: Pairs) -> bool:
    return x.kind == y.kind


def _array(u: Unifier, x: Array, y: Array, mode: int, pairs: Pairs) -> bool:
    return (x.len < 0 or y.len < 0 or x.len == y.len) and nify(u, x.elem, y.elem, _inside(mode), pairs)


def _slice(u: Unifier, x: Slice, y: Slice, mode: int, pairs: Pairs) -> bool:
    return nify(u, x.elem, y.elem, _inside(mode), pairs)


def _struct(u: Unifier, x: Struct, y: Struct, mode: int, pairs: Pairs) -> bool:
    if len(x.fields) != len(y.fields):
        return False
    inside = _inside(mode)
    for i, (f, g) in enumerate(zip(x.fields, y.fields, strict=True)):
        if f.embedded != g.embedded or tag(x, i) != tag(y, i) or not same_id(f, g.pkg, g.name):
            return False
        if not nify(u, f.type, g.type, inside, pairs):
            return False
    return True


def _pointer(u: Unifier, x: Pointer, y: Pointer, mode: int, pairs: Pairs) -> bool:
    return nify(u, x.base, y.base, _inside(mode), pairs)


def _vars(u: Unifier, xs: Sequence[Var], ys: Sequence[Var], mode: int, pairs: Pairs) -> bool:
    if len(xs) != len(ys):
        return False
    if not xs:
        return True
    # gc unifies parameter lists as tuples, which counts as a level.
    u.depth += 1
    try:
        if u.depth > DEPTH_LIMIT:
            raise InternalError("unification reached recursion depth limit")
        return all(nify(u, v.type, w.type, mode, pairs) for v, w in zip(xs, ys, strict=True))
    finally:
        u.depth -= 1


def _tuple(u: Unifier, x: Tuple, y: Tuple, mode: int, pairs: Pairs) -> bool:
    if len(x.vars) != len(y.vars):
        return False
    return all(nify(u, v.type, w.type, mode, pairs) for v, w in zip(x.vars, y.vars, strict=True))


def _signature(u: Unifier, x: Signature, y: Signature, mode: int, pairs: Pairs) -> bool:
    return (
        x.variadic == y.variadic
        and _vars(u, x.params, y.params, _inside(mode), pairs)
        and _vars(u, x.results, y.results, _inside(mode), pairs)
    )


def _interface(u: Unifier, x: Interface, y: Interface, _mode: int, pairs: Pairs) -> bool:
    xset, yset = type_set(x), type_set(y)
    if xset.comparable != yset.comparable or not termlist.equal(xset.terms, yset.terms):
        return False
    if len(xset.methods) != len(yset.methods):
        return False
    if _met(pairs, x, y):
        return True
    inner = ((x, y), *pairs)
    return all(
        object_id(f) == object_id(g) and nify(u, f.type, g.type, EXACT, inner)
        for f, g in zip(xset.methods, yset.methods, strict=True)
    )


def _map(u: Unifier, x: Map, y: Map, mode: int, pairs: Pairs) -> bool:
    return nify(u, x.key, y.key, _inside(mode), pairs) and nify(u, x.elem, y.elem, _inside(mode), pairs)


def _chan(u: Unifier, x: Chan, y: Chan, mode: int, pairs: Pairs) -> bool:
    return (mode & EXACT == 0 or x.dir == y.dir) and nify(u, x.elem, y.elem, _inside(mode), pairs)


def _named(u: Unifier, x: Named, y: Named, mode: int, pairs: Pairs) -> bool:
    # Type arguments first: they may unify although the declarations differ, which makes for better messages.
    if len(x.targs) != len(y.targs):
        return False
    return all(nify(u, a, b, mode, pairs) for a, b in zip(x.targs, y.targs, strict=True)) and identical_origin(x, y)


_RULES: dict[type, Callable[[Unifier, Any, Any, int, Pairs], bool]] = {
    Basic: _basic,
    Array: _array,
    Slice: _slice,
    Struct: _struct,
    Pointer: _pointer,
    Tuple: _tuple,
    Signature: _signature,
    Interface: _interface,
    Map: _map,
    Chan: _chan,
    Named: _named,
}
