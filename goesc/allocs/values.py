"""What is known of variables and expressions: constants, nil, lengths and capacities of slices, ranges of numbers.

    s := make([]T, 0, 3)             Extent(0, 3, 3): an append of up to three elements need not grow it
    f(nil), f inlined                its parameter is nil
    switch k { case 2, 3: ... }      in the clause k is 2 or 3, and so is what else has the same value
    if p == nil { return }           p is not nil from here on, and `p == nil` is false whoever asks
    b.v = nil; x := b.v              x is nil, b being a struct that gc keeps in registers
    if p.ok { g = p.ok }             p.ok is true as long as nothing is written to memory

gc's back end sees through variables that it keeps in registers, through what was just stored to memory, and through
conditions: a branch that is decided is not in the code. `remember` is told of assignments, `refine` of conditions that
hold.
cmd/compile/internal/ssa: opt, cse, sccp, prove, phi values; ssagen/ssa.go:canSSA (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeGuard

from goesc.allocs.arithmetic import COMPUTED, TURNED, compute, extreme, opposite, wrapped
from goesc.allocs.constants import FEW, float_value, is_float, is_string, same_bits, text_of, zero_of
from goesc.allocs.equal import is_computed_anew
from goesc.allocs.flow import (
    EMPTY,
    MADE,
    MOST,
    SOMETHING,
    Cleared,
    Extent,
    Key,
    Known,
    Numbers,
    Parts,
    Shaped,
    Something,
    State,
)
from goesc.allocs.registers import in_registers
from goesc.allocs.sizes import is_constant, is_filled, is_static
from goesc.allocs.stores import SEEN_THROUGH, Place, is_cleared, is_first
from goesc.escape.assigns import same_safe_expr
from goesc.ir.misc import int_value, underlying
from goesc.ir.nodes import (
    AddrExpr,
    BasicLit,
    BinaryExpr,
    CallExpr,
    Class,
    ClosureExpr,
    CompLitExpr,
    ConvExpr,
    Esc,
    Expr,
    IndexExpr,
    InlinedCallExpr,
    KeyExpr,
    Name,
    NilExpr,
    SelectorExpr,
    SliceExpr,
    StarExpr,
    StructKeyExpr,
    TypeAssertExpr,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.lower.kinds import has_shape
from goesc.types import constant, layout
from goesc.types.interface import num_methods
from goesc.types.model import (
    IS_INTEGER,
    IS_UNSIGNED,
    Array,
    Basic,
    Chan,
    Interface,
    Kind,
    Map,
    Pointer,
    Slice,
    Struct,
)
from goesc.types.named import is_shape, under
from goesc.types.predicates import identical

if TYPE_CHECKING:
    from goesc.allocs.code import Code


def int_type(n: Expr) -> Basic | None:
    u = underlying(n)
    return u if isinstance(u, Basic) and u.info & IS_INTEGER else None


def is_integer(n: Expr) -> bool:
    return int_type(n) is not None


# --- What an expression is ---------------------------------------------------------------------------------


def value_of(c: Code, n: Expr) -> Known | None:
    """What is known of an expression of any type."""
    while True:
        if type(n) is Name:
            state = c.flow.known.get(n)
            if state is not None and state[0] is not None:
                value: Known = state[0]
                return value if not c.flow.is_hidden(n) else None
            if n.class_ is Class.FUNC:
                return SOMETHING
            return _stored(c, n)
        if isinstance(n, (BasicLit, NilExpr)):
            return n
        if isinstance(n, InlinedCallExpr):
            if len(n.return_vars) != 1:
                return None
            n = n.return_vars[0]
        elif isinstance(n, ConvExpr) and n.op is Op.OCONVNOP:
            n = n.x
        else:
            break
    rule = c.given.values.get(n.op)
    found = rule(c, n) if rule is not None else None
    return _stored(c, n) if found is None and n.op in _IN_MEMORY else found


_IN_MEMORY = frozenset({Op.ODOT, Op.ODOTPTR, Op.ODEREF, Op.OINDEX})


def _stored(c: Code, n: Expr) -> Known | None:
    """What was stored last where n is read from."""
    stores = c.stores.get(c.memory)
    place = place_of(c, n) if stores else None
    for at, t, value, late in stores or ():
        if late and c.flow.silent:
            continue
        if isinstance(value, Cleared):
            if place is not None and is_cleared(stores or (), place, n.type):
                return _zero_loaded(c, n) if not is_first(place) else None
            continue
        if isinstance(value, Parts) and place is not None and at.base == place.base and at.steps != place.steps:
            part = _part(value, at.steps, place.steps)
            if part is not None:
                return part
        if at == place:
            if t is n.type or t is None or n.type is None or identical(t, n.type):
                return value if t is n.type or (t is not None and n.type is not None) else None
            return same_bits(value, t, n.type) if isinstance(value, BasicLit) else None
    return None


def is_stored(c: Code, n: Expr) -> bool:
    """Whether n is read from where something was just stored: gc takes that, and reads nothing."""
    stores = c.stores.get(c.memory, ())
    place = place_of(c, n) if stores else None
    return place is not None and any(store.place == place for store in stores)


def _zero_loaded(c: Code, n: Expr) -> Known | None:
    """What gc knows of zeros that it loads: not that pointers are nil; of interfaces and strings it sees late what they
    are (ssa/_gen/generic.rules, of Load and Zero)."""
    u = underlying(n)
    if isinstance(u, Interface) or is_string(n.type):
        return zero_of(n.type, n.pos, c.given.sizes) if not c.flow.silent and not c.flow.early else None
    return zero_of(n.type, n.pos, c.given.sizes) if isinstance(u, Basic) and u.kind is not Kind.UNSAFE_POINTER else None


def _part(value: Known | None, of: tuple[str | int, ...], steps: tuple[str | int, ...]) -> Known | None:
    """Of a struct that was stored."""
    if steps[: len(of)] != of:
        return None
    for step in steps[len(of) :]:
        state = value.fields.get(step) if isinstance(value, Parts) and isinstance(step, str) else None
        if state is None:
            return None
        value = state[0]
    return value


def place_of(c: Code, n: Expr) -> Place | None:
    """Where in memory n is; None if it is in none, or if that is not known."""
    steps: list[str | int] = []
    while True:
        if type(n) is Name:
            return None if in_registers(c, n) else Place(n, n.type, tuple(reversed(steps)))
        if isinstance(n, SelectorExpr):
            steps.append(n.sel)
            if n.op is Op.ODOT:
                n = n.x
                continue
        elif isinstance(n, IndexExpr) and n.op is Op.OINDEX:
            index = number(c, n.index)
            if index is None:
                return None
            steps.append(index)
            if isinstance(underlying(n.x), Array):
                n = n.x
                continue
        elif not isinstance(n, StarExpr):
            return None
        return _place_behind(c, n.x, steps)


def _place_behind(c: Code, pointer: Expr, steps: list[str | int]) -> Place | None:
    key = key_of(c, pointer)
    u = underlying(pointer)
    if key is None or not isinstance(u, (Pointer, Slice)):
        return None
    if isinstance(key, tuple) and key[0] is Op.OADDR:
        return Place(key[1], key[1].type, tuple(reversed(steps)))
    return Place((key,), u.base if isinstance(u, Pointer) else u.elem, tuple(reversed(steps)))


def _something(_c: Code, n: Expr) -> Known:
    return SOMETHING if n.esc is Esc.NONE or (isinstance(n, ClosureExpr) and not n.func.captures) else MADE


def _new(c: Code, n: UnaryExpr) -> Known:
    u = underlying(n)
    if n.esc is not Esc.NONE or not isinstance(u, Pointer) or not c.given.fits_registers(u.base):
        return _something(c, n)
    return Something(zero_of(u.base, n.pos, c.given.sizes), c.memory)


def _method(_c: Code, _n: Expr) -> Known:
    return SOMETHING


def _interface(c: Code, n: ConvExpr) -> Known | None:
    t = n.x.type
    if t is None or isinstance(under(t), Interface):
        value = value_of(c, n.x)
        if not isinstance(value, NilExpr) or value in c.asserted_nils:
            return None  # the type is read from a table of methods; gc sees through one branch on that, not through two
        u = under(n.type) if n.type is not None else None
        of = under(t) if t is not None else None
        if isinstance(u, Interface) and (num_methods(u) or (isinstance(of, Interface) and num_methods(of))):
            value = NilExpr(Op.ONIL, n.pos, type=n.type)
            (c.asserted_nils if num_methods(u) else c.typeless).add(value)
        return value
    if is_shape(t):
        return Shaped(t, c.memory) if c.is_shaped() else Something(state=c.memory, holds=t)
    return None if has_shape(t) else Something(holds=t)  # gc does not look into dictionaries that it is handed


def _asserted(c: Code, n: TypeAssertExpr) -> Known | None:
    of, t = n.x, n.type
    if not isinstance(of, ConvExpr) or of.op is not Op.OCONVIFACE or t is None or of.x.type is None:
        return None
    same = identical(of.x.type, t) and layout.is_direct_iface(t, c.given.sizes)  # a pointer, or the like
    return value_of(c, of.x) if same else None


def _literal(c: Code, n: CompLitExpr) -> Known | None:
    if n.op is Op.OSLICELIT:
        return Extent(n.len, n.len, n.len, False if n.esc is Esc.NONE or not n.len else None)
    u = underlying(n)
    if not isinstance(u, Struct) or len(u.fields) > FEW:
        return None
    fields: dict[str, State]
    fields = {f.name: (zero_of(f.type, n.pos, c.given.sizes), None) for f in u.fields}
    for part in n.list:
        if isinstance(part, StructKeyExpr):
            fields[part.field.name] = value_of(c, part.value), key_of(c, part.value)
    return Parts(fields)


def _field(c: Code, n: SelectorExpr) -> Known | None:
    whole = value_of(c, n.x)
    if n.op is Op.ODOTPTR:
        whole = _target(c, whole)
    part = whole.fields.get(n.sel) if isinstance(whole, Parts) else None
    return part[0] if part is not None else None


def _pointer(c: Code, n: AddrExpr) -> Known:
    if n.op is Op.OPTRLIT or n.x.op is Op.ODOTPTR:
        return Something(value_of(c, n.x), c.memory, made=n.op is Op.OPTRLIT and n.esc is not Esc.NONE)
    of = n.x
    moved = isinstance(of, Name) and (of.esc is Esc.HEAP or of.is_closure_var)
    shares = moved and (of in c.given.sharing or (len(c.pending) > 1 and of in c.pending))
    return MADE if moved and not shares else SOMETHING


def _behind(c: Code, n: StarExpr) -> Known | None:
    return _target(c, value_of(c, n.x))


def _target(c: Code, pointer: Known | None) -> Known | None:
    """What memory holds where a pointer leads, if nothing was written since."""
    return pointer.of if isinstance(pointer, Something) and pointer.state == c.memory else None


def _element(c: Code, n: IndexExpr) -> Known | None:
    """Of a constant string, or of a literal just there."""
    of, index = n.x, number(c, n.index)
    if index is None or index < 0:
        return None
    text = text_of(value_of(c, of)) if isinstance(of, (BasicLit, Name)) else None
    if text is not None:
        return BasicLit(Op.OLITERAL, n.pos, text[index], type=n.type) if index < len(text) else None
    if not isinstance(of, CompLitExpr) or of.op not in (Op.OSLICELIT, Op.OARRAYLIT) or of.esc is Esc.HEAP:
        return None
    if any(isinstance(x, KeyExpr) for x in of.list):
        given = any(not isinstance(x, KeyExpr) or int_value(x.key) in (None, index) for x in of.list)
        return _zero_loaded(c, n) if not given and len(of.list) <= FEW else None
    if index >= len(of.list):
        return None
    value = value_of(c, of.list[index])
    if (
        of.op is Op.OSLICELIT
        and isinstance(underlying(n), Interface)
        and (isinstance(value, Something) or value in c.typeless)
    ):
        return None  # the word of its type is stored as another type than it is read as
    if len(of.list) == 1:
        return value
    if of.op is Op.OARRAYLIT and is_static(of):
        return value if is_integer(n) else None  # of static data gc reads no others
    return value if of.op is Op.OARRAYLIT or _is_seen(c, of, index, value) else None


def _is_seen(c: Code, of: CompLitExpr, index: int, value: Known | None) -> bool:
    """Whether gc sees what a slice literal of several elements holds: they are stored one after the other; zeros are
    laid with the whole, which is seen at offsets only."""
    u = underlying(of)
    assert isinstance(u, Slice)
    filled = is_filled(of, u.elem, c.given.program)
    zeros = [isinstance(x, NilExpr) or (isinstance(x, BasicLit) and x.value == 0) for x in of.list]
    stored = [
        not (zero or (filled and is_constant(x, c.given.program))) for x, zero in zip(of.list, zeros, strict=True)
    ]
    if stored[index]:
        return sum(stored[index + 1 :]) < SEEN_THROUGH
    return not filled and isinstance(value, BasicLit) and index > 0 and sum(stored) <= SEEN_THROUGH


BYTE = 255  # no number of a byte is greater


def _bytes(c: Code, n: ConvExpr) -> Known | None:
    """[]byte(s), string(b)."""
    extent = extent_of(c, n.x)
    of = extent.length if extent is not None and isinstance(n.x, BasicLit) else n
    return Extent(extent.length, extent.length, of) if extent is not None else None


def _unsafe(c: Code, n: BinaryExpr) -> Known | None:
    """unsafe.Slice(p, 3), unsafe.String(p, 3)."""
    length = number(c, n.y)
    return Extent(length, length, length) if length is not None and length >= 0 else None


def _appended(c: Code, n: CallExpr) -> Known | None:
    return c.found.get(n)


def extent_of(c: Code, n: Expr) -> Extent | None:
    """Length and capacity of a slice or string, as far as they are known."""
    value = value_of(c, n)
    if isinstance(value, NilExpr):
        return EMPTY
    if isinstance(value, BasicLit) and constant.kind(value.value) is constant.Kind.STRING:
        length = constant.string_len(value.value)
        return Extent(length, length, length)
    return value if isinstance(value, Extent) else None


# --- Numbers -------------------------------------------------------------------------------------------------


def number(c: Code, n: Expr) -> int | None:
    """The value of an integer expression, if there is only one that it can have."""
    if isinstance(n, BasicLit):
        return int_value(n)
    if isinstance(n, BinaryExpr):
        return _computed(c, n)
    if isinstance(n, UnaryExpr):
        return _length(c, n) if n.op not in TURNED else _turned(c, n)
    if isinstance(n, CallExpr):
        return _extreme(c, n) if n.op is Op.OMAX or n.op is Op.OMIN else None
    if isinstance(n, ConvExpr) and n.op is Op.OCONV:
        if int_type(n.x) is not None:
            value = number(c, n.x)
            return _wrapped(c, n, value) if value is not None else None
        return _cut_to_integer(c, n)
    known = value_of(c, n) if isinstance(n, _READ) else None
    return int_value(known) if isinstance(known, BasicLit) else None


def _cut_to_integer(c: Code, n: ConvExpr) -> int | None:
    """Of a floating-point number that is known, which the processor converts to a word (ssagen/ssa.go:conv)."""
    u, x = int_type(n), n.x
    if u is None:
        return None
    value = value_of(c, x)
    found = float_value(value, x.type) if isinstance(value, BasicLit) and x.type is not None else None
    return int(found) if found is not None and abs(found) <= MOST and _holds(c, n, int(found)) else None


_READ = (Name, InlinedCallExpr, ConvExpr, SelectorExpr, StarExpr, IndexExpr)


def _constant(c: Code, n: Expr) -> Known | None:
    value = number(c, n)
    return BasicLit(Op.OLITERAL, n.pos, value, type=n.type) if value is not None else None


def _holds(c: Code, n: Expr, value: int) -> bool:
    """Whether the type of n has the value."""
    bounds = bounds_of(c, n)
    return bounds is not None and bounds.low <= value <= bounds.high


def _wrapped(c: Code, n: Expr, value: int) -> int | None:
    """What is left of a value in the bits that the type of n has."""
    room = bounds_of(c, n)
    return wrapped(value, room) if room is not None else None


_LENGTHS = Numbers(0, MOST)


def bounds_of(c: Code, n: Expr) -> Numbers | None:
    """What a number can be by its type."""
    if n.op is Op.OLEN or n.op is Op.OCAP:
        return lengths_of(c, n.x) if isinstance(n, UnaryExpr) else _LENGTHS
    u = int_type(n)
    if u is None:
        return None
    known = c.given.bounds.get(u.kind)
    if known is None:
        bits = 8 * layout.size(u, c.given.sizes)
        signed = not u.info & IS_UNSIGNED
        known = c.given.bounds[u.kind] = Numbers(-(1 << bits - 1) if signed else 0, (1 << bits - signed) - 1)
    return known


def lengths_of(c: Code, n: Expr) -> Numbers:
    """How long a slice or string can be: no more elements than memory has room for (ssa/prove.go:initLimit)."""
    u = underlying(n)
    size = layout.size(u.elem, c.given.sizes) if isinstance(u, Slice) else 0
    return Numbers(0, min(MOST, (2 * MOST + 1) // size)) if size > 0 else _LENGTHS


def _computed(c: Code, n: BinaryExpr) -> int | None:
    if n.op is Op.OCOPY:
        return _copied(c, n)
    if n.op not in COMPUTED or int_type(n) is None:
        return None
    x = number(c, n.x)
    y = number(c, n.y) if x is not None else None
    value: int | None = None
    if x is not None and y is not None:
        multiplies = x < 0 and n.op in _DIVISIONS and bool(y & (y - 1))
        value = compute(n.op, x, y) if not multiplies or not _is_told(c, n.x) else None
    elif (n.op is Op.OMOD and number(c, n.y) == 1) or (n.op in _NOTHING_LEFT and same_value(c, n.x, n.y)):
        value = 0
    return _wrapped(c, n, value) if value is not None else None


_DIVISIONS = frozenset({Op.ODIV, Op.OMOD})


def _is_told(c: Code, n: Expr) -> bool:
    """Whether a condition has told what a number is: gc makes multiplications of a signed division before it computes
    that (ssa/compile.go:passes, prove and divmod)."""
    key = key_of(c, n)
    fact = c.flow.fact(key) if key is not None else None
    return fact is not None and fact.low == fact.high


_NOTHING_LEFT = frozenset({Op.OANDNOT, Op.OSUB, Op.OXOR})  # of x and x


def same_value(c: Code, x: Expr, y: Expr) -> bool:
    """Whether two operands of one operation are equal, whatever they are."""
    if isinstance(y, BasicLit) or (c.flow.silent and not (type(x) is Name and in_registers(c, x))):
        return False  # what is computed or loaded twice is one value later (ssa/cse.go)
    if isinstance(x, UnaryExpr) and isinstance(y, UnaryExpr) and x.op is y.op is Op.OLEN:
        x, y = x.x, y.x
    key = key_of(c, x)
    return (key is not None and key == key_of(c, y)) or same_safe_expr(x, y)


def _copied(c: Code, n: BinaryExpr) -> int | None:
    """How many elements a copy copies."""
    to = extent_of(c, n.x)
    if to is None or not to.length:
        return 0 if to is not None else None
    of = extent_of(c, n.y)
    return min(to.length, of.length) if of is not None else None


def _extreme(c: Code, n: CallExpr) -> int | None:
    """Of max and min."""
    found = [value for x in n.args if (value := number(c, x)) is not None]
    return extreme(n.op, found) if len(found) == len(n.args) else None


def _turned(c: Code, n: UnaryExpr) -> int | None:
    value = number(c, n.x) if is_integer(n) else None
    return _wrapped(c, n, opposite(n.op, value)) if value is not None else None


def _length(c: Code, n: UnaryExpr) -> int | None:
    if n.op is not Op.OLEN and n.op is not Op.OCAP:
        return None
    extent = extent_of(c, n.x)
    if extent is None:
        return 0 if _is_of_cleared(c, n.x) else None
    if n.op is Op.OLEN:
        return extent.length
    return extent.of if isinstance(extent.of, int) else None


def _is_of_cleared(c: Code, n: Expr) -> bool:
    """Whether it is a slice that is loaded from memory which was set to zero: gc sees late how long it is."""
    stores = c.stores.get(c.memory)
    if not stores or c.flow.silent or c.flow.early or not isinstance(underlying(n), Slice):
        return False
    place = place_of(c, n)
    return place is not None and is_cleared(stores, place, n.type)


# A rule takes the class that has its operation.
VALUES: dict[Op, Callable[[Code, Any], Known | None]] = {
    Op.ONEW: _new,
    **dict.fromkeys((Op.OCLOSURE, Op.OMETHVALUE), _something),
    Op.OMETHEXPR: _method,
    **dict.fromkeys((Op.OPTRLIT, Op.OADDR), _pointer),
    Op.OCONVIFACE: _interface,
    Op.ODOTTYPE: _asserted,
    **dict.fromkeys((Op.OSLICELIT, Op.OSTRUCTLIT), _literal),
    **dict.fromkeys((Op.ODOT, Op.ODOTPTR), _field),
    Op.ODEREF: _behind,
    Op.OINDEX: _element,
    **dict.fromkeys((Op.OLEN, Op.OCAP, Op.OCONV, Op.OCOPY, Op.OMAX, Op.OMIN, *COMPUTED, *TURNED), _constant),
    **dict.fromkeys((Op.OSTR2BYTES, Op.OBYTES2STR), _bytes),
    **dict.fromkeys((Op.OUNSAFESLICE, Op.OUNSAFESTRING), _unsafe),
    Op.OAPPEND: _appended,
}


# --- Which value an expression has ---------------------------------------------------------------------------


def key_of(c: Code, n: Expr) -> Key | None:
    """The same for expressions that have the same value; what is read from memory has it in one state of that."""
    if type(n) is Name:
        state = c.flow.known.get(n)
        if state is not None and state[1] is not None:
            key: Key = state[1]
            return key
        return n if in_registers(c, n) else _key_in_memory(c, n) if n.class_ is not Class.FUNC else None
    rule = _KEYS.get(n.op)
    return rule(c, n) if rule is not None else None


def _key_of_result(c: Code, n: InlinedCallExpr) -> Key | None:
    return key_of(c, n.return_vars[0]) if len(n.return_vars) == 1 else None


def _key_of_computed(c: Code, n: BinaryExpr) -> Key | None:
    if (n.op is Op.OAND or n.op is Op.OOR) and same_value(c, n.x, n.y):
        return key_of(c, n.x)
    by: Key | None = n.y.value if isinstance(n.y, BasicLit) else number(c, n.y)
    if by is None and (isinstance(n.x, BinaryExpr) or isinstance(n.y, BinaryExpr)):
        return None  # of long sums none is asked for
    key = key_of(c, n.x)
    if by is None:
        by = key_of(c, n.y)
        if n.op is Op.OSUB and isinstance(n.x, BasicLit):
            key = n.x.value
        elif key is not None and by is not None and n.op in _COMMUTES:
            key, by = sorted((key, by), key=hash)
    if key is None or by is None:
        return None
    if (n.op is Op.OADD or n.op is Op.OSUB) and isinstance(by, int):
        return _key_of_sum(c, n, key, by)
    return n.op, key, by


_COMMUTES = frozenset({Op.OADD, Op.OMUL, Op.OAND, Op.OOR, Op.OXOR})


def is_sum(key: Key) -> TypeGuard[tuple[Op, Key, int]]:
    """Whether it is of the sum of a number and a constant."""
    return isinstance(key, tuple) and (key[0] is Op.OADD or key[0] is Op.OSUB) and type(key[2]) is int


def _key_of_sum(c: Code, n: BinaryExpr, key: Key, by: int) -> Key:
    """(x + 1) + 2 is x + 3 (ssa/_gen/generic.rules)."""
    by = by if n.op is Op.OADD else -by
    if is_sum(key):
        by += key[2] if key[0] is Op.OADD else -key[2]
        key = key[1]
    u = int_type(n)
    if u is not None:
        half = 1 << 8 * layout.size(u, c.given.sizes) - 1
        by = (by + half) % (2 * half) - half
    if not by:
        return key
    return (Op.OADD, key, by) if by > 0 else (Op.OSUB, key, -by)


def _key_of_part(c: Code, n: UnaryExpr) -> Key | None:
    key = key_of(c, n.x) if not isinstance(underlying(n.x), (Chan, Map)) else None  # which may be nil: asked each time
    if n.op is Op.OLEN and key is not None:
        return key_of_length(key)
    return (n.op, key) if key is not None else None


def key_of_length(of: Key) -> Key:
    """Of a slice or string; that of x[:n] is n."""
    if isinstance(of, tuple) and of[0] is Op.OSLICE3:
        high: Key = of[2]
        return high
    return Op.OLEN, of


def _key_of_turned(c: Code, n: UnaryExpr) -> Key | None:
    key = key_of(c, n.x) if is_integer(n) else None
    if key is None:
        return None
    return key[1] if isinstance(key, tuple) and key[0] is n.op else (n.op, key)


def _key_of_comparison(c: Code, n: BinaryExpr) -> Key | None:
    x, op = key_of(c, n.x), n.op
    if x is None or is_computed_anew(n):
        return None
    y: Key | None
    if isinstance(n.y, (BasicLit, NilExpr)):
        y = n.y.value if isinstance(n.y, BasicLit) else n.y.op
    else:
        y = key_of(c, n.y)
        if y is None:
            return None
        if is_float(n.x.type):  # none is the opposite of another
            return (op, x, y) if op not in MIRRORED or op is Op.OLT or op is Op.OLE else (MIRRORED[op], y, x)
        if op is Op.OGT or op is Op.OLE:  # a > b is b < a
            x, y, op = y, x, Op.OLT if op is Op.OGT else Op.OGE
    return (op, x, y) if op not in _NEGATED else (Op.ONOT, (OPPOSITE[op], x, y))


def _key_of_field(c: Code, n: SelectorExpr) -> Key | None:
    whole = value_of(c, n.x)
    part = whole.fields.get(n.sel) if isinstance(whole, Parts) else None
    if part is not None and part[1] is not None:
        return part[1]
    stored = _key_in_memory(c, n)
    if stored is not None:
        return stored
    key = key_of(c, n.x)
    return (Op.ODOT, key, n.sel) if key is not None else None


def _key_of_address(_c: Code, n: AddrExpr) -> Key | None:
    return (Op.OADDR, n.x) if type(n.x) is Name else None


def _key_in_memory(c: Code, n: Expr) -> Key | None:
    """What is read from a place stays the same until something may be stored there."""
    place = place_of(c, n)
    if place is None:
        return None
    memory, base = c.memory_of(place, n.type), place.base
    key: Key = (Op.ODEREF, base[0], memory) if isinstance(base, tuple) else (base, memory)
    for step in place.steps:
        key = (Op.ODOT if isinstance(step, str) else Op.OINDEX, key, step)
    return key


def _key_of_slice(c: Code, n: SliceExpr) -> Key | None:
    """x[0:] and x[:len(x)] are x; of x[i:] it is known that it is no longer, of x[:n] how long it is."""
    key = key_of(c, n.x) if n.max is None else None
    if key is None:
        return None
    low = 0 if n.low is None else number(c, n.low)
    if n.high is None or key_of(c, n.high) == (Op.OLEN, key):
        from_ = low if low is not None or n.low is None else key_of(c, n.low)
        return key if low == 0 else (n.op, key, from_) if from_ is not None else None
    high = key_of(c, n.high) if low == 0 and number(c, n.high) is None else None
    return (Op.OSLICE3, key, high) if high is not None else None


def _key_of_made(_c: Code, n: ConvExpr) -> Key:
    return n


def _key_of_literal(_c: Code, n: CompLitExpr) -> Key | None:
    return (Op.OADDR, n) if n.esc is Esc.NONE else None


def _key_of_object(_c: Code, n: UnaryExpr) -> Key | None:
    return n if n.esc is not Esc.NONE else None


def _converted(c: Code, n: ConvExpr) -> Key | None:
    key = key_of(c, n.x)
    to, of = int_type(n), int_type(n.x)
    if key is None or to is None or of is None:
        return key if n.op is Op.OCONVNOP else None
    size = layout.size(to, c.given.sizes)
    unsigned = to.info & IS_UNSIGNED
    if size != layout.size(of, c.given.sizes):
        return (Op.OCONV, key, size, unsigned)
    if unsigned == of.info & IS_UNSIGNED:
        return key
    # The same bits with another sign; twice that is the value itself.
    return key[1] if isinstance(key, tuple) and key[0] is Op.OCONVNOP else (Op.OCONVNOP, key)


OPPOSITE = {Op.OEQ: Op.ONE, Op.ONE: Op.OEQ, Op.OLT: Op.OGE, Op.OGE: Op.OLT, Op.OGT: Op.OLE, Op.OLE: Op.OGT}
MIRRORED = {Op.OLT: Op.OGT, Op.OGT: Op.OLT, Op.OLE: Op.OGE, Op.OGE: Op.OLE}
_NEGATED = frozenset({Op.ONE, Op.OGE, Op.OGT})  # keys are those of the opposite

# A rule takes the class that has its operation.
_KEYS: dict[Op, Callable[[Code, Any], Key | None]] = {
    Op.OINLCALL: _key_of_result,
    Op.OBYTES2STR: _key_of_made,
    Op.ONEW: _key_of_object,
    Op.OSLICELIT: _key_of_literal,
    **dict.fromkeys((Op.OSLICE, Op.OSLICESTR), _key_of_slice),
    **dict.fromkeys((Op.OCONVNOP, Op.OCONV), _converted),
    Op.ODOT: _key_of_field,
    Op.OADDR: _key_of_address,
    **dict.fromkeys((Op.ODOTPTR, Op.ODEREF, Op.OINDEX), _key_in_memory),
    **dict.fromkeys(COMPUTED, _key_of_computed),
    **dict.fromkeys(TURNED, _key_of_turned),
    **dict.fromkeys(OPPOSITE, _key_of_comparison),
    **dict.fromkeys((Op.OLEN, Op.OCAP, Op.ONOT), _key_of_part),
}


def state_of(c: Code, n: Expr) -> State:
    """What is known of an expression, and which value it has."""
    if type(n) is Name:
        state: State | None = c.flow.known.get(n)
        if state is not None and state[0] is not None and state[1] is not None:
            return state
    return value_of(c, n), key_of(c, n)
