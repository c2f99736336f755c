"""Predicates on types, and identity of types (types2/predicates.go, api_predicates.go, Go 1.27.3).

The `is_...` predicates do not look inside type parameters; the `all_...` ones ask it of every type in the type set.

    identical(<[]int>, <[]int>)    ->   True
    is_integer(<type T int>)       ->   True
    default(<untyped rune>)        ->   Basic rune
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeGuard

from goesc.types.deep import every
from goesc.types.model import (
    IS_BOOLEAN,
    IS_COMPLEX,
    IS_CONST_TYPE,
    IS_FLOAT,
    IS_INTEGER,
    IS_NUMERIC,
    IS_ORDERED,
    IS_STRING,
    IS_UNSIGNED,
    IS_UNTYPED,
    Alias,
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
    Tuple,
    Type,
    TypeParam,
    Union_,
)
from goesc.types.named import as_named, unalias, under, underlying
from goesc.types.object import object_id, same_id, same_pkg
from goesc.types.objects import Var
from goesc.types.tsets import TypeSet, type_set
from goesc.types.universe import INVALID, TYP, UNIVERSE_RUNE

if TYPE_CHECKING:
    from goesc.types.hooks import CheckerHooks

__all__ = [
    "all_basic", "all_boolean", "all_integer", "all_numeric", "all_numeric_or_string", "all_ordered", "all_string",
    "all_unsigned", "comparable", "comparable_type", "default", "has_empty_typeset", "has_name", "has_nil",
    "identical", "identical_ignore_tags", "identical_instance", "identical_origin", "is_basic", "is_boolean",
    "is_complex", "is_const_type", "is_float", "is_generic", "is_integer", "is_integer_or_float", "is_interface",
    "is_interface_ptr", "is_kind", "is_non_type_param_interface", "is_numeric", "is_string", "is_type_lit",
    "is_type_param", "is_typed", "is_unsigned", "is_untyped", "is_untyped_numeric", "is_valid", "is_valid_name",
    "max_type", "same_pkg",
]  # fmt: skip


def is_valid(t: Type) -> bool:
    return t is not INVALID and (type(t) is not Alias or unalias(t) is not INVALID)


def is_basic(t: Type, info: int) -> bool:
    """Whether the underlying type is a basic type with one of the given IS_... bits."""
    u = under(t)
    return type(u) is Basic and u.info & info != 0


def is_boolean(t: Type) -> bool:
    return is_basic(t, IS_BOOLEAN)


def is_integer(t: Type) -> bool:
    return is_basic(t, IS_INTEGER)


def is_unsigned(t: Type) -> bool:
    return is_basic(t, IS_UNSIGNED)


def is_float(t: Type) -> bool:
    return is_basic(t, IS_FLOAT)


def is_complex(t: Type) -> bool:
    return is_basic(t, IS_COMPLEX)


def is_numeric(t: Type) -> bool:
    return is_basic(t, IS_NUMERIC)


def is_string(t: Type) -> bool:
    return is_basic(t, IS_STRING)


def is_integer_or_float(t: Type) -> bool:
    return is_basic(t, IS_INTEGER | IS_FLOAT)


def is_const_type(t: Type) -> bool:
    return is_basic(t, IS_CONST_TYPE)


def all_basic(t: Type, info: int) -> bool:
    """Like is_basic; of a type parameter, whether it holds for all specific types (False if there are none)."""
    p = unalias(t)
    if type(p) is not TypeParam:
        return is_basic(p, info)
    from goesc.types.typeset import type_param_is

    return type_param_is(p, lambda term: term is not None and is_basic(term.type, info))


def all_boolean(t: Type) -> bool:
    return all_basic(t, IS_BOOLEAN)


def all_integer(t: Type) -> bool:
    return all_basic(t, IS_INTEGER)


def all_unsigned(t: Type) -> bool:
    return all_basic(t, IS_UNSIGNED)


def all_numeric(t: Type) -> bool:
    return all_basic(t, IS_NUMERIC)


def all_string(t: Type) -> bool:
    return all_basic(t, IS_STRING)


def all_ordered(t: Type) -> bool:
    return all_basic(t, IS_ORDERED)


def all_numeric_or_string(t: Type) -> bool:
    return all_basic(t, IS_NUMERIC | IS_STRING)


def has_name(t: Type) -> bool:
    """Whether t is predeclared, defined or a type parameter."""
    return type(unalias(t)) in (Basic, Named, TypeParam)


def is_type_lit(t: Type) -> bool:
    """Whether t is not defined and no type parameter; basic types count as literals here."""
    return type(unalias(t)) not in (Named, TypeParam)


def is_typed(t: Type) -> bool:
    return type(t) is not Basic or t.info & IS_UNTYPED == 0


def is_untyped(t: Type) -> TypeGuard[Basic]:
    return type(t) is Basic and t.info & IS_UNTYPED != 0


def is_untyped_numeric(t: Type) -> bool:
    return type(t) is Basic and t.info & IS_UNTYPED != 0 and t.info & IS_NUMERIC != 0


def is_kind(t: Type | None, kind: Kind) -> bool:
    """Whether there is a type, and the one below it is the predeclared one of a kind."""
    u = underlying(t)
    return type(u) is Basic and u.kind == kind


def is_interface(t: Type) -> bool:
    """Whether the underlying type is an interface; so for type parameters."""
    return type(under(t)) is Interface


def is_non_type_param_interface(t: Type) -> bool:
    return type(unalias(t)) is not TypeParam and type(under(t)) is Interface


def is_type_param(t: Type) -> bool:
    return type(unalias(t)) is TypeParam


def is_interface_ptr(t: Type) -> bool:
    """Whether t points to an interface or to a type parameter (lookup.go)."""
    p = under(t)
    return type(p) is Pointer and is_interface(p.base)


def has_empty_typeset(t: Type) -> bool:
    """Whether t is a type parameter whose type set is known to be empty."""
    from goesc.types.named import safe_underlying
    from goesc.types.termlist import is_empty

    p = unalias(t)
    if type(p) is not TypeParam:
        return False
    u = safe_underlying(p.bound)
    return type(u) is Interface and u.tset is not None and is_empty(u.tset.terms)


def is_generic(t: Type) -> bool:
    """Whether t is a generic type that is not instantiated."""
    if type(t) is Alias and t.tparams and not t.targs:
        return True
    named = as_named(t)
    # Not through type_params: types that are loaded lazily are never generic, and need not be loaded to know that.
    return named is not None and named.orig is None and bool(named.tparams)


# --- Comparability -----------------------------------------------------------------------------------------


def comparable(t: Type) -> bool:
    return comparable_type(t, True) is None


def comparable_type(
    t: Type, dynamic: bool, seen: set[Type] | None = None, check: CheckerHooks | None = None
) -> str | None:
    """None if t is comparable, else why not ("" if there is no more to say).

    With `dynamic`, interfaces that are not type parameters count as comparable.
    """
    if seen is None:
        seen = set()
    if t in seen:
        return None
    seen.add(t)
    u = under(t)
    if isinstance(u, Basic):
        return "" if u.kind == Kind.UNTYPED_NIL else None
    if isinstance(u, (Pointer, Chan)):
        return None
    if isinstance(u, Struct):
        for f in u.fields:
            if f.type is not None and comparable_type(f.type, dynamic, seen, check) is not None:
                return f"struct containing {_fmt(check, f.type)} cannot be compared"
        return None
    if isinstance(u, Array):
        if comparable_type(u.elem, dynamic, seen, check) is not None:
            return f"{_fmt(check, t)} cannot be compared"
        return None
    if isinstance(u, Interface):
        return None if dynamic and not is_type_param(t) else _comparable_type_set(type_set(u), seen)
    return ""


def _comparable_type_set(tset: TypeSet, seen: set[Type]) -> str | None:
    from goesc.types import termlist, typeset

    if typeset.is_comparable(tset, seen):
        return None
    return "empty type set" if termlist.is_empty(tset.terms) else "incomparable types in type set"


def _fmt(check: CheckerHooks | None, t: Type) -> str:
    from goesc.types.format import fmt

    return fmt(check, t)


_WITH_NIL = frozenset((Slice, Pointer, Signature, Map, Chan))


def has_nil(t: Type) -> bool:
    """Whether nil is a value of t; of a type parameter, of all its specific types."""
    u = under(t)
    if type(u) is Basic:
        return u.kind == Kind.UNSAFE_POINTER
    if type(u) in _WITH_NIL:
        return True
    if type(u) is not Interface:
        return False
    if not is_type_param(t):
        return True
    from goesc.types.under import under_is

    return under_is(t, lambda v: v is not None and has_nil(v))


# --- Identity ----------------------------------------------------------------------------------------------


def identical(x: Type | None, y: Type | None) -> bool:
    """Whether x and y are one type (specification, Type identity)."""
    # Hot: most calls compare a type with itself or with a type of another class.
    if x is y:
        return True
    if type(x) is Alias:
        x = unalias(x)
    if type(y) is Alias:
        y = unalias(y)
    if x is y:
        return True
    if type(x) is not type(y) or x is None or y is None:
        return False
    return _SAME[type(x)](x, y, _PLAIN)


def identical_ignore_tags(x: Type, y: Type) -> bool:
    return _same(x, y, _Comparer(True, ()))


class _Comparer:
    """How to compare, and the pairs of interfaces that are being compared (interface cycles end there)."""

    __slots__ = ("ignore_tags", "pairs")

    def __init__(self, ignore_tags: bool, pairs: tuple[Any, ...]) -> None:
        self.ignore_tags = ignore_tags
        self.pairs = pairs


_PLAIN = _Comparer(False, ())


def _same(x: Type | None, y: Type | None, c: _Comparer) -> bool:
    if x is y:
        return True
    if type(x) is Alias:
        x = unalias(x)
    if type(y) is Alias:
        y = unalias(y)
    if x is y:
        return True
    if type(x) is not type(y) or x is None or y is None:
        return False
    return _SAME[type(x)](x, y, c)


def _same_basic(x: Basic, y: Basic, _c: _Comparer) -> bool:
    return x.kind == y.kind  # byte and uint8 are two objects


def _same_array(x: Array, y: Array, c: _Comparer) -> bool:
    # Unknown lengths come from errors: do not cause more of them.
    return (x.len < 0 or y.len < 0 or x.len == y.len) and _same(x.elem, y.elem, c)


def _same_elem(x: Slice, y: Slice, c: _Comparer) -> bool:
    return _same(x.elem, y.elem, c)


def tag(s: Struct, i: int) -> str:
    """The tag of the i'th field."""
    return s.tags[i] if i < len(s.tags) else ""


