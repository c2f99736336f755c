"""The shapes for which facts say the tags of a generic function, whose body a program without a Go tree does not have.

    variants(<[S ~[]E, E cmp.Ordered]>)   ->   [("n", [[]int, int]), ("s", [[]string, string])]
    key(<the same>, [[]go.shape.uint8, go.shape.uint8])   ->   "n"

What escapes from an instance depends on little of its type arguments: whether they hold pointers, whether an
interface holds them without allocating, whether they are interfaces. Each type parameter has one letter for that; one
whose constraint gives its form, such as ~[]E, follows from the others and has none. The key of an instance is its
letters in order, and facts hold one list of tags a key. An instance with a key that facts do not hold gets the tags of
its most pointerful shape: what leaks in any of them (`most_leaking`).

noder/reader.go:shapify decides what gc compiles apart (Go 1.27.3); letters are coarser, as tags are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

from goesc.ir import leaks
from goesc.source.positions import NO_POS
from goesc.types.context import Context
from goesc.types.infer import is_parameterized
from goesc.types.layout import has_pointers, is_direct_iface
from goesc.types.model import Interface, Kind, Pointer, Slice, Type, TypeParam
from goesc.types.named import unalias, under
from goesc.types.object import signature
from goesc.types.objects import Func
from goesc.types.sizes import AMD64, GcSizes
from goesc.types.subst import subst
from goesc.types.tsets import type_set
from goesc.types.typeparam import iface
from goesc.types.typeset import has_terms
from goesc.types.under import core_type
from goesc.types.universe import EMPTY_INTERFACE, TYP

NONE, DIRECT, WORDS, INTERFACE = "npsi"  # no pointers; one pointer; pointers among other words; an interface
SLICE = "l"  # told apart from other words only where a constraint lists types
_LIMIT = 64  # variants of one function

_OF_ANY: list[tuple[str, Type]] = [
    (NONE, TYP[Kind.INT]), (DIRECT, Pointer(TYP[Kind.UINT8])), (WORDS, TYP[Kind.STRING]), (INTERFACE, EMPTY_INTERFACE),
]  # fmt: skip


def letter(t: Type, sizes: GcSizes = AMD64) -> str:
    u = under(t)
    if type(u) is Interface:
        return INTERFACE
    if not has_pointers(u, sizes):
        return NONE
    if is_direct_iface(u, sizes):
        return DIRECT
    return SLICE if type(u) is Slice else WORDS


def form(p: TypeParam) -> Type | None:
    """The form that the constraint gives all type arguments, if it gives one."""
    return core_type(p) if has_terms(type_set(iface(p))) else None


def choices(p: TypeParam, sizes: GcSizes = AMD64) -> list[tuple[str, Type]]:
    """Letters that type arguments of p can have, each with one such type."""
    terms = type_set(iface(p))
    if not has_terms(terms):
        return _OF_ANY
    found: dict[str, Type] = {}
    for term in terms.terms:
        if term is not None:
            found.setdefault(letter(term.type, sizes), under(term.type))
    return list(found.items())


def variants(tparams: Sequence[TypeParam], sizes: GcSizes = AMD64) -> list[tuple[str, list[Type]]]:
    """Keys with type arguments that have them; [] for parameters whose form cannot be told."""
    free = [p for p in tparams if form(p) is None]
    options = [choices(p, sizes) for p in free]
    count = 1
    for option in options:
        count *= len(option)
    if not 0 < count <= _LIMIT:
        return []
    found = []
    for picked in product(*options):
        known = dict(zip(free, (t for _, t in picked), strict=True))
        targs = _with_forms(tparams, known)
        if targs is None:
            return []
        found.append(("".join(word for word, _ in picked), targs))
    return found


def _with_forms(tparams: Sequence[TypeParam], known: dict[TypeParam, Type]) -> list[Type] | None:
    for _ in tparams:
        for p in tparams:
            u = form(p) if p not in known else None
            if u is not None:
                t = subst(None, NO_POS, u, dict(known), None, Context())
                if not is_parameterized(tparams, t):
                    known[p] = t
    return [known[p] for p in tparams] if all(p in known for p in tparams) else None


def key(tparams: Sequence[TypeParam], targs: Sequence[Type], sizes: GcSizes = AMD64) -> str:
    """The key of an instance for type arguments without type parameters."""
    out = []
    for p, targ in zip(tparams, targs, strict=True):
        if form(p) is not None:
            continue
        word = letter(unalias(targ), sizes)
        out.append(WORDS if word == SLICE and not has_terms(type_set(iface(p))) else word)
    return "".join(out)


def most_leaking(known: Mapping[str, Sequence[str]]) -> list[str]:
    """Of the tags by key those for pointers: for each parameter all flows that any of the lists has."""
    merged: list[leaks.Leaks | str] = []
    # A parameter without pointers has the tag of one that leaks.
    for tags in [tags for word, tags in known.items() if NONE not in word] or list(known.values()):
        for i, tag in enumerate(tags):
            if i == len(merged):
                merged.append(leaks.Leaks())
            one = merged[i]
            if tag in (leaks.UINTPTR_ESCAPES, leaks.UINTPTR_KEEP_ALIVE) or isinstance(one, str):
                merged[i] = tag
                continue
            for slot, value in enumerate(leaks.Leaks.parse(tag).slots):
                if value:
                    one.add(slot, value - 1)
    return [one if isinstance(one, str) else one.encode() for one in merged]


def parameters_of(func: Func) -> list[TypeParam]:
    """The receiver's type parameters, then the function's own."""
    sig = signature(func)
    return [*sig.rparams, *sig.tparams]
