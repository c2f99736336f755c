"""Terms of type sets (types2/typeterm.go, Go 1.27.3).

    None               no types at all
    UNIVERSE_TERM      all types
    Term(False, T)     T alone
    Term(True, T)      all types whose underlying type is T

`union` gives the parts that are left: none, one, or both terms if they are disjoint.
"""

from __future__ import annotations

from goesc.types.model import Term, Type
from goesc.types.named import under
from goesc.types.predicates import identical
from goesc.types.tsets import UNIVERSE_TERM


def equal(x: Term | None, y: Term | None) -> bool:
    if x is y:
        return True
    if x is None or y is None or x is UNIVERSE_TERM or y is UNIVERSE_TERM:
        return False
    return x.tilde == y.tilde and identical(x.type, y.type)


def union(x: Term | None, y: Term | None) -> tuple[Term | None, Term | None]:
    if x is None:
        return y, None
    if y is None or x is UNIVERSE_TERM:
        return x, None
    if y is UNIVERSE_TERM:
        return y, None
    if disjoint(x, y):
        return x, y
    return (x if x.tilde or not y.tilde else y), None


def intersect(x: Term | None, y: Term | None) -> Term | None:
    if x is None or y is None:
        return None
    if x is UNIVERSE_TERM:
        return y
    if y is UNIVERSE_TERM:
        return x
    if disjoint(x, y):
        return None
    return x if not x.tilde or y.tilde else y


def includes(x: Term | None, t: Type) -> bool:
    """Whether t is one of the types of x."""
    if x is None:
        return False
    if x is UNIVERSE_TERM:
        return True
    return identical(x.type, under(t) if x.tilde else t)


def subset_of(x: Term | None, y: Term | None) -> bool:
    if x is None:
        return True
    if y is None:
        return False
    if y is UNIVERSE_TERM:
        return True
    if x is UNIVERSE_TERM or disjoint(x, y):
        return False
    return not x.tilde or y.tilde


def disjoint(x: Term, y: Term) -> bool:
    """Whether no type is in both; neither may be the set of all types."""
    ux = under(x.type) if y.tilde else x.type
    uy = under(y.type) if x.tilde else y.type
    return not identical(ux, uy)


def term_string(x: Term | None) -> str:
    from goesc.types.typestring import type_string

    if x is None:
        return "∅"
    if x is UNIVERSE_TERM:
        return "𝓤"
    return ("~" if x.tilde else "") + type_string(x.type)