def _same_struct(x: Struct, y: Struct, c: _Comparer) -> bool:
    if len(x.fields) != len(y.fields):
        return False
    tags = not c.ignore_tags and bool(x.tags or y.tags)
    for i, f in enumerate(x.fields):
        g = y.fields[i]
        if f.embedded != g.embedded or not same_id(f, g.pkg, g.name) or (tags and tag(x, i) != tag(y, i)):
            return False
        if not _same(f.type, g.type, c):
            return False
    return True


def _same_pointer(x: Pointer, y: Pointer, c: _Comparer) -> bool:
    return _same(x.base, y.base, c)


def _same_vars(xs: Sequence[Var], ys: Sequence[Var], c: _Comparer) -> bool:
    return len(xs) == len(ys) and every(lambda vw: _same(vw[0].type, vw[1].type, c), zip(xs, ys, strict=True))


def _same_tuple(x: Tuple, y: Tuple, c: _Comparer) -> bool:
    return _same_vars(x.vars, y.vars, c)


def _same_signature(x: Signature, y: Signature, c: _Comparer) -> bool:
    if x.variadic != y.variadic or len(x.tparams) != len(y.tparams):
        return False
    params, results = y.params, y.results
    if x.tparams:
        # Type parameters are compared by position: put x's in the place of y's.
        from goesc.types.context import Context
        from goesc.types.subst import make_subst_map, subst, subst_vars

        smap = make_subst_map(y.tparams, x.tparams)
        ctxt = Context()
        for p, q in zip(x.tparams, y.tparams, strict=True):
            if not _same(p.bound, subst(None, 0, q.bound, smap, None, ctxt), c):
                return False
        params = subst_vars(None, 0, params, smap, None, ctxt)
        results = subst_vars(None, 0, results, smap, None, ctxt)
    return _same_vars(x.params, params, c) and _same_vars(x.results, results, c)


