"""Bounds checks: which are sure to fail, and what is known where they did not.

    v := []int{1, 2}; v[2] = 3; p = new(int)             no object is made
    _ = v[i]; if i < len(v) { return }; p = new(int)     likewise
    _ = v[i:]; if cap(v) < i { p = new(int) }            likewise

cmd/compile/internal/ssagen/ssa.go: boundsCheck, slice; ssa/prove.go: newLimit, update, of IsInBounds and
IsSliceInBounds (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple, TypeVar, final

from goesc.allocs.bounds import is_bounded
from goesc.allocs.code import Code
from goesc.allocs.flow import MOST, NEVER, SURE, Key, Numbers
from goesc.allocs.ranges import numbers_of
from goesc.allocs.values import extent_of, key_of, key_of_length, lengths_of, number
from goesc.escape.assigns import same_safe_expr
from goesc.ir.misc import underlying
from goesc.ir.nodes import BinaryExpr, Expr, IndexExpr, Name, SliceExpr, StarExpr
from goesc.ir.op import Op
from goesc.types import layout
from goesc.types.model import IS_UNSIGNED, Array, Basic, Pointer, Slice
from goesc.types.named import under
from goesc.types.sizes import GcSizes

N = TypeVar("N", IndexExpr, SliceExpr)


@final
class _Bound(NamedTuple):
    """An operand of a check: what it can be, and which value it is as an int."""

    numbers: Numbers
    key: Key | None = None
    of: Key | None = None  # which value it is as another type
    has_sign: bool = False  # whether that is signed
    slice: Key | None = None  # whose length it is


def index(c: Code, n: IndexExpr) -> None:
    if isinstance(n.x, StarExpr) and type(n.x.x) is Name and n.x.x.is_dict:
        return  # a dictionary has all words that are read; how many, a draft does not know
    i, length = _bound(c, n.index), _length(c, n.x)
    if _outside(i.numbers, length.numbers):
        _fail(c, _is_outside, n)
    else:
        _prove(c, i, length, True)


def is_elided(n: IndexExpr, sizes: GcSizes) -> bool:
    """Whether the type of an array tells that an index needs no check (walk/expr.go:walkIndex)."""
    array = array_of(n.x)
    return array is not None and is_bounded(n.index, sizes, False, array.len)


def cut(c: Code, n: SliceExpr) -> None:
    chain = _chain(c, n)
    if _descends(c, n, chain):
        _fail(c, _is_wrong, n)
    else:
        for i, x in enumerate(chain):
            for y in chain[i + 1 :]:
                _prove(c, x, y, False)


def _fail(c: Code, test: Callable[[Code, N], bool], n: N) -> None:
    """What is sure to panic; gc sees that late, if only what it finds late tells it."""
    c.fails = c.flow.silent = True
    c.late = c.late or not test(c, n)
    c.flow.silent = False


def _is_outside(c: Code, n: IndexExpr) -> bool:
    return _outside(_bound(c, n.index).numbers, _length(c, n.x).numbers)


def _outside(i: Numbers, length: Numbers) -> bool:
    return length.high <= 0 or i.high < 0 or i.low >= length.high


def _chain(c: Code, n: SliceExpr) -> list[_Bound]:
    """Each is to be no more than the next."""
    whole = _length(c, n.x) if n.high is None and n.max is None else _most(c, n.x)
    return [*(_bound(c, x) for x in (n.low, n.high, n.max) if x is not None), whole]


def _is_wrong(c: Code, n: SliceExpr) -> bool:
    return _descends(c, n, _chain(c, n))


def _descends(c: Code, n: SliceExpr, chain: list[_Bound]) -> bool:
    """Whether a bound is above the next, or negative."""
    if any(x.numbers.high < 0 or x.numbers.low > y.numbers.high for x, y in pairwise(chain)):
        return True
    return n.max is None and not c.flow.silent and _falls(c, n.low, n.high)


def _falls(c: Code, low: Expr | None, high: Expr | None) -> bool:
    """Whether bounds are as those of x[i:i-3] or x[i+1:i] (ssa/prove.go:update)."""
    for x, y, op, most in (low, high, Op.OSUB, MOST), (high, low, Op.OADD, 1):
        if isinstance(x, Name) and isinstance(y, BinaryExpr) and y.op is op and same_safe_expr(x, y.x):
            by, u, sizes = number(c, y.y), underlying(x), c.given.sizes
            return by is not None and 0 < by <= most and u is not None and layout.size(u, sizes) == sizes.word_size
    return False


def _bound(c: Code, n: Expr) -> _Bound:
    u, key = underlying(n), key_of(c, n)
    known = numbers_of(c, n)
    if known is None or not isinstance(u, Basic):
        return _Bound(lengths_of(c, n), key)
    size, word = layout.size(u, c.given.sizes), c.given.sizes.word_size
    signed = not u.info & IS_UNSIGNED
    if size == word:
        return _Bound(known, key if signed else (Op.OCONVNOP, key), key)
    return _Bound(known, (Op.OCONV, key, word, 0, u.info & IS_UNSIGNED), key, signed)


def _length(c: Code, x: Expr) -> _Bound:
    array, extent = array_of(x), extent_of(c, x)
    key = key_of(c, x) if array is None else None
    place = key_of_length(key) if key is not None else None
    length = array.len if array is not None else extent.length if extent is not None else None
    known = Numbers(length, length) if length is not None else _counted(c, x, place)
    return _Bound(known, place, slice=key if isinstance(underlying(x), Slice) else None)


def _most(c: Code, x: Expr) -> _Bound:
    """The limit of what may be sliced: the capacity, if there is one."""
    if not isinstance(underlying(x), Slice):
        return _length(c, x)
    extent, key = extent_of(c, x), key_of(c, x)
    place = (Op.OCAP, key) if key is not None else None
    if extent is not None:
        return _Bound(Numbers(extent.of, extent.of) if isinstance(extent.of, int) else lengths_of(c, x), place)
    return _Bound(_counted(c, x, place), place)


def _counted(c: Code, x: Expr, place: Key | None) -> Numbers:
    """What the length or the capacity of x can be."""
    fact, room = c.flow.fact(place), lengths_of(c, x)
    return fact.between(room.low, room.high) if fact is not None else room


def array_of(x: Expr) -> Array | None:
    """That is indexed, itself or behind a pointer."""
    u = underlying(x)
    if isinstance(u, Pointer):
        u = under(u.base)
    return u if isinstance(u, Array) else None


def _prove(c: Code, x: _Bound, y: _Bound, strictly: bool) -> None:
    """Behind the check one number is not negative, and not above the other, or below it."""
    low, high = max(x.numbers.low, 0), y.numbers.high - strictly
    if x.numbers.low != x.numbers.high:
        if x.key is not None:
            c.proved.append((x.key, x.numbers.between(low, high)))
        if x.of is not None:  # of a number that was made wider gc does not learn what tells of its sign
            c.proved.append((x.of, x.numbers.between(low if not x.has_sign else x.numbers.low, high)))
    low += strictly
    if y.key is not None:
        c.proved.append((y.key, y.numbers.between(low, MOST)))
    if y.slice is not None:  # no length is above its capacity
        c.proved.append(((Op.OCAP, y.slice), Numbers(low, MOST)))
    c.proved.append(((Op.OLT, x.key, y.key), SURE) if strictly else ((Op.OLT, y.key, x.key), NEVER))
