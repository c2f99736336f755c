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
from goesc.allocs.flow import Extent, Numbers
from goesc.allocs.measured import measure
from goesc.allocs.model import Room, RuntimeCall, When
from goesc.allocs.ranges import numbers_of
from goesc.allocs.registers import in_registers
from goesc.allocs.sizes import UNKNOWN, size_of, small_int
from goesc.allocs.spared import appended_make, made_for
from goesc.allocs.values import extent_of, key_of, key_of_length, number
from goesc.escape.assigns import same_safe_expr
from goesc.ir.nodes import (
    BasicLit,
    BinaryExpr,
    CallExpr,
    CompLitExpr,
    ConvExpr,
    Esc,
    Expr,
    IndexExpr,
    InlinedCallExpr,
    MakeExpr,
    Name,
    SelectorExpr,
    SliceExpr,
    StarExpr,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.source.positions import Pos
from goesc.types import layout
from goesc.types.model import Slice, Type
from goesc.types.named import under


def _element(t: Type | None) -> Type | None:
    u = under(t) if t is not None else None
    return u.elem if isinstance(u, Slice) else None


# --- make ------------------------------------------------------------------------------------------------


def _make(c: Code, n: MakeExpr) -> None:
    rest = c.begin()
    _make_slice(c, n)
    c.finish(rest)


def _make_slice(c: Code, n: MakeExpr) -> None:
    c.expr(n.len)
    if n.cap is None:
        c.waits = c.hoist()  # the length is computed once more, for the capacity
    c.expr(n.cap)
    c.evaluated()
    elem = _element(n.type)
    if elem is None:
        return
    count = n.cap if n.cap is not None else n.len
    capacity = small_int(count)
    width = layout.size(elem, c.given.sizes)
    if n.esc is Esc.NONE and capacity is not None:
        c.define(n, elem if capacity == 1 else None)
        c.end_block()
        return
    size = size_of(n, c.given.program)
    if n.esc is Esc.NONE and width <= c.given.limits.make_on_stack:
        c.end_block()
        known = _size(c, count) if count is not None else None
        if known is not None and known.low >= 0 and known.high <= c.given.limits.make_on_stack // width:
            c.write()  # when loads are compared the other way is still there
            return
        c.call(n, n.pos, "makeslice", When.OUTGROWN, size, Room(c.given.limits.make_on_stack, "bytes"))
        c.end_block()
        c.write()
    elif count is None or not _is_zero(c, count) or not _is_zero(c, n.len):  # else zerobase
        c.call(n, n.pos, "makeslice", When.ALWAYS if size else When.NEVER, size)


def _size(c: Code, n: Expr) -> Numbers | None:
    """What the size of a make can be. The length of an append is that which it hands to growslice, if that is constant
    (ssa/_gen/generic.rules, of SliceLen)."""
    length = c.grown.get(n.x) if isinstance(n, UnaryExpr) and n.op is Op.OLEN else None
    return numbers_of(c, n) if length is None else Numbers(length, length)


def _is_zero(c: Code, n: Expr | None) -> bool:
    """Whether gc sees that it is, before it takes calls apart."""
    c.flow.early = True
    known = numbers_of(c, n) if n is not None else None
    c.flow.early = False
    return known is not None and known.low == known.high == 0


def _copy(c: Code, n: BinaryExpr) -> None:
    """A copy after a make is done by the function that makes the slice."""
    before, c.before = c.before, None
    make = made_for(before, n)
    if make is not None:
        bounded = isinstance(make.len, UnaryExpr) and make.len.op is Op.OLEN and same_safe_expr(make.len.x, n.y)
        elem = _element(make.type)
        plain = elem is not None and not layout.has_pointers(elem, c.given.sizes)
        name = "mallocgc" if bounded and plain else "makeslicecopy"
        if c.given.calls and c.given.calls[-1].node is make:
            c.given.calls[-1] = c.given.calls[-1]._replace(runtime=name)
        else:  # of no element, which only makeslice is spared for
            c.call(make, make.pos, name, When.NEVER, 0)
        return
    c.expr(n.x)
    c.expr(n.y)
    c.write()
    elem = _element(n.x.type)
    if elem is None or not layout.has_pointers(elem, c.given.sizes):
        c.end_block()
        c.write()


# --- append ----------------------------------------------------------------------------------------------


def _append(c: Code, n: CallExpr) -> None:
    append(c, n, None, n.pos)


def append(c: Code, n: CallExpr, to: Expr | None, at: Pos) -> None:
    """An append whose result is assigned to an operand, if any, by a statement at that position."""
    of = n.args[0]
    rest = c.begin()
    c.expr(of)
    made = appended_make(n)
    if made is not None:
        c.expr(made.len)
    else:
        placed = len(c.placed)
        c.exprs_of(n.args[1:])
        if len(c.placed) == placed and isinstance(of, IndexExpr) and of.x in c.memory_at:
            c.memory_at[of.x] = c.memory, c.memory  # calls are made before, and a literal where it stands
    c.evaluated()  # before all else that is visited but not yet evaluated
    if len(n.args) > 1:
        _append_to(c, n, to, at)
    c.finish(rest)


def _append_to(c: Code, n: CallExpr, to: Expr | None, at: Pos) -> None:
    of, made = n.args[0], appended_make(n)
    c.appends = c.appends or type(of) is Name
    same = to is not None and same_safe_expr(to, of)
    stored = isinstance(to, Name) or same
    if made is not None or n.is_ddd:
        _spread(c, n, made, at if stored else n.pos)
        return
    in_place = to is not None and same and is_cheap_place(to) and not in_registers(c, to)
    grow(c, n, of, at if in_place else n.pos, in_place)


def _appended_to(c: Code, of: Expr) -> Extent | None:
    """What is known of the slice, behind the elements; gc does not see what a literal holds if they make calls."""
    if isinstance(of, IndexExpr) and isinstance(of.x, CompLitExpr):
        if c.memory_at.get(of.x, (0, c.memory))[1] != c.memory:
            return None
    return extent_of(c, of)


def _count(c: Code, n: CallExpr, made: MakeExpr | None) -> int | None:
    """How many elements `append(s, x...)` adds, if that is known."""
    if made is not None:
        return number(c, made.len) if made.len is not None else None
    extent = extent_of(c, n.args[1])
    return extent.length if extent is not None else None


def _told_count(c: Code, n: CallExpr) -> int | None:
    """The same, if conditions have told."""
    key = key_of(c, n.args[1])
    told = c.flow.fact(key_of_length(key)) if key is not None else None
    return told.low if told is not None and told.low == told.high else None


def _spread(c: Code, n: CallExpr, made: MakeExpr | None, at: Pos) -> None:
    """append(s, x...) and append(s, make([]T, n)...)."""
    measure(c, key_of(c, n.args[0]))
    measure(c, key_of(c, n.args[1]), (Op.OLEN,))
    c.end_block()
    count, extent = _count(c, n, made), _appended_to(c, n.args[0])
    c.write()
    if _is_put_to_front(c, n):
        grows = False
        of = n.args[0]
        assert isinstance(of, SliceExpr)
        readings = measure(c, key_of(c, of.x))
        if c.alive:
            call = RuntimeCall(c.fn, at, "growslice", When.GROWING, UNKNOWN, None, 1, n, c.loops)
            c.given.calls.append(call)
            c.unsure.append((call, readings))
    elif count == 0:  # no length is above its capacity (ssa/prove.go), where gc sees both
        folds = n.args[1] in c.folded and extent is not None and isinstance(extent.of, int)
        grows = (is_appended(c, n.args[1]) and not folds) or is_appended(c, n.args[0], loops_only=True)
        grows = grows or (extent is None and _is_rest(c, n.args[1]))
        grows = grows or (extent is not None and extent.length > extent.least)
        grows = grows or (_is_known_late(c, n.args[1]) and (extent is None or not isinstance(extent.of, int)))
        grows = grows or (extent is not None and extent.length < 0 <= extent.least)
    else:
        count = _told_count(c, n) if count is None and made is None else count
        grows = extent is None or count is None or not _has_room(extent, count)
    if grows:
        c.call(n, at, "growslice", When.GROWING)
        if extent is not None and count:
            c.grown[n] = extent.length + count
    elif extent is not None and count is not None and extent.least >= 0:
        c.found[n] = extent._replace(length=extent.length + count)
        if isinstance(extent.of, int):
            c.folded.add(n)
    c.end_block()
    c.write()  # the elements are stored


def _has_room(extent: Extent, count: int) -> bool:
    """Lengths are compared without sign, also where a make that panics has given one below zero."""
    length, least = extent.length + count, extent.least
    if least < 0 and isinstance(extent.of, int):
        return length >= 0 or length <= least
    return extent.length >= 0 and 0 <= length <= least


def _is_known_late(c: Code, n: Expr) -> bool:
    """Whether gc sees the length only where it takes slices apart, after it has thought of conditions: that of a make
    which is on the stack or the heap, as it comes."""
    extent = extent_of(c, n)
    of = extent.of if extent is not None else None
    while isinstance(of, SliceExpr):
        extent = extent_of(c, of.x)
        of = extent.of if extent is not None else None
    return isinstance(of, MakeExpr) and of in c.two_ways


def _is_rest(c: Code, n: Expr) -> bool:
    """Whether it is x[len(x):], which has len(x)-len(x) elements: two values until gc has thought of conditions
    (ssa/compile.go: late opt)."""
    extent = extent_of(c, n)
    of = extent.of if extent is not None else None
    return isinstance(of, SliceExpr) and of.high is None and of.low is not None and number(c, of.low) is None


def _is_put_to_front(c: Code, n: CallExpr) -> bool:
    """append(s[:0], s...): no length is above its capacity (ssa/prove.go)."""
    of = n.args[0]
    if not isinstance(of, SliceExpr) or of.op is not Op.OSLICE or of.low is not None or of.high is None:
        return False
    key = key_of(c, of.x) if number(c, of.high) == 0 else None
    return key is not None and key == key_of(c, n.args[1]) and not is_appended(c, of.x, loops_only=True)


def is_appended(c: Code, n: Expr, loops_only: bool = False) -> bool:
    """Whether a slice comes of an append, so that gc does not see its length, or how that stands to its capacity:
    of variables the latter only if a loop has appended to them."""
    while True:
        if isinstance(n, ConvExpr):
            n = n.x
        elif isinstance(n, InlinedCallExpr) and len(n.return_vars) == 1:
            n = n.return_vars[0]
        else:
            break
    if isinstance(n, Name):
        return n in c.gathered or (n in c.results and not loops_only)
    return isinstance(n, CallExpr) and n.op is Op.OAPPEND and not (loops_only and n.is_ddd)


def grow(c: Code, n: CallExpr, of: Expr, at: Pos, in_place: bool) -> None:
    """ssa.go:append: of elements that stand in the source."""
    measure(c, key_of(c, of))
    c.end_block()
    count = len(n.args) - 1
    extent = _appended_to(c, of)
    c.write()
    length = extent.length + count if extent is not None else 0
    if extent is not None and _has_room(extent, count):
        # If conditions tell, the capacity that would be grown to is still there, where the ways meet.
        least = extent.least if isinstance(extent.of, int) else length
        c.found[n] = extent._replace(length=length, least=least)
        return
    if extent is not None:
        c.found[n] = Extent(length, 0, n)
    elem = _element(n.type)
    width = layout.size(elem, c.given.sizes) if elem is not None else 0
    seen = c.moves.appends.get(n)
    limit = c.given.limits.make_on_stack
    if in_place or (n.esc is not Esc.NONE and seen is None) or not 0 < width <= limit:
        c.call(n, at, "growslice", When.GROWING)
        c.end_block()
        return
    room = Room(limit, "bytes")
    fits = extent is not None and not extent.length and count <= limit // width
    if extent is not None and c.two_ways.get(extent.of, 0) >= count:
        fits = False  # to prove.go a slice with elements, if it has too little capacity; later its length is known
    if seen:
        c.call(n, at, "growsliceBuf", When.OUTGROWN, UNKNOWN, room)
    elif fits and extent is not None and of not in c.stored and not _repeated(c, n):
        # The store on the stack is enough, whatever happens; it is used if the slice has less capacity.
        always = isinstance(extent.of, int)
        c.found[n] = Extent(count, limit // width, limit // width) if always else Extent(count, count, n)
    else:
        c.call(n, at, "growslice", When.OUTGROWN, UNKNOWN, room)
    if isinstance(of, Name):
        c.stored.add(of)
    c.end_block()
    c.write()


def _repeated(c: Code, n: CallExpr) -> bool:
    return (c.loops > 0 or any(c.returns.values())) and c.ways().recurs(n, c.once)


def is_cheap_place(n: Expr) -> bool:
    """Whether walk/walk.go:safeExpr leaves a place as it is, so that two mentions of it stay the same."""
    while True:
        if isinstance(n, IndexExpr):
            if n.op is Op.OINDEXMAP or not isinstance(n.index, (Name, BasicLit)):
                return False
            n = n.x
        elif isinstance(n, (SelectorExpr, StarExpr)):
            n = n.x
        else:
            return isinstance(n, Name)


EXPRS: dict[Op, Rule] = {
    Op.OMAKESLICE: _make,
    Op.OCOPY: _copy,
    Op.OAPPEND: _append,
}
