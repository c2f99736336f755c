"""Signatures of types that are not plain memory: the comparisons that values of them need, in order.

    struct { what string; n int; in error }    ->   "SM8I"

M8 is eight bytes of memory, K8 eight that are passed over, S a string, E and I interfaces without and with methods, F
and G floats of 32 and 64 bits, [4S] four times S. Types with one signature share the functions that gc generates for it
(goesc.lower.algorithms). Arrays nest in a signature only as deep as sizes allow, since each at least doubles it.
reflectdata/alg.go:eqSignature, eqSigBuilder, parseArray, sigSize; types/size.go:CalcStructSize, CalcArraySize
(Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from typing import TypeAlias, final

from goesc.lower import kinds
from goesc.types.model import (
    IS_COMPLEX,
    IS_FLOAT,
    IS_STRING,
    Array,
    Basic,
    Interface,
    Map,
    Signature,
    Slice,
    Struct,
    Type,
)
from goesc.types.named import under
from goesc.types.objects import Var
from goesc.types.sizes import GcSizes

MAX_UNROLLED = 32  # bytes of an array that are compared without a loop


class Algorithm(IntEnum):
    """How values of a type are compared (types/alg.go:AlgKind, as far as it matters here)."""

    MEMORY = 0
    SPECIAL = 1
    NONE = 2  # not at all


@final
class Algorithms:
    """The comparison of each type that came up."""

    def __init__(self, sizes: GcSizes) -> None:
        self.sizes = sizes
        self._known: dict[Type, Algorithm] = {}

    def of(self, t: Type) -> Algorithm:
        known = self._known
        todo = [under(t)]
        while todo:
            u = todo[-1]
            if u not in known:
                parts = [under(part) for part in _parts(u)]
                waiting = [part for part in parts if part not in known]
                if waiting:
                    todo += waiting
                    continue
                known[u] = self._decide(u, [known[part] for part in parts])
            todo.pop()
        return known[under(t)]

    def _decide(self, u: Type, parts: list[Algorithm]) -> Algorithm:
        if isinstance(u, Basic):
            return Algorithm.SPECIAL if u.info & (IS_STRING | IS_FLOAT | IS_COMPLEX) else Algorithm.MEMORY
        if isinstance(u, Interface):
            return Algorithm.SPECIAL
        if isinstance(u, (Slice, Map, Signature)):
            return Algorithm.NONE
        if isinstance(u, Array):
            special = parts[0] is Algorithm.SPECIAL
            return Algorithm.MEMORY if special and u.len == 0 else parts[0]
        if isinstance(u, Struct):
            if len(parts) == 1 and u.fields[0].name != "_":
                return parts[0]
            return max([Algorithm.MEMORY, *map(self._field, _ends(u, self.sizes), u.fields, parts)])
        return Algorithm.MEMORY

    def _field(self, end: tuple[int, int, int], f: Var, found: Algorithm) -> Algorithm:
        _, own, following = end
        if found is Algorithm.MEMORY and (f.name == "_" or own != following):
            return Algorithm.SPECIAL
        return found


def _parts(u: Type) -> list[Type]:
    if isinstance(u, Array):
        return [u.elem]
    return [f.type for f in u.fields if f.type is not None] if isinstance(u, Struct) else []


def _ends(u: Struct, sizes: GcSizes) -> Iterator[tuple[int, int, int]]:
    """Of each field where it begins and ends, and where the next one, or the whole, does."""
    offsets = [*sizes.offsetsof(u.fields), sizes.sizeof(u)]
    for f, at, following in zip(u.fields, offsets, offsets[1:], strict=False):
        assert f.type is not None
        yield at, at + sizes.sizeof(f.type), following


# --- Signatures ------------------------------------------------------------------------------------

_Item: TypeAlias = Type | int | str  # a type to compare, bytes to pass over, or text


@final
class _Builder:
    def __init__(self, algorithms: Algorithms) -> None:
        self.algorithms = algorithms
        self.sizes = algorithms.sizes
        self.text: list[str] = []
        self.memory = 0  # bytes to compare that wait
        self.skipped = 0

    def flush(self) -> None:
        if self.memory:
            self.text.append(f"M{self.memory}")
        if self.skipped:
            self.text.append(f"K{self.skipped}")
        self.memory = self.skipped = 0

    def regular(self, size: int) -> None:
        if not self.memory:
            self.flush()
        self.memory += size

    def skip(self, size: int) -> None:
        if not self.skipped:
            self.flush()
        self.skipped += size

    def run(self, t: Type) -> str:
        todo: list[_Item] = [t]
        while todo:
            item = todo.pop()
            if isinstance(item, int):
                self.skip(item)
            elif isinstance(item, str):
                self.flush()
                self.text.append(item)
            else:
                todo += reversed(self.items(under(item)))
        self.skipped = 0  # nothing follows
        self.flush()
        return "".join(self.text)

    def items(self, u: Type) -> list[_Item]:
        """What a type consists of; plain memory is taken at once."""
        if isinstance(u, Basic):
            return self.basic(u)
        if isinstance(u, Interface):
            return ["E" if kinds.is_empty_interface(u) else "I"]
        if isinstance(u, Struct):
            size = self.sizes.sizeof(u)
            if size and self.algorithms.of(u) is Algorithm.MEMORY:
                self.regular(size)
                return []
            return self.struct(u, size)
        if isinstance(u, Array):
            if self.algorithms.of(u) is Algorithm.MEMORY:
                self.regular(self.sizes.sizeof(u))
                return []
            return self.array(u)
        self.regular(self.sizes.word_size)
        return []

    def basic(self, u: Basic) -> list[_Item]:
        size = self.sizes.sizeof(u)
        if u.info & IS_STRING:
            return ["S"]
        if u.info & IS_COMPLEX:
            return ["F", "F"] if size == 8 else ["G", "G"]
        if u.info & IS_FLOAT:
            return ["F" if size == 4 else "G"]
        self.regular(size)
        return []

    def struct(self, u: Struct, size: int) -> list[_Item]:
        items: list[_Item] = []
        at = 0
        for f, (begin, end, _) in zip(u.fields, _ends(u, self.sizes), strict=True):
            if f.name == "_":
                continue
            if at < begin:
                items.append(begin - at)
            assert f.type is not None
            items.append(f.type)
            at = end
        if at < size:
            items.append(size - at)
        return items

    def array(self, u: Array) -> list[_Item]:
        size = self.sizes.sizeof(u.elem)
        if u.len == 1:
            return [u.elem]
        if u.len == 0 or size == 0:
            return []
        unroll = max(1, MAX_UNROLLED // size)
        before, rounds = u.len % unroll, u.len // unroll
        items: list[_Item] = [u.elem] * before
        if rounds == 1:
            items += [u.elem] * unroll
        elif rounds:
            items += [f"[{rounds}", *[u.elem] * unroll, "]"]
        return items


def signature(t: Type, algorithms: Algorithms) -> str:
    """The comparisons that values of a comparable type need."""
    return _Builder(algorithms).run(t)


def parts_of(sig: str) -> Iterator[tuple[str, int, str]]:
    """Of each part its letter, number and, for an array, the signature of an element."""
    at = 0
    while at < len(sig):
        kind = sig[at]
        end = at = at + 1
        while end < len(sig) and sig[end].isdigit():
            end += 1
        number, at = int(sig[at:end] or 0), end
        if kind != "[":
            yield kind, number, ""
            continue
        depth = 1
        while depth:
            depth += {"[": 1, "]": -1}.get(sig[end], 0)
            end += 1
        yield kind, number, sig[at : end - 1]
        at = end


def size_of(sig: str, word: int) -> int:
    """Bytes that a signature covers."""
    total = 0
    for kind, number, elem in parts_of(sig):
        if kind in "MK":
            total += number
        elif kind == "[":
            total += number * size_of(elem, word)
        else:
            total += {"F": 4, "G": 8}.get(kind, 2 * word)
    return total


def without_end(sig: str) -> str:
    """A signature without the bytes at its end that are passed over."""
    head, k, digits = sig.rpartition("K")
    return head if k and digits.isdigit() else sig
