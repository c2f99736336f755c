"""Composite literals: the objects behind them, and where gc says that they stand.

    []T{a, b}                  on the heap an object of both; with constants among many elements filled from static data
    map[K]V{k: v, ...}         a map and a store for each entry, or a loop over more than 25 constant entries
    m := map[K][]T{f(): {a}}   the slice is put down at the place of the map: gc takes the literal apart

`c.at` is gc's base.Pos while a literal is taken apart; what it makes stands there.
cmd/compile/internal/walk: complit.go; order.go (OMAPLIT) (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Iterable

from goesc.allocs import maps
from goesc.allocs.code import Code, Rule
from goesc.allocs.sizes import is_constant, is_filled, is_static
from goesc.allocs.stores import SEEN_THROUGH
from goesc.ir.misc import underlying
from goesc.ir.nodes import AddrExpr, CompLitExpr, Esc, Expr, KeyExpr, StructKeyExpr
from goesc.ir.op import Op
from goesc.source.positions import Pos
from goesc.types import layout
from goesc.types.model import Basic, Slice, Type
from goesc.types.named import under


def _literal(c: Code, n: CompLitExpr | AddrExpr) -> None:
    """A literal in its place: of a variable of its own, at its own position."""
    _take_apart(c, n, n.pos, True)


def _take_apart(c: Code, n: CompLitExpr | AddrExpr, at: Pos, simple: bool) -> None:
    before, c.at = c.at, at
    _any(c, n, simple)
    c.at = before


def assigned(c: Code, y: Expr, at: Pos) -> None:
    """A value that goes to a variable on the stack in a statement at that position (complit.go:oaslit)."""
    if isinstance(y, CompLitExpr):
        _take_apart(c, y, at, True)
    else:
        c.expr(y)


def _any(c: Code, n: CompLitExpr | AddrExpr, simple: bool, behind: bool = False) -> None:
    """complit.go:anylit; `simple` if it goes to a variable on the stack, `behind` if to where a pointer leads."""
    if isinstance(n, AddrExpr):
        if n.esc is Esc.NONE:
            c.define(n, n.x.type)
        elif n.x.type is not None:
            c.new_of_type(n, c.at, n.x.type)
        assert isinstance(n.x, CompLitExpr)
        _any(c, n.x, False, True)
    elif n.op is Op.OSLICELIT:
        _slice(c, n)
    elif n.op is Op.OMAPLIT:
        _map(c, n)
    else:
        held = not behind and n.type is not None and c.given.fits_registers(n.type)
        _fixed(c, n, simple and len(n.list) > c.given.limits.few_fields, held)


def _fixed(c: Code, n: CompLitExpr, dynamic: bool, held: bool) -> None:
    """complit.go:fixedlit; `dynamic` if static data have the constants already; `held` if in registers."""
    for part in n.list:
        value: Expr = part
        if isinstance(part, StructKeyExpr):
            c.at, value = part.pos, part.value
        elif isinstance(part, KeyExpr):
            value = part.value
        if isinstance(value, CompLitExpr) and (value.op in _FIXED or (dynamic and value.op is Op.OSLICELIT)):
            if value.op is Op.OSLICELIT:
                _slice(c, value)
            else:
                _fixed(c, value, dynamic, held)
        else:
            c.expr(value)
        if held and n.op is Op.OARRAYLIT:
            c.ends = True  # the index of the element is checked, whatever it is (ssagen/ssa.go:assign)


def _slice(c: Code, n: CompLitExpr) -> None:
    """complit.go:slicelit."""
    u = underlying(n)
    assert isinstance(u, Slice)
    filled = is_filled(n, u.elem, c.given.program)
    if filled:
        _constants(c, n.list)
    if n.esc is not Esc.NONE:
        m = layout.measure(u.elem, c.given.sizes)
        c.new_object(n, c.at, m.size * n.len, bool(m.pointers))
    for part in n.list:
        value: Expr = part.value if isinstance(part, KeyExpr) else part
        if isinstance(value, CompLitExpr) and value.op in _FIXED:
            _fixed(c, value, filled, False)
            continue
        if not _is_named(c, value) and not (filled and is_constant(value, c.given.program)):
            c.at = value.pos
        c.expr(value)
    if n.esc is Esc.NONE:
        if _is_one_store(c, n, u.elem):
            c.stores[c.memory] = c.stores.get(c.memory, ())[: SEEN_THROUGH - _TWO]
        else:
            c.define(n, u.elem if n.len <= SEEN_THROUGH else None)
    c.memory_at[n] = c.memory, c.memory
    c.ends = True


def _is_one_store(c: Code, n: CompLitExpr, elem: Type) -> bool:
    """Whether a single number is stored, for which no variable is defined, with a zero before; loads do look behind."""
    return n.len == 1 and isinstance(under(elem), Basic) and not layout.has_pointers(elem, c.given.sizes)


_TWO = 2  # stores


def _is_named(c: Code, n: Expr) -> bool:
    """Whether order.go has put the value into a variable by now, which has no position of its own."""
    if n.op in _ASSERTIONS:
        return n.type is not None and not layout.is_direct_iface(n.type, c.given.sizes)
    return n.op in _NAMED


_ASSERTIONS = frozenset({Op.ODOTTYPE, Op.ODYNAMICDOTTYPE})
_NAMED = frozenset({
    Op.ONAME, Op.OCALLFUNC, Op.OCALLINTER, Op.OINLCALL, Op.OCAP, Op.OLEN, Op.OCOMPLEX, Op.OREAL, Op.OIMAG, Op.OCOPY,
    Op.OMAKECHAN, Op.OMAKEMAP, Op.OMAKESLICE, Op.OMAX, Op.OMIN, Op.ONEW, Op.ORECOVER, Op.OSTR2BYTES, Op.OSTR2RUNES,
    Op.OAPPEND, Op.OSLICE, Op.OSLICEARR, Op.OSLICESTR, Op.OSLICE3, Op.OSLICE3ARR, Op.OMAPLIT, Op.OANDAND, Op.OOROR,
    Op.ORECV,
})  # fmt: skip


def _constants(c: Code, parts: Iterable[Expr]) -> None:
    """complit.go:fixedlit when it lays constants in static data: gc's position goes with it."""
    for part in parts:
        value: Expr = part
        if isinstance(part, StructKeyExpr):
            c.at, value = part.pos, part.value
        elif isinstance(part, KeyExpr):
            value = part.value
        if isinstance(value, CompLitExpr) and value.op in _FIXED:
            _constants(c, value.list)


