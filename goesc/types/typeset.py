"""Type sets of interfaces, unions and type parameters (types2/typeset.go, typeparam.go, interface.go, Go 1.27.3).

type_set(<interface{ ~int; String() string }>)   ->   TypeSet(methods=[String], terms=[~int])
type_param_is(P, f)                              ->   f holds for every specific term of P's constraint
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, final

from goesc.source.positions import NO_POS, Pos
from goesc.types import termlist
from goesc.types.interface import empty as is_empty_interface
from goesc.types.model import Interface, Term, Type, Union_
from goesc.types.named import as_named, obj_of, unalias, under
from goesc.types.object import object_id, sort_methods
from goesc.types.objects import Func, Package
from goesc.types.predicates import comparable_type, identical, is_valid
from goesc.types.tsets import (
    ALL_TERMS,
    INVALID_TYPE_SET,
    TOP_TYPE_SET,
    UNIVERSE_TERM,
    TermList,
    TypeSet,
    type_set,
)
from goesc.types.typeparam import iface, type_param_is, type_param_typeset

if TYPE_CHECKING:
    from goesc.types.hooks import CheckerHooks

__all__ = [
    "ALL_TERMS", "INVALID_TYPE_SET", "MAX_TERM_COUNT", "TOP_TYPE_SET", "UNIVERSE_TERM", "TypeSet", "all_",
    "compute_interface_type_set", "compute_union_type_set", "has_terms", "iface", "intersect_term_lists", "is_",
    "is_all", "is_comparable", "is_empty", "is_empty_interface", "is_method_set", "lookup_method", "num_methods",
    "subset_of", "type_param_is", "type_param_typeset", "type_set", "typeset_string",
]  # fmt: skip

MAX_TERM_COUNT = 100  # of a union; the operations on term lists are quadratic


# --- Questions ---------------------------------------------------------------------------------------------


def is_empty(s: TypeSet) -> bool:
    return termlist.is_empty(s.terms)


def is_all(s: TypeSet) -> bool:
    """Whether s is the set of all types, that of the empty interface."""
    return not s.methods and is_method_set(s)


def is_method_set(s: TypeSet) -> bool:
    """Whether the methods alone describe s."""
    return not s.comparable and termlist.is_all(s.terms)


def has_terms(s: TypeSet) -> bool:
    """Whether s has specific type terms."""
    return not termlist.is_empty(s.terms) and not termlist.is_all(s.terms)


def is_comparable(s: TypeSet, seen: set[Type] | None = None) -> bool:
    """Whether every type in the set is comparable."""
    if termlist.is_all(s.terms):
        return s.comparable
    return is_(s, lambda t: t is not None and comparable_type(t.type, False, seen) is None)


def subset_of(a: TypeSet, b: TypeSet) -> bool:
    """Whether the terms of a are within those of b."""
    return termlist.subset_of(a.terms, b.terms)


def num_methods(s: TypeSet) -> int:
    return len(s.methods)


def lookup_method(s: TypeSet, pkg: Package | None, name: str, fold_case: bool = False) -> tuple[int, Func | None]:
    """Index of and method with that name; (-1, None) if there is none."""
    from goesc.types.lookup import method_index

    return method_index(s.methods, pkg, name, fold_case)


def all_(s: TypeSet, f: Callable[[Type | None, Type | None], bool]) -> bool:
    """Whether f(type, underlying type) holds for all specific types; f(None, None) if there are none."""
    if not has_terms(s):
        return f(None, None)
    for term in s.terms:
        if term is None:
            continue
        if not f(term.type, unalias(term.type) if term.tilde else under(term.type)):
            return False
    return True


def is_(s: TypeSet, f: Callable[[Term | None], bool]) -> bool:
    """Whether f holds for all specific terms; f(None) if there are none."""
    if not has_terms(s):
        return f(None)
    return all(f(term) for term in s.terms if term is not None)


def typeset_string(s: TypeSet) -> str:
    from goesc.types.object import object_string

    if is_empty(s):
        return "∅"
    if is_all(s):
        return "𝓤"
    parts = ["comparable"] if s.comparable else []
    parts += [object_string(m) for m in s.methods]
    if has_terms(s):
        parts.append(termlist.termlist_string(s.terms))
    return "{" + "; ".join(parts) + "}"


# --- Computation -------------------------------------------------------------------------------------------


def compute_interface_type_set(check: CheckerHooks | None, _pos: Pos, ityp: Interface) -> TypeSet:
    """The type set of an interface; it is kept in ityp.tset. `check`, if there is one, hears of errors."""
    if ityp.tset is not None:
        return ityp.tset
    if not ityp.complete:
        return TOP_TYPE_SET  # still being declared: do not keep a partial set

    # Set before anything else is computed, so that an interface cycle ends here.
    tset = ityp.tset = TypeSet([], ALL_TERMS)
    union_sets: dict[Union_, TypeSet] = check.union_type_sets if check is not None else {}

    found = _Methods(check)
    for m in ityp.methods:
        found.add(m.pos, m, True)

    terms: TermList = ALL_TERMS
    comparable = False
    for i, typ in enumerate(ityp.embeddeds):
        at = ityp.embed_pos[i] if i < len(ityp.embed_pos) else NO_POS
        part = _embedded(check, at, typ, union_sets)
        if part is None:
            continue
        for m in part.methods:
            found.add(at, m, False)
        terms, comparable = intersect_term_lists(terms, comparable, part.terms, part.comparable)

    tset.comparable = comparable
    tset.terms = terms
    if found.by_id:
        tset.methods = list(found.by_id.values())
        sort_methods(tset.methods)
    return tset


@final
class _Methods:
    """The methods of an interface as they come together. `check`, if there is one, hears of duplicates."""

    __slots__ = ("by_id", "check", "where")

    def __init__(self, check: CheckerHooks | None) -> None:
        self.check = check
        self.by_id: dict[str, Func] = {}
        self.where: dict[Func, Pos] = {}  # of the method's declaration or of the embedding that brings it

    def add(self, at: Pos, m: Func, explicit: bool) -> None:
        key = object_id(m)
        other = self.by_id.get(key)
        if other is None:
            self.by_id[key] = m
            self.where[m] = at
            return
        check = self.check
        if check is None:
            return
        parts = [(at, f"duplicate method {m.name}"), (self.where[other], check.other_method(m.name))]
        if explicit:
            check.report("DuplicateDecl", parts)
            return

        def report_if_different() -> None:
            if (at and not check.allow_version("go1.14")) or not identical(m.type, other.type):
                check.report("DuplicateDecl", parts)

        check.later(report_if_different)  # once all types are known


def _embedded(check: CheckerHooks | None, at: Pos, typ: Type, union_sets: dict[Union_, TypeSet]) -> TypeSet | None:
    """What an embedded element contributes; None if it is in error."""
    u = under(typ)

    def allowed(what: str) -> bool:
        return check is None or at == NO_POS or check.verify_version(at, "go1.18", what)

    if isinstance(u, Interface):
        part = compute_interface_type_set(check, at, u)
        imported = check is not None and at != NO_POS and is_imported_constraint(check, typ)
        if imported and not allowed(f"embedding constraint interface {_fmt(check, typ)}"):
            return None
        return part
    if isinstance(u, Union_):
        if not allowed(f"embedding interface element {_fmt(check, u)}"):
            return None
        part = compute_union_type_set(check, union_sets, at, u)
        return None if part is INVALID_TYPE_SET else part
    if not is_valid(u) or not allowed(f"embedding non-interface type {_fmt(check, typ)}"):
        return None
    return TypeSet([], [Term(False, typ)])


def _fmt(check: CheckerHooks | None, t: Type) -> str:
    from goesc.types.format import fmt

    return fmt(check, t) if check is not None else ""


def is_imported_constraint(check: CheckerHooks, typ: Type) -> bool:
    """Whether typ is a defined constraint interface of another package (decl.go)."""
    named = as_named(typ)
    if named is None:
        return False
    obj = obj_of(named)
    if obj.pkg is check.pkg or obj.pkg is None:
        return False
    u = under(named)
    return isinstance(u, Interface) and not is_method_set(type_set(u))


def intersect_term_lists(xs: TermList, xcomp: bool, ys: TermList, ycomp: bool) -> tuple[TermList, bool]:
    """The intersection of two term lists, each with its comparable bit."""
    terms = termlist.intersect(xs, ys)
    comp = xcomp or ycomp
    if comp and not termlist.is_all(terms):
        terms = [t for t in terms if t is not None and comparable_type(t.type, False) is None]
        comp = False
    return terms, comp


def compute_union_type_set(
    check: CheckerHooks | None, union_sets: dict[Union_, TypeSet], pos: Pos, utyp: Union_
) -> TypeSet:
    """The type set of a union; INVALID_TYPE_SET if it has too many terms."""
    known = union_sets.get(utyp)
    if known is not None:
        return known
    tset = union_sets[utyp] = TypeSet()  # ends cycles
    total: TermList = []
    for t in utyp.terms:
        u = under(t.type)
        terms: TermList
        if isinstance(u, Interface):
            terms = compute_interface_type_set(check, pos, u).terms
        elif not is_valid(u):
            continue
        elif t.tilde and not identical(t.type, u):
            terms = [None]  # no type has t.type as its underlying type
        else:
            terms = [t]
        total = termlist.union(total, terms)
        if len(total) > MAX_TERM_COUNT:
            if check is not None:
                text = f"cannot handle more than {MAX_TERM_COUNT} union terms (implementation limitation)"
                check.report("InvalidUnion", [(pos, text)])
            union_sets[utyp] = INVALID_TYPE_SET
            return INVALID_TYPE_SET
    tset.terms = total
    return tset
