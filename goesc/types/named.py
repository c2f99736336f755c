"""Underlying types, aliases, and the lazy expansion of instantiated types.

types2/named.go, alias.go and the Underlying methods of the types (Go 1.27.3). An instance such as `List[int]` is made
with its origin and type arguments alone; its right-hand side is substituted when somebody first asks for it,
and each method when it is first looked up.

    type List[T any] struct { next *List[T]; v T }
    under(List[int])   ->   Struct(next *List[int], v int)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.types.model import Alias, Basic, Interface, Kind, Named, Pointer, Signature, Type, TypeParam
from goesc.types.objects import Func, Package, TypeName
from goesc.types.universe import INVALID

if TYPE_CHECKING:
    from goesc.source.positions import Pos
    from goesc.types.context import Context
    from goesc.types.hooks import CheckerHooks


# What an alias stands for while its declaration is being checked: as good as invalid, but no error was reported for it,
# so that `is_valid` holds and a pointer to it is made.
_INCOMPLETE = Basic(Kind.INVALID, 0, "invalid type")


# --- Aliases -----------------------------------------------------------------------------------------------

SHAPE_PATH = "go.shape"  # the package of the types that stand for type arguments


def is_shape(t: Type) -> bool:
    t = unalias(t)
    return type(t) is Named and t.obj.pkg is not None and t.obj.pkg.path == SHAPE_PATH


def unalias(t: Type) -> Type:
    """The type behind any chain of aliases. An alias that is not set up yet gives the invalid type."""
    if type(t) is not Alias:
        return t
    return t.actual or _unalias(t)


def _unalias(a: Alias) -> Type:
    t: Type | None = a
    while type(t) is Alias:
        t = t.actual or t.from_rhs
        if t is a:
            break
    if t is None or t is a:
        return _INCOMPLETE
    a.actual = t
    return t


def as_named(t: Type | None) -> Named | None:
    """The type t as a defined type, looking through aliases; None if it is not one."""
    if type(t) is Named:
        return t
    if type(t) is Alias:
        t = unalias(t)
        if type(t) is Named:
            return t
    return None


def new_alias(check: CheckerHooks | None, obj: TypeName, rhs: Type | None) -> Alias:
    """A new alias. While rhs is None the alias is incomplete and stands for the invalid type."""
    a = Alias(obj, rhs)
    if obj.type is None:
        obj.type = a
    if check is not None:
        check.needs_cleanup(a)
    elif rhs is not None:
        unalias(a)
    return a


def new_alias_instance(
    check: CheckerHooks | None, pos: Pos, orig: Alias, targs: list[Type], expanding: Named | None, ctxt: Context | None
) -> Alias:
    from goesc.types.subst import make_subst_map, subst

    obj = TypeName(pos, orig.obj.pkg, orig.obj.name, None)
    rhs = subst(check, pos, orig.from_rhs or INVALID, make_subst_map(orig.tparams, targs), expanding, ctxt)
    a = new_alias(check, obj, rhs)
    a.orig, a.tparams, a.targs = orig, orig.tparams, targs
    return a


# --- Underlying types --------------------------------------------------------------------------------------


def under(t: Type) -> Type:
    """The underlying type: never a Named, an Alias or a TypeParam. That of a type parameter is its constraint."""
    # Hot: asked of nearly every type the checker and the lowering see.
    if type(t) is Named:
        return t.underlying or _under_named(t)
    if type(t) is Alias:
        return under(t.actual or _unalias(t))
    if type(t) is TypeParam:
        bound = t.bound
        if type(bound) is Interface and bound.tset is not None:
            return bound
        from goesc.types.typeparam import iface

        return iface(t)
    return t


def underlying(t: Type | None) -> Type | None:
    """As `under`, of what need not have a type."""
    return under(t) if t is not None else None


def _under_named(n: Named) -> Type:
    unpack(n)
    if n.underlying is None and n.from_rhs is not None:  # a loader may have set it
        resolve_underlying(n)
    return n.underlying or INVALID  # invalid: asked before the declaration was seen, a cycle reported elsewhere


def resolve_underlying(n: Named) -> None:
    """Follow the right-hand sides of declarations to a type literal and note it in every type on the way."""
    path: list[Named] = []
    seen: set[Named] = set()
    t: Type | None = n
    while True:
        if type(t) is Alias:
            t = unalias(t)
        elif type(t) is Named:
            if t.underlying is not None:
                t = t.underlying
                break
            if t in seen:  # a direct cycle; the checker has reported it
                t = INVALID
                break
            seen.add(t)
            path.append(t)
            unpack(t)
            t = t.underlying or t.from_rhs
        else:
            break
    for p in path:
        if p.underlying is None:
            p.underlying = t or INVALID


def safe_underlying(t: Type) -> Type | None:
    """The underlying type as far as it is known, without expanding anything."""
    named = as_named(t)
    return named.underlying if named is not None else under(t)


# --- Named types -------------------------------------------------------------------------------------------


def new_named(
    check: CheckerHooks | None, obj: TypeName, from_rhs: Type | None, methods: list[Func] | None = None
) -> Named:
    named = Named(obj, from_rhs=from_rhs, methods=methods or [], check=check)
    if obj.type is None:
        obj.type = named
    if check is not None:
        check.needs_cleanup(named)
    return named


def new_named_instance(
    check: CheckerHooks | None, pos: Pos, orig: Named, targs: list[Type], expanding: Named | None
) -> Named:
    """A new instance of orig, not expanded yet. `expanding` is the instance whose expansion asks for it."""
    obj = TypeName(pos, orig.obj.pkg, orig.obj.name, None, local_index=orig.obj.local_index)
    named = Named(obj, orig=orig, targs=targs, check=check)
    # Cycles of references stay within a package, so only there must the instances share a context.
    if expanding is not None and origin(expanding).obj.pkg is obj.pkg:
        named.data = expanding.data
    obj.type = named
    if check is not None:
        check.needs_cleanup(named)
    return named


def origin(t: Named) -> Named:
    """The generic type that t is an instance of, else t."""
    return t.orig or t


def receiver(t: Type | None) -> Named | None:
    """The declared type whose method has this signature, by value or by pointer; None where there is none."""
    if not isinstance(t, Signature) or t.recv is None or t.recv.type is None:
        return None
    recv = unalias(t.recv.type)
    if isinstance(recv, Pointer):
        recv = unalias(recv.base)
    return origin(recv) if isinstance(recv, Named) else None


def obj_of(t: Named) -> TypeName:
    """The declaring type name; that of the generic type for an instance."""
    return t.orig.obj if t.orig is not None else t.obj


def type_params(t: Named) -> list[TypeParam]:
    # A declared type has them from the start: a loader brings the right side alone.
    return (t if t.expanded or t.orig is None else unpack(t)).tparams


def unpack(n: Named) -> Named:
    """Make type parameters, right-hand side and method count of n available."""
    if n.expanded:
        return n
    if n.orig is not None:
        unpack(n.orig)
        n.from_rhs = _expand_rhs(n, n.orig)
        n.tparams = n.orig.tparams
    elif n.loader is not None:
        load, n.loader = n.loader, None
        n.expanded = True
        load(n)
        if n.from_rhs is None:
            n.from_rhs = n.underlying
        return n
    n.expanded = True
    return n


def context(check: CheckerHooks) -> Context:
    """The context in which the checker keeps its instances."""
    if check.ctxt is None:
        from goesc.types.context import Context

        check.ctxt = Context()
    return check.ctxt


def local_context(t: Named) -> Context:
    """The context that an instance shares with the instances made while it is expanded."""
    if t.data is None:
        from goesc.types.context import Context

        t.data = Context()
    return t.data


def _expand_rhs(n: Named, orig: Named) -> Type:
    """The right-hand side of the generic type with the type arguments of n put in."""
    from goesc.types.interface import new_interface
    from goesc.types.subst import make_subst_map, replace_recv_type, subst
    from goesc.types.tsets import type_set

    check = n.check
    ctxt = local_context(n)
    if len(n.targs) != len(orig.tparams) or orig.from_rhs is None:
        return INVALID
    ctxt.update(ctxt.instance_hash(orig, n.targs), orig, n.targs, n)  # stops endless instantiation
    smap = make_subst_map(orig.tparams, n.targs)
    rhs = subst(check, n.obj.pos, orig.from_rhs, smap, n, context(check) if check is not None else ctxt)
    if type(rhs) is not Interface:
        return rhs
    # Interface methods name their interface as receiver: it must be the instance.
    methods, copied = replace_recv_type(rhs.methods, orig, n)
    if not copied:
        return rhs
    if rhs is orig.from_rhs:
        crafted = new_interface(check)
        crafted.complete = True
        crafted.embeddeds = rhs.embeddeds
        rhs = crafted
    rhs.methods = methods
    rhs.tset = None
    if check is None:
        type_set(rhs)
    return rhs


# --- Methods -----------------------------------------------------------------------------------------------


def num_methods(t: Named) -> int:
    """The number of methods declared for t, not counting promoted ones."""
    return len(unpack(origin(t)).methods)


def method(t: Named, i: int) -> Func:
    """The i'th declared method. For an instance the signature has its type arguments put in."""
    unpack(t)
    if t.orig is None:
        return t.methods[i]
    found = t.instance_methods.get(i)
    if found is None:
        found = t.instance_methods[i] = _expand_method(t, t.orig, i)
    return found


