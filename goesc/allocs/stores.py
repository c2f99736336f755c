"""What memory was set to last, as far as gc sees it at the next load; and what a loop may assign to.

    gn = 3; if gn == 4 { ... }               never
    p.a, p.b = 1, 2; if p.a == 2 { ... }     never: b lies elsewhere
    *p = 1; *q = 2; if *p == 1 { ... }       not known: q may be p

A load sees the value that was stored to the same place if since then only few stores were made, to places that are
known to be others.
cmd/compile/internal/ssa: _gen/generic.rules, of Load and Store; rewrite.go: disjoint, isSamePtr (Go 1.27.3).
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias, final

from goesc.allocs.flow import CLEARED, Cleared, Key, Known
from goesc.ir.nodes import (
    AssignListStmt,
    AssignOpStmt,
    AssignStmt,
    Class,
    CompLitExpr,
    Esc,
    Expr,
    Name,
    Node,
    RangeStmt,
)
from goesc.types import layout
from goesc.types.model import Type
from goesc.types.sizes import AMD64

SEEN_THROUGH = 4  # stores that a load is looked for in
SKIPPED = 255  # stores elsewhere that a load is brought before


@final
class Place(NamedTuple):
    """A variable in memory, what an expression makes on the stack, or what a pointer leads to, of a type; and the way
    to a part of it."""

    base: Node | tuple[Key]
    type: Type | None
    steps: tuple[str | int, ...]


Stored: TypeAlias = "Known | Cleared | None"


@final
class Store(NamedTuple):
    """What was stored, and as which type; `late` if not before branches that are decided are taken out."""

    place: Place
    type: Type | None
    value: Stored
    late: bool = False


Stores: TypeAlias = "tuple[Store, ...]"  # the last one first


def after(stores: Stores, store: Store) -> Stores:
    """What is seen of stores after one more. Memory that was cleared is seen behind one more store than others, and
    around what is stored to parts of it."""
    place, t = store.place, store.type
    if _is_defined(place, t) or store.value is CLEARED:
        return (store,)
    kept = [x for x in stores if x.value is CLEARED or are_apart(x.place, x.type, place, t)]
    if len(kept) < SEEN_THROUGH or kept[SEEN_THROUGH - 1].value is not CLEARED:
        del kept[SEEN_THROUGH - 1 :]
    return (store, *kept[:SEEN_THROUGH])


def is_cleared(stores: Stores, place: Place, t: Type | None) -> bool:
    """Whether a load sees that the memory was set to zero."""
    for store in stores:
        at = store.place
        if store.value is CLEARED and at.base == place.base and place.steps[: len(at.steps)] == at.steps:
            return True
        if not are_apart(at, store.type, place, t):
            return False
    return False


def is_first(place: Place) -> bool:
    """Whether it is the first element of a slice literal: gc sees what was cleared at offsets only."""
    return isinstance(place.base, CompLitExpr) and place.steps[:1] == (0,)


def _is_direct(base: object) -> bool:
    """Whether it is a variable that has an address of its own: of the package, or on the stack."""
    if isinstance(base, Name):
        return base.class_ is Class.EXTERN or (base.esc is not Esc.HEAP and not base.is_closure_var)
    return isinstance(base, Node)


def are_apart(a: Place, of_a: Type | None, b: Place, of_b: Type | None) -> bool:
    """Whether two values of these types do not share memory (rewrite.go:disjoint)."""
    if of_a is not None and of_b is not None and _never_share(of_a, of_b):
        return True
    if a.base == b.base:
        return a.type is b.type and any(x != y for x, y in zip(a.steps, b.steps, strict=False))
    if _is_direct(a.base):
        return _is_direct(b.base) or (_is_on_stack(a.base) and _is_handed_over(b.base))
    return _is_direct(b.base) and _is_on_stack(b.base) and _is_handed_over(a.base)


def _never_share(a: Type, b: Type) -> bool:
    """Whether one is a pointer, or of its shape, and in the other there is none."""
    for one, other in ((a, b), (b, a)):
        m = layout.measure(one, AMD64)
        if m.pointers and m.size == _WORD and not layout.has_pointers(other):
            return True
    return False


_WORD = 8


def _is_on_stack(base: object) -> bool:
    return base.class_ is not Class.EXTERN if isinstance(base, Name) else isinstance(base, Node)


def _is_handed_over(base: object) -> bool:
    """Whether a parameter, as it was handed over, leads there."""
    key = base[0] if isinstance(base, tuple) else None
    return isinstance(key, Name) and key.class_ is Class.PARAM


def _is_defined(place: Place, t: Type | None) -> bool:
    """Whether the store defines a variable that holds pointers: gc's loads do not look behind that."""
    return not place.steps and t is not None and is_of_frame(place) and layout.has_pointers(t)


def is_of_frame(place: Place) -> bool:
    """Whether it is in a variable on the stack."""
    return _is_on_stack(place.base) and _is_direct(place.base)


def assigned_in(loop: Node) -> list[Expr]:
    # Hot: every loop, and those in it again.
    found: list[Expr] = []
    stack = [loop]
    while stack:
        n = stack.pop()
        kind = type(n)
        if kind is Name:
            continue
        if isinstance(n, (AssignStmt, AssignOpStmt)):
            if kind is AssignOpStmt or n.y is not n.x:
                found.append(n.x)
        elif isinstance(n, AssignListStmt):
            found += n.lhs
        elif isinstance(n, RangeStmt):
            found += [x for x in (n.key, n.value) if x is not None]
        stack += n.children()
    return found
