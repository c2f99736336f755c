"""Maps: made, stored into, and what keys of bytes need.

    make(map[K]V), on the heap       makemap_small; with a hint above a group, or one that only the run tells, makemap
    m[k] = v, m[k] += v, m[k]++      one mapassign, or the function for the kind of key
    m[string(b)]                     none: the key is looked at

cmd/compile/internal/walk: builtin.go:walkMakeMap; expr.go:walkIndexMap; walk.go:mapfast; order.go:mapKeyReplaceStrConv;
internal/runtime/maps (Go 1.27.3).
"""

from __future__ import annotations

from goesc.allocs import texts
from goesc.allocs.code import WRITTEN, Code, Rule
from goesc.allocs.equal import is_reflexive
from goesc.allocs.model import Room, When
from goesc.allocs.runtime import map_suffix
from goesc.allocs.sizes import UNKNOWN, small_int
from goesc.allocs.spared import keys_of_bytes
from goesc.escape.assigns import same_safe_expr
from goesc.ir.misc import underlying
from goesc.ir.nodes import (
    CallExpr,
    CompLitExpr,
    Esc,
    Expr,
    IndexExpr,
    KeyExpr,
    MakeExpr,
    Name,
    Node,
    RangeStmt,
    StructKeyExpr,
)
from goesc.ir.op import Op
from goesc.source.positions import Pos
from goesc.types.model import Map, Type
from goesc.types.named import under


def _make_map(c: Code, n: MakeExpr) -> None:
    c.expr(n.len)
    make(c, n, n.pos, 0 if n.len is None else small_int(n.len))


def make(c: Code, n: Node, at: Pos, hint: int | None) -> None:
    """A map for so many elements; None if only the run tells."""
    group = c.given.limits.map_group
    stays = n.esc is Esc.NONE
    if stays and (hint is None or hint <= group):
        c.end_block()
    if hint is not None and hint <= group:
        if stays:
            c.ask()  # for its seed
        else:
            c.call(n, at, "makemap_small", When.ALWAYS, c.given.limits.map_header)
    elif hint is None and stays:
        c.call(n, at, "makemap", When.OUTGROWN, UNKNOWN, Room(group, "elements"), UNKNOWN)
    else:
        c.call(n, at, "makemap", When.ALWAYS, UNKNOWN, None, UNKNOWN)


def store(c: Code, n: Node, at: Pos, t: Type | None) -> None:
    """The call that finds or makes the place of an element."""
    assert t is not None
    u = under(t)
    assert isinstance(u, Map)
    c.call(n, at, "mapassign" + _suffix(c, u), When.GROWING, UNKNOWN, None, UNKNOWN)


def _suffix(c: Code, t: Map) -> str:
    suffix = c.given.map_names.get(t)
    if suffix is None:
        suffix = c.given.map_names[t] = map_suffix(t, c.given.program, c.given.algorithms)
    return suffix


def _index(c: Code, n: IndexExpr) -> None:
    c.expr(n.x)
    if n.assigned:
        c.expr(n.index)
        store(c, n, n.pos, n.x.type)
    elif keys_of_bytes(n.index):
        before = c.hoist()  # gc copies what is found before it goes on
        _key(c, n.index)
        c.waits = before
    else:
        c.expr(n.index)
        if _has_text(c, n.x.type):
            texts.look_up(c, n.index)
        c.waits = c.waits or WRITTEN
    c.write()


def _has_text(c: Code, t: Type | None) -> bool:
    """Whether the functions for strings look a key of these maps up."""
    u = under(t) if t is not None else None
    return isinstance(u, Map) and _suffix(c, u) == "_faststr"


def _key(c: Code, n: Expr) -> None:
    """A key that is looked up, without the conversions of bytes that make it."""
    if n.op is Op.OBYTES2STR:
        c.parts(n)
    elif isinstance(n, CompLitExpr):
        for x in n.list:
            _key(c, x.value if isinstance(x, (KeyExpr, StructKeyExpr)) else x)
    else:
        c.expr(n)


def _delete(c: Code, n: CallExpr) -> None:
    """The key of a string map is only looked at (ssa/_gen/generic.rules)."""
    of, key = n.args
    c.expr(of)
    c.expr(key)
    if _has_text(c, of.type):
        texts.look_up(c, key)
    c.write()


def clears(n: RangeStmt) -> bool:
    """Whether a loop deletes all that a map holds: a call does that (walk/range.go:isMapClear)."""
    t, k = underlying(n.x), n.key
    if not isinstance(t, Map) or not isinstance(k, Name) or n.value is not None or k.defn is not n or len(n.body) != 1:
        return False
    delete = n.body[0]
    if not isinstance(delete, CallExpr) or delete.op is not Op.ODELETE:
        return False
    return same_safe_expr(delete.args[0], n.x) and same_safe_expr(delete.args[1], k) and is_reflexive(t.key)


EXPRS: dict[Op, Rule] = {
    Op.OMAKEMAP: _make_map,
    Op.OINDEXMAP: _index,
    Op.ODELETE: _delete,
}