def _map(c: Code, n: CompLitExpr) -> None:
    """complit.go:maplit, and the entries that order.go stores one after the other: those that are not constant."""
    at = c.at
    constant: list[KeyExpr] = []
    others: list[KeyExpr] = []
    strings = not c.given.program.is_fips
    for entry in n.list:
        assert isinstance(entry, KeyExpr)
        known = is_static(entry.key, strings) and is_static(entry.value, strings)
        (constant if known else others).append(entry)
    if others:
        c.at = at = n.pos
    rest = c.begin()
    maps.make(c, n, at, len(n.list))
    if len(constant) > c.given.limits.static_entries:
        c.end_block()
        c.loops += 1
        _constants(c, [entry.key for entry in constant])
        _constants(c, [entry.value for entry in constant])
        maps.store(c, n, c.at, n.type)
        c.loops -= 1
        c.end_block()
    else:
        for entry in constant:
            maps.store(c, n, entry.value.pos, n.type)
    ends = c.ends
    c.evaluated()
    for entry in others:  # each is a statement
        c.ends = False
        c.expr(entry.key)
        assigned(c, entry.value, at)
        c.evaluated()
        maps.store(c, n, at, n.type)
        c.end_block_if_due(ends)
        c.evaluated()
    c.finish(rest)


_FIXED = frozenset({Op.OSTRUCTLIT, Op.OARRAYLIT})

EXPRS: dict[Op, Rule] = {
    Op.OPTRLIT: _literal,
    Op.OSTRUCTLIT: _literal,
    Op.OARRAYLIT: _literal,
    Op.OSLICELIT: _literal,
    Op.OMAPLIT: _literal,
}
