"""Slices: made, appended to, and what is known of their lengths.

    make([]T, 4), stays              none: an array on the stack
    make([]T, n), stays              makeslice, if n elements take more than 32 bytes
    make([]T, len(s)); copy(t, s)    makeslicecopy; without pointers mallocgc
    s = append(s, x)                 growslice, also where a store on the stack is tried first
    append(s, make([]T, n)...)       growslice, and no slice is made
    b := buf[:0]; append(b, 1)       none: there is room

cmd/compile/internal/walk: builtin.go:walkMakeSlice, walkMakeSliceCopy, walkAppend; assign.go:appendSlice, extendSlice;
order.go:orderMakeSliceCopy, exprs; ssagen/ssa.go:append, canSSA; ssa/_gen/generic.rules (Go 1.27.3).
"""

from __future__ import annotations

from goesc.allocs.code import Code, Rule
from goesc.allocs.model import Room, When
from goesc.allocs.runtime import fits_registers
from goesc.allocs.sizes import UNKNOWN, size_of, small_int
from goesc.allocs.spared import appended_make
from goesc.escape.assigns import same_safe_expr
from goesc.ir.misc import is_blank
from goesc.ir.nodes import (
    AssignStmt,
    BasicLit,
    BinaryExpr,
    CallExpr,
    Class,
    CompLitExpr,
    ConvExpr,
    Esc,
    Expr,
    IndexExpr,
    MakeExpr,
    Name,
    SelectorExpr,
    SliceExpr,
    StarExpr,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.source.positions import Pos
from goesc.types import constant, layout
from goesc.types.model import Array, Pointer, Slice, Type
from goesc.types.named import under


def _element(t: Type | None) -> Type | None:
    u = under(t) if t is not None else None
    return u.elem if isinstance(u, Slice) else None


# --- make ------------------------------------------------------------------------------------------------


def _make(c: Code, n: MakeExpr) -> None:
    c.expr(n.len)
    c.expr(n.cap)
    elem = _element(n.type)
    if elem is None:
        return
    count = n.cap if n.cap is not None else n.len
    capacity = small_int(count)
    width = layout.size(elem, c.given.sizes)
    if n.esc is Esc.NONE and capacity is not None:
        c.end_block()
        return
    size = size_of(n, c.given.program)
    if n.esc is Esc.NONE and width <= c.given.limits.make_on_stack:
        c.end_block()
        c.call(n, n.pos, "makeslice", When.OUTGROWN, size, Room(c.given.limits.make_on_stack, "bytes"))
        c.end_block()
    elif capacity != 0 or small_int(n.len) != 0:  # else zerobase, by a rule of the back end
        c.call(n, n.pos, "makeslice", When.ALWAYS if size else When.NEVER, size)


def _copy(c: Code, n: BinaryExpr) -> None:
    """A copy after a make is done by the function that makes the slice."""
    make = _made_for(c, n)
    if make is not None and c.given.calls and c.given.calls[-1].node is make:
        bounded = isinstance(make.len, UnaryExpr) and make.len.op is Op.OLEN and same_safe_expr(make.len.x, n.y)
        elem = _element(make.type)
        plain = elem is not None and not layout.has_pointers(elem, c.given.sizes)
        name = "mallocgc" if bounded and plain else "makeslicecopy"
        c.given.calls[-1] = c.given.calls[-1]._replace(runtime=name)
        return
    c.expr(n.x)
    c.expr(n.y)
    elem = _element(n.x.type)
    if elem is None or not layout.has_pointers(elem, c.given.sizes):
        c.end_block()


def _made_for(c: Code, n: BinaryExpr) -> MakeExpr | None:
    """order.go:orderMakeSliceCopy."""
    made, c.before = c.before, None
    if not isinstance(made, AssignStmt) or not isinstance(made.y, MakeExpr) or made.y.op is not Op.OMAKESLICE:
        return None
    x, y = n.x, n.y
    if is_blank(made.x) or made.x is not x or not isinstance(x, Name) or not isinstance(y, Name) or x is y:
        return None
    return None if made.y.esc is Esc.NONE or made.y.len is None or made.y.cap is not None else made.y


# --- append ----------------------------------------------------------------------------------------------


def _append(c: Code, n: CallExpr) -> None:
    append(c, n, None, n.pos)


def append(c: Code, n: CallExpr, to: Expr | None, at: Pos) -> None:
    """An append whose result is assigned to an operand, if any, by a statement at that position."""
    of = n.args[0]
    c.expr(of)
    made = appended_make(n)
    if made is not None:
        if made.init:
            c.stmts(made.init)
        c.expr(made.len)
    else:
        c.exprs_of(n.args[1:])
    if len(n.args) == 1:
        return
    same = to is not None and same_safe_expr(to, of)
    stored = isinstance(to, Name) or same
    if made is not None or n.is_ddd:
        c.end_block()
        if not _fits(c, of, _count(c, n, made)):
            c.call(n, at if stored else n.pos, "growslice", When.GROWING)
        c.end_block()
        return
    in_place = to is not None and same and is_cheap_place(to) and not in_registers(c, to)
    grow(c, n, of, at if in_place else n.pos, in_place)


def _count(c: Code, n: CallExpr, made: MakeExpr | None) -> int | None:
    """How many elements are appended, if that is known."""
    if made is not None:
        return small_int(made.len)
    x = n.args[1]
    if isinstance(x, BasicLit):
        return constant.string_len(x.value)
    known = known_room(c, x)
    return known[0] if known is not None else None


def _fits(c: Code, of: Expr, count: int | None) -> bool:
    room = known_room(c, of)
    return room is not None and count is not None and room[0] + count <= room[1]


def grow(c: Code, n: CallExpr, of: Expr, at: Pos, in_place: bool) -> None:
    """ssa.go:append: so many elements that stand in the source."""
    c.end_block()
    count = len(n.args) - 1
    if not in_place and _fits(c, of, count):
        return
    elem = _element(n.type)
    width = layout.size(elem, c.given.sizes) if elem is not None else 0
    begins = c.moves.appends.get(n)
    stays = n.esc is Esc.NONE or begins is not None
    limit = c.given.limits.make_on_stack
    if in_place or not stays or not 0 < width <= limit:
        c.call(n, at, "growslice", When.GROWING)
    elif begins:
        c.call(n, at, "growsliceBuf", When.OUTGROWN, UNKNOWN, Room(limit, "bytes"))
    elif not isinstance(of, Name) or of not in c.stored:
        known = known_room(c, of)
        if isinstance(of, Name):
            c.stored.add(of)
        if known is None or known[0] or count > limit // width or c.loops:
            c.call(n, at, "growslice", When.OUTGROWN, UNKNOWN, Room(limit, "bytes"))
        else:
            c.began = n  # the store has room, whatever happens
    else:
        c.call(n, at, "growslice", When.OUTGROWN, UNKNOWN, Room(limit, "bytes"))
    c.end_block()


def is_cheap_place(n: Expr) -> bool:
    """Whether walk/walk.go:safeExpr leaves a place as it is, so that two mentions of it stay the same."""
    while True:
        if isinstance(n, ConvExpr) and n.op is Op.OCONVNOP:
            n = n.x
        elif isinstance(n, IndexExpr):
            if n.op is Op.OINDEXMAP or not isinstance(n.index, (Name, BasicLit)):
                return False
            n = n.x
        elif isinstance(n, (SelectorExpr, StarExpr)) and n.op in _PLACES:
            n = n.x
        else:
            return isinstance(n, Name)


_PLACES = frozenset({Op.ODOT, Op.ODOTPTR, Op.ODEREF})


def in_registers(c: Code, n: Expr) -> bool:
    """ssa.go:canSSA: whether gc's back end has a value for n, and not memory."""
    n = _whole(n)
    if not isinstance(n, Name) or n.type is None:
        return False
    if n.addrtaken or n.esc is Esc.HEAP or n.class_ not in _LOCAL:
        return False
    if n.is_closure_var and not n.by_value:
        return False
    if n.class_ is Class.PARAM_OUT and c.has_defer:
        return False
    return fits_registers(n.type, c.given.program)


def _whole(n: Expr) -> Expr:
    """The variable, or what else it is, that n is a part of."""
    while True:
        if isinstance(n, SelectorExpr) and n.op is Op.ODOT:
            n = n.x
        elif isinstance(n, IndexExpr) and n.x.type is not None and isinstance(under(n.x.type), Array):
            n = n.x
        else:
            return n


_LOCAL = (Class.AUTO, Class.PARAM, Class.PARAM_OUT)


# --- What is known of lengths ------------------------------------------------------------------------------


def known_room(c: Code, n: Expr) -> tuple[int, int] | None:
    """Length and capacity of a slice, if the code itself says them."""
    if isinstance(n, ConvExpr) and n.op is Op.OCONVNOP:
        return known_room(c, n.x)
    if isinstance(n, Name):
        return c.known.get(n)
    if n.op is Op.ONIL:
        return (0, 0)
    if isinstance(n, CompLitExpr) and n.op is Op.OSLICELIT:
        return (n.len, n.len)
    if isinstance(n, MakeExpr) and n.op is Op.OMAKESLICE:
        length = small_int(n.len)
        capacity = length if n.cap is None else small_int(n.cap)
        return (length, capacity) if length is not None and capacity is not None else None
    if isinstance(n, SliceExpr):
        return _sliced(c, n)
    return None


def _sliced(c: Code, n: SliceExpr) -> tuple[int, int] | None:
    if n.op is Op.OSLICEARR or n.op is Op.OSLICE3ARR:
        u = under(n.x.type) if n.x.type is not None else None
        array = under(u.base) if isinstance(u, Pointer) else None
        if not isinstance(array, Array):
            return None
        length = capacity = array.len
    else:
        room = known_room(c, n.x)
        if room is None:
            return None
        length, capacity = room
    low = 0 if n.low is None else small_int(n.low)
    high = length if n.high is None else small_int(n.high)
    most = capacity if n.max is None else small_int(n.max)
    if low is None or high is None or most is None or not 0 <= low <= high <= most <= capacity:
        return None
    return (high - low, most - low)


def remember(c: Code, x: Expr, y: Expr | None) -> None:
    """What an assignment tells of the length of a slice."""
    if not isinstance(x, Name) or _element(x.type) is None:
        return
    room = (0, 0) if y is None else _result(c, x, y)
    if room is not None and in_registers(c, x):
        c.known[x] = room
    else:
        c.known.pop(x, None)


def _result(c: Code, x: Name, y: Expr) -> tuple[int, int] | None:
    if not isinstance(y, CallExpr) or y.op is not Op.OAPPEND:
        return known_room(c, y)
    began, c.began = c.began, None
    room = known_room(c, y.args[0])
    if len(y.args) == 1:
        return room
    count = _count(c, y, appended_make(y)) if y.is_ddd else len(y.args) - 1
    if room is None or count is None:
        return None
    if room[0] + count <= room[1]:
        return (room[0] + count, room[1])
    elem = _element(x.type)
    if began is y and elem is not None:
        return (count, c.given.limits.make_on_stack // layout.size(elem, c.given.sizes))
    return None


EXPRS: dict[Op, Rule] = {
    Op.OMAKESLICE: _make,
    Op.OCOPY: _copy,
    Op.OAPPEND: _append,
}