def _same_union(x: Union_, y: Union_, _c: _Comparer) -> bool:
    from goesc.types import termlist
    from goesc.types.typeset import compute_union_type_set

    sets: dict[Union_, Any] = {}
    return termlist.equal(
        compute_union_type_set(None, sets, 0, x).terms, compute_union_type_set(None, sets, 0, y).terms
    )


def _same_interface(x: Interface, y: Interface, c: _Comparer) -> bool:
    xset, yset = type_set(x), type_set(y)
    if xset is yset:
        return True
    if xset.comparable != yset.comparable or len(xset.methods) != len(yset.methods):
        return False
    if xset.terms is not yset.terms:
        from goesc.types import termlist

        if not termlist.equal(xset.terms, yset.terms):
            return False
    # Interfaces can contain themselves through parameter types; a pair met again is taken to be equal.
    for a, b in c.pairs:
        if (a is x and b is y) or (a is y and b is x):
            return True
    inner = _Comparer(c.ignore_tags, ((x, y), *c.pairs))
    return every(
        lambda fg: object_id(fg[0]) == object_id(fg[1]) and _same(fg[0].type, fg[1].type, inner),
        zip(xset.methods, yset.methods, strict=True),
    )


def _same_map(x: Map, y: Map, c: _Comparer) -> bool:
    return _same(x.key, y.key, c) and _same(x.elem, y.elem, c)