def methods(t: Named) -> list[Func]:
    """All declared methods of t."""
    return [method(t, i) for i in range(num_methods(t))]


def _expand_method(t: Named, generic: Named, i: int) -> Func:
    from goesc.types.object import has_ptr_recv
    from goesc.types.subst import clone_func, clone_var, make_subst_map, subst

    orig = method(generic, i)
    check = t.check
    if check is not None:
        check.obj_decl(orig)
    old = orig.resolve()
    assert isinstance(old, Signature)
    sig: Type = old
    if len(old.rparams) == len(t.targs):
        smap = make_subst_map(old.rparams, t.targs)
        sig = subst(check, orig.pos, old, smap, t, context(check) if check is not None else None)
    assert isinstance(sig, Signature)
    if sig is old:
        sig = old.clone()
    recv_type: Type = Pointer(t) if has_ptr_recv(orig) else t
    if old.recv is not None:
        sig.recv = clone_var(old.recv, recv_type)
    sig.rparams = []
    return clone_func(orig, sig)


def add_method(t: Named, m: Func) -> None:
    unpack(t)
    if method_index(t, m.name) < 0:
        t.methods.append(m)


def method_index(t: Named, name: str, fold_case: bool = False) -> int:
    """The index of the declared method with that name, -1 if there is none."""
    if name == "_":
        return -1
    if fold_case:
        from goesc.types.object import equal_fold

        for i, m in enumerate(t.methods):
            if equal_fold(m.name, name):
                return i
        return -1
    methods, known = t.methods, t.method_at
    for i in range(len(known), len(methods)):
        known.setdefault(methods[i].name, i)
    return known.get(name, -1)


def lookup_method(t: Named, pkg: Package | None, name: str, fold_case: bool = False) -> tuple[int, Func | None]:
    """Index of and declared method with that name as seen from pkg; (-1, None) if there is none."""
    unpack(t)
    own = t.obj.pkg
    if own is pkg or fold_case or name[:1].isupper() or (own is not None and pkg is not None and own.path == pkg.path):
        i = method_index(origin(t), name, fold_case)
        if i >= 0:
            found = method(t, i)
            found.resolve()
            return i, found
    return -1, None
