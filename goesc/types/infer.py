"""Inference of type arguments (types2/infer.go, Go 1.27.3).

    func Map[T, U any](s []T, f func(T) U) []U
    infer(check, pos, [T, U], [], params, [<[]int>, <func(int) string>], False, err)   ->   [int, string]

`err` gathers what goes wrong: an object with a list `desc` of (position, text), such as goesc.check.errors.Error.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from goesc.source.positions import Pos
from goesc.syntax.positions import start_pos
from goesc.types.deep import some
from goesc.types.format import fmt
from goesc.types.lookup import has_all_methods
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
from goesc.types.named import context, unalias
from goesc.types.objects import TypeName, Var
from goesc.types.parts import parts
from goesc.types.predicates import default, is_typed, max_type
from goesc.types.subst import make_rename_map, make_subst_map, subst, subst_vars
from goesc.types.tsets import type_set
from goesc.types.typeparam import iface, new_type_param, type_param_is
from goesc.types.typeset import is_
from goesc.types.under import common_under
from goesc.types.unify import ASSIGN, EXACT, INEXACT, Unifier

if TYPE_CHECKING:
    from goesc.types.hooks import CheckerHooks

_INVALID_MODE = 0  # goesc.check.info.Mode.INVALID
_NIL_MODE = 8  # goesc.check.info.Mode.NIL_VALUE


class Argument(Protocol):
    """An operand of the checker."""

    mode: Any
    type: Any
    expr: Any


class ErrorList(Protocol):
    desc: list[tuple[Pos, str]]


def infer(
    check: CheckerHooks,
    pos: Pos,
    tparams: Sequence[TypeParam],
    targs: Sequence[Type | None],
    params: list[Var],
    args: Sequence[Argument],
    reverse: bool,
    err: ErrorList,
) -> list[Type] | None:
    """The type arguments for tparams, given some of them (None: unknown) and the arguments for params.

    None on failure; the reason is then in err, unless an argument is invalid. `reverse` turns the wording of
    errors around, for a generic function that is assigned to a variable.
    """
    n = len(tparams)
    given = [t for t in targs if t is not None]
    if len(given) == n:
        return given
    if any(arg.mode == _INVALID_MODE for arg in args):
        return None
    full: list[Type | None] = [*targs, *[None] * (n - len(targs))]

    # Parameters of known type are checked against arguments by assignability, not by unification.
    if params:
        params = subst_vars(check, 0, params, make_subst_map(tparams, full), None, context(check))

    u = Unifier(check, tparams, full, check.allow_version("go1.21"))
    untyped: list[int] = []
    for i, arg in enumerate(args):
        par = params[i].type
        assert par is not None
        if not (is_parameterized(tparams, par) or is_parameterized(tparams, arg.type)):
            continue
        if is_typed(arg.type):
            if not u.unify(par, arg.type, ASSIGN):
                _add(err, arg, _mismatch(check, u, tparams, par, arg, reverse))
                return None
        elif type(par) is TypeParam and arg.mode != _NIL_MODE:
            # An untyped constant says something only about a parameter that is a type parameter.
            untyped.append(i)

    if not _use_constraints(check, pos, tparams, u, err):
        return None
    if not _use_untyped(check, params, args, untyped, u, err):
        return None

    inferred = u.inferred(tparams)
    kill_cycles(tparams, inferred)
    _simplify(check, tparams, full, inferred)

    return _all_inferred(check, pos, tparams, inferred, err)


def _all_inferred(
    check: CheckerHooks, pos: Pos, tparams: Sequence[TypeParam], inferred: Sequence[Type | None], err: ErrorList
) -> list[Type] | None:
    done: list[Type] = []
    for p, t in zip(tparams, inferred, strict=True):
        if t is None or is_parameterized(tparams, t):
            err.desc.append((pos, f"cannot infer {p.obj.name} ({check.declared_at(p.obj.pos)})"))
            return None
        done.append(t)
    return done


def _add(err: ErrorList, arg: Argument, text: str) -> None:
    err.desc.append((start_pos(arg.expr) if arg.expr is not None else 0, text))


def _mismatch(
    check: CheckerHooks, u: Unifier, tparams: Sequence[TypeParam], par: Type, arg: Argument, reverse: bool
) -> str:
    """Why an argument does not fit its parameter."""
    have, expr, want = fmt(check, arg.type), check.fmt(arg.expr), fmt(check, par)
    found = u.inferred(tparams)
    if all(t is None for t in found):
        return f"type {have} of {expr} does not match {want} (cannot infer {type_params_string(tparams)})"
    inferred = subst(check, 0, par, make_subst_map(tparams, found), None, context(check))
    if inferred is par:
        return f"type {have} of {expr} does not match {want}"
    if reverse:
        return f"inferred type {fmt(check, inferred)} for {want} does not match type {have} of {expr}"
    return f"type {have} of {expr} does not match inferred type {fmt(check, inferred)} for {want}"


def _use_constraints(check: CheckerHooks, pos: Pos, tparams: Sequence[TypeParam], u: Unifier, err: ErrorList) -> bool:
    """Unify type parameters with their constraints for as long as that tells something new."""

    def methods_unify(x: Type, y: Type) -> bool:
        return u.unify(x, y, EXACT)

    while True:
        unknowns = u.unknowns()
        for p in tparams:
            known = u.at(p)
            core, single = core_term(p)
            if core is not None:
                if known is not None:
                    if not u.unify(known, core.type, INEXACT):
                        text = f"{fmt(check, p)} (type {fmt(check, known)}) does not satisfy {fmt(check, p.bound)}"
                        err.desc.append((pos, text))
                        return False
                elif single and not core.tilde:
                    u.set(p, core.type)  # the only type there is
            # What is known must have the methods; their signatures may tell about other type parameters.
            if known is not None and not is_parameterized(tparams, known):
                ok, cause = has_all_methods(check, known, iface(p), True, methods_unify)
                if not ok:
                    text = f"{fmt(check, p)} (type {fmt(check, known)}) does not satisfy {fmt(check, p.bound)} {cause}"
                    err.desc.append((pos, text))
                    return False
        if u.unknowns() == unknowns:
            return True


def _use_untyped(
    check: CheckerHooks, params: list[Var], args: Sequence[Argument], untyped: list[int], u: Unifier, err: ErrorList
) -> bool:
    """Give type parameters that are still unknown the default type of the largest of their untyped arguments."""
    largest: dict[TypeParam, Type] = {}
    for i in untyped:
        p = params[i].type
        assert isinstance(p, TypeParam)
        if u.at(p) is not None:
            continue
        arg = args[i]
        before = largest.get(p)
        if before is None:
            largest[p] = arg.type
            continue
        both = max_type(before, arg.type)
        if both is None:
            text = f"mismatched types {fmt(check, before)} and {fmt(check, arg.type)} (cannot infer {fmt(check, p)})"
            _add(err, arg, text)
            return False
        largest[p] = both
    for p, t in largest.items():
        u.set(p, default(t))
    return True


def _simplify(
    check: CheckerHooks, tparams: Sequence[TypeParam], targs: Sequence[Type | None], inferred: list[Type | None]
) -> None:
    """Put inferred types in the place of type parameters inside inferred types until nothing changes."""
    dirty = [i for i, t in enumerate(inferred) if t is not None and targs[i] is None]
    while dirty:
        smap = make_subst_map(tparams, inferred)
        changed: list[int] = []
        for i in dirty:
            old = inferred[i]
            assert old is not None
            new = subst(check, 0, old, smap, None, context(check))
            if new is old:
                continue
            if isinstance(new, Signature) and new.tparams and not is_parameterized(tparams, new):
                new.tparams = []  # a generic function argument that is generic no longer
            inferred[i] = new
            changed.append(i)
        dirty = changed


def rename_tparams(
    check: CheckerHooks, pos: Pos, tparams: Sequence[TypeParam], typ: Any
) -> tuple[list[TypeParam], Any]:
    """Fresh type parameters, and typ with them in the place of tparams.

    A function that calls itself mentions in its arguments the very parameters that are to be solved for.
    """
    if not tparams:
        return [], typ
    fresh: list[TypeParam] = []
    for p in tparams:
        q = new_type_param(None, TypeName(p.obj.pos, p.obj.pkg, p.obj.name, None), None)
        q.index = p.index
        fresh.append(q)
    smap = make_rename_map(tparams, fresh)
    for p, q in zip(tparams, fresh, strict=True):
        q.bound = subst(check, pos, p.bound, smap, None, context(check))
    return fresh, subst(check, pos, typ, smap, None, context(check))


def type_params_string(tparams: Sequence[TypeParam]) -> str:
    """P; P and Q; P, Q, and R."""
    names = [p.obj.name for p in tparams]
    if len(names) <= 2:
        return " and ".join(names)
    return ", ".join(names[:-1]) + ", and " + names[-1]


# --- Occurrence of type parameters -------------------------------------------------------------------------


def is_parameterized(tparams: Sequence[TypeParam], typ: Type) -> bool:
    """Whether typ mentions one of tparams. Type parameters that a generic function declares do not count."""
    return _mentions(frozenset(tparams), typ, {})


def _mentions(tparams: frozenset[TypeParam], t: Type | None, seen: dict[Type, bool]) -> bool:
    if t is None or type(t) is Basic:
        return False
    known = seen.get(t)
    if known is not None:
        return known
    seen[t] = False  # ends cycles
    found = seen[t] = _MENTIONS[type(t)](tparams, t, seen)
    return found


def _mentions_vars(tparams: frozenset[TypeParam], variables: Sequence[Var], seen: dict[Type, bool]) -> bool:
    return some(lambda v: _mentions(tparams, v.type, seen), variables)


def _mentions_interface(tparams: frozenset[TypeParam], t: Interface, seen: dict[Type, bool]) -> bool:
    tset = type_set(t)
    if some(lambda m: _mentions(tparams, m.type, seen), tset.methods):
        return True
    return is_(tset, lambda term: term is not None and _mentions(tparams, term.type, seen))


def _mentions_union(tparams: frozenset[TypeParam], t: Union_, seen: dict[Type, bool]) -> bool:
    return some(lambda term: _mentions(tparams, term.type, seen), t.terms)


def _mentions_targs(tparams: frozenset[TypeParam], t: Named, seen: dict[Type, bool]) -> bool:
    return some(lambda a: _mentions(tparams, a, seen), t.targs)


_MENTIONS: dict[type, Callable[[frozenset[TypeParam], Any, dict[Type, bool]], bool]] = {
    Alias: lambda ps, t, seen: _mentions(ps, unalias(t), seen),
    Array: lambda ps, t, seen: _mentions(ps, t.elem, seen),
    Slice: lambda ps, t, seen: _mentions(ps, t.elem, seen),
    Struct: lambda ps, t, seen: _mentions_vars(ps, t.fields, seen),
    Pointer: lambda ps, t, seen: _mentions(ps, t.base, seen),
    Tuple: lambda ps, t, seen: _mentions_vars(ps, t.vars, seen),
    Signature: lambda ps, t, seen: _mentions_vars(ps, t.params, seen) or _mentions_vars(ps, t.results, seen),
    Union_: _mentions_union,
    Interface: _mentions_interface,
    Map: lambda ps, t, seen: _mentions(ps, t.key, seen) or _mentions(ps, t.elem, seen),
    Chan: lambda ps, t, seen: _mentions(ps, t.elem, seen),
    Named: _mentions_targs,
    TypeParam: lambda ps, t, _seen: t in ps,
}


def core_term(p: TypeParam) -> tuple[Term | None, bool]:
    """The single specific type of p's constraint and True; else its core type, with a tilde if any term has one."""
    terms: list[Term] = []

    def collect(term: Term | None) -> bool:
        if term is None:
            return False
        terms.append(term)
        return True

    type_param_is(p, collect)
    if len(terms) == 1:
        return terms[0], True
    core, _ = common_under(p)
    if core is not None:
        return Term(any(t.tilde for t in terms), core), False
    return None, False


# --- Cycles ------------------------------------------------------------------------------------------------


def kill_cycles(tparams: Sequence[TypeParam], inferred: list[Type | None]) -> None:
    """Forget types that were inferred for parameters they contain themselves: they would expand without end."""
    index = {p: i for i, p in enumerate(tparams)}
    path: set[Type] = set()

    def walk(t: Type | None) -> None:
        if t is None:
            return
        t = unalias(t)
        if t in path:
            if isinstance(t, TypeParam) and t in index:
                inferred[index[t]] = None
            return
        path.add(t)
        if isinstance(t, TypeParam):
            i = index.get(t)
            if i is not None:
                walk(inferred[i])
        else:
            for part in parts(t):
                walk(part)
        path.discard(t)

    for p in tparams:
        walk(p)
