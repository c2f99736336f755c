"""Instantiation of generic types and functions, and satisfaction of constraints (types2/instantiate.go, Go 1.27.3).

instance(check, pos, <type List[T any]>, [int], None, ctxt)   ->   Named List[int], not expanded yet
implements(check, <T>, <I>)   ->   (False, "T does not implement I (missing method M)")
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from goesc.source.errors import InternalError
from goesc.types import termlist, typeset, typeterm
from goesc.types.context import Context
from goesc.types.format import fmt
from goesc.types.interface import empty
from goesc.types.model import Alias, Interface, Named, Pointer, Signature, Term, Type, TypeParam, Union_
from goesc.types.named import local_context, new_alias_instance, new_named_instance, type_params, under
from goesc.types.predicates import comparable_type, identical, is_interface_ptr, is_valid
from goesc.types.subst import make_subst_map, subst
from goesc.types.tsets import TypeSet, type_set
from goesc.types.typeparam import iface
from goesc.types.universe import INVALID

if TYPE_CHECKING:
    from goesc.source.positions import Pos
    from goesc.types.hooks import CheckerHooks


def generic_tparams(t: Type) -> list[TypeParam]:
    """The type parameters of a generic type or function."""
    if isinstance(t, Named):
        return type_params(t)
    return t.tparams if isinstance(t, (Alias, Signature)) else []


def instantiate(ctxt: Context | None, orig: Type, targs: list[Type]) -> Type:
    """An instance made without a checker, and without asking whether the type arguments fit."""
    return instance(None, 0, orig, targs, None, ctxt or Context())


def instance(
    check: CheckerHooks | None, pos: Pos, orig: Type, targs: list[Type], expanding: Named | None, ctxt: Context | None
) -> Type:
    """orig[targs]: one made before with identical arguments, else a new one; the invalid type on an error.

    `expanding` is the instance whose expansion asks for it; its context goes before ctxt, so that cycles close.
    """
    contexts: list[Context] = []
    if expanding is not None:
        contexts.append(local_context(expanding))
    if ctxt is not None and ctxt not in contexts:
        contexts.append(ctxt)
    h = contexts[0].instance_hash(orig, targs)

    def record(t: Type) -> Type:
        for c in reversed(contexts):
            t = c.update(h, orig, targs, t)
        return t

    for c in contexts:
        found = c.lookup(h, orig, targs)
        if found is not None:
            return record(found)

    if isinstance(orig, Named):
        return record(new_named_instance(check, pos, orig, targs, expanding))

    if not isinstance(orig, (Alias, Signature)):
        raise InternalError(f"cannot instantiate {type(orig).__name__}", pos)
    tparams = generic_tparams(orig)
    name = orig.obj.name if isinstance(orig, Alias) else fmt(None, orig)
    if not validate_targ_len(check, pos, name, len(tparams), len(targs)):
        return INVALID
    if not tparams:
        return orig
    if isinstance(orig, Alias):
        return record(new_alias_instance(check, pos, orig, targs, expanding, ctxt))
    return record(_signature_instance(check, pos, orig, tparams, targs, ctxt))


def _signature_instance(
    check: CheckerHooks | None,
    pos: Pos,
    orig: Signature,
    tparams: list[TypeParam],
    targs: list[Type],
    ctxt: Context | None,
) -> Signature:
    sig = subst(check, pos, orig, make_subst_map(tparams, targs), None, ctxt)
    if sig is orig or not isinstance(sig, Signature):
        sig = orig.clone()
    sig.tparams = []
    return sig


def validate_targ_len(check: CheckerHooks | None, pos: Pos, name: str, want: int, got: int) -> bool:
    """Whether the number of type arguments is right; a checker hears about it if not."""
    if got == want:
        return True
    if check is None:
        raise InternalError(f"{got} type arguments for type {name}, want {want}", pos)
    check.report("WrongTypeArgCount", [(pos, check.miscounted(name, want, got))])
    return False


def verify(
    check: CheckerHooks | None, pos: Pos, tparams: Sequence[TypeParam], targs: Sequence[Type], ctxt: Context | None
) -> tuple[int, str]:
    """Index of the first type argument that does not satisfy its constraint, and why; (-1, "") if all do."""
    smap = make_subst_map(tparams, targs)
    for i, tpar in enumerate(tparams):
        iface(tpar)  # the bound must be an interface before it is substituted into
        bound = subst(check, pos, tpar.bound, smap, None, ctxt)
        ok, cause = implements(check, targs[i], bound, True)
        if not ok:
            return i, cause
    return -1, ""


YES: tuple[bool, str] = (True, "")
NO: tuple[bool, str] = (False, "")


def implements(  # noqa: C901  # types2's list of refusals, in its order
    check: CheckerHooks | None, V: Type, T: Type, constraint: bool = False, want_cause: bool = True
) -> tuple[bool, str]:
    """Whether V implements the interface T, or with `constraint` satisfies it; if not, why."""
    vu, tu = under(V), under(T)
    if not is_valid(vu) or not is_valid(tu):
        return YES
    if isinstance(vu, Pointer) and not is_valid(under(vu.base)):
        return YES

    verb = "satisfy" if constraint else "implement"

    def refuse(detail: str = "") -> tuple[bool, str]:
        return (False, f"{fmt(check, V)} does not {verb} {fmt(check, T)}{detail}") if want_cause else NO

    if not isinstance(tu, Interface):
        if not want_cause:
            return NO
        if is_interface_ptr(tu):
            from goesc.types.lookup import interface_ptr_error

            return refuse(f" ({interface_ptr_error(check, T)})")
        return refuse(f" ({fmt(check, T)} is not an interface)")
    if empty(tu):
        return YES
    tset = type_set(tu)
    vset = type_set(vu) if isinstance(vu, Interface) else None
    if vset is not None and typeset.is_empty(vset):
        return YES  # the empty set is a subset of any
    if typeset.is_empty(tset):
        return (False, f"cannot {verb} {fmt(check, T)} (empty type set)") if want_cause else NO

    from goesc.types.lookup import has_all_methods

    ok, cause = has_all_methods(check, V, T, True, identical, want_cause)
    if not ok:
        return refuse(f" {cause}")

    if typeset.has_terms(tset):
        if vset is not None:
            if not typeset.subset_of(vset, tset):
                return refuse()
        elif not termlist.includes(tset.terms, V):
            return refuse(f" ({_not_in_terms(check, V, T, tu)})") if want_cause else NO
    return _check_comparability(check, V, tset, constraint, verb, want_cause)


def _check_comparability(
    check: CheckerHooks | None, V: Type, tset: TypeSet, constraint: bool, verb: str, want_cause: bool
) -> tuple[bool, str]:
    if not typeset.is_comparable(tset) or comparable_type(V, False) is None:
        return YES
    # From Go 1.20 on ordinary interfaces satisfy comparable.
    if constraint and comparable_type(V, True) is None:
        if check is None or check.allow_version("go1.20"):
            return YES
        return (False, f"{fmt(check, V)} to {verb} comparable requires go1.20 or later") if want_cause else NO
    return (False, f"{fmt(check, V)} does not {verb} comparable") if want_cause else NO


def _not_in_terms(check: CheckerHooks | None, V: Type, T: Type, ti: Interface) -> str:
    """Why V is not in the type set of T, with a guess at what was meant."""
    terms = type_set(ti).terms
    for term in terms:
        if term is None or term.tilde or not identical(term.type, under(term.type)):
            continue
        if typeterm.includes(Term(True, term.type), V):
            return f"possibly missing ~ for {fmt(check, term.type)} in {fmt(check, T)}"
    v, t = fmt(check, V), fmt(check, T)
    if mentions(ti, V):
        return f"{t} mentions {v}, but {v} is not in the type set of {t}"
    return f"{v} missing in {termlist.termlist_string(terms)}"


def mentions(T: Type, typ: Type) -> bool:
    """Whether typ appears in an embedded element or a term of T, be it in the type set or not."""
    if isinstance(T, Interface):
        return any(mentions(e, typ) for e in T.embeddeds)
    if isinstance(T, Union_):
        return any(mentions(t.type, typ) for t in T.terms)
    return identical(T, typ)
