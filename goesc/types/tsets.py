"""Type sets as data: the set itself, the universal term, and the two sets that are shared.

The behaviour is in `typeset`, `typeterm` and `termlist`; this module is at the bottom so that the universe can
be built from it. types2/typeset.go, typeterm.go (Go 1.27.3).

    interface{ ~int | string; String() string }   ->   TypeSet([String], [~int, string], False)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, final

from goesc.types.model import Interface, Term, Tuple

if TYPE_CHECKING:
    from goesc.types.objects import Func

# The term that stands for every type; its `type` has no meaning. The empty term is None.
UNIVERSE_TERM = Term(False, Tuple([]))

TermList: TypeAlias = "list[Term | None]"

ALL_TERMS: TermList = [UNIVERSE_TERM]  # never changed in place


@final
class TypeSet:
    """`comparable` holds only if `terms` is the set of all types; then only comparable ones are meant."""

    __slots__ = ("comparable", "methods", "terms")

    def __init__(
        self, methods: list[Func] | None = None, terms: TermList | None = None, comparable: bool = False
    ) -> None:
        self.methods = [] if methods is None else methods  # sorted by unique id
        self.terms = [] if terms is None else terms
        self.comparable = comparable


TOP_TYPE_SET = TypeSet([], ALL_TERMS)  # of the empty interface
INVALID_TYPE_SET = TypeSet()  # of a union with an error; an empty set too


def type_set(t: Interface) -> TypeSet:
    """The type set of an interface, computed on first use (interface.go:typeSet)."""
    tset = t.tset
    if tset is not None:
        return tset
    from goesc.types.typeset import compute_interface_type_set

    return compute_interface_type_set(t.check, 0, t)
