"""Substitution of type arguments for type parameters (types2/subst.go, Go 1.27.3).

    subst(None, 0, <func(P) []Q>, {P: int, Q: string}, None, Context())   ->   func(int) []string

The incoming type is not changed; where nothing was substituted the result is the incoming object itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, final

from goesc.types.interface import new_interface
from goesc.types.model import (
    Alias,
    Array,
    Basic,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Term,
    Tuple,
    Type,
    TypeParam,
    Union_,
)
from goesc.types.named import new_alias_instance, type_params
from goesc.types.objects import Func, TypeName, Var
from goesc.types.tsets import type_set
from goesc.types.universe import INVALID

if TYPE_CHECKING:
    from goesc.source.positions import Pos
    from goesc.types.context import Context
    from goesc.types.hooks import CheckerHooks

SubstMap: TypeAlias = "dict[TypeParam, Type | None]"

T = TypeVar("T")


def make_subst_map(tparams: Sequence[TypeParam], targs: Sequence[Type | None]) -> SubstMap:
    """tparams[i] -> targs[i]; None leaves the parameter alone."""
    return dict(zip(tparams, targs, strict=False))


make_rename_map = make_subst_map


@final
class Subster:
    """One substitution. `expanding` is the instance whose expansion it serves, if any."""

    __slots__ = ("check", "ctxt", "expanding", "pos", "smap")

    def __init__(
        self, check: CheckerHooks | None, pos: Pos, smap: SubstMap, expanding: Named | None, ctxt: Context | None
    ) -> None:
        self.check = check
        self.pos = pos
        self.smap = smap
        self.expanding = expanding
        self.ctxt = ctxt


def subst(
    check: CheckerHooks | None,
    pos: Pos,
    t: Type,
    smap: SubstMap,
    expanding: Named | None = None,
    ctxt: Context | None = None,
) -> Type:
    """The type t with smap applied. One of expanding and ctxt must be there if t mentions instances."""
    if not smap or type(t) is Basic:
        return t
    if type(t) is TypeParam:
        return smap.get(t) or t
    return _RULES[type(t)](Subster(check, pos, smap, expanding, ctxt), t)


def subst_vars(
    check: CheckerHooks | None,
    pos: Pos,
    variables: list[Var],
    smap: SubstMap,
    expanding: Named | None = None,
    ctxt: Context | None = None,
) -> list[Var]:
    """A parameter list with smap applied; the same list if nothing changed."""
    return _vars(Subster(check, pos, smap, expanding, ctxt), variables) if smap else variables


def _type(s: Subster, t: Type | None) -> Type:
    if t is None:  # an element that is not set up yet, in a faulty recursive declaration
        return INVALID
    return _RULES[type(t)](s, t)


def _list(items: list[T], f: Callable[[T], T]) -> list[T]:
    """Each item with f applied item; the same list if nothing changed."""
    out: list[T] | None = None
    for i, item in enumerate(items):
        new = f(item)
        if new is not item:
            if out is None:
                out = list(items)
            out[i] = new
    return items if out is None else out


def clone_var(v: Var, t: Type) -> Var:
    new = v.clone()
    new.type = t
    new.origin = v.origin or v
    return new


def clone_func(f: Func, t: Type) -> Func:
    new = f.clone()
    new.type = t
    new.origin = f.origin or f
    return new


def _var(s: Subster, v: Var) -> Var:
    if v.type is None:
        return v
    t = _RULES[type(v.type)](s, v.type)
    return v if t is v.type else clone_var(v, t)


def _vars(s: Subster, variables: list[Var]) -> list[Var]:
    return _list(variables, lambda v: _var(s, v)) if variables else variables


def _func(s: Subster, f: Func) -> Func:
    if f.type is None:
        return f
    t = _type(s, f.type)
    return f if t is f.type else clone_func(f, t)


def _same(_s: Subster, t: Type) -> Type:
    return t


def _alias(s: Subster, t: Alias) -> Type:
    orig = t.orig or t
    if not orig.tparams:
        return t
    if len(t.targs) != len(orig.tparams):
        return INVALID
    targs = _list(t.targs, lambda a: _type(s, a))
    if targs is t.targs:
        return t
    return new_alias_instance(s.check, s.pos, orig, targs, s.expanding, s.ctxt)


def _array(s: Subster, t: Array) -> Type:
    elem = _type(s, t.elem)
    return t if elem is t.elem else Array(t.len, elem)


def _slice(s: Subster, t: Slice) -> Type:
    elem = _type(s, t.elem)
    return t if elem is t.elem else Slice(elem)


def _struct(s: Subster, t: Struct) -> Type:
    fields = _vars(s, t.fields)
    return t if fields is t.fields else Struct(fields, t.tags)


def _pointer(s: Subster, t: Pointer) -> Type:
    base = _type(s, t.base)
    return t if base is t.base else Pointer(base)


def _tuple(s: Subster, t: Tuple) -> Type:
    variables = _vars(s, t.vars)
    return t if variables is t.vars else Tuple(variables)


def _signature(s: Subster, t: Signature) -> Type:
    # The receiver is left to interfaces and named types: following it here would not end.
    tparams = t.tparams
    if tparams and tparams[0] not in s.smap:
        # A generic method of an instance that is being expanded: its type parameters may be bounded by the
        # receiver's, so every instance has its own.
        s, tparams = _fresh_tparams(s, tparams)
    params, results = _vars(s, t.params), _vars(s, t.results)
    if params is t.params and results is t.results and tparams is t.tparams:
        return t
    return Signature(t.recv, params, results, t.variadic, tparams, t.rparams, scope=None, recv_old=t.recv_old)


def _fresh_tparams(s: Subster, tparams: list[TypeParam]) -> tuple[Subster, list[TypeParam]]:
    from goesc.types.typeparam import new_type_param

    smap = dict(s.smap)
    fresh: list[TypeParam] = []
    for p in tparams:
        q = new_type_param(s.check, TypeName(p.obj.pos, p.obj.pkg, p.obj.name, None), None)
        q.index = p.index
        fresh.append(q)
        smap[p] = q
        if s.check is not None:
            s.check.record_canon(q, p)
    for p, q in zip(tparams, fresh, strict=True):
        q.bound = subst(s.check, s.pos, p.bound, smap, s.expanding, s.ctxt)
    return Subster(s.check, s.pos, smap, s.expanding, s.ctxt), fresh


def _union(s: Subster, t: Union_) -> Type:
    def term(x: Term) -> Term:
        new = _type(s, x.type)
        return x if new is x.type else Term(x.tilde, new)

    terms = _list(t.terms, term)
    return t if terms is t.terms else Union_(terms)


def _interface(s: Subster, t: Interface) -> Type:
    methods = _list(t.methods, lambda m: _func(s, m))
    embeddeds = _list(t.embeddeds, lambda e: _type(s, e))
    if methods is t.methods and embeddeds is t.embeddeds:
        return t
    new = new_interface(s.check)
    new.embeddeds = embeddeds
    new.embed_pos = t.embed_pos
    new.implicit = t.implicit
    new.complete = t.complete
    new.methods = replace_recv_type(methods, t, new)[0]
    if s.check is None:
        type_set(new)
    return new


def _map(s: Subster, t: Map) -> Type:
    key, elem = _type(s, t.key), _type(s, t.elem)
    return t if key is t.key and elem is t.elem else Map(key, elem)


def _chan(s: Subster, t: Chan) -> Type:
    elem = _type(s, t.elem)
    return t if elem is t.elem else Chan(t.dir, elem)


def _named(s: Subster, t: Named) -> Type:
    # Nothing here may expand t: this may be part of its expansion.
    orig = t.orig or t
    count = len(type_params(orig))
    if not count:
        return t
    if len(t.targs) != count:
        return INVALID
    targs = _list(t.targs, lambda a: _type(s, a))
    if targs is t.targs:
        return t
    from goesc.types.instantiate import instance

    return instance(s.check, s.pos, orig, targs, s.expanding, s.ctxt)


def _type_param(s: Subster, t: TypeParam) -> Type:
    return s.smap.get(t) or t


_RULES: dict[type, Callable[[Subster, Any], Type]] = {
    Basic: _same,
    Alias: _alias,
    Array: _array,
    Slice: _slice,
    Struct: _struct,
    Pointer: _pointer,
    Tuple: _tuple,
    Signature: _signature,
    Union_: _union,
    Interface: _interface,
    Map: _map,
    Chan: _chan,
    Named: _named,
    TypeParam: _type_param,
}


def replace_recv_type(methods: list[Func], old: Type, new: Type) -> tuple[list[Func], bool]:
    """Methods whose receiver type is old get new instead; also whether that changed anything."""
    out = methods
    copied = False
    for i, m in enumerate(methods):
        sig = m.type
        if isinstance(sig, Signature) and sig.recv is not None and sig.recv.type is old:
            if not copied:
                out, copied = list(methods), True
            changed = sig.clone()
            changed.recv = clone_var(sig.recv, new)
            out[i] = clone_func(m, changed)
    return out, copied