def _same_chan(x: Chan, y: Chan, c: _Comparer) -> bool:
    return x.dir == y.dir and _same(x.elem, y.elem, c)


def _same_named(x: Named, y: Named, _c: _Comparer) -> bool:
    return (
        identical_origin(x, y)
        and len(x.targs) == len(y.targs)
        and every(lambda ab: identical(ab[0], ab[1]), zip(x.targs, y.targs, strict=True))
    )


def _never(_x: TypeParam, _y: TypeParam, _c: _Comparer) -> bool:
    return False  # the same type parameter was found before


_SAME: dict[type, Callable[[Any, Any, _Comparer], bool]] = {
    Basic: _same_basic,
    Array: _same_array,
    Slice: _same_elem,
    Struct: _same_struct,
    Pointer: _same_pointer,
    Tuple: _same_tuple,
    Signature: _same_signature,
    Union_: _same_union,
    Interface: _same_interface,
    Map: _same_map,
    Chan: _same_chan,
    Named: _same_named,
    TypeParam: _never,
}


def identical_origin(x: Named, y: Named) -> bool:
    """Whether x and y come from one declaration."""
    return (x.orig or x).obj is (y.orig or y).obj


def identical_instance(xorig: Type, xargs: Sequence[Type], yorig: Type, yargs: Sequence[Type]) -> bool:
    if len(xargs) != len(yargs) or not every(lambda ab: identical(ab[0], ab[1]), zip(xargs, yargs, strict=True)):
        return False
    return identical(xorig, yorig)


# --- Untyped types -----------------------------------------------------------------------------------------

_DEFAULTS: dict[Kind, Basic] = {
    Kind.UNTYPED_BOOL: TYP[Kind.BOOL],
    Kind.UNTYPED_INT: TYP[Kind.INT],
    Kind.UNTYPED_RUNE: UNIVERSE_RUNE,
    Kind.UNTYPED_FLOAT: TYP[Kind.FLOAT64],
    Kind.UNTYPED_COMPLEX: TYP[Kind.COMPLEX128],
    Kind.UNTYPED_STRING: TYP[Kind.STRING],
}


def default(t: Type) -> Type:
    """The type that a constant of an untyped type takes on by itself; t for all other types, untyped nil too."""
    return _DEFAULTS.get(t.kind, t) if type(t) is Basic else t


default_type = default


def max_type(x: Type, y: Type) -> Type | None:
    """The larger of two untyped numeric types: int < rune < float < complex; None if there is none."""
    if x is y:
        return x
    if isinstance(x, Basic) and isinstance(y, Basic) and is_untyped_numeric(x) and is_untyped_numeric(y):
        return x if x.kind > y.kind else y
    return None


def is_valid_name(s: str) -> bool:
    """Whether s has the form of an identifier; "" counts."""
    return all(ch == "_" or ch.isalpha() or (i > 0 and ch.isdecimal()) for i, ch in enumerate(s))
