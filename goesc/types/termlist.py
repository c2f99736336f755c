"""Unions of terms (types2/termlist.go, Go 1.27.3). A list in normal form has disjoint terms only.

norm([~int, int, string])   ->   [~int, string]
"""

from __future__ import annotations

from goesc.types import typeterm
from goesc.types.model import Term, Type
from goesc.types.tsets import ALL_TERMS, UNIVERSE_TERM, TermList


def is_empty(xs: TermList) -> bool:
    return all(x is None for x in xs)


def is_all(xs: TermList) -> bool:
    return UNIVERSE_TERM in xs


def norm(xs: TermList) -> TermList:
    used = [False] * len(xs)
    out: TermList = []
    for i, x in enumerate(xs):
        if x is None or used[i]:
            continue
        for j in range(i + 1, len(xs)):
            y = xs[j]
            if y is None or used[j]:
                continue
            first, second = typeterm.union(x, y)
            if second is None:
                if first is UNIVERSE_TERM or first is None:
                    return ALL_TERMS
                x = first
                used[j] = True
        out.append(x)
    return out


def union(xs: TermList, ys: TermList) -> TermList:
    return norm([*xs, *ys])


def intersect(xs: TermList, ys: TermList) -> TermList:
    if is_empty(xs) or is_empty(ys):
        return []
    return norm([r for x in xs for y in ys if (r := typeterm.intersect(x, y)) is not None])


def equal(xs: TermList, ys: TermList) -> bool:
    """Whether both stand for one set of types."""
    return xs is ys or (subset_of(xs, ys) and subset_of(ys, xs))


def includes(xs: TermList, t: Type) -> bool:
    return any(typeterm.includes(x, t) for x in xs)


def superset_of(xs: TermList, y: Term | None) -> bool:
    return any(typeterm.subset_of(y, x) for x in xs)


def subset_of(xs: TermList, ys: TermList) -> bool:
    if is_empty(ys):
        return is_empty(xs)
    return all(superset_of(ys, x) for x in xs)


def termlist_string(xs: TermList) -> str:
    return " | ".join(map(typeterm.term_string, xs)) if xs else "∅"
